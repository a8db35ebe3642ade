import type { Model } from '../model.js';
import { adida } from '../models/adida.js';
import { dynamicTheta } from '../models/dynamic-theta.js';
import { holtDamped } from '../models/holt-damped.js';
import { imapa } from '../models/imapa.js';
import { mean } from '../models/mean.js';
import { naive } from '../models/naive.js';
import { seasonalNaive } from '../models/seasonal-naive.js';
import { ses } from '../models/ses.js';
import { theta } from '../models/theta.js';
import { tsb } from '../models/tsb.js';
import type { Classification } from './classify.js';

/** Models that may forecast a class of demand, and why these. */
export interface Candidates {
  readonly models: readonly Model[];
  readonly reason: string;
}

/** What is tried on a history of the class. */
export function candidatesFor({ demand }: Classification): Candidates {
  switch (demand) {
    case 'empty':
    case 'constant':
      return { models: [naive], reason: 'it never changes' };
    case 'short':
      return { models: [naive, mean], reason: 'it is too short to learn more than its level from' };
    case 'intermittent':
    case 'lumpy':
      return { models: [imapa, adida, tsb, ses], reason: 'many of its buckets have no demand' };
    default:
      return {
        models: [theta, dynamicTheta, holtDamped, seasonalNaive],
        reason: 'level, trend and season can be learnt from it',
      };
  }
}
