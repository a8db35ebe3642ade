import { isoText } from '../calendar/bucket.js';
import type { Complaint, Place } from '../complaint/complaint.js';
import { ComplaintList } from '../complaint/complaint-list.js';
import { didYouMean } from '../complaint/near-match.js';
import { type ColumnDeclaration, isText } from './declaration.js';
import { eachRepeatedRow } from './repeated-rows.js';
import { textAt } from './rows.js';
import { type Dataset, labels, numbers, type Table } from './table.js';
import { type UsedValue, usedValues } from './used-values.js';

/** What is wrong between rows and between tables: references, rows given twice, periods that end before they begin. */
export function checkDataset(dataset: Dataset): Pick<ComplaintList, 'complaints' | 'more'> {
  const list = new ComplaintList();
  for (const table of dataset.values()) {
    for (const column of table.declaration.columns) checkReference(table, column, dataset, list);
    checkRepeated(table, list);
    checkPeriods(table, list);
    checkTurns(table, list);
  }
  return list;
}

/** One complaint for each value that the other table does not have, at the first row that has it. */
function checkReference(table: Table, column: ColumnDeclaration, dataset: Dataset, list: ComplaintList): void {
  const target = column.references && dataset.get(column.references.table);
  if (!target || !column.references || !table.columns.has(column.name)) return;
  const known = new Set(usedValues(labels(target, column.references.column)).map(({ word }) => word));
  for (const value of usedValues(labels(table, column.name)))
    if (!known.has(value.word)) list.add(() => unknownValue(table, column.name, value, target, known));
}

function unknownValue(
  table: Table,
  name: string,
  { word, firstRow, rows }: UsedValue,
  target: Table,
  known: ReadonlySet<string>,
): Complaint {
  const near = didYouMean(word, known);
  return {
    place: placeOf(table, firstRow, name),
    name,
    found: word,
    problem: `is not in ${target.declaration.name}.csv.${rows > 1 ? ` ${rows} rows have it.` : ''}`,
    ...(near ? { remedy: near } : {}),
  };
}

function checkRepeated(table: Table, list: ComplaintList): void {
  const { key } = table.declaration;
  if (key === undefined) return;
  eachRepeatedRow(table, key, (row, first) =>
    list.add(() => ({
      place: placeOf(table, row, key[0]),
      name: key.join(', '),
      found: key
        .map((name) => cellText(table, name, row))
        .filter((cell) => cell !== '')
        .join(', '),
      problem: `stands in line ${table.lines[first]} already.`,
      remedy: 'Keep one of the two rows.',
    })),
  );
}

function checkPeriods(table: Table, list: ComplaintList): void {
  const { time } = table.declaration;
  if (time === undefined || !('from' in time)) return;
  const from = numbers(table, time.from);
  const to = numbers(table, time.to);
  for (let row = 0; row < table.rows; row++)
    if (to[row] < from[row])
      list.add(() => ({
        place: placeOf(table, row, time.to),
        name: time.to,
        found: isoText(to[row]),
        problem: `lies before ${time.from}, ${isoText(from[row])}.`,
        remedy: 'Turn the two dates round.',
      }));
}

/** Rows that hold from one date to another take turns: two of one key at the same time would count twice. */
function checkTurns(table: Table, list: ComplaintList): void {
  const { time, holds, key = [] } = table.declaration;
  if (!holds || time === undefined || !('from' in time)) return;
  const [from, to] = [numbers(table, time.from), numbers(table, time.to)];
  const begin = (row: number): number => (Number.isNaN(from[row]) ? -Infinity : from[row]);
  const end = (row: number): number => (Number.isNaN(to[row]) ? Infinity : to[row]);
  const others = key.filter((name) => name !== time.from).map((name) => labels(table, name).codes);
  const rows = Array.from({ length: table.rows }, (_, row) => row);
  const turns = new Map<string, number[]>();
  for (const row of rows) {
    const name = others.map((codes) => codes[row]).join();
    const own = turns.get(name);
    if (own === undefined) turns.set(name, [row]);
    else own.push(row);
  }
  for (const own of turns.values()) {
    own.sort((one, other) => begin(one) - begin(other) || one - other);
    own.slice(1).forEach((row, at) => {
      const before = own[at];
      if (begin(row) === begin(before) || begin(row) > end(before)) return;
      list.add(() => ({
        place: placeOf(table, row, time.from),
        name: time.from,
        found: cellText(table, time.from, row),
        problem: `begins while line ${table.lines[before]} still holds.`,
        remedy: `End that one before: write its ${time.to}.`,
      }));
    });
  }
}

function placeOf(table: Table, row: number, column: string): Place {
  const position = table.positions.get(column);
  return { file: table.file, line: table.lines[row], ...(position === undefined ? {} : { position }) };
}

function cellText(table: Table, name: string, row: number): string {
  const declared = table.declaration.columns.find((column) => column.name === name);
  if (declared && isText(declared)) return textAt(labels(table, name), row);
  const value = numbers(table, name)[row];
  if (Number.isNaN(value)) return '';
  return declared?.type === 'date' ? isoText(value) : String(value);
}
