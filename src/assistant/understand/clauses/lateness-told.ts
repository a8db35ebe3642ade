import { isGoods, isJoiner, isWord, type Mention, says, startOfPart, wordSays } from '../mentions/mention.js';
import type { SplitQuestion } from './split-question.js';
import { isChanging } from './told-or-asked.js';

/**
 * `L1 is closed in week 14 and INS-100 comes late in France. Why?`: where it is asked why and what is late is told in front, behind what changes, it
 * belongs to what is asked.
 */
export function withLatenessTold({ main, condition }: SplitQuestion): SplitQuestion {
  const why = main.findIndex(isWhy);
  if (why === -1 || main.slice(why).some(isGoods)) return { main, condition };
  // `L2 closes in May and lispro runs out in Spain. Why?`: all of it is told, and nothing supposed.
  const isAllTold = condition.length === 0;
  const told = isAllTold ? main.slice(0, why) : condition;
  const asked = isAllTold ? main.slice(why) : main;
  if (!isAllTold && main.some(isGoods)) return { main, condition };
  const end = told.findLastIndex((mention) => !isJoiner(mention)) + 1;
  const start = startOfPart(told, end - 1);
  const part = told.slice(start, end);
  const isLate = part.some((mention) => isWord(mention) && isOfLateness(mention));
  const isCounted = part.some(({ amount }) => amount !== undefined);
  const front = told.slice(0, Math.max(0, start - 1));
  if (!isLate || isCounted || !part.some(isGoods) || (isAllTold && !front.some(isChanging))) return { main, condition };
  return { main: [...part, ...asked], condition: front };
}

/** `glargine is late in ES when Plastiform is behind: why?`: with the question for the reason in front of what is late. */
export function withWhyInFront(mentions: readonly Mention[]): readonly Mention[] {
  const why = mentions.at(-1);
  const at = mentions.findIndex((mention) => wordSays(mention, 'if'));
  const late = mentions.slice(0, Math.max(0, at));
  const isLate = late.some(isGoods) && late.some((mention) => isWord(mention) && isOfLateness(mention));
  const isPlain = late.every((mention) => mention.amount === undefined && !wordSays(mention, 'ask', 'which'));
  if (why === undefined || !wordSays(why, 'ask', 'why') || !isLate || !isPlain) return mentions;
  const told = mentions.slice(0, -1);
  return [why, ...told.slice(0, told.findLastIndex((mention) => !isJoiner(mention)) + 1)];
}

/** `suppose L3 stops in June. Why would VAC-300 be late?`: where it is asked why, behind what is supposed; -1 where it is not. */
export function whyIn(condition: readonly Mention[]): number {
  const at = condition.findIndex((mention) => wordSays(mention, 'ask', 'why'));
  // `if L2 stops in May, INS-100 is late in Spain: why?`
  const start = at === condition.length - 1 ? startOfPart(condition, at - 1) : at;
  const behind = condition.slice(start);
  const isLate = behind.some(isGoods) && behind.some((mention) => isWord(mention) && isOfLateness(mention));
  return start > 0 && isLate && !behind.some(({ amount }) => amount !== undefined) ? start : -1;
}

const isWhy = (mention: Mention): boolean =>
  isWord(mention) && (says(mention, 'ask', 'why') || says(mention, 'ask', 'explain'));

const isOfLateness = (mention: Mention): boolean => says(mention, 'ask', 'late') || says(mention, 'ask', 'short');
