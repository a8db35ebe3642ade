import { isTime } from '../../figures/amount.js';
import {
  endOfPart,
  isGoods,
  isMarket,
  isMoreOrLess,
  isName,
  isSmall,
  isSupplier,
  isWord,
  type Mention,
  says,
  timesSaid,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `the French will want 30% more lispro`, `le Nord commandera 500 Tramaxil de plus`: a future of buying asks for a forecast, but where it tells
 * by how much, a market buys so much more, and a supplier asks for it.
 */
export function withSalesToCome(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    if (!wordSays(mention, 'mark', 'buying-then') || !isTold(mentions, at)) return mention;
    const others = mention.senses.filter(({ is }) => is !== 'ask');
    const subject = subjectBefore(mentions, at);
    if (subject.some((one) => isMarket(one) || isGoods(one)) || subject.some(isCustomers))
      return { ...mention, senses: [...others.filter(({ is }) => is !== 'quantity'), ...buys] };
    return subject.some(isSupplier) && says(mention, 'mark', 'charging')
      ? { ...mention, senses: [filler, ...others] }
      : mention;
  });
}

const filler = { is: 'filler', what: '' };
const buys = [
  { is: 'sells', what: '' },
  { is: 'quantity', what: 'demand' },
];

function isCustomers(mention: Mention): boolean {
  return wordSays(mention, 'kind', 'customer');
}

/** Who does it: names and times right before the verb. */
function subjectBefore(mentions: readonly Mention[], at: number): readonly Mention[] {
  const start = mentions.findLastIndex((mention, index) => index < at && !isOfSubject(mention)) + 1;
  return mentions.slice(start, at);
}

function isOfSubject(mention: Mention): boolean {
  const isAsking = ['asking', 'turned'].some((what) => says(mention, 'mark', what)) || says(mention, 'outcome');
  return isName(mention) || mention.time !== undefined || isCustomers(mention) || (isSmall(mention) && !isAsking);
}

/** Whether nothing asks in front of it, and behind it stands how many, or how much more or less. */
function isTold(mentions: readonly Mention[], at: number): boolean {
  const supposed = mentions.findLastIndex((mention, index) => index < at && wordSays(mention, 'if')) + 1;
  const isAsked = mentions.slice(supposed, at).some(isAskingWord);
  const behind = mentions.slice(at + 1, endOfPart(mentions, at));
  return !isAsked && behind.some((mention) => tellsMuch(mention, behind));
}

function isAskingWord(mention: Mention): boolean {
  return (
    isWord(mention) &&
    (says(mention, 'ask') || says(mention, 'outcome') || says(mention, 'mark', 'asking')) &&
    !says(mention, 'mark', 'buying-then')
  );
}

function tellsMuch(mention: Mention, behind: readonly Mention[]): boolean {
  const { amount } = mention;
  if (amount === undefined) return isWord(mention) && timesSaid(mention) !== undefined;
  if (isTime(amount)) return false;
  if (says(mention, 'mark', 'as-another')) return true;
  return ['units', 'none', 'factor'].includes(amount.unit) || amount.sign !== undefined || behind.some(isMoreOrLess);
}
