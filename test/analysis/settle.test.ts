import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settle } from '../../src/analysis/settle.js';
import { parseExpectation } from '../../src/scenario/expectation.js';
import type { StatedExpectation } from '../../src/scenario/scenario.js';

const was = new Map([
  ['fill_rate', 0.96],
  ['margin', -200],
  ['service_cost', 40],
]);

function settledTo(text: string): number {
  const parsed = parseExpectation(text, [...was.keys(), 'otif']);
  if (!('kpi' in parsed)) throw new Error(parsed.problem);
  return settle([{ ...parsed, place: { file: '' } } satisfies StatedExpectation], was)[0].target;
}

describe('settle', () => {
  it('takes a percentage as points of a share, and as so much of any other KPI', () => {
    expect(settledTo('fill_rate >= baseline - 2%')).toBeCloseTo(0.94, 12);
    expect(settledTo('service_cost <= baseline + 5%')).toBeCloseTo(42, 12);
  });

  it('goes the way of the sign where the baseline is below zero', () => {
    expect(settledTo('margin >= baseline - 5%')).toBeCloseTo(-210, 12);
    expect(settledTo('margin >= baseline + 5%')).toBeCloseTo(-190, 12);
  });

  it('knows nothing of a KPI that the baseline does not measure', () => {
    expect(settledTo('otif >= baseline')).toBeNaN();
    expect(settledTo('otif >= 90%')).toBe(0.9);
  });

  it('adds and multiplies any numbers', () => {
    const numbers = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(numbers, numbers, (factor, add) => {
        expect(settledTo(`service_cost <= baseline * ${factor / 100} - ${add}`)).toBeCloseTo(
          (40 * factor) / 100 - add,
          6,
        );
      }),
    );
  });
});
