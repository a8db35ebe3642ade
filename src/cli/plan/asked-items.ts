import { bucketDate, planBucket } from '../../calendar/calendar.js';
import { isDate, readDate } from '../../calendar/written-date.js';
import { WrongUsage } from '../../complaint/complaint.js';
import { didYouMean } from '../../complaint/near-match.js';
import type { Network } from '../../plan/network.js';

/** The items and the bucket that `PRODUCT[@LOCATION][@DATE]` names; every location where none is named. A family in the place of the product is all its products. */
export function askedItems(
  network: Network,
  asked: string,
): { readonly items: readonly number[]; readonly bucket?: number } {
  const { item, productNames, familyNames, locationNames } = network;
  const [product, ...rest] = asked.split('@');
  const dates = rest.filter((part) => isDate(readDate(part)) && !locationNames.includes(part));
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
  return dates.length === 0 ? { items } : { items, bucket: askedBucket(network, dates[0]) };
}

/** The bucket that a date lies in. */
export function askedBucket({ calendar }: Network, date: string): number {
  const read = readDate(date);
  const bucket = isDate(read) ? planBucket(calendar, read.instant) : -1;
  if (bucket >= 0 && bucket < calendar.horizon) return bucket;
  throw new WrongUsage(
    `${date} is not in the plan, which goes from ${bucketDate(calendar, 0)} to ${bucketDate(calendar, calendar.horizon - 1)}. Name a date in it.`,
  );
}

function unknownName(what: string, name: string, names: readonly string[]): WrongUsage {
  const near = didYouMean(name, names) ?? 'Write PRODUCT, PRODUCT@LOCATION or PRODUCT@LOCATION@DATE.';
  return new WrongUsage(`The plan has no ${what} "${name}". ${near}`);
}
