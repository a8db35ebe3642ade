import { readFactor } from '../amount.js';
import type { Verb } from './verb.js';

export const multiply: Verb = {
  name: 'multiply',
  summary: 'multiplies by this factor',
  example: 'multiply: 1 + surge',
  acts: 'scales',
  read: (written, { compile }) => readFactor(written, compile),
  words: (written) => `× ${written.includes(' ') ? `(${written})` : written}`,
  after: (before, amount) => before * amount,
};
