/** One model of the family: how error, trend and season come in (none, added, multiplied), and whether the trend is damped. */
export interface EtsForm {
  readonly error: 'A' | 'M';
  readonly trend: 'N' | 'A' | 'M';
  readonly season: 'N' | 'A' | 'M';
  readonly damped: boolean;
}

/** As R writes it: ETS(M,Ad,N). */
export function formText({ error, trend, season, damped }: EtsForm): string {
  return `ETS(${error},${trend}${damped ? 'd' : ''},${season})`;
}

/** Where each parameter stands in the point that is searched for; −1: the form has none. */
export interface Layout {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly phi: number;
  readonly level: number;
  readonly trend: number;
  /** The first of the season's states, all but one, which follows from the others. */
  readonly season: number;
  readonly count: number;
}

export function layoutOf({ trend, season, damped }: EtsForm, seasonLength: number): Layout {
  let count = 1;
  const beta = trend === 'N' ? -1 : count++;
  const gamma = season === 'N' ? -1 : count++;
  const phi = damped ? count++ : -1;
  const level = count++;
  const trendState = trend === 'N' ? -1 : count++;
  const seasonState = season === 'N' ? -1 : count;
  if (season !== 'N') count += seasonLength - 1;
  return { alpha: 0, beta, gamma, phi, level, trend: trendState, season: seasonState, count };
}

/**
 * The forms that R's `ets` chooses from: no multiplied trend, and no added error with a multiplied season, whose variances run away.
 * Multiplied errors and seasons need values above zero.
 */
export function formsFor(positive: boolean, seasonal: boolean): EtsForm[] {
  const errors = positive ? (['A', 'M'] as const) : (['A'] as const);
  const seasons = seasonal ? (positive ? (['N', 'A', 'M'] as const) : (['N', 'A'] as const)) : (['N'] as const);
  const trends = [
    { trend: 'N', damped: false },
    { trend: 'A', damped: false },
    { trend: 'A', damped: true },
  ] as const;
  return errors.flatMap((error) =>
    seasons
      .filter((season) => !(error === 'A' && season === 'M'))
      .flatMap((season) => trends.map((trend) => ({ error, season, ...trend }))),
  );
}
