import { endOfPart, isName, isWord, type Mention, says, startOfPart, wordSays } from '../../mentions/mention.js';

/**
 * `L3 does not go up to 110 hours in April but stays at 100`, `N3 will not get its extra hours in April, it stays at 530`: what does not
 * come, in front of the level that is kept instead, says of which line and when. What does not go to its new level lasts.
 */
export function withDeniedLevel(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => isDeniedMove(mentions, index));
  if (at === -1) return mentions;
  const [start, end] = [startOfPart(mentions, at), endOfPart(mentions, at)];
  const denied = mentions.slice(start, end);
  const kept = mentions.slice(end + 1, endOfPart(mentions, end));
  const from = denied.find(({ time }) => time !== undefined)?.time?.from;
  const level = kept.map((mention) =>
    mention.time?.from === -Infinity && from !== undefined ? { ...mention, time: { ...mention.time, from } } : mention,
  );
  const isTimed = kept.some(({ time }) => time !== undefined);
  const isLasting = denied.some((mention, index) => isTo(mention) && denied[index + 1]?.amount !== undefined);
  const times = isTimed
    ? []
    : denied.filter(({ time }) => time !== undefined).map((one) => (isLasting ? lasting(one) : one));
  return [
    ...mentions.slice(0, start),
    ...denied.filter(isName),
    ...level,
    ...times,
    ...mentions.slice(end + 1 + kept.length),
  ];
}

function isDeniedMove(mentions: readonly Mention[], at: number): boolean {
  if (!isWord(mentions[at]) || !says(mentions[at], 'not')) return false;
  const end = endOfPart(mentions, at);
  const denied = mentions.slice(startOfPart(mentions, at), end);
  const kept = mentions.slice(end + 1, endOfPart(mentions, end));
  const isLine = ({ entities }: Mention): boolean => entities.every(({ kind }) => kind === 'resource');
  const names = denied.filter(isName);
  const others = denied.filter((mention) => wordSays(mention, 'action'));
  const isSet = denied.some((mention, index) => isTo(mention) && denied[index + 1]?.amount !== undefined);
  const isMoved = others.some(
    (mention) =>
      ['raise', 'lower'].some((what) => says(mention, 'action', what)) || (isSet && says(mention, 'action', 'set')),
  );
  const isOther = others.some((mention) =>
    ['stop', 'lose', 'unless', 'shift'].some((what) => says(mention, 'action', what)),
  );
  return names.length > 0 && names.every(isLine) && isMoved && !isOther && isLevelKept(kept);
}

/** So many hours that a line stays at, with no name of its own. */
function isLevelKept(part: readonly Mention[]): boolean {
  const at = part.findIndex((mention) => wordSays(mention, 'mark', 'keeping'));
  const levels = part.filter(({ amount }) => amount !== undefined && !amount.isRate);
  const [level] = levels;
  const isHours = level?.amount !== undefined && ['hour', 'none'].includes(level.amount.unit);
  return at !== -1 && levels.length === 1 && isHours && part.indexOf(level) > at && !part.some(isName);
}

const isTo = (mention: Mention): boolean => wordSays(mention, 'prep', 'to');

function lasting(mention: Mention): Mention {
  return mention.time === undefined
    ? mention
    : { ...mention, time: { ...mention.time, to: Number.POSITIVE_INFINITY, begins: true } };
}
