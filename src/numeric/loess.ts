/** How one local regression smooths a series on the whole numbers. */
export interface Loess {
  /** The number of neighbours that a local line sees; beyond the length of the series all of them count, ever more evenly. */
  readonly window: number;
  /** 0 fits a local constant, 1 a local line. */
  readonly degree: 0 | 1;
  /** Every so many points are fitted; those between are interpolated. */
  readonly jump: number;
}

/**
 * The local regression at `position` over the points `first` to `last` of `values[from …]`, with tricube weights, times `robustness` where given.
 * NaN where all weights vanish. `position` may lie outside. `stride` picks every so many values, so that a cycle's sub-series need no copy.
 * Source: Cleveland, Cleveland, McRae and Terpenning (1990), STL, Journal of Official Statistics 6, section 2.
 */
export function loessAt(
  values: Float64Array,
  points: Points,
  { window, degree }: Loess,
  position: number,
  first: number,
  last: number,
  robustness?: Float64Array,
): number {
  const { from, stride, count } = points;
  let reach = Math.max(position - first, last - position);
  if (window > count) reach += Math.floor((window - count) / 2);
  const nearlyOne = 0.001 * reach;
  const nearlyZero = 0.999 * reach;
  // Moments about the position give the local line in one pass.
  let weights = 0;
  let moment = 0;
  let secondMoment = 0;
  let level = 0;
  let slope = 0;
  for (let j = first; j <= last; j++) {
    const distance = Math.abs(j - position);
    if (distance > nearlyZero) continue;
    let weight = 1;
    if (distance > nearlyOne) {
      const ratio = distance / reach;
      const rest = 1 - ratio * ratio * ratio;
      weight = rest * rest * rest;
    }
    const cell = from + j * stride;
    if (robustness) weight *= robustness[cell];
    const offset = j - position;
    const weighted = weight * values[cell];
    weights += weight;
    moment += weight * offset;
    secondMoment += weight * offset * offset;
    level += weighted;
    slope += weighted * offset;
  }
  if (weights <= 0) return NaN;
  const mean = level / weights;
  if (degree === 0 || reach <= 0) return mean;
  const centre = moment / weights;
  const scatter = secondMoment / weights - centre * centre;
  if (Math.sqrt(Math.max(0, scatter)) <= 0.001 * (count - 1)) return mean;
  return mean - (centre * (slope / weights - centre * mean)) / scatter;
}

/** Which of a longer array's values are smoothed: `count` of them, the first at `from`, `stride` apart. */
export interface Points {
  readonly from: number;
  readonly stride: number;
  readonly count: number;
}

/** Smooths the points into `into[at …]`, one beside the other. */
export function loess(
  values: Float64Array,
  points: Points,
  smoothing: Loess,
  into: Float64Array,
  at: number,
  robustness?: Float64Array,
): void {
  const { from, stride, count } = points;
  const window = Math.min(smoothing.window, count);
  const half = (smoothing.window + 1) >> 1;
  const jump = Math.max(1, Math.min(smoothing.jump, count - 1));

  function smoothAt(position: number): void {
    const first = Math.max(0, Math.min(position - half + 1, count - window));
    const fitted = loessAt(values, points, smoothing, position, first, first + window - 1, robustness);
    into[at + position] = Number.isNaN(fitted) ? values[from + position * stride] : fitted;
  }

  let fittedLast = 0;
  smoothAt(0);
  for (let position = jump; position < count; position += jump) {
    smoothAt(position);
    interpolate(into, at + fittedLast, at + position);
    fittedLast = position;
  }
  if (fittedLast < count - 1) {
    smoothAt(count - 1);
    interpolate(into, at + fittedLast, at + count - 1);
  }
}

function interpolate(into: Float64Array, from: number, to: number): void {
  const step = (into[to] - into[from]) / (to - from);
  for (let i = from + 1; i < to; i++) into[i] = into[i - 1] + step;
}
