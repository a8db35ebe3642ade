import {
  endOfPart,
  isBorder,
  isGoods,
  isMarket,
  isSmall,
  isWord,
  type Mention,
  saidOf,
  says,
  wordSays,
} from '../../mentions/mention.js';
import { sensesOf, wordsOf } from '../../scenarios/title-words.js';

/** `the risk of losing more than 20,000 sales`: how probable it is that as many sales are lost, and no change of what is sold. */
export function withSalesLost(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => isLosing(mentions, index));
  const isRisk = mentions.slice(0, Math.max(0, at)).some((one) => wordSays(one, 'ask', 'risk'));
  if (!isRisk) return mentions;
  const [verb, compare, count] = mentions.slice(at, at + 3);
  const sales = salesAt(mentions, at);
  return [
    ...mentions.slice(0, at),
    { ...verb, senses: [{ is: 'kpi', what: 'lost_sales' }] },
    { ...compare, senses: compare.senses.filter(({ is }) => is === 'compare') },
    count,
    ...mentions.slice(sales + 1),
  ];
}

/**
 * `how much in sales do we lose if L2 stops in May`, `combien de ventes de vaccins perd-on dans surge`: sales of which it is asked how many are lost are
 * a KPI, and no change.
 */
export function withSalesLostAsked(mentions: readonly Mention[]): readonly Mention[] {
  const asking = mentions.findIndex((mention) => isCounting(mention) || asksLoss(mention));
  if (asking === -1) return mentions;
  const part = mentions.slice(asking, endOfPart(mentions, asking, isBorder));
  const sales = part.findIndex((mention) => wordSays(mention, 'quantity', 'demand') && !says(mention, 'sells'));
  const lost = part.findIndex((mention) => asksLoss(mention) || isLost(mention));
  const told = part.slice(1, Math.max(sales, lost) + 1);
  const isPlain = told.every(
    (mention, at) => at + 1 === sales || at + 1 === lost || isSmall(mention) || isGoods(mention) || isMarket(mention),
  );
  const isBounded = part.some(
    (mention) =>
      mention.amount !== undefined ||
      wordSays(mention, 'kpi') ||
      ['before', 'until'].some((what) => wordSays(mention, 'prep', what)),
  );
  if (sales === -1 || lost === -1 || !isPlain || isBounded) return mentions;
  const goods = told.filter(
    (mention, at) =>
      isGoods(mention) || isMarket(mention) || (told[at + 1] && !isWord(told[at + 1]) && wordSays(mention, 'prep')),
  );
  const kpi = { ...part[sales], senses: [{ is: 'kpi', what: 'lost_sales' }] };
  return [...mentions.slice(0, asking), kpi, ...goods, ...mentions.slice(asking + told.length + 1)];
}

const isCounting = (mention: Mention): boolean =>
  wordSays(mention, 'mark', 'counting') || wordSays(mention, 'ask', 'which');

const isLost = (mention: Mention): boolean =>
  wordSays(mention, 'action', 'lose') || wordSays(mention, 'mark', 'stock-loss');

/** `how much do we lose in`, `que perd-on en`: one phrase that asks for what is lost. */
const asksLoss = (mention: Mention): boolean =>
  wordSays(mention, 'ask', 'kpi') &&
  wordsOf(mention.text)
    .flatMap(sensesOf)
    .some(({ is, what }) => is === 'action' && what === 'lose');

/** A verb of losing, more or less than, a count, and the word for sales; `losing 20,000 of demand in May` is none. */
function isLosing(mentions: readonly Mention[], at: number): boolean {
  const [verb, compare, count] = mentions.slice(at, at + 3);
  const sales = mentions[salesAt(mentions, at)];
  const amount = count?.amount;
  return (
    sales !== undefined &&
    wordSays(verb, 'action', 'lose') &&
    isWord(compare) &&
    saidOf(compare, 'compare').length > 0 &&
    amount !== undefined &&
    ['none', 'units'].includes(amount.unit) &&
    amount.per === undefined &&
    wordSays(sales, 'quantity', 'demand') &&
    !says(sales, 'sells')
  );
}

/** Where `sales` stands behind the count: `50,000 units of sales`, `5 000 unités de ventes`. */
function salesAt(mentions: readonly Mention[], at: number): number {
  return mentions.findIndex((mention, index) => index > at + 2 && !says(mention, 'mark', 'article') && !isIn(mention));
}

const isIn = (mention: Mention): boolean => wordSays(mention, 'prep', 'in');
