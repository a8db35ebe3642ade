import type { ColumnDeclaration, TableDeclaration } from '../../tables/declaration.js';
import type { Compile } from '../expression.js';
import type { JsonSchema } from '../json-schema.js';
import type { Argument } from '../scenario.js';
import type { Written } from '../written.js';

export interface VerbContext {
  readonly table: TableDeclaration;
  readonly column: ColumnDeclaration;
  readonly compile: Compile;
}

/**
 * What an override does. A verb on cells turns the value before into the value after, row by row; verbs on rows put them in or take
 * them away.
 */
export interface Verb {
  readonly name: string;
  readonly summary: string;
  readonly example: string;
  /** The form of its argument, for editors that complete scenario files. */
  readonly schema: JsonSchema;
  /** Two verbs that both scale, or both add, may change places; any other two may not. */
  readonly acts: 'scales' | 'adds' | 'replaces' | 'moves' | 'rows';
  /** Whether its argument is for all matching rows together, and is shared out among them in proportion to what they are. */
  readonly shared?: true;
  /** Its argument as written; undefined after a complaint. */
  readonly read: (written: Written, context: VerbContext) => Argument | undefined;
  /** The argument in words: `to 900`, `by 1 + surge`. */
  readonly words: (written: string, told: Written) => string;
  /**
   * The value after, from the value before, the argument's value, and the row's place in the period: 0 in its first bucket, 1 in its last.
   * Absent for verbs on rows.
   */
  readonly after?: (before: number, amount: number, place: number) => number;
}
