import { amountSchema } from '../amount.js';
import type { Verb } from './verb.js';

export const expr: Verb = {
  name: 'expr',
  summary:
    "puts the value of an expression over the row's columns, the parameters and t, the bucket's number, in its place",
  example: 'expr: quantity + 10 * t',
  schema: amountSchema,
  acts: 'replaces',
  read: (written, { compile }) => {
    const text = written.text();
    if (text === undefined) return undefined;
    const expression = compile(text);
    if ('evaluate' in expression) return { kind: 'expression', expression };
    written.complain(expression.problem, expression.remedy);
    return undefined;
  },
  words: (written) => `= ${written}`,
  after: (_before, amount) => amount,
};
