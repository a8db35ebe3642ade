import type { TableDeclaration } from '../declaration.js';

export const customers: TableDeclaration = {
  name: 'customers',
  summary: 'What a customer or a market asks for beside quantities; what is blank is as the products table has it.',
  overridden: 'minimum_remaining_days',
  key: ['location', 'product'],
  columns: [
    {
      name: 'location',
      type: 'text',
      required: true,
      knownFrom: [{ table: 'demand', column: 'location' }],
      description: 'the customer or market, as demand names it',
    },
    {
      name: 'product',
      type: 'text',
      references: { table: 'products', column: 'product' },
      description: 'for which product; all where blank, but for those with a row of their own',
    },
    {
      name: 'minimum_remaining_days',
      type: 'number',
      unit: 'days',
      min: 0,
      description: 'shelf life that must be left when it is shipped',
    },
    { name: 'priority', type: 'number', min: 0, description: '1 is served first' },
    {
      name: 'shortage_cost',
      type: 'number',
      unit: 'money/unit',
      min: 0,
      description: 'what a unit costs per bucket that it is late, or once when it is lost',
    },
  ],
};
