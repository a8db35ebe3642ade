import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attribution, attribute } from '../../src/analysis/attribute.js';
import { evaluate, type Setting } from '../../src/analysis/evaluate.js';
import { demandForecaster } from '../../src/analysis/forecast-demand.js';
import { plannerFor } from '../../src/analysis/planner.js';
import type { Complaint } from '../../src/complaint/complaint.js';
import { kpis } from '../../src/kpi/index.js';
import { expressionCompiler } from '../../src/scenario/expression.js';
import { readScenario } from '../../src/scenario/read-scenario.js';
import { resolveScenario } from '../../src/scenario/resolve.js';
import { baseline, type Scenario } from '../../src/scenario/scenario.js';
import { datasetOf, weekly, weeks } from '../plan/dataset-of.js';

const calendar = weeks(2);
const names = kpis.map(({ name }) => name);

/** One line of 100 hours at 10 units an hour; 800 units are asked for each week. */
const setting: Setting = {
  dataset: datasetOf({
    demand: `date,product,quantity,kind\n${weekly('A', [800, 800])}`,
    products: 'product,price,shortage_cost,unit_cost\nA,10,2,4',
    routings: 'product,resource,units_per_hour\nA,L1,10',
    capacity: 'resource,hours\nL1,100',
  }),
  calendar,
  kpis,
  ownKpis: new Map(),
  forecaster: demandForecaster(
    calendar,
    { models: 'auto', quantiles: [0.5], season: undefined, gaps: 'auto' },
    async () => [],
  ),
  planner: plannerFor({ method: 'heuristic', gap: 0.01, timeLimit: 1 }, () => 0),
};

async function scenarioOf(overrides: string): Promise<Scenario> {
  const complaints: Complaint[] = [];
  const context = { calendar, compile: await expressionCompiler(), kpis: names, complaints };
  const file = readScenario('it', `overrides:\n${overrides}`, 'it.yaml', context);
  const scenario = file && resolveScenario('it', new Map([['it', file]]), [], complaints);
  if (!scenario || complaints.length > 0) throw new Error(JSON.stringify(complaints));
  return scenario;
}

const shares = ({ byKpi }: Attribution, kpi: string): number[] => [...(byKpi.get(kpi)?.shares ?? [])];

describe('attribute', () => {
  it('shares the hand-worked change of the fill rate between a surge and a shorter week', async () => {
    // Surge alone: 1,200 a week, 1,000 made: due and shipped 1,000 + 800 of 2,400 (the oldest first). Shorter week alone: 50 hours,
    // 500 made: 500 + 200 of 1,600. Both: 500 + 0 of 2,400.
    const [surge, shorter, both] = [1800 / 2400, 700 / 1600, 500 / 2400];
    const scenario = await scenarioOf('  - { table: demand, multiply: 1.5 }\n  - { table: capacity, set: 50 }\n');
    const attribution = await attribute(setting, scenario, 1, ['fill_rate']);
    const [ofSurge, ofShorter] = shares(attribution, 'fill_rate');
    expect(ofSurge).toBeCloseTo((surge - 1 + (both - shorter)) / 2, 9);
    expect(ofShorter).toBeCloseTo((shorter - 1 + (both - surge)) / 2, 9);
    expect(attribution.byKpi.get('fill_rate')?.interactions[0].amount).toBeCloseTo(both - surge - shorter + 1, 9);
  });

  it('adds up to the change of every KPI, gives nothing to an override that does nothing, and does not mind the order', async () => {
    const factor = fc.double({ min: 0.3, max: 2, noNaN: true });
    await fc.assert(
      fc.asyncProperty(factor, factor, async (demand, hours) => {
        const lines = [
          `  - { table: demand, multiply: ${demand} }\n`,
          `  - { table: capacity, multiply: ${hours} }\n`,
          '  - { table: routings, multiply: 1 }\n',
        ];
        const scenario = await scenarioOf(lines.join(''));
        const attribution = await attribute(setting, scenario, 1, names);
        const turned = await attribute(setting, await scenarioOf(lines.toReversed().join('')), 1, names);
        const [before, after] = [await evaluate(setting, baseline), await evaluate(setting, scenario)];
        for (const kpi of names) {
          const [from, to] = [before.measures.get(kpi) ?? NaN, after.measures.get(kpi) ?? NaN];
          if (Number.isNaN(to - from)) continue;
          const size = Math.max(1, Math.abs(from), Math.abs(to));
          const own = shares(attribution, kpi);
          expect(Math.abs(own.reduce((sum, share) => sum + share, 0) - (to - from))).toBeLessThanOrEqual(1e-9 * size);
          expect(Math.abs(own[2])).toBeLessThanOrEqual(1e-9 * size);
          own.forEach((share, cause) =>
            expect(Math.abs(share - shares(turned, kpi)[2 - cause])).toBeLessThanOrEqual(1e-9 * size),
          );
        }
      }),
      { numRuns: 25 },
    );
  });

  it('takes together what cannot stand alone: a new product, its routing and its demand', async () => {
    const launch = await scenarioOf(
      [
        '  - { table: products, insert: { product: NEW, price: 30 } }',
        '  - { table: routings, insert: { product: NEW, resource: L1, units_per_hour: 10 } }',
        '  - { table: demand, insert: { product: NEW, date: 2026-01-05, quantity: 100 } }',
        '  - { table: capacity, multiply: 0.9 }',
      ].join('\n'),
    );
    const { causes } = await attribute(setting, launch, 1, ['revenue']);
    expect(causes.map(({ overrides }) => overrides.length)).toEqual([3, 1]);
  });

  it('samples beyond ten causes, and still adds up', async () => {
    const scenario = await scenarioOf('  - { table: demand, multiply: 1.02 }\n'.repeat(12));
    const attribution = await attribute(setting, scenario, 1, ['fill_rate']);
    const [before, after] = [await evaluate(setting, baseline), await evaluate(setting, scenario)];
    const change = (after.measures.get('fill_rate') ?? NaN) - (before.measures.get('fill_rate') ?? NaN);
    expect(attribution.byKpi.get('fill_rate')?.exact).toBe(false);
    expect(shares(attribution, 'fill_rate').reduce((sum, share) => sum + share, 0)).toBeCloseTo(change, 9);
  });
});
