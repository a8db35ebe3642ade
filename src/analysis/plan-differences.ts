import { bucketDate } from '../calendar/calendar.js';
import type { Network } from '../plan/network.js';
import type { Plan } from '../plan/plan.js';

/** A quantity of a product at a place, or hours of a resource, in a bucket, that two plans do not have alike. */
export interface PlanDifference {
  /** A product with its location, or a resource; what does not apply is blank. */
  readonly product: string;
  readonly location: string;
  readonly resource: string;
  readonly date: string;
  readonly measure: string;
  /** NaN where a plan does not have the item or the resource at all. */
  readonly before: number;
  readonly after: number;
}

const quantities = [
  'demand',
  'received',
  'produced',
  'issued',
  'shipped',
  'backlog',
  'lost',
  'expired',
  'closing',
] as const;
const hours = ['hoursAvailable', 'hoursUsed', 'overtimeHours', 'changeoverHours'] as const;
const columnOf: Readonly<Record<(typeof hours)[number], string>> = {
  hoursAvailable: 'hours_available',
  hoursUsed: 'hours_used',
  overtimeHours: 'overtime_hours',
  changeoverHours: 'changeover_hours',
};

/** Smaller than this, against the larger of the two, is rounding. */
const rounding = 1e-6;

/** Every line in which two plans over the same buckets differ: items in the order of the first plan, then what only the second has; then resources. */
export function planDifferences(before: Plan, after: Plan): readonly PlanDifference[] {
  return [
    ...differencesOf(itemKeys(before.network), itemKeys(after.network), (one, other, bucket) =>
      quantities.map((name) => ({
        name,
        before: cellOf(before, name, one, bucket),
        after: cellOf(after, name, other, bucket),
      })),
    ).map(({ key, ...rest }) => {
      const [product, location] = key.split('\u0000');
      return {
        product,
        location,
        resource: '',
        date: bucketDate(before.network.calendar, rest.bucket),
        ...valuesOf(rest),
      };
    }),
    ...differencesOf(resourceKeys(before.network), resourceKeys(after.network), (one, other, bucket) =>
      hours.map((name) => ({
        name: columnOf[name],
        before: cellOf(before, name, one, bucket),
        after: cellOf(after, name, other, bucket),
      })),
    ).map(({ key, ...rest }) => ({
      product: '',
      location: '',
      resource: key,
      date: bucketDate(before.network.calendar, rest.bucket),
      ...valuesOf(rest),
    })),
  ];

  function differencesOf(
    ofBefore: ReadonlyMap<string, number>,
    ofAfter: ReadonlyMap<string, number>,
    measures: (one: number | undefined, other: number | undefined, bucket: number) => readonly Measured[],
  ): readonly (Measured & { readonly key: string; readonly bucket: number })[] {
    const keys = [...new Set([...ofBefore.keys(), ...ofAfter.keys()])];
    return keys.flatMap((key) =>
      Array.from({ length: before.buckets }, (_, bucket) => bucket).flatMap((bucket) =>
        measures(ofBefore.get(key), ofAfter.get(key), bucket)
          .filter(differs)
          .map((measured) => ({ ...measured, key, bucket })),
      ),
    );
  }
}

interface Measured {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

function valuesOf({ name, before, after }: Measured): Pick<PlanDifference, 'measure' | 'before' | 'after'> {
  return { measure: name, before, after };
}

/** What a plan does not have is nothing; it differs from something. */
function differs({ before, after }: Measured): boolean {
  const [one, other] = [before || 0, after || 0];
  if (one === other) return false;
  return !(Math.abs(one - other) <= rounding * Math.max(1, Math.abs(one), Math.abs(other)));
}

type Cells = (typeof quantities)[number] | (typeof hours)[number];

function cellOf(plan: Plan, name: Cells, index: number | undefined, bucket: number): number {
  return index === undefined ? NaN : plan[name][index * plan.buckets + bucket];
}

function itemKeys({ items, item, productNames, locationNames }: Network): ReadonlyMap<string, number> {
  return new Map(
    Array.from({ length: items }, (_, index) => [
      `${productNames[item.product[index]]}\u0000${locationNames[item.location[index]]}`,
      index,
    ]),
  );
}

function resourceKeys({ resourceNames }: Network): ReadonlyMap<string, number> {
  return new Map(resourceNames.map((name, index) => [name, index]));
}
