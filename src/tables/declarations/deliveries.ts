import type { TableDeclaration } from '../declaration.js';

export const deliveries: TableDeclaration = {
  name: 'deliveries',
  summary: 'Past and open deliveries, to learn delays from.',
  overridden: 'promised',
  further: 'any',
  columns: [
    { name: 'promised', type: 'date', required: true, description: 'the day it was promised for' },
    { name: 'delivered', type: 'date', description: 'the day it came; blank while it is open' },
  ],
};
