import type { Distribution, PathDrawer, Support } from './distribution.js';
import { heavyErrors, movePerError } from './heavy-errors.js';
import { pastDemands } from './past-demands.js';

/** A distribution as data alone, so that another thread can draw from it. */
export type Errors =
  | { readonly kind: 'heavy'; readonly mean: Float64Array; readonly spread: Float64Array; readonly support: Support }
  | { readonly kind: 'past'; readonly mean: Float64Array; readonly history: Float64Array; readonly support: Support };

export function distributionFrom(errors: Errors): Distribution {
  return errors.kind === 'heavy'
    ? heavyErrors(errors, errors.support)
    : pastDemands(errors.mean, errors.history, errors.support);
}

/** The same errors around another mean: what reconciling and corrections leave of a distribution. */
export function movedTo(errors: Errors, mean: Float64Array): Errors {
  return { ...errors, mean };
}

/** What one who knows the shocks up to a bucket expects of a later one. Rare demand tells nothing of demand to come. */
export function expectedAfter(
  errors: Errors,
  drawer: PathDrawer,
  shocks: Float64Array,
  upTo: number,
  ahead: number,
): number {
  if (errors.kind === 'past') return errors.mean[ahead];
  const moved = errors.mean[ahead] + movePerError * errors.spread[ahead] * drawer.expected(shocks, upTo, ahead);
  return errors.support.nonNegative ? Math.max(0, moved) : moved;
}
