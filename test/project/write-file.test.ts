import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeFile } from '../../src/project/write-file.js';

const folder = mkdtempSync(join(tmpdir(), 'whatif-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('writeFile', () => {
  it('writes all pieces, over what stood there', () => {
    const path = join(folder, 'kpis.csv');
    writeFile(path, ['old']);
    writeFile(path, ['a,b\n', 'ä,2\n']);
    expect(readFileSync(path, 'utf8')).toBe('a,b\nä,2\n');
  });

  it('leaves the former file whole and nothing beside it when making the text fails', () => {
    const path = join(folder, 'kept.csv');
    writeFile(path, ['kept']);
    const failing = (function* () {
      yield 'half';
      throw new Error('planned');
    })();
    expect(() => writeFile(path, failing)).toThrow('planned');
    expect(readFileSync(path, 'utf8')).toBe('kept');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('says what to do where the folder does not exist or the name is a folder', () => {
    mkdirSync(join(folder, 'results'));
    expect(() => writeFile(join(folder, 'none', 'x.csv'), [''])).toThrow(
      'cannot be written (ENOENT). Its folder does not exist: make it first.',
    );
    expect(() => writeFile(join(folder, 'results'), [''])).toThrow('It is a folder: name a file in it.');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it.runIf(existsSync('/dev/full'))('says that the disk is full', () => {
    expect(() => writeFile('/dev/full', ['text'])).toThrow('The disk is full: make room or choose another place.');
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  });

  it('writes through a link and leaves it one', () => {
    symlinkSync(join(folder, 'kpis.csv'), join(folder, 'link.csv'));
    writeFile(join(folder, 'link.csv'), ['through']);
    expect(readFileSync(join(folder, 'kpis.csv'), 'utf8')).toBe('through');
    expect(lstatSync(join(folder, 'link.csv')).isSymbolicLink()).toBe(true);
  });
});
