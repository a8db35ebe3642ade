import { isName, isSmall, type Mention, saidOf, says, wordSays } from '../mentions/mention.js';
import type { Chunk } from './clause.js';
import { isWhole } from './complete.js';
import { hasAction, isAmount, isSigned, kindsOf } from './says-change.js';

/** The parts of a stretch between its connectives; a sign, and `with` in front of a clause of its own, part it as well. */
export function chunksOf(mentions: readonly Mention[]): Chunk[] {
  const chunks: { joiner: Chunk['joiner']; mentions: Mention[]; isThen?: boolean }[] = [
    { joiner: 'none', mentions: [] },
  ];
  mentions.forEach((mention, index) => {
    const isOpening = opensClause(mentions, index) || isPlusSign(mention);
    if (isPlusBehindAmount(mentions, index)) chunks.push({ joiner: 'but', mentions: [] });
    const isAnd = isFurthermore(mentions, index) || isSequelOfNames(mentions, index);
    const joiner = isAnd ? 'and' : (joinerOf(mention) ?? (isOpening ? 'but' : undefined));
    const last = chunks[chunks.length - 1];
    if (joiner === undefined) last.mentions.push(mention);
    else {
      const own = isOpening && opensWith(mention) ? [mention] : [];
      if (last.mentions.length === 0) {
        last.joiner = stronger(last.joiner, joiner);
        last.mentions.push(...own);
      } else chunks.push({ joiner, mentions: own });
      if (joiner === 'but' && says(mention, 'mark', 'sequel')) chunks[chunks.length - 1].isThen = true;
    }
  });
  return chunks.filter((chunk) => chunk.mentions.length > 0);
}

const opensWith = (mention: Mention): boolean => !isName(mention) && says(mention, 'prep', 'with');

/** `L1 puis L3 font 10 heures sup`: between two names of a kind, one after the other is one and the other. */
function isSequelOfNames(mentions: readonly Mention[], index: number): boolean {
  const [before, mention, next] = mentions.slice(Math.max(0, index - 1), index + 2);
  const isSequel = index > 0 && next !== undefined && !isName(mention) && says(mention, 'mark', 'sequel');
  return isSequel && isName(before) && isName(next) && kindsOf(before).some((kind) => kindsOf(next).includes(kind));
}

/** `…, and on top Vitrum charges 0.40`: in front of a name, at the beginning of a part, it says no more than and. */
function isFurthermore(mentions: readonly Mention[], index: number): boolean {
  const [before, mention] = [mentions[index - 1], mentions[index]];
  const next = mentions.slice(index + 1).find((other) => !(isSmall(other) && says(other, 'and', 'comma')));
  if (isName(mention) || mention.amount !== undefined || !says(mention, 'mark', 'furthermore')) return false;
  const opens = before === undefined || joinerOf(before) !== undefined;
  return opens && next !== undefined && isName(next);
}

/** `demand up 10% in May with L2 down in week 20`: with a name behind it, and something that happens to it. */
function opensClause(mentions: readonly Mention[], index: number): boolean {
  const isAt = wordSays(mentions[index], 'mark', 'price-at');
  if (isAt) return isNamedBehind(mentions, index) && isBeside(mentions, index);
  if (isName(mentions[index]) || !says(mentions[index], 'prep', 'with')) return false;
  if (isBeside(mentions, index)) return true;
  const behind = mentions.slice(index + 1);
  const end = behind.findIndex((mention) => joinerOf(mention) !== undefined);
  const own = end === -1 ? behind : behind.slice(0, end);
  const first = own.find((mention) => isName(mention) || !isSmall(mention));
  const before = mentions.slice(0, index);
  return (
    first !== undefined &&
    isName(first) &&
    hasAction(own) &&
    (hasAction(before) || before.some(isSigned)) &&
    before.some((mention) => isName(mention) || says(mention, 'quantity'))
  );
}

/** `3,000 units a month at a price of 160`: what the amount is of stands right behind an article, and the amount behind that. */
function isNamedBehind(mentions: readonly Mention[], index: number): boolean {
  const [article, quantity, of, amount] = mentions.slice(index + 1, index + 5);
  return (
    amount?.amount !== undefined &&
    wordSays(article, 'mark', 'one') &&
    wordSays(quantity, 'quantity') &&
    wordSays(of, 'prep', 'of')
  );
}

/** `make INS-300 priority 1 with a safety stock of 14 days`: behind a change, another quantity with its amount. */
function isBeside(mentions: readonly Mention[], index: number): boolean {
  const isListed = (at: number): boolean =>
    at > 0 && isName(mentions[at - 1]) && isName(mentions[at + 1] ?? mentions[at]);
  const start = mentions.findLastIndex((one, at) => at < index && joinerOf(one) !== undefined && !isListed(at)) + 1;
  const end = mentions.findIndex((one, at) => at > index && joinerOf(one) !== undefined);
  const [before, behind] = [mentions.slice(start, index), mentions.slice(index, end === -1 ? mentions.length : end)];
  const quantitiesIn = (part: readonly Mention[]): readonly string[] =>
    part.flatMap((one) => (isName(one) || one.amount !== undefined ? [] : saidOf(one, 'quantity')));
  const own = quantitiesIn(behind);
  // `sell VAC-300 at 35 euros` is of its price.
  const isPriced = before.some(({ amount }) => amount?.unit === 'money');
  const told = quantitiesIn(before.filter((one) => !(isPriced && says(one, 'sells'))));
  const isOther = own.length > 0 && own.every((what) => !told.includes(what));
  const isRun = before.some(({ entities }) => entities.some(({ kind }) => kind === 'scenario'));
  const first = behind.slice(1).find((one) => isName(one) || one.amount !== undefined || says(one, 'quantity'));
  return (
    isOther &&
    !isRun &&
    (before.some(isAmount) || (isWhole(before) && behind.some(isName))) &&
    before.some(isName) &&
    behind.filter(({ amount }) => amount !== undefined && !amount.isRate).length === 1 &&
    first !== undefined &&
    !isName(first)
  );
}

/** `VAC-200 up 10% in May + 10 hours of overtime`: a sign with a blank behind it, between two amounts, begins a clause. */
function isPlusBehindAmount(mentions: readonly Mention[], index: number): boolean {
  const { amount, text } = mentions[index];
  const before = mentions[index - 1];
  const isTold =
    before?.amount !== undefined || (before?.time !== undefined && mentions.slice(0, index).some(isAmount));
  return amount?.sign === 1 && /^\+\s/.test(text) && isTold;
}

/** `N3 closed in April + overtime of N1 at 80 hours`: a sign that no amount took with it. */
function isPlusSign(mention: Mention): boolean {
  return !isName(mention) && mention.amount === undefined && mention.text === '+';
}

function joinerOf(mention: Mention): Chunk['joiner'] | undefined {
  if (mention.entities.length > 0 || mention.amount || mention.time) return undefined;
  if (says(mention, 'but')) return says(mention, 'mark', 'while') ? 'while' : 'but';
  // `plus` joins in French, but says `more` beside an amount or an adjective, which longer phrases hold.
  if (says(mention, 'and'))
    return says(mention, 'and', 'comma') ? 'comma' : says(mention, 'action') ? undefined : 'and';
  return undefined;
}

const ranks = ['none', 'comma', 'and', 'but', 'while'] as const;

function stronger(first: Chunk['joiner'], second: Chunk['joiner']): Chunk['joiner'] {
  return ranks.indexOf(first) > ranks.indexOf(second) ? first : second;
}
