/** Reads the reference data as histories and what came after them: name, group, season, values, actual. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const seasons = { monthly: 12, quarterly: 4, yearly: 1, other: 1, weekly: 52, daily: 7, hourly: 24 };

export function readHistories(folder, set) {
  if (set === 'm3')
    return competition(folder, 'm3.csv.gz', ([series, frequency]) => ({ name: series, group: frequency, frequency }));
  if (set === 'pbs') return prescriptions(folder);
  const dev = competition(folder, 'series_dev.csv.gz', ([source, series, frequency]) => ({
    name: `${source}-${series}`,
    group: source === 'm4' ? frequency : source,
    frequency,
  }));
  return set === 'rare' ? dev.filter(({ group }) => !(group in seasons)) : dev;
}

function rowsOf(folder, file) {
  const text = gunzipSync(readFileSync(join(folder, file)))
    .toString()
    .trim();
  return text
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(','));
}

function competition(folder, file, label) {
  const histories = new Map();
  for (const row of rowsOf(folder, file)) {
    const { name, group, frequency } = label(row);
    const [split, , value] = row.slice(-3);
    if (!histories.has(name)) histories.set(name, { name, group, season: seasons[frequency], train: [], test: [] });
    histories.get(name)[split].push(Number(value));
  }
  return [...histories.values()].map(({ train, test, ...rest }) => ({
    ...rest,
    values: Float64Array.from(train),
    actual: Float64Array.from(test),
  }));
}

/** Scripts by concession, type and group, a missing month being zero; the last twelve months are held out. */
function prescriptions(folder) {
  const series = new Map();
  const months = new Set();
  for (const [month, concession, type, group, ...rest] of rowsOf(folder, 'pbs_scripts.csv.gz')) {
    // The description may hold commas; figures are the last two cells.
    const name = [concession, type, group].join('-').replaceAll(' ', '');
    if (!series.has(name)) series.set(name, new Map());
    series.get(name).set(month, Number(rest[rest.length - 2]));
    months.add(month);
  }
  const calendar = [...months].sort();
  return [...series].map(([name, scripts]) => {
    const first = calendar.findIndex((month) => scripts.has(month));
    const last = calendar.findLastIndex((month) => scripts.has(month));
    const values = Float64Array.from(calendar.slice(first, last + 1), (month) => scripts.get(month) ?? 0);
    return { name, group: 'monthly', season: 12, values: values.slice(0, -12), actual: values.slice(-12) };
  });
}
