import { bucketKind, instantOf } from '../../../src/calendar/bucket.js';
import type { Calendar } from '../../../src/calendar/calendar.js';

/** Days, or hours that stand for weeks, from 2026-01-05 on. */
export function buckets(bucket: 'day' | 'week', horizon: number): Calendar {
  return { bucket, start: bucketKind(bucket).ordinalOf(instantOf(2026, 0, 5)), horizon };
}

/** Demand of the same quantity in every bucket. */
export function steadyDemand(bucket: 'day' | 'week', horizon: number, rates: Readonly<Record<string, number>>): string {
  const kind = bucketKind(bucket);
  const first = kind.ordinalOf(instantOf(2026, 0, 5));
  const dateOf = (at: number): string => new Date(kind.startOf(first + at) * 3_600_000).toISOString().slice(0, 10);
  const rows = Object.entries(rates).flatMap(([product, rate]) =>
    Array.from({ length: horizon }, (_, at) => `${dateOf(at)},${product},${rate},forecast`),
  );
  return `date,product,quantity,kind\n${rows.join('\n')}`;
}

/**
 * An active ingredient A (stock 200, 200 a day) feeds bulk sites P1 and P2, B (30 a day) is qualified for P2 only. P1 (stock 300, 120 a day) feeds
 * F1 (stock 400, demand 100 a day, margin 10), P2 (stock 100, 80 a day) feeds F2 (stock 150, demand 50 a day, margin 40), which are
 * packed at 150 and 80 a day. After Simchi-Levi et al. 2015; worked by hand.
 */
export function twoIngredients(days: number): Readonly<Record<string, string>> {
  return {
    demand: steadyDemand('day', days, { F1: 100, F2: 50 }),
    products: 'product,price,unit_cost\nF1,30,20\nF2,100,60\nP1,,10\nP2,,10\nA,,1\nB,,1',
    resources: 'resource,recovery_days\nP1,6\nP2,6',
    routings: 'product,resource,units_per_hour\nbulk-1,P1,1\nbulk-2,P2,1\nF1,K1,1\nF2,K2,1',
    capacity: 'resource,hours\nP1,120\nP2,80\nK1,150\nK2,80',
    // What only A can do is left to it: rules take what is preferred, where the programme sees ahead.
    bom: 'product,component,quantity,alternate,preference\nbulk-1,A,1,,\nbulk-2,B,1,either,1\nbulk-2,A,1,either,2\nF1,bulk-1,1,,\nF2,bulk-2,1,,',
    suppliers: 'component,supplier,capacity,recovery_days\nA,makes A,200,12\nB,makes B,30,8',
    inventory: 'product,quantity\nA,200\nbulk-1,300\nF1,400\nbulk-2,100\nF2,150',
  };
}

/**
 * Suppliers S1 (100 a week, no stock) and S2 (40 a week, stock 30) feed plant P (120 a week, bulk stock 60), which feeds the packing line K
 * (110 a week, shared by A and B). Finished stock A 80, B 20; demand A 50 a week at margin 10, B 40 a week at margin 4.
 * The case `survival` of the reference data.
 */
export function sharedPacking(weeks: number): Readonly<Record<string, string>> {
  return {
    demand: steadyDemand('week', weeks, { A: 50, B: 40 }),
    products: 'product,price,unit_cost\nA,15,5\nB,9,5',
    routings: 'product,resource,units_per_hour\nbulk,P,1\nA,K,1\nB,K,1',
    capacity: 'resource,hours\nP,120\nK,110',
    bom: 'product,component,quantity,alternate\nbulk,from S1,1,input\nbulk,from S2,1,input\nA,bulk,1,\nB,bulk,1,',
    suppliers: 'component,supplier,capacity\nfrom S1,S1,100\nfrom S2,S2,40',
    inventory: 'product,quantity\nfrom S2,30\nbulk,60\nA,80\nB,20',
  };
}
