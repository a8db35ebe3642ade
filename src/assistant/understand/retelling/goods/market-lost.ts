import {
  endOfPart,
  isComma,
  isGoods,
  isJoiner,
  isMarket,
  isName,
  isSmall,
  isWord,
  type Mention,
  says,
  sharesKind,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `we lose the Spanish market for mixes on 1 March (zero INS-300 from then on)`, `on perd le marché espagnol au 1er mars`: a market that is lost
 * on a day is lost from then on, and that nothing is sold there afterwards says it once more.
 */
export function withMarketLost(mentions: readonly Mention[]): readonly Mention[] {
  const lost = mentions.findIndex((mention) => wordSays(mention, 'action', 'lose'));
  const end = lost === -1 ? -1 : endOfPart(mentions, lost);
  const none = mentions.findIndex((mention, at) => at > lost && at <= end + 1 && isNone(mention));
  const told = mentions.slice(lost + 1, none === -1 ? end : none);
  const market = told.find((mention) => says(mention, 'mark', 'market'));
  const [when, ...others] = told.filter(({ time }) => time !== undefined);
  if (lost === -1 || market === undefined || when?.time === undefined || others.length > 0) return mentions;
  if (!told.every((one) => one === when || isGoods(one) || isMarket(one) || one === market || isPlain(one)))
    return mentions;
  const time = when.time.begins ? { ...when.time, to: Infinity } : when.time;
  const behind = none === -1 ? 0 : againLength(mentions.slice(none), told);
  return [
    ...mentions.slice(0, lost + 1),
    ...told.filter((one) => !isComma(one)).map((one) => (one === when ? { ...one, time } : one)),
    ...mentions.slice(lost + 1 + told.length + behind),
  ];
}

/** Over how many mentions it is told that none of the same goods is sold there from then on; 0 where it is not. */
function againLength(mentions: readonly Mention[], told: readonly Mention[]): number {
  const then = mentions.findIndex((mention) => wordSays(mention, 'mark', 'afterwards'));
  const isSame = (mention: Mention): boolean =>
    isGoods(mention) && told.some((one) => one.entities.some((entity) => mention.entities.includes(entity)));
  const own = mentions.slice(1, then);
  const isTold =
    own.some(isGoods) && own.every((one) => isSame(one) || (isMarket(one) && isNamedIn(one, told)) || isPlain(one));
  return then !== -1 && isTold ? then + 1 : 0;
}

const isNamedIn = (market: Mention, told: readonly Mention[]): boolean => told.some((one) => sharesKind(one, market));

const isNone = (mention: Mention): boolean =>
  !isName(mention) && says(mention, 'action', 'unless') && says(mention, 'mark', 'none-of');

const isPlain = (mention: Mention): boolean =>
  isWord(mention) && isSmall(mention) && !says(mention, 'not') && (!isJoiner(mention) || isComma(mention));
