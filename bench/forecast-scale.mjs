/**
 * Forecasts at scale, end to end: `whatif forecast --format csv --output FILE` in a process of its own, on made-up monthly demand (a fixed
 * seed; of four series one smooth, one seasonal, one with trend and season, one rare), reading and writing included. Prints time and peak
 * memory of the process, seconds of the processor over all threads (other load on the machine does not count in them) and whether the output
 * is the same bytes for any number of jobs. Rows stand series by series, or, with `date`, month by month over all series.
 * Run: node build.js && node bench/forecast-scale.mjs [series=100000] [months=60] [jobs=1,2] [order=series]
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const [series = '100000', months = '60', jobs = '1,2', order = 'series'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'forecast-scale-'));
try {
  const bytes = writeDemand(join(folder, 'demand.csv'), Number(series), Number(months));
  writeFileSync(join(folder, 'whatif.yaml'), 'calendar: { bucket: month, horizon: 12 }\n');
  console.log(
    `${series} series of ${months} months, demand.csv ${(bytes / 1e6).toFixed(0)} MB, node ${process.version}`,
  );
  console.log('jobs  seconds  processor  series/s  peak MB  output MB  sha256');
  for (const count of jobs.split(',')) console.log(measured(count));
} finally {
  rmSync(folder, { recursive: true });
}

function measured(count) {
  const output = join(folder, `forecast-${count}.csv`);
  const started = performance.now();
  const command = [resolve('bin/whatif.js'), 'forecast', '--format', 'csv', '--output', output, '--jobs', count];
  // The child writes its own peak memory: what the parent sees of children is the largest of all.
  const report = join(folder, 'peak.txt');
  const preload = join(folder, 'peak.mjs');
  writeFileSync(
    preload,
    `import { writeFileSync } from 'node:fs';\nimport { isMainThread } from 'node:worker_threads';\nif (isMainThread) process.on('exit', () => writeFileSync(${JSON.stringify(report)}, [process.resourceUsage().maxRSS, ...Object.values(process.cpuUsage())].join()));\n`,
  );
  const { status, stderr } = spawnSync(process.execPath, ['--import', preload, ...command, '--data', folder], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const seconds = (performance.now() - started) / 1000;
  const [peak, user, system] = readFileSync(report, 'utf8').split(',').map(Number);
  const hash = createHash('sha256').update(readFileSync(output)).digest('hex').slice(0, 12);
  const cells = [
    count.padStart(4),
    seconds.toFixed(1).padStart(8),
    ((user + system) / 1e6).toFixed(1).padStart(10),
    Math.round(Number(series) / seconds)
      .toString()
      .padStart(9),
    (peak / 1024).toFixed(0).padStart(8),
    (statSync(output).size / 1e6).toFixed(0).padStart(10),
    `  ${hash}`,
  ];
  return cells.join(' ');
}

function writeDemand(path, count, length) {
  const random = generator(20260101);
  const file = openSync(path, 'w');
  const dates = Array.from({ length }, (_, month) => {
    const bucket = 2026 * 12 - length + month;
    return `${Math.floor(bucket / 12)}-${String((bucket % 12) + 1).padStart(2, '0')}`;
  });
  let bytes = writeSync(file, 'date,product,location,quantity\n');
  let lines = [];
  const put = (line) => {
    lines.push(line);
    if (lines.length === 50_000) flush();
  };
  const flush = () => {
    if (lines.length > 0) bytes += writeSync(file, `${lines.join('\n')}\n`);
    lines = [];
  };
  const keys = Array.from(
    { length: count },
    (_, place) => `P${String(place >> 2).padStart(6, '0')},${['North', 'South', 'East', 'West'][place & 3]}`,
  );
  const history = () => {
    const of = quantities(random, Math.floor(random() * 4));
    return dates.map((_, month) => of(month));
  };
  if (order === 'date') {
    const histories = keys.map(history);
    dates.forEach((date, month) => {
      for (let place = 0; place < count; place++) put(`${date},${keys[place]},${histories[place][month]}`);
    });
  } else
    for (const key of keys) {
      const amounts = history();
      for (let month = 0; month < length; month++) put(`${dates[month]},${key},${amounts[month]}`);
    }
  flush();
  closeSync(file);
  return bytes;
}

function quantities(random, kind) {
  const level = Math.exp(3 + 4 * random());
  const normal = () => random() + random() + random() + random() - 2;
  const phase = random() * 12;
  const swing = kind === 0 ? 0 : 0.3 * random();
  const trend = kind === 2 ? 0.02 * (random() - 0.4) : 0;
  if (kind === 3) return () => (random() < 0.25 ? 1 + Math.floor(random() * 8) : 0);
  return (month) =>
    Math.max(
      0,
      Math.round(
        level *
          (1 + trend * month) *
          (1 + swing * Math.sin((2 * Math.PI * (month + phase)) / 12)) *
          (1 + 0.25 * normal()),
      ),
    );
}

function generator(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
