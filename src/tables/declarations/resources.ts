import type { TableDeclaration } from '../declaration.js';

export const resources: TableDeclaration = {
  name: 'resources',
  summary: 'Lines, cells and crews.',
  overridden: 'cost_per_hour',
  key: ['resource'],
  columns: [
    { name: 'resource', type: 'text', required: true, description: 'its name' },
    { name: 'site', type: 'text', description: 'where it stands' },
    {
      name: 'cost_per_hour',
      type: 'number',
      unit: 'money/hour',
      default: 0,
      min: 0,
      description: 'what an hour of work costs',
    },
    {
      name: 'overtime_cost_per_hour',
      type: 'number',
      unit: 'money/hour',
      min: 0,
      description: 'what an hour of overtime costs; one and a half times cost_per_hour where blank',
    },
    {
      name: 'family_blocks',
      type: 'integer',
      unit: 'blocks',
      min: 1,
      description: 'in how many blocks a family may run per bucket',
    },
    {
      name: 'frozen_days',
      type: 'number',
      unit: 'days',
      default: 0,
      min: 0,
      description: "from the plan's start, in which nothing further may start; what is under way stands in receipts",
    },
    {
      name: 'recovery_days',
      type: 'number',
      unit: 'days',
      min: 0,
      description: 'how long it takes to work again after a loss',
    },
  ],
};
