import type { Place } from '../complaint/complaint.js';

/** A condition on one column: any of these values or globs, or a range of numbers (ends included). */
export type Condition =
  | { readonly kind: 'any'; readonly values: readonly (string | number)[] }
  | { readonly kind: 'range'; readonly min?: number; readonly max?: number };

/** A period as written, resolved against the plan's calendar: instants in hours, `from` included, `to` not. */
export interface Period {
  readonly written: string;
  readonly from: number;
  readonly to: number;
}

/** One change to one column (or to the rows) of one table, as written in a scenario file. */
export interface Override {
  readonly table: string;
  readonly column: string | undefined;
  readonly where: ReadonlyMap<string, Condition>;
  readonly during: Period | undefined;
  readonly verb: string;
  readonly argument: unknown;
  readonly optional: boolean;
  readonly place: Place;
  /** The scenario that wrote it; a child lists its parents' overrides as well. */
  readonly scenario: string;
}

/** What an override did: the rows of the table before it, their values and the values after. Rows put in have `before` NaN. */
export interface Change {
  readonly override: Override;
  readonly table: string;
  readonly column: string;
  readonly rows: Int32Array;
  readonly before: Float64Array;
  readonly after: Float64Array;
}

export interface Scenario {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Itself last, parents first, in the order in which their overrides apply. */
  readonly lineage: readonly string[];
  readonly parameters: ReadonlyMap<string, number>;
  readonly overrides: readonly Override[];
  readonly expectations: readonly Expectation[];
  readonly file: string;
}

/** `fill_rate >= 97%` */
export interface Expectation {
  readonly written: string;
  readonly kpi: string;
  readonly comparison: '<' | '<=' | '>' | '>=' | '=';
  readonly target: number;
  readonly place: Place;
}
