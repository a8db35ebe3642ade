import { allAbove, mapped, noneNegative } from '../../numeric/vector.js';
import { classicalPattern, type SeasonKind } from './classical.js';
import { hasSeason } from './season-test.js';

/** A history without its season, and the pattern that was taken out. */
export interface SeasonFree {
  readonly values: Float64Array;
  /** By bucket modulo season; undefined where there is no season to speak of. */
  readonly pattern: { readonly kind: SeasonKind; readonly places: Float64Array } | undefined;
}

/** Below this a factor would blow up what is divided by it. */
const leastFactor = 0.02;

/** Takes the season out where the test finds one: as factors where nothing is negative and no factor near zero, else as additions. */
export function withoutSeason(values: Float64Array, season: number): SeasonFree {
  if (!hasSeason(values, season)) return { values, pattern: undefined };
  if (noneNegative(values)) {
    const places = classicalPattern(values, season, 'multiplicative');
    if (allAbove(places, leastFactor)) {
      return {
        values: mapped(values, (value, bucket) => value / places[bucket % season]),
        pattern: { kind: 'multiplicative', places },
      };
    }
  }
  const places = classicalPattern(values, season, 'additive');
  return {
    values: mapped(values, (value, bucket) => value - places[bucket % season]),
    pattern: { kind: 'additive', places },
  };
}

/** Puts the pattern back into values that begin with the given bucket, in place. */
export function putBack(values: Float64Array, { pattern }: SeasonFree, from: number): Float64Array {
  if (pattern === undefined) return values;
  const { kind, places } = pattern;
  for (let step = 0; step < values.length; step++) {
    const part = places[(from + step) % places.length];
    if (kind === 'additive') values[step] += part;
    else values[step] *= part;
  }
  return values;
}

/** Scales spreads or errors as the season scales the values, in place; additions leave them as they are. */
export function putBackScale(values: Float64Array, free: SeasonFree, from: number): Float64Array {
  return free.pattern?.kind === 'multiplicative' ? putBack(values, free, from) : values;
}
