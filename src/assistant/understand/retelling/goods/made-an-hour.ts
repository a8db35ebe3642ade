import {
  endOfPart,
  isBorder,
  isComponent,
  isGoods,
  isLine,
  isMoreOrLess,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `L3 fills 130 flu vaccines an hour rather than 120`, `on accélère L1 à 210 stylos de glargine par heure`: a number of goods and behind them the
 * hour is how fast the line makes them.
 */
export function withMadeAnHour(mentions: readonly Mention[]): readonly Mention[] {
  const rate = mentions.findIndex(isAnHour);
  const count = mentions.findLastIndex((mention, at) => at < rate && mention.amount !== undefined);
  if (count === -1 || !isCount(mentions[count])) return mentions;
  const between = mentions.slice(count + 1, rate);
  const isOfProduct = between.some((mention) => isGoods(mention) && !isForm(mention));
  const goods = between.filter((mention) => !(isOfProduct ? isForm(mention) : isComponent(mention)));
  const named = goods.filter(isGoods);
  const isPlain = named.length === 1 && goods.every((one) => one === named[0] || isLink(one) || isMoreOrLess(one));
  const part = mentions.slice(startOfPart(mentions, count, isBorder), endOfPart(mentions, rate, isBorder));
  const isOther = part.some((mention) => wordSays(mention, 'quantity') && !wordSays(mention, 'quantity', 'speed'));
  if (!isPlain || !part.some(isLine) || isOther) return mentions;
  const speed: Mention = {
    ...mentions[count],
    text: `${mentions[count].text} ${mentions[rate].text}`,
    amount: { value: mentions[count].amount?.value ?? 0, unit: 'units', per: 'hour' },
  };
  // `20 more glargine pens an hour`
  const ways = goods.filter(isMoreOrLess);
  return [...mentions.slice(0, count), speed, ...ways, named[0], ...mentions.slice(rate + 1)];
}

const isAnHour = ({ amount, senses }: Mention): boolean =>
  amount === undefined
    ? senses.some(({ is, what }) => is === 'rate' && what === 'hour')
    : amount.unit === 'hour' && amount.value === 1 && (amount.isRate ?? amount.mayBeRate) === true;

const isCount = ({ amount }: Mention): boolean =>
  amount !== undefined &&
  ['none', 'units'].includes(amount.unit) &&
  amount.sign === undefined &&
  amount.per === undefined;

/** The `pens` of `210 pens of glargine`: what the product comes in, which may be bought for it as well. */
const isForm = (mention: Mention): boolean =>
  isComponent(mention) || mention.entities.some(({ kind }) => kind === 'family');

const isLink = (mention: Mention): boolean =>
  wordSays(mention, 'mark', 'of') ||
  wordSays(mention, 'prep', 'against') ||
  (says(mention, 'mark', 'article') && !isGoods(mention));
