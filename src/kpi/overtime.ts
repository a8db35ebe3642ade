import type { Kpi } from './kpi.js';

export const overtime: Kpi = {
  name: 'overtime',
  unit: 'hours',
  better: 'lower',
  definition: 'Hours worked beyond the regular ones.',
  grid: 'resources',
  over: 'sum',
  of: (plan) => plan.overtimeHours,
};
