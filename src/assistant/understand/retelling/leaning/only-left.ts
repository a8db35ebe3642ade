import type { Amount } from '../../figures/amount.js';
import { endOfPart, isJoiner, isName, isWord, type Mention, says, startOfPart } from '../../mentions/mention.js';

/**
 * `Osteria plus que 1000 par mois`: in French `plus` and `que` before an amount, with no more than a name or a time before them, say that so
 * much is left, and no comparison; `S3 se retrouve avec 60 % de ses heures`: so is a share of a line's own hours that it has or keeps.
 */
export function withOnlyLeft(said: readonly Mention[]): readonly Mention[] {
  const mentions = said.map((mention, at) =>
    mention.amount !== undefined && isShareKept(said, at)
      ? { ...mention, amount: { ...mention.amount, becomes: true as const } }
      : mention,
  );
  const at = mentions.findIndex((_, index) => isOnlyLeft(mentions, index));
  const amount = mentions[at + 2]?.amount;
  if (at === -1 || amount === undefined) return mentions;
  const left: Amount = { ...amount, becomes: true };
  return withOnlyLeft([...mentions.slice(0, at), { ...mentions[at + 2], amount: left }, ...mentions.slice(at + 3)]);
}

function isOnlyLeft(mentions: readonly Mention[], at: number): boolean {
  const [more, than, amount] = mentions.slice(at, at + 3);
  if (amount?.amount === undefined || amount.amount.isRate || !isWord(more) || !isWord(than)) return false;
  const isMore = says(more, 'and') && says(more, 'action', 'raise');
  const before = mentions[at - 1];
  const isOpen =
    before === undefined || isName(before) || before.time !== undefined || isJoiner(before) || says(before, 'quantity');
  return isMore && says(than, 'mark', 'restricting') && isOpen && !mentions.slice(0, at).some(isAsking);
}

function isShareKept(mentions: readonly Mention[], at: number): boolean {
  const [opening, share, of, own, hours] = mentions.slice(Math.max(0, at - 1), at + 4);
  if (share?.amount?.unit !== 'percent' || share.amount.sign !== undefined || hours === undefined) return false;
  const isOpened = isWord(opening) && (says(opening, 'mark', 'keeping') || says(opening, 'prep', 'with'));
  const isOfOwn = isWord(of) && says(of, 'mark', 'of') && isWord(own) && says(own, 'mark', 'possessive');
  const part = mentions.slice(startOfPart(mentions, at), endOfPart(mentions, at));
  const isMoved = part.some((one) => isWord(one) && says(one, 'action') && !says(one, 'action', 'set'));
  return isOpened && isOfOwn && isWord(hours) && says(hours, 'quantity', 'capacity') && !isMoved;
}

function isAsking(mention: Mention): boolean {
  return isWord(mention) && (says(mention, 'kpi') || says(mention, 'ask'));
}
