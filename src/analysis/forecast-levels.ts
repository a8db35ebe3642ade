import { fillGaps } from '../forecast/history/fill-gaps.js';
import type { Series } from '../forecast/model.js';
import type { ForecastSettings } from '../forecast/settings.js';
import { textAt } from '../tables/rows.js';
import { type Dataset, labels } from '../tables/table.js';
import type { DemandSeries } from './demand-history.js';

/** What forecasts can be summed by; the series themselves are a product at a location. */
export const forecastLevels = ['product', 'family', 'location', 'total'] as const;
export type ForecastLevel = (typeof forecastLevels)[number];

type Key = Pick<DemandSeries, 'product' | 'location'>;

/** Series that are summed: places in the list that they were taken from, ascending. */
export interface SeriesGroup {
  readonly name: string;
  readonly members: readonly number[];
}

/** The groups of a level, sorted by name; a series without a family or a location is in the group with the blank name. */
export function groupsAt(level: ForecastLevel, series: readonly Key[], dataset: Dataset): readonly SeriesGroup[] {
  const members = new Map<string, number[]>();
  labelsAt(level, series, dataset).forEach((name, place) => {
    const own = members.get(name);
    if (own === undefined) members.set(name, [place]);
    else own.push(place);
  });
  return [...members].map(([name, places]) => ({ name, members: places })).sort(byName);
}

/** The name of each series' group. */
export function labelsAt(level: ForecastLevel, series: readonly Key[], dataset: Dataset): readonly string[] {
  if (level === 'total') return series.map(() => 'total');
  if (level !== 'family') return series.map((key) => key[level]);
  const families = familiesOf(dataset);
  return series.map(({ product }) => families.get(product) ?? '');
}

/** The family of each product that has one. */
export function familiesOf(dataset: Dataset): ReadonlyMap<string, string> {
  const families = new Map<string, string>();
  const products = dataset.get('products');
  if (products === undefined) return families;
  const [product, family] = [labels(products, 'product'), labels(products, 'family')];
  for (let row = 0; row < products.rows; row++)
    if (family.codes[row] !== -1) families.set(textAt(product, row), textAt(family, row));
  return families;
}

/**
 * The history of a group: the sum of its series, each made whole by the rule for gaps and zero before its first row. All end in the same
 * bucket.
 */
export function summedSeries(name: string, series: readonly Series[], settings: ForecastSettings): Series {
  const { covariates: _, ...first } = series[0];
  const start = series.reduce((least, each) => Math.min(least, each.start), first.start);
  const values = new Float64Array(first.start + first.values.length - start);
  for (const each of series) {
    const whole = fillGaps(each.values, each.season, settings.gaps);
    const offset = each.start - start;
    for (let bucket = 0; bucket < whole.length; bucket++) values[offset + bucket] += whole[bucket];
  }
  return { ...first, key: { product: name }, start, values };
}

/** The sum of values of the same length. */
export function summed(parts: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(parts[0]?.length ?? 0);
  for (const part of parts) for (let place = 0; place < sum.length; place++) sum[place] += part[place];
  return sum;
}

function byName(one: SeriesGroup, other: SeriesGroup): number {
  return one.name < other.name ? -1 : Number(one.name > other.name);
}
