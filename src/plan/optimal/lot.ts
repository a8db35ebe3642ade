import type { ModelBuilder } from './model-builder.js';

/** What makes a quantity discrete: it is nothing, or at least so much, or a whole number of lots, or costs a set-up. */
export interface LotTerms {
  readonly least: number;
  readonly multiple: number;
  /** No more is ever wanted or possible: the bound by which running at all is switched, and never a larger one. */
  readonly most: number;
  readonly setupCost?: number;
  /** Whether a set-up takes hours, though it may cost no money. */
  readonly hasSetup?: boolean;
}

/**
 * The rows that tie a quantity to its lot, -1 where it is free, and its whole columns: whether it runs, and how many
 * multiples it is.
 */
export interface Lot {
  readonly multipleRow: number;
  readonly mostRow: number;
  readonly leastRow: number;
  readonly running: number;
  readonly multiples: number;
  /** What `running` allows in `mostRow`. */
  readonly most: number;
}

export const freeLot: Lot = { multipleRow: -1, mostRow: -1, leastRow: -1, running: -1, multiples: -1, most: 0 };

/**
 * Adds the whole columns of a lot. The newest column is then the one that says whether it runs, so that the caller can add
 * the hours of the set-up to it; the quantity's own column comes next, with `holdToLot`.
 */
export function addLot(
  builder: ModelBuilder,
  { least, multiple, most, setupCost = 0, hasSetup = false }: LotTerms,
): Lot {
  if (!(multiple > 0) && !(least > 0) && !hasSetup) return freeLot;
  const multipleRow = multiple > 0 ? builder.row(0, 0) : -1;
  const multiples = multiple > 0 ? builder.column({ whole: true }) : -1;
  if (multiple > 0) builder.entry(multipleRow, -multiple);
  if (!(least > 0) && !hasSetup) return { ...freeLot, multipleRow, multiples };
  const bound = Math.max(least, multiple, Math.min(most, largestBound));
  const mostRow = builder.row(-Infinity, 0);
  const leastRow = least > 0 ? builder.row(0, Infinity) : -1;
  const running = builder.column({ cost: setupCost, upper: 1, whole: true });
  builder.entry(mostRow, -bound);
  builder.entry(leastRow, -least);
  return { multipleRow, mostRow, leastRow, running, multiples, most: bound };
}

/** Where nothing limits a quantity, not even what is asked for. */
const largestBound = 1e9;

/** The entries of a quantity's column, the newest, in the rows of its lot. */
export function holdToLot(builder: ModelBuilder, { multipleRow, mostRow, leastRow }: Lot): void {
  builder.entry(multipleRow, 1);
  builder.entry(mostRow, 1);
  builder.entry(leastRow, 1);
}
