import { amountSchema, readAmount } from '../amount.js';
import type { Verb } from './verb.js';

export const total: Verb = {
  name: 'total',
  summary:
    'makes the matching rows add up to this, over all of `during`, each in proportion to what it is; in demand, orders stay as they are',
  example: 'total: 50000',
  schema: amountSchema,
  acts: 'replaces',
  shared: true,
  read: (written, { column, compile }) => readAmount(written, column, compile),
  words: (written) => `in total ${written}`,
  after: (_before, amount) => amount,
};
