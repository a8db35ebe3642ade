import type { TableDeclaration } from '../declaration.js';

export const capacity: TableDeclaration = {
  name: 'capacity',
  summary: 'Hours that resources have per bucket.',
  overridden: 'hours',
  key: ['resource', 'date'],
  time: { since: 'date' },
  columns: [
    {
      name: 'resource',
      type: 'text',
      required: true,
      references: { table: 'resources', column: 'resource' },
      description: 'which resource',
    },
    {
      name: 'date',
      type: 'date',
      description: 'the day from which the row holds, in a bucket by its share of the days; always where blank',
    },
    { name: 'hours', type: 'number', unit: 'hours', required: true, min: 0, description: 'regular hours per bucket' },
    {
      name: 'overtime_hours',
      type: 'number',
      unit: 'hours',
      default: 0,
      min: 0,
      description: 'further hours that may be worked at the overtime cost',
    },
    {
      name: 'efficiency',
      type: 'share',
      default: 1,
      min: 0,
      max: 2,
      description: 'the share of the hours that is productive',
    },
  ],
};
