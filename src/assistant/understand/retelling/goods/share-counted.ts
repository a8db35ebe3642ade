import {
  endOfPart,
  isName,
  isSmall,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `the stock count shows 20% less insulin-api than planned`, `l'inventaire révèle un quart de flacons de moins qu'attendu`: a share of goods by
 * which a count differs from what was thought to be there is stock that is missing or found.
 */
export function withShareCounted(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex(isShare);
  if (at === -1) return mentions;
  const [start, end] = [startOfPart(mentions, at), endOfPart(mentions, at)];
  const part = mentions.slice(start, end);
  const way = part.find((mention) => wayOf(mention) !== undefined);
  if (way === undefined || !isCounted(part, way)) return mentions;
  const what = wayOf(way) === 'lower' ? 'stock-loss' : 'stock-found';
  const told = part
    .slice(0, thanIn(part))
    .filter((mention) => !isCounting(mention) && !isStock(mention))
    .map((mention) => (mention === way ? { ...way, senses: [{ is: 'mark', what }, ofStock] } : mention));
  const behind = part.slice(thanIn(part)).filter((mention) => isName(mention) || mention.time !== undefined);
  return [...mentions.slice(0, start), ...told, ...behind, ...mentions.slice(end)];
}

const ofStock = { is: 'quantity', what: 'stock' };

function isShare({ amount }: Mention): boolean {
  const isPart = amount?.unit === 'percent' || amount?.unit === 'fraction';
  return isPart && amount?.sign === undefined && amount?.per === undefined && amount?.upTo === undefined;
}

/** Whether a part tells a count of goods and how far it differs, and no more. */
function isCounted(part: readonly Mention[], way: Mention): boolean {
  const isTold = part.some(isStocktaking) || (part.some(isFound) && thanIn(part) < part.length);
  const isGoods = ({ entities }: Mention): boolean =>
    entities.some(({ kind }) => ['product', 'component', 'family'].includes(kind));
  const isPlace = ({ entities }: Mention): boolean =>
    entities.some(({ kind }) => kind === 'location' || kind === 'site');
  const amounts = part.filter(({ amount }) => amount !== undefined);
  return (
    isTold &&
    amounts.length === 1 &&
    part.some(isGoods) &&
    part.indexOf(way) > part.findIndex(isCounting) &&
    part.every((mention) =>
      isName(mention)
        ? isGoods(mention) || isPlace(mention)
        : mention.time !== undefined ||
          mention === way ||
          mention === amounts[0] ||
          isCounting(mention) ||
          isStock(mention) ||
          isOfBooks(mention),
    )
  );
}

function wayOf(mention: Mention): 'lower' | 'raise' | undefined {
  if (!isWord(mention)) return undefined;
  return (['lower', 'raise'] as const).find((way) => says(mention, 'action', way));
}

/** Where the comparison with what was thought to be there begins; behind the part where there is none. */
function thanIn(part: readonly Mention[]): number {
  const at = part.findIndex((mention) => wordSays(mention, 'prep', 'than') && !isWayAndThan(mention));
  return at === -1 ? part.length : at;
}

/** `below` is a way by itself. */
const isWayAndThan = (mention: Mention): boolean => wayOf(mention) !== undefined;

const isOfBooks = (mention: Mention): boolean =>
  isSmall(mention) || says(mention, 'prep', 'than') || says(mention, 'mark', 'books');

const isStocktaking = (mention: Mention): boolean => wordSays(mention, 'cause', 'stocktaking');
const isFound = (mention: Mention): boolean => wordSays(mention, 'mark', 'stock-found');
const isCounting = (mention: Mention): boolean => isStocktaking(mention) || isFound(mention);
const isStock = (mention: Mention): boolean => wordSays(mention, 'quantity', 'stock');
