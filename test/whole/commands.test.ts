import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pathWithWhatif } from './whatif-on-path.js';

/**
 * Whole commands as users type them. A case is a folder: `cmd` (a shell line), `expout`, `experr` and `expcode` (0 where
 * absent); whatever else it holds is the folder that the command runs in, and `example` in it names a fixture to copy there.
 * WHATIF_REFRESH=1 writes what was seen into the case, to be reviewed as a diff.
 */
const cases = resolve('test/commands');
const scratch = mkdtempSync(join(tmpdir(), 'whatif-commands-'));
const path = pathWithWhatif(scratch);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const expectations = ['cmd', 'expout', 'experr', 'expcode', 'example'];
const names = readdirSync(cases, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.name === 'cmd')
  .map((entry) => entry.parentPath.slice(cases.length + 1))
  .sort();

describe('commands', () => {
  it.each(names)('%s', (name) => {
    const folder = join(cases, name);
    const place = join(scratch, name);
    copyInputs(folder, place);
    const seen = run(readFileSync(join(folder, 'cmd'), 'utf8'), place);
    if (process.env.WHATIF_REFRESH) write(folder, seen);
    expect(seen).toEqual({
      out: expected(folder, 'expout'),
      error: expected(folder, 'experr'),
      code: Number(expected(folder, 'expcode') || 0),
    });
  });
});

function copyInputs(folder: string, place: string): void {
  const example = expected(folder, 'example').trim();
  if (example) cpSync(join('fixtures', example), place, { recursive: true });
  cpSync(folder, place, { recursive: true, filter: (path) => !expectations.includes(path.slice(folder.length + 1)) });
}

interface Seen {
  readonly out: string;
  readonly error: string;
  readonly code: number;
}

function run(command: string, directory: string): Seen {
  const env = { PATH: path, HOME: directory, COLUMNS: '80', TZ: 'UTC' };
  const { stdout, stderr, status, signal } = spawnSync('bash', ['-c', command], {
    cwd: directory,
    env,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { out: stdout, error: stderr, code: signal === null ? (status ?? -1) : -1 };
}

function expected(folder: string, file: string): string {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function write(folder: string, { out, error, code }: Seen): void {
  for (const [file, text] of [
    ['expout', out],
    ['experr', error],
    ['expcode', code === 0 ? '' : `${code}\n`],
  ] as const) {
    if (text === '') rmSync(join(folder, file), { force: true });
    else writeFileSync(join(folder, file), text);
  }
}
