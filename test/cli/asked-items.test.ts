import { describe, expect, it } from 'vitest';
import { askedItems } from '../../src/cli/plan/asked-items.js';
import { WrongUsage } from '../../src/complaint/complaint.js';
import { compile } from '../../src/plan/compile.js';
import { datasetOf, weekly, weeks } from '../plan/dataset-of.js';

/** Weeks from 2026-01-05 to 2026-06-29. */
const { network } = compile(
  datasetOf({ demand: `date,product,quantity,kind\n${weekly('A', new Array(26).fill(1))}` }),
  weeks(26),
);

function buckets(asked: string): readonly number[] | undefined {
  const { during } = askedItems(network, asked);
  return during && [during.from, during.to];
}

describe('askedItems', () => {
  it('takes the weeks that a period touches', () => {
    // The week of 2026-03-30 is the 13th of the plan, that of 2026-04-27 the 17th.
    expect(buckets('A@2026-04')).toEqual([12, 17]);
    expect(buckets('A@2026-04..2026-05')).toEqual([12, 21]);
    expect(buckets('A@2026-W15..2026-W16')).toEqual([13, 15]);
    expect(buckets('A@2026-04..')).toEqual([12, 26]);
    expect(buckets('A@..2026-01')).toEqual([0, 4]);
    expect(buckets('A')).toBeUndefined();
  });

  it('takes the week that holds a day', () => {
    expect(buckets('A@2026-04-08')).toEqual([13, 14]);
    expect(buckets('A@2026-04-08..2026-04-09')).toEqual([13, 14]);
  });

  it('says which dates the plan has', () => {
    for (const asked of ['A@2027-01', 'A@2025-01..2025-12', 'A@2025-12-31'])
      expect(() => buckets(asked), asked).toThrow(WrongUsage);
    expect(() => buckets('A@2027-01')).toThrow('which goes from 2026-01-05 to 2026-06-29');
  });
});
