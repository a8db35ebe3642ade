import { amountSchema } from '../amount.js';
import type { Verb } from './verb.js';

export const shift: Verb = {
  name: 'shift',
  summary: 'moves rows by so many buckets, later above zero, earlier below',
  example: 'shift: 2',
  schema: amountSchema,
  acts: 'moves',
  read: (written, { table, compile }) => {
    if (table.time === undefined) {
      written.complain(`moves rows in time, and rows of ${table.name} have no date.`, 'Use set, add or multiply.');
      return undefined;
    }
    const text = written.text();
    const expression = text === undefined ? undefined : compile(text);
    if (expression === undefined) return undefined;
    if ('evaluate' in expression) return { kind: 'expression', expression };
    written.complain(expression.problem, 'Write a whole number of buckets, or a parameter.');
    return undefined;
  },
  words: (written) => `moved by ${written} buckets`,
};
