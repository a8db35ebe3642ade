import type { Token } from '../lexicon/token.js';
import { isJoiner, isName, isWord, type Mention, says } from '../mentions/mention.js';

/**
 * A comma where a full stop, a colon or a semicolon parts what is told from a question about a KPI behind it: `Demand up 10%. Does revenue
 * hold?`, `… +5 % : la marge tient ?`. Those signs are no mentions.
 */
export function withClosingSign(
  question: string,
  mentions: readonly Mention[],
  tokens: readonly Token[],
): readonly Mention[] {
  const at = mentions.findLastIndex((mention, index) => index > 0 && isParted(question, mention, tokens));
  const asked = mentions.slice(at);
  const before = mentions[at - 1];
  if (at === -1 || isJoiner(mentions[at]) || (isJoiner(before) && !says(before, 'but', 'sign'))) return mentions;
  const told = mentions.slice(0, isJoiner(before) ? at - 1 : at);
  if (!told.some(isTelling)) return mentions;
  if (!asked.some(isKpi) || !asked.every((mention) => isKpi(mention) || isWord(mention))) return mentions;
  const { from } = mentions[at];
  return [...told, { text: ',', from, length: 0, entities: [], senses: [{ is: 'and', what: 'comma' }] }, ...asked];
}

function isParted(question: string, { from }: Mention, tokens: readonly Token[]): boolean {
  const [before, token] = [tokens[from - 1], tokens[from]];
  return before !== undefined && token !== undefined && /[.:;?!]/.test(question.slice(before.start, token.start));
}

function isKpi(mention: Mention): boolean {
  return isName(mention)
    ? mention.entities.every(({ kind }) => kind === 'kpi')
    : isWord(mention) && says(mention, 'kpi');
}

function isTelling(mention: Mention): boolean {
  return mention.amount !== undefined || (isWord(mention) && says(mention, 'action'));
}
