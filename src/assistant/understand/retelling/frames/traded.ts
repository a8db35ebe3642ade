import {
  commaAt,
  endOfPart,
  isMoreOrLess,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `5 % de remise contre 8 % de volumes en plus`, `3% off against 10% more volume`: what is given for what is a change beside another, where
 * each has its amount and what it is of; `14 days against 7` is what it was.
 */
export function withTraded(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => isTrade(mentions, index));
  if (at === -1) return mentions;
  const [start, end] = [startOfPart(mentions, at), endOfPart(mentions, at)];
  const given = mentions.slice(start, at);
  const taken = mentions.slice(at + 1, end);
  const isTimed = (mention: Mention): boolean => mention.time !== undefined;
  // A bargain holds from when it is told at its end.
  const times = given.some(isTimed) ? [] : taken.filter(isTimed);
  const { text, length } = mentions[at];
  return [
    ...mentions.slice(0, start),
    ...times,
    ...given,
    { ...commaAt(mentions[at]), text, length },
    ...taken.filter((mention) => !times.includes(mention)),
    ...mentions.slice(end),
  ];
}

function isTrade(mentions: readonly Mention[], at: number): boolean {
  const mention = mentions[at];
  if (!isWord(mention) || !(says(mention, 'prep', 'against') || says(mention, 'mark', 'facing'))) return false;
  if (mentions[at + 1]?.amount === undefined) return false;
  const given = mentions.slice(startOfPart(mentions, at), at);
  const taken = mentions.slice(at + 1, endOfPart(mentions, at));
  const isOf = (part: readonly Mention[]): boolean =>
    part.filter(({ amount }) => amount !== undefined && !amount.isRate).length === 1 && part.some(isMoved);
  return isOf(given) && isOf(taken) && quantitiesIn(taken).some((one) => !quantitiesIn(given).includes(one));
}

const isMoved = (mention: Mention): boolean =>
  isMoreOrLess(mention) || ['cheaper', 'dearer', 'takeoff'].some((what) => wordSays(mention, 'action', what));

const quantitiesIn = (part: readonly Mention[]): readonly string[] =>
  part.flatMap((mention) =>
    isWord(mention) ? mention.senses.filter(({ is }) => is === 'quantity').map(({ what }) => what) : [],
  );
