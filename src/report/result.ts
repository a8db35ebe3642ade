/** What a command found, for the exporters: they know nothing of how it was made. */
export interface Result {
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly Row[];
  /** Sentences for people, shown under a table; carried in JSON's meta. */
  readonly notes: readonly string[];
}

export interface ResultColumn {
  readonly name: string;
  readonly title?: string;
  readonly align?: 'left' | 'right';
}

/** Unknown is NaN, null or undefined: blank in CSV, null in JSON, a dash in a table; never 0. */
export type Cell = string | number | boolean | null | undefined;
export type Row = Readonly<Record<string, Cell>>;
