import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consumeForecasts } from '../../src/analysis/consume-forecasts.js';
import { compile } from '../../src/plan/compile.js';
import { datasetOf, week, weeks } from '../plan/dataset-of.js';

const calendar = weeks(4);
const none = { backward: 0, forward: 0 };
const demandOf = (text: string, window: typeof none) => {
  const dataset = datasetOf({ demand: `date,product,quantity,kind\n${text}` });
  return [...compile(consumeForecasts(dataset, calendar, window), calendar).network.demand];
};
const rows = (kind: string, quantities: readonly number[]) =>
  quantities.map((quantity, bucket) => `${week(bucket)},A,${quantity},${kind}`).join('\n');

describe('consumeForecasts', () => {
  const text = `${rows('forecast', [10, 10, 10, 10])}\n${week(2)},A,35,order`;

  it('an order takes from its own bucket, and from others within reach; demand is orders and what is left', () => {
    expect(demandOf(text, none)).toEqual([10, 10, 35, 10]);
    expect(demandOf(text, { backward: 1, forward: 0 })).toEqual([10, 0, 35, 10]);
    expect(demandOf(text, { backward: 2, forward: 1 })).toEqual([0, 0, 35, 5]);
  });

  it('an overdue order takes from the first bucket on', () => {
    expect(demandOf(`${rows('forecast', [10, 10, 0, 0])}\n2025-12-01,A,15,order`, { backward: 0, forward: 1 })).toEqual(
      [15, 5, 0, 0],
    );
  });

  it('a wider reach never asks for more, and never for less than the larger of all orders and all forecasts', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 4, maxLength: 4 });
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    fc.assert(
      fc.property(amounts, amounts, fc.nat({ max: 4 }), fc.nat({ max: 4 }), (forecast, orders, backward, forward) => {
        const both = `${rows('forecast', forecast)}\n${rows('order', orders)}`;
        const reached = sum(demandOf(both, { backward, forward }));
        expect(reached).toBeLessThanOrEqual(sum(demandOf(both, none)) + 1e-9);
        expect(reached).toBeGreaterThanOrEqual(Math.max(sum(forecast), sum(orders)) - 1e-9);
      }),
    );
  });
});
