import type { Model } from '../model.js';
import { modelsNamed } from '../models/index.js';
import { type Classification, isRare } from './classify.js';

/** Models that may forecast a class of demand, and why these. */
export interface Candidates {
  readonly models: readonly Model[];
  readonly reason: string;
}

const fixed = modelsNamed(['naive']);
const short = modelsNamed(['naive', 'mean']);
const rare = modelsNamed(['imapa', 'adida', 'tsb', 'ses']);
// Models that err in different ways: the mean of them loses much of what each loses alone.
const seasonless = modelsNamed(['theta', 'dynamic_theta', 'holt_damped', 'drift']);
const seasonal = modelsNamed(['theta', 'dynamic_theta', 'holt_damped', 'mstl', 'harmonic', 'seasonal_naive', 'drift']);
// Of less than two seasons none can be taken out; what it was a year ago can be known all the same.
const young = modelsNamed(['theta', 'dynamic_theta', 'holt_damped', 'drift', 'seasonal_growth']);
// Without a season in many buckets, mostly days: walks, whose best forecast is not far from their last level.
const walk = modelsNamed(['theta', 'dynamic_theta', 'holt_damped', 'drift', 'ses']);
const withCovariates = modelsNamed(['regression']);

/** What is known of a history beside its class. */
export interface Circumstances {
  /** 1 where its buckets have none. */
  readonly season: number;
  /** Whether a long history speaks against the season that its buckets would have. */
  readonly refuted: boolean;
  /** Whether a season of history is there at least, and less than two. */
  readonly young: boolean;
  readonly hasCovariates: boolean;
}

/** What is tried on a history of the class. */
export function candidatesFor(classification: Classification, circumstances: Circumstances): Candidates {
  switch (classification.demand) {
    case 'empty':
    case 'constant':
      return { models: fixed, reason: 'it never changes' };
    case 'ended':
      return { models: fixed, reason: 'no demand has come for longer than ever before' };
    case 'short':
      return { models: short, reason: 'it is too short to learn more than its level from' };
    default:
      return isRare(classification)
        ? { models: rare, reason: 'many of its buckets have no demand' }
        : regular(circumstances);
  }
}

function regular({ season, refuted, young: isYoung, hasCovariates }: Circumstances): Candidates {
  const more = hasCovariates ? withCovariates : [];
  if (refuted)
    return { models: [...walk, ...more], reason: 'its changes show no season; level and trend can be learnt' };
  if (isYoung)
    return {
      models: [...young, ...more],
      reason: 'its season was seen once: level and trend, and growth over a season ago',
    };
  if (season > 1) return { models: [...seasonal, ...more], reason: 'level, trend and season can be learnt from it' };
  return { models: [...seasonless, ...more], reason: 'level and trend can be learnt from it' };
}
