import { isWord, type Mention, saidOf, says, wordSays } from '../../mentions/mention.js';

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
