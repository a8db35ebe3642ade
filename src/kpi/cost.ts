import { costParts, costsOf } from '../plan/costs.js';
import type { Kpi } from './kpi.js';

const definitions: Readonly<Record<(typeof costParts)[number], string>> = {
  production: 'Work on regular hours, and what making a unit costs beside.',
  overtime: 'Hours beyond the regular ones, at their own rate.',
  purchase: 'What bought components and products cost.',
  transport: 'What moving goods over lanes costs.',
  holding: 'What keeping stock costs.',
  shortage: 'What units cost that are late, per bucket, or lost, once.',
  changeover: 'What set-ups cost beside the hours that they take.',
};

/** One KPI for each part of the ledger. */
export const costs: readonly Kpi[] = costParts.map((part) => ({
  name: `cost.${part}`,
  unit: 'money',
  better: 'lower',
  definition: definitions[part],
  grid: 'items',
  over: 'sum',
  of: (plan) => costsOf(plan)[part],
}));
