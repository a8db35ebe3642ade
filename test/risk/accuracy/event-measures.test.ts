import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recallAtPrecision } from '../../../src/risk/accuracy/alert-budget.js';
import { areaUnderCurve } from '../../../src/risk/accuracy/area-under-curve.js';
import { averagePrecision } from '../../../src/risk/accuracy/average-precision.js';
import { brier } from '../../../src/risk/accuracy/brier.js';
import { eventMeasures } from '../../../src/risk/accuracy/index.js';

const events = Float64Array.of(0, 0, 1, 0, 1, 0, 0, 1, 1, 1, 0, 1, 1, 0, 0, 0, 1, 1, 0, 1, 0, 1, 1, 0);
const probabilities = Float64Array.of(
  ...[0.3, 0.4, 0.4, 0.5, 0.6, 0.3, 0.4, 0.6, 0.7, 0.7, 0.4, 0.7],
  ...[0.4, 0.4, 0.5, 0.4, 0.7, 0.3, 0.4, 0.7, 0.6, 0.7, 0.4, 0.6],
);

const cases = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.boolean()), { minLength: 10, maxLength: 60 })
  .filter((list) => list.some(([, event]) => event) && list.some(([, event]) => !event))
  .map((list) => ({
    probability: Float64Array.from(list, ([percent]) => percent / 100),
    event: Float64Array.from(list, ([, event]) => Number(event)),
  }));

describe('measures of scikit-learn', () => {
  it('agree to the last digit, with ties', () => {
    expect(areaUnderCurve.of(probabilities, events)).toBeCloseTo(0.7638888888888888, 12);
    expect(averagePrecision.of(probabilities, events)).toBeCloseTo(0.805952380952381, 12);
    expect(brier.of(probabilities, events)).toBeCloseTo(0.19958333333333336, 12);
  });
});

describe.each(eventMeasures.map((measure) => [measure.name, measure] as const))('%s', (_, measure) => {
  it('does not depend on the order of the cases, even where probabilities are equal', () => {
    fc.assert(
      fc.property(cases, ({ probability, event }) => {
        // Groups of equal size cannot be cut through equals without an order among them.
        if (measure.name === 'calibration_error') return;
        const backwards = measure.of(probability.slice().reverse(), event.slice().reverse());
        expect(backwards).toBeCloseTo(measure.of(probability, event), 10);
      }),
    );
  });

  it('is at its best when the events are known', () => {
    fc.assert(
      fc.property(cases, ({ probability, event }) => {
        const known = measure.of(event, event);
        const guessed = measure.of(probability, event);
        expect(measure.better === 'higher' ? known >= guessed - 1e-12 : known <= guessed + 1e-12).toBe(true);
      }),
    );
  });

  it('says what it is in a sentence', () => {
    expect(measure.definition).toMatch(/\.$|\)\.?$/);
  });
});

describe('recall at a stated precision', () => {
  // By hand: the likeliest four hold three events (3 of 4 true), all six hold four (4 of 6).
  const probability = Float64Array.of(0.9, 0.8, 0.7, 0.6, 0.5, 0.4);
  const event = Float64Array.of(1, 1, 0, 1, 0, 1);

  it.each([
    [0.9, 0.5],
    [0.75, 0.75],
    [0.6, 1],
  ])('%d: holds %d of the events', (precision, share) => {
    expect(recallAtPrecision(precision).of(probability, event)).toBe(share);
  });

  it('does not part equals', () => {
    expect(recallAtPrecision(0.75).of(new Float64Array(6).fill(0.5), event)).toBe(0);
  });
});
