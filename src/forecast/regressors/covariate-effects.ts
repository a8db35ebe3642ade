import type { CovariateEffect } from '../choice/choice.js';
import { fittedAs } from '../fitted.js';
import type { Fitted, Forecast, Series } from '../model.js';

/** What covariates do to a series, so that it can be taken out of a history and put back into a forecast. */
export interface CovariateEffects {
  readonly without: (values: Float64Array) => Float64Array;
  readonly putBack: (fitted: Fitted) => Fitted;
}

/**
 * The effects of covariates as a fitted `regression` has them: amounts, or factors where it was fitted to logarithms. Undefined where it
 * found none.
 */
export function covariateEffects({ values, covariates }: Series, { parameters }: Fitted): CovariateEffects | undefined {
  const { names = [], past = [], future = [] } = covariates ?? {};
  const found = names.flatMap((name, place) => {
    const effect = parameters[`effect_${name}`];
    return effect === undefined ? [] : [{ effect, past: past[place], future: future[place] }];
  });
  if (found.length === 0) return undefined;
  const areFactors = parameters.logarithms === 1;
  const ofPast = sumOf(values.length, (bucket) => found.map(({ effect, past }) => effect * past[bucket]));
  const upTo = (column: Float64Array, ahead: number): number => column[Math.min(ahead, column.length - 1)];
  const ofFuture = (horizon: number): Float64Array =>
    sumOf(horizon, (ahead) => found.map(({ effect, future }) => effect * upTo(future, ahead)));
  return areFactors ? factors(ofPast, ofFuture) : amounts(ofPast, ofFuture);
}

/** The effects in words' reach: what one more of each covariate does. */
export function namedEffects({ covariates }: Series, { parameters }: Fitted): readonly CovariateEffect[] {
  return (covariates?.names ?? []).flatMap((name): CovariateEffect[] => {
    const effect = parameters[`effect_${name}`];
    if (effect === undefined) return [];
    return parameters.logarithms === 1
      ? [{ name, kind: 'factor', value: Math.exp(effect) }]
      : [{ name, kind: 'amount', value: effect }];
  });
}

function sumOf(length: number, parts: (place: number) => readonly number[]): Float64Array {
  return Float64Array.from({ length }, (_, place) => parts(place).reduce((sum, part) => sum + part, 0));
}

function amounts(past: Float64Array, future: (horizon: number) => Float64Array): CovariateEffects {
  return {
    without: (values) => values.map((value, bucket) => value - past[bucket]),
    putBack: (fitted) =>
      fittedAs(
        fitted.parameters,
        () => fitted.residuals,
        (horizon): Forecast => {
          const { mean, spread } = fitted.forecast(horizon);
          const effect = future(horizon);
          return { mean: mean.map((value, ahead) => value + effect[ahead]), spread };
        },
      ),
  };
}

function factors(past: Float64Array, future: (horizon: number) => Float64Array): CovariateEffects {
  return {
    without: (values) => values.map((value, bucket) => value / Math.exp(past[bucket])),
    putBack: (fitted) =>
      fittedAs(
        fitted.parameters,
        () => fitted.residuals.map((residual, bucket) => residual * Math.exp(past[bucket])),
        (horizon): Forecast => {
          const { mean, spread } = fitted.forecast(horizon);
          const factor = future(horizon).map(Math.exp);
          return {
            mean: mean.map((value, ahead) => value * factor[ahead]),
            spread: spread.map((value, ahead) => value * factor[ahead]),
          };
        },
      ),
  };
}
