import { isName, isSmall, isSupplier, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `what won't we be able to deliver in Spain?`, `quels produits on n'arrivera pas à sortir à temps`: asked of what we do not serve, what runs short. */
export function withNotServed(mentions: readonly Mention[]): readonly Mention[] {
  const not = mentions.findIndex(isNot);
  const served = mentions.findIndex((mention, at) => at > not && isServing(mention));
  const front = mentions.slice(0, Math.max(0, not));
  const between = mentions.slice(not + 1, Math.max(0, served));
  const isAsked =
    front.some((mention) => ['asking', 'showing', 'turned'].some((what) => wordSays(mention, 'mark', what))) ||
    front.some((mention) => wordSays(mention, 'ask', 'which') || wordSays(mention, 'mark', 'restricting'));
  const isOurs = [...front, ...between].some((one) =>
    ['clause', 'whether'].some((what) => wordSays(one, 'mark', what)),
  );
  const isPlain = front.every((mention) => isPassing(mention) || isProducts(mention)) && between.every(isPassing);
  if (not === -1 || served === -1 || !isAsked || !isOurs || !isPlain || mentions.some(isSupplier)) return mentions;
  const short = { ...mentions[not], senses: [{ is: 'ask', what: 'short' }] };
  const behind = mentions.slice(served + 1).filter((mention) => !wordSays(mention, 'mark', 'timely'));
  return [...front.filter((mention) => !says(mention, 'mark', 'denying')), short, ...behind];
}

/** `not`, `won't`, `n'arrivera pas`. */
const isNot = (mention: Mention): boolean =>
  isWord(mention) && (says(mention, 'not') || says(mention, 'mark', 'not-coming'));

const isServing = (mention: Mention): boolean =>
  isWord(mention) &&
  (says(mention, 'mark', 'serving') || says(mention, 'mark', 'made-in') || says(mention, 'quantity', 'delivery'));

const isProducts = (mention: Mention): boolean => wordSays(mention, 'kind', 'product');

const isPassing = (mention: Mention): boolean => !isName(mention) && isSmall(mention) && !says(mention, 'and');
