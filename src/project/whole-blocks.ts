import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

// Cells of larger blocks live long enough to be copied by garbage collection.
const usualBlock = 1 << 17;
const lineFeed = 0x0a;
const quote = 0x22;

/** The file's bytes block by block, each ending behind a line end outside of quotes; `done` is told the fingerprint of all. */
export function* wholeBlocks(path: string, done: (sha256: string) => void): Generator<Uint8Array> {
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    let rest: Uint8Array = Buffer.alloc(0);
    for (;;) {
      const block = Buffer.allocUnsafe(rest.length + usualBlock);
      block.set(rest);
      const count = readSync(file, block, rest.length, usualBlock, null);
      hash.update(block.subarray(rest.length, rest.length + count));
      const bytes = block.subarray(0, rest.length + count);
      const end = count === 0 ? bytes.length : endOfRecords(bytes);
      if (end > 0) yield bytes.subarray(0, end);
      if (count === 0) break;
      rest = bytes.subarray(end);
    }
  } finally {
    closeSync(file);
  }
  done(hash.digest('hex'));
}

/** The place behind the last line end before which quotes are closed; 0 where there is none. */
function endOfRecords(bytes: Uint8Array): number {
  let quotes = 0;
  for (let at = bytes.indexOf(quote); at !== -1; at = bytes.indexOf(quote, at + 1)) quotes++;
  let end = bytes.length;
  for (;;) {
    const found = end === 0 ? -1 : bytes.lastIndexOf(lineFeed, end - 1);
    if (found === -1) return 0;
    for (let at = bytes.lastIndexOf(quote, end - 1); at > found; at = at === 0 ? -1 : bytes.lastIndexOf(quote, at - 1))
      quotes--;
    if (quotes % 2 === 0) return found + 1;
    end = found;
  }
}
