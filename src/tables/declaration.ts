/** What a column holds. Text and choices are kept as codes into labels, all else as numbers; a date as an instant, in hours. */
export type ColumnType = 'text' | 'choice' | 'number' | 'integer' | 'share' | 'date';

interface ColumnName {
  readonly table: string;
  readonly column: string;
}

export interface ColumnDeclaration {
  readonly name: string;
  readonly type: ColumnType;
  /** As shown to people: `units`, `hours`, `days`, `money/unit`. Cells in hours and days may carry a unit of time (`30 min`). */
  readonly unit?: string;
  readonly required?: boolean;
  /** Where it is required, rows of which this column has this value may leave it blank all the same. */
  readonly blankWhere?: { readonly column: string; readonly value: string };
  /** Stands for a blank cell and for an absent column; without it these are unknown (NaN, or code -1). */
  readonly default?: number | string;
  /** What stands for a blank cell where an override multiplies or adds to it: the cell of another table's row that is alike in `by`. */
  readonly otherwise?: ColumnName & { readonly by: string };
  readonly description: string;
  readonly choices?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  /** Every value must stand in this column of that table, where the project has it. */
  readonly references?: ColumnName;
  /** Where its values are usually spoken of as well; one that stands in none of these is said, where the first table is there. */
  readonly knownFrom?: readonly ColumnName[];
  /** Whether it goes along with the table's quantities and may explain them. */
  readonly covariate?: true;
  /** Whether forecasts follow from it, so that scenarios change it before they are made. */
  readonly shapesForecast?: true;
  /** Stands for any value. */
  readonly wildcard?: string;
  /** Whether a date stands for the last day of what it names: `2026-05` for 2026-05-31. */
  readonly lastDay?: true;
}

/** Where the rows of a table lie in time: at a date, since a date until the next row of the same key, or from a date to another. */
type TimeOfRows = { readonly at: string } | { readonly since: string } | { readonly from: string; readonly to: string };

export interface TableDeclaration {
  readonly name: string;
  readonly summary: string;
  readonly columns: readonly ColumnDeclaration[];
  /** The columns that tell rows apart; two rows alike in them are a complaint. Absent: rows may repeat. */
  readonly key?: readonly string[];
  /** The column that an override means when it names none. */
  readonly overridden: string;
  readonly time?: TimeOfRows;
  /**
   * What its rows say holds from one date to the other, so that a period may part them: a bucket takes the row that holds at its start, or each
   * row by its days. Absent: they are events.
   */
  readonly holds?: 'buckets' | 'days';
  /** Whether columns that are not declared are kept: those of numbers alone (covariates), or any. */
  readonly further?: 'numbers' | 'any';
}

export function isText({ type }: ColumnDeclaration): boolean {
  return type === 'text' || type === 'choice';
}
