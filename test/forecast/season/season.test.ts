import { describe, expect, it } from 'vitest';
import { isSeasonRefuted } from '../../../src/forecast/season/refuted.js';
import { putBack, withoutSeason } from '../../../src/forecast/season/season-free.js';
import { hasSeason } from '../../../src/forecast/season/season-test.js';
import { randomStream } from '../../../src/numeric/random.js';
import { goldenSeries, seriesOf } from '../r-golden.js';

/** A walk of 200 steps without any season. */
function walk(): number[] {
  const stream = randomStream(4, 'walk');
  let level = 100;
  return Array.from({ length: 200 }, () => {
    level += stream.normal();
    return level;
  });
}

describe('hasSeason', () => {
  it.each(['AirPassengers', 'USAccDeaths', 'UKgas', 'nottem', 'ldeaths'])('%s has its season', (name) => {
    const { values, period } = goldenSeries[name];
    expect(hasSeason(Float64Array.from(values), period)).toBe(true);
  });

  it('a constant and a history of two seasons have none', () => {
    expect(hasSeason(new Float64Array(60).fill(7.1), 12)).toBe(false);
    expect(
      hasSeason(
        Float64Array.from({ length: 24 }, (_, bucket) => bucket % 12),
        12,
      ),
    ).toBe(false);
  });
});

describe('isSeasonRefuted', () => {
  it('sees through a walk, which passes the test for a season', () => {
    const series = seriesOf({ period: 7, values: walk() });
    expect(hasSeason(series.values, 7)).toBe(true);
    expect(isSeasonRefuted(series)).toBe(true);
  });

  it('leaves a season alone that is there, and one that the history is too short to speak against', () => {
    expect(isSeasonRefuted(seriesOf(goldenSeries.nottem))).toBe(false);
    expect(isSeasonRefuted(seriesOf({ period: 7, values: walk().slice(0, 70) }))).toBe(false);
  });
});

describe('withoutSeason', () => {
  it('takes out factors where all is positive, additions where it is not, and puts back what it took', () => {
    const { values, period } = goldenSeries.AirPassengers;
    const positive = Float64Array.from(values);
    const mixed = positive.map((value) => value - 300);
    for (const [history, kind] of [
      [positive, 'multiplicative'],
      [mixed, 'additive'],
    ] as const) {
      const free = withoutSeason(history, period);
      expect(free.pattern?.kind).toBe(kind);
      putBack(free.values.slice(), free, 0).forEach((value, bucket) => expect(value).toBeCloseTo(history[bucket], 8));
    }
  });

  // R’s decompose(AirPassengers, "multiplicative")$figure, to the eight digits that R prints.
  it('has R’s factors', () => {
    const { values, period } = goldenSeries.AirPassengers;
    const { pattern } = withoutSeason(Float64Array.from(values), period);
    const figure = [
      0.9102304, 0.8836253, 1.0073663, 0.975906, 0.981378, 1.1127758, 1.2265555, 1.219911, 1.0604919, 0.9217572,
      0.8011781, 0.8988244,
    ];
    figure.forEach((factor, place) => expect(pattern!.places[place]).toBeCloseTo(factor, 6));
  });
});
