import type { Token } from '../lexicon/token.js';
import {
  commaAt,
  isBorder,
  isJoiner,
  isName,
  isOr,
  isScenario,
  isSmall,
  isWord,
  type Mention,
  wordSays,
} from '../mentions/mention.js';
import { isTelling } from './told-or-asked.js';

/** `… lead time grows by 30 days: do we keep a fill rate of 97%?`: a colon between what is told and a question for a KPI parts them as a comma does. */
export function withColonQuestion(
  question: string,
  mentions: readonly Mention[],
  tokens: readonly Token[],
): readonly Mention[] {
  const parted = withSidesBehind(question, withBoundBehind(question, mentions, tokens), tokens);
  if (parted !== mentions || !/\?\s*$/.test(question)) return parted;
  const [sign] = [...question.matchAll(/:(?=\s)/g)].slice(-1);
  const at = sign === undefined ? -1 : mentions.findIndex(({ from }) => (tokens[from]?.start ?? 0) > sign.index);
  const [told, asked] = [mentions.slice(0, Math.max(0, at)), mentions.slice(at)];
  const last = told[told.length - 1];
  const isMeasured = asked.some(isKpi);
  const isOther = asked.some((one) => (isName(one) && !isKpi(one)) || wordSays(one, 'if'));
  const isTold = told.some(isTelling) && told.some(({ amount, time }) => amount !== undefined || time !== undefined);
  if (last === undefined || isJoiner(last) || !isTold || !isMeasured || isOther) return mentions;
  return [...told, commaAt(mentions[at]), ...asked];
}

/** `surge: does the fill rate stay above 97%`: a scenario in front of a colon, of which a KPI and its bound are asked behind it, as behind a comma. */
function withBoundBehind(question: string, mentions: readonly Mention[], tokens: readonly Token[]): readonly Mention[] {
  const [told, asked] = aroundColon(question, mentions, tokens);
  const isPlayed = told.filter(isScenario).length === 1 && told.every((one) => isScenario(one) || isSmall(one));
  const isBound = asked.some(isKpi) && asked.some(({ amount }) => amount !== undefined);
  return isPlayed && isBound ? [...told, commaAt(asked[0]), ...asked] : mentions;
}

/** `what costs the most: 10% more insulin or 20% more vaccines`: two sides behind the colon of what is asked of them, which parts as a comma does. */
function withSidesBehind(question: string, mentions: readonly Mention[], tokens: readonly Token[]): readonly Mention[] {
  const [told, asked] = aroundColon(question, mentions, tokens);
  const isAsking = told.some((one) => wordSays(one, 'ask', 'better')) && told.every(isWord) && !told.some(isBorder);
  return isAsking && asked.some(isOr) ? [...told, commaAt(asked[0]), ...asked] : mentions;
}

/** What stands before the first colon and behind it; nothing before where there is none. */
function aroundColon(
  question: string,
  mentions: readonly Mention[],
  tokens: readonly Token[],
): readonly [readonly Mention[], readonly Mention[]] {
  const [sign] = question.matchAll(/:(?=\s)/g);
  const at = mentions.findIndex(({ from }) => sign !== undefined && (tokens[from]?.start ?? 0) > sign.index);
  return [mentions.slice(0, Math.max(0, at)), mentions.slice(Math.max(0, at))];
}

const isKpi = (one: Mention): boolean => wordSays(one, 'kpi') || one.entities.some(({ kind }) => kind === 'kpi');
