import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pathWithWhatif } from './whatif-on-path.js';

/**
 * The examples of README and docs are run: in a block of ```console every line that begins with `$ ` is a command, what stands
 * under it its output; a line `...` stands for any lines. The blocks of a file run in order in one folder, which begins empty
 * (in the checkout where the file says `<!-- run in the checkout -->`). WHATIF_REFRESH=1 writes what was seen, for review.
 */
const files = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
].sort();
const scratch = mkdtempSync(join(tmpdir(), 'whatif-docs-'));
const path = pathWithWhatif(scratch);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Example {
  readonly command: string;
  readonly output: readonly string[];
}

describe('docs', () => {
  it.each(files)('%s', (file) => {
    const text = readFileSync(file, 'utf8');
    const folder = text.includes('<!-- run in the checkout -->') ? resolve('.') : mkdtempSync(join(scratch, 'run-'));
    const renewed = text.replace(/^```console\n([\s\S]*?)^```/gm, (_, block: string) => {
      const seen = examplesOf(block).map((example) => ran(example, folder));
      return `\`\`\`console\n${seen.map(({ command, output }) => [`$ ${command}`, ...output, ''].join('\n')).join('')}\`\`\``;
    });
    if (process.env.WHATIF_REFRESH) writeFileSync(file, renewed);
    else expect(renewed).toBe(text);
  });
});

function examplesOf(block: string): Example[] {
  return block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = '', ...output] = part.replace(/\n$/, '').split('\n');
      return { command, output };
    });
}

/** The example as it should stand: what was seen, cut where the written one is cut by `...`. */
function ran({ command, output }: Example, folder: string): Example {
  const env = { PATH: path, HOME: folder, COLUMNS: '100' };
  const { stdout, stderr } = spawnSync('bash', ['-c', `${command} 2>&1`], {
    cwd: folder,
    env,
    encoding: 'utf8',
    timeout: 60_000,
  });
  const seen = (stdout + stderr).replace(/\n$/, '').split('\n');
  const lines = seen.length === 1 && seen[0] === '' ? [] : seen.map((text) => text.trimEnd());
  const cut = output.indexOf('...');
  return {
    command,
    output:
      cut === -1 ? lines : [...lines.slice(0, cut), '...', ...lines.slice(lines.length - (output.length - cut - 1))],
  };
}
