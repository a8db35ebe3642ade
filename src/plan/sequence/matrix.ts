/**
 * Changeover hours between the states of a resource: `hours[from * size + to]`. NaN: nothing is said, so nothing is lost;
 * Infinity: must not follow. The diagonal is not read.
 */
export interface ChangeoverMatrix {
  readonly size: number;
  readonly hours: Float64Array;
}

/** An order in which to run all states of a matrix. */
export interface Sequence {
  /** The states, first to last. */
  readonly order: Int32Array;
  /** Hours lost to changeovers in that order; Infinity where no order avoids what must not follow. */
  readonly hours: number;
  /** Whether no order can lose fewer hours. */
  readonly proven: boolean;
}

/** Hours lost when the states run in this order, once. */
export function orderHours({ size, hours }: ChangeoverMatrix, order: ArrayLike<number>): number {
  let lost = 0;
  for (let place = 1; place < order.length; place++) lost += known(hours[order[place - 1] * size + order[place]]);
  return lost;
}

/** Hours lost when the states run in this order again and again: the way back to the first state is counted too. */
export function cycleHours(matrix: ChangeoverMatrix, order: ArrayLike<number>): number {
  if (order.length < 2) return 0;
  const back = matrix.hours[order[order.length - 1] * matrix.size + order[0]];
  return orderHours(matrix, order) + known(back);
}

/**
 * The matrix with every entry finite, as the searches need it: nothing said becomes 0, and what must not follow becomes
 * more than all that may follow could ever add up to, so that it is taken only where there is no other way.
 */
export function finiteHours({ size, hours }: ChangeoverMatrix): Float64Array {
  let largest = 0;
  for (const entry of hours) if (Number.isFinite(entry) && entry > largest) largest = entry;
  const forbidden = largest * size + 1;
  const finite = new Float64Array(size * size);
  for (let entry = 0; entry < finite.length; entry++) {
    const written = known(hours[entry]);
    finite[entry] = written === Infinity ? forbidden : written;
  }
  return finite;
}

function known(hours: number): number {
  return Number.isNaN(hours) ? 0 : hours;
}
