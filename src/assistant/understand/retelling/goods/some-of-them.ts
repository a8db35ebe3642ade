import {
  isGoods,
  isLine,
  isMarket,
  isName,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `Glarvia drops by 50,000 a month in the North from September and Lispera picks up 30,000 of them`: some of what other goods lose is gained where
 * and when it is lost, unless another place or time is told.
 */
export function withSomeOfThem(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, place) => isSome(mentions, place));
  if (at === -1) return mentions;
  const start = startOfPart(mentions, at);
  const gained = mentions.slice(start);
  const lost = mentions.slice(startOfPart(mentions, Math.max(0, start - 1)), Math.max(0, start - 1));
  const isLosing = lost.some((one) => isWord(one) && ['lower', 'lose'].some((what) => says(one, 'action', what)));
  const isGaining = gained.some(isGoods) && gained.every((one) => !isName(one) || isGoods(one));
  if (!isLosing || !isGaining || !lost.some(isGoods) || lost.some(isLine)) return mentions;
  const told = gained.some(({ time }) => time !== undefined)
    ? lost.filter(isMarket)
    : lost.filter((one) => isMarket(one) || one.time !== undefined);
  const there = told.flatMap((one) => {
    const before = lost[lost.indexOf(one) - 1];
    const prep = isMarket(one) && before !== undefined && says(before, 'filler') ? lost[lost.indexOf(one) - 2] : before;
    const into = isMarket(one) && prep !== undefined && wordSays(prep, 'prep', 'in') ? [prep] : [];
    return [...into, one].map((mention) => ({ ...mention, from: mentions[at].from + mentions[at].length - 1 }));
  });
  return [...mentions.slice(0, at + 1), ...there, ...mentions.slice(isOfThem(mentions[at + 1]) ? at + 2 : at + 1)];
}

const isOfThem = (mention: Mention | undefined): boolean => wordSays(mention, 'mark', 'of-them');

/** `30,000 of them`, `en récupère 30 000`: so many of what was told. */
function isSome(mentions: readonly Mention[], at: number): boolean {
  if (mentions[at].amount?.unit !== 'none') return false;
  const [goods, of, verb] = mentions.slice(Math.max(0, at - 3), at);
  const isOf = wordSays(of, 'mark', 'of-it') && goods !== undefined && isGoods(goods) && wordSays(verb, 'action');
  return isOfThem(mentions[at + 1]) || isOf;
}
