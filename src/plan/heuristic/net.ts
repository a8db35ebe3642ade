import type { Network } from '../network.js';
import { Inputs } from './inputs.js';
import type { Netting, NettingTerms } from './netting.js';
import type { PlanOrder } from './plan-order.js';
import type { Position } from './position.js';
import { notLate, SourceSearch } from './source-search.js';
import type { Pools, Sources } from './sources.js';
import { fillSupplyCosts } from './supply-costs.js';

const tiny = 1e-9;
/** Stocks are filled in so many steps, all to a share of their targets before any goes further: scarce hours leave none empty. */
const safetySteps = 3;

/**
 * Nets requirements level by level from a position on and levels them on finite pools: each is met from stock, else by the source, bucket
 * and kind of hours that cost least, where building early costs holding, overtime its rate, and late its shortage cost. All demand
 * goes before all safety stock. What others asked of an item in vain they ask elsewhere in a second pass. `unlimited` nets without
 * regard to the pools.
 */
export function net(
  network: Network,
  sources: Sources,
  pools: Pools,
  order: PlanOrder,
  netting: Netting,
  terms: NettingTerms,
): void {
  const { position } = terms;
  const { bucket: now } = position;
  const costs = terms.costs ?? netting.costs;
  if (terms.costs === undefined)
    fillSupplyCosts(network, sources, terms.anyInputs ? undefined : pools, order, terms.prices, now, costs);
  const search = (): SourceSearch => {
    begin(network, pools, netting, terms);
    const inputs = new Inputs(network, sources, netting, costs, order, position);
    return new SourceSearch(network, sources, netting, inputs, costs, order, terms, now);
  };
  netting.ceiling.fill(Infinity);
  let last = search();
  netDemand(network, order, position, last);
  if (!terms.unlimited && lowerCeilings(network, netting, position)) {
    last = search();
    netDemand(network, order, position, last);
  }
  netting.urgentStarts.set(netting.starts);
  last.isForDemand = false;
  for (let step = 1; step <= safetySteps; step++) fillSafety(network, order, netting, last, step / safetySteps);
}

function netDemand(network: Network, order: PlanOrder, { bucket: now, owed }: Position, search: SourceSearch): void {
  const { inputs } = search;
  for (const item of order.items) {
    const row = item * network.buckets;
    for (let bucket = now; bucket < network.buckets; bucket++) {
      const asked = network.demand[row + bucket] + (bucket === now ? owed[item] : 0);
      const taken = inputs.claim(item, bucket);
      if (taken > tiny) search.require(item, bucket, taken, order.urgency[item]);
      if (asked > tiny) search.sell(item, bucket, asked, order.urgency[item]);
    }
    inputs.settle(item);
  }
  meetLeftOver(network, order, inputs, (item, bucket, taken) =>
    search.require(item, bucket, taken, order.urgency[item]),
  );
}

/** Notes how much comes of items of which more was asked than comes; tells whether there are any. */
function lowerCeilings(
  { items, buckets, demand }: Network,
  { projected, claimed, ceiling }: Netting,
  { bucket: now, owed }: Position,
): boolean {
  let some = false;
  for (let item = 0; item < items; item++) {
    const row = item * buckets;
    let asked = 0;
    let isShort = false;
    for (let cell = row + now; cell < row + buckets; cell++) {
      asked += claimed[cell];
      if (projected[cell] < -tiny && asked > tiny) isShort = true;
    }
    if (!isShort) continue;
    some = true;
    let taken = owed[item];
    for (let cell = row + now; cell < row + buckets; cell++) {
      taken += claimed[cell] + demand[cell];
      ceiling[cell] = projected[cell] + taken;
    }
  }
  return some;
}

/** Goods that lanes carry in circles are asked of items that were netted already: so often it is looked again. */
const mostRounds = 6;

function meetLeftOver(
  network: Network,
  order: PlanOrder,
  inputs: Inputs,
  meet: (item: number, bucket: number, taken: number) => void,
): void {
  inputs.stockOnly = true;
  for (let round = 0; round < mostRounds && inputs.isAsked; round++)
    for (const item of order.items)
      for (let bucket = inputs.now; bucket < network.buckets; bucket++) {
        const taken = inputs.claim(item, bucket);
        if (taken > tiny) meet(item, bucket, taken);
      }
  inputs.stockOnly = false;
}

/** Brings all stocks to a share of their targets, what is made of others first. */
function fillSafety(
  network: Network,
  order: PlanOrder,
  { projected }: Netting,
  search: SourceSearch,
  share: number,
): void {
  const { inputs } = search;
  const { buckets, safetyStock } = network;
  const { worthOfSafety } = order;
  const meet = (item: number, bucket: number, taken: number): void =>
    search.require(item, bucket, taken, ofSafetyStock(network, item));
  for (const item of order.items) {
    const row = item * buckets;
    for (let bucket = inputs.now; bucket < buckets; bucket++) {
      const taken = inputs.isAsked ? inputs.claim(item, bucket) : 0;
      if (taken > tiny) meet(item, bucket, taken);
      // What is missing is filled in time, or in a later bucket that finds it missing still.
      const missing = share * safetyStock[row + bucket] - projected[row + bucket];
      if (missing > tiny) search.supply(item, bucket, missing, notLate, worthOfSafety[item] * (buckets - bucket));
    }
  }
  meetLeftOver(network, order, inputs, meet);
}

/** What a safety stock is filled from may come late, as it does no good to fill it never; early costs less than late. */
function ofSafetyStock({ item }: Network, index: number): number {
  return 2 * item.holdingCost[index] + 1e-6;
}

function begin(network: Network, pools: Pools, netting: Netting, { unlimited, position }: NettingTerms): void {
  netting.starts.fill(0);
  netting.dependent.fill(0);
  netting.claimed.fill(0);
  netting.running.fill(0);
  if (unlimited) netting.regularLeft.fill(Infinity);
  else netting.regularLeft.set(pools.regular);
  netting.overtimeLeft.set(pools.overtime);
  for (let item = 0; item < network.items; item++) project(network, netting, position, item);
}

/** What of an item would lie in stock, were nothing taken and nothing planned; what will expire unused is taken off. */
function project({ buckets }: Network, netting: Netting, position: Position, item: number): void {
  const { stock, arriving, bucket: now } = position;
  const { spoilage, projected } = netting;
  spoilage.begin(item, position);
  const end = (item + 1) * buckets;
  let held = stock.total[item];
  for (let cell = item * buckets + now; cell < end; cell++) {
    held += arriving[cell];
    projected[cell] = held - spoilage.gone[cell];
  }
}
