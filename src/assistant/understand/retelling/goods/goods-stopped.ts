import {
  isJoiner,
  isName,
  isSmall,
  isStop,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `we stop Laxoral from May`, `on arrête les vaccins à partir de juin`, `we drop INS-300 in Spain from June on`: goods that are given up from
 * a time on are sold no more. On a line they are made no more there, and what drops by itself falls: that is told otherwise.
 */
export function withGoodsStopped(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => isStop(mention) || isDrop(mention));
  if (at === -1) return mentions;
  const isList = (mention: Mention): boolean => isJoiner(mention) && !isBetweenGoods(mentions, mention);
  const start = startOfPart(mentions, at, isList);
  const end = mentions.findIndex((mention, index) => index > at && (isList(mention) || asks(mention)));
  const part = mentions.slice(start, end === -1 ? mentions.length : end);
  const isTold = (mention: Mention): boolean =>
    mention === mentions[at] || isGoods(mention) || isPlace(mention) || begins(mention) || isPlain(mention);
  const isTransitive = mentions.slice(at, end === -1 ? undefined : end).some(isGoods);
  if (!part.some(isGoods) || !part.some(begins) || !part.every(isTold)) return mentions;
  if (isDrop(mentions[at]) && !isTransitive) return mentions;
  return mentions.with(at, { ...mentions[at], senses: [{ is: 'action', what: 'dismiss' }] });
}

/** `drop`, `supprime`; not `take`, which may be to play a scenario. */
const isDrop = (mention: Mention): boolean => wordSays(mention, 'mark', 'dropping') && !says(mention, 'runs');

const isGoods = (mention: Mention): boolean => isOf(mention, ['product', 'family']);

const isPlace = (mention: Mention): boolean => isOf(mention, ['location']);

function isOf({ entities }: Mention, kinds: readonly string[]): boolean {
  const named = entities.filter(({ kind }) => kind !== 'parameter');
  return named.length > 0 && named.every(({ kind }) => kinds.includes(kind));
}

const begins = ({ time }: Mention): boolean => time?.begins === true;

const asks = (mention: Mention): boolean => isWord(mention) && !isSmall(mention) && says(mention, 'ask');

const isPlain = (mention: Mention): boolean => isWord(mention) && isSmall(mention) && !says(mention, 'not');

/** `Laxoral and Furosol`: a joiner in a list of goods. */
function isBetweenGoods(mentions: readonly Mention[], joiner: Mention): boolean {
  const at = mentions.indexOf(joiner);
  const [before, next] = [mentions[at - 1], mentions.slice(at + 1).find((one) => isName(one) || !isSmall(one))];
  return before !== undefined && isGoods(before) && next !== undefined && isGoods(next);
}
