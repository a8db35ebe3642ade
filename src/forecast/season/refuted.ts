import { zeros } from '../../numeric/vector.js';
import type { Series } from '../model.js';
import { hasSeason } from './season-test.js';

/** With so many seasons of history a season would show in the changes from bucket to bucket. */
const enoughSeasons = 12;

/**
 * Whether a long history speaks against its season. A walk without any season has high autocorrelations at all lags and so passes the
 * usual test; its changes do not.
 */
export function isSeasonRefuted({ values, season, seasons }: Series): boolean {
  if (season < 2 || (seasons !== undefined && seasons.length > 1) || values.length < enoughSeasons * season)
    return false;
  const changes = zeros(values.length - 1);
  for (let bucket = 0; bucket < changes.length; bucket++) changes[bucket] = values[bucket + 1] - values[bucket];
  return !hasSeason(changes, season);
}
