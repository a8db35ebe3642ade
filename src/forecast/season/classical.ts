import { zeros } from '../../numeric/vector.js';
/** How a seasonal pattern goes with the rest: as a factor, or as what is added. */
export type SeasonKind = 'multiplicative' | 'additive';

/**
 * The seasonal pattern by place in the season (bucket modulo season): the mean over all seasons of each value against the centred
 * moving average, factors having mean 1 and additions mean 0. It needs more than two seasons.
 * Source: the classical decomposition, as R's `decompose` does it.
 */
export function classicalPattern(values: Float64Array, season: number, kind: SeasonKind): Float64Array {
  const sums = zeros(season);
  const counts = zeros(season);
  const half = season >> 1;
  const even = season % 2 === 0;
  let window = 0;
  for (let bucket = 0; bucket < 2 * half; bucket++) window += values[bucket];
  for (let bucket = half; bucket < values.length - half; bucket++) {
    window += values[bucket + half];
    // An even season has no middle: of both ends of the window one half counts.
    const ends = even ? (values[bucket - half] + values[bucket + half]) / 2 : 0;
    const level = (window - ends) / season;
    sums[bucket % season] += kind === 'additive' ? values[bucket] - level : values[bucket] / level;
    counts[bucket % season]++;
    window -= values[bucket - half];
  }
  return centred(sums, counts, kind);
}

function centred(sums: Float64Array, counts: Float64Array, kind: SeasonKind): Float64Array {
  let centre = 0;
  for (let place = 0; place < sums.length; place++) {
    sums[place] /= counts[place];
    centre += sums[place] / sums.length;
  }
  for (let place = 0; place < sums.length; place++) {
    sums[place] = kind === 'additive' ? sums[place] - centre : sums[place] / centre;
  }
  return sums;
}
