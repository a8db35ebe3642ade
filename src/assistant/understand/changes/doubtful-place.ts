import { isAmount } from '../clauses/says-change.js';
import { isTime } from '../figures/amount.js';
import {
  isGoods,
  isJoiner,
  isLine,
  isMarket,
  isName,
  isWord,
  type Mention,
  says,
  wordSays,
} from '../mentions/mention.js';
import { isDemandFor } from '../retelling/leaning/leaning.js';
import { isBeforeVerb } from '../retelling/leaning/reference.js';
import type { Parts } from './parts.js';
import { saysTakenOver } from './taken-over.js';

/** `L2 gives 10 hours to L3`: less of the one, and more of the other. */
export function givenIn({ mentions, actions, own }: Parts): Mention | undefined {
  if (!actions.has('lose') && !actions.has('lower')) return undefined;
  const isLine = (mention: Mention | undefined): boolean =>
    mention?.entities.some(({ kind }) => kind === 'resource') === true;
  const amount = mentions.findIndex((mention) => mention.amount?.unit === 'hour' || mention.amount?.unit === 'percent');
  if (amount === -1 || !mentions.slice(0, amount).some(isLine)) return undefined;
  return own.find((mention, at) => {
    const isBehind = mentions.indexOf(mention) > amount;
    return isBehind && wordSays(mention, 'prep', 'to') && isLine(own[at + 1]);
  });
}

/**
 * `L3 gets 10 hours of L2's overtime`, `the crew of L2 helps on L3`, `the maintenance of N1 with 12 hours of overtime on N2`: two lines, the
 * one said to be of something else than the other.
 */
export function apartIn({ own, quantities }: Parts): Mention | undefined {
  const isLine = (mention: Mention): boolean =>
    mention.entities.some(({ kind }) => kind === 'resource' || kind === 'supplier');
  if (saysTakenOver(own)) return undefined;
  const first = own.findIndex(isLine);
  const second = own.findIndex((mention, at) => at > first && isLine(mention));
  if (first === -1 || second === -1) return undefined;
  const between = own.slice(first, second + 1);
  const isParted = between.some((one, at) => {
    const next = between[at + 1];
    return isJoiner(one) || (next !== undefined && one.from + one.length < next.from);
  });
  const opens = (at: number, what: string): boolean => at > 0 && wordSays(own[at - 1], 'prep', what);
  const isCounted = between.some(({ amount }) => amount !== undefined && !isTime(amount));
  const isOfBefore = opens(first, 'of') && !opens(second, 'of') && opens(second, 'in');
  const isOn = own[second].entities.some(({ kind }) => kind === 'supplier') && opens(second, 'in') && isCounted;
  const isOfOther = opens(second, 'of') && !opens(second, 'in') && !opens(second, 'to') && isCounted;
  const isCaused = own.slice(0, first).some((one) => wordSays(one, 'cause'));
  // `during the maintenance of N1 in July, N2 gets 20 hours of overtime`
  const isOccasion =
    isCaused &&
    between.some(({ time }) => time !== undefined) &&
    own.slice(second).some(({ amount }) => amount !== undefined && !isTime(amount));
  const isMoved = opens(first, 'from') && opens(second, 'to') && quantities.includes('overtime') && own.some(isAmount);
  const isApart = isOn || isMoved || isOfBefore || isOfOther || (isCaused && isCounted);
  return isOccasion || (!isParted && isApart) ? own[second] : undefined;
}

/** `INS-100 in Germany and INS-200 in France both rise by 10%`: pairs, and not each of the ones in each of the others. */
export function pairedIn({ own }: Parts): Mention | undefined {
  const names = own.filter(({ entities }) => entities.length > 0);
  const isOf = (mention: Mention | undefined, kinds: readonly string[]): boolean =>
    mention?.entities.some(({ kind }) => kinds.includes(kind)) === true;
  return names.find((mention, at) => {
    const [goods, place, others] = names.slice(Math.max(0, at - 3), at);
    const isPair = [goods, others].every((one) => isOf(one, ['product', 'family']));
    const isPlaced = ['location', 'resource'].some((kind) => isOf(place, [kind]) && isOf(mention, [kind]));
    return at >= 3 && isPair && isPlaced && place.entities[0].value !== mention.entities[0].value;
  });
}

/** `if demand there rises`, `la demande y monte`: a place that nothing said before tells. */
export function nowhereIn({ mentions }: Parts): Mention | undefined {
  return mentions.find((mention, at) => wordSays(mention, 'mark', 'there-fronted') && isBeforeVerb(mentions, at));
}

/** `half of the demand in France goes to Spain`: two markets in one part, with more than a joiner between. */
export function goneToIn({ own }: Parts): Mention | undefined {
  const isLane = own.some(({ entities }) => entities.some(({ kind }) => kind === 'site'));
  const first = own.findIndex(isMarket);
  const second = own.findIndex((mention, at) => at > first && isMarket(mention));
  const between = own.slice(first, second + 1);
  const isParted = between.some((one, at) => at > 0 && between[at - 1].from + between[at - 1].length < one.from);
  const isApart = first !== -1 && second > first + 1 && !isParted && !between.some(isJoiner) && !isLane;
  return isApart && own.some(isAmount) ? own[second] : undefined;
}

/** `it sells 30% more`, `demand for it`, `10% more of both`, `sales there fall`: of something, or at a place, that nothing before names. */
export function pointedIn({ mentions, earlier }: Parts): Mention | undefined {
  const named = [...earlier, ...mentions];
  const ofGoods = mentions.find((mention, at) => {
    const before = mentions[at - 1];
    const isPair = wordSays(mention, 'mark', 'pair') && says(mention, 'mark', 'pronoun');
    const isOf = wordSays(before, 'prep', 'of');
    return (
      (isPair && isOf && at === mentions.length - 1) || (wordSays(mention, 'mark', 'one-thing') && isDemandFor(before))
    );
  });
  if (ofGoods !== undefined && !named.some(isGoods)) return ofGoods;
  if (mentions.some(isName) || earlier.length > 0) return undefined;
  return mentions.find((mention, at) => {
    const next = mentions[at + 1];
    const isSeller = wordSays(next, 'sells');
    return isWord(mention) && (says(mention, 'mark', 'there') || (says(mention, 'mark', 'one-thing') && isSeller));
  });
}

/** `L2 is down in May, its crew goes to L3`: who works there then, and where no more. */
export function theirCrewIn({ own, earlier }: Parts): Mention | undefined {
  const crew = own.findIndex((mention) => wordSays(mention, 'unit', 'shift'));
  const theirs = own[crew - 1];
  const isTheirs = wordSays(theirs, 'mark', 'possessive');
  return isTheirs && earlier.some(isLine) && own.slice(crew).some(isLine) ? own[crew] : undefined;
}

/** `on S lines`: one letter, which is no word, in front of what there is several of. */
export function letterIn({ mentions }: Parts): Mention | undefined {
  return mentions.find((mention, at) => {
    const next = mentions[at + 1];
    return /^[B-HJ-Z]$/.test(mention.text) && isWord(mention) && wordSays(next, 'kind');
  });
}
