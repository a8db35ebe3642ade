import type { Amount } from '../figures/amount.js';
import { isJoiner, isName, isSmall, isWord, type Mention, says, wordSays } from '../mentions/mention.js';

/** The values that a sweep goes over: the mentions that say them, the values themselves in one unit, and the step of a range. */
export interface Grid {
  readonly mentions: readonly Mention[];
  readonly amount: Amount;
  /** The two ends of a range, or every value of a list. */
  readonly values: readonly number[];
  readonly step?: number;
  readonly isSigned: boolean;
}

/** How many values in a row are a list and no range. */
const leastValues = 3;

/** `from 28 to 56 days in steps of 7`, `at +0, 5, 10, 15 and 20 percent`; undefined where neither is said. */
export function gridOf(said: readonly Mention[]): Grid | undefined {
  return listOf(said) ?? rangeOf(said);
}

/** `from 28 to 56 days in steps of 7`. */
export function rangeOf(said: readonly Mention[]): Grid | undefined {
  const first = said.findIndex((_, at) => isEnd(said, at) && endsFrom(said, at).length > 0);
  if (first === -1) return undefined;
  const ends = endsFrom(said, first);
  const others = said.filter(
    (mention) => mention.amount !== undefined && !mention.amount.isRate && !ends.includes(mention),
  );
  if (others.length !== 1 || !isStep(said, said.indexOf(others[0]))) return undefined;
  const [step] = others;
  const amounts = ends.flatMap(({ amount }) => (amount === undefined ? [] : endValues(amount)));
  const amount = countedIn(ends.flatMap((mention) => (mention.amount === undefined ? [] : [mention.amount])));
  if (amounts.length !== 2 || amount === undefined || step.amount === undefined) return undefined;
  if (!isCountedAlike(step.amount, amount)) return undefined;
  return {
    mentions: [...ends, step],
    amount,
    values: amounts,
    step: amounts[0] <= amounts[1] ? step.amount.value : -step.amount.value,
    isSigned: ends.some((mention) => mention.amount?.sign !== undefined),
  };
}

/** An amount that is no step: none with a word for steps right before it. */
function isEnd(said: readonly Mention[], at: number): boolean {
  const before = said[at - 1];
  const { amount } = said[at];
  return amount !== undefined && !amount.isRate && !wordSays(before, 'ask', 'steps');
}

/** `in steps of 5`, `in fifties`; where a verb asks for steps, `step N1's hours`, the words beside the amount need not. */
function isStep(said: readonly Mention[], at: number): boolean {
  const before = said[at - 1];
  const isAsked = said.some((mention) => wordSays(mention, 'ask', 'steps'));
  const isIn = before !== undefined && isWord(before) && (says(before, 'prep', 'in') || says(before, 'prep', 'by'));
  return isAsked || isIn || (said[at].text.startsWith('in ') && said[at].amount?.unit === 'none');
}

/** The one mention of both ends, or two with `to` or `and` between. */
function endsFrom(said: readonly Mention[], at: number): readonly Mention[] {
  if (said[at].amount?.upTo !== undefined) return [said[at]];
  const next = said.findIndex((mention, index) => index > at && mention.amount !== undefined && !mention.amount.isRate);
  const between = said.slice(at + 1, Math.max(at + 1, next));
  const isThrough = between.some((mention) => wordSays(mention, 'mark', 'either')) || between.some(isTo);
  const isPlain = between.every((mention) => isRate(mention) || (isWord(mention) && isSmall(mention)));
  const isComma = between.some((mention) => wordSays(mention, 'and', 'comma'));
  return next !== -1 && isEnd(said, next) && isThrough && isPlain && !isComma ? [said[at], said[next]] : [];
}

const isTo = (mention: Mention): boolean => wordSays(mention, 'prep', 'to');

const isRate = ({ amount }: Mention): boolean => amount?.isRate === true;

/** So many values or more in a row, with commas and words for and between, and no other amount. */
export function listOf(said: readonly Mention[], least = leastValues): Grid | undefined {
  const at = said.findIndex(({ amount }) => amount !== undefined && !amount.isRate);
  const list: Mention[] = [];
  for (const mention of said.slice(Math.max(0, at)))
    if (mention.amount !== undefined && !mention.amount.isRate) list.push(mention);
    else if (!isBetween(mention)) break;
  const others = said.filter((mention) => mention.amount !== undefined && !mention.amount.isRate);
  const amounts = list.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  const amount = countedIn(amounts);
  if (list.length < least || others.length > list.length || amount === undefined) return undefined;
  if (amounts.some(({ upTo }) => upTo !== undefined)) return undefined;
  return {
    mentions: list,
    amount,
    values: amounts.flatMap(endValues),
    isSigned: amounts.some(({ sign }) => sign !== undefined),
  };
}

/** Commas and words for and. */
const isBetween = (mention: Mention): boolean => !isName(mention) && isJoiner(mention);

/** The one unit that all are counted in: those that say none are counted as the others. */
function countedIn(amounts: readonly Amount[]): Amount | undefined {
  const counted = amounts.filter(({ unit }) => unit !== 'none');
  const [first = amounts[0]] = counted;
  return counted.every(({ unit }) => unit === first.unit) ? first : undefined;
}

function isCountedAlike(step: Amount, { unit }: Amount): boolean {
  return step.unit === 'none' || step.unit === unit || (step.unit === 'points' && unit === 'percent');
}

function endValues({ value, sign = 1, upTo }: Amount): readonly number[] {
  return upTo === undefined ? [sign * value] : [sign * value, upTo];
}
