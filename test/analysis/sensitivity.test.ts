import { describe, expect, it } from 'vitest';
import { type Change, type Dial, parameterDials } from '../../src/analysis/dials.js';
import { globalSwings, type MeasureAt, swings } from '../../src/analysis/sensitivity.js';
import { baseline } from '../../src/scenario/scenario.js';

const dial = (name: string, base: number, low: number, high: number): Dial => ({
  name,
  base,
  low,
  high,
  quantile: (share) => low + (high - low) * share,
  at: (value) => ({ kind: 'parameter', name, value }),
});
const quiet = (): void => {};

/** A KPI of the values of some parameters, 1 where a parameter is not turned. */
const measured =
  (of: (value: (name: string) => number) => number): MeasureAt =>
  async (changes: readonly Change[]) => {
    const value = (name: string): number => {
      const found = changes.find((change) => change.kind === 'parameter' && change.name === name);
      return found?.kind === 'parameter' ? found.value : 1;
    };
    return new Map([['kpi', of(value)]]);
  };

describe('swings', () => {
  it('gives the elasticities of a product of powers, the widest swing first', async () => {
    // The elasticity of x² y is 2 and 1; of what does not matter 0.
    const dials = ['still', 'y', 'x'].map((name) => dial(name, 1, 0.999, 1.001));
    const found = await swings(
      dials,
      ['kpi'],
      measured((value) => 5 * value('x') ** 2 * value('y')),
      quiet,
    );
    expect(found.map(({ dial: { name } }) => name)).toEqual(['x', 'y', 'still']);
    expect(found.map(({ elasticity }) => Number(elasticity.toFixed(4)))).toEqual([2, 1, 0]);
  });

  it('leaves blank what is not possible, and takes the other side alone', async () => {
    const half: MeasureAt = async (changes) =>
      changes.some((change) => change.kind === 'parameter' && change.value > 1)
        ? undefined
        : measured((value) => value('x'))(changes);
    const [swing] = await swings([dial('x', 1, 0.9, 1.1)], ['kpi'], half, quiet);
    expect(swing.atHigh).toBeNaN();
    expect(swing.elasticity).toBeCloseTo(1, 9);
  });
});

describe('globalSwings', () => {
  it('agrees with the analytic indices of Ishigami’s function (Saltelli et al. 2008)', async () => {
    const dials = ['a', 'b', 'c'].map((name) => dial(name, 0, -Math.PI, Math.PI));
    const ishigami = measured(
      (value) => Math.sin(value('a')) + 7 * Math.sin(value('b')) ** 2 + 0.1 * value('c') ** 4 * Math.sin(value('a')),
    );
    const { first, total, firstError } = await globalSwings(dials, 'kpi', 2048, ishigami, quiet);
    [0.3139, 0.4424, 0].forEach((index, place) => {
      expect(Math.abs(first[place] - index)).toBeLessThan(0.02);
      expect(firstError[place]).toBeLessThan(0.05);
    });
    [0.5576, 0.4424, 0.2437].forEach((index, place) => {
      expect(Math.abs(total[place] - index)).toBeLessThan(0.02);
    });
  });
});

describe('parameterDials', () => {
  it('takes the range of a distribution, then of a sweep, then a share of the value', () => {
    const dials = parameterDials(
      {
        ...baseline,
        parameters: new Map([
          ['drawn', 0.2],
          ['swept', 0.3],
          ['plain', 40],
        ]),
        distributions: new Map([['drawn', { kind: 'uniform', min: 0, max: 1 }]]),
        sweep: new Map([['swept', [0.1, 0.5, 0.3]]]),
      },
      0.25,
    );
    expect(dials.map(({ low, high }) => [Number(low.toFixed(9)), Number(high.toFixed(9))])).toEqual([
      [0.05, 0.95],
      [0.1, 0.5],
      [30, 50],
    ]);
  });
});
