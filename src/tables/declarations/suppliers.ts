import type { TableDeclaration } from '../declaration.js';

export const suppliers: TableDeclaration = {
  name: 'suppliers',
  summary: 'Where components and products are bought.',
  overridden: 'price',
  key: ['component', 'supplier', 'from'],
  time: { from: 'from', to: 'to' },
  holds: 'days',
  columns: [
    {
      name: 'component',
      type: 'text',
      required: true,
      knownFrom: [
        { table: 'demand', column: 'product' },
        { table: 'products', column: 'product' },
        { table: 'bom', column: 'component' },
        { table: 'bom', column: 'product' },
      ],
      description: 'what is bought',
    },
    { name: 'supplier', type: 'text', required: true, description: 'from whom' },
    { name: 'lead_time_days', type: 'number', unit: 'days', default: 0, min: 0, description: 'from order to stock' },
    { name: 'price', type: 'number', unit: 'money/unit', default: 0, min: 0, description: 'what a unit costs' },
    {
      name: 'min_order',
      type: 'number',
      unit: 'units',
      default: 0,
      min: 0,
      description: 'the least that can be ordered',
    },
    {
      name: 'order_multiple',
      type: 'number',
      unit: 'units',
      default: 0,
      min: 0,
      description: 'orders are multiples of this',
    },
    { name: 'capacity', type: 'number', unit: 'units', min: 0, description: 'the most per bucket' },
    { name: 'preference', type: 'number', default: 1, min: 0, description: '1 is bought from first' },
    {
      name: 'recovery_days',
      type: 'number',
      unit: 'days',
      min: 0,
      description: 'how long it takes to deliver again after a loss',
    },
    { name: 'from', type: 'date', description: 'the first day of orders for which it holds' },
    { name: 'to', type: 'date', lastDay: true, description: 'the last day of orders for which it holds' },
  ],
};
