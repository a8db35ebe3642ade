import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/analysis/evaluate.js';
import { explain } from '../../src/analysis/explain.js';
import { planDifferences } from '../../src/analysis/plan-differences.js';
import { kpis } from '../../src/kpi/index.js';
import { measure } from '../../src/kpi/kpi.js';
import { heuristicPlan, unconstrainedPlan } from '../../src/plan/heuristic/heuristic-plan.js';
import type { Plan } from '../../src/plan/plan.js';
import { baseline } from '../../src/scenario/scenario.js';
import { randomNetwork } from '../plan/random-network.js';

function outcomeOf(plan: Plan): Outcome {
  const measures = new Map(kpis.map((kpi) => [kpi.name, measure(kpi, plan)]));
  return { scenario: baseline, dataset: new Map(), forecasts: [], plan, measures, changes: [], unmet: [], notes: [] };
}

const plans = fc.integer({ min: 1, max: 100_000 }).map((seed) => heuristicPlan(randomNetwork(seed)));

describe('explain', () => {
  it('gives parts that add up to a sum, and to no pull at all on a ratio', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const outcome = outcomeOf(plan);
        for (const kpi of kpis.filter(({ over, grid }) => over === 'sum' && grid === 'items')) {
          const parts = explain(outcome, kpi).contributions.filter(({ by }) => by === 'location');
          const whole = measure(kpi, plan);
          // Five groups are shown; random networks have up to six places, so a rest may be left where all five are used.
          if (parts.length >= 5 || Number.isNaN(whole)) continue;
          const sum = parts.reduce((total, { contribution }) => total + contribution, 0);
          expect(sum).toBeCloseTo(kpi.per === undefined ? whole : 0, 5);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('finds what is late most, with its reasons', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { late } = explain(outcomeOf(plan), kpis[0]);
        const most = Math.max(...plan.backlog.map((units, cell) => units + plan.lost[cell]));
        expect(late?.units ?? 0).toBeCloseTo(most > 1e-6 ? most : 0, 6);
        if (late) expect(late.reasons.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });
});

describe('planDifferences', () => {
  it('finds none between a plan and itself, and every other line once with both sides', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(planDifferences(plan, plan)).toEqual([]);
        const other = unconstrainedPlan(plan.network);
        const lines = planDifferences(plan, other);
        const swapped = planDifferences(other, plan);
        expect(lines.map(({ before, after, ...rest }) => ({ ...rest, before: after, after: before }))).toEqual(swapped);
        const produced = lines.filter(({ measure: name }) => name === 'produced');
        const change = produced.reduce((sum, { before, after }) => sum + after - before, 0);
        const total = (one: Plan): number => one.produced.reduce((sum, units) => sum + units, 0);
        expect(change).toBeCloseTo(total(other) - total(plan), 3);
      }),
      { numRuns: 40 },
    );
  });
});
