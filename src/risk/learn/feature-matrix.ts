/** A feature that has an order: a number, a length of time, a date; unknown is NaN. */
export interface NumberFeature {
  readonly name: string;
  readonly kind: 'number';
  readonly values: Float64Array;
}

/** A feature without an order, as codes into its labels; unknown is -1. */
export interface CategoryFeature {
  readonly name: string;
  readonly kind: 'category';
  readonly codes: Int32Array;
  readonly labels: readonly string[];
}

export type Feature = NumberFeature | CategoryFeature;

/** What is known of each row, a column a feature: the learners' only view of a table. */
export interface FeatureMatrix {
  readonly rows: number;
  readonly features: readonly Feature[];
}
