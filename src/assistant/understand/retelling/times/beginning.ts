import { isTime } from '../../figures/amount.js';
import { endOfPart, type Mention, startOfPart, wordSays } from '../../mentions/mention.js';

/**
 * `Vitrum starts charging 6% more in May`, `L3 commence à tourner 10 heures de plus en mai`: what begins at a time goes on from there, unless
 * its end is told; `the price rises in June and stays there` goes on, too.
 */
export function withBeginning(mentions: readonly Mention[]): readonly Mention[] {
  const starts = mentions.flatMap((mention, at) =>
    wordSays(mention, 'mark', 'beginning') ? [at] : staysAt(mentions, at) ? [at - 2] : [],
  );
  if (starts.length === 0) return mentions;
  const begun = new Set(starts.map((at) => startOfPart(mentions, at)));
  return mentions.map((mention, at) => {
    const { time } = mention;
    const isBegun = time !== undefined && isAlone(mentions, at) && begun.has(startOfBegun(mentions, at, starts));
    return isBegun ? { ...mention, time: { ...time, to: Infinity, begins: true } } : mention;
  });
}

/** `before we start missing 98%`: to begin to pass a bound is to pass it. */
export function withoutStart(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter((mention, at) => {
    const isStart = wordSays(mention, 'part', 'start') && wordSays(mentions[at - 1], 'filler', 'ours');
    return !(isStart && wordSays(mentions[at + 1], 'compare'));
  });
}

/** `… and stays there`, behind what is told. */
function staysAt(mentions: readonly Mention[], at: number): boolean {
  const mention = mentions[at];
  return at > 1 && wordSays(mention, 'mark', 'stays-so');
}

/** Where the part begins of which a time is told: its own, or behind a comma that of what it stands in front of. */
function startOfBegun(mentions: readonly Mention[], at: number, starts: readonly number[]): number {
  const [start, end] = [startOfPart(mentions, at), endOfPart(mentions, at)];
  const isFront = mentions.slice(start, end).every((one) => one.time !== undefined);
  const next = starts.find((one) => one > at);
  return isFront && next !== undefined && startOfPart(mentions, next) === end + 1 ? end + 1 : start;
}

/** One time, which says no end: `in May`, and neither `from May to June` nor `until May`. */
function isAlone(mentions: readonly Mention[], at: number): boolean {
  const { time, text } = mentions[at];
  const others = mentions.slice(startOfPart(mentions, at), endOfPart(mentions, at));
  const isOne = others.filter((one) => one.time !== undefined).length === 1;
  const isLong = others.some((one, place) => isLength(one) && isFor(others[place - 1]));
  return isOne && !isLong && time?.begins !== true && !ending.test(text);
}

function isLength({ amount }: Mention): boolean {
  return amount !== undefined && isTime(amount) && amount.isRate !== true;
}

/** `for three weeks`: how long it lasts. */
const isFor = (mention: Mention | undefined): boolean => wordSays(mention, 'prep', 'for');

/** Words for the end of a time, in both languages. */
const ending = /\b(?:to|until|till|through|and|et|au?|jusqu)\b|-/i;
