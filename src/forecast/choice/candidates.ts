import type { Model } from '../model.js';
import { modelsNamed } from '../models/index.js';
import type { Classification } from './classify.js';

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
const withCovariates = modelsNamed(['regression']);

/** What is tried on a history of the class; `season` is 1 where its buckets have none. */
export function candidatesFor({ demand }: Classification, season: number, hasCovariates: boolean): Candidates {
  switch (demand) {
    case 'empty':
    case 'constant':
      return { models: fixed, reason: 'it never changes' };
    case 'short':
      return { models: short, reason: 'it is too short to learn more than its level from' };
    case 'intermittent':
    case 'lumpy':
      return { models: rare, reason: 'many of its buckets have no demand' };
    default:
      return {
        models: [...(season > 1 ? seasonal : seasonless), ...(hasCovariates ? withCovariates : [])],
        reason: season > 1 ? 'level, trend and season can be learnt from it' : 'level and trend can be learnt from it',
      };
  }
}
