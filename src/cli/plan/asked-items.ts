import { bucketDate, bucketStart, planBucket } from '../../calendar/calendar.js';
import { WrongUsage } from '../../complaint/complaint.js';
import { didYouMean } from '../../complaint/near-match.js';
import type { Network } from '../../plan/network.js';
import { readPeriod } from '../../scenario/period.js';

/** Buckets from one to another, the last left out. */
export interface BucketRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The items and the buckets that `PRODUCT[@LOCATION][@DATE]` names, where the date may be a period as scenarios write it; every location where none is
 * named. A family in the place of the product is all its products.
 */
export function askedItems(
  network: Network,
  asked: string,
): { readonly items: readonly number[]; readonly during?: BucketRange } {
  const { item, productNames, familyNames, locationNames } = network;
  const [product, ...rest] = asked.split('@');
  const dates = rest.filter((part) => isPeriod(network, part) && !locationNames.includes(part));
  const location = rest.find((part) => !dates.includes(part));
  const index = productNames.indexOf(product);
  const family = index === -1 ? familyNames.indexOf(product) : -1;
  if (index === -1 && family === -1) throw unknownName('product', product, productNames);
  const items = Array.from(item.product.keys()).filter(
    (one) =>
      (family === -1 ? item.product[one] === index : item.family[one] === family) &&
      (location === undefined || locationNames[item.location[one]] === location),
  );
  if (items.length === 0) throw unknownName('location', location ?? '', locationNames);
  return dates.length === 0 ? { items } : { items, during: askedBuckets(network, dates[0]) };
}

export function isPeriod({ calendar }: Network, text: string): boolean {
  return 'written' in readPeriod(text, calendar);
}

/** The buckets of the plan that begin in a period, or the one that holds it. */
export function askedBuckets({ calendar }: Network, period: string): BucketRange {
  const read = readPeriod(period, calendar);
  if ('written' in read) {
    const { horizon } = calendar;
    const begins = Array.from({ length: horizon }, (_, bucket) => bucket).filter((bucket) => {
      const start = bucketStart(calendar, bucket);
      return start >= read.from && start < read.to;
    });
    const holding = planBucket(calendar, read.from);
    if (begins.length > 0) return { from: begins[0], to: begins[begins.length - 1] + 1 };
    if (holding >= 0 && holding < horizon) return { from: holding, to: holding + 1 };
  }
  throw new WrongUsage(
    `${period} is not in the plan, which goes from ${bucketDate(calendar, 0)} to ${bucketDate(calendar, calendar.horizon - 1)}. Name a date in it.`,
  );
}

function unknownName(what: string, name: string, names: readonly string[]): WrongUsage {
  const near = didYouMean(name, names) ?? 'Write PRODUCT, PRODUCT@LOCATION or PRODUCT@LOCATION@DATE.';
  return new WrongUsage(`The plan has no ${what} "${name}". ${near}`);
}
