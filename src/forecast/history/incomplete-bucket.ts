import type { Finding } from './finding.js';
import type { Remainders } from './smooth-level.js';

const fewest = 12;
const little = 0.5;
const farBelow = 4;

/**
 * A last bucket with less than half of what its surroundings had, and far below the usual scatter, may not be complete yet. Nothing
 * tells it from a real fall but the calendar, so it is said and the bucket is kept.
 */
export function incompleteBucket(values: Float64Array, start: number, remainders: Remainders): Finding[] {
  const last = values.length - 1;
  if (values.length < fewest || !(values[last] >= 0)) return [];
  const { values: apart, levels, usual } = remainders;
  const level = levels[Math.max(0, last - 2)];
  const lacking = level - (levels[last] + apart[last]);
  if (usual === 0 || !(level > 0) || lacking < (1 - little) * level || lacking < farBelow * usual) return [];
  const text = 'is less than half of what its surroundings had; is it complete?';
  return [{ kind: 'incomplete_bucket', bucket: start + last, count: 1, text }];
}
