import { isDate, readDate } from '../calendar/written-date.js';
import { didYouMean } from '../complaint/near-match.js';
import { type ColumnDeclaration, isText, type TableDeclaration } from '../tables/declaration.js';
import { declarationOf } from '../tables/declarations/index.js';
import { readPlain } from './read-parameter.js';
import type { Condition } from './scenario.js';
import type { Written } from './written.js';

/** The conditions of an override by column; undefined after a complaint. */
export function readWhere(
  written: Written | undefined,
  table: TableDeclaration,
): ReadonlyMap<string, Condition> | undefined {
  const conditions = new Map<string, Condition>();
  if (written === undefined) return conditions;
  const columns = new Map(conditionColumns(table).map((column) => [column.name, column]));
  let whole = true;
  for (const [name, value] of written.entries()) {
    const column = columns.get(name) ?? (table.further ? furtherColumn(name) : undefined);
    const condition = column && readCondition(value, column);
    if (column === undefined)
      value.complain(
        `is no column of ${table.name}.`,
        didYouMean(name, columns.keys()) ?? `Its columns are ${[...columns.keys()].join(', ')}.`,
      );
    if (condition) conditions.set(name, condition);
    else whole = false;
  }
  return whole && written.isMap ? conditions : undefined;
}

/** The columns of a table, and those of the tables that it refers to: demand may be chosen by a product's family. */
export function conditionColumns(table: TableDeclaration): readonly ColumnDeclaration[] {
  const referred = table.columns.flatMap(({ references }) =>
    references ? declarationOf(references.table).columns : [],
  );
  return [...table.columns, ...referred];
}

/** Whether a file has the column, and what it holds, is not known before the data is. */
const covariate = 'a covariate';

function furtherColumn(name: string): ColumnDeclaration {
  return { name, type: 'number', description: covariate };
}

function readCondition(written: Written, column: ColumnDeclaration): Condition | undefined {
  if (written.isMap) return readRange(written, column);
  const values = written.items().map((item) => {
    const text = item.text();
    if (text === undefined || isText(column)) return text;
    const number = numberOf(text, column);
    if (Number.isNaN(number) && column.description === covariate) return text;
    if (Number.isNaN(number))
      item.complain(`is no ${column.type === 'date' ? 'date' : 'number'}, and ${column.name} holds nothing else.`);
    return number;
  });
  return values.some((value) => value === undefined || Number.isNaN(value))
    ? undefined
    : { kind: 'any', values: values as (string | number)[] };
}

function readRange(written: Written, column: ColumnDeclaration): Condition | undefined {
  const ends = new Map<string, number>();
  for (const [side, end] of written.entries(['min', 'max'])) {
    const value = numberOf(end.text() ?? '', column);
    if (Number.isNaN(value) || isText(column)) {
      end.complain(
        isText(column) ? `is a bound, and ${column.name} is text.` : 'is no number.',
        isText(column) ? 'Write a value, a list or a glob.' : undefined,
      );
      return undefined;
    }
    ends.set(side, value);
  }
  if (ends.size === 0) written.complain('needs min, max or both.', 'Write { min: 100 }.');
  return ends.size === 0
    ? undefined
    : { kind: 'range', min: ends.get('min') ?? -Infinity, max: ends.get('max') ?? Infinity };
}

function numberOf(text: string, { type }: ColumnDeclaration): number {
  if (type !== 'date') return readPlain(text);
  const date = readDate(text);
  return isDate(date) ? date.instant : NaN;
}
