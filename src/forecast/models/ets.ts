import { constant, zeros } from '../../numeric/vector.js';
import type { Fitted, Model } from '../model.js';
import { etsAhead } from './ets/ahead.js';
import { type EtsSearch, type FittedForm, fitForm } from './ets/fit-form.js';
import { formsFor } from './ets/form.js';
import { fitLevel } from './smoothing/level.js';

/** A longer season has too many states to estimate one by one. */
const longestSeason = 24;
/** Three starts find R’s likelihood or a better one on every series of the reference. */
export const etsSearch: EtsSearch = { rounds: 60, enough: 1e-7, starts: 3 };
/** So many observations more than parameters, at the least. */
const spare = 3;

export const ets: Model = {
  name: 'ets',
  summary: 'exponential smoothing in state space form, the kinds of error, trend and season chosen by the AICc',
  source:
    'Hyndman, Koehler, Snyder and Grose (2002); Hyndman, Koehler, Ord and Snyder (2008), Forecasting with Exponential Smoothing',
  needs: () => 5,
  fit: ({ values, season }) => asFitted(chooseForm(values, season), values),
};

/** The form with the least AICc. */
export function chooseForm(values: Float64Array, season: number): FittedForm | undefined {
  const seasonal = season > 1 && season <= longestSeason && values.length > 2 * season;
  const positive = values.every((value) => value > 0);
  const forms = formsFor(positive, seasonal);
  let best: FittedForm | undefined;
  for (const form of forms) {
    const fitted = fitForm(form, values, season, etsSearch);
    if (fitted === undefined || values.length < fitted.layout.count + spare) continue;
    if (best === undefined || fitted.aicc < best.aicc) best = fitted;
  }
  return best;
}

function asFitted(fitted: FittedForm | undefined, values: Float64Array): Fitted {
  if (fitted === undefined) {
    const { level } = fitLevel(values);
    return {
      parameters: { level },
      residuals: values.map((value) => value - level),
      forecast: (horizon) => ({ mean: constant(horizon, level), spread: zeros(horizon) }),
    };
  }
  const { form, errors, alpha, beta, gamma, phi, logLikelihood, aicc } = fitted;
  return {
    parameters: { alpha, beta, gamma, phi, log_likelihood: logLikelihood, aicc },
    residuals: form.error === 'A' ? errors : errors.map((error, bucket) => (values[bucket] * error) / (1 + error)),
    forecast: (horizon) => etsAhead(fitted, horizon, values.length),
  };
}
