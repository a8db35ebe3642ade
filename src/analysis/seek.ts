import { closeIn, type Side } from '../numeric/itp.js';
import { type Bound, sideOf } from './shortfalls.js';

/** Where a measure first meets a target, and what it is there. */
export interface Found {
  /** The value next to the boundary on the side that meets the target; NaN where none meets it. */
  readonly value: number;
  readonly measure: number;
  /** Whether the target is met at `from` and at `to`. */
  readonly metAtFrom: boolean;
  readonly metAtTo: boolean;
}

interface Tried extends Side {
  readonly measure: number;
}

/**
 * The boundary between values of a parameter that meet a target and those that do not, nearest to `from`. Steps and plateaus do no
 * harm: the range is first looked at in `pieces` equal parts, or in half as many where its ends differ and so hold a boundary for sure;
 * then the first part whose ends differ is closed in on until it is narrower than `tolerance`. A boundary that comes and goes within one
 * part is not seen.
 */
export async function seekBoundary(
  measureAt: (value: number) => Promise<number>,
  target: Bound,
  { from, to }: { readonly from: number; readonly to: number },
  options: { readonly tolerance: number; readonly pieces: number },
): Promise<Found> {
  const at = async (value: number): Promise<Tried> => {
    const measure = await measureAt(value);
    return { measure, ...sideOf(target, value, measure) };
  };

  const [first, last] = [await at(from), await at(to)];
  const shown = { metAtFrom: first.isMet, metAtTo: last.isMet };
  const pieces = first.isMet === last.isMet ? options.pieces : options.pieces / 2;
  let [before, after] = [first, first];
  for (let piece = 1; piece <= pieces && after.isMet === first.isMet; piece++)
    [before, after] = [after, piece < pieces ? await at(from + ((to - from) * piece) / pieces) : last];
  if (after.isMet === first.isMet)
    return first.isMet
      ? { value: first.value, measure: first.measure, ...shown }
      : { value: NaN, measure: NaN, ...shown };

  const closest = await closeIn(at, [before, after], options.tolerance);
  const met = closest[0].isMet ? closest[0] : closest[1];
  return { value: met.value, measure: met.measure, ...shown };
}
