/** The form of records; one of another form is not compared with. */
export const recordForm = 1;

/** What a morning note leaves for the next one: what the data held, what came out, what was forecast. Unknown is null. */
export interface RunRecord {
  readonly form: typeof recordForm;
  readonly bucket: string;
  /** The ordinal of the plan's first bucket, and its date for people. */
  readonly start: number;
  readonly startDate: string;
  /** Files from the project's folder, with their fingerprints. */
  readonly inputs: readonly { readonly file: string; readonly sha256: string }[];
  readonly tables: readonly TableRecord[];
  readonly kpis: Readonly<Record<string, number | null>>;
  readonly short: readonly { readonly item: string; readonly from: string; readonly units: number }[];
  readonly peaks: Readonly<Record<string, number | null>>;
  /** The shares below which demand should fall at the ends of the forecasts' intervals. */
  readonly shares: readonly [lower: number, upper: number];
  readonly forecasts: readonly ForecastRecord[];
}

/** How many rows a table had, and the sums of its main column by what its rows are of. */
export interface TableRecord {
  readonly table: string;
  readonly rows: number;
  readonly column: string;
  readonly sums: Readonly<Record<string, number>>;
}

/** The forecast of a series over the plan, bucket by bucket. */
export interface ForecastRecord {
  readonly product: string;
  readonly location: string;
  readonly mean: readonly (number | null)[];
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
}

/** The record that a text holds; undefined where it is none of this form. */
export function parseRecord(text: string): RunRecord | undefined {
  try {
    const value = JSON.parse(text) as Partial<RunRecord> | null;
    return value?.form === recordForm && isWhole(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isWhole(value: Partial<RunRecord>): value is RunRecord {
  const { inputs, tables, short, forecasts, shares, kpis, peaks, start, bucket } = value;
  const lists = [inputs, tables, short, forecasts, shares].every(Array.isArray);
  const maps = [kpis, peaks].every((map) => typeof map === 'object' && map !== null);
  return lists && maps && Number.isInteger(start) && typeof bucket === 'string';
}

/** A record as a file holds it: a value a line where there are many, so that two can be compared by eye. */
export function recordText(record: RunRecord): string {
  return `${JSON.stringify(record, (_, value: unknown) => (Number.isNaN(value) ? null : value), 1)}\n`;
}
