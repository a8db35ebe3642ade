import type { Token } from '../lexicon/token.js';
import { commaAt, isJoiner, isName, type Mention, wordSays } from '../mentions/mention.js';
import { isTelling } from './told-or-asked.js';

/** `… lead time grows by 30 days: do we keep a fill rate of 97%?`: a colon between what is told and a question for a KPI parts them as a comma does. */
export function withColonQuestion(
  question: string,
  mentions: readonly Mention[],
  tokens: readonly Token[],
): readonly Mention[] {
  if (!/\?\s*$/.test(question)) return mentions;
  const [sign] = [...question.matchAll(/:(?=\s)/g)].slice(-1);
  const at = sign === undefined ? -1 : mentions.findIndex(({ from }) => (tokens[from]?.start ?? 0) > sign.index);
  const [told, asked] = [mentions.slice(0, Math.max(0, at)), mentions.slice(at)];
  const last = told[told.length - 1];
  const isKpi = asked.some((one) => wordSays(one, 'kpi') || one.entities.some(({ kind }) => kind === 'kpi'));
  const isOther = asked.some(
    (one) => (isName(one) && !one.entities.some(({ kind }) => kind === 'kpi')) || wordSays(one, 'if'),
  );
  const isTold = told.some(isTelling) && told.some(({ amount, time }) => amount !== undefined || time !== undefined);
  if (last === undefined || isJoiner(last) || !isTold || !isKpi || isOther) return mentions;
  return [...told, commaAt(mentions[at]), ...asked];
}
