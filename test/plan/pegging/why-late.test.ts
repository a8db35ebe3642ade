import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/plan/compile.js';
import { heuristicPlan } from '../../../src/plan/heuristic/heuristic-plan.js';
import { itemName } from '../../../src/plan/network.js';
import { whyLate } from '../../../src/plan/pegging/why-late.js';
import type { Plan } from '../../../src/plan/plan.js';
import { datasetOf, week, weekly, weeks } from '../dataset-of.js';
import { randomNetwork } from '../random-network.js';

type Tables = Readonly<Record<string, string>>;
const planOf = (tables: Tables, horizon: number): Plan =>
  heuristicPlan(compile(datasetOf(tables), weeks(horizon)).network);
const demand = (rows: string): string => `date,product,quantity,kind\n${rows}`;

/** The chain as words: depth, item, cause, buckets, relief. */
function chain(plan: Plan, bucket: number, name = 'A'): string[] {
  const item = Array.from({ length: plan.items }, (_, index) => index).find(
    (index) => itemName(plan.network, index) === name,
  );
  if (item === undefined) throw new Error(`no item ${name}`);
  return whyLate(plan, item, bucket).map(
    ({ depth, item: held, cause, from, to, relief }) =>
      `${depth} ${itemName(plan.network, held)} ${cause} ${from}-${to} ${Number(relief.toFixed(6))}`,
  );
}

describe('whyLate', () => {
  const line: Tables = {
    demand: demand(weekly('A', [800, 1200, 1000])),
    routings: 'product,resource,units_per_hour\nA,L1,10',
    capacity: 'resource,hours\nL1,100',
    closures: 'resource,from,to,availability\nL1,2026-01-05,2026-01-11,0.5',
  };

  it('says which line is full, in which buckets, and how many hours more would do', () => {
    expect(chain(planOf(line, 3), 1)).toEqual(['0 A capacity 0-1 50']);
  });

  it('asks for no more hours than serve what is late, and no fewer', () => {
    const { network } = planOf(line, 3);
    const with_ = (hours: number): Plan =>
      heuristicPlan({ ...network, hours: network.hours.map((had, bucket) => (bucket === 0 ? had + hours : had)) });
    expect(with_(50).backlog[1]).toBeCloseTo(0, 6);
    expect(with_(49).backlog[1]).toBeCloseTo(10, 6);
  });

  it('goes down to the component that takes too long to come', () => {
    const plan = planOf(
      {
        demand: demand(`${week(1)},A,100,forecast`),
        routings: 'product,resource,units_per_hour\nA,L1,10',
        bom: 'product,component,quantity\nA,C,2',
        suppliers: 'component,supplier,lead_time_days\nC,S,21',
      },
      5,
    );
    expect(chain(plan, 1)).toEqual(['0 A component 0-1 200', '1 C lead_time 0-3 2']);
  });

  it('names the receipt that is awaited, and the lot that expired', () => {
    const plan = planOf(
      {
        demand: demand(weekly('A', [40, 40, 0])),
        inventory: 'product,quantity,expiry\nA,60,2026-01-11',
        receipts: `product,date,quantity\nA,${week(2)},50`,
        // With a routing somewhere in the project, what has none cannot be had.
        routings: 'product,resource,units_per_hour\nB,L1,1',
      },
      3,
    );
    expect(chain(plan, 1)).toEqual(['0 A expiry 0-0 20', '0 A receipt 2-2 1']);
  });

  it('says that nothing supplies it', () => {
    const plan = planOf({ demand: demand(weekly('A', [5])), routings: 'product,resource,units_per_hour\nB,L1,1' }, 1);
    expect(chain(plan, 0)).toEqual(['0 A no_source 0-0 5']);
  });

  it('says nothing of the dates of a routing where another one takes over on the same line', () => {
    const plan = planOf(
      {
        demand: demand(weekly('A', [800, 1200, 1000])),
        routings: `product,resource,units_per_hour,from,to\nA,L1,10,,${week(1)}\nA,L1,9,${week(2)},`,
        capacity: 'resource,hours\nL1,100',
      },
      3,
    );
    expect(chain(plan, 2)).toEqual(['0 A capacity 0-1 10', '0 A capacity 2-2 11.111111']);
    expect(chain(plan, 1)).toEqual([]);
  });

  it('names a supplier at its limit, and dates between which a routing does not hold', () => {
    const plan = planOf(
      {
        demand: demand(weekly('A', [60, 0])),
        suppliers: 'component,supplier,lead_time_days,capacity\nA,S,0,20',
        routings: `product,resource,units_per_hour,from\nA,L1,10,${week(1)}`,
      },
      2,
    );
    expect(chain(plan, 0)).toEqual(['0 A dates 1-1 1', '0 A capacity 0-0 40']);
  });

  it('says nothing of what is on time', () => {
    expect(chain(planOf({ demand: demand(weekly('A', [5])) }, 1), 0)).toEqual([]);
  });

  it('finds a reason for all that is short, in random networks, with reliefs above nothing', () => {
    const wrong = Array.from({ length: 150 }, (_, seed) => seed).flatMap((seed) => {
      const plan = heuristicPlan(
        randomNetwork(seed, {
          discrete: seed % 3 === 0,
          customers: seed % 2 === 0,
          frozen: 7 * (seed % 4),
        }),
      );
      return Array.from(plan.backlog.keys())
        .filter((cell) => plan.backlog[cell] + plan.lost[cell] > 1e-3)
        .flatMap((cell) => {
          const reasons = whyLate(plan, Math.floor(cell / plan.buckets), cell % plan.buckets);
          const isSound = reasons.length > 0 && reasons.every(({ relief, from, to }) => relief > 0 && from <= to);
          return isSound ? [] : [`${seed}: cell ${cell}: ${JSON.stringify(reasons)}`];
        });
    });
    expect(wrong).toEqual([]);
  });
});
