import type { Reading } from '../reading.js';
import { isName, isSmall, isWord, type Mention, says } from '../understand/mentions/mention.js';
import { leastBound } from './bound-of-kpi.js';
import { holdsAny } from './opening.js';
import type { FollowUp } from './said.js';

/**
 * `and for 98%?`, behind what was sought, advised or asked whether it holds; `98.5 then`, behind advice alone: the same for another bound of that KPI.
 * Undefined where more is said, or where the percentage may be another amount of what stands.
 */
export function boundInstead(last: Reading | undefined, said: FollowUp): Reading | undefined {
  if (last === undefined || !['seek', 'recommend', 'what_if'].includes(last.kind)) return undefined;
  const value = boundTold(last.kind === 'recommend', said);
  const written = (bound: string): string => bound.replace(/[\d.]+%$/, `${value}%`);
  const { command } = last;
  const at = command.arguments.findIndex((word, index) => command.arguments[index - 1] === '--until' && isShare(word));
  const [draft, ...drafts] = last.drafts;
  const [expected, ...others] = draft?.expect ?? [];
  const isExpected = last.kind === 'what_if' && expected !== undefined && others.length === 0 && isShare(expected);
  if (value === undefined || (at === -1 && !isExpected)) return undefined;
  const bound = written(at === -1 ? expected : command.arguments[at]);
  return {
    ...last,
    question: askedOf(last, said),
    language: said.language,
    ...(at === -1
      ? { drafts: [{ ...draft, expect: [bound] }, ...drafts] }
      : { command: { ...command, arguments: command.arguments.with(at, bound) } }),
    words: [...last.words, bound],
  };
}

/** The last question with the other percentage in it, as what is asked next may go on from it. */
function askedOf({ question, language: before }: Reading, { text, mentions, recognise, language }: FollowUp): string {
  const told = mentions.find(({ amount }) => amount !== undefined);
  const asked = recognise(question, before);
  const bound = asked.mentions.find(({ amount }) => amount?.unit === 'percent');
  if (told === undefined || bound === undefined || before !== language) return text;
  const [first, end] = [asked.tokens[bound.from], asked.tokens[bound.from + bound.length - 1]];
  const share = /%|[a-z]\s*$/i.test(told.text) ? told.text : `${told.text}%`;
  return `${question.slice(0, first.start)}${share}${question.slice(end.end)}`;
}

const isShare = (bound: string): boolean => /\d%$/.test(bound);

/** The percentage alone, behind `for`; of advice by itself as well, as nothing else of it is counted so. */
function boundTold(isAdvice: boolean, { text, mentions, words }: FollowUp): number | undefined {
  const [told, ...others] = mentions.filter((one) => isName(one) || one.amount !== undefined || one.time !== undefined);
  const { unit, value = 0, sign, upTo, per } = told?.amount ?? {};
  const isFor = holdsAny(text, [words.forWhom]);
  const isPlain = mentions.every((one) => one === told || isSmall(one) || isFollowing(one));
  const isPercent = unit === 'percent' || (unit === 'none' && per === undefined && value <= 100);
  const isBound = isPercent && sign === undefined && upTo === undefined && value >= leastBound;
  return isBound && isPlain && others.length === 0 && (isFor || isAdvice) ? value : undefined;
}

const isFollowing = (mention: Mention): boolean => isWord(mention) && says(mention, 'follow');
