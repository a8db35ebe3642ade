import { describe, expect, it } from 'vitest';
import { type ComparedKpi, compare, isGood } from '../../src/analysis/compare.js';

const cost: ComparedKpi = { name: 'cost.total', unit: 'money', better: 'lower' };
const measured = (scenario: string, value: number) => ({
  scenario,
  values: new Map([['', new Map([[cost.name, value]])]]),
});
const changeOf = (baseline: number, value: number) =>
  compare(measured('baseline', baseline), [measured('surge', value)], [cost])[0];

describe('the change of a KPI', () => {
  it('is the difference, and its share of the baseline', () => {
    expect(changeOf(200, 250)).toMatchObject({ change: 50, changePercent: 25 });
    expect(changeOf(-200, -250)).toMatchObject({ change: -50, changePercent: -25 });
  });

  it('is none where only the tolerance of the solver is left', () => {
    expect(changeOf(77_000_000, 77_000_000 - 0.0092)).toMatchObject({ change: 0, changePercent: 0 });
  });

  it('is shown where it is small and real', () => {
    expect(changeOf(77_000_000, 77_000_001).change).toBe(1);
    expect(changeOf(0, 1e-6).change).toBe(1e-6);
  });

  it('has no share of a baseline of 0', () => {
    expect(changeOf(0, 5).changePercent).toBeNaN();
    expect(changeOf(0, 0).changePercent).toBe(0);
  });

  it('is good by the direction of the KPI', () => {
    expect([isGood(cost, -1), isGood(cost, 1), isGood(cost, 0), isGood({ ...cost, better: 'neither' }, 1)]).toEqual([
      true,
      false,
      undefined,
      undefined,
    ]);
  });
});
