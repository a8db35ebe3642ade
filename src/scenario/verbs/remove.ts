import type { Verb } from './verb.js';

export const remove: Verb = {
  name: 'remove',
  summary: 'takes the rows away',
  example: 'remove: true',
  schema: { const: true },
  acts: 'rows',
  read: (written) => {
    const meant = written.truth();
    if (meant === false) written.complain('does nothing.', 'Write remove: true, or leave the override out.');
    return meant ? { kind: 'none' } : undefined;
  },
  words: () => 'taken away',
};
