import type { TableDeclaration } from '../declaration.js';

export const bom: TableDeclaration = {
  name: 'bom',
  summary: 'What goes into a product (bill of materials).',
  overridden: 'quantity',
  key: ['product', 'component', 'from'],
  time: { from: 'from', to: 'to' },
  holds: 'buckets',
  columns: [
    {
      name: 'product',
      type: 'text',
      required: true,
      references: { table: 'products', column: 'product' },
      description: 'what is made',
    },
    {
      name: 'component',
      type: 'text',
      required: true,
      knownFrom: [
        { table: 'suppliers', column: 'component' },
        { table: 'products', column: 'product' },
        { table: 'routings', column: 'product' },
        { table: 'bom', column: 'product' },
        { table: 'inventory', column: 'product' },
        { table: 'receipts', column: 'product' },
      ],
      description: 'what goes into it',
    },
    {
      name: 'quantity',
      type: 'number',
      unit: 'units',
      required: true,
      description: 'units of it per good unit; below zero: it comes out as a co-product',
    },
    {
      name: 'scrap',
      type: 'share',
      default: 0,
      min: 0,
      max: 0.999999,
      description: 'the share of the component that is lost',
    },
    {
      name: 'alternate',
      type: 'text',
      description: 'components of one product with the same word here stand for each other',
    },
    { name: 'preference', type: 'number', default: 1, min: 0, description: 'among alternates, 1 is used first' },
    { name: 'from', type: 'date', description: 'the first bucket in which it holds' },
    { name: 'to', type: 'date', lastDay: true, description: 'the last bucket in which it holds' },
  ],
};
