import { isName, isWord, type Mention, saidOf, says, wordSays } from '../mentions/mention.js';
import type { Asked } from './asked.js';

/** The median, which is shown beside the ends of an interval. */
const median = 0.5;

/**
 * `with a 95% interval`, `between the 5th and the 95th percentile`, `P10 and P90`: the quantiles that a forecast is asked for with. Where no
 * number is said, those that it is shown with anyway.
 */
export function quantilesIn(asked: Asked): readonly string[] {
  const { main, used } = asked;
  const isOf = (what: string): boolean => main.some((mention) => !isName(mention) && says(mention, 'mark', what));
  const isQuantile = isOf('quantile');
  if (!isQuantile && !isOf('interval') && !isOf('uncertain')) return [];
  const shares = main.filter(isShareIn(main));
  for (const mention of main)
    if (
      shares.includes(mention) ||
      isRange(mention) ||
      (shares.length > 0 && says(mention, 'daymark')) ||
      (isQuantile && says(mention, 'ordinal'))
    )
      used.add(mention);
  const named = [
    ...shares.flatMap(({ amount }) => [amount?.value ?? 0, ...(amount?.upTo ? [amount.upTo] : [])]),
    ...main.flatMap((mention) => saidOf(mention, 'percentile').map(Number)),
    ...(isQuantile ? main.flatMap((mention) => saidOf(mention, 'ordinal').map(Number)) : []),
  ];
  const isWidth = named.length === 1 && !isQuantile;
  const ends = isWidth ? [50 - named[0] / 2, 50 + named[0] / 2] : named;
  if (ends.length === 0) return [];
  const all = [...new Set([...ends.map((end) => round(end / 100)), ...(isQuantile ? [] : [median])])];
  return ['--quantiles', all.sort((one, other) => one - other).join(',')];
}

/** Percent, or the number of a percentile: `the 10th and 90th percentile`. */
function isShareIn(main: readonly Mention[]): (mention: Mention) => boolean {
  const isRanked = main.some((mention) => wordSays(mention, 'mark', 'quantile'));
  return ({ amount }) => {
    if (amount === undefined || amount.sign !== undefined || amount.isRate === true) return false;
    const isBetween = [amount.value, amount.upTo ?? amount.value].every((value) => value > 0 && value < 100);
    return isBetween && (amount.unit === 'percent' || (isRanked && amount.unit === 'none'));
  };
}

/** Words for the range: an interval, a percentile, how uncertain it is, how high and how low. */
function isRange(mention: Mention): boolean {
  const isOf = (what: string): boolean => says(mention, 'mark', what);
  return isWord(mention) && ['interval', 'quantile', 'uncertain', 'height'].some(isOf);
}

function round(share: number): number {
  return Number(share.toFixed(4));
}
