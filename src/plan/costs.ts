import type { Plan } from './plan.js';

/** What a plan costs, items × buckets, in money: the one ledger that the objective and the KPIs read. */
export interface Costs {
  /** Work on regular hours, and what making a unit costs beside. */
  readonly production: Float64Array;
  /** Hours beyond the regular ones, at their own rate, shared among the items that the resource makes in the bucket. */
  readonly overtime: Float64Array;
  readonly purchase: Float64Array;
  readonly transport: Float64Array;
  readonly holding: Float64Array;
  readonly shortage: Float64Array;
  /** Set-ups, by the money that each costs; the hours that they and changeovers take are work. */
  readonly changeover: Float64Array;
}

export const costParts = [
  'production',
  'overtime',
  'purchase',
  'transport',
  'holding',
  'shortage',
  'changeover',
] as const;

/** A plan whose costs are reckoned already, for those who ask for many figures of it. */
export interface CostedPlan extends Plan {
  readonly costs: Costs;
  readonly allCosts: Float64Array;
}

export function withCosts(plan: Plan): CostedPlan {
  const costs = reckoned(plan);
  return { ...plan, costs, allCosts: sumOf(costs) };
}

/** All costs together, items × buckets. */
export function allCostsOf(plan: Plan | CostedPlan): Float64Array {
  return 'allCosts' in plan ? plan.allCosts : sumOf(reckoned(plan));
}

function sumOf(costs: Costs): Float64Array {
  const total = costs.production.slice();
  for (const part of costParts) {
    if (part === 'production') continue;
    const more = costs[part];
    for (let cell = 0; cell < total.length; cell++) total[cell] += more[cell];
  }
  return total;
}

/** Each cost lies with the item that it is for, in the bucket in which it arises: production where it starts, goods where they leave. */
export function costsOf(plan: Plan | CostedPlan): Costs {
  return 'costs' in plan ? plan.costs : reckoned(plan);
}

function reckoned(plan: Plan): Costs {
  const { network, items, buckets } = plan;
  const { item, lane, purchase } = network;
  const costs = Object.fromEntries(
    costParts.map((part) => [part, new Float64Array(items * buckets)]),
  ) as unknown as Costs;
  addProduction(plan, costs);
  for (let index = 0; index < lane.count; index++)
    for (let bucket = 0; bucket < buckets; bucket++)
      costs.transport[lane.to[index] * buckets + bucket] += plan.moved[index * buckets + bucket] * lane.cost[index];
  for (let index = 0; index < purchase.count; index++)
    for (let bucket = 0; bucket < buckets; bucket++)
      costs.purchase[purchase.item[index] * buckets + bucket] +=
        plan.bought[index * buckets + bucket] * purchase.price[index];
  for (let index = 0; index < items; index++)
    for (let cell = index * buckets; cell < (index + 1) * buckets; cell++) {
      costs.holding[cell] = plan.closing[cell] * item.holdingCost[index];
      costs.shortage[cell] = (plan.backlog[cell] + plan.lost[cell]) * item.shortageCost[index];
    }
  return costs;
}

function addProduction(plan: Plan, costs: Costs): void {
  const { network, buckets } = plan;
  const { operation } = network;
  for (let made = 0; made < operation.count; made++) {
    for (let bucket = 0; bucket < buckets; bucket++) {
      const units = plan.made[made * buckets + bucket];
      if (!(units > 0)) continue;
      const cell = operation.item[made] * buckets + bucket;
      const hours = units * operation.hoursPerUnit[made];
      costs.production[cell] += units * operation.unitCost[made];
      costs.changeover[cell] += operation.setupCost[made];
      const lost = operation.setupHours[made] + plan.changeoverInto[made * buckets + bucket];
      addHours(plan, costs, operation.resource[made], bucket, hours + lost, cell);
      if (operation.secondResource[made] >= 0)
        addHours(plan, costs, operation.secondResource[made], bucket, hours * operation.secondShare[made], cell);
    }
  }
}

/** Hours of one item on a resource: its share of the overtime is the share of all hours in the bucket that are overtime. */
function addHours(
  { network, buckets, hoursUsed, overtimeHours }: Plan,
  costs: Costs,
  resource: number,
  bucket: number,
  hours: number,
  cell: number,
): void {
  const place = resource * buckets + bucket;
  const overtime = hoursUsed[place] > 0 ? (hours * overtimeHours[place]) / hoursUsed[place] : 0;
  costs.production[cell] += (hours - overtime) * network.resource.costPerHour[resource];
  costs.overtime[cell] += overtime * network.resource.overtimeCostPerHour[resource];
}
