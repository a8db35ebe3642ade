import { amountSchema, readAmount } from '../amount.js';
import type { Verb } from './verb.js';

export const add: Verb = {
  name: 'add',
  summary: 'adds this amount; below zero it takes away',
  example: 'add: 500',
  schema: amountSchema,
  acts: 'adds',
  read: (written, { column, compile }) =>
    readAmount(written, { ...column, type: column.type === 'date' ? 'number' : column.type }, compile),
  words: (written) => (written.startsWith('-') ? written : `+${written}`),
  after: (before, amount) => before + amount,
};
