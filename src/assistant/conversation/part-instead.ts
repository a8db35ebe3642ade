import { partName, readPart } from '../../scenario/part.js';
import type { Reading } from '../reading.js';
import { isName, isSmall, isWord, type Mention, says } from '../understand/mentions/mention.js';
import { nameOfPart } from '../understand/retelling/goods/part-of-plan.js';
import type { FollowUp } from './said.js';

/**
 * `and of insulins?`, `in Spain?` behind a KPI of a part of the plan that was shown: the same KPI of that part, and no change. Goods take the place
 * of goods, a market that of a market; one beside the other narrows.
 */
export function partInstead(
  last: Reading | undefined,
  { text: question, mentions, language }: FollowUp,
): Reading | undefined {
  const isShown = last?.command.name === 'compare' && last.drafts.every(({ expect }) => expect === undefined);
  const names = mentions.filter(isName);
  const isAsked = /\?\s*$/.test(question) || (mentions[0] !== undefined && says(mentions[0], 'and'));
  if (last === undefined || !isShown || names.length === 0 || !isAsked) return undefined;
  if (!mentions.every((mention) => isName(mention) || isAround(mention))) return undefined;
  const shown = last.command.arguments.map((word) => readPart(word));
  const named = shown.map((part) => (part === undefined ? undefined : readPart(nameOfPart(part.kpi, names) ?? '')));
  if (
    shown.every((part) => part === undefined) ||
    shown.some((part, at) => part !== undefined && named[at] === undefined)
  )
    return undefined;
  const words = last.command.arguments.map((word, at) => {
    const [was, is] = [shown[at], named[at]];
    if (was === undefined || is === undefined) return word;
    const kept = [...was.where].filter(
      ([key]) => !is.where.has(key) && !(isOfGoods(key) && [...is.where.keys()].some(isOfGoods)),
    );
    return partName({ kpi: was.kpi, where: new Map([...kept, ...is.where]) });
  });
  return { ...last, question, language, command: { ...last.command, arguments: words } };
}

/** Small words, and those that lead to a part. */
const isAround = (mention: Mention): boolean =>
  isWord(mention) && (isSmall(mention) || says(mention, 'prep') || says(mention, 'and'));

const isOfGoods = (key: string): boolean => key === 'product' || key === 'family';
