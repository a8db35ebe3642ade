import type { TableDeclaration } from '../declaration.js';

export const demand: TableDeclaration = {
  name: 'demand',
  summary: 'What customers took, ordered, or are expected to take.',
  overridden: 'quantity',
  time: { at: 'date' },
  further: 'numbers',
  columns: [
    {
      name: 'date',
      type: 'date',
      required: true,
      description: 'the bucket it is due in: a day, week, month, quarter or year',
    },
    {
      name: 'product',
      type: 'text',
      required: true,
      references: { table: 'products', column: 'product' },
      description: 'what is asked for',
    },
    { name: 'location', type: 'text', description: 'where it is asked for: a market, a warehouse, a customer' },
    {
      name: 'quantity',
      type: 'number',
      unit: 'units',
      required: true,
      blankWhere: { column: 'kind', value: 'forecast' },
      description: 'how much; blank in a forecast row that only says what a covariate will be',
    },
    {
      name: 'kind',
      type: 'choice',
      default: 'actual',
      choices: ['actual', 'order', 'forecast'],
      description: 'actual (history), order (firm) or forecast (an own one, used as it stands)',
    },
    {
      name: 'price',
      type: 'number',
      covariate: true,
      otherwise: { table: 'products', column: 'price', by: 'product' },
      unit: 'money/unit',
      min: 0,
      description: "what a unit is sold for; the product's price where blank",
    },
  ],
};
