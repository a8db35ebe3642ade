import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Series } from '../../../src/forecast/model.js';
import { fitOrder } from '../../../src/forecast/models/arima/fit-order.js';
import { filterOrder } from '../../../src/forecast/models/arima/predict.js';
import { arima } from '../../../src/forecast/models/arima.js';
import { regression } from '../../../src/forecast/models/regression.js';
import { randomStream } from '../../../src/numeric/random.js';

interface Seatbelts {
  readonly drivers: number[];
  readonly petrol: number[];
  readonly law: number[];
}

const seatbelts: Seatbelts = JSON.parse(
  readFileSync(new URL('../../reference/seatbelts.json', import.meta.url), 'utf8'),
);
const drivers = Float64Array.from(seatbelts.drivers, Math.log10);
const petrol = Float64Array.from(seatbelts.petrol);
const law = Float64Array.from(seatbelts.law);
const airline = { p: 0, d: 1, q: 1, P: 0, D: 1, Q: 1, constant: false } as const;
const stationary = { p: 1, d: 0, q: 0, P: 1, D: 0, Q: 0, constant: true } as const;

// Values by R 4.2.2: arima(log10(drivers), …, xreg = cbind(PetrolPrice, law), method = "ML").
describe('fitOrder with regressors', () => {
  it('gives R’s coefficients, effects and likelihood for stationary errors', () => {
    const fitted = fitOrder({ values: drivers, season: 12, regressors: [petrol, law] }, stationary);
    const expected = [0.33578026, 0.66576766, -1.22346039, -0.09592699, 3.35529848];
    [...fitted.coefficients, ...fitted.effects].forEach((value, place) => {
      expect(Math.abs(value - expected[place])).toBeLessThan(2e-3);
    });
    expect(Math.abs(fitted.logLikelihood - 349.726)).toBeLessThan(1e-3);
  });

  it('gives them for differenced errors', () => {
    const fitted = fitOrder({ values: drivers, season: 12, regressors: [petrol, law] }, airline);
    const expected = [-0.7700954, -0.8488191, -1.2098242, -0.10683298];
    [...fitted.coefficients, ...fitted.effects].forEach((value, place) => {
      expect(Math.abs(value - expected[place])).toBeLessThan(2e-3);
    });
    // R begins with a variance of 1e6 times that of the errors in place of an unknown start.
    expect(Math.abs(fitted.logLikelihood - 349.6671)).toBeLessThan(5e-3);
  });

  it('forecasts 1984 from its prices and its law as R does', () => {
    const data = { values: drivers.slice(0, 180), season: 12, regressors: [petrol.slice(0, 180), law.slice(0, 180)] };
    const fitted = fitOrder(data, stationary);
    const { mean, spread } = filterOrder(data, fitted).forecast(12, [petrol.slice(180), law.slice(180)]);
    const expected = [3.07544079, 3.05040464, 3.08931896, 3.08201711, 3.0985817, 3.05826911, 3.08527799, 3.07617297];
    expected.forEach((value, ahead) => expect(Math.abs(mean[ahead] - value)).toBeLessThan(1e-3));
    // R divides by the number of values, we by the degrees of freedom that are left.
    const wider = Math.sqrt(180 / (180 - 5));
    expect(spread[0]).toBeCloseTo(0.038478229 * wider, 4);
    expect(spread[11]).toBeCloseTo(0.040493903 * wider, 4);
  });
});

describe('regression', () => {
  const key = { product: 'P' };
  const stream = randomStream(11);
  const length = 120;
  const noise = Float64Array.from({ length: length + 12 }, () => stream.normal());
  const promotion = noise.map((_, bucket) => (bucket % 7 === 3 || bucket % 11 === 5 ? 1 : 0));
  const irrelevant = noise.map(() => stream.normal());

  function sold(of: (bucket: number) => number): Series {
    return {
      key,
      start: 24000,
      season: 12,
      values: Float64Array.from({ length }, (_, bucket) => of(bucket)),
      covariates: {
        names: ['promotion', 'moon'],
        past: [promotion.slice(0, length), irrelevant.slice(0, length)],
        future: [promotion.slice(length), irrelevant.slice(length)],
      },
    };
  }

  it('finds what a promotion adds, leaves out what does not matter and forecasts the next promotion', () => {
    const truth = (bucket: number) => 200 + 60 * promotion[bucket] + 4 * noise[bucket];
    const fitted = regression.fit(sold(truth));
    expect(fitted.parameters.effect_promotion).toBeGreaterThan(55);
    expect(fitted.parameters.effect_promotion).toBeLessThan(65);
    expect(fitted.parameters).not.toHaveProperty('effect_moon');
    fitted.forecast(12).mean.forEach((value, ahead) => {
      expect(Math.abs(value - 200 - 60 * promotion[length + ahead])).toBeLessThan(8);
    });
  });

  it('takes a promotion that doubles a growing demand as a factor', () => {
    const truth = (bucket: number) => Math.exp(4 + 0.02 * bucket + Math.LN2 * promotion[bucket] + 0.05 * noise[bucket]);
    const { parameters, forecast } = regression.fit(sold(truth));
    expect(parameters.logarithms).toBe(1);
    expect(Math.exp(parameters.effect_promotion)).toBeGreaterThan(1.9);
    expect(Math.exp(parameters.effect_promotion)).toBeLessThan(2.1);
    forecast(12).mean.forEach((value, ahead) => {
      expect(Math.abs(value / truth(length + ahead) - 1)).toBeLessThan(0.25);
    });
  });

  it('finds that months sell by their working days', () => {
    const workingDays = (month: number) => {
      const [year, of] = [Math.floor(month / 12), month % 12];
      const days = new Date(Date.UTC(year, of + 1, 0)).getUTCDate();
      return Array.from({ length: days }, (_, day) => new Date(Date.UTC(year, of, day + 1)).getUTCDay()).filter(
        (day) => day > 0 && day < 6,
      ).length;
    };
    const values = Float64Array.from({ length }, (_, bucket) => 10 * workingDays(24000 + bucket) + noise[bucket]);
    const { mean } = regression.fit({ key, start: 24000, season: 12, bucket: 'month', values }).forecast(12);
    mean.forEach((value, ahead) => expect(Math.abs(value - 10 * workingDays(24000 + length + ahead))).toBeLessThan(5));
  });

  it('is arima where nothing is known that could explain anything, and where a covariate has holes', () => {
    const plain = { key, start: 0, season: 1, values: noise.slice(0, 60).map((value) => 50 + value) };
    expect(regression.fit(plain).forecast(3)).toEqual(arima.fit(plain).forecast(3));
    const holes = { names: ['price'], past: [new Float64Array(60).fill(NaN)], future: [new Float64Array(3)] };
    expect(regression.fit({ ...plain, covariates: holes }).forecast(3)).toEqual(arima.fit(plain).forecast(3));
  });
});
