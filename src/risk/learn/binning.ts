import type { CategoryFeature, FeatureMatrix, NumberFeature } from './feature-matrix.js';

/** How the values of one feature fall into bins; bin 0 is the unknown value of either kind. */
export type FeatureBinning =
  | { readonly name: string; readonly kind: 'number'; readonly edges: readonly number[] }
  | { readonly name: string; readonly kind: 'category'; readonly labels: readonly string[] };

/** A matrix in bins, row by row: the bin of a feature stands at `row * features + feature`. */
export interface BinnedMatrix {
  readonly rows: number;
  readonly features: number;
  readonly bins: Uint8Array;
}

export interface BinningSettings {
  /** At most so many bins for a number. */
  readonly numberBins: number;
  /** A category with fewer rows shares the bin of the categories never seen. */
  readonly categoryRows: number;
}

/** A byte holds the bin, and bins 0 and 1 of a category are the unknown and the rare. */
const mostCategories = 254;

/** The bins of each feature, from the given rows alone: quantiles for numbers, the frequent labels for categories. */
export function fitBinning(matrix: FeatureMatrix, rows: Int32Array, settings: BinningSettings): FeatureBinning[] {
  return matrix.features.map((feature) =>
    feature.kind === 'number'
      ? { name: feature.name, kind: 'number', edges: quantileEdges(feature, rows, settings.numberBins) }
      : { name: feature.name, kind: 'category', labels: frequentLabels(feature, rows, settings.categoryRows) },
  );
}

/** Bins of a feature, with the unknown and, for categories, the rare. */
export function binCount(binning: FeatureBinning): number {
  return binning.kind === 'number' ? binning.edges.length + 2 : binning.labels.length + 2;
}

export function applyBinning(matrix: FeatureMatrix, binnings: readonly FeatureBinning[]): BinnedMatrix {
  const features = matrix.features.length;
  const bins = new Uint8Array(matrix.rows * features);
  matrix.features.forEach((feature, index) => {
    const binning = binnings[index] as FeatureBinning;
    if (feature.kind === 'number' && binning.kind === 'number')
      binNumbers(feature, binning.edges, bins, index, features);
    if (feature.kind === 'category' && binning.kind === 'category')
      binCategories(feature, binning.labels, bins, index, features);
  });
  return { rows: matrix.rows, features, bins };
}

/** Edges half-way between neighbouring values; every value has its own bin where there are few of them. */
function quantileEdges({ values }: NumberFeature, rows: Int32Array, numberBins: number): number[] {
  const known = Float64Array.from(rows, (row) => values[row] as number)
    .filter((value) => !Number.isNaN(value))
    .sort();
  const distinct = known.filter((value, index) => index === 0 || value !== known[index - 1]);
  const edges: number[] = [];
  if (distinct.length <= numberBins) {
    for (let index = 1; index < distinct.length; index++) edges.push(between(distinct, index));
    return edges;
  }
  let from = 0;
  for (let bin = 1; bin < numberBins; bin++) {
    const reached = known[Math.floor((bin * known.length) / numberBins)] as number;
    while ((distinct[from] as number) < reached) from++;
    if (from > 0 && between(distinct, from) !== edges.at(-1)) edges.push(between(distinct, from));
  }
  return edges;
}

function between(sorted: Float64Array, index: number): number {
  return ((sorted[index - 1] as number) + (sorted[index] as number)) / 2;
}

function frequentLabels({ codes, labels }: CategoryFeature, rows: Int32Array, categoryRows: number): string[] {
  const counts = new Int32Array(labels.length);
  for (const row of rows) if ((codes[row] as number) >= 0) counts[codes[row] as number]++;
  return labels
    .map((label, code) => ({ label, count: counts[code] as number }))
    .filter(({ count }) => count >= categoryRows)
    .sort((one, other) => other.count - one.count || (one.label < other.label ? -1 : 1))
    .slice(0, mostCategories)
    .map(({ label }) => label);
}

function binNumbers(
  { values }: NumberFeature,
  edges: readonly number[],
  bins: Uint8Array,
  at: number,
  step: number,
): void {
  const sorted = Float64Array.from(edges);
  for (let row = 0; row < values.length; row++) bins[row * step + at] = numberBin(sorted, values[row] as number);
}

/** 0 for the unknown, else 1 more than the number of edges at or below the value. */
function numberBin(edges: Float64Array, value: number): number {
  if (Number.isNaN(value)) return 0;
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}

function binCategories(
  { codes, labels }: CategoryFeature,
  frequent: readonly string[],
  bins: Uint8Array,
  at: number,
  step: number,
): void {
  const binOf = new Map(frequent.map((label, index) => [label, index + 2]));
  const binOfCode = Uint8Array.from(labels, (label) => binOf.get(label) ?? 1);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    bins[row * step + at] = code < 0 ? 0 : (binOfCode[code] as number);
  }
}
