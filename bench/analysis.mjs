// Seconds that whole commands take, as a user waits for them: comparison with attribution, a sweep of 11 × 11 points, 1,000 futures of 26 weeks.
//   npm run build && node bench/analysis.mjs [--repeat 3]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeHundredItems } from './hundred-items.mjs';

const { values } = parseArgs({ options: { repeat: { type: 'string', default: '3' } } });
const bin = resolve('bin/whatif.js');
const folder = mkdtempSync(join(tmpdir(), 'whatif-analysis-'));
const weekly = join(folder, 'weekly');
const hundred = join(folder, 'hundred-items');
writeHundredItems(hundred);
cpSync('fixtures/weekly', weekly, { recursive: true });

const cases = [
  ['compare, 7 scenarios of the example, with attribution', '.', ['compare']],
  ['compare, the same, --no-why', '.', ['compare', '--no-why']],
  [
    'sweep, 11 × 11 points, small example (warm basis)',
    weekly,
    ['sweep', 'surge', '--sweep', 'surge=0:0.5:0.05', '--sweep', 'vaccines=0:0.5:0.05', '--format', 'csv'],
  ],
  ['sensitivity, small example', weekly, ['sensitivity', 'surge']],
  ['recommend, small example', weekly, ['recommend', 'spring-surge-line-2-down', '--until', 'fill_rate >= 98.5%']],
  ['simulate, 1,000 futures of 26 weeks, small example, --jobs 1', weekly, ['simulate', '--jobs', '1']],
  ['simulate, 1,000 futures of 26 weeks, small example, --jobs 2', weekly, ['simulate', '--jobs', '2']],
  ['simulate, 1,000 futures of 26 weeks, 100 items, --jobs 1', hundred, ['simulate', '--jobs', '1']],
  ['simulate, 1,000 futures of 26 weeks, 100 items, --jobs 2', hundred, ['simulate', '--jobs', '2']],
  ['simulate, 1,000 futures of 12 months, example', '.', ['simulate', '--jobs', '2']],
  ['risks, 400 futures, example', '.', ['risks', '--jobs', '2']],
];

console.log('| what | seconds, median | least |\n|---|---:|---:|');
for (const [what, cwd, args] of cases) {
  const seconds = Array.from({ length: Number(values.repeat) }, () => secondsOf(args, cwd)).sort(
    (one, other) => one - other,
  );
  console.log(`| ${what} | ${seconds[seconds.length >> 1].toFixed(2)} | ${seconds[0].toFixed(2)} |`);
}
rmSync(folder, { recursive: true });

function secondsOf(args, cwd) {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [bin, ...args, '--quiet'], { cwd, encoding: 'utf8' });
  if (status !== 0 && status !== 4) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return (performance.now() - started) / 1000;
}
