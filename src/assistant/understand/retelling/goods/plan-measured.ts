import {
  endOfPart,
  isGoods,
  isMarket,
  isMoreOrLess,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/** `INS-200 sells 1.3 times plan`, `le Dopavira fait 80 % du plan`: the plan is what the factor is of, and asks for none. */
export function withPlanMeasured(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => isMeasure(mentions, index));
  if (at === -1) return mentions;
  const of = shareBefore(mentions, at);
  const share = mentions[of];
  if (share.amount === undefined) return mentions;
  const value = share.amount.unit === 'percent' ? share.amount.value / 100 : share.amount.value;
  const told = { ...share, senses: [], amount: { ...share.amount, unit: 'factor' as const, value } };
  const start = startOfPart(mentions, at);
  const front = mentions.slice(start, of).map((one) => (isComing(one) ? { ...one, senses: demand } : one));
  return [...mentions.slice(0, start), ...front, told, ...mentions.slice(at + 1)];
}

const demand: Mention['senses'] = [{ is: 'quantity', what: 'demand' }];

/** `comes in at half of plan`: of what is sold. */
const isComing = (mention: Mention): boolean => wordSays(mention, 'mark', 'coming-in');

/** A word for the plan at the end of what is said of goods or a market, and right before it how many times it. */
function isMeasure(mentions: readonly Mention[], at: number): boolean {
  const next = mentions[at + 1];
  if (!isWord(mentions[at]) || !says(mentions[at], 'mark', 'plan-level')) return false;
  const of = shareBefore(mentions, at);
  const own = mentions.slice(startOfPart(mentions, at), endOfPart(mentions, at));
  const isSold = (one: Mention): boolean => isGoods(one) || isMarket(one);
  const isOther = (one: Mention): boolean =>
    isMoreOrLess(one) || (wordSays(one, 'quantity') && !says(one, 'quantity', 'demand') && !isComing(one));
  const isOpen = wordSays(next, 'mark', 'of');
  return of !== -1 && own.some(isSold) && !own.some(isOther) && !isOpen;
}

/** Where the factor or the share stands; -1 where none does right before. */
function shareBefore(mentions: readonly Mention[], at: number): number {
  const of = mentions.findLastIndex((one, index) => index < at && !(isWord(one) && isOf(one)));
  const { unit, sign, upTo } = mentions[of]?.amount ?? {};
  const isShare = unit === 'factor' || unit === 'fraction' || (unit === 'percent' && isOfPlan(mentions, of, at));
  return isShare && sign === undefined && upTo === undefined ? of : -1;
}

const isOf = (mention: Mention): boolean => says(mention, 'mark', 'of') || says(mention, 'mark', 'article');

/** `80 % du plan`: a percentage is of it. */
const isOfPlan = (mentions: readonly Mention[], of: number, at: number): boolean =>
  at > of + 1 || says(mentions[at], 'mark', 'of-the-plan');
