/** What a column holds. `text` is kept as codes into labels, all else as numbers; `date` as an instant, in hours. */
export type ColumnType = 'text' | 'number' | 'integer' | 'share' | 'date' | 'choice';

export interface ColumnDeclaration {
  readonly name: string;
  readonly type: ColumnType;
  /** As shown to people and as expressions may write it: `units`, `hours`, `days`, `money/unit`. */
  readonly unit?: string;
  readonly required?: boolean;
  /** Stands for a blank cell and for an absent column; without it these are unknown (NaN, or code -1). */
  readonly default?: number | string;
  readonly description: string;
  readonly choices?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  /** Every value must stand in this column of that table, where the project has it. */
  readonly references?: { readonly table: string; readonly column: string };
  /** References allow `*` for all. */
  readonly wildcard?: boolean;
}

export interface TableDeclaration {
  readonly name: string;
  readonly summary: string;
  readonly columns: readonly ColumnDeclaration[];
  /** The columns that tell rows apart; two rows alike in them are a complaint. Absent: rows may repeat. */
  readonly key?: readonly string[];
  /** The column that an override means when it names none. */
  readonly overridden: string;
  /** The column whose date decides where a row lies in time (`during`). */
  readonly time?: string;
  /** Further numeric columns are kept as covariates. */
  readonly covariates?: boolean;
}
