import type { TableDeclaration } from '../declaration.js';

export const products: TableDeclaration = {
  name: 'products',
  summary: 'What is made, bought and sold.',
  overridden: 'price',
  key: ['product'],
  columns: [
    { name: 'product', type: 'text', required: true, description: 'its code, as the other tables write it' },
    { name: 'name', type: 'text', description: 'its name' },
    { name: 'family', type: 'text', description: 'the group that it is planned and changed over with' },
    { name: 'priority', type: 'number', default: 1, min: 0, description: '1 is served first' },
    { name: 'price', type: 'number', unit: 'money/unit', min: 0, description: 'what a unit is sold for' },
    { name: 'unit_cost', type: 'number', unit: 'money/unit', min: 0, description: 'what a unit in stock is worth' },
    {
      name: 'holding_cost',
      type: 'number',
      unit: 'money/unit/year',
      min: 0,
      description: 'what it costs to keep a unit for a year; a fifth of unit_cost where blank',
    },
    {
      name: 'shortage_cost',
      type: 'number',
      unit: 'money/unit',
      min: 0,
      description:
        'what a unit costs per bucket that it is late, or once when it is lost; see docs/plan.md where blank',
    },
    {
      name: 'shortage',
      type: 'choice',
      default: 'backlog',
      choices: ['backlog', 'lost'],
      description: 'what happens to demand that is not met: it waits (backlog) or is lost',
    },
    {
      name: 'shelf_life_days',
      type: 'number',
      unit: 'days',
      min: 0,
      description: 'how long a unit can be sold after it is made',
    },
    {
      name: 'minimum_remaining_days',
      type: 'number',
      unit: 'days',
      default: 0,
      min: 0,
      description: 'shelf life that must be left when it is shipped',
    },
    {
      name: 'safety_stock_days',
      type: 'number',
      unit: 'days',
      default: 0,
      min: 0,
      description: 'days of demand that should be left in stock',
    },
  ],
};
