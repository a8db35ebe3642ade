import { inner } from './vector.js';

/** A column made orthogonal to those before it: its direction, and how it was made from all directions so far. */
export interface Orthogonal {
  readonly direction: Float64Array;
  readonly mixture: Float64Array;
}

/**
 * Least squares that grow column by column: each new one is made orthogonal to those before (Gram and Schmidt), so that the sum
 * of squares that is left is known at once. Columns are taken over and overwritten.
 */
export class GrowingRegression {
  private readonly target: Float64Array;
  private readonly directions: Float64Array[] = [];
  /** Of each direction: its share in the target, and how its column was made from all directions so far. */
  private readonly shares: number[] = [];
  private readonly mixtures: Float64Array[] = [];
  private readonly squares: number[];

  constructor(target: Float64Array) {
    this.target = target;
    this.squares = [inner(target, target)];
  }

  get size(): number {
    return this.directions.length;
  }

  /** False where the column is a sum of those before. */
  add(column: Float64Array): boolean {
    const made = this.orthogonal(column);
    if (made !== undefined) this.take(made);
    return made !== undefined;
  }

  /** The column as it would be added; undefined where it is a sum of those before. It depends on the columns so far, not on the target. */
  orthogonal(column: Float64Array): Orthogonal | undefined {
    const { directions } = this;
    const before = Math.sqrt(inner(column, column));
    const mixture = new Float64Array(directions.length + 1);
    let norm = before;
    let lost = true;
    // What rounding leaves of the earlier directions is taken out again where little of the column remains (Kahan's rule).
    for (let round = 0; round < 2 && lost; round++) {
      const last = norm;
      for (let k = 0; k < directions.length; k++) {
        const direction = directions[k];
        const share = inner(column, direction);
        mixture[k] += share;
        for (let row = 0; row < column.length; row++) column[row] -= share * direction[row];
      }
      norm = Math.sqrt(inner(column, column));
      lost = norm < 0.5 * last;
    }
    if (!(norm > 1e-6 * before)) return undefined;
    for (let row = 0; row < column.length; row++) column[row] /= norm;
    mixture[directions.length] = norm;
    return { direction: column, mixture };
  }

  /** Adds a column that was made orthogonal to the same columns before; it is read, never written. */
  take({ direction, mixture }: Orthogonal): void {
    const share = inner(direction, this.target);
    this.directions.push(direction);
    this.mixtures.push(mixture);
    this.shares.push(share);
    this.squares.push(Math.max(0, this.squares[this.squares.length - 1] - share * share));
  }

  /** Forgets all but the first columns. */
  shrink(size: number): void {
    for (const list of [this.directions, this.mixtures, this.shares]) list.length = size;
    this.squares.length = size + 1;
  }

  /** The mean square of what is left of the target. */
  unexplained(): number {
    return this.squares[this.size] / this.target.length;
  }

  /** What the columns leave of the target. */
  rest(): Float64Array {
    const rest = this.target.slice();
    this.directions.forEach((direction, k) => {
      for (let row = 0; row < rest.length; row++) rest[row] -= this.shares[k] * direction[row];
    });
    return rest;
  }

  /** Akaike's corrected criterion, but for a constant; `others`: parameters estimated beside the columns, the variance among them. */
  aicc(others: number): number {
    const count = this.target.length;
    const estimated = this.size + others;
    const left = count - estimated - 1;
    return left > 0
      ? count * Math.log(this.unexplained()) + 2 * estimated + (2 * estimated * (estimated + 1)) / left
      : Infinity;
  }

  /** The coefficients of the columns. */
  effects(): Float64Array {
    const effects = Float64Array.from(this.shares);
    for (let k = effects.length - 1; k >= 0; k--) {
      for (let later = k + 1; later < effects.length; later++) effects[k] -= this.mixtures[later][k] * effects[later];
      effects[k] /= this.mixtures[k][k];
    }
    return effects;
  }
}
