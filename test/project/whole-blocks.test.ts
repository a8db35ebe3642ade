import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wholeBlocks } from '../../src/project/whole-blocks.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-blocks-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function blocksOf(text: string): { blocks: string[]; sha256: string } {
  const path = join(folder, 'file.csv');
  writeFileSync(path, text);
  let sha256 = '';
  const blocks = [...wholeBlocks(path, (found) => (sha256 = found))].map((block) => Buffer.from(block).toString());
  return { blocks, sha256 };
}

describe('wholeBlocks', () => {
  it.each([
    ['plain lines', 'ä,b,1\n'.repeat(50_000)],
    ['a last line without an end', `${'a,b,1\n'.repeat(50_000)}a,b,2`],
    ['quoted line ends everywhere', '"a\nb",1\n'.repeat(40_000)],
    ['one quoted cell longer than a block', `x\n"${'a\n'.repeat(200_000)}",1\ny\n`],
    ['line ends of another kind', 'a,b,1\r'.repeat(50_000)],
    ['nothing', ''],
  ])('cuts %s between records, and tells the fingerprint of all', (_, text) => {
    const { blocks, sha256 } = blocksOf(text);
    expect(blocks.join('')).toBe(text);
    expect(sha256).toBe(createHash('sha256').update(text).digest('hex'));
    for (const block of blocks.slice(0, -1)) {
      expect(block.endsWith('\n')).toBe(true);
      expect((block.match(/"/g)?.length ?? 0) % 2).toBe(0);
    }
  });

  it('takes a long file in more than one block', () => {
    expect(blocksOf('a,b,1\n'.repeat(50_000)).blocks.length).toBeGreaterThan(2);
  });
});
