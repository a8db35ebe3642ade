import type { WrittenAmount, WrittenOverride } from '../assistant/draft.js';
import type { Condition, Override } from '../scenario/scenario.js';

/** An override as a scenario file would write it, where its argument is a number; the column stands there even where it is the usual one. */
export function overrideAsWritten({ table, column, where, during, verb, argument }: Override): WrittenOverride {
  const amount: WrittenAmount = argument.kind === 'number' ? Number(argument.value.toPrecision(9)) : '';
  return {
    table,
    column,
    ...(where.size === 0
      ? {}
      : { where: Object.fromEntries([...where].map(([name, condition]) => [name, valuesOf(condition)])) }),
    ...(during === undefined ? {} : { during: during.written }),
    [verb]: amount,
  };
}

function valuesOf(condition: Condition): WrittenAmount | readonly WrittenAmount[] {
  if (condition.kind === 'any') return condition.values.length === 1 ? condition.values[0] : condition.values;
  throw new RangeError('A range is no value: levers name what they change.');
}
