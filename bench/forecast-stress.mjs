/**
 * Made-up series of many kinds that no benchmark holds, `auto` beside single simple models on each: the last season (or fewer buckets) is held
 * out, and means of scaled errors are compared (MASE; RMSSE for rare demand). Everything follows from the seed; what was chosen with the
 * first seeds is checked with others. A kind on which `auto` is more than 5% worse than the best single one is marked.
 * Run: node bench/forecast-stress.mjs [first seed=1] [series=40] [kind]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [first = '1', count = '40', only] = process.argv.slice(2);
const { forecastSeries, randomStream } = await load();
const singles = ['seasonal_naive', 'naive', 'theta', 'ets', 'ses', 'croston'];
const farWorse = 1.05;

/** A wave with a few overtones, of mean zero and size one. */
function pattern(random, season) {
  const parts = [1, 2, 3].map((count) => ({ count, size: random.normal() / count, phase: random.uniform() }));
  const raw = Array.from({ length: season }, (_, place) =>
    parts.reduce(
      (sum, { count, size, phase }) => sum + size * Math.sin(2 * Math.PI * (phase + (count * place) / season)),
      0,
    ),
  );
  const size = Math.sqrt(raw.reduce((sum, value) => sum + value * value, 0) / season) || 1;
  return raw.map((value) => value / size);
}

/** A level that wanders slowly, noise, and what `extra` makes of each bucket. */
function made(random, length, { level = 100, noise = 0.08, wander = 0.01 }, extra = (value) => value) {
  let drift = 0;
  return Float64Array.from({ length }, (_, bucket) => {
    drift += wander * random.normal();
    return extra(level * (1 + drift + noise * random.normal()), bucket);
  });
}

function seasonal(random, season, years, { swing = 0.3, growth = 0, ...rest } = {}) {
  const wave = pattern(random, season);
  return made(random, season * years, rest, (value, bucket) =>
    Math.max(0, value * (1 + growth * bucket) * (1 + swing * wave[bucket % season])),
  );
}

function poisson(random, mean) {
  let count = -1;
  for (let product = 1; product > Math.exp(-mean) || count < 0; product *= random.uniform()) count++;
  return count;
}

const month = (random) => seasonal(random, 12, 6);
const kinds = {
  'hourly, day and week': { season: 24, seasons: [24, 168], of: (random) => hourly(random, 8) },
  'hourly, three weeks': { season: 24, seasons: [24, 168], of: (random) => hourly(random, 3) },
  'hourly, the day alone': { season: 24, seasons: [24, 168], of: (random) => seasonal(random, 24, 40) },
  'daily, week': { season: 7, of: (random) => seasonal(random, 7, 40) },
  'daily, week and year': { season: 7, of: weekAndYear, horizon: 28 },
  'daily, closed on Sundays': {
    season: 7,
    of: (random) => seasonal(random, 7, 40).map((value, day) => (day % 7 === 6 ? 0 : value)),
  },
  'daily, no week': { season: 7, of: (random) => made(random, 400, {}), horizon: 14 },
  'weekly, year': { season: 52, of: (random) => seasonal(random, 52, 5) },
  'weekly, leap weeks': { season: 52, of: (random) => leapWeeks(random, 10) },
  'weekly, no year': { season: 52, of: (random) => made(random, 200, {}) },
  'weekly, a year and a half': { season: 52, of: (random) => seasonal(random, 52, 2).slice(0, 92), horizon: 13 },
  quarterly: { season: 4, of: (random) => seasonal(random, 4, 10) },
  yearly: {
    season: 1,
    of: (random) => made(random, 25, { wander: 0.05 }, (value, year) => value * (1 + 0.03 * year)),
    horizon: 5,
  },
  monthly: { season: 12, of: month },
  'monthly, strong season': { season: 12, of: (random) => seasonal(random, 12, 6, { swing: 0.6, noise: 0.05 }) },
  'monthly, growing swings': { season: 12, of: (random) => seasonal(random, 12, 7, { growth: 0.02, swing: 0.3 }) },
  'monthly, noise alone': { season: 12, of: (random) => made(random, 72, { wander: 0, noise: 0.3 }) },
  'monthly, two years': { season: 12, of: (random) => seasonal(random, 12, 3).slice(0, 36) },
  'trend that stops': { season: 12, of: (random) => bent(random, 84, (bucket) => 1 + 0.03 * Math.min(bucket, 54)) },
  'trend that turns': { season: 12, of: (random) => bent(random, 84, (bucket) => 2 - Math.abs(bucket - 55) / 55) },
  'steady trend': { season: 12, of: (random) => bent(random, 84, (bucket) => 1 + 0.02 * bucket) },
  'growth by percent': { season: 12, of: (random) => bent(random, 84, (bucket) => 1.03 ** bucket) },
  'level falls by half': {
    season: 12,
    of: (random) => month(random).map((value, bucket) => (bucket > 50 ? value / 2 : value)),
  },
  'level shift, no season': {
    season: 12,
    of: (random) => made(random, 72, {}, (value, bucket) => (bucket > 50 ? value * 1.8 : value)),
  },
  'level shift just now': {
    season: 12,
    of: (random) => made(random, 72, {}, (value, bucket) => (bucket > 56 ? value * 1.8 : value)),
  },
  outliers: { season: 12, of: (random) => month(random).map((value) => (random.uniform() < 0.04 ? value * 5 : value)) },
  'an outlier at the end': {
    season: 12,
    of: (random) => month(random).map((value, bucket) => (bucket === 58 ? value * 6 : value)),
  },
  'season without demand': {
    season: 12,
    of: (random) => month(random).map((value, bucket) => (bucket % 12 < 4 ? 0 : value)),
  },
  'a year of zeros within': {
    season: 12,
    of: (random) => month(random).map((value, bucket) => (bucket > 20 && bucket < 33 ? 0 : value)),
  },
  'counts near 0.2': { season: 12, rare: true, of: (random) => counts(random, 84, 0.2) },
  'counts near 0.8': { season: 12, rare: true, of: (random) => counts(random, 84, 0.8) },
  'counts near 3': { season: 12, rare: true, of: (random) => counts(random, 84, 3) },
  'lumpy demand': {
    season: 12,
    rare: true,
    of: (random) => counts(random, 84, 0.25).map((value) => value * Math.ceil(50 * random.uniform() ** 3)),
  },
  'rare, and dying out': {
    season: 12,
    rare: true,
    of: (random) => Float64Array.from({ length: 84 }, (_, bucket) => poisson(random, 1.2 * 0.96 ** bucket)),
  },
  'rare, and rising': {
    season: 12,
    rare: true,
    of: (random) => Float64Array.from({ length: 84 }, (_, bucket) => poisson(random, 0.1 + bucket / 60)),
  },
  'huge numbers': { season: 12, of: (random) => seasonal(random, 12, 6, { level: 3e9 }) },
  'tiny numbers': { season: 12, of: (random) => seasonal(random, 12, 6, { level: 2e-6 }) },
  'negative values': {
    season: 12,
    of: (random) => made(random, 72, {}, (value, bucket) => value - 100 + 20 * Math.sin((2 * Math.PI * bucket) / 12)),
  },
  'constant, then it moves': {
    season: 12,
    of: (random) => made(random, 72, { wander: 0.03 }, (value, bucket) => (bucket < 40 ? 100 : value)),
  },
  'random walk': { season: 12, of: (random) => made(random, 96, { noise: 0, wander: 0.05 }) },
  'daily random walk': { season: 7, of: (random) => made(random, 300, { noise: 0, wander: 0.02 }), horizon: 14 },
  'walk with momentum': { season: 12, of: momentum },
  'missing stretches': {
    season: 12,
    of: (random) => month(random).map((value, bucket) => (Math.floor(bucket / 3) % 7 === 3 ? NaN : value)),
  },
  'season changes its shape': { season: 12, of: (random) => changing(random) },
  'three to ten points': {
    season: 12,
    of: (random, place) => made(random, 6 + (place % 8), { noise: 0.15, wander: 0.05 }),
    horizon: 3,
  },
  'twelve to twenty points': {
    season: 12,
    of: (random, place) => seasonal(random, 12, 3).slice(0, 18 + (place % 9)),
    horizon: 6,
  },
};

function hourly(random, weeks) {
  const [day, week] = [pattern(random, 24), pattern(random, 7)];
  return made(random, 168 * weeks, { wander: 0.003 }, (value, hour) =>
    Math.max(0, value * (1 + 0.3 * day[hour % 24]) * (1 + 0.2 * week[Math.floor(hour / 24) % 7])),
  );
}

function weekAndYear(random) {
  const [week, year] = [pattern(random, 7), pattern(random, 365)];
  return made(random, 1095, { wander: 0.003 }, (value, day) =>
    Math.max(0, value * (1 + 0.2 * week[day % 7]) * (1 + 0.25 * year[day % 365])),
  );
}

function leapWeeks(random, years) {
  const wave = pattern(random, 365);
  return made(random, 52 * years, {}, (value, week) =>
    Math.max(0, value * (1 + 0.3 * wave[Math.floor((7 * week) % 365.25) % 365])),
  );
}

function bent(random, length, of) {
  return made(random, length, { noise: 0.05 }, (value, bucket) => value * of(bucket));
}

function counts(random, length, mean) {
  return Float64Array.from({ length }, () => poisson(random, mean));
}

function momentum(random) {
  let [level, slope] = [100, 0];
  return Float64Array.from({ length: 84 }, () => {
    slope = 0.85 * slope + random.normal();
    level += slope;
    return level + random.normal();
  });
}

function changing(random) {
  const [before, after] = [pattern(random, 12), pattern(random, 12)];
  return made(random, 96, {}, (value, bucket) => value * (1 + 0.3 * (bucket < 48 ? before : after)[bucket % 12]));
}

console.log(
  `${'kind'.padEnd(28)}${['auto', ...singles].map((name) => name.padStart(15)).join('')}   auto/best  80%   95%  class`,
);
const ratios = [];
const begun = process.cpuUsage();
for (const [name, kind] of Object.entries(kinds))
  if (only === undefined || name.includes(only)) ratios.push(tried(name, kind));
const { user, system } = process.cpuUsage(begun);
const worse = ratios.filter((ratio) => ratio > farWorse).length;
const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
console.log(
  `\n${ratios.length} kinds, auto more than 5% worse than the best single model on ${worse}; geometric mean ${mean.toFixed(3)}; ${((user + system) / 1e6).toFixed(0)} s`,
);

function tried(name, { season, seasons, of, horizon = season, rare = false }) {
  const errors = new Map(['auto', ...singles].map((model) => [model, []]));
  const inside = { 80: [], 95: [] };
  const classes = new Map();
  for (let place = 0; place < Number(count); place++) {
    const values = of(randomStream(Number(first) + place, name), place);
    const known = values.subarray(0, values.length - horizon);
    const actual = values.subarray(values.length - horizon);
    const series = { key: { product: '' }, start: 0, season, ...(seasons && { seasons }), values: known };
    const power = rare ? 2 : 1;
    const scale = scaleOf(known, known.length > season ? season : 1, power);
    for (const model of errors.keys()) {
      const forecast = forecastSeries(series, { horizon, models: model === 'auto' ? 'auto' : [model] });
      const error = actual.reduce(
        (sum, value, ahead) => sum + (Number.isNaN(value) ? 0 : Math.abs(value - forecast.mean[ahead]) ** power),
        0,
      );
      errors.get(model).push((error / horizon / scale) ** (1 / power));
      if (!forecast.mean.every(Number.isFinite))
        throw new Error(`${name}, seed ${Number(first) + place}: ${model} gives no number`);
      if (model !== 'auto') continue;
      const { demand, seasonal: isSeasonal } = forecast.choice.classification;
      const found = `${demand}${isSeasonal ? '*' : ''}`;
      classes.set(found, (classes.get(found) ?? 0) + 1);
      for (const [share, [low, high]] of [
        [80, [0.1, 0.9]],
        [95, [0.025, 0.975]],
      ]) {
        const [lower, upper] = [forecast.quantile(low), forecast.quantile(high)];
        actual.forEach(
          (value, ahead) => Number.isNaN(value) || inside[share].push(value >= lower[ahead] && value <= upper[ahead]),
        );
      }
    }
  }
  const means = [...errors.values()].map(meanOf);
  const ratio = means[0] / Math.min(...means.slice(1));
  const share = (hits) => ((100 * hits.filter(Boolean).length) / hits.length).toFixed(0).padStart(5);
  const found = [...classes].map(([demand, times]) => `${demand} ${times}`).join(', ');
  console.log(
    `${name.padEnd(28)}${means.map((value) => value.toFixed(3).padStart(15)).join('')}   ${ratio.toFixed(3)}${ratio > farWorse ? ' !' : '  '}${share(inside[80])} ${share(inside[95])}  ${found}`,
  );
  return ratio;
}

function scaleOf(values, lag, power) {
  let [sum, known] = [0, 0];
  for (let bucket = lag; bucket < values.length; bucket++) {
    const change = Math.abs(values[bucket] - values[bucket - lag]);
    if (Number.isNaN(change)) continue;
    sum += change ** power;
    known++;
  }
  return sum > 0 ? sum / known : 1;
}

function meanOf(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

async function load() {
  const folder = mkdtempSync(join(tmpdir(), 'stress-'));
  const outfile = join(folder, 'forecast.mjs');
  const modules = ['forecast/forecast-series', 'numeric/random'];
  const contents = modules.map((path) => `export * from './src/${path}.js';`).join('\n');
  await build({ stdin: { contents, resolveDir: '.' }, bundle: true, format: 'esm', platform: 'node', outfile });
  const found = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return found;
}
