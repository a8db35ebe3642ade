import type { Fitted, Model, Series } from '../model.js';
import { covariateEffects } from '../regressors/covariate-effects.js';
import { withSeasonFree } from '../season/on-season-free.js';

/**
 * Fits models to a series. What covariates do is learnt once, by `regression` where it is among them, and taken out of what the others are
 * given and put back into what they say: a combination would else show only as much of a promotion as `regression` has weight.
 */
export function fitAll(models: readonly Model[], series: Series): readonly Fitted[] {
  const learner = series.covariates && models.find(({ name }) => name === 'regression');
  const learnt = learner?.fit(series);
  const effects = learnt && covariateEffects(series, learnt);
  const rest = withSeasonFree(effects ? { ...series, values: effects.without(series.values) } : series);
  return models.map((model) => {
    if (learnt && model === learner) return learnt;
    const fitted = model.fit(rest);
    return effects ? effects.putBack(fitted) : fitted;
  });
}
