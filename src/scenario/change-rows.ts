import { bucketKind, isoText } from '../calendar/bucket.js';
import { bucketStart } from '../calendar/calendar.js';
import { didYouMean } from '../complaint/near-match.js';
import { isText } from '../tables/declaration.js';
import { declarationOf } from '../tables/declarations/index.js';
import { appendRows, type PlainRow, selectRows, tableFromRows } from '../tables/rows.js';
import { type Dataset, labels, numbers, type Table } from '../tables/table.js';
import { matchingRows } from './change-cells.js';
import { type Applied, type ApplyContext, inPhase } from './phase.js';
import type { Argument, Change, Override } from './scenario.js';

/** The table without the rows that an override takes away, and what they were. */
export function removeRows(
  table: Table,
  override: Override,
  dataset: Dataset,
  context: ApplyContext,
): { readonly table: Table; readonly changes: readonly Change[] } {
  const rows = matchingRows(table, override, dataset, context);
  if (rows.length === 0) return { table, changes: [] };
  const gone = new Set(rows);
  const left = Int32Array.from(Array.from({ length: table.rows }, (_, row) => row).filter((row) => !gone.has(row)));
  const column = table.declaration.overridden;
  const declared = table.declaration.columns.find(({ name }) => name === column);
  const values = declared && !isText(declared) ? numbers(table, column) : new Float64Array(table.rows).fill(NaN);
  const change: Change = {
    override,
    table: override.table,
    column,
    lines: Int32Array.from(rows, (row) => table.lines[row]),
    before: Float64Array.from(rows, (row) => values[row]),
    after: new Float64Array(rows.length).fill(NaN),
  };
  return { table: selectRows(table, left), changes: [change] };
}

/** The dataset with the rows that an override puts in, the table made where the project has none. */
export function insertRows(dataset: Dataset, override: Override, context: ApplyContext): Applied {
  if (override.argument.kind !== 'rows') return { dataset, changes: [] };
  const declaration = dataset.get(override.table)?.declaration ?? declarationOf(override.table);
  const written = override.argument.rows.flatMap((row) =>
    datedRows(row, override, context).map((plain) => withKind(plain, override, context)),
  );
  const all = tableFromRows(declaration, written, override.place.file);
  const dates = override.table === 'demand' ? numbers(all, 'date') : undefined;
  const kept = Array.from({ length: all.rows }, (_, row) => row).filter(inPhase(override.table, dates, context));
  const added = selectRows(all, Int32Array.from(kept));
  if (added.rows === 0) return { dataset, changes: [] };
  complainOfRows(added, override, dataset, context);
  const table = dataset.get(override.table);
  const joined = table ? appendRows(table, added) : added;
  const column = declaration.overridden;
  const declared = declaration.columns.find(({ name }) => name === column);
  const change: Change = {
    override,
    table: override.table,
    column,
    lines: added.lines,
    before: new Float64Array(added.rows).fill(NaN),
    after: declared && isText(declared) ? new Float64Array(added.rows).fill(NaN) : numbers(added, column).slice(),
  };
  return { dataset: new Map(dataset).set(override.table, joined), changes: [change] };
}

/** A row as written, or one for each bucket of the period where the row does not say when. */
function datedRows(
  row: ReadonlyMap<string, Argument>,
  { during, table }: Override,
  { calendar, parameters }: ApplyContext,
): PlainRow[] {
  const { time } = declarationOf(table);
  const plain: Record<string, string | number> = {};
  const evaluated = (bucket: number): PlainRow => {
    const cells = { ...plain };
    const scope = new Map([...parameters, ['t', bucket]]);
    for (const [name, argument] of row) {
      if (argument.kind === 'number') cells[name] = argument.value;
      if (argument.kind === 'text') cells[name] = argument.text;
      if (argument.kind === 'expression') cells[name] = argument.expression.evaluate(scope);
    }
    return cells;
  };
  if (during === undefined || time === undefined || !('at' in time) || row.has(time.at)) return [evaluated(0)];
  const { ordinalOf } = bucketKind(calendar.bucket);
  const end = calendar.start + calendar.horizon - 1;
  const from = Math.max(ordinalOf(during.from), calendar.start - mostPast);
  const to = during.to === Infinity ? end : Math.min(ordinalOf(during.to - 1e-6), end);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => {
    const bucket = from + step - calendar.start;
    return { ...evaluated(bucket), [time.at]: bucketStart(calendar, bucket) };
  });
}

/** A period far in the past puts rows in for so many buckets before the plan at most. */
const mostPast = 10_000;

/** Demand put in behind the plan's start is a forecast where the row does not say what it is. */
function withKind(row: PlainRow, { table }: Override, { calendar }: ApplyContext): PlainRow {
  if (table !== 'demand' || row.kind !== undefined) return row;
  const future = bucketKind(calendar.bucket).ordinalOf((row.date as number | undefined) ?? NaN) >= calendar.start;
  return future ? { ...row, kind: 'forecast' } : row;
}

/** What is wrong with rows put in: required cells that are missing, and values that other tables do not have. */
function complainOfRows(added: Table, override: Override, dataset: Dataset, { complaints }: ApplyContext): void {
  for (const column of added.declaration.columns) {
    const complain = (problem: string, remedy?: string, found?: string): void => {
      complaints.push({
        place: override.place,
        name: column.name,
        ...(found === undefined ? {} : { found }),
        problem,
        ...(remedy ? { remedy } : {}),
      });
    };
    const blank = isText(column)
      ? labels(added, column.name).codes.includes(-1)
      : numbers(added, column.name).some(Number.isNaN);
    if (column.required && blank) complain(`is missing in a row put into ${override.table}.`, 'Every row needs it.');
    if (column.references && isText(column)) {
      const target = dataset.get(column.references.table);
      const known = target && new Set(labels(target, column.references.column).labels);
      for (const word of known ? labels(added, column.name).labels : [])
        if (!known?.has(word))
          complain(
            `is not in ${column.references.table}.csv.`,
            didYouMean(word, known ?? []) ?? `Put it into ${column.references.table} first.`,
            word,
          );
    }
    if (!isText(column)) {
      const wrong = numbers(added, column.name).find(
        (value) => value < (column.min ?? -Infinity) || value > (column.max ?? Infinity),
      );
      if (wrong !== undefined)
        complain('is out of its range.', undefined, column.type === 'date' ? isoText(wrong) : String(wrong));
    }
  }
}
