import { describe, expect, it } from 'vitest';
import type { Setting } from '../../../src/analysis/evaluate.js';
import { demandForecaster } from '../../../src/analysis/forecast-demand.js';
import { plannerFor } from '../../../src/analysis/planner.js';
import { runsOf } from '../../../src/analysis/simulate/play-runs.js';
import { forecastSeries } from '../../../src/forecast/forecast-series.js';
import { plainForecast } from '../../../src/forecast/plain-forecast.js';
import { kpis } from '../../../src/kpi/index.js';
import { randomStream } from '../../../src/numeric/random.js';
import { compile } from '../../../src/plan/compile.js';
import { drawEvents } from '../../../src/plan/simulation/events.js';
import { hazardsOf } from '../../../src/plan/simulation/hazards.js';
import { delaysFrom } from '../../../src/risk/warning/learned-delays.js';
import { lossesUnderWay } from '../../../src/risk/warning/losses-under-way.js';
import { type ReportedCause, reportedCauses } from '../../../src/risk/warning/reported-causes.js';
import { causesOf } from '../../../src/risk/warning/share-causes.js';
import { type Warnings, type WarnOptions, warn } from '../../../src/risk/warning/warn.js';
import { baseline } from '../../../src/scenario/scenario.js';
import { datasetOf, week, weeks } from '../../plan/dataset-of.js';

const calendar = weeks(8);
const options: WarnOptions = {
  runs: 60,
  seed: 1,
  replanEvery: 1,
  threshold: 0.5,
  causeRuns: 40,
  causeBuckets: 1,
  recent: 6,
};

/** Sixty weeks of about 100 units of A a week, the last ones times a factor. */
function history(lastWeeks = 0, factor = 1): string {
  const stream = randomStream(5, 'warned');
  const rows = Array.from({ length: 60 }, (_, back) => {
    const units = Math.round((100 + 3 * stream.normal()) * (back >= 60 - lastWeeks ? factor : 1));
    return `${week(back - 60)},A,DE,${units}`;
  });
  return `date,product,location,quantity\n${rows.join('\n')}`;
}

const plant = {
  products: 'product,price,safety_stock_days\nA,10,7\nC,,7',
  resources: 'resource,site\nL1,Mainz',
  capacity: 'resource,hours\nL1,15',
  routings: 'product,resource,units_per_hour,lead_time_days\nA,L1,10,7',
  bom: 'product,component,quantity\nA,C,1',
  suppliers: 'component,supplier,lead_time_days,price\nC,Acme,21,1',
  inventory: 'product,location,quantity\nA,DE,310\nC,Mainz,250',
  receipts: `product,location,date,quantity\nC,Mainz,${week(0)},150\nC,Mainz,${week(1)},150\nC,Mainz,${week(2)},150`,
};

async function warnedOf(tables: Record<string, string>): Promise<Warnings> {
  const setting: Setting = {
    dataset: datasetOf({ demand: history(), ...plant, ...tables }),
    calendar,
    kpis,
    ownKpis: new Map(),
    forecaster: demandForecaster(
      calendar,
      { models: 'auto', quantiles: [], season: undefined, gaps: 'auto' } as never,
      async (series, horizon) => series.map((one) => plainForecast(forecastSeries(one, { horizon }), [])),
    ),
    planner: plannerFor({ method: 'heuristic', gap: 0.01, timeLimit: 1 }, () => 0),
  };
  return warn(
    setting,
    baseline,
    () => baseline,
    async (futures, blocks) => blocks.map(runsOf(futures)),
    async (shared, blocks) => blocks.map(causesOf(shared)),
    options,
  );
}

describe('warn', () => {
  it('says nothing where stock and hours are enough', async () => {
    expect((await warnedOf({})).warnings).toEqual([]);
  });

  it('names a line that stands still, with shares that add up and the last week to act', async () => {
    const { warnings } = await warnedOf({
      closures: `resource,from,to,cause\nL1,${week(0)},${week(5)},fire`,
    });
    expect(warnings).toHaveLength(1);
    const [{ cause, causes, bucket, daysAhead, action, units, money }] = warnings;
    // 310 units last for three weeks.
    expect([cause, bucket, daysAhead]).toEqual(['outage', 3, 21]);
    expect(causes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(causes.every(({ share }) => share > 0 && share <= 1)).toBe(true);
    expect(causes[0].source).toBe('outage');
    expect(causes[0].share).toBeGreaterThan(0.8);
    expect([action.kind, action.from, action.by]).toEqual(['make', 'L1', 2]);
    expect(money).toBeCloseTo(10 * units, 6);
  });

  it('names a supplier whose deliveries are late', async () => {
    const past = Array.from({ length: 40 }, (_, index) => {
      const back = index - 42;
      return `${week(back)},${week(back + 6)},Acme,C,${100 + index}`;
    });
    const { warnings } = await warnedOf({
      deliveries: `promised,delivered,supplier,component,quantity\n${past.join('\n')}\n${week(0)},,Acme,C,150\n${week(1)},,Acme,C,150\n${week(2)},,Acme,C,150`,
    });
    expect(warnings.map(({ cause }) => cause)).toEqual(['supply']);
  });

  it('names demand that has risen of late', async () => {
    const { warnings } = await warnedOf({ demand: history(5, 2.5) });
    expect(warnings.map(({ cause }) => cause)).toEqual(['demand']);
  });
});

describe('delaysFrom', () => {
  it('gives the shares of a supplier’s past delays in whole buckets, parts of a bucket as parts of the deliveries', () => {
    const rows = [0, 0, 7, 7, 14, 14, 3.5, 3.5].map((late, index) => {
      const promised = new Date(Date.UTC(2025, 10, 3 + index));
      const delivered = new Date(promised.getTime() + late * 86_400_000);
      return `${promised.toISOString().slice(0, 10)},${delivered.toISOString().slice(0, 16).replace('T', ' ')},Acme`;
    });
    const dataset = datasetOf({
      demand: `date,product,location,quantity,kind\n${week(1)},A,DE,100,forecast`,
      ...plant,
      deliveries: `promised,delivered,supplier\n${rows.join('\n')}`,
    });
    const { network } = compile(dataset, calendar);
    const [{ cumulated, deliveries }] = delaysFrom(dataset)(network);
    expect(deliveries).toHaveLength(1);
    // A quarter on time, a quarter by half a week (half of it on time), a quarter by one week, a quarter by two.
    expect(cumulated[0]).toBeCloseTo(0.375, 1);
    expect(cumulated[1]).toBeCloseTo(0.75, 1);
    expect(cumulated[2]).toBeCloseTo(1, 9);
  });

  it('draws nothing where no column names a supplier or a component', () => {
    const dataset = datasetOf({
      demand: `date,product,location,quantity,kind\n${week(1)},A,DE,100,forecast`,
      ...plant,
      deliveries: `promised,delivered,mode\n${week(-3)},${week(-2)},sea`,
    });
    expect(delaysFrom(dataset)(compile(dataset, calendar).network)).toEqual([]);
  });
});

describe('reportedCauses', () => {
  const dataset = datasetOf({
    demand: `date,product,location,quantity,kind\n${week(1)},A,DE,100,forecast\n${week(1)},A,FR,9,forecast\n${week(1)},B,DE,100,forecast`,
    ...plant,
    routings: 'product,resource,units_per_hour\nA,L1,10\nB,L2,10',
    risks: `kind,target,cause,events_per_year,duration_days,severity\nresource,L1,outage,1,28,1\nsupplier,Acme,supply,1,42,1`,
    disruptions: [
      'reported,cause,resource,supplier,product,location',
      `${week(-40)},,L1,,,`,
      `${week(-2)},,L1,,,`,
      `${week(-2)},,,Acme,,`,
      `${week(-1)},,,,A,`,
      `${week(-1)},,,,A,FR`,
      `${week(-1)},supply,L1,,,`,
    ].join('\n'),
  });
  const { network } = compile(dataset, calendar);
  const reported = reportedCauses(dataset, network);
  const itemOf = (product: string): number =>
    [...network.item.product.keys()].find(
      (item) =>
        network.productNames[network.item.product[item]] === product &&
        network.locationNames[network.item.location[item]] === 'DE',
    ) ?? -1;
  const likeliest = (row: number, bucket: number): ReportedCause | undefined =>
    reported(itemOf('A'), bucket)
      .filter((one) => one.row === row && one.closeness === 1)
      .toSorted((one, other) => other.probability - one.probability)[0];

  it('knows what a report is of by what it names, and leaves out what is long over', () => {
    expect([1, 2, 3, 5].map((row) => likeliest(row, 1)?.source)).toEqual(['outage', 'supply', 'yield', 'supply']);
    expect(likeliest(0, 1)).toBeUndefined();
    // What is reported of another market is of what competes for the component, and B has nothing in common with any.
    expect(reported(itemOf('A'), 1).find(({ row }) => row === 4)?.closeness).toBe(0.6);
    expect(reported(itemOf('B'), 1)).toEqual([]);
  });

  it('lets an outage work at once and fade behind its 28 days, a supplier after the lead time of 21 days', () => {
    // Reported two weeks before the plan: in bucket 1 three weeks old, in bucket 6 eight weeks, four more than it lasts.
    expect(likeliest(1, 1)?.effect).toBe(1);
    expect(likeliest(1, 6)?.effect).toBeCloseTo(Math.exp(-1), 12);
    // 14 of 21 days of lead time are over in bucket 0; nine weeks (21 + 42 days) last to bucket 7.
    expect(likeliest(2, 0)?.effect).toBeCloseTo(14 / 21, 12);
    expect(likeliest(2, 7)?.effect).toBe(1);
  });
});

describe('lossesUnderWay', () => {
  const dataset = datasetOf({
    demand: `date,product,location,quantity,kind\n${week(1)},A,DE,100,forecast\n${week(1)},B,DE,100,forecast`,
    ...plant,
    routings: 'product,resource,units_per_hour\nA,L1,10\nB,L2,10',
    risks: [
      'kind,target,cause,events_per_year,duration_days,severity',
      'yield,A,contamination,1,28,1',
      'yield,B,contamination,1,28,1',
      'demand,A,surge,1,28,1',
    ].join('\n'),
    disruptions: [
      'reported,cause,product,location',
      `${week(-6)},,A,`,
      `${week(-2)},,A,`,
      `${week(-1)},,A,DE`,
      `${week(-1)},surge,A,`,
      `${week(-1)},surge,B,`,
    ].join('\n'),
  });
  const { hazards } = hazardsOf(dataset, compile(dataset, calendar).network);
  const probability = hazards.map(lossesUnderWay(dataset, calendar));

  it('reckons by the latest report of the product without a place and another cause', () => {
    // Two weeks of a loss that lasts four on average.
    expect(probability[0]).toBeCloseTo(Math.exp(-14 / 28), 12);
    expect(probability.slice(1)).toEqual([0, 0]);
  });

  it('lets a loss that probably lasts begin with the plan in so many futures, and last as long as any', () => {
    const hazard = { ...hazards[0], perDay: 0, underWay: 0.4 };
    const events = Array.from({ length: 4000 }, (_, run) => drawEvents([hazard], 91, 1, run)).flat();
    expect(events.every(({ from }) => from === 0)).toBe(true);
    // Four standard errors of each.
    expect(Math.abs(events.length / 4000 - 0.4)).toBeLessThan(0.031);
    const meanDays = events.reduce((sum, { to }) => sum + to, 0) / events.length;
    expect(Math.abs(meanDays - 28)).toBeLessThan((4 * 28) / Math.sqrt(events.length));
  });
});
