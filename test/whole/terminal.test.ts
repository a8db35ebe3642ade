import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { afterAll, describe, expect, it } from 'vitest';

/** The interactive parts, in a real pseudo-terminal. */
const bin = resolve('bin/whatif.js');
const scratch = mkdtempSync(join(tmpdir(), 'whatif-terminal-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Session {
  readonly seen: string;
  readonly code: number;
}

/** Types each answer when the words before it are on the screen. */
function typed(
  args: readonly string[],
  answers: readonly (readonly [waitFor: string, keys: string])[],
  columns = 80,
): Promise<Session> {
  const env = { PATH: process.env.PATH ?? '', HOME: scratch, TERM: 'xterm-256color' };
  const terminal = spawn(process.execPath, [bin, ...args], { cols: columns, rows: 30, cwd: scratch, env });
  let seen = '';
  let next = 0;
  let from = 0;
  terminal.onData((data) => {
    seen += data;
    const answer = answers[next];
    if (answer === undefined || !seen.slice(from).includes(answer[0])) return;
    next++;
    from = seen.length;
    setTimeout(() => terminal.write(answer[1]), 100);
  });
  return new Promise((done) => {
    terminal.onExit(({ exitCode }) => done({ seen, code: exitCode }));
  });
}

describe('whatif init in a terminal', () => {
  it('asks for a folder and an example, with arrow keys', async () => {
    const { seen, code } = await typed(
      ['init'],
      [
        ['A new folder', 'asked\r'],
        ['Which example', '\u001b[B\r'],
      ],
    );
    expect(code).toBe(0);
    expect(seen).toContain('Next: whatif compare --data asked');
    expect(readdirSync(join(scratch, 'asked', 'scenarios'))).toContain('winter-surge.yaml');
  });

  it('ends with 130 on Ctrl-C, writes nothing and shows the cursor again', async () => {
    const { seen, code } = await typed(['init'], [['A new folder', 'gone\u0003']]);
    expect(code).toBe(130);
    expect(existsSync(join(scratch, 'gone'))).toBe(false);
    expect(seen.lastIndexOf('\u001b[?25h')).toBeGreaterThanOrEqual(seen.lastIndexOf('\u001b[?25l'));
    expect(seen).not.toContain('A fault in whatif');
  });

  it('asks nothing where all is said', async () => {
    const { seen, code } = await typed(['init', 'said'], []);
    expect([code, seen.includes('Wrote')]).toEqual([0, true]);
  });
});

describe('a table in a terminal', () => {
  it.each([80, 140])('is coloured and fits %i columns', async (columns) => {
    await typed(['init', `wide-${columns}`, '--example', 'weekly'], []);
    const { seen } = await typed(
      ['compare', '--data', `wide-${columns}`, '--no-why', 'surge', 'overtime', 'launch'],
      [],
      columns,
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the terminal's own codes are what is taken away.
    const lines = seen.replace(/\u001b\[[\d;?]*[a-zA-Z]/g, '').split(/\r?\n/);
    expect(seen).toContain('\u001b[31m');
    expect(
      Math.max(...lines.filter((line) => !/^Zero|^Planned/.test(line)).map((line) => line.length)),
    ).toBeLessThanOrEqual(columns);
  });
});
