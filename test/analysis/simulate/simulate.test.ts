import { describe, expect, it } from 'vitest';
import { evaluate, type Setting } from '../../../src/analysis/evaluate.js';
import { demandForecaster } from '../../../src/analysis/forecast-demand.js';
import { plannerFor } from '../../../src/analysis/planner.js';
import { runsOf } from '../../../src/analysis/simulate/play-runs.js';
import { type SimulateOptions, type Simulator, simulate } from '../../../src/analysis/simulate/simulate.js';
import { meanAndSd, quantileOfValues, shareHolding } from '../../../src/analysis/simulate/summary.js';
import type { Complaint } from '../../../src/complaint/complaint.js';
import { forecastSeries } from '../../../src/forecast/forecast-series.js';
import { plainForecast } from '../../../src/forecast/plain-forecast.js';
import { kpis } from '../../../src/kpi/index.js';
import { randomStream } from '../../../src/numeric/random.js';
import { expressionCompiler } from '../../../src/scenario/expression.js';
import { readScenario } from '../../../src/scenario/read-scenario.js';
import { resolveScenario } from '../../../src/scenario/resolve.js';
import { baseline, type Scenario } from '../../../src/scenario/scenario.js';
import type { Dataset } from '../../../src/tables/table.js';
import { datasetOf, weeks } from '../../plan/dataset-of.js';

const inThisThread: Simulator = async (futures, blocks) => {
  const play = runsOf(futures);
  return blocks.map((runs) => play(runs));
};
const options: SimulateOptions = { runs: 400, watched: ['fill_rate'], seed: 1, replanEvery: 1 };

function settingOf(dataset: Dataset, calendar: Setting['calendar']): Setting {
  return {
    dataset,
    calendar,
    kpis,
    ownKpis: new Map(),
    forecaster: demandForecaster(
      calendar,
      { models: 'auto', quantiles: [0.5], season: undefined, gaps: 'auto' },
      async (series, horizon) => series.map((one) => plainForecast(forecastSeries(one, { horizon }), [])),
    ),
    planner: plannerFor({ method: 'heuristic', gap: 0.01, timeLimit: 1 }, () => 0),
  };
}

/** A scenario as a file says it, and the same with parameters at given values. */
async function scenarioOf(
  text: string,
  calendar: Setting['calendar'],
): Promise<{ scenario: Scenario; at: (values: ReadonlyMap<string, number>) => Scenario }> {
  const complaints: Complaint[] = [];
  const context = { calendar, compile: await expressionCompiler(), kpis: kpis.map(({ name }) => name), complaints };
  const file = readScenario('it', text, 'it.yaml', context);
  const at = (values: ReadonlyMap<string, number>): Scenario => {
    const settings = [...values].map(([name, value]) => ({ name, value }));
    const resolved = file && resolveScenario('it', new Map([['it', file]]), settings, complaints);
    if (!resolved || complaints.length > 0) throw new Error(JSON.stringify(complaints));
    return resolved;
  };
  return { scenario: at(new Map()), at };
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

describe('the newsvendor of Snyder and Shen, Fundamentals of Supply Chain Theory, example 4.1', () => {
  // Demand is normal with mean 50 and standard deviation 8; a unit left costs 0.18, a unit short 0.70. The best stock is 56.6, which
  // costs 8 (0.18 + 0.70) φ(0.8255) = 1.9976 on average.
  const month = { bucket: 'month' as const, start: 2026 * 12, horizon: 1 };
  const setting = settingOf(
    datasetOf({
      demand: 'date,product,quantity,kind\n2026-01,A,50,forecast',
      products: 'product,holding_cost,shortage_cost,shortage\nA,2.16,0.70,lost',
      inventory: 'product,quantity\nA,50',
      suppliers: 'component,supplier,lead_time_days,price\nA,Acme,60,0',
    }),
    month,
  );
  const costAt = async (stock: number): Promise<Float64Array> => {
    const { scenario, at } = await scenarioOf(
      `params: { asked: { normal: [50, 8] } }\noverrides:\n  - { table: demand, set: asked }\n  - { table: inventory, set: ${stock} }\n`,
      month,
    );
    const simulated = await simulate(setting, scenario, at, inThisThread, { ...options, runs: 2000 });
    return simulated.values.get('cost.total') as Float64Array;
  };

  it('costs at the best stock what the book says, within two standard errors', async () => {
    const { mean, sd } = meanAndSd(await costAt(56.6));
    expect(Math.abs(mean - 1.9976)).toBeLessThan((2 * sd) / Math.sqrt(2000));
  });

  it('has its least cost there', async () => {
    const stocks = [52.6, 54.6, 55.6, 56.6, 57.6, 58.6, 60.6];
    const costs: number[] = [];
    for (const stock of stocks) costs.push(meanAndSd(await costAt(stock)).mean);
    expect(stocks[costs.indexOf(Math.min(...costs))]).toBe(56.6);
  });
});

describe('simulate', () => {
  const calendar = weeks(8);
  const stream = randomStream(3, 'history');
  const history = Array.from({ length: 60 }, (_, index) => {
    const date = new Date(Date.UTC(2024, 10, 11 + 7 * index)).toISOString().slice(0, 10);
    return `${date},A,${Math.round(800 + 80 * stream.normal())},actual`;
  });
  const tables = {
    demand: `date,product,quantity,kind\n${history.join('\n')}`,
    products: 'product,unit_cost,price\nA,4,10',
    routings: 'product,resource,units_per_hour\nA,L1,10',
    capacity: 'resource,hours\nL1,90',
    inventory: 'product,quantity\nA,300',
  };
  const setting = settingOf(datasetOf(tables), calendar);
  const never = (): Scenario => {
    throw new Error('no parameter is uncertain');
  };

  it('gives the same numbers for one block, many blocks and more runs', async () => {
    const few = await simulate(setting, baseline, never, inThisThread, { ...options, runs: 40 });
    const more = await simulate(setting, baseline, never, inThisThread, { ...options, runs: 90 });
    const one: Simulator = async (futures, blocks) => blocks.map(({ from, to }) => runsOf(futures)({ from, to }));
    const apart = await simulate(setting, baseline, never, one, { ...options, runs: 90 });
    expect([...(more.values.get('cost.total') ?? [])].slice(0, 40)).toEqual([...(few.values.get('cost.total') ?? [])]);
    expect(apart.values).toEqual(more.values);
    expect(apart.stockoutShare).toEqual(more.stockoutShare);
  });

  it('counts a future in which something runs out once, however often it does', async () => {
    const { scenario, at } = await scenarioOf('overrides: [{ table: capacity, multiply: 0.93 }]\n', calendar);
    const whole = await simulate(setting, scenario, at, inThisThread, { ...options, runs: 90 });
    const [ever] = whole.everShare;
    expect(ever).toBe(whole.anyShare);
    expect(ever).toBeLessThan(sum(whole.stockoutShare));
    expect(ever).toBeGreaterThanOrEqual(Math.max(...whole.stockoutShare));
    const oneBucket = { items: [0], from: 7, to: 8 };
    const last = await simulate(setting, scenario, at, inThisThread, { ...options, runs: 90, partOf: () => oneBucket });
    expect(last.everShare[0]).toBe(whole.stockoutShare[7]);
    expect(last.anyShare).toBe(whole.stockoutShare[7]);
    const nothing = await simulate(setting, scenario, at, inThisThread, {
      ...options,
      runs: 90,
      partOf: () => ({ ...oneBucket, items: [] }),
    });
    expect(nothing.anyShare).toBe(0);
  });

  it('spreads demand as the forecast does', async () => {
    const { futures } = await simulate(setting, baseline, never, inThisThread, { ...options, runs: 1 });
    const revenue = await simulate(
      settingOf(datasetOf({ ...tables, capacity: 'resource,hours\nL1,100000' }), calendar),
      baseline,
      never,
      inThisThread,
      options,
    );
    // With hours for all that is asked for in time, what is sold is what was drawn.
    const { mean, sd } = meanAndSd(revenue.values.get('revenue') ?? new Float64Array());
    const expected = 10 * sum(futures.network.demand);
    expect(Math.abs(mean - expected)).toBeLessThan(3 * (sd / Math.sqrt(400)));
    expect(sd).toBeGreaterThan(0.01 * expected);
  });

  it('lets scenarios meet the same futures: a risk that is doubled never helps', async () => {
    const risk = (perYear: number): Setting =>
      settingOf(
        datasetOf({
          ...tables,
          risks: `kind,target,cause,events_per_year,duration_days,severity\nresource,L1,breakdown,6,10,${perYear}`,
        }),
        calendar,
      );
    const half = await simulate(risk(0.5), baseline, never, inThisThread, options);
    const whole = await simulate(risk(1), baseline, never, inThisThread, options);
    const calm = await simulate(setting, baseline, never, inThisThread, options);
    const [cost, worse, least] = [half, whole, calm].map(
      ({ values }) => meanAndSd(values.get('fill_rate') ?? new Float64Array()).mean,
    );
    expect(worse).toBeLessThan(cost);
    expect(cost).toBeLessThan(least);
    const same = (half.values.get('fill_rate') ?? new Float64Array()).filter(
      (value, run) => value === calm.values.get('fill_rate')?.[run],
    ).length;
    // Futures in which the line never breaks down are the same to the last digit: e^(−6·56/365.25) of them, 40%.
    expect(same / 400).toBeGreaterThan(0.32);
    expect(same / 400).toBeLessThan(0.6);
  });

  it('takes firm orders as certain, and says which demand is', async () => {
    const certain = settingOf(
      datasetOf({ ...tables, demand: 'date,product,quantity,kind\n2026-01-05,A,500,order\n2026-01-12,B,5,forecast' }),
      calendar,
    );
    const simulated = await simulate(certain, baseline, never, inThisThread, options);
    expect(simulated.notes).toContain(
      'The demand of 1 item is taken as certain: its forecast was given, not made here.',
    );
    expect(meanAndSd(simulated.values.get('cost.total') ?? new Float64Array()).sd).toBe(0);
  });

  it('holds what is told from the baseline against the baseline as it is planned', async () => {
    const { scenario, at } = await scenarioOf(
      "overrides: [{ table: demand, multiply: 2 }]\nexpect: ['cost.total <= baseline * 1.5']\n",
      calendar,
    );
    const target = 1.5 * ((await evaluate(setting, baseline)).measures.get('cost.total') ?? NaN);
    const alone = settingOf(setting.dataset, calendar);
    expect((await evaluate(alone, scenario)).unmet.map(({ expectation }) => expectation.target)).toEqual([target]);
    const played = await simulate(setting, scenario, at, inThisThread, { ...options, runs: 20 });
    expect(played.scenario.expectations.map((expectation) => expectation.target)).toEqual([target]);
  });

  it('stops when it is precise enough', async () => {
    const precise = await simulate(setting, baseline, never, inThisThread, { ...options, runs: 5000, precision: 0.02 });
    expect(precise.runs).toBeLessThan(5000);
    const { mean, sd } = meanAndSd(precise.values.get('fill_rate') ?? new Float64Array());
    expect(sd / Math.sqrt(precise.runs)).toBeLessThanOrEqual(0.02 * mean);
  });

  it('knows what is expected, and what runs out, as surely as is asked', async () => {
    const asked = { ...options, runs: 5000, watched: [], precision: 0.02 };
    const expecting = async (written: string): Promise<readonly [number, number]> => {
      const { scenario, at } = await scenarioOf(`expect: ['${written}']\n`, calendar);
      const { runs, values, scenario: known } = await simulate(setting, scenario, at, inThisThread, asked);
      return [runs, shareHolding({ values, runs }, ...known.expectations)];
    };
    const middle = quantileOfValues(
      (await simulate(setting, baseline, never, inThisThread, options)).values.get('cost.total')?.toSorted() ??
        new Float64Array(),
      0.5,
    );
    const [runs, chance] = await expecting(`cost.total <= ${middle}`);
    expect(Math.sqrt((chance * (1 - chance)) / runs)).toBeLessThanOrEqual(0.02);
    expect(runs).toBeGreaterThan(400);
    expect(runs).toBeLessThan(5000);
    // What always holds is known at the first look.
    expect(await expecting('cost.total >= 0')).toEqual([200, 1]);
    const out = await simulate(setting, baseline, never, inThisThread, { ...asked, watchesStockouts: true });
    const errors = [...out.everShare].map((share) => Math.sqrt((share * (1 - share)) / out.runs));
    expect(Math.max(...errors)).toBeLessThanOrEqual(0.02);
    expect(out.runs).toBeLessThan(5000);
  });

  it('plans better with what it learns on the way than without', async () => {
    const often = await simulate(setting, baseline, never, inThisThread, { ...options, replanEvery: 1 });
    const never1 = await simulate(setting, baseline, never, inThisThread, { ...options, replanEvery: 0 });
    const cost = ({ values }: typeof often): number => meanAndSd(values.get('cost.total') ?? new Float64Array()).mean;
    expect(cost(often)).toBeLessThan(cost(never1));
  });
});
