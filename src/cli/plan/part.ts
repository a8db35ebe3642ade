import { bucketKind } from '../../calendar/bucket.js';
import { bucketDate } from '../../calendar/calendar.js';
import { isDate, lastDayOf, readDate } from '../../calendar/written-date.js';
import { WrongUsage } from '../../complaint/complaint.js';
import { didYouMean } from '../../complaint/near-match.js';
import type { Network } from '../../plan/network.js';

/** What of a plan is wanted, as flags say it. */
export interface PartOptions {
  readonly product: readonly string[];
  readonly location: readonly string[];
  readonly resource: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

/** The rows of a plan that are shown, and its buckets from one to another (not included). */
export interface PlanPart {
  readonly items: readonly number[];
  readonly resources: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** @throws WrongUsage where a name is not in the plan, or a date is none or lies outside of it. */
export function partOf(network: Network, options: PartOptions): PlanPart {
  const { item } = network;
  const all = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
  const isWanted = (names: readonly string[], name: string): boolean => names.length === 0 || names.includes(name);
  check('--product', options.product, network.productNames);
  check('--location', options.location, network.locationNames);
  check('--resource', options.resource, network.resourceNames);
  const items = all(network.items).filter(
    (index) =>
      isWanted(options.product, network.productNames[item.product[index]]) &&
      isWanted(options.location, network.locationNames[item.location[index]]),
  );
  if (items.length === 0)
    throw new WrongUsage(`${options.product.join(', ')} is not at ${options.location.join(', ')} in this plan.`);
  const resources = all(network.resourceNames.length).filter((index) =>
    isWanted(options.resource, network.resourceNames[index]),
  );
  const from = options.from === undefined ? 0 : bucketOf(network, '--from', options.from).first;
  const to = options.to === undefined ? network.buckets : bucketOf(network, '--to', options.to).last + 1;
  if (from >= to) throw new WrongUsage(`--from ${options.from} lies behind --to ${options.to}.`);
  return { items, resources, from, to };
}

function check(flag: string, names: readonly string[], known: readonly string[]): void {
  for (const name of names)
    if (!known.includes(name))
      throw new WrongUsage(
        `${flag} ${name} is not in this plan. ${didYouMean(name, known) ?? `There are ${known.filter(Boolean).slice(0, 12).join(', ')}${known.length > 12 ? ' …' : ''}.`}`,
      );
}

/** The first and the last bucket that a date names: a month of a weekly plan has several. */
function bucketOf(
  { calendar, buckets }: Network,
  flag: string,
  text: string,
): { readonly first: number; readonly last: number } {
  const date = readDate(text);
  if (!isDate(date)) throw new WrongUsage(`${flag} ${text} ${date.problem} ${date.remedy}`);
  const { ordinalOf } = bucketKind(calendar.bucket);
  const first = ordinalOf(date.instant) - calendar.start;
  const last = ordinalOf(lastDayOf(date)) - calendar.start;
  if (last < 0 || first >= buckets)
    throw new WrongUsage(
      `${flag} ${text} is outside of the plan, which goes from ${bucketDate(calendar, 0)} to ${bucketDate(calendar, buckets - 1)}.`,
    );
  return { first: Math.max(0, first), last: Math.min(buckets - 1, last) };
}

/** Less than this of a unit, where quantities are followed through a plan, is what the solver's rounding leaves. */
export const rounding = 1e-5;

/** Rounding of sums leaves a trace far behind the decimal point that is no quantity. */
export function tidy(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
