import type { Token } from '../lexicon/token.js';
import { isName, isSmall, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import { isUnknown } from '../mentions/passed-over.js';
import type { Stretch } from './told-around.js';

/**
 * What is told around a time in front of a colon: of `imagine a terrible spring for asthma patients: Tiotrin +25%` only the spring says something
 * of the change behind it. How it is, and for whom, is left out; names that stand there are kept.
 */
export function aroundTime(
  question: string,
  mentions: readonly Mention[],
  tokens: readonly Token[],
): readonly Stretch[] {
  const [sign] = question.matchAll(/:(?=\s)/g);
  const end = sign === undefined ? -1 : mentions.findIndex(({ from }) => (tokens[from]?.start ?? 0) > sign.index);
  if (end === -1 || !mentions.slice(end).some(isChange)) return [];
  const head = mentions.slice(0, end);
  const [time, other] = head.filter(isTime);
  if (time === undefined || other !== undefined) return [];
  const whom = whomBehind(head, head.indexOf(time));
  const rest = head.slice(0, head.length - whom.length);
  if (!rest.every(isOfTime) || !whom.every(isPlain)) return [];
  const left = [...rest.filter(isUnknown).map((mention) => [mention]), ...(whom.length > 0 ? [whom] : [])];
  return left.map((run) => stretchOf(run, tokens));
}

function isChange(mention: Mention): boolean {
  return mention.amount !== undefined || (isWord(mention) && says(mention, 'action') && !isSmall(mention));
}

/** `in spring`, `the second quarter`; of `a terrible spring` the word alone. */
function isTime(mention: Mention): boolean {
  return mention.time !== undefined || wordSays(mention, 'season') || wordSays(mention, 'month');
}

/** `for asthma patients`, `pour les allergiques`: for whom it is, at the end; nobody whom the project knows. */
function whomBehind(head: readonly Mention[], time: number): readonly Mention[] {
  const at = head.findIndex((mention, index) => index > time && isWord(mention) && says(mention, 'prep', 'for'));
  const whom = at === -1 ? [] : head.slice(at);
  return whom.some(isName) ? [] : whom;
}

function isOfTime(mention: Mention): boolean {
  if (isTime(mention)) return true;
  if (isName(mention)) return mention.entities.every(({ kind }) => kind !== 'scenario' && kind !== 'parameter');
  const isOfLine = wordSays(mention, 'kind') || wordSays(mention, 'degree') || wordSays(mention, 'mark', 'weather');
  return isPlain(mention) && (isUnknown(mention) || isSmall(mention) || isOfLine);
}

/** Nothing that counts, denies, sets apart or asks; what is not known is written small, as no name is. */
function isPlain(mention: Mention): boolean {
  if (isUnknown(mention)) return /^[\p{Ll}'’-]{3,}$/u.test(mention.text);
  const isAsking = says(mention, 'ask') && !says(mention, 'filler');
  return (
    isWord(mention) && !isAsking && !['not', 'or', 'scope', 'kpi', 'quantity', 'vague'].some((is) => says(mention, is))
  );
}

function stretchOf(run: readonly Mention[], tokens: readonly Token[]): Stretch {
  const last = run[run.length - 1];
  return { start: tokens[run[0].from].start, end: tokens[last.from + last.length - 1].end };
}
