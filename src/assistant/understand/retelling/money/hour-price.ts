import { isName, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `an hour of L3 at 760 euros`: what an hour of a line is said to cost; behind a comma, `plus` before it only joins. */
export function withHourPrice(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => isHourOfLine(mentions, index));
  if (at === -1) return mentions;
  const { amount: _amount, ...hour } = mentions[at];
  const before = mentions[at - 1];
  const isJoining = before !== undefined && says(before, 'and') && says(before, 'mark', 'adding');
  const front = mentions.slice(0, isJoining ? at - 1 : at);
  const isApart = front.length === 0 || says(front[front.length - 1], 'and');
  const joiner = isJoining && !isApart ? [{ ...before, senses: [{ is: 'and', what: '' }] }] : [];
  const wage: Mention = { ...hour, senses: [{ is: 'quantity', what: 'labour' }] };
  return [...front, ...joiner, wage, ...mentions.slice(at + 1)];
}

const farthest = 4;

/** What stands in front of its name: `the`, `les lignes de`. */
const isOfLines = (mention: Mention): boolean =>
  wordSays(mention, 'mark', 'article') || wordSays(mention, 'kind', 'resource');

function isHourOfLine(mentions: readonly Mention[], at: number): boolean {
  const [hour, of, ...rest] = mentions.slice(at, at + farthest + 4);
  const [line, ...behind] = rest.slice(rest.findIndex((mention) => !isOfLines(mention)));
  const isOne = hour.amount === undefined ? isNamedHour(mentions, at) : isOneHour(hour);
  if (!isOne || of === undefined || isName(of) || line === undefined) return false;
  const isOf = ['of', 'in'].some((what) => says(of, 'prep', what));
  const isLine = line.entities.some(({ kind }) => kind === 'resource' || kind === 'site');
  return isOf && isLine && isPriced(behind);
}

/** An amount of money, or how much more it costs. */
function isPriced(behind: readonly Mention[]): boolean {
  const isCosting = behind.some((mention) => !isName(mention) && says(mention, 'quantity', 'cost'));
  const isPrice = (unit: string | undefined): boolean => unit === 'percent' || unit === 'none';
  const isDearer = behind.some((mention) => ['dearer', 'cheaper'].some((what) => wordSays(mention, 'action', what)));
  if (isDearer && behind.some(({ amount }) => amount?.unit === 'percent')) return true;
  // `an hour on L3 at 750`
  const [at, price] = behind;
  const isAt =
    wordSays(at, 'mark', 'price-at') &&
    price?.amount?.unit === 'none' &&
    price.amount.sign === undefined &&
    price.amount.per === undefined;
  return isAt || behind.some(({ amount }) => amount?.unit === 'money' || (isCosting && isPrice(amount?.unit)));
}

function isOneHour({ amount, text }: Mention): boolean {
  return amount?.unit === 'hour' && amount.value === 1 && !/\d/.test(text) && !amount.isRate;
}

/** `l'heure de L2 à 700 €`: behind an article, and no amount before that. */
function isNamedHour(mentions: readonly Mention[], at: number): boolean {
  const [before, article, hour] = [mentions[at - 2], mentions[at - 1], mentions[at]];
  if (isName(hour) || hour.time || !says(hour, 'unit', 'hour') || article === undefined) return false;
  return says(article, 'mark', 'article') && before?.amount === undefined && !/s$/i.test(hour.text);
}
