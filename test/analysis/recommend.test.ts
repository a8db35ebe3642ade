import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recommend } from '../../src/analysis/recommend.js';

/** Levers whose effects and costs add up, with an interaction between the first two. */
const problems = fc
  .array(
    fc.record({
      last: fc.integer({ min: 1, max: 3 }),
      effect: fc.integer({ min: 0, max: 20 }),
      cost: fc.integer({ min: 0, max: 50 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .chain((levers) =>
    fc.record({
      levers: fc.constant(levers),
      together: fc.integer({ min: 0, max: 15 }),
      target: fc.integer({ min: 0, max: 120 }),
    }),
  );

type Problem = typeof problems extends fc.Arbitrary<infer Value> ? Value : never;

function evaluator({ levers, together, target }: Problem): (steps: readonly number[]) => Promise<{
  met: boolean;
  value: number;
  cost: number;
}> {
  return async (steps) => {
    const sum = (of: 'effect' | 'cost'): number =>
      levers.reduce((total, lever, index) => total + lever[of] * steps[index], 0);
    const value = sum('effect') + together * Math.min(steps[0], steps[1] ?? 0);
    return { met: value >= target, value, cost: sum('cost') };
  };
}

function* settings(last: readonly number[]): Iterable<number[]> {
  if (last.length === 0) yield [];
  else for (const rest of settings(last.slice(1))) for (let step = 0; step <= last[0]; step++) yield [step, ...rest];
}

describe('recommend', () => {
  it('is the enumerated optimum where every combination may be tried', async () => {
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const last = problem.levers.map((lever) => lever.last);
        const evaluate = evaluator(problem);
        const { best, exhaustive } = await recommend(last, evaluate, 1000);
        let cheapest = Infinity;
        for (const steps of settings(last)) {
          const { met, cost } = await evaluate(steps);
          if (met) cheapest = Math.min(cheapest, cost);
        }
        expect(exhaustive).toBe(true);
        expect(best?.cost ?? Infinity).toBe(cheapest);
      }),
      { numRuns: 200 },
    );
  });

  it('reaches the target where all levers together do, for no more than they cost, on a small budget', async () => {
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const last = problem.levers.map((lever) => lever.last);
        const { best, all, plans, singles } = await recommend(last, evaluator(problem), 12);
        expect(best !== undefined).toBe(all.met);
        if (best) {
          expect(best.met).toBe(true);
          expect(best.cost).toBeLessThanOrEqual(all.cost);
          for (const single of singles) if (single.met) expect(best.cost).toBeLessThanOrEqual(single.cost);
        }
        expect(plans).toBeLessThanOrEqual(12 + 4 * last.length + 2);
      }),
      { numRuns: 200 },
    );
  });

  it('finds the first step at which a lever alone is enough', async () => {
    const { alone } = await recommend(
      [8, 8],
      async ([one, other]) => ({ met: one >= 5 || other >= 9, value: one, cost: one }),
      10,
    );
    expect(alone.map((tried) => tried?.steps)).toEqual([[5, 0], undefined]);
  });
});
