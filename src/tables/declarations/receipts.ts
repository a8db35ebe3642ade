import type { TableDeclaration } from '../declaration.js';

export const receipts: TableDeclaration = {
  name: 'receipts',
  summary: 'What is on its way: orders placed, work in progress.',
  overridden: 'quantity',
  time: { at: 'date' },
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
      description: 'what arrives',
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
    { name: 'date', type: 'date', required: true, description: 'when' },
    { name: 'quantity', type: 'number', unit: 'units', required: true, min: 0, description: 'how much' },
  ],
};
