import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketKind, instantOf } from '../../src/calendar/bucket.js';
import { bucketStart, type Calendar } from '../../src/calendar/calendar.js';
import { compile } from '../../src/plan/compile.js';
import type { Network } from '../../src/plan/network.js';
import { applyOverrides } from '../../src/scenario/apply.js';
import { type Expression, expressionCompiler } from '../../src/scenario/expression.js';
import { readPeriod } from '../../src/scenario/period.js';
import type { Argument, Override, Period } from '../../src/scenario/scenario.js';
import type { Dataset } from '../../src/tables/table.js';
import { datasetOf, week, weekly, weeks } from '../plan/dataset-of.js';

const months: Calendar = {
  bucket: 'month',
  start: bucketKind('month').ordinalOf(instantOf(2026, 0, 1)),
  horizon: 12,
};

function data(calendar: Calendar): Dataset {
  const quantities = Array.from({ length: calendar.horizon }, () => 10);
  const dates = quantities.map((_, bucket) => new Date(bucketStart(calendar, bucket) * 3_600_000).toISOString());
  return datasetOf({
    demand: `date,product,quantity,kind\n${
      calendar.bucket === 'week'
        ? weekly('A', quantities)
        : dates.map((date) => `${date.slice(0, 10)},A,10,forecast`).join('\n')
    }`,
    resources: 'resource\nL1\nL2',
    capacity: 'resource,hours\nL1,100\nL2,100',
    routings: 'product,resource,units_per_hour,yield\nA,L1,10,0.9\nA,L2,20,0.8',
    bom: 'product,component,quantity,scrap\nA,C,2,0.1',
    suppliers: 'component,supplier,lead_time_days,price,capacity\nC,S,0,3,310',
    inventory: 'product,quantity\nC,1000',
  });
}

function overrideOf(
  table: string,
  column: string,
  verb: string,
  argument: Argument,
  during: string,
  calendar: Calendar,
): Override {
  const period = readPeriod(during, calendar) as Period;
  const place = { file: '' };
  const where = new Map();
  return { table, column, where, during: period, verb, argument, optional: false, place, scenario: '', words: '' };
}

function networkAfter(override: Override, calendar: Calendar): Network {
  const scenario = { name: 's', title: '', lineage: [], parameters: new Map(), distributions: new Map() };
  const { dataset } = applyOverrides(
    data(calendar),
    { ...scenario, overrides: [override], expectations: [] } as never,
    'plan',
    calendar,
  );
  return compile(dataset, calendar).network;
}

/** Units per hour, yield counted, of the ways that a resource has in each bucket. */
function speeds({ operation, buckets, resourceNames }: Network, resource: string): number[][] {
  return Array.from({ length: buckets }, (_, bucket) =>
    Array.from({ length: operation.count }, (_, index) => index)
      .filter((index) => resourceNames[operation.resource[index]] === resource)
      .filter((index) => operation.from[index] <= bucket && bucket < operation.to[index])
      .map((index) => Number((1 / operation.hoursPerUnit[index]).toPrecision(10))),
  );
}

const half: Argument = { kind: 'number', value: 0.5 };

describe('splitPeriods', () => {
  it('ends a change of a routing with its period', () => {
    const override = overrideOf('routings', 'units_per_hour', 'multiply', half, '2026-03..2026-05', months);
    const found = speeds(networkAfter(override, months), 'L1').flat();
    expect(found).toEqual([9, 9, 4.5, 4.5, 4.5, 9, 9, 9, 9, 9, 9, 9]);
  });

  it('begins and ends with the buckets that begin in the period, and changes no other', () => {
    const calendar = weeks(26);
    const ordinal = fc.integer({ min: 0, max: 7 * 26 - 1 });
    fc.assert(
      fc.property(ordinal, ordinal, (one, other) => {
        const day = (offset: number): string => new Date(Date.UTC(2026, 0, 5 + offset)).toISOString().slice(0, 10);
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        const begin = (bucket: number): boolean => week(bucket) >= day(first) && week(bucket) <= day(last);
        const touched = Array.from({ length: 26 }, (_, bucket) => begin(bucket));
        fc.pre(touched.includes(true));
        const during = `${day(first)}..${day(last)}`;
        const found = speeds(
          networkAfter(overrideOf('routings', 'units_per_hour', 'multiply', half, during, calendar), calendar),
          'L2',
        );
        expect(found).toEqual(touched.map((isIn) => [isIn ? 8 : 16]));
      }),
      { numRuns: 60 },
    );
  });

  it('gives a bucket what a supplier can bring on the days before and behind a stop', () => {
    const none: Argument = { kind: 'number', value: 0 };
    const override = overrideOf('suppliers', 'capacity', 'set', none, '2026-03-11..2026-04-15', months);
    const { purchase, buckets } = networkAfter(override, months);
    const most = Array.from({ length: buckets }, (_, bucket) =>
      purchase.groupCapacity.reduce((sum, units, cell) => (cell % buckets === bucket ? sum + units : sum), 0),
    );
    expect(most.map((units) => Number(units.toFixed(6)))).toEqual([
      310, 310, 100, 155, 310, 310, 310, 310, 310, 310, 310, 310,
    ]);
    expect([...purchase.begins].map((begin, entry) => [begin, purchase.ends[entry]])).toEqual([
      [0, 3],
      [2, 4],
      [3, 12],
    ]);
  });

  it('ends a dearer price and a longer lead time of a supplier with their period', () => {
    const override = overrideOf('suppliers', 'price', 'multiply', half, '2026-03..2026-05', months);
    const { purchase } = networkAfter(override, months);
    const prices = Array.from({ length: 12 }, (_, bucket) =>
      [...purchase.price].filter((_, entry) => purchase.begins[entry] <= bucket && bucket < purchase.ends[entry]),
    );
    expect(prices.flat()).toEqual([3, 3, 1.5, 1.5, 1.5, 3, 3, 3, 3, 3, 3, 3]);
  });

  it('parts nothing where the period holds the whole plan', () => {
    const override = overrideOf('routings', 'units_per_hour', 'multiply', half, '2026-01..2026-12', months);
    expect(networkAfter(override, months).operation.count).toBe(2);
  });

  it('takes a way to make something away for its period alone', () => {
    const override = { ...overrideOf('routings', 'units_per_hour', 'remove', half, '2026-06', months) };
    const found = speeds(networkAfter({ ...override, where: new Map([['resource', one('L1')]]) }, months), 'L1');
    expect(found.map((ways) => ways.length)).toEqual([1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1]);
  });

  it('ends a change of a bill of materials with its period', () => {
    const override = overrideOf('bom', 'quantity', 'set', { kind: 'number', value: 3 }, '2026-02..2026-03', months);
    const { component, buckets } = networkAfter(override, months);
    const units = Array.from({ length: buckets }, (_, bucket) =>
      [...component.quantity.keys()]
        .slice(0, component.operationStart[1])
        .filter((row) => component.from[row] <= bucket && bucket < component.to[row])
        .map((row) => Number((component.quantity[row] * 0.9).toPrecision(10))),
    );
    expect(units).toEqual([[2], [3], [3], ...Array.from({ length: 9 }, () => [2])]);
  });

  it('goes in equal steps across the buckets of a ramp, of routings as of hours', () => {
    const ramp: Argument = { kind: 'ramp', from: { kind: 'number', value: 0.4 }, to: { kind: 'number', value: 1 } };
    const hours = networkAfter(overrideOf('capacity', 'hours', 'ramp', ramp, '2026-03..2026-06', months), months).hours;
    const shares = [1, 1, 0.4, 0.6, 0.8, 1, 1, 1, 1, 1, 1, 1];
    expect([...hours.slice(0, 12)].map((value) => Number((value / hours[0]).toPrecision(10)))).toEqual(shares);
    const routed = networkAfter(
      overrideOf('routings', 'units_per_hour', 'ramp', ramp, '2026-03..2026-06', months),
      months,
    );
    expect(speeds(routed, 'L1').flat()).toEqual(shares.map((share) => Number((9 * share).toPrecision(10))));
  });
});

describe('an expression over the number of the bucket', () => {
  it('is another value in each bucket of hours and routings, with a period and without', async () => {
    const compileExpression = await expressionCompiler();
    const expression = (text: string): Argument => ({
      kind: 'expression',
      expression: compileExpression(text) as Expression,
    });
    const grown = (during: string | undefined): readonly number[] => {
      const written = overrideOf('capacity', 'hours', 'expr', expression('hours + 10 * t'), during ?? '2026', months);
      return [...networkAfter({ ...written, ...(during ? {} : { during: undefined }) }, months).hours.slice(0, 5)];
    };
    expect(grown('2026-02..2026-04')).toEqual([100, 110, 120, 130, 100]);
    expect(grown(undefined)).toEqual([100, 110, 120, 130, 140]);
    const routed = overrideOf('routings', 'units_per_hour', 'expr', expression('units_per_hour + t'), '2026', months);
    expect(
      speeds(networkAfter({ ...routed, during: undefined }, months), 'L2')
        .flat()
        .slice(0, 4),
    ).toEqual([16, 16.8, 17.6, 18.4]);
  });
});

function one(value: string) {
  return { kind: 'any' as const, values: [value] };
}
