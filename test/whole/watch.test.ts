import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { afterAll, expect, it } from 'vitest';

const scratch = mkdtempSync(join(tmpdir(), 'whatif-watch-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

it('compare --watch runs again after each change, says what is wrong with one, and ends with 130 on Ctrl-C', async () => {
  cpSync('fixtures/weekly', scratch, { recursive: true });
  const scenario = join(scratch, 'scenarios', 'overtime.yaml');
  const whole = readFileSync(scenario, 'utf8');
  const env = { PATH: process.env.PATH ?? '', HOME: scratch, TERM: 'xterm-256color' };
  const args = [resolve('bin/whatif.js'), 'compare', 'overtime', '--kpi', 'fill_rate', '--no-why', '--watch'];
  const terminal = spawn(process.execPath, args, { cols: 80, rows: 30, cwd: scratch, env });
  const steps = [
    () => writeFileSync(scenario, whole.replace('table:', 'tabel:')),
    () => writeFileSync(scenario, whole),
    () => terminal.write('\u0003'),
  ];
  const screens = [''];
  terminal.onData((data) => {
    screens[screens.length - 1] += data;
    if (!screens[screens.length - 1].includes('Ctrl-C ends.')) return;
    screens.push('');
    setTimeout(() => steps[screens.length - 2]?.(), 100);
  });
  const code = await new Promise<number>((done) => terminal.onExit(({ exitCode }) => done(exitCode)));
  expect(code).toBe(130);
  expect(screens[0]).toContain('fill_rate');
  expect(screens[1]).toContain('overtime.yaml');
  expect(screens[1]).toContain('Did you mean "table"?');
  expect(screens[1]).not.toContain('fill_rate ');
  expect(screens[2]).toContain('fill_rate');
}, 30_000);
