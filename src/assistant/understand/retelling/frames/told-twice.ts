import { endOfPart, isJoiner, isName, type Mention, startOfPart, wordSays } from '../../mentions/mention.js';

/** `a month (30 days) late`, `un mois de retard (30 jours)`: a length of time right behind the same one in other units says it again. */
export function withoutSameLength(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter((mention, at) => {
    const [before, way] = mentions.slice(Math.max(0, at - 2), at);
    const isAgain = [before, way].some((one) => one !== undefined && isSameLength(one, mention));
    const isWay = way === undefined || way.amount !== undefined || wordSays(way, 'action');
    return !isAgain || !isWay || (way ?? before).from + (way ?? before).length !== mention.from;
  });
}

/** How many days the units of a length may be. */
const days: Readonly<Record<string, readonly [number, number]>> = { day: [1, 1], week: [7, 7], month: [28, 31] };

function isSameLength({ amount: one }: Mention, { amount: other }: Mention): boolean {
  if (one === undefined || other === undefined || one.unit === other.unit || one.isRate || other.isRate) return false;
  const [first, last] = [days[one.unit], days[other.unit]];
  if (first === undefined || last === undefined) return false;
  return one.value * first[0] <= other.value * last[1] && other.value * last[0] <= one.value * first[1];
}

/** `60 units fewer, that is 790 instead of 850`: what is told again as what it becomes says no more than the first. */
export function withoutToldTwice(mentions: readonly Mention[]): readonly Mention[] {
  const namely = mentions.findIndex((mention) => wordSays(mention, 'mark', 'that-is'));
  if (namely < 1 || !isJoiner(mentions[namely - 1])) return mentions;
  const end = endOfPart(mentions, namely);
  const own = mentions.slice(namely + 1, end);
  const before = mentions.slice(startOfPart(mentions, namely - 1), namely - 1);
  const by = countsIn(before);
  const isOfUnits = own.every((mention) => !isName(mention) && mention.time === undefined);
  const way = ['raise', 'lower'].filter((what) => before.some((one) => wordSays(one, 'action', what)));
  const instead = own.findIndex((mention) => wordSays(mention, 'stop', 'in place of'));
  const [becomes, was] = [own.slice(0, Math.max(0, instead)), own.slice(instead + 1)].map(countsIn);
  if (!isOfUnits || way.length !== 1 || [by, becomes, was].some(({ length }) => length !== 1)) return mentions;
  const isSame = was[0] + (way[0] === 'raise' ? by[0] : -by[0]) === becomes[0];
  return isSame ? [...mentions.slice(0, namely - 1), ...mentions.slice(end)] : mentions;
}

/** What is counted or measured; `per month` is none of it. */
function countsIn(mentions: readonly Mention[]): readonly number[] {
  return mentions.flatMap(({ amount }) => (amount === undefined || amount.isRate ? [] : [amount.value]));
}
