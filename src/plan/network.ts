import type { Calendar } from '../calendar/calendar.js';

/**
 * The supply network compiled into typed arrays: the digital twin that every way to plan works on. Entities are counted
 * from 0; a relation is a structure of arrays, one entry per row. Item cells are `item * buckets + bucket`, resource cells
 * `resource * buckets + bucket`. Times are in buckets (already rounded up), quantities in units, money in the project's currency.
 *
 * An item is a product at a location. Production happens at the resource's site (blank where no site is named) and makes
 * the product's item there. Where the project has no lane for a product, implicit lanes of no cost and no time lead from
 * the place where it is made to every location that asks for it.
 */
export interface Network {
  readonly calendar: Calendar;
  readonly items: number;
  readonly buckets: number;
  readonly resources: number;

  readonly productNames: readonly string[];
  readonly familyNames: readonly string[];
  readonly locationNames: readonly string[];
  readonly resourceNames: readonly string[];
  readonly supplierNames: readonly string[];

  readonly item: ItemArrays;
  readonly resource: ResourceArrays;
  readonly operation: OperationArrays;
  readonly component: ComponentArrays;
  readonly purchase: PurchaseArrays;
  readonly lane: LaneArrays;
  readonly lot: LotArrays;
  readonly changeover: ChangeoverArrays;

  /** Items × buckets: demand to serve, and scheduled receipts and work in progress. */
  readonly demand: Float64Array;
  readonly receipts: Float64Array;
  /** Items × buckets: what customers have ordered of the demand; the rest is only forecast. */
  readonly ordered: Float64Array;
  /** Items × buckets: stock that should be left at the bucket's end. */
  readonly safetyStock: Float64Array;
  /** Items × buckets: money that a unit shipped then is sold for; NaN where no price is known. */
  readonly paid: Float64Array;
  /** Resources × buckets: regular and overtime hours, after closures and efficiency. */
  readonly hours: Float64Array;
  readonly overtime: Float64Array;

  /** Items in an order in which whatever an item is made of or brought from stands behind it: demand is netted in this order. */
  readonly order: Int32Array;
}

/** One entry per item. */
export interface ItemArrays {
  readonly product: Int32Array;
  readonly location: Int32Array;
  readonly family: Int32Array;
  /** Served first where small. */
  readonly priority: Float64Array;
  readonly price: Float64Array;
  readonly unitCost: Float64Array;
  /** Per unit and bucket. */
  readonly holdingCost: Float64Array;
  /** Per unit and bucket late, or per unit lost. */
  readonly shortageCost: Float64Array;
  /** 1 where unmet demand is lost instead of waiting. */
  readonly losesSales: Uint8Array;
  /** Whole buckets for which a unit can be shipped after it is made, the one it is made in included; Infinity where it keeps. */
  readonly shelfLife: Float64Array;
  /** Buckets of shelf life that must be left at shipment. */
  readonly minimumRemainingLife: Float64Array;
  /** A unit that can be used up to this bucket, or longer, is never too old within the plan, whichever customer of the product it is for. */
  readonly keeps: Int32Array;
}

/** One entry per resource. */
export interface ResourceArrays {
  readonly site: Int32Array;
  readonly costPerHour: Float64Array;
  readonly overtimeCostPerHour: Float64Array;
  /** The most blocks of one family that a bucket may hold; Infinity where campaigns are free. */
  readonly familyBlocks: Float64Array;
}

/** One entry per way to make an item on a resource. */
export interface OperationArrays {
  readonly count: number;
  readonly item: Int32Array;
  readonly resource: Int32Array;
  /** A crew or tool that the same hours are taken from as well, -1 where none. */
  readonly secondResource: Int32Array;
  /** Hours of the second resource per hour of the first. */
  readonly secondShare: Float64Array;
  /** Hours of the resource per good unit: 1 / (units_per_hour × yield). */
  readonly hoursPerUnit: Float64Array;
  readonly yield: Float64Array;
  readonly unitCost: Float64Array;
  readonly setupHours: Float64Array;
  readonly setupCost: Float64Array;
  readonly minimumLot: Float64Array;
  readonly lotMultiple: Float64Array;
  /** Buckets from start to stock: lead time and release time. The hours are used at the start. */
  readonly leadTime: Int32Array;
  readonly preference: Float64Array;
  /** The buckets between which it may start: from included, to not. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The first bucket behind the frozen period of its resources; `from` is no earlier. */
  readonly frozenUntil: Int32Array;
  /** Operations of an item: `byItem[itemStart[item]] .. byItem[itemStart[item + 1] - 1]`, preferred first. */
  readonly itemStart: Int32Array;
  readonly byItem: Int32Array;
  /** Operations of a resource, likewise. */
  readonly resourceStart: Int32Array;
  readonly byResource: Int32Array;
}

/** One entry per component of an operation (negative quantities are co-products); rows of one operation lie together. */
export interface ComponentArrays {
  /** Rows of an operation: `operationStart[operation] .. operationStart[operation + 1] - 1`. */
  readonly operationStart: Int32Array;
  readonly item: Int32Array;
  /** Units issued per good unit made, scrap included. */
  readonly quantity: Float64Array;
  /** Rows of one operation with the same group stand for each other, preferred first; -1 where it has no alternate. */
  readonly alternateGroup: Int32Array;
  readonly preference: Float64Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** One entry per way to buy an item. */
export interface PurchaseArrays {
  readonly count: number;
  readonly item: Int32Array;
  readonly supplier: Int32Array;
  readonly leadTime: Int32Array;
  readonly price: Float64Array;
  readonly minimumOrder: Float64Array;
  readonly orderMultiple: Float64Array;
  /** Entries of one row of the suppliers table (to several places) have one group and share its capacity: groups × buckets, Infinity where unlimited. */
  readonly group: Int32Array;
  readonly groupCapacity: Float64Array;
  /** The buckets between which it may be ordered: first included, last not. */
  readonly begins: Int32Array;
  readonly ends: Int32Array;
  readonly preference: Float64Array;
  readonly itemStart: Int32Array;
  readonly byItem: Int32Array;
}

/** One entry per item and lane that may carry it. */
export interface LaneArrays {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly leadTime: Int32Array;
  readonly cost: Float64Array;
  /** Lanes that share a capacity have the same group; `groupCapacity` is groups × buckets, in units, Infinity where unlimited. */
  readonly group: Int32Array;
  readonly groupCapacity: Float64Array;
  /** The buckets between which goods may leave: first included, last not. */
  readonly begins: Int32Array;
  readonly ends: Int32Array;
  /** 1 where the lane was not written but implied. */
  readonly implied: Uint8Array;
  /** Lanes into an item, cheapest first, and out of it. */
  readonly intoStart: Int32Array;
  readonly into: Int32Array;
  readonly outOfStart: Int32Array;
  readonly outOf: Int32Array;
}

/** Stands for the last bucket of use of what has no date. */
export const neverExpires = 2 ** 30;

/** Opening stock by lot: lots of an item lie together, first to expire first. */
export interface LotArrays {
  readonly itemStart: Int32Array;
  readonly quantity: Float64Array;
  /** The last bucket in which the lot may be used, behind the plan's end too; `neverExpires` where it has no date. */
  readonly lastBucket: Int32Array;
}

/** Changeover hours per resource: dense matrices between its setting states, which are the products that run on it; `NaN` where nothing is said. */
export interface ChangeoverArrays {
  /** The products that run on each resource, in the order of the routings. */
  readonly products: readonly Int32Array[];
  /** One matrix per resource, its products × its products, row = from; undefined where the resource has none. */
  readonly hours: readonly (Float64Array | undefined)[];
}

/** `INS-100@DE`, or the product alone where the place has no name. */
export function itemName({ item, productNames, locationNames }: Network, index: number): string {
  const location = locationNames[item.location[index]];
  return productNames[item.product[index]] + (location === '' ? '' : `@${location}`);
}

/** What a good unit of an operation costs on regular hours: its unit cost, and the hours of its resources. */
export function operationCost({ operation, resource }: Pick<Network, 'operation' | 'resource'>, index: number): number {
  const second = operation.secondResource[index];
  const perHour =
    resource.costPerHour[operation.resource[index]] +
    (second >= 0 ? operation.secondShare[index] * resource.costPerHour[second] : 0);
  return operation.unitCost[index] + operation.hoursPerUnit[index] * perHour;
}
