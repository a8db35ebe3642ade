/** The value at a point; its slope is written into `gradient`. */
export type SmoothFunction = (point: Float64Array, gradient: Float64Array) => number;

export interface Descent {
  readonly point: Float64Array;
  readonly value: number;
  readonly converged: boolean;
}

const remembered = 10;
const sufficientDecrease = 1e-4;
const mostHalvings = 40;

/**
 * The least of a smooth function by limited-memory BFGS with a backtracking line search (Nocedal and Wright, Numerical
 * Optimization, 2nd ed., algorithms 7.4 and 3.1). It ends when no slope is above `tolerance`, or after `iterations`.
 */
export function minimiseSmooth(
  smooth: SmoothFunction,
  start: Float64Array,
  { iterations = 500, tolerance = 1e-6 }: { iterations?: number; tolerance?: number } = {},
): Descent {
  let point = start.slice();
  let gradient = new Float64Array(point.length);
  let value = smooth(point, gradient);
  const steps: Float64Array[] = [];
  const changes: Float64Array[] = [];
  for (let iteration = 0; iteration < iterations; iteration++) {
    if (largest(gradient) <= tolerance) return { point, value, converged: true };
    const direction = descentDirection(gradient, steps, changes);
    const next = lineSearch(smooth, point, value, gradient, direction, steps.length === 0);
    if (next === undefined) break;
    remember(steps, changes, minus(next.point, point), minus(next.gradient, gradient));
    ({ point, value, gradient } = next);
  }
  return { point, value, converged: largest(gradient) <= tolerance };
}

/** The two-loop recursion: minus the gradient times the remembered inverse Hessian. */
function descentDirection(
  gradient: Float64Array,
  steps: readonly Float64Array[],
  changes: readonly Float64Array[],
): Float64Array<ArrayBuffer> {
  const direction = gradient.map((slope) => -slope);
  const shares = new Float64Array(steps.length);
  for (let pair = steps.length - 1; pair >= 0; pair--) {
    shares[pair] = dot(steps[pair]!, direction) / dot(steps[pair]!, changes[pair]!);
    addScaled(direction, changes[pair]!, -shares[pair]!);
  }
  const last = steps.length - 1;
  if (last >= 0) scale(direction, dot(steps[last]!, changes[last]!) / dot(changes[last]!, changes[last]!));
  for (let pair = 0; pair < steps.length; pair++) {
    const back = dot(changes[pair]!, direction) / dot(steps[pair]!, changes[pair]!);
    addScaled(direction, steps[pair]!, shares[pair]! - back);
  }
  return direction;
}

function lineSearch(
  smooth: SmoothFunction,
  point: Float64Array,
  value: number,
  gradient: Float64Array,
  direction: Float64Array,
  isFirst: boolean,
): { point: Float64Array<ArrayBuffer>; value: number; gradient: Float64Array<ArrayBuffer> } | undefined {
  const slope = dot(gradient, direction);
  // Before anything is remembered the direction has the gradient's length, which says nothing of how far to go.
  let length = isFirst ? Math.min(1, 1 / Math.sqrt(dot(direction, direction))) : 1;
  const slopes = new Float64Array(point.length);
  for (let halving = 0; halving < mostHalvings; halving++, length /= 2) {
    const reached = Float64Array.from(point, (at, index) => at + length * direction[index]!);
    const found = smooth(reached, slopes);
    if (found <= value + sufficientDecrease * length * slope) return { point: reached, value: found, gradient: slopes };
  }
  return undefined;
}

/** Pairs without positive curvature would make the next direction climb; they are left out. */
function remember(steps: Float64Array[], changes: Float64Array[], step: Float64Array, change: Float64Array): void {
  if (dot(step, change) <= 1e-12 * dot(change, change)) return;
  steps.push(step);
  changes.push(change);
  if (steps.length > remembered) {
    steps.shift();
    changes.shift();
  }
}

function largest(vector: Float64Array): number {
  return vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

function minus(from: Float64Array, taken: Float64Array): Float64Array {
  return from.map((value, index) => value - taken[index]!);
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index++) sum += one[index]! * other[index]!;
  return sum;
}

function addScaled(target: Float64Array, added: Float64Array, factor: number): void {
  for (let index = 0; index < target.length; index++) target[index] += factor * added[index]!;
}

function scale(target: Float64Array, factor: number): void {
  for (let index = 0; index < target.length; index++) target[index] *= factor;
}
