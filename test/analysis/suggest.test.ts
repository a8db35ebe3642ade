import { describe, expect, it, vi } from 'vitest';
import { evaluate, type Setting } from '../../src/analysis/evaluate.js';
import { demandForecaster } from '../../src/analysis/forecast-demand.js';
import type { Lever } from '../../src/analysis/lever.js';
import { LeverTrials } from '../../src/analysis/lever-trials.js';
import { plannerFor } from '../../src/analysis/planner.js';
import { suggest } from '../../src/analysis/suggest.js';
import { kpis } from '../../src/kpi/index.js';
import { baseline, type Expectation, type Override } from '../../src/scenario/scenario.js';
import { datasetOf, weekly, weeks } from '../plan/dataset-of.js';

const calendar = weeks(2);

/** One line of 80 hours at 10 units an hour; 1,000 units are asked for each week: 200 hours are wanted, 160 are there. */
const setting: Setting = {
  dataset: datasetOf({
    demand: `date,product,quantity,kind\n${weekly('A', [1000, 1000])}`,
    products: 'product,price,shortage_cost,unit_cost\nA,10,2,4',
    routings: 'product,resource,units_per_hour\nA,L1,10',
    capacity: 'resource,hours\nL1,80',
    resources: 'resource,cost_per_hour\nL1,5',
  }),
  calendar,
  kpis,
  ownKpis: new Map(),
  forecaster: demandForecaster(
    calendar,
    { models: 'auto', quantiles: [0.5], season: undefined, gaps: 'auto' },
    async () => [],
  ),
  planner: plannerFor({ method: 'optimal', gap: 0.01, timeLimit: 1 }, () => 0),
};

function hoursLever(name: string, to: number, costPerHour: number, column = 'hours'): Lever {
  const overrideBy = (value: number): Override => ({
    table: 'capacity',
    column,
    where: new Map(),
    during: undefined,
    verb: 'add',
    argument: { kind: 'number', value },
    optional: false,
    place: { file: '' },
    scenario: '',
    words: '',
  });
  const costAt = (hours: number): number => hours * costPerHour;
  return { name, to, unit: 'hours', overridesAt: (hours) => [overrideBy(hours)], costAt, costWords: '' };
}

const target: Expectation = {
  written: 'fill_rate >= 90%',
  kpi: 'fill_rate',
  comparison: '>=',
  target: 0.9,
  place: { file: '' },
};

async function suggested(levers: readonly Lever[], most = 3) {
  const base = await evaluate(setting, baseline);
  return suggest(levers, new LeverTrials(setting, baseline, base, target, 4), most);
}

describe('suggest', () => {
  it('gives the levers that reach the target, each with as little as it takes, the cheapest first', async () => {
    // Served when due are 800 of 1,000 and, the oldest first, 600 of 1,000 (70%); 20 hours more a week serve all, 15 serve 950 + 900.
    const found = await suggested([
      hoursLever('dear', 20, 9),
      hoursLever('cheap', 20, 3),
      hoursLever('too little', 4, 0),
    ]);
    expect(found.map(({ lever, amount, met }) => [lever.name, amount, met])).toEqual([
      ['cheap', 15, true],
      ['dear', 15, true],
    ]);
    // 300 more units are made at half an hour's money each, and the lever's own cost comes on top.
    expect(found[0].cost).toBeCloseTo(300 * 0.5 + 15 * 3, 6);
    expect(found[0].value).toBeCloseTo(0.925, 9);
  });

  it('plans nothing twice: each lever all the way, and halves of it only where that reaches the target', async () => {
    const base = await evaluate(setting, baseline);
    const levers = [hoursLever('enough', 20, 3), hoursLever('too little', 4, 0)];
    const plan = vi.spyOn(setting.planner, 'plan');
    await suggest(levers, new LeverTrials(setting, baseline, base, target, 4), 3);
    expect(plan).toHaveBeenCalledTimes(2 + 2);
    plan.mockRestore();
  });

  it('gives those that go furthest where none reaches it, and none that does harm', async () => {
    const found = await suggested([hoursLever('little', 2, 1), hoursLever('more', 4, 1), hoursLever('harm', -20, 1)]);
    expect(found.map(({ lever, met }) => [lever.name, met])).toEqual([
      ['more', false],
      ['little', false],
    ]);
  });
});
