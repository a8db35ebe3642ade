import type { Plan } from '../../plan/plan.js';

/** How busy a resource is over a plan. */
interface Load {
  readonly name: string;
  /** Hours used as a share of the regular ones: the most in a bucket, in which bucket, and over all. */
  readonly peak: number;
  readonly peakIn: number;
  readonly mean: number;
  /** What an hour more is worth where it is worth most, and in which bucket; NaN where the plan does not tell. */
  readonly worth: number;
  readonly worthIn: number;
}

/** The resources that have hours, the tightest first: by their peak, then by their mean. */
export function loadsOf(plan: Plan): readonly Load[] {
  return Array.from({ length: plan.resources }, (_, resource) => loadOf(plan, resource))
    .filter(({ peak }) => Number.isFinite(peak))
    .sort((one, other) => other.peak - one.peak || other.mean - one.mean || (one.name < other.name ? -1 : 1));
}

function loadOf({ network, buckets, hoursUsed, hoursAvailable, shadowPrice }: Plan, resource: number): Load {
  let [peak, peakIn, used, available, worth, worthIn] = [NaN, 0, 0, 0, NaN, 0];
  for (let bucket = 0; bucket < buckets; bucket++) {
    const cell = resource * buckets + bucket;
    used += hoursUsed[cell];
    available += hoursAvailable[cell];
    const share = hoursUsed[cell] / hoursAvailable[cell];
    if (Number.isFinite(share) && !(share <= peak)) [peak, peakIn] = [share, bucket];
    if (shadowPrice[cell] > 0 && !(shadowPrice[cell] <= worth)) [worth, worthIn] = [shadowPrice[cell], bucket];
  }
  return { name: network.resourceNames[resource], peak, peakIn, mean: used / available, worth, worthIn };
}
