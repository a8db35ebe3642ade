import type { WrittenAmount } from '../../draft.js';
import type { Vocabulary } from '../../vocabulary.js';
import type { Amount } from '../figures/amount.js';
import { entitiesOf, isSmall, type Mention, says, wordSays } from '../mentions/mention.js';

interface Moved {
  readonly parameter: string;
  readonly written: WrittenAmount;
  readonly words: string;
  readonly length: number;
}

/**
 * `in launch, switching 5 points higher`, `surge raised by 5 points`, `overtime with more 4 hours higher`: what a parameter of the scenarios named is in the file, and so
 * much more or less. Undefined where it is not known there, or is counted otherwise.
 */
export function movedBehind(
  mentions: readonly Mention[],
  at: number,
  scenarios: readonly string[],
  vocabulary: Vocabulary,
): Moved | undefined {
  const [parameter] = entitiesOf(mentions[at], 'parameter');
  const told = mentions.findIndex((mention, index) => index > at && !isSmall(mention));
  const [first, second, third] = mentions.slice(told, told + 3);
  // `raised by 5 points`, and `pushed up 5 points`
  const isBy = isWay(first) && (wordSays(second, 'prep', 'by') || wordSays(second, 'prep', 'of'));
  const isTurned = isWay(first) && (isBy || second?.amount !== undefined);
  const length = isBy ? 3 : 2;
  const [amount, way] = isTurned ? [(isBy ? third : second)?.amount, first] : [first?.amount, second];
  const next = mentions[told + length];
  const side = isWay(way) ? wayOf(way) : 0;
  if (parameter === undefined || amount === undefined || side === 0 || (next !== undefined && !isSmall(next)))
    return undefined;
  const moved = movedBy({ parameter: parameter.value, amount, side }, scenarios, vocabulary);
  return moved && { ...moved, length: told + length - 1 - at };
}

/**
 * `in launch, add 5 points to lost_by_ins_100`, `5 points more for it`: the same, told before the parameter, by the last two words of what stands
 * there; how many of these are of it.
 */
export function movedBefore(
  front: readonly Mention[],
  mention: Mention,
  scenarios: readonly string[],
  vocabulary: Vocabulary,
): Moved | undefined {
  const [parameter] = entitiesOf(mention, 'parameter');
  const last = front.findLastIndex((one) => !isSmall(one));
  const first = front.findLastIndex((one, index) => index < last && !isSmall(one));
  if (parameter === undefined || first === -1) return undefined;
  const pair = [front[first], front[last]];
  const amount = pair.find((one) => one.amount !== undefined)?.amount;
  const way = pair.find((one) => one.amount === undefined && one.entities.length === 0);
  const side = way === undefined ? 0 : wayOf(way);
  const moved =
    amount && side !== 0 ? movedBy({ parameter: parameter.value, amount, side }, scenarios, vocabulary) : undefined;
  return moved && { ...moved, length: front.length - first };
}

/** What a parameter of the scenarios named is in the file, and so much more or less. */
function movedBy(
  { parameter, amount, side }: { readonly parameter: string; readonly amount: Amount; readonly side: number },
  scenarios: readonly string[],
  vocabulary: Vocabulary,
): Omit<Moved, 'length'> | undefined {
  const values = vocabulary.scenarios
    .filter(({ name }) => scenarios.includes(name))
    .flatMap(({ values: known }) => known.get(parameter) ?? []);
  const by = values.length === 1 ? stepOf(amount, parameter, values[0]) : undefined;
  if (by === undefined) return undefined;
  const value = Number((values[0] + side * by).toPrecision(12));
  const isShare = amount.unit === 'points';
  const written = (one: number): WrittenAmount => (isShare ? `${Number((one * 100).toPrecision(12))}%` : one);
  const sign = side > 0 ? '+' : '-';
  return {
    parameter,
    written: written(value),
    words: `${parameter} = ${written(values[0])} ${sign} ${written(by)} = ${written(value)}`,
  };
}

/** A word, or a parameter that is one, which says that there is more or less. */
function isWay(mention: Mention | undefined): mention is Mention {
  return (
    mention !== undefined &&
    mention.amount === undefined &&
    mention.entities.every(({ kind }) => kind === 'parameter') &&
    wayOf(mention) !== 0
  );
}

/** 1 of more, -1 of less, 0 of neither. */
export const wayOf = (mention: Mention): number =>
  says(mention, 'action', 'raise') ? 1 : says(mention, 'action', 'lower') ? -1 : 0;

/** How much more an amount tells of a parameter: points of a share, a number or hours of a count, months of `months`. */
function stepOf({ unit, value, sign, upTo, per }: Amount, parameter: string, was: number): number | undefined {
  if (sign !== undefined || upTo !== undefined || per !== undefined) return undefined;
  if (unit === 'points') return was > 0 && was < 1 ? value / 100 : undefined;
  const isCounted = ['none', 'units', 'hour'].includes(unit) || unit === parameter.replace(/s$/, '');
  return isCounted && was >= 1 ? value : undefined;
}
