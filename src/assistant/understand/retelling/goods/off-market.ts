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
 * `take VAC-300 off the French market in Q2`, `INS-100 est retiré du marché français`: goods that are sold no more there. Without the word
 * market it may be their stock that is taken away.
 */
export function withOffMarket(mentions: readonly Mention[]): readonly Mention[] {
  const link = mentions.findIndex((_, at) => isFrom(mentions[at]) && marketBehind(mentions, at) !== undefined);
  const market = link === -1 ? undefined : marketBehind(mentions, link);
  if (market === undefined) return mentions;
  const [start, end] = [startOfPart(mentions, link), endOfPart(mentions, link)];
  const front = mentions.slice(start, link);
  const behind = mentions.slice(mentions.indexOf(market) + 1, end);
  const [goods, ...others] = front.filter(isName);
  const taking = front.filter(isTaking);
  const isToldAlone = [...front, ...behind].every(
    (one) => one === goods || one.time !== undefined || taking.includes(one) || isPlain(one) || isOf(one, ['location']),
  );
  const isTaken = taking.length === 1 || (taking.length === 0 && says(mentions[link], 'action', 'takeoff'));
  if (goods === undefined || others.length > 0 || !isOf(goods, goodsKinds) || !isTaken || !isToldAlone) return mentions;
  const said = (is: string, what: string): Mention => ({ ...mentions[link], entities: [], senses: [{ is, what }] });
  const small = front.filter((one) => one !== goods && !taking.includes(one) && !says(one, 'action'));
  const where = isName(market) ? [said('prep', 'from'), market] : [];
  const told = [...small, said('action', 'dismiss'), goods, ...where, ...behind];
  return [...mentions.slice(0, start), ...told, ...mentions.slice(end)];
}

/** The market right behind a word, its article left out: that of a place, or the one that goods have. */
function marketBehind(mentions: readonly Mention[], at: number): Mention | undefined {
  const next = mentions.slice(at + 1).find((one) => isName(one) || !says(one, 'mark', 'article'));
  return next !== undefined && says(next, 'mark', 'market') && (isOf(next, ['location']) || isWord(next))
    ? next
    : undefined;
}

/** `take … off`, `withdraw … from`, `pull … from`, `retirer … de`. */
const isTaking = (mention: Mention): boolean => wordSays(mention, 'mark', 'dropping');

const isFrom = (mention: Mention): boolean =>
  isWord(mention) &&
  (says(mention, 'action', 'takeoff') || says(mention, 'prep', 'from') || says(mention, 'mark', 'opening'));

const goodsKinds: readonly string[] = ['product', 'family'];

function isOf({ entities }: Mention, kinds: readonly string[]): boolean {
  const named = entities.filter(({ kind }) => kind !== 'parameter');
  return named.length > 0 && named.every(({ kind }) => kinds.includes(kind));
}

const isPlain = (mention: Mention): boolean => !isName(mention) && isSmall(mention) && !says(mention, 'not');
