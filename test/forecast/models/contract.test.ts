import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Series } from '../../../src/forecast/model.js';
import { models } from '../../../src/forecast/models/index.js';

const seasons = fc.constantFrom(1, 4, 12);

function seriesFrom(values: readonly number[], season: number): Series {
  return { key: { product: 'P' }, start: 0, season, values: Float64Array.from(values) };
}

const histories = fc
  .tuple(seasons, fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 36, maxLength: 60 }))
  .map(([season, values]) => seriesFrom(values, season));

const unruly = fc
  .tuple(
    seasons,
    fc.array(
      fc.oneof(fc.constant(0), fc.integer({ min: -3, max: 3 }), fc.double({ min: -1e9, max: 1e9, noNaN: true })),
      {
        minLength: 1,
        maxLength: 40,
      },
    ),
  )
  .map(([season, values]) => seriesFrom(values, season));

const runs = { numRuns: 25 };

it('every model has a name of its own, a summary and a source', () => {
  expect(new Set(models.map((model) => model.name)).size).toBe(models.length);
  expect(models.filter((model) => !/^[a-z_]+$/.test(model.name) || !model.summary || !model.source)).toEqual([]);
});

// What every model promises. A new one is tested by being in the index.
describe.each(models.map((model) => [model.name, model] as const))('%s', (_, model) => {
  it('forecasts as many buckets as are asked for, the spread never narrower further ahead in the same place of the season', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 1, max: 30 }), (history, horizon) => {
        const { mean, spread } = model.fit(history).forecast(horizon);
        expect([mean.length, spread.length]).toEqual([horizon, horizon]);
        expect(mean.every(Number.isFinite) && spread.every((sd) => sd >= 0 && Number.isFinite(sd))).toBe(true);
        for (let ahead = history.season; ahead < horizon; ahead++)
          expect(spread[ahead]).toBeGreaterThanOrEqual(spread[ahead - history.season] * (1 - 1e-9));
      }),
      runs,
    );
  });

  it('does not mind the unit: demand in dozens gives the forecast in dozens', () => {
    fc.assert(
      fc.property(histories, (history) => {
        // A power of two loses no digits, so that a search takes the same path.
        const inDozens = { ...history, values: history.values.map((value) => value / 16) };
        const { mean, spread } = model.fit(history).forecast(6);
        const scaled = model.fit(inDozens).forecast(6);
        const size = Math.max(...mean.map(Math.abs), ...spread);
        scaled.mean.forEach((value, ahead) => expect(Math.abs(value * 16 - mean[ahead]) / size).toBeLessThan(1e-5));
        scaled.spread.forEach((value, ahead) => expect(Math.abs(value * 16 - spread[ahead]) / size).toBeLessThan(1e-5));
      }),
      runs,
    );
  });

  it('leaves the history as it was', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const before = history.values.slice();
        model.fit(history).forecast(3);
        expect(history.values).toEqual(before);
      }),
      runs,
    );
  });

  it('lets no unknown or infinite number out, however short, constant, empty of demand or wild the history is', () => {
    fc.assert(
      fc.property(unruly, (history) => {
        fc.pre(history.values.length >= model.needs(history.season));
        const { mean, spread } = model.fit(history).forecast(9);
        expect(mean.every(Number.isFinite) && spread.every((sd) => sd >= 0 && Number.isFinite(sd))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe.each(models.filter(({ shifts }) => shifts).map((model) => [model.name, model] as const))('%s', (_, model) => {
  it('a constant added to a history without season is added to the forecast', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const plain = { ...history, season: 1 };
        const raised = { ...plain, values: plain.values.map((value) => value + 4096) };
        const { mean } = model.fit(plain).forecast(6);
        const size = Math.max(...plain.values);
        model
          .fit(raised)
          .forecast(6)
          .mean.forEach((value, ahead) => expect(Math.abs(value - 4096 - mean[ahead]) / size).toBeLessThan(1e-4));
      }),
      runs,
    );
  });
});
