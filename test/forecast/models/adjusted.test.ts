import { describe, expect, it } from 'vitest';
import { harmonic } from '../../../src/forecast/models/harmonic.js';
import { mstl } from '../../../src/forecast/models/mstl.js';
import { randomStream } from '../../../src/numeric/random.js';

const key = { product: 'P' };

/** Hours of ten weeks: a pattern of the day, another of the week, a little noise. */
function hourly(shape: (daily: number, weekly: number, noise: number) => number): (bucket: number) => number {
  const stream = randomStream(7);
  const noise = Float64Array.from({ length: 24 * 7 * 11 }, () => stream.normal());
  return (bucket) =>
    shape(Math.sin((2 * Math.PI * bucket) / 24), Math.cos((2 * Math.PI * bucket) / 168), noise[bucket]);
}

const added = hourly((daily, weekly, noise) => 100 + 20 * daily + 30 * weekly + noise);
const multiplied = hourly((daily, weekly, noise) => 100 * Math.exp(0.5 * daily + 0.5 * weekly + 0.02 * noise));

describe.each([
  ['mstl', mstl],
  ['harmonic', harmonic],
])('%s', (_, model) => {
  it.each([
    ['sum', added, 0, 3],
    ['product', multiplied, 1, 12],
  ])('forecasts a day and a week at once that go together as a %s', (_kind, truth, logarithms, tolerance) => {
    const values = Float64Array.from({ length: 24 * 7 * 10 }, (_, bucket) => truth(bucket));
    const fitted = model.fit({ key, start: 0, season: 24, seasons: [24, 168], values });
    const { mean } = fitted.forecast(48);
    expect(fitted.parameters.logarithms).toBe(logarithms);
    mean.forEach((value, ahead) => expect(Math.abs(value - truth(values.length + ahead))).toBeLessThan(tolerance));
  });
});

describe('harmonic', () => {
  it('finds no waves in noise, and the one that is there in two years of weeks', () => {
    const stream = randomStream(3);
    const noise = Float64Array.from({ length: 104 }, () => stream.normal());
    const wave = noise.map((value, week) => 50 + value + 6 * Math.sin((2 * Math.PI * week) / 52));
    const wavesIn = (values: Float64Array) => harmonic.fit({ key, start: 0, season: 52, values }).parameters.waves;
    expect(wavesIn(noise.map((value) => value + 50))).toBe(0);
    expect(wavesIn(wave)).toBe(2);
  });
});
