import { isName, isSmall, isWord, type Mention, says } from '../../mentions/mention.js';

/** `put 80 hours of overtime on L2`, `mets 20 heures sup par semaine sur L1 et L2`: hours that are put on a line are more of them. */
export function withHoursPutOn(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention, index) => isPutting(mention) && isHoursOn(mentions, index + 1));
  if (at === -1) return mentions;
  return mentions.with(at, { ...mentions[at], senses: [{ is: 'action', what: 'raise' }] });
}

const isPutting = (mention: Mention): boolean => isWord(mention) && says(mention, 'mark', 'putting');

/** Hours, and right behind them the line that they are put on. */
function isHoursOn(mentions: readonly Mention[], from: number): boolean {
  const amount = mentions[from]?.amount;
  if (amount === undefined || amount.sign !== undefined || amount.upTo !== undefined) return false;
  const line = mentions.findIndex((mention, index) => index > from && isName(mention));
  const between = mentions.slice(from + 1, Math.max(from + 1, line));
  const isHours =
    amount.unit === 'hour' || between.some((mention) => isWord(mention) && says(mention, 'quantity', 'overtime'));
  const isOn = (mention: Mention): boolean =>
    mention.amount?.isRate === true ||
    (isWord(mention) && (isSmall(mention) || says(mention, 'quantity', 'overtime') || says(mention, 'unit', 'hour')));
  return (
    line !== -1 && isHours && between.every(isOn) && isLine(mentions[line]) && !isTakenFrom(mentions.slice(line + 1))
  );
}

const isLine = ({ entities }: Mention): boolean =>
  entities.length > 0 && entities.every(({ kind }) => kind === 'resource');

/** `… on L2 from L1`: hours of another line. */
function isTakenFrom(behind: readonly Mention[]): boolean {
  return behind.some(
    (mention, at) => isLine(mention) && at > 0 && isWord(behind[at - 1]) && says(behind[at - 1], 'prep', 'from'),
  );
}
