import type { Amount } from '../../figures/amount.js';
import {
  endOfPart,
  isJoiner,
  isName,
  isSmall,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `Osteria plus que 1000 par mois`: in French `plus` and `que` before an amount, with no more than a name or a time before them, say that so
 * much is left, and no comparison; `S3 se retrouve avec 60 % de ses heures`: so is a share of a line's own hours that it has or keeps.
 */
export function withOnlyLeft(asSaid: readonly Mention[]): readonly Mention[] {
  const said = withRunningOnly(asSaid);
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

/** `la L3 ne tourne plus qu'à 60 %`: what a line no longer does but at a share of its hours, it still does at that. */
function withRunningOnly(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.flatMap((mention, at) => {
    const [only, ...behind] = mentions.slice(at + 1, at + 4);
    if (isNoMore(mentions, at) && only !== undefined && isHalfway(only, behind[0])) return [];
    const isDenied = wordSays(mention, 'action', 'stop') && only !== undefined && isWord(only);
    if (!isDenied || !says(only, 'mark', 'restricting') || !isOfLine(mentions[at - 1])) return [mention];
    const share = behind.find((one) => !isWord(one) || !isSmallWord(one));
    const unit = share?.amount?.unit;
    const isShare =
      unit === 'percent' || unit === 'fraction' || (share !== undefined && says(share, 'action', 'halfway'));
    if (isShare) return [denied(mention), working(mention)];
    // `ne tourne plus qu'à deux équipes`: how many there were is told nowhere.
    const isOfShifts = [...behind, mentions[at + 4]].some(isShift);
    return isOfShifts ? [{ ...mention, senses: [...mention.senses, { is: 'unknowable', what: '' }] }] : [mention];
  });
}

/** The `plus` of `ne travaille plus qu'à mi-temps`. */
function isNoMore(mentions: readonly Mention[], at: number): boolean {
  const [not, verb, more] = mentions.slice(Math.max(0, at - 2), at + 1);
  if (more === undefined || ![not, verb, more].every(isWord)) return false;
  return says(not, 'mark', 'denying') && says(verb, 'works') && says(more, 'and') && says(more, 'action', 'raise');
}

const isHalfway = (only: Mention, part: Mention | undefined): boolean =>
  wordSays(only, 'mark', 'restricting') && part !== undefined && says(part, 'action', 'halfway');

const isShift = (mention: Mention | undefined): boolean => wordSays(mention, 'unit', 'shift');

const denied = (mention: Mention): Mention => ({
  ...mention,
  senses: [
    { is: 'filler', what: '' },
    { is: 'mark', what: 'denying' },
  ],
});

const working = (mention: Mention): Mention => ({
  ...mention,
  senses: [
    { is: 'works', what: '' },
    { is: 'filler', what: '' },
  ],
});

const isSmallWord = (mention: Mention): boolean => isSmall(mention) || says(mention, 'prep');

const isOfLine = (mention: Mention | undefined): boolean =>
  mention?.entities.some(({ kind }) => kind === 'resource' || kind === 'site') === true;

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
  const isOfOwn = wordSays(of, 'mark', 'of') && wordSays(own, 'mark', 'possessive');
  const part = mentions.slice(startOfPart(mentions, at), endOfPart(mentions, at));
  const isMoved = part.some((one) => wordSays(one, 'action') && !says(one, 'action', 'set'));
  return isOpened && isOfOwn && wordSays(hours, 'quantity', 'capacity') && !isMoved;
}

function isAsking(mention: Mention): boolean {
  return isWord(mention) && (says(mention, 'kpi') || says(mention, 'ask'));
}
