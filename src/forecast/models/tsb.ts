import { constant } from '../../numeric/vector.js';
import type { Fitted, Model, Series } from '../model.js';
import { flatForecast } from './intermittent/flat.js';

const sizeShare = 0.1;
const probabilityShare = 0.05;

export const tsb: Model = {
  name: 'tsb',
  summary: 'size of demands times the probability of one, which falls while none comes',
  source:
    'Teunter, Syntetos and Babai (2011), European Journal of Operational Research 214, 606-615; shares 0.1 (size) and 0.05 (probability)',
  needs: () => 1,
  fit,
};

function fit({ values }: Series): Fitted {
  const residuals = constant(values.length, NaN);
  const first = values.findIndex((value) => value !== 0);
  if (first < 0) return flatForecast(0, values, { alpha: sizeShare, beta: probabilityShare });
  let size = values[first];
  let probability = 1 / (first + 1);
  for (let bucket = first + 1; bucket < values.length; bucket++) {
    residuals[bucket] = values[bucket] - size * probability;
    const comes = values[bucket] === 0 ? 0 : 1;
    probability += probabilityShare * (comes - probability);
    if (comes) size += sizeShare * (values[bucket] - size);
  }
  return flatForecast(size * probability, residuals, { alpha: sizeShare, beta: probabilityShare });
}
