import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consumeForecast } from '../../src/forecast/consume-forecast.js';

describe('consumeForecast', () => {
  it('an order takes from its own bucket, then from the nearest earlier ones, then from later ones', () => {
    const forecast = Float64Array.of(10, 10, 10, 10);
    const orders = Float64Array.of(0, 0, 35, 0);
    expect([...consumeForecast(forecast, orders, { backward: 0, forward: 0 })]).toEqual([10, 10, 0, 10]);
    expect([...consumeForecast(forecast, orders, { backward: 1, forward: 0 })]).toEqual([10, 0, 0, 10]);
    expect([...consumeForecast(forecast, orders, { backward: 2, forward: 1 })]).toEqual([0, 0, 0, 5]);
  });

  it('never takes more than was ordered or forecast', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(amounts, amounts, fc.nat({ max: 3 }), fc.nat({ max: 3 }), (forecast, orders, backward, forward) => {
        const left = consumeForecast(Float64Array.from(forecast), Float64Array.from(orders), { backward, forward });
        const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
        expect(left.every((value, bucket) => value >= 0 && value <= forecast[bucket])).toBe(true);
        expect(sum(forecast) - sum(left)).toBeLessThanOrEqual(sum(orders));
      }),
    );
  });
});
