import { isSmall, isWord, type Mention, says, startOfPart, wordSays } from '../../mentions/mention.js';

/** `the media fill week of S3`, `la semaine d'arrêt de N1`: what a stop that stands is called, and not how long one is that is put in. */
export function withoutStopWeek(mentions: readonly Mention[]): readonly Mention[] {
  const left = new Set(mentions.filter((_, at) => isOfStop(mentions, at)));
  return left.size === 0 ? mentions : mentions.filter((mention) => !left.has(mention));
}

function isOfStop(mentions: readonly Mention[], at: number): boolean {
  const mention = mentions[at];
  if (!isWord(mention) || !(says(mention, 'unit') || says(mention, 'mark', 'week-of'))) return false;
  const behind = mentions.slice(at + 1).find((one) => !isWord(one) || !says(one, 'mark', 'of'));
  const isBefore = isStanding(mentions, at) && behind !== undefined && isCause(behind);
  const isBehind = at > 0 && isCause(mentions[at - 1]) && isStanding(mentions, at - 1);
  return (isBefore || isBehind) && isEdited(mentions.slice(startOfPart(mentions, at), at));
}

const isCause = (mention: Mention): boolean =>
  isWord(mention) && (says(mention, 'cause') || (says(mention, 'action', 'stop') && !says(mention, 'filler')));

/** Behind an article that is no `a`: it stands in the table. */
function isStanding(mentions: readonly Mention[], at: number): boolean {
  const article = mentions[at - 1];
  return wordSays(article, 'mark', 'article') && !says(article, 'mark', 'one');
}

/** What is done with a stop stands before it. */
function isEdited(before: readonly Mention[]): boolean {
  const edits = ['unless', 'delay', 'hasten', 'lower', 'shift'];
  return before.some(
    (mention) => isWord(mention) && !isSmall(mention) && edits.some((what) => says(mention, 'action', what)),
  );
}
