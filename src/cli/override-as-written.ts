import type { WrittenAmount } from '../assistant/draft.js';
import { isoText } from '../calendar/bucket.js';
import type { Argument, Condition, Override } from '../scenario/scenario.js';
import { declarationOf } from '../tables/declarations/index.js';

/** An override as a scenario file would write it, its expressions being worked out; the column stands there even where it is the usual one. */
export function overrideAsWritten({ table, column, where, during, verb, argument }: Override): object {
  const isOfRows = argument.kind === 'rows' || argument.kind === 'none';
  return {
    table,
    ...(isOfRows ? {} : { column }),
    ...(where.size === 0
      ? {}
      : { where: Object.fromEntries([...where].map(([name, condition]) => [name, valuesOf(table, name, condition)])) }),
    ...(during === undefined ? {} : { during: during.written }),
    [verb]: written(table, column, argument),
  };
}

function written(table: string, column: string, argument: Argument): object | WrittenAmount | true {
  if (argument.kind === 'none') return true;
  if (argument.kind === 'ramp')
    return { from: amountOf(table, column, argument.from), to: amountOf(table, column, argument.to) };
  if (argument.kind !== 'rows') return amountOf(table, column, argument);
  return argument.rows.map((row) =>
    Object.fromEntries([...row].map(([name, cell]) => [name, amountOf(table, name, cell)])),
  );
}

function amountOf(table: string, column: string, argument: Argument): WrittenAmount {
  if (argument.kind === 'text') return argument.text;
  if (argument.kind !== 'number') throw new RangeError('What a lever changes is a number or a text.');
  return cellOf(table, column, argument.value);
}

function cellOf(table: string, column: string, value: number): WrittenAmount {
  const isDate = declarationOf(table).columns.some(({ name, type }) => name === column && type === 'date');
  return isDate ? isoText(value) : Number(value.toPrecision(9));
}

function valuesOf(table: string, column: string, condition: Condition): object | WrittenAmount {
  if (condition.kind === 'any') return condition.values.length === 1 ? condition.values[0] : condition.values;
  const { min, max } = condition;
  return {
    ...(min === -Infinity ? {} : { min: cellOf(table, column, min) }),
    ...(max === Infinity ? {} : { max: cellOf(table, column, max) }),
  };
}
