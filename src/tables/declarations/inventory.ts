import type { TableDeclaration } from '../declaration.js';

export const inventory: TableDeclaration = {
  name: 'inventory',
  summary: 'Stock at the start of the plan.',
  overridden: 'quantity',
  columns: [
    {
      name: 'product',
      type: 'text',
      required: true,
      knownFrom: [
        { table: 'demand', column: 'product' },
        { table: 'products', column: 'product' },
        { table: 'routings', column: 'product' },
        { table: 'bom', column: 'product' },
        { table: 'bom', column: 'component' },
        { table: 'suppliers', column: 'component' },
      ],
      description: 'what lies there',
    },
    {
      name: 'location',
      type: 'text',
      knownFrom: [
        { table: 'demand', column: 'location' },
        { table: 'resources', column: 'site' },
        { table: 'lanes', column: 'from' },
        { table: 'lanes', column: 'to' },
      ],
      description: 'where',
    },
    { name: 'quantity', type: 'number', unit: 'units', required: true, min: 0, description: 'how much' },
    { name: 'expiry', type: 'date', lastDay: true, description: 'the last day on which it can be sold' },
  ],
};
