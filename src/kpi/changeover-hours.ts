import type { Kpi } from './kpi.js';

export const changeoverHours: Kpi = {
  name: 'changeover_hours',
  unit: 'hours',
  better: 'lower',
  definition: 'Hours lost to set-ups and changeovers.',
  grid: 'resources',
  over: 'sum',
  of: (plan) => plan.changeoverHours,
};
