import { isJoiner, isWord, type Mention, says, startOfPart } from '../mentions/mention.js';
import type { SplitQuestion } from './split-question.js';

/**
 * `L1 is closed in week 14 and INS-100 comes late in France. Why?`: where it is asked why and what is late is told in front, behind what changes, it
 * belongs to what is asked.
 */
export function withLatenessTold({ main, condition }: SplitQuestion): SplitQuestion {
  const isWhy = main.some(
    (mention) => isWord(mention) && (says(mention, 'ask', 'why') || says(mention, 'ask', 'explain')),
  );
  if (!isWhy || main.some(isProduct) || condition.length === 0) return { main, condition };
  const end = condition.findLastIndex((mention) => !isJoiner(mention)) + 1;
  const start = startOfPart(condition, end - 1);
  const part = condition.slice(start, end);
  const isLate = part.some(
    (mention) => isWord(mention) && (says(mention, 'ask', 'late') || says(mention, 'ask', 'short')),
  );
  const isCounted = part.some(({ amount }) => amount !== undefined);
  if (!isLate || isCounted || !part.some(isProduct)) return { main, condition };
  return { main: [...part, ...main], condition: condition.slice(0, start).slice(0, start === 0 ? 0 : -1) };
}

const isProduct = ({ entities }: Mention): boolean =>
  entities.some(({ kind }) => kind === 'product' || kind === 'family');
