import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitOrder } from '../../../src/forecast/models/arima/fit-order.js';
import { type Order, orderText } from '../../../src/forecast/models/arima/order.js';
import { kpss, levelDifferences } from '../../../src/forecast/models/arima/unit-root.js';
import { columnOf, Whitener } from '../../../src/forecast/models/arima/whiten.js';
import { arima, automaticOrder } from '../../../src/forecast/models/arima.js';
import { goldenSeries, seriesOf } from '../r-golden.js';

const golden = Object.entries(goldenSeries);

function orderOf(model: string): Order {
  const [p, d, q, P = 0, D = 0, Q = 0] = (model.match(/\d+(?=[,)])/g) ?? []).map(Number);
  return { p, d: d as Order['d'], q, P, D: D as Order['D'], Q, constant: /drift|non-zero/.test(model) };
}

describe('fitOrder', () => {
  // R starts differenced states from a variance of 1e6 in place of leaving them out, and stops its search by the objective:
  // log-likelihoods agree to 2e-3, the size of both.
  it.each(golden)('%s: the likelihood of R’s order is R’s', (_, { values, period, auto_arima }) => {
    const order = orderOf(auto_arima.model);
    const fitted = fitOrder({ values: Float64Array.from(values), season: period, regressors: [] }, order);
    expect(orderText(order, period)).toBe(auto_arima.model.trim());
    expect(Math.abs(fitted.logLikelihood - auto_arima.loglik)).toBeLessThan(2e-3);
    expect(Math.abs(fitted.aicc - auto_arima.aicc)).toBeLessThan(4e-3);
  });
});

describe('automaticOrder', () => {
  // R searches series beyond 150 buckets by an approximation and refuses orders whose optimiser fails: there ours may be better.
  it.each(golden)('%s: the order is R’s or has a smaller AICc', (_, { values, period, auto_arima }) => {
    const { order, aicc } = automaticOrder({ values: Float64Array.from(values), season: period, regressors: [] });
    if (orderText(order, period) !== auto_arima.model.trim()) expect(aicc).toBeLessThan(auto_arima.aicc);
    expect(aicc).toBeLessThan(auto_arima.aicc + 4e-3);
  });

  it('finds R’s order on ten of the thirteen', () => {
    const same = golden.filter(([, { values, period, auto_arima }]) => {
      const { order } = automaticOrder({ values: Float64Array.from(values), season: period, regressors: [] });
      return orderText(order, period) === auto_arima.model.trim();
    });
    expect(same.map(([name]) => name)).toHaveLength(10);
  });
});

describe('arima', () => {
  const sameOrder = golden.filter(([name]) => !['co2', 'nottem', 'LakeHuron'].includes(name));

  // Flat likelihoods leave the coefficients their freedom: forecasts agree to 3e-4 of their size (worst: lynx), most to 1e-5.
  it.each(sameOrder)('%s: forecasts and 95%% bounds are those of R', (_, reference) => {
    const { mean, spread } = arima.fit(seriesOf(reference)).forecast(reference.h);
    const size = Math.max(...reference.auto_arima.mean.map(Math.abs));
    reference.auto_arima.mean.forEach((expected, ahead) => {
      expect(Math.abs(mean[ahead] - expected) / size).toBeLessThan(3e-4);
      const upper = mean[ahead] + 1.959964 * spread[ahead];
      expect(Math.abs(upper - reference.auto_arima.hi95[ahead]) / size).toBeLessThan(3e-4);
    });
  });

  it('a straight line goes on, without spread', () => {
    const line = seriesOf({ period: 1, values: Array.from({ length: 20 }, (_, bucket) => 5 + 2 * bucket) });
    const { mean, spread } = arima.fit(line).forecast(3);
    expect([...mean].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([45, 47, 49]);
    expect(Math.max(...spread)).toBeLessThan(1e-6);
  });

  it('forecasts any short, constant, empty or unruly history with finite numbers', () => {
    const value = fc.oneof(
      fc.constant(0),
      fc.integer({ min: -5, max: 5 }),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 4, maxLength: 40 }), fc.constantFrom(1, 4, 7), (values, period) => {
        const { mean, spread } = arima.fit(seriesOf({ period, values })).forecast(9);
        expect(mean.every(Number.isFinite)).toBe(true);
        expect(spread.every((sd, ahead) => sd >= 0 && Number.isFinite(sd) && sd >= (spread[ahead - 1] ?? 0))).toBe(
          true,
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('Whitener', () => {
  it('gives the same errors as a dense covariance matrix does', () => {
    // ARMA(1,1) with φ = 0.7, θ = 0.4: autocovariances in closed form, errors by Cholesky's factor of their matrix.
    const [phi, theta] = [0.7, 0.4];
    const polynomials = { ar: Float64Array.of(phi), ma: Float64Array.of(theta) };
    const zero = (1 + 2 * phi * theta + theta * theta) / (1 - phi * phi);
    const one = phi * zero + theta;
    const covariance = (lag: number) => (lag === 0 ? zero : one * phi ** (lag - 1));
    const values = Float64Array.of(1, -2, 0.5, 3, 1, 0, -1, 2);
    const column = columnOf(values, polynomials);
    const logarithms = new Whitener(polynomials).whiten([column]);

    const factor: number[][] = [];
    let determinant = 0;
    values.forEach((value, row) => {
      const line: number[] = [];
      for (let at = 0; at <= row; at++) {
        const rest = line.reduce(
          (sum, entry, k) => sum - entry * (at < row ? factor[at][k] : entry),
          covariance(row - at),
        );
        line.push(at < row ? rest / factor[at][at] : Math.sqrt(rest));
      }
      factor.push(line);
      determinant += 2 * Math.log(line[row]);
      const explained = line.slice(0, row).reduce((sum, entry, k) => sum + entry * column.errors[k], 0);
      expect(column.errors[row]).toBeCloseTo((value - explained) / line[row], 7);
    });
    expect(logarithms).toBeCloseTo(determinant, 6);
  });
});

describe('levelDifferences', () => {
  it('leaves noise alone, differences a walk once and a walk of walks twice', () => {
    const noise = Float64Array.from({ length: 200 }, (_, bucket) => Math.sin(bucket * bucket));
    const summed = (values: Float64Array) => {
      let sum = 0;
      return values.map((value) => {
        sum += value + 0.3;
        return sum;
      });
    };
    expect([noise, summed(noise), summed(summed(noise))].map((values) => levelDifferences(values, 1))).toEqual([
      0, 1, 2,
    ]);
  });

  it('the statistic of the Nile’s flow is that of R’s urca', () => {
    expect(kpss(Float64Array.from(goldenSeries.Nile.values))).toBeCloseTo(1.315226, 5);
  });
});
