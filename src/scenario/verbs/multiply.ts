import { amountSchema, readFactor } from '../amount.js';
import type { Verb } from './verb.js';

export const multiply: Verb = {
  name: 'multiply',
  summary: 'multiplies by this factor',
  example: 'multiply: 1 + surge',
  schema: amountSchema,
  acts: 'scales',
  read: (written, { compile }) => readFactor(written, compile),
  words: (written) => `× ${written.includes(' ') ? `(${written})` : written}`,
  after: (before, amount) => before * amount,
};
