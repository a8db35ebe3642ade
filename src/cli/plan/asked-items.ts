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

/** The buckets of the plan that a period touches, as `--from` and `--to` take them. */
export function askedBuckets({ calendar }: Network, written: string): BucketRange {
  const period = readPeriod(written, calendar);
  const { horizon } = calendar;
  if ('written' in period && period.to > bucketStart(calendar, 0) && period.from < bucketStart(calendar, horizon)) {
    const from = period.from === -Infinity ? 0 : Math.max(0, planBucket(calendar, period.from));
    const to = period.to === Infinity ? horizon : Math.min(horizon, planBucket(calendar, period.to - 1e-6) + 1);
    return { from, to };
  }
  throw new WrongUsage(
    `${written} is not in the plan, which goes from ${bucketDate(calendar, 0)} to ${bucketDate(calendar, horizon - 1)}. Name a date in it.`,
  );
}

function unknownName(what: string, name: string, names: readonly string[]): WrongUsage {
  const near = didYouMean(name, names) ?? 'Write PRODUCT, PRODUCT@LOCATION or PRODUCT@LOCATION@DATE.';
  return new WrongUsage(`The plan has no ${what} "${name}". ${near}`);
}
