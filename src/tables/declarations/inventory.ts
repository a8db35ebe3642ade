import type { TableDeclaration } from '../declaration.js';

export const inventory: TableDeclaration = {
  name: 'inventory',
  summary: 'Stock at the start of the plan.',
  overridden: 'quantity',
  columns: [
    { name: 'product', type: 'text', required: true, description: 'what lies there' },
    { name: 'location', type: 'text', description: 'where' },
    { name: 'quantity', type: 'number', unit: 'units', required: true, min: 0, description: 'how much' },
    { name: 'expiry', type: 'date', description: 'the last day on which it can be sold' },
  ],
};
