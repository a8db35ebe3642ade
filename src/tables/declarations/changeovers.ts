import type { TableDeclaration } from '../declaration.js';

const productsAndFamilies = [
  { table: 'demand', column: 'product' },
  { table: 'products', column: 'product' },
  { table: 'products', column: 'family' },
  { table: 'routings', column: 'product' },
];

export const changeovers: TableDeclaration = {
  name: 'changeovers',
  summary: 'Hours lost when a resource turns from one product to another.',
  overridden: 'hours',
  key: ['resource', 'from', 'to'],
  columns: [
    {
      name: 'resource',
      type: 'text',
      required: true,
      references: { table: 'resources', column: 'resource' },
      description: 'on which resource',
    },
    {
      name: 'from',
      type: 'text',
      required: true,
      knownFrom: productsAndFamilies,
      wildcard: '*',
      description: 'a product, a family, or * for any',
    },
    {
      name: 'to',
      type: 'text',
      required: true,
      knownFrom: productsAndFamilies,
      wildcard: '*',
      description: 'a product, a family, or * for any',
    },
    {
      name: 'hours',
      type: 'number',
      unit: 'hours',
      required: true,
      min: 0,
      description: 'hours lost; the most exact row counts',
    },
  ],
};
