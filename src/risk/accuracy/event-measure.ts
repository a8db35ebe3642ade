/** How well probabilities foresaw events, as one number. */
export interface EventMeasure {
  readonly name: string;
  readonly better: 'higher' | 'lower';
  readonly definition: string;
  /** `probability` and `event` (0 or 1) are by case; NaN where there is nothing to measure. */
  readonly of: (probability: Float64Array, event: Float64Array) => number;
}
