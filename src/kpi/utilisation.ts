import type { Plan } from '../plan/plan.js';
import type { Kpi } from './kpi.js';

export const utilisation: Kpi = {
  name: 'utilisation',
  unit: 'share',
  better: 'neither',
  definition: 'Hours used, overtime and changeovers among them, of the regular hours there are.',
  grid: 'resources',
  over: 'sum',
  of: limitedHoursUsed,
  per: limitedHours,
};

/** Resources without a limit do not count. */
export function limitedHours({ hoursAvailable }: Plan): Float64Array {
  return hoursAvailable.map((hours) => (hours === Infinity ? 0 : hours));
}

export function limitedHoursUsed({ hoursUsed, hoursAvailable }: Plan): Float64Array {
  return hoursUsed.map((hours, cell) => (hoursAvailable[cell] === Infinity ? 0 : hours));
}
