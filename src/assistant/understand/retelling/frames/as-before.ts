import { endOfPart, isName, isSmall, isSmallJoiner, type Mention, says } from '../../mentions/mention.js';

/**
 * What comes after a change and is as it was before it changes nothing: `at 50% in May, back to normal in June`. It ends a change that goes
 * on (`at 50% from May, back to normal in July`). What was changed at no time, or is named anew, stays to be asked back.
 */
export function withoutAsBefore(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => !isName(mention) && says(mention, 'mark', 'as-before'));
  if (at === -1) return mentions;
  const from = mentions.findLastIndex((mention, index) => index < at && isSmallJoiner(mention));
  const end = endOfPart(mentions, at, isSmallJoiner);
  const own = mentions.slice(from + 1, end);
  const earlier = mentions.slice(0, Math.max(0, from));
  const last = earlier.findLastIndex(({ time }) => time !== undefined);
  const changed = earlier[last]?.time;
  const times = own.flatMap(({ time }) => time ?? []);
  const isPlain = own.every(
    (mention, index) => from + 1 + index === at || mention.time !== undefined || isSmall(mention),
  );
  if (changed === undefined || !isPlain || times.length > 1) return mentions;
  const [time] = times;
  const isOpen = changed.to === Infinity;
  if (isOpen && !(time !== undefined && time.from > changed.from)) return mentions;
  if (!isOpen && time !== undefined && time.from < changed.to) return mentions;
  const ended = earlier.map((mention, index) =>
    isOpen && time && index === last ? { ...mention, time: { ...changed, to: time.from, begins: false } } : mention,
  );
  return withoutAsBefore([...ended, ...mentions.slice(end)]);
}
