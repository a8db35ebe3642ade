import { isJoiner, isName, isSmall, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/**
 * `put 80 hours of overtime on L2`, `mets 20 heures sup par semaine sur L1 et L2`, `mets 5 % sur tous les prix`: hours that are put on a line,
 * and a share on prices, are more of them; so is a shift that a line gets, `L2 reçoit une équipe`.
 */
export function withHoursPutOn(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex(
    (mention, index) =>
      ((isPutting(mention) || isGiving(mentions, index)) &&
        (isHoursOn(mentions, index + 1) ||
          isOnWithHours(mentions, index + 1) ||
          isShareOn(mentions.slice(index + 1)))) ||
      (wordSays(mention, 'mark', 'getting') && isShift(mentions.slice(index + 1)) && isLine(mentions[index - 1])),
  );
  if (at === -1) return mentions;
  return mentions.with(at, { ...mentions[at], senses: [{ is: 'action', what: 'raise' }] });
}

const isPutting = (mention: Mention): boolean => wordSays(mention, 'mark', 'putting');

/** `take 10 hours off L1 and give 10 hours to L2`: behind hours that are taken. */
function isGiving(mentions: readonly Mention[], at: number): boolean {
  const before = mentions[at - 1];
  const isTaken = mentions
    .slice(0, at)
    .some((one) => isWord(one) && says(one, 'action') && !says(one, 'action', 'raise'));
  return before !== undefined && isJoiner(before) && isTaken && wordSays(mentions[at], 'mark', 'giving');
}

/** `a shift` and nothing that says more or less: `two shifts` may be all that the line works. */
function isShift([one, shift, next]: readonly Mention[]): boolean {
  const isOne = one !== undefined && says(one, 'mark', 'article') && wordSays(shift, 'unit', 'shift');
  return isOne && (next === undefined || !isWord(next) || !says(next, 'action'));
}

/** `5% on every price`: a share, `on`, and prices or sales. */
function isShareOn([share, on, ...behind]: readonly Mention[]): boolean {
  const { unit, sign, upTo } = share?.amount ?? {};
  const isShare = unit === 'percent' && sign === undefined && upTo === undefined;
  const first = behind.find(
    (one) => isName(one) || !(isSmall(one) || says(one, 'scope', 'all') || says(one, 'mark', 'each')),
  );
  const isOn = wordSays(on, 'prep', 'in');
  const isOf =
    first !== undefined && isWord(first) && ['price', 'demand'].some((what) => says(first, 'quantity', what));
  return isShare && isOn && isOf;
}

/** `L2 10 hours a week`. */
function isOnWithHours(mentions: readonly Mention[], from: number): boolean {
  const amount = mentions[from + 1]?.amount;
  return isLine(mentions[from]) && amount?.unit === 'hour' && amount.sign === undefined && amount.upTo === undefined;
}

/** Hours, and right behind them the line that they are put on. */
function isHoursOn(mentions: readonly Mention[], from: number): boolean {
  const amount = mentions[from]?.amount;
  if (amount === undefined || amount.sign !== undefined || amount.upTo !== undefined) return false;
  const line = mentions.findIndex((mention, index) => index > from && isName(mention));
  const between = mentions.slice(from + 1, Math.max(from + 1, line));
  const isHours = amount.unit === 'hour' || between.some((mention) => wordSays(mention, 'quantity', 'overtime'));
  const isOn = (mention: Mention): boolean =>
    mention.amount?.isRate === true ||
    (isWord(mention) && (isSmall(mention) || says(mention, 'quantity', 'overtime') || says(mention, 'unit', 'hour')));
  return (
    line !== -1 && isHours && between.every(isOn) && isLine(mentions[line]) && !isTakenFrom(mentions.slice(line + 1))
  );
}

const isLine = (mention: Mention | undefined): boolean =>
  mention !== undefined && isName(mention) && mention.entities.every(({ kind }) => kind === 'resource');

/** `… on L2 from L1`: hours of another line. */
function isTakenFrom(behind: readonly Mention[]): boolean {
  return behind.some((mention, at) => isLine(mention) && at > 0 && wordSays(behind[at - 1], 'prep', 'from'));
}
