import type { Forecast } from '../../model.js';
import type { FittedForm } from './fit-form.js';

/**
 * Means and spreads ahead of a fitted form; `from` is the number of buckets of the history, which says where in the season it ends.
 * Variances by Hyndman et al. (2008), chapter 6: exact for added errors and for multiplied errors with an added season or none,
 * their approximation for a multiplied season. Those of a multiplied trend are taken as if it were added.
 */
export function etsAhead(fitted: FittedForm, horizon: number, from: number): Forecast {
  const base = baseAhead(fitted, horizon);
  const weights = shockWeights(fitted, horizon);
  const { form, state, gamma, variance } = fitted;
  const mean = new Float64Array(horizon);
  const spread = new Float64Array(horizon);
  const seconds = new Float64Array(horizon);
  const length = state.season.length;
  let growth = 1;
  for (let ahead = 0; ahead < horizon; ahead++) {
    const part = state.season[(from + ahead) % length];
    mean[ahead] = form.season === 'N' ? base[ahead] : form.season === 'A' ? base[ahead] + part : base[ahead] * part;
    if (form.error === 'A') {
      spread[ahead] = Math.sqrt(variance * growth);
      growth += weights[ahead] ** 2;
      continue;
    }
    const centre = form.season === 'M' ? base[ahead] : mean[ahead];
    let second = centre * centre;
    for (let back = 1; back <= ahead; back++) second += variance * weights[back - 1] ** 2 * seconds[ahead - back];
    seconds[ahead] = second;
    const seasonsAhead = Math.floor(ahead / length);
    const ofSeason = form.season === 'M' ? (1 + gamma * gamma * variance) ** seasonsAhead : 1;
    const scale = form.season === 'M' ? Math.abs(part) : 1;
    spread[ahead] = scale * Math.sqrt(Math.max(0, second * (1 + variance) * ofSeason - centre * centre));
  }
  neverNarrower(spread, length);
  return { mean, spread };
}

/** Multiplied errors shrink with a falling mean; what is further ahead in the same place of the season is not known better for that. */
function neverNarrower(spread: Float64Array, season: number): void {
  for (let ahead = season; ahead < spread.length; ahead++)
    spread[ahead] = Math.max(spread[ahead], spread[ahead - season]);
}

function baseAhead({ form, state, phi }: FittedForm, horizon: number): Float64Array {
  let damping = 0;
  let share = 1;
  return new Float64Array(horizon).map(() => {
    share *= phi;
    damping += share;
    if (form.trend === 'N') return state.level;
    return form.trend === 'A' ? state.level + damping * state.trend : state.level * state.trend ** damping;
  });
}

/** What one shock is still worth 1, 2, … buckets later. */
function shockWeights({ form, alpha, beta, gamma, phi, state }: FittedForm, horizon: number): Float64Array {
  let damping = 0;
  let share = 1;
  return new Float64Array(horizon).map((_, back) => {
    share *= phi;
    damping += share;
    const ofTrend = form.trend === 'N' ? 0 : beta * damping;
    const ofSeason = form.season === 'A' && (back + 1) % state.season.length === 0 ? gamma : 0;
    return alpha + ofTrend + ofSeason;
  });
}
