import { isoText } from '../../calendar/bucket.js';
import { WrongUsage } from '../../complaint/complaint.js';
import { didYouMean } from '../../complaint/near-match.js';
import type { Dataset, Table } from '../../tables/table.js';

/** What there is of a table: its file, its rows, and its columns with what they mean. */
export function tableSummary({ declaration, file, rows, columns }: Table): object {
  return {
    table: declaration.name,
    summary: declaration.summary,
    file,
    rows,
    columns: [...columns.keys()].map((name) => {
      const declared = declaration.columns.find((column) => column.name === name);
      return {
        name,
        type: declared?.type ?? 'number',
        unit: declared?.unit ?? '',
        description: declared?.description ?? 'a covariate',
      };
    }),
  };
}

/** Some rows of a table as JSON carries them: dates as ISO text, unknown as null. */
export function readTable(
  dataset: Dataset,
  name: string,
  from: number,
  most: number,
): Readonly<Record<string, unknown>> {
  const table = dataset.get(name);
  if (table === undefined)
    throw new WrongUsage(
      `The project has no table "${name}". ${didYouMean(name, dataset.keys()) ?? `It has ${[...dataset.keys()].join(', ')}.`}`,
    );
  const to = Math.min(table.rows, from + most);
  const rows = Array.from({ length: Math.max(0, to - from) }, (_, step) => rowOf(table, from + step));
  return { table: name, rows_total: table.rows, from_row: from, rows };
}

function rowOf(table: Table, row: number): object {
  return Object.fromEntries([...table.columns.keys()].map((name) => [name, cellOf(table, name, row)]));
}

function cellOf({ columns, declaration }: Table, name: string, row: number): string | number | null {
  const column = columns.get(name);
  if (column === undefined) return null;
  if (!(column instanceof Float64Array)) return column.labels[column.codes[row]] ?? null;
  const value = column[row];
  if (!Number.isFinite(value)) return null;
  return declaration.columns.find((one) => one.name === name)?.type === 'date' ? isoText(value) : value;
}
