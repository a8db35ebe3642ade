/** What a command found, for the exporters: they know nothing of how it was made. */
export interface Result {
  readonly columns: readonly ResultColumn[];
  /** Tidy rows, as CSV and JSON carry them, made each time they are gone through: a long result need not stand in memory. */
  readonly rows: Iterable<Row>;
  /** What people see instead of the tidy rows, where another shape reads better; made only when it is shown. */
  readonly view?: () => readonly Block[];
  /** Sentences for people, shown under a table and carried in JSON's meta. */
  readonly notes: readonly string[];
}

export interface ResultColumn {
  readonly name: string;
  /** Stands over the column for people; the name where absent. */
  readonly title?: string;
  readonly align?: 'left' | 'right';
  /** How people see its numbers; raw numbers go to CSV and JSON. */
  readonly unit?: string;
}

/** Unknown is NaN, null or undefined: blank in CSV, null in JSON, a dash in a table; never 0. */
export type Cell = string | number | boolean | null | undefined;
export type Row = Readonly<Record<string, Cell>>;

/** One table for people. Where it is wider than the terminal it is folded: the lead columns are repeated before the rest. */
export interface Block {
  readonly title?: string;
  /** A title may have lines of its own. */
  readonly columns: readonly BlockColumn[];
  /** How many columns at the left stand again in each fold. */
  readonly lead: number;
  /** Columns behind the lead that must stay together when the table folds. */
  readonly group?: number;
  readonly rows: readonly (readonly ViewCell[])[];
}

export interface BlockColumn {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** Its texts are broken over lines where the table would be too wide. */
  readonly wraps?: boolean;
}

export type Tone = 'good' | 'bad' | 'quiet' | 'strong';
export interface ViewCell {
  readonly text: string;
  readonly tone?: Tone;
}

/** What JSON says of where a result is from. */
export interface Meta {
  readonly version: string;
  readonly command: string;
  readonly inputs: readonly { readonly file: string; readonly sha256: string }[];
  readonly seed: number;
  readonly scenario?: string | readonly string[];
  readonly warnings: readonly string[];
  /** What moved the headline KPIs of a comparison: the share of each cause. */
  readonly drivers?: readonly Row[];
}

/** How a result is to be shown: the width of the terminal, whether it has colour, and whether sentences are broken to fit it. */
export interface Look {
  readonly width: number;
  readonly color: boolean;
  readonly wraps: boolean;
}

/** A format of results: its text in pieces, so that a long one is written as it is made. */
export interface Format {
  readonly name: string;
  readonly summary: string;
  readonly write: (result: Result, meta: Meta, look: Look) => Iterable<string>;
}
