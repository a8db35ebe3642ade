import type { TableDeclaration } from '../declaration.js';

export const closures: TableDeclaration = {
  name: 'closures',
  summary: 'When a resource stands still, or runs at a part of its hours.',
  overridden: 'availability',
  time: { from: 'from', to: 'to' },
  columns: [
    {
      name: 'resource',
      type: 'text',
      required: true,
      references: { table: 'resources', column: 'resource' },
      description: 'which resource',
    },
    { name: 'from', type: 'date', required: true, description: 'the first day' },
    { name: 'to', type: 'date', required: true, lastDay: true, description: 'the last day' },
    {
      name: 'availability',
      type: 'share',
      default: 0,
      min: 0,
      max: 1,
      description: 'the share of its hours that is left',
    },
    { name: 'cause', type: 'text', description: 'why' },
  ],
};
