import { isTime } from '../../figures/amount.js';
import { isBorder, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `from week 16 and for four weeks`: when, and how long from there, are one time. */
export function withTimeAndLength(mentions: readonly Mention[]): readonly Mention[] {
  const joined = mentions.map((mention, at) =>
    isAndFor(mentions, at) ? { ...mention, senses: [{ is: 'prep', what: 'for' }] } : mention,
  );
  return joined.filter((_, at) => !isBetween(joined, at));
}

/** French `et pour`, which opens a question that leans on the one before, here stands between a time and a length. */
function isAndFor(mentions: readonly Mention[], at: number): boolean {
  const mention = mentions[at];
  return wordSays(mention, 'follow', 'instead') && isLengthBehind(mentions[at - 1], mentions[at + 1]);
}

function isBetween(mentions: readonly Mention[], at: number): boolean {
  const [mention, preposition, length, next] = mentions.slice(at, at + 4);
  const isEnd = next === undefined || isBorder(next) || wordSays(next, 'ask');
  // `from May, for three weeks`: a comma parts them no more, unless what goes on behind is what lasts so long.
  const isJoined = wordSays(mention, 'and') && (isEnd || !says(mention, 'and', 'comma'));
  const isFor = wordSays(preposition, 'prep', 'for');
  return isJoined && isFor && isLengthBehind(mentions[at - 1], length);
}

function isLengthBehind(before: Mention | undefined, length: Mention | undefined): boolean {
  const amount = length?.amount;
  return (
    before?.time?.begins === true && amount !== undefined && isTime(amount) && amount.unit !== 'hour' && !amount.isRate
  );
}
