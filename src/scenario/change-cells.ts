import { bucketKind, isoText } from '../calendar/bucket.js';
import { planBucket } from '../calendar/calendar.js';
import { didYouMean } from '../complaint/near-match.js';
import { type ColumnDeclaration, isText } from '../tables/declaration.js';
import { coded, withColumn } from '../tables/rows.js';
import { type Dataset, type Labels, labels, numbers, type Table } from '../tables/table.js';
import { type ApplyContext, inTimeOf } from './phase.js';
import type { Argument, Change, Override } from './scenario.js';
import { placeInPeriod, rowTest } from './select-rows.js';
import { verbs } from './verbs/index.js';
import type { Verb } from './verbs/verb.js';

/** The table after an override on its cells, and what was changed. */
export function changeCells(
  table: Table,
  override: Override,
  dataset: Dataset,
  context: ApplyContext,
): { readonly table: Table; readonly changes: readonly Change[] } {
  const rows = matchingRows(table, override, dataset, context);
  if (rows.length === 0) return { table, changes: [] };
  if (override.verb === 'shift') return shifted(table, override, notYetMoved(table, override, rows, context), context);
  const column = table.declaration.columns.find(({ name }) => name === override.column);
  if (column && isText(column)) return relabelled(table, override, rows, column, dataset, context);
  return recalculated(table, override, rows, column, dataset, context);
}

export function matchingRows(table: Table, override: Override, dataset: Dataset, context: ApplyContext): Int32Array {
  const test = rowTest(table, override.where, override.during, dataset);
  const { time } = table.declaration;
  const dates = time && 'at' in time ? numbers(table, time.at) : undefined;
  const inTime = inTimeOf(dataset, override, dates, context);
  const matching = new Int32Array(table.rows);
  let count = 0;
  for (let row = 0; row < table.rows; row++) if (inTime(row) && test(row)) matching[count++] = row;
  return matching.slice(0, count);
}

function recalculated(
  table: Table,
  override: Override,
  matching: Int32Array,
  column: ColumnDeclaration | undefined,
  dataset: Dataset,
  context: ApplyContext,
): { table: Table; changes: Change[] } {
  const values = numbers(table, override.column).slice();
  if (column?.otherwise) fillBlanks(values, matching, table, dataset, column.otherwise);
  // What is unknown stays unknown when it is multiplied or added to: such a row is not changed.
  const verb = verbs.find(({ name }) => name === override.verb);
  const rows = replacesAll(verb) ? matching : matching.filter((row) => isShared(table, override, verb, values, row));
  if (rows.length === 0) return { table, changes: [] };
  const before = Float64Array.from(rows, (row) => values[row]);
  const told = amountOf(table, override, context);
  const amount = verb?.shared ? sharesOf(told(rows[0]), rows, values) : told;
  const place = override.during ? placeInPeriod(table, override.during, context.calendar.bucket) : () => 0;
  for (const row of rows) values[row] = verb?.after?.(values[row], amount(row), place(row)) ?? NaN;
  const after = Float64Array.from(rows, (row) => values[row]);
  complainOfValues(override, column, before, after, context);
  return {
    table: withColumn(table, override.column, values),
    changes: [{ ...changeOf(table, override, override.column, rows), before, after }],
  };
}

/** Gives blank cells what stands for them. */
function fillBlanks(
  values: Float64Array,
  rows: Int32Array,
  table: Table,
  dataset: Dataset,
  { table: other, column, by }: NonNullable<ColumnDeclaration['otherwise']>,
): void {
  const source = dataset.get(other);
  if (source === undefined) return;
  const [own, theirs] = [labels(table, by), labels(source, by)];
  const known = numbers(source, column);
  const byName = new Map(Array.from(theirs.codes, (code, row) => [theirs.labels[code], known[row]]));
  for (const row of rows)
    if (Number.isNaN(values[row])) values[row] = byName.get(own.labels[own.codes[row]] ?? '') ?? Number.NaN;
}

function replacesAll(verb: Verb | undefined): boolean {
  return verb?.acts === 'replaces' && !verb.shared;
}

/** Rows that are known; an order stays what was ordered when a total is shared out, unless the override asks for kinds itself. */
function isShared(
  table: Table,
  { where }: Override,
  verb: Verb | undefined,
  values: Float64Array,
  row: number,
): boolean {
  if (Number.isNaN(values[row])) return false;
  if (!verb?.shared || table.declaration.name !== 'demand' || where.has('kind')) return true;
  const { codes, labels: kinds } = labels(table, 'kind');
  return kinds[codes[row]] !== 'order';
}

/** A total shared out over rows in proportion to what they are, evenly where all are zero; what is below zero counts as zero. */
function sharesOf(total: number, rows: Int32Array, values: Float64Array): (row: number) => number {
  const sum = rows.reduce((known, row) => known + Math.max(0, values[row]), 0);
  return (row) => (sum > 0 ? (total * Math.max(0, values[row])) / sum : total / rows.length);
}

function changeOf(
  table: Table,
  override: Override,
  column: string,
  rows: Int32Array,
): Omit<Change, 'before' | 'after'> {
  return { override, table: override.table, column, lines: Int32Array.from(rows, (row) => table.lines[row]) };
}

/** The argument's value at a row: a number, or an expression over parameters, the row's columns and the bucket's number `t`. */
function amountOf(table: Table, { argument, during }: Override, context: ApplyContext): (row: number) => number {
  if (argument.kind === 'ramp') {
    const from = valueAt(table, argument.from, context);
    const to = valueAt(table, argument.to, context);
    const place = during ? placeInPeriod(table, during, context.calendar.bucket) : () => 0;
    return (row) => from(row) + (to(row) - from(row)) * place(row);
  }
  return valueAt(table, argument, context);
}

function valueAt(table: Table, argument: Argument, { parameters, calendar }: ApplyContext): (row: number) => number {
  if (argument.kind === 'number') return () => argument.value;
  if (argument.kind !== 'expression') return () => NaN;
  const { expression } = argument;
  const scope = new Map<string, number>();
  for (const name of expression.names) scope.set(name, parameters.get(name) ?? NaN);
  const columns = expression.names
    .filter((name) => !parameters.has(name) && name !== 't')
    .map((name) => [name, numbers(table, name)] as const);
  const time = expression.names.includes('t') ? datesOf(table) : undefined;
  if (columns.length === 0 && time === undefined) {
    const value = expression.evaluate(scope);
    return () => value;
  }
  return (row) => {
    for (const [name, values] of columns) scope.set(name, values[row]);
    if (time) scope.set('t', planBucket(calendar, time[row]));
    return expression.evaluate(scope);
  };
}

function datesOf(table: Table): Float64Array {
  const { time } = table.declaration;
  const column = time === undefined ? undefined : 'at' in time ? time.at : 'since' in time ? time.since : time.from;
  return column === undefined ? new Float64Array(table.rows).fill(NaN) : numbers(table, column);
}

function relabelled(
  table: Table,
  override: Override,
  rows: Int32Array,
  { references }: ColumnDeclaration,
  dataset: Dataset,
  { complaints }: ApplyContext,
): { table: Table; changes: Change[] } {
  const target = references && dataset.get(references.table);
  const known = target && references ? labels(target, references.column).labels : undefined;
  if (known && override.argument.kind === 'text' && !known.includes(override.argument.text))
    complaints.push({
      place: override.place,
      name: override.column,
      found: override.argument.text,
      problem: `is not in ${target?.file}.`,
      remedy: didYouMean(override.argument.text, known) ?? `Put it into ${references?.table} first.`,
    });
  const { codes, labels: words } = labels(table, override.column);
  const texts = Array.from(codes, (code) => (code === -1 ? '' : words[code]));
  if (override.argument.kind === 'text') for (const row of rows) texts[row] = override.argument.text;
  const column: Labels = coded(texts);
  return {
    table: withColumn(table, override.column, column),
    changes: [
      {
        ...changeOf(table, override, override.column, rows),
        before: Float64Array.from(rows, (row) => codes[row]),
        after: Float64Array.from(rows, (row) => column.codes[row]),
      },
    ],
  };
}

/** Moves rows in time by whole buckets; a row within a bucket keeps its place in it where the buckets are of one length. */
function shifted(
  table: Table,
  override: Override,
  rows: Int32Array,
  context: ApplyContext,
): { table: Table; changes: Change[] } {
  const { ordinalOf, startOf } = bucketKind(context.calendar.bucket);
  const amount = amountOf(table, override, context);
  const changes: Change[] = [];
  if (rows.length === 0 || complainOfSteps(override, Array.from(rows, amount), context)) return { table, changes };
  let moved = table;
  for (const name of Object.values(table.declaration.time ?? {}) as string[]) {
    const values = numbers(table, name).slice();
    const before = Float64Array.from(rows, (row) => values[row]);
    for (const row of rows) {
      const ordinal = ordinalOf(values[row]);
      values[row] = startOf(ordinal + amount(row)) + (values[row] - startOf(ordinal));
    }
    changes.push({
      ...changeOf(table, override, name, rows),
      before,
      after: Float64Array.from(rows, (row) => values[row]),
    });
    moved = withColumn(moved, name, values);
  }
  return { table: moved, changes };
}

/** Rows that the phase before has not moved already: moved from the past into the plan, they would be met there again. */
function notYetMoved(table: Table, override: Override, rows: Int32Array, { earlier }: ApplyContext): Int32Array {
  const moved = new Set(
    earlier
      .filter((change) => change.override === override)
      .flatMap(({ lines }) => [...lines].filter((line) => line > 0)),
  );
  return rows.filter((row) => !moved.has(table.lines[row]));
}

const mostSteps = 10_000;

/** Whether a row would be moved by what is no whole number of buckets; says so. */
function complainOfSteps(override: Override, steps: readonly number[], { complaints }: ApplyContext): boolean {
  const wrong = steps.find((step) => !Number.isInteger(step) || Math.abs(step) > mostSteps);
  if (wrong === undefined) return false;
  complaints.push({
    place: override.place,
    name: override.verb,
    found: override.words,
    problem: `moves by ${wrong}, which is no whole number of buckets up to ${mostSteps}.`,
    remedy: 'Round it: round(…).',
  });
  return true;
}

/** A value that its column could not hold in a file cannot come from an override either. */
function complainOfValues(
  override: Override,
  column: ColumnDeclaration | undefined,
  before: Float64Array,
  after: Float64Array,
  { complaints }: ApplyContext,
): void {
  const wrong = after.findIndex(
    (value, index) =>
      (Number.isNaN(value) && !Number.isNaN(before[index])) ||
      value < (column?.min ?? -Infinity) ||
      value > (column?.max ?? Infinity) ||
      Math.abs(value) === Infinity,
  );
  if (wrong === -1) return;
  const shown = (value: number): string => (column?.type === 'date' ? isoText(value) : String(value));
  complaints.push({
    place: override.place,
    name: override.verb,
    found: override.words,
    problem: `makes ${shown(after[wrong])} of ${shown(before[wrong])}, which ${override.table}.${override.column} cannot hold.`,
    remedy:
      column?.min !== undefined && after[wrong] < column.min
        ? `It must be at least ${column.min}.`
        : column?.max !== undefined && after[wrong] > column.max
          ? `It must be at most ${column.max}.`
          : 'Check the expression.',
  });
}
