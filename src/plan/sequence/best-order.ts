import { type ChangeoverMatrix, cycleHours, finiteHours, orderHours, type Sequence } from './matrix.js';
import { type SearchEffort, shortTour } from './short-tour.js';
import { shortestPath } from './shortest-path.js';

/** States beside a fixed first one up to which the order is found by an exact method. */
const exactStates = 16;

/** Some 2 s at most on a machine of 2020: a kick takes longer where there are more states. */
function standardEffort(size: number): SearchEffort {
  return { seed: 1, kicks: Math.round(400_000 * Math.min(1, 150 / size)) };
}

/**
 * The product wheel: the order of all states that loses the fewest changeover hours when it is run again and again. Exact
 * and proven to 17 states; beyond, an iterated local search that is the same on every machine. The order begins at state 0.
 */
export function bestCycle(matrix: ChangeoverMatrix, effort: SearchEffort = standardEffort(matrix.size)): Sequence {
  const order = matrix.size < 3 ? firstStates(matrix.size) : cycleFrom(matrix.size, finiteHours(matrix), 0, effort);
  return { order, hours: cycleHours(matrix, order), proven: matrix.size - 1 <= exactStates };
}

/**
 * The order that loses the fewest changeover hours when all states run once. With `from`, the state in which the resource
 * stands, the order begins there; without, it may begin anywhere. Exact and proven to 16 states beside `from`.
 */
export function bestOrder(
  matrix: ChangeoverMatrix,
  from?: number,
  effort: SearchEffort = standardEffort(matrix.size),
): Sequence {
  const { size } = matrix;
  const finite = finiteHours(matrix);
  const free = from === undefined ? size : size - 1;
  const order = from === undefined ? freePath(size, finite, effort) : pathFrom(size, finite, from, effort);
  return { order, hours: orderHours(matrix, order), proven: free <= exactStates };
}

/** A path is a cycle whose way back to the first state costs nothing. */
function pathFrom(size: number, finite: Float64Array, from: number, effort: SearchEffort): Int32Array {
  for (let state = 0; state < size; state++) finite[state * size + from] = 0;
  return cycleFrom(size, finite, from, effort);
}

/** A path that may begin anywhere is a cycle through one more state, which is free to enter and to leave. */
function freePath(size: number, finite: Float64Array, effort: SearchEffort): Int32Array {
  const wider = new Float64Array((size + 1) * (size + 1));
  for (let state = 0; state < size; state++) {
    wider.set(finite.subarray(state * size, (state + 1) * size), state * (size + 1));
  }
  return cycleFrom(size + 1, wider, size, effort).slice(1);
}

/** The best cycle found over a finite matrix, turned so that it begins at the given state. */
function cycleFrom(size: number, finite: Float64Array, start: number, effort: SearchEffort): Int32Array {
  if (size < 3) return Int32Array.from(firstStates(size), (state) => (state + start) % size);
  if (size - 1 <= exactStates) return exactCycle(size, finite, start);
  const tour = shortTour(size, finite, effort);
  const place = tour.indexOf(start);
  return Int32Array.from(tour, (_, step) => tour[(place + step) % size]);
}

/** The start is taken out; entering the first of the others and returning from the last carry its hours. */
function exactCycle(size: number, finite: Float64Array, start: number): Int32Array {
  const others = firstStates(size).filter((state) => state !== start);
  const hours = new Float64Array(others.length ** 2);
  others.forEach((from, row) => {
    others.forEach((to, column) => {
      hours[row * others.length + column] = finite[from * size + to];
    });
  });
  const first = Float64Array.from(others, (state) => finite[start * size + state]);
  const last = Float64Array.from(others, (state) => finite[state * size + start]);
  const path = shortestPath({ size: others.length, hours, first, last });
  return Int32Array.of(start, ...Array.from(path, (place) => others[place]));
}

function firstStates(size: number): Int32Array {
  return Int32Array.from({ length: size }, (_, state) => state);
}
