import { leastSquaresWithin } from '../../../numeric/bounded-least-squares.js';
import { type EtsForm, type Layout, layoutOf } from './form.js';
import { EtsRecursion, type EtsState } from './recursion.js';
import { startingStates } from './start.js';

/** One form, fitted; `state` is the one after the last bucket. */
export interface FittedForm {
  readonly form: EtsForm;
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly phi: number;
  readonly point: Float64Array;
  readonly layout: Layout;
  readonly state: EtsState;
  /** One-step errors, relative ones where errors multiply. */
  readonly errors: Float64Array;
  readonly variance: number;
  readonly logLikelihood: number;
  readonly aicc: number;
}

const least = 1e-4;
const leastDamping = 0.8;
const mostDamping = 0.98;
// Where a search may start: shares of level, trend and season, and the damping. The likelihood has more than one hill.
const starts = [
  [0.1, 0.02, 0.05, 0.97],
  [0.3, 0.1, 0.2, 0.95],
  [0.6, 0.02, 0.02, 0.97],
  [0.9, 0.02, 0.02, 0.9],
  [0.4, 0.6, 0.02, 0.85],
  [0.99, 0.001, 0.02, 0.979],
] as const;

export interface EtsSearch {
  readonly rounds: number;
  readonly enough: number;
  /** From how many of the starts the search goes on. */
  readonly starts: number;
}

/**
 * The most likely parameters and starting states of a form: 0 < α < 1, 0 < β < α, 0 < γ < 1 − α and 0.8 ≤ φ ≤ 0.98, as R bounds them.
 * Relative errors times the geometric mean of the forecasts have their least sum of squares where the likelihood is greatest, so that
 * one least squares search serves all forms. Undefined where no start is admissible.
 */
export function fitForm(
  form: EtsForm,
  values: Float64Array,
  season: number,
  search: EtsSearch,
): FittedForm | undefined {
  // In units of the history's size all parameters are near one.
  const size = values.reduce((sum, value) => sum + Math.abs(value), 0) / values.length || 1;
  const scaled = values.map((value) => value / size);
  const layout = layoutOf(form, season);
  const recursion = new EtsRecursion(form, layout, scaled, season);
  const problem = {
    errors: (at: Float64Array, errors: Float64Array) => weighted(recursion, at, errors),
    size: values.length,
    ...bounds(form, layout),
  };
  const states = startingStates(scaled, season, form, layout);
  let best: Float64Array | undefined;
  let least = Infinity;
  for (const point of promising(problem.errors, states, layout, values.length, search.starts)) {
    const cost = leastSquaresWithin(problem, point, search);
    if (cost < least) {
      least = cost;
      best = point;
    }
  }
  return best && described(recursion, best, values.length, size);
}

/** Errors whose sum of squares is least where the likelihood is greatest. */
function weighted(recursion: EtsRecursion, point: Float64Array, errors: Float64Array): boolean {
  if (!recursion.run(point, errors)) return false;
  if (recursion.form.error === 'A') return true;
  const weight = Math.exp(recursion.meanLogarithm);
  for (let bucket = 0; bucket < errors.length; bucket++) errors[bucket] *= weight;
  return true;
}

function bounds({ trend, season }: EtsForm, layout: Layout): { low: Float64Array; high: Float64Array } {
  const low = new Float64Array(layout.count).fill(-Infinity);
  const high = new Float64Array(layout.count).fill(Infinity);
  for (const place of [layout.alpha, layout.beta, layout.gamma]) {
    if (place < 0) continue;
    low[place] = least;
    high[place] = 1 - least;
  }
  if (layout.phi >= 0) {
    low[layout.phi] = leastDamping;
    high[layout.phi] = mostDamping;
  }
  if (trend === 'M') low[layout.trend] = least;
  if (season === 'M') low.fill(least, layout.season);
  return { low, high };
}

/** The starts with the least sums of squares. */
function promising(
  errorsAt: (point: Float64Array, errors: Float64Array) => boolean,
  states: Float64Array,
  layout: Layout,
  size: number,
  count: number,
): Float64Array[] {
  const errors = new Float64Array(size);
  const tried = starts.map(([alpha, beta, gamma, phi]) => {
    const point = states.slice();
    point[layout.alpha] = alpha;
    if (layout.beta >= 0) point[layout.beta] = beta;
    if (layout.gamma >= 0) point[layout.gamma] = gamma;
    if (layout.phi >= 0) point[layout.phi] = phi;
    const cost = errorsAt(point, errors) ? errors.reduce((sum, error) => sum + error * error, 0) : Infinity;
    return { point, cost };
  });
  const admissible = tried.filter(({ cost }) => cost < Infinity).sort((one, other) => one.cost - other.cost);
  return admissible.slice(0, count).map(({ point }) => point);
}

/** A form with given parameters, not searched for: α, β/α, γ/(1 − α), φ and the states at the start, where the layout puts them. */
export function evaluateForm(form: EtsForm, values: Float64Array, season: number, point: Float64Array): FittedForm {
  return described(new EtsRecursion(form, layoutOf(form, season), values, season), point, values.length, 1);
}

function described(recursion: EtsRecursion, point: Float64Array, count: number, size: number): FittedForm {
  const { form, layout, state } = recursion;
  const errors = new Float64Array(count);
  recursion.run(point, errors);
  const relative = form.error === 'M';
  const squares = errors.reduce((sum, error) => sum + error * error, 0);
  const scale = relative ? 1 : size;
  // R leaves the constants of the normal density out.
  const meanLogarithm = relative ? recursion.meanLogarithm + Math.log(size) : 0;
  const logLikelihood =
    -0.5 * (count * Math.log(Math.max(squares * scale * scale, 1e-300)) + 2 * count * meanLogarithm);
  const parameters = layout.count + 1;
  const alpha = point[layout.alpha];
  return {
    form,
    layout,
    point,
    alpha,
    beta: layout.beta < 0 ? 0 : alpha * point[layout.beta],
    gamma: layout.gamma < 0 ? 0 : (1 - alpha) * point[layout.gamma],
    phi: layout.phi < 0 ? 1 : point[layout.phi],
    state: {
      level: state.level * size,
      trend: form.trend === 'A' ? state.trend * size : state.trend,
      season: form.season === 'A' ? state.season.map((part) => part * size) : state.season.slice(),
    },
    errors: relative ? errors : errors.map((error) => error * size),
    variance: (squares * scale * scale) / Math.max(1, count - layout.count),
    logLikelihood,
    aicc:
      -2 * logLikelihood +
      2 * parameters +
      (count > parameters + 1 ? (2 * parameters * (parameters + 1)) / (count - parameters - 1) : Infinity),
  };
}
