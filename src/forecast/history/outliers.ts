import type { Finding } from './finding.js';
import type { Remainders } from './smooth-level.js';

const fewest = 12;
/** Remainders this many robust standard deviations away are outliers: one bucket in 400,000 of a normal history. */
const farAway = 5;
const rareShare = 0.3;

/** Single buckets far from their surroundings. Histories with many zeros have none: there every demand stands alone. */
export function outliers(values: Float64Array, start: number, { values: remainders, usual }: Remainders): Finding[] {
  if (values.length < fewest || zeros(values) >= rareShare * values.length) return [];
  if (usual === 0) return [];
  const findings: Finding[] = [];
  for (let bucket = 0; bucket < values.length; bucket++) {
    const distance = remainders[bucket] / usual;
    if (Math.abs(distance) < farAway) continue;
    const text = `is ${Math.abs(distance).toFixed(0)} standard deviations ${distance > 0 ? 'above' : 'below'} its surroundings`;
    findings.push({ kind: 'outlier', bucket: start + bucket, count: 1, text });
  }
  return findings;
}

/** The history with each outlier on the line between its nearest neighbours that are none. */
export function withoutOutliers(values: Float64Array, start: number, findings: readonly Finding[]): Float64Array {
  const outlying = new Set(findings.filter(({ kind }) => kind === 'outlier').map(({ bucket }) => bucket - start));
  if (outlying.size === 0) return values;
  return values.map((value, bucket) => {
    if (!outlying.has(bucket)) return value;
    let before = bucket - 1;
    let after = bucket + 1;
    while (outlying.has(before)) before--;
    while (outlying.has(after)) after++;
    if (before < 0) return values[after];
    if (after >= values.length) return values[before];
    return values[before] + ((values[after] - values[before]) * (bucket - before)) / (after - before);
  });
}

function zeros(values: Float64Array): number {
  let count = 0;
  for (let bucket = 0; bucket < values.length; bucket++) if (values[bucket] === 0) count++;
  return count;
}
