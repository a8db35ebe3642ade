// How many of the stock-outs of a world with known truth are announced, how early and with the right cause, against days of cover.
//   npm run build && node bench/world.mjs [--seeds 11,12,13] [--years 4] [--every 1] [--threshold 0.25] [--cover 2]
// The first seeds (1 to 9) and those from 101 on are for looking at; figures in docs/risks.md are of seeds that nothing was chosen on.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  causesOf,
  demandForecaster,
  forecastSeries,
  kpis,
  openProject,
  plannerFor,
  randomStream,
  runsOf,
  warn,
} from '../dist/index.js';
import { markets, products } from '../fixtures/world/network.js';
import { makeWorld } from '../fixtures/world.js';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '11,12,13' },
    years: { type: 'string', default: '4' },
    every: { type: 'string', default: '1' },
    threshold: { type: 'string', default: '0.25' },
    cover: { type: 'string', default: '2' },
    runs: { type: 'string', default: '100' },
  },
});
const numbersOf = (text) => text.split(',').map(Number);
/** Announced means: at least so many weeks before it begins, for a week no further than so many from it. */
const leastAhead = 2;
const nearEnough = 3;
const horizon = 13;
const firstOrigin = 60;

const scratch = mkdtempSync(join(tmpdir(), 'whatif-world-'));
const settings = { models: 'auto', quantiles: [0.5], season: undefined, gaps: 'auto' };
const inThread = async (shared, blocks) => blocks.map(runsOf(shared));
const causesInThread = async (shared, blocks) => blocks.map(causesOf(shared));

/** The warnings of the twin on the Monday of a week: item, the week of the stock-out, the cause. */
async function twinWarnings(made, week) {
  const folder = join(scratch, 'project');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'data'), { recursive: true });
  for (const [name, text] of made.filesAt(week)) writeFileSync(join(folder, 'data', name), text);
  writeFileSync(
    join(folder, 'whatif.yaml'),
    `calendar: { bucket: week, start: ${made.dateOf(week)}, horizon: ${horizon} }\n`,
  );
  const project = await openProject(
    folder,
    { set: [] },
    kpis.map(({ name }) => name),
  );
  const setting = {
    dataset: project.dataset,
    calendar: project.calendar,
    kpis,
    ownKpis: new Map(),
    forecaster: demandForecaster(project.calendar, settings, async (series, ahead) =>
      series.map((one) => ({ ...forecastSeries(one, { horizon: ahead }), quantiles: [] })),
    ),
    planner: plannerFor({ method: 'heuristic', gap: 0.01, timeLimit: 1 }, () => 0),
  };
  const scenario = {
    name: 'baseline',
    lineage: [],
    overrides: [],
    expectations: [],
    parameters: new Map(),
    distributions: new Map(),
    sweep: new Map(),
  };
  const { warnings, simulated } = await warn(setting, scenario, () => scenario, inThread, causesInThread, {
    runs: Number(values.runs),
    seed: 1,
    replanEvery: 1,
    threshold: Number(values.threshold),
    causeRuns: 30,
    causeBuckets: 1,
    recent: 10,
  });
  const { network } = simulated;
  return warnings.flatMap(({ item, bucket, cause, causes, probability }) => {
    const product = products.findIndex(
      ({ product: name }) => name === network.productNames[network.item.product[item]],
    );
    const market = markets.indexOf(network.locationNames[network.item.location[item]]);
    return product < 0 || market < 0 ? [] : [{ product, market, week, due: week + bucket, cause, causes, probability }];
  });
}

/** The baseline: cover below so many weeks of the mean of the last eight is a warning for the week in which it ends. */
function coverWarnings(made, week) {
  const { world } = made;
  return products.flatMap((_, product) =>
    markets.flatMap((_market, market) => {
      const recent = world.demand[product][market].subarray(week - 8, week);
      const mean = recent.reduce((sum, units) => sum + units, 0) / 8;
      const cover = world.stock[product][market][week - 1] / mean;
      const previous =
        world.demand[product][market].subarray(week - 24, week - 8).reduce((sum, units) => sum + units, 0) / 16;
      // The simple baseline names demand where it has risen by a fifth, else supply.
      const cause = mean > 1.2 * previous ? 'demand' : 'supply';
      return cover < Number(values.cover) ? [{ product, market, week, due: week + Math.ceil(cover), cause }] : [];
    }),
  );
}

/** Warnings of an item in successive weeks are one alarm. */
function alarmsOf(warnings) {
  const alarms = [];
  const open = new Map();
  for (const warning of warnings) {
    const key = `${warning.product} ${warning.market}`;
    const last = open.get(key);
    if (last && warning.week - last.at(-1).week <= 2) last.push(warning);
    else {
      const alarm = [warning];
      open.set(key, alarm);
      alarms.push(alarm);
    }
  }
  return alarms;
}

function score(made, warnings, from) {
  const truth = made.truth().filter((stockout) => stockout.from >= from + leastAhead);
  const caused = truth.filter(({ event }) => event);
  const meets = (warning, stockout) =>
    warning.product === stockout.product &&
    warning.market === stockout.market &&
    Math.abs(warning.due - stockout.from) <= nearEnough;
  const announcements = caused.map((stockout) =>
    warnings.filter((warning) => meets(warning, stockout) && warning.week <= stockout.from - leastAhead),
  );
  const announced = announcements.filter((list) => list.length > 0);
  const alarms = alarmsOf(warnings);
  const isTrue = (alarm) =>
    truth.some((stockout) =>
      alarm.some(
        (warning) =>
          warning.product === stockout.product &&
          warning.market === stockout.market &&
          warning.week <= stockout.to + 1 &&
          Math.abs(warning.due - stockout.from) <=
            nearEnough + (warning.week > stockout.from ? stockout.to - stockout.from : 0),
      ),
    );
  const trueAlarms = alarms.filter(isTrue).length;
  const events = new Map();
  caused.forEach((stockout, index) => {
    const known = events.get(stockout.event.event) ?? false;
    events.set(stockout.event.event, known || announcements[index].length > 0);
  });
  // The cause is that of the last warning that was still early enough.
  const named = (stockout, kinds) => kinds.includes(announcements[caused.indexOf(stockout)].at(-1)?.cause);
  const right = caused.filter((stockout) => named(stockout, [stockout.event.kind])).length;
  // A stock-out that needs two events has two causes: naming either is right.
  const rightAmongEqual = caused.filter((stockout) => named(stockout, stockout.alike)).length;
  const confusion = {};
  caused.forEach((stockout, index) => {
    const said = announcements[index].at(-1)?.cause ?? '(not announced)';
    const cell = `${stockout.event.kind} → ${said}`;
    confusion[cell] = (confusion[cell] ?? 0) + 1;
  });
  return {
    stockouts: caused.length,
    announced: announced.length,
    events: events.size,
    eventsAnnounced: [...events.values()].filter(Boolean).length,
    weeksAhead: announcements.flatMap((list, index) => (list.length > 0 ? [caused[index].from - list[0].week] : [])),
    right,
    rightAmongEqual,
    trueAlarms,
    falseAlarms: alarms.length - trueAlarms,
    confusion,
    ...causesByEvent(made, caused, announcements),
  };
}

/** Of each event the announced stock-out in which most was unmet: whether its warning names the cause. */
function causesByEvent(made, caused, announcements) {
  const worst = new Map();
  caused.forEach((stockout, index) => {
    const last = announcements[index].at(-1);
    if (last === undefined) return;
    const unmet = made.world.unmet[stockout.product][stockout.market].subarray(stockout.from, stockout.to + 1);
    const units = unmet.reduce((sum, value) => sum + value, 0);
    const known = worst.get(stockout.event.event);
    if (!known || units > known.units)
      worst.set(stockout.event.event, {
        units,
        right: last.cause === stockout.event.kind,
        amongEqual: stockout.alike.includes(last.cause),
      });
  });
  return {
    eventsRight: [...worst.values()].filter(({ right: isRight }) => isRight).length,
    eventsRightAmongEqual: [...worst.values()].filter(({ amongEqual }) => amongEqual).length,
  };
}

const totals = { twin: [], cover: [] };
for (const seed of numbersOf(values.seeds)) {
  const made = makeWorld(randomStream, { seed, years: Number(values.years) });
  const twin = [];
  const cover = [];
  for (let week = firstOrigin; week < made.weeks; week += Number(values.every)) {
    twin.push(...(await twinWarnings(made, week)));
    cover.push(...coverWarnings(made, week));
  }
  totals.twin.push(score(made, twin, firstOrigin));
  totals.cover.push(score(made, cover, firstOrigin));
  console.error(`seed ${seed}`, JSON.stringify(totals.twin.at(-1)));
}
rmSync(scratch, { recursive: true });
const percent = (part, whole) => `${((100 * part) / whole).toFixed(0)}%`;
console.log(
  '| who | disruptions announced | stock-outs announced | weeks ahead (median) | false alarms per true one | cause right, of disruptions announced | of stock-outs announced | the same, where one of two causes that are both needed is right |\n|---|---|---|---|---|---|---|---|',
);
for (const [who, scores] of Object.entries(totals)) {
  const sum = (field) => scores.reduce((total, one) => total + one[field], 0);
  const ahead = scores.flatMap(({ weeksAhead }) => weeksAhead).sort((one, other) => one - other);
  console.log(
    `| ${who} | ${sum('eventsAnnounced')} of ${sum('events')} (${percent(sum('eventsAnnounced'), sum('events'))}) | ${sum('announced')} of ${sum('stockouts')} (${percent(sum('announced'), sum('stockouts'))}) | ${ahead[ahead.length >> 1]} | ${(sum('falseAlarms') / sum('trueAlarms')).toFixed(2)} | ${percent(sum('eventsRight'), sum('eventsAnnounced'))} | ${percent(sum('right'), sum('announced'))} | ${percent(sum('eventsRightAmongEqual'), sum('eventsAnnounced'))}, ${percent(sum('rightAmongEqual'), sum('announced'))} |`,
  );
}
