import type { TableDeclaration } from '../declaration.js';

export const disruptions: TableDeclaration = {
  name: 'disruptions',
  summary: 'Past disruptions with their stated cause, to learn causes from.',
  overridden: 'cause',
  further: 'any',
  columns: [
    { name: 'reported', type: 'date', required: true, description: 'the day it was reported' },
    { name: 'cause', type: 'text', description: 'its cause; blank where it is to be predicted' },
  ],
};
