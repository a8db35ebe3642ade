import { WrongUsage } from '../../complaint/complaint.js';
import { didYouMean } from '../../complaint/near-match.js';
import type { Network } from '../../plan/network.js';
import { type BucketRange, bucketsBetween, type DateRange } from '../buckets-between.js';

/** What of a plan is wanted, as flags say it. */
export interface PartOptions extends DateRange {
  readonly product: readonly string[];
  readonly location: readonly string[];
  readonly resource: readonly string[];
}

/** The rows of a plan that are shown, and its buckets. */
export interface PlanPart extends BucketRange {
  readonly items: readonly number[];
  readonly resources: readonly number[];
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
  return { items, resources, ...bucketsBetween(network.calendar, options) };
}

function check(flag: string, names: readonly string[], known: readonly string[]): void {
  for (const name of names)
    if (!known.includes(name))
      throw new WrongUsage(
        `${flag} ${name} is not in this plan. ${didYouMean(name, known) ?? `There are ${known.filter(Boolean).slice(0, 12).join(', ')}${known.length > 12 ? ' …' : ''}.`}`,
      );
}

/** Less than this of a unit, where quantities are followed through a plan, is what the solver's rounding leaves. */
export const rounding = 1e-5;

/** Rounding of sums leaves a trace far behind the decimal point that is no quantity. */
export function tidy(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
