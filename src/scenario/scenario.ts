import type { Place } from '../complaint/complaint.js';
import type { Distribution } from './distribution.js';
import type { Expression } from './expression.js';

/** A condition on one column: one of these values or globs, or a range of numbers or dates (ends included). */
export type Condition =
  | { readonly kind: 'any'; readonly values: readonly (string | number)[] }
  | { readonly kind: 'range'; readonly min: number; readonly max: number };

/** A period as written, resolved against the plan's calendar: instants in hours, `from` included, `to` not. */
export interface Period {
  readonly written: string;
  readonly from: number;
  readonly to: number;
}

/** What a verb is told: a number, an expression over parameters and columns, a text, or rows to put in. */
export type Argument =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'expression'; readonly expression: Expression }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'ramp'; readonly from: Argument; readonly to: Argument }
  | { readonly kind: 'rows'; readonly rows: readonly ReadonlyMap<string, Argument>[] }
  | { readonly kind: 'none' };

/** One change to one column (or to the rows) of one table, as written in a scenario file. */
export interface Override {
  readonly table: string;
  readonly column: string;
  readonly where: ReadonlyMap<string, Condition>;
  readonly during: Period | undefined;
  readonly verb: string;
  readonly argument: Argument;
  readonly optional: boolean;
  readonly place: Place;
  /** The scenario that wrote it; a child lists its parents' overrides as well. */
  readonly scenario: string;
  /** The override in words, for tables, audits and explanations. */
  readonly words: string;
}

/** What an override did: the rows of the table and their values before and after; put-in rows have `before` NaN, removed ones `after`. */
export interface Change {
  readonly override: Override;
  readonly table: string;
  readonly column: string;
  /** Lines of the rows in the table's file; -1 for rows that were put in. */
  readonly lines: Int32Array;
  readonly before: Float64Array;
  readonly after: Float64Array;
}

/** What is told from the baseline's value: `baseline * 0.95 - 2%`. */
export interface FromBaseline {
  readonly factor: number;
  readonly add: number;
  /** A percentage added: points of a KPI that is a share, else so much of what the baseline has. */
  readonly addShare: number;
}

/** An expectation as written: `fill_rate >= 97%`, or `fill_rate >= baseline - 2%`. */
export interface StatedExpectation extends Omit<Expectation, 'target'> {
  readonly target: number | FromBaseline;
}

/** `fill_rate >= 97%` */
export interface Expectation {
  readonly written: string;
  readonly kpi: string;
  readonly comparison: '<' | '<=' | '>' | '>=' | '=';
  readonly target: number;
  readonly place: Place;
}

export interface Scenario {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Itself last, parents first, in the order in which their overrides apply. */
  readonly lineage: readonly string[];
  readonly parameters: ReadonlyMap<string, number>;
  /** Those of the parameters that are drawn in simulations. */
  readonly distributions: ReadonlyMap<string, Distribution>;
  /** The grid that the scenario wants swept. */
  readonly sweep: ReadonlyMap<string, readonly number[]>;
  readonly overrides: readonly Override[];
  readonly expectations: readonly StatedExpectation[];
  readonly file: string;
}

/** The scenario that changes nothing. */
export const baseline: Scenario = {
  name: 'baseline',
  title: 'Baseline',
  description: 'The data as it stands.',
  lineage: ['baseline'],
  parameters: new Map(),
  distributions: new Map(),
  sweep: new Map(),
  overrides: [],
  expectations: [],
  file: '',
};
