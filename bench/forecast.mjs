/**
 * The forecaster beside R's forecast and Nixtla's statsforecast: accuracy, intervals and speed on M3, on the prescriptions of the PBS
 * and on series that M3 has none of.
 * Needs the reference data: `../shared/data` beside the repository, or the folder that WHATIF_DATA names.
 * Times are seconds of the processor, so that other load on the machine does not count; ours hold garbage collection in other threads.
 * Run: node bench/forecast.mjs [--peers=sample|full|none] [--sets=m3,pbs] [--keep=FOLDER]   (from the repository's root)
 *   sample  peers forecast every 20th series of M3, every 8th of the others (the default: some minutes)
 *   full    peers forecast all series (hours)
 *   sets    only these of m3, pbs, dev, rare
 *   keep    peers' forecasts are written there, and read where they are there already
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { readHistories } from './peers/histories.mjs';

const data = process.env.WHATIF_DATA ?? '../shared/data';
const flags = Object.fromEntries(process.argv.slice(2).map((flag) => flag.replace(/^--/, '').split('=')));
const peersMode = flags.peers ?? 'sample';
if (!existsSync(join(data, 'm3.csv.gz'))) {
  console.log(`skipped: no m3.csv.gz in ${data}; set WHATIF_DATA`);
  process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), 'forecast-'));
const kept = flags.keep ?? folder;
mkdirSync(kept, { recursive: true });
const { forecastSeries, modelsNamed, measures } = await load();

const peers = [
  { name: 'R', command: 'Rscript', script: 'bench/peers/forecast.R', probe: ['-e', 'library(forecast)'] },
  {
    name: 'python',
    command: process.env.PYTHON ?? 'python3',
    script: 'bench/peers/forecast.py',
    probe: ['-c', 'import statsforecast'],
  },
];
const runs = [
  { set: 'm3', every: 20, R: ['ets', 'thetaf'], python: ['AutoETS', 'AutoTheta'] },
  { set: 'pbs', every: 8, R: ['ets', 'thetaf', 'auto.arima', 'snaive'], python: ['AutoETS', 'AutoTheta'] },
  { set: 'dev', every: 8, R: ['ets', 'thetaf', 'snaive'], python: [] },
  { set: 'rare', every: 8, R: ['croston'], python: [] },
];
const shown = ['smape', 'mase', 'rmsse', 'coverage_80', 'coverage_95', 'interval_score'];

const sets = (flags.sets ?? 'm3,pbs,dev,rare').split(',');
for (const run of runs.filter(({ set }) => sets.includes(set))) {
  const histories = readHistories(data, run.set);
  // The first run compiles; the second is the one that counts.
  if (run.set === 'm3') forecastAll(histories.slice(0, 500));
  if (run.set !== 'rare') {
    const own = forecastAll(histories);
    print(`${run.set}: auto on all ${histories.length} series, ${rate(histories.length, own.seconds)}`, histories, {
      auto: own.forecasts,
    });
  }
  if (run.set === 'm3') thetaAlone(histories);
  if (peersMode !== 'none') besidePeers(run, histories);
}
rmSync(folder, { recursive: true });

async function load() {
  const bundle = join(folder, 'forecast.mjs');
  const modules = ['forecast/forecast-series', 'forecast/models/index', 'forecast/accuracy/index'];
  await build({
    stdin: { contents: modules.map((path) => `export * from './src/${path}.js';`).join('\n'), resolveDir: '.' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile: bundle,
  });
  return import(pathToFileURL(bundle).href);
}

function seriesOf({ season, values }) {
  const seasons = season === 24 ? { seasons: [24, 168] } : {};
  return { key: { product: '' }, start: 0, season, ...seasons, values };
}

function forecastAll(histories) {
  const started = processorSeconds();
  const forecasts = new Map(
    histories.map((history) => [history.name, forecastSeries(seriesOf(history), { horizon: history.actual.length })]),
  );
  return { forecasts, seconds: processorSeconds() - started };
}

function processorSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function thetaAlone(histories) {
  const [theta] = modelsNamed(['theta']);
  const started = processorSeconds();
  for (const history of histories) theta.fit(seriesOf(history)).forecast(history.actual.length);
  console.log(`theta alone: ${rate(histories.length, processorSeconds() - started)}\n`);
}

/** Peers and we on the same series in the same run; a peer's time is the sum over its own calls, its start-up left out. */
function besidePeers({ set, every, ...methods }, histories) {
  const chosen = histories.filter((_, place) => peersMode === 'full' || place % every === 0);
  const all = {};
  for (const peer of peers) {
    if (methods[peer.name].length === 0) continue;
    const output = runPeer(peer, set, methods[peer.name], chosen);
    if (output === undefined) continue;
    for (const method of methods[peer.name]) {
      const { forecasts, seconds } = readPeer(output, method, chosen);
      console.log(`${set}: ${method} of ${peer.name} on ${forecasts.size} series, ${rate(forecasts.size, seconds)}`);
      all[method] = forecasts;
    }
  }
  if (Object.keys(all).length === 0) return;
  const common = chosen.filter(({ name }) => Object.values(all).every((forecasts) => forecasts.has(name)));
  const own = forecastAll(common);
  console.log(`${set}: auto on the same ${common.length} series, ${rate(common.length, own.seconds)}`);
  print(`${set}: beside peers on ${common.length} series`, common, { ...all, auto: own.forecasts });
}

function runPeer({ name, command, script, probe }, set, methods, histories) {
  const output = join(kept, `${set}-${peersMode}-${name}.csv`);
  if (existsSync(output)) {
    console.log(`${set}: ${name}'s forecasts are read from ${output}`);
    return output;
  }
  try {
    execFileSync(command, probe, { stdio: 'ignore' });
  } catch {
    console.log(`${set}: ${command} with its forecasting package is not here; left out`);
    return undefined;
  }
  const input = join(folder, `${set}.csv`);
  const lines = histories.map(({ name: series, season, values, actual }) =>
    [series, season, actual.length, ...values].join(','),
  );
  writeFileSync(input, `${lines.join('\n')}\n`);
  execFileSync(command, [script, input, output, methods.join(',')], { stdio: ['ignore', 'ignore', 'ignore'] });
  return output;
}

function readPeer(output, method, histories) {
  const horizons = new Map(histories.map(({ name, actual }) => [name, actual.length]));
  const forecasts = new Map();
  let seconds = 0;
  for (const line of readFileSync(output, 'utf8').split('\n')) {
    const [found, name, spent, ...figures] = line.split(',');
    const horizon = horizons.get(name);
    if (found !== method || horizon === undefined || figures.length < 5 * horizon) continue;
    seconds += Number(spent);
    const part = (place) => Float64Array.from(figures.slice(place * horizon, (place + 1) * horizon), Number);
    const bounds = new Map([
      [0.1, part(1)],
      [0.9, part(2)],
      [0.025, part(3)],
      [0.975, part(4)],
    ]);
    const nearest = (share) => [...bounds].find(([known]) => Math.abs(known - share) < 1e-6)?.[1] ?? part(0);
    forecasts.set(name, { mean: part(0), quantile: nearest });
  }
  return { forecasts, seconds };
}

/** Means over series, by group and overall. */
function print(title, histories, byMethod) {
  console.log(`\n${title}`);
  console.log(['group'.padEnd(12), 'method'.padEnd(10), 'series', ...shown].map((cell) => cell.padStart(7)).join('  '));
  const groups = [...new Set(histories.map(({ group }) => group)), 'all'];
  for (const group of groups) {
    const members = histories.filter((history) => group === 'all' || history.group === group);
    if (group === 'all' && groups.length === 2) continue;
    for (const [method, forecasts] of Object.entries(byMethod)) {
      const figures = shown.map((name) => meanMeasure(name, members, forecasts));
      const cells = figures.map((value, place) =>
        Number.isNaN(value) ? '–' : value.toFixed(shown[place].startsWith('c') ? 1 : 3),
      );
      console.log(
        [group.padEnd(12), method.padEnd(10), String(members.length), ...cells]
          .map((cell, place) => cell.padStart(place > 2 ? shown[place - 3].length : 6))
          .join('  '),
      );
    }
  }
  console.log('');
}

function meanMeasure(name, histories, forecasts) {
  const measure = measures.find((each) => each.name === name);
  let sum = 0;
  let count = 0;
  for (const { name: series, season, values, actual } of histories) {
    const { mean, quantile } = forecasts.get(series);
    const value = measure.of({ history: values, season, actual, mean, quantile });
    if (!Number.isFinite(value)) continue;
    sum += value;
    count++;
  }
  return count === 0 ? NaN : sum / count;
}

function rate(series, seconds) {
  return seconds > 0 ? `${(series / seconds).toFixed(1)} series/s` : 'no time taken';
}
