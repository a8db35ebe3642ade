import { isTime } from '../figures/amount.js';
import { isWord, type Mention, says } from '../mentions/mention.js';

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
  return isWord(mention) && says(mention, 'follow', 'instead') && isLengthBehind(mentions[at - 1], mentions[at + 1]);
}

function isBetween(mentions: readonly Mention[], at: number): boolean {
  const [mention, preposition, length] = mentions.slice(at, at + 3);
  const isJoined = isWord(mention) && says(mention, 'and') && !says(mention, 'and', 'comma');
  const isFor = preposition !== undefined && isWord(preposition) && says(preposition, 'prep', 'for');
  return isJoined && isFor && isLengthBehind(mentions[at - 1], length);
}

function isLengthBehind(before: Mention | undefined, length: Mention | undefined): boolean {
  const amount = length?.amount;
  return (
    before?.time?.begins === true && amount !== undefined && isTime(amount) && amount.unit !== 'hour' && !amount.isRate
  );
}
