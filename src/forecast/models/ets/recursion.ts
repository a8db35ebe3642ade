import type { EtsForm, Layout } from './form.js';

/** Level, trend and season while the recursion runs; `season[bucket % length]` is the one in force. */
export interface EtsState {
  level: number;
  trend: number;
  readonly season: Float64Array;
}

/** One form on one history: runs over it again and again without allocating. */
export class EtsRecursion {
  readonly form: EtsForm;
  readonly layout: Layout;
  readonly state: EtsState;
  /** Mean of log |one-step forecast|, of the last run. */
  meanLogarithm = 0;
  private readonly values: Float64Array;

  constructor(form: EtsForm, layout: Layout, values: Float64Array, seasonLength: number) {
    this.form = form;
    this.layout = layout;
    this.values = values;
    this.state = { level: 0, trend: 0, season: new Float64Array(form.season === 'N' ? 1 : seasonLength) };
  }

  /**
   * Fills one-step errors, relative ones where errors multiply. False where a level, a forecast or a factor is not what the form
   * allows. What follows Hyndman et al. (2008), table 2.1, in the form that R computes it.
   */
  run(point: Float64Array, errors: Float64Array): boolean {
    const { values, state, layout, form } = this;
    const { season } = state;
    begin(state, form, layout, point);
    const alpha = point[layout.alpha];
    const trendShare = layout.beta < 0 ? 0 : point[layout.beta];
    const gamma = layout.gamma < 0 ? 0 : (1 - alpha) * point[layout.gamma];
    const phi = layout.phi < 0 ? 1 : point[layout.phi];
    const relative = form.error === 'M';
    const positive = relative || form.season === 'M' || form.trend === 'M';
    const length = season.length;
    let level = state.level;
    let trend = state.trend;
    let place = 0;
    let logarithms = 0;
    for (let bucket = 0; bucket < values.length; bucket++) {
      const value = values[bucket];
      const damped = form.trend === 'N' ? 0 : form.trend === 'A' ? phi * trend : trend ** phi;
      const base = form.trend === 'N' ? level : form.trend === 'A' ? level + damped : level * damped;
      const part = season[place];
      const expected = form.season === 'N' ? base : form.season === 'A' ? base + part : base * part;
      if (positive && !(expected > 1e-10 && (form.season !== 'M' || (part > 1e-10 && base > 1e-10)))) return false;
      errors[bucket] = relative ? value / expected - 1 : value - expected;
      if (relative) logarithms += Math.log(expected);
      const seasonFree = form.season === 'N' ? value : form.season === 'A' ? value - part : value / part;
      const before = level;
      level = base + alpha * (seasonFree - base);
      if (form.trend === 'A') trend = damped + trendShare * (level - before - damped);
      else if (form.trend === 'M') trend = damped + trendShare * (level / before - damped);
      if (form.season === 'A') season[place] = part + gamma * (value - base - part);
      else if (form.season === 'M') season[place] = part + gamma * (value / base - part);
      place = place + 1 === length ? 0 : place + 1;
    }
    state.level = level;
    state.trend = trend;
    this.meanLogarithm = logarithms / values.length;
    return Number.isFinite(level);
  }
}

/** Puts the states at the start into place; the last of the season makes the others' mean 0, or 1. */
function begin(state: EtsState, form: EtsForm, layout: Layout, point: Float64Array): void {
  state.level = point[layout.level];
  state.trend = layout.trend < 0 ? 0 : point[layout.trend];
  if (layout.season < 0) return;
  const { season } = state;
  let rest = form.season === 'A' ? 0 : season.length;
  for (let place = 0; place < season.length - 1; place++) {
    season[place] = point[layout.season + place];
    rest -= season[place];
  }
  season[season.length - 1] = rest;
}
