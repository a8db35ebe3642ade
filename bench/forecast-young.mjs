/**
 * Histories of more than one season and less than two: windows cut from the middle of training parts, what follows them held out. `auto` beside the
 * seasonal naive forecast and growth over last season; sMAPE and MASE (scaled by the changes from bucket to bucket, at most 50 a series).
 * Needs the reference data: `../shared/data` beside the repository, or the folder that WHATIF_DATA names.
 * Run: npm run build && node bench/forecast-young.mjs
 */
import { existsSync } from 'node:fs';
import { forecastSeries } from '../dist/index.js';
import { readHistories } from './peers/histories.mjs';

const data = process.env.WHATIF_DATA ?? '../shared/data';
if (!existsSync(data)) {
  console.log(`skipped: no data in ${data}; set WHATIF_DATA`);
  process.exit(0);
}
const monthly = readHistories(data, 'm3').filter(({ group }) => group === 'monthly');
const sets = {
  PBS: readHistories(data, 'pbs'),
  'M3 monthly, every fifth': monthly.filter((_, index) => index % 5 === 1),
  'M4 weekly': readHistories(data, 'dev').filter(({ group }) => group === 'weekly'),
};
const methods = ['auto', 'seasonal_naive', 'seasonal_growth'];

function windowOf({ values, season }, seasons) {
  const length = Math.round(season * seasons) + 1;
  const ahead = Math.min(season, 26);
  const from = Math.floor((values.length - length - ahead) / 2);
  if (from < 1) return [];
  const history = values.slice(from, from + length);
  const scale = history.slice(1).reduce((sum, value, at) => sum + Math.abs(value - history[at]), 0) / (length - 1);
  return scale > 0 ? [{ season, history, scale, actual: values.slice(from + length, from + length + ahead) }] : [];
}

function errorsOf({ season, history, scale, actual }, method) {
  const models = method === 'auto' ? 'auto' : [method];
  const { mean } = forecastSeries({ key: {}, start: 0, season, values: history }, { horizon: actual.length, models });
  const off = [...actual].map((value, at) => Math.abs(value - mean[at]));
  const share = off.map((error, at) => (200 * error) / (Math.abs(actual[at]) + Math.abs(mean[at]) || 1));
  const average = (of) => of.reduce((sum, value) => sum + value, 0) / of.length;
  return { smape: average(share), mase: Math.min(50, average(off) / scale) };
}

console.log(
  `| windows | seasons | series | ${methods.join(' | ')} |\n|---|---:|---:|${methods.map(() => '---:|').join('')}`,
);
for (const [name, histories] of Object.entries(sets))
  for (const seasons of [1, 1.1, 1.25, 1.5, 1.75]) {
    const windows = histories.flatMap((history) => windowOf(history, seasons));
    const cells = methods.map((method) => {
      const errors = windows.map((window) => errorsOf(window, method));
      const mean = (measure) => errors.reduce((sum, error) => sum + error[measure], 0) / errors.length;
      return `${mean('smape').toFixed(1)}, ${mean('mase').toFixed(3)}`;
    });
    console.log(`| ${name} | ${seasons} | ${windows.length} | ${cells.join(' | ')} |`);
  }
