import { endOfPart, isName, isSmallJoiner, isWord, type Mention, says, startOfPart } from '../../mentions/mention.js';

/** `L2 at 90% from May and 80% from June`: what is told from a day on ends where the next level of the same begins. */
export function withUntilNext(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    const { time } = mention;
    const end = endOfPart(mentions, at, isSmallJoiner);
    if (time === undefined || time.to !== Infinity || !Number.isFinite(time.from)) return mention;
    const next = mentions.slice(end + 1, endOfPart(mentions, end, isSmallJoiner));
    const [later, ...others] = next.filter((one) => one.time !== undefined);
    const own = mentions.slice(startOfPart(mentions, at, isSmallJoiner), end);
    const isBare = !next.some(
      (one) => isName(one) || (isWord(one) && ['quantity', 'action'].some((is) => says(one, is))),
    );
    const isCounted = [own, next].every((part) => part.filter(({ amount }) => amount !== undefined).length === 1);
    const begin = later?.time?.from ?? 0;
    const isLater = later?.time?.to === Infinity && begin > time.from && others.length === 0;
    return isBare && isCounted && isLater ? { ...mention, time: { ...time, to: begin, begins: false } } : mention;
  });
}
