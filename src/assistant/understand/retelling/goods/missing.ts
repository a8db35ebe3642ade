import {
  endOfPart,
  isBorder,
  isName,
  isSmall,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `stock count: 20,000 pens are missing in Mainz`, `il manque 20 000 stylos à Mainz`: so many goods that a count does not find, at a place or
 * behind a word for counting, are stock that is lost; what runs short in the plan is asked for with no number.
 */
export function withMissing(said: readonly Mention[]): readonly Mention[] {
  const mentions = withBooks(said);
  const told = mentions.map((mention, at) =>
    isShort(mention) && isCounted(mentions, at)
      ? { ...mention, senses: [{ is: 'mark', what: 'stock-loss' }] }
      : mention,
  );
  const missing = told.findIndex((mention, at) => mention !== said[at] && isCounted(told, at));
  return missing === -1 ? told : withoutCounting(told, missing);
}

/**
 * `1,000 doses below the books`, `300 de plus que le système`, `12,000 fewer vials than the system says`: what a count finds, set against what was
 * thought to be there.
 */
function withBooks(mentions: readonly Mention[]): readonly Mention[] {
  const books = mentions.findIndex((mention) => wordSays(mention, 'mark', 'books'));
  if (books === -1) return mentions;
  const way = mentions.findLastIndex((mention, at) => at < books && wayOf(mention) !== undefined);
  const between = mentions.slice(way + 1, books);
  const than = between.findIndex((mention) => wordSays(mention, 'prep', 'than'));
  const goods = than === -1 ? [] : between.slice(0, than);
  const isOf = (mention: Mention): boolean => isName(mention) || (isWord(mention) && isSmall(mention));
  const isOpened =
    way !== -1 && goods.every(isOf) && between.slice(goods.length).every((one) => isWord(one) && isSmall(one));
  const what = wayOf(mentions[way] ?? mentions[books]) === 'below' ? 'stock-loss' : 'stock-found';
  const told: Mention = { ...mentions[books], senses: [{ is: 'mark', what }] };
  const joined = [...mentions.slice(0, way), ...goods, told, ...mentions.slice(books + 1)];
  return isOpened && isCounted(joined, way + goods.length) ? joined : mentions;
}

/** Which way a comparison goes. */
function wayOf(mention: Mention): 'below' | 'above' | undefined {
  if (!isWord(mention)) return undefined;
  if (says(mention, 'compare', 'below') || says(mention, 'action', 'lower')) return 'below';
  return says(mention, 'compare', 'above') || says(mention, 'action', 'raise') ? 'above' : undefined;
}

/** `an audit finds 100,000 packs missing`, `after the stocktake, 500 are missing`: who counts, and that they do, says no more. */
function withoutCounting(mentions: readonly Mention[], at: number): readonly Mention[] {
  const start = startOfPart(mentions, at, isBorder);
  const end = endOfPart(mentions, at);
  const earlier = mentions.slice(startOfPart(mentions, start - 1), Math.max(0, start - 1));
  const isAfter = start > 0 && earlier.some(isCounting) && earlier.every((one) => isCounting(one) || isOfCount(one));
  const first = isAfter ? start - 1 - earlier.length : start;
  const part = mentions.slice(start, end).filter((mention, index) => index + start === at || !isCounting(mention));
  return [...mentions.slice(0, first), ...part, ...mentions.slice(end)];
}

const isOfCount = (mention: Mention): boolean =>
  isWord(mention) && (isSmall(mention) || says(mention, 'quantity', 'stock'));

function isCounting(mention: Mention): boolean {
  const isCause = ['stocktaking', 'inspection'].some((cause) => says(mention, 'cause', cause));
  const isMarked = ['stock-found', 'downward'].some((mark) => says(mention, 'mark', mark));
  return isWord(mention) && (isCause || isMarked);
}

function isShort(mention: Mention): boolean {
  return wordSays(mention, 'ask', 'short') && (says(mention, 'mark', 'missing') || says(mention, 'mark', 'stock-loss'));
}

function isCounted(mentions: readonly Mention[], at: number): boolean {
  const start = startOfPart(mentions, at, isBorder);
  const end = endOfPart(mentions, at);
  // `I want to know if 500 are missing` asks whether.
  const [before, opening] = [mentions[start - 2], mentions[start - 1]];
  if (wordSays(opening, 'if') && before !== undefined && !isBorder(before)) return false;
  const part = mentions.slice(start, end);
  const [count, ...others] = part.filter(({ amount }) => amount !== undefined);
  const isCount = count !== undefined && others.length === 0 && ['units', 'none'].includes(count.amount?.unit ?? '');
  const isPlain = count?.amount?.per === undefined && count?.amount?.sign === undefined;
  const goods = part.slice(part.indexOf(count) + 1).find((one) => !isWord(one) || !isSmall(one));
  const isGoods = goods?.entities.some(({ kind }) => kind === 'product' || kind === 'component') === true;
  const isPlaced = part.some(({ entities }) => entities.some(({ kind }) => kind === 'location' || kind === 'site'));
  const isOther = part.some(
    (one) =>
      one.time !== undefined ||
      (isWord(one) && ['if', 'how-much', 'or', 'not'].some((is) => says(one, is))) ||
      (isWord(one) && !isSmall(one) && one !== mentions[at] && says(one, 'ask')),
  );
  return isCount && isPlain && isGoods && isPlaced && !isOther && part.some(isName);
}
