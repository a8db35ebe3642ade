import { amountSchema, readFactor } from '../amount.js';
import type { Argument } from '../scenario.js';
import type { Verb } from './verb.js';

export const ramp: Verb = {
  name: 'ramp',
  summary: 'multiplies by a factor that goes in equal steps from one value to another, across the buckets of `during`',
  example: 'ramp: { from: 20%, to: 100% }',
  schema: {
    type: 'object',
    properties: { from: amountSchema, to: amountSchema },
    required: ['from', 'to'],
    additionalProperties: false,
  },
  acts: 'scales',
  read: (written, { compile }) => {
    const ends = new Map<string, Argument>();
    for (const [name, end] of written.entries(['from', 'to'])) {
      const amount = readFactor(end, compile);
      if (amount) ends.set(name, amount);
    }
    const from = ends.get('from');
    const to = ends.get('to');
    if (from && to) return { kind: 'ramp', from, to };
    if (written.isMap) written.complain('needs both from and to.', 'Write ramp: { from: 20%, to: 100% }.');
    return undefined;
  },
  after: (before, amount) => before * amount,
  words: (written) => `ramped ${written}`,
};
