import { amountSchema, readAmount } from '../amount.js';
import type { Verb } from './verb.js';

export const set: Verb = {
  name: 'set',
  summary: 'puts this value in its place',
  example: 'set: 900',
  schema: amountSchema,
  acts: 'replaces',
  read: (written, { column, compile }) => readAmount(written, column, compile),
  words: (written) => `set to ${written}`,
  after: (_before, amount) => amount,
};
