import type { TableDeclaration } from '../declaration.js';

export const receipts: TableDeclaration = {
  name: 'receipts',
  summary: 'What is on its way: orders placed, work in progress.',
  overridden: 'quantity',
  time: { at: 'date' },
  columns: [
    { name: 'product', type: 'text', required: true, description: 'what arrives' },
    { name: 'location', type: 'text', description: 'where' },
    { name: 'date', type: 'date', required: true, description: 'when' },
    { name: 'quantity', type: 'number', unit: 'units', required: true, min: 0, description: 'how much' },
  ],
};
