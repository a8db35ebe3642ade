import {
  endOfPart,
  isComma,
  isLine,
  isMoreOrLess,
  isSmall,
  isWord,
  type Mention,
  says,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `Saturdays worked on L1 and L3, 12 more hours a week`, `samedis travaillés sur L1 : 12 h de plus`: where the hours come from that lines have
 * more is told by the day, and how many by the amount behind it.
 */
export function withSaturdayHours(mentions: readonly Mention[]): readonly Mention[] {
  const day = mentions.findIndex((mention) => wordSays(mention, 'weekend'));
  const hours = mentions.findIndex((_, at) => at > day && isHours(mentions, at));
  if (day === -1 || hours === -1) return mentions;
  const end = endOfPart(mentions, hours);
  const between = mentions.slice(day + 1, hours);
  const isMore = mentions[hours].amount?.sign === 1 || mentions.slice(hours + 1, end).some(isRaise);
  const isPlain = [...mentions.slice(0, day), ...between].every(
    (one) => isLine(one) || isJoining(one) || isPassing(one),
  );
  if (!isMore || !between.some(isLine) || !isPlain) return mentions;
  const told = between.filter(
    (one) =>
      !(isComma(one) && one === between[between.length - 1]) && !says(one, 'works') && !says(one, 'unit', 'shift'),
  );
  return [...mentions.slice(0, day), ...told, ...mentions.slice(hours)];
}

/** `8 hours`, `12 more hours`. */
function isHours(mentions: readonly Mention[], at: number): boolean {
  const [{ amount }, ...behind] = mentions.slice(at, at + 3);
  const isCounted = amount?.unit === 'none' && behind.some((one) => wordSays(one, 'unit', 'hour'));
  return (amount?.unit === 'hour' || isCounted) && amount.sign !== -1;
}

const isRaise = (mention: Mention): boolean => isMoreOrLess(mention) && says(mention, 'action', 'raise');

const isJoining = (mention: Mention): boolean => isComma(mention) || wordSays(mention, 'mark', 'both');

const isPassing = (mention: Mention): boolean =>
  isWord(mention) &&
  (isSmall(mention) || says(mention, 'works') || says(mention, 'unit', 'shift')) &&
  !says(mention, 'not') &&
  !says(mention, 'if');
