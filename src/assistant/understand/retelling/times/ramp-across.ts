import type { Span } from '../../figures/span.js';
import { isJoiner, isSmall, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/**
 * `climbs gradually, reaching +30% by the end of June, starting in April`: of what comes little by little, when it begins and when it is
 * there, told apart, are the one time across which it comes.
 */
export function withRampAcross(mentions: readonly Mention[]): readonly Mention[] {
  const gradual = mentions.findIndex((mention) => wordSays(mention, 'action', 'gradual'));
  if (gradual === -1) return mentions;
  const start = mentions.findLastIndex((mention, at) => at < gradual && isApart(mention)) + 1;
  const behind = mentions.findIndex((mention, at) => at > gradual && isApart(mention));
  const end = behind === -1 ? mentions.length : behind;
  const times = mentions.slice(start, end).filter(({ time }) => time !== undefined);
  const begins = times.find(({ time }) => time?.begins === true && time.to === Infinity) ?? levelAt(mentions, times);
  const reached = times.find((mention) => mention !== begins && !mention.time?.begins);
  if (times.length !== 2 || begins?.time === undefined || reached?.time === undefined) return mentions;
  const across = spanFrom(begins.time, reached.time);
  if (across === undefined) return mentions;
  const told = mentions.slice(start, end).flatMap((mention, at, own) => {
    if (mention === begins || isOpening(own, at, begins, reached)) return [];
    return mention === reached ? [{ ...mention, time: across }] : [mention];
  });
  return [...mentions.slice(0, start), ...told, ...mentions.slice(end)];
}

/** The first time of `from today's level in April to 25% above it by the end of June`, which is that of where it begins. */
function levelAt(mentions: readonly Mention[], [first, last]: readonly Mention[]): Mention | undefined {
  if (first === undefined || last === undefined) return undefined;
  const [at, end] = [mentions.indexOf(first), mentions.indexOf(last)];
  const [to, share] = mentions.slice(at + 1, at + 3);
  const isReached = share?.amount?.unit === 'percent' && wordSays(to, 'prep', 'to');
  const isBy = last.time?.closes === true || wordSays(mentions[end - 1], 'mark', 'latest');
  return isReached && isBy ? first : undefined;
}

/** From the beginning of the one to the end of the other. */
function spanFrom({ from, unit }: Span, { to, from: last }: Span): Span | undefined {
  return Number.isFinite(to) && last > from ? { from, to, unit, begins: false } : undefined;
}

/** The comma, the `reaching` and the `by the` in front of a time or of what is reached then, which say no more. */
function isOpening(own: readonly Mention[], at: number, begins: Mention, reached: Mention): boolean {
  const mention = own[at];
  if (!isWord(mention) || says(mention, 'action', 'gradual')) return false;
  const next = own.slice(at + 1).find((one) => !isWord(one) || !isOpener(one));
  const isShare = next?.amount?.unit === 'percent';
  return isOpener(mention) && (next === begins || next === reached || (isShare && next?.amount?.sign !== undefined));
}

function isOpener(mention: Mention): boolean {
  return (
    (isJoiner(mention) && says(mention, 'and', 'comma')) ||
    (isSmall(mention) && !isJoiner(mention)) ||
    says(mention, 'compare', 'reach') ||
    says(mention, 'mark', 'latest')
  );
}

/** Joins clauses, and is no comma. */
function isApart(mention: Mention): boolean {
  return isJoiner(mention) && !says(mention, 'and', 'comma');
}
