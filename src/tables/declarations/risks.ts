import type { TableDeclaration } from '../declaration.js';

export const risks: TableDeclaration = {
  name: 'risks',
  summary: 'What may go wrong, how often and for how long; drawn in simulations.',
  overridden: 'events_per_year',
  columns: [
    {
      name: 'kind',
      type: 'choice',
      default: 'resource',
      choices: ['resource', 'supplier', 'lane', 'yield', 'demand'],
      description: 'what is hit: hours, deliveries of a supplier or over a lane, the output of a product, or demand',
    },
    {
      name: 'target',
      type: 'text',
      required: true,
      description:
        'which one: a resource, a supplier, a lane as FROM>TO, a product (also PRODUCT@PLACE), or * for each',
    },
    { name: 'cause', type: 'text', required: true, description: 'why' },
    {
      name: 'events_per_year',
      type: 'number',
      unit: 'events/year',
      required: true,
      min: 0,
      description: 'how often, on average',
    },
    {
      name: 'duration_days',
      type: 'number',
      unit: 'days',
      required: true,
      min: 0,
      description: 'how long, on average',
    },
    {
      name: 'severity',
      type: 'share',
      default: 1,
      min: -1,
      description: 'the share that is lost while it lasts; for demand, what is added',
    },
  ],
};
