import type { Model } from '../model.js';
import { adida } from './adida.js';
import { arima } from './arima.js';
import { croston } from './croston.js';
import { drift } from './drift.js';
import { dynamicTheta } from './dynamic-theta.js';
import { ets } from './ets.js';
import { harmonic } from './harmonic.js';
import { holtDamped } from './holt-damped.js';
import { imapa } from './imapa.js';
import { mean } from './mean.js';
import { mstl, mstlArima } from './mstl.js';
import { naive } from './naive.js';
import { regression } from './regression.js';
import { sba } from './sba.js';
import { seasonalGrowth } from './seasonal-growth.js';
import { seasonalNaive } from './seasonal-naive.js';
import { ses } from './ses.js';
import { theta } from './theta.js';
import { tsb } from './tsb.js';

/** Every model, in the order that users see. */
export const models: readonly Model[] = [
  naive,
  seasonalNaive,
  seasonalGrowth,
  mean,
  drift,
  ses,
  holtDamped,
  theta,
  dynamicTheta,
  ets,
  arima,
  mstl,
  mstlArima,
  harmonic,
  regression,
  croston,
  sba,
  tsb,
  adida,
  imapa,
];

/**
 * The models of these names.
 * @throws RangeError for a name that no model has.
 */
export function modelsNamed(names: readonly string[]): readonly Model[] {
  return names.map((name) => {
    const found = models.find((model) => model.name === name);
    if (found) return found;
    throw new RangeError(`There is no model ${name}. Take one of ${models.map((model) => model.name).join(', ')}.`);
  });
}
