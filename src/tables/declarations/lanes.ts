import type { TableDeclaration } from '../declaration.js';

export const lanes: TableDeclaration = {
  name: 'lanes',
  summary: 'How goods go from place to place.',
  overridden: 'cost_per_unit',
  key: ['from', 'to', 'product', 'valid_from'],
  time: { from: 'valid_from', to: 'valid_to' },
  holds: 'days',
  columns: [
    {
      name: 'from',
      type: 'text',
      required: true,
      knownFrom: [
        { table: 'resources', column: 'site' },
        { table: 'lanes', column: 'to' },
        { table: 'inventory', column: 'location' },
        { table: 'receipts', column: 'location' },
      ],
      description: 'from where: a site or a location',
    },
    {
      name: 'to',
      type: 'text',
      required: true,
      knownFrom: [
        { table: 'demand', column: 'location' },
        { table: 'lanes', column: 'from' },
        { table: 'resources', column: 'site' },
      ],
      description: 'to where',
    },
    {
      name: 'product',
      type: 'text',
      references: { table: 'products', column: 'product' },
      description: 'which product; all where blank',
    },
    { name: 'lead_time_days', type: 'number', unit: 'days', default: 0, min: 0, description: 'how long it takes' },
    {
      name: 'cost_per_unit',
      type: 'number',
      unit: 'money/unit',
      default: 0,
      min: 0,
      description: 'what a unit costs to move',
    },
    {
      name: 'capacity',
      type: 'number',
      unit: 'units',
      min: 0,
      description: 'the most per bucket, all its products together',
    },
    {
      name: 'recovery_days',
      type: 'number',
      unit: 'days',
      min: 0,
      description: 'how long it takes to run again after a loss',
    },
    { name: 'valid_from', type: 'date', description: 'the first day of departures for which it holds' },
    { name: 'valid_to', type: 'date', lastDay: true, description: 'the last day of departures for which it holds' },
  ],
};
