import type { Kpi } from './kpi.js';
import { limitedHours, limitedHoursUsed } from './utilisation.js';

export const utilisationPeak: Kpi = {
  name: 'utilisation.peak',
  unit: 'share',
  better: 'lower',
  definition: 'The largest utilisation of one resource in one bucket.',
  grid: 'resources',
  over: 'max',
  of: limitedHoursUsed,
  per: limitedHours,
};
