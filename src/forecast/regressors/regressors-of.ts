import type { Series } from '../model.js';
import { calendarEffects } from './calendar-effects.js';
import type { Regressor } from './regressor.js';

/** What may explain the series: its covariates, then the effects of the calendar. Those of which a value is unknown are left out. */
export function regressorsOf(series: Series): Regressor[] {
  const { names = [], past = [], future = [] } = series.covariates ?? {};
  const covariates = names.map((name, place) => ({
    name,
    past: past[place],
    ahead: (horizon: number) => stretched(future[place], past[place], horizon),
  }));
  const known = covariates.filter(
    (_, place) => past[place].every(Number.isFinite) && future[place].every(Number.isFinite),
  );
  return [...known, ...calendarEffects(series)];
}

/** The first buckets ahead; behind the end of what is known its last value goes on. */
function stretched(future: Float64Array, past: Float64Array, horizon: number): Float64Array {
  const last = future.length > 0 ? future[future.length - 1] : past[past.length - 1];
  const column = new Float64Array(horizon).fill(last);
  column.set(future.subarray(0, horizon));
  return column;
}
