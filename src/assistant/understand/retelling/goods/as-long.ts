import type { Amount } from '../../figures/amount.js';
import {
  endOfPart,
  inOne,
  isComponent,
  isMarket,
  isName,
  isSite,
  isSmallJoiner,
  isSupplier,
  type Mention,
  putIn,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `Plastiform needs half as long again to deliver`, `met moitié plus de temps pour livrer`, `three times as long`: a share of a time, said of
 * who supplies or of what is delivered, is how much longer that takes, and not how much comes.
 */
export function withAsLong(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.reduce<readonly Mention[]>((told, mention) => {
    const at = told.indexOf(mention);
    const behind = at === -1 ? 0 : timeBehind(told, at);
    if (behind === undefined || at === -1 || !isOfSupply(told, at)) return told;
    const end = at + 1 + behind;
    const run = told.slice(at, end);
    const words = behind > 0 ? inOne(run.slice(1)) : putIn(mention.from + mention.length, '');
    const time = { ...words, senses: [saysWhatOf(told, at) ? longer : leadTime] };
    const { sign: _sign, ...amount } = { ...mention.amount, value: timesAsLong(run), unit: 'factor' as const };
    return [...told.slice(0, at), { ...mention, senses: [], amount }, time, ...told.slice(end)];
  }, mentions);
}

const longer: Mention['senses'][number] = { is: 'action', what: 'longer' };
const leadTime: Mention['senses'][number] = { is: 'quantity', what: 'leadtime' };

/** How many words behind a share say that it is one of a time: none where it says so itself; undefined where they do not. */
function timeBehind(mentions: readonly Mention[], at: number): number | undefined {
  const { amount } = mentions[at];
  if (!isShare(amount)) return undefined;
  const behind = mentions.slice(at + 1);
  if (wordSays(behind[0], 'mark', 'as-long')) return 1;
  const time = behind.findIndex((one) => !isWay(one) && !wordSays(one, 'mark', 'of'));
  if (time >= (says(mentions[at], 'mark', 'part-of') ? 0 : 1) && wordSays(behind[time], 'quantity', 'time'))
    return isWay(behind[time + 1]) ? time + 2 : time + 1;
  return says(mentions[at], 'mark', 'as-long') ? 0 : undefined;
}

const isShare = (amount: Amount | undefined): boolean =>
  amount !== undefined && ['fraction', 'factor', 'percent'].includes(amount.unit);

const isWay = (mention: Mention | undefined): boolean =>
  wordSays(mention, 'action', 'raise') || wordSays(mention, 'action', 'lower');

/** How many times as long something takes: 1.5 of `half as long again`, a third of `a third as long`, two thirds of `un tiers de temps en moins`. */
function timesAsLong(run: readonly Mention[]): number {
  const [{ amount }, ...behind] = run;
  const { value = 1, unit, sign } = amount ?? {};
  const share = unit === 'percent' ? value / 100 : value;
  if (sign === 1 || behind.some((one) => says(one, 'mark', 'on-top-again') || says(one, 'action', 'raise')))
    return 1 + share;
  return sign === -1 || behind.some((one) => says(one, 'action', 'lower')) ? 1 - share : share;
}

/** Whether its part says what takes so long: deliveries, transport. */
function saysWhatOf(mentions: readonly Mention[], at: number): boolean {
  return partOf(mentions, at).some((one) => ['delivery', 'transport'].some((what) => wordSays(one, 'quantity', what)));
}

function partOf(mentions: readonly Mention[], at: number): readonly Mention[] {
  return mentions.slice(startOfPart(mentions, at, isSmallJoiner), endOfPart(mentions, at, isSmallJoiner));
}

/** Whether the part of a mention is of suppliers, what is bought and deliveries alone, or of transport, with no other amount. */
function isOfSupply(mentions: readonly Mention[], at: number): boolean {
  const part = partOf(mentions, at);
  const names = part.filter(isName);
  const isLane = names.every(isPlace) && (saysWhatOf(mentions, at) || (names.some(isSite) && names.some(isMarket)));
  const isSupplied = names.every(isSupply) && (saysWhatOf(mentions, at) || names.some(isSupplier));
  const isOther = part.some(
    (one) =>
      (wordSays(one, 'quantity') && !supplied.some((what) => says(one, 'quantity', what))) ||
      ['stop', 'longer', 'lesstime'].some((what) => wordSays(one, 'action', what)) ||
      (one.amount !== undefined && one !== mentions[at]),
  );
  return (isLane || isSupplied) && !isOther;
}

const isPlace = (mention: Mention): boolean => isSite(mention) || isMarket(mention);
const isSupply = (mention: Mention): boolean => isSupplier(mention) || isComponent(mention);

/** What is said of a supplier, or of transport, in the time that it takes. */
const supplied = ['delivery', 'transport', 'time', 'leadtime'];
