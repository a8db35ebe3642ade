import { stretchOf } from '../../clauses/last-time.js';
import {
  endOfPart,
  isComma,
  isName,
  isSmall,
  isSmallJoiner,
  type Mention,
  says,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `N1 loses hours in July, and demand rises 5% at the same time`: words for at once that do not open their clause, which has no time of its
 * own, with the time said before in their place, asked back where that is open. Where none was said, they are a manner of speaking and stay.
 */
export function withAtOnce(mentions: readonly Mention[]): readonly Mention[] {
  const result: Mention[] = [];
  mentions.forEach((mention, at) => {
    const told = wordSays(mention, 'mark', 'at-once') ? timeBefore(mentions, at, result) : undefined;
    if (told === undefined) result.push(mention);
    else result.push({ ...mention, senses: told.time === undefined ? [{ is: 'unknowable', what: '' }] : [], ...told });
  });
  return result;
}

/** `and, at the same time, demand rises`: words for at once between commas join clauses together with the word before, as they do without commas. */
export function withAsideAtOnce(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex(
    (mention, index) =>
      wordSays(mention, 'mark', 'while') &&
      [index - 1, index + 1].every((beside) => isComma(mentions[beside])) &&
      wordSays(mentions[index - 2], 'and') &&
      !isComma(mentions[index - 2]),
  );
  if (at === -1) return mentions;
  const senses = [
    { is: 'but', what: '' },
    { is: 'mark', what: 'while' },
  ];
  return [...mentions.slice(0, at - 2), { ...mentions[at], senses }, ...mentions.slice(at + 2)];
}

/** The time said before, empty where it is open which one that is: `from May for three weeks`. */
function timeBefore(
  mentions: readonly Mention[],
  at: number,
  said: readonly Mention[],
): Pick<Mention, 'time'> | undefined {
  const start = said.findLastIndex((other, index) => isSmallJoiner(other) && !isInsideList(said, index)) + 1;
  const end = endOfPart(mentions, at, isSmallJoiner);
  const [before, behind] = [said.slice(start), mentions.slice(at + 1, end)];
  if (start === 0 || [...before, ...behind].some(({ time }) => time !== undefined)) return undefined;
  const isEnd = tells(before) && behind.every(isSmall);
  const isTimed = said.slice(0, start).some(({ time }) => time !== undefined);
  if (!isTimed || !(isEnd || isBeforeAmount(before, behind))) return undefined;
  const time = stretchOf(said.slice(0, start))?.time;
  return time === undefined ? {} : { time };
}

/** `INS-100 and INS-200`: what joins names is between two of them. */
function isInsideList(said: readonly Mention[], index: number): boolean {
  const [before, behind] = [said[index - 1], said[index + 1]];
  return before !== undefined && behind !== undefined && isName(before) && isName(behind) && says(said[index], 'and');
}

/** Something that changes, or another name of what does. */
function tells(before: readonly Mention[]): boolean {
  return before.some((mention) => isName(mention) || mention.amount !== undefined || says(mention, 'action'));
}

/** `la demande monte simultanément de 5 %`: between the verb and its amount. */
function isBeforeAmount(before: readonly Mention[], behind: readonly Mention[]): boolean {
  const isTold = before.some((mention) => isName(mention) || says(mention, 'quantity'));
  return isTold && !behind.some(isName) && behind.some(({ amount }) => amount !== undefined);
}
