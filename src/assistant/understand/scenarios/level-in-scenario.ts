import { isComma, isScenario, isSmall, isWord, type Mention, says, wordSays } from '../mentions/mention.js';

/**
 * `with surge, do we keep a fill rate of 98%?`, `malgré la hausse de printemps, tient-on 98 % de taux de service ?`: a scenario beside a question
 * whether a KPI keeps a level is supposed, and the level is no value of its parameter.
 */
export function withLevelInScenario(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex(isScenario);
  const opening = mentions.slice(0, Math.max(0, at)).findLastIndex((mention) => !isArticle(mention));
  const isFirst = opening === 0 && isComma(mentions[at + 1]);
  if (opening === -1 || !isBeside(mentions[opening]) || !(isFirst || at === mentions.length - 1)) return mentions;
  const rest = mentions.filter((_, index) => index < opening || index > at);
  const [first, second] = rest.filter((mention) => !isComma(mention));
  const isAsked = [first, second].some((one) => ['whether', 'turned'].some((what) => wordSays(one, 'mark', what)));
  const levels = rest.filter(({ amount }) => amount?.unit === 'percent' && amount.sign === undefined);
  const isOfKpi = rest.filter(isKpi).length === 1 && levels.length === 1;
  const isPlain = rest.every((one) => levels.includes(one) || isKpi(one) || (isWord(one) && isPassing(one)));
  if (!isAsked || !isOfKpi || !isPlain) return mentions;
  return mentions.with(opening, { ...mentions[opening], senses: [{ is: 'if', what: '' }] });
}

const isArticle = (mention: Mention): boolean => wordSays(mention, 'mark', 'article') && !says(mention, 'prep', 'in');

const isBeside = (mention: Mention): boolean =>
  isWord(mention) && ['with', 'in', 'under'].some((what) => says(mention, 'prep', what));

const isKpi = (mention: Mention): boolean => wordSays(mention, 'kpi') && !isSmall(mention);

const isPassing = (mention: Mention): boolean =>
  isSmall(mention) || says(mention, 'compare') || says(mention, 'mark', 'staying');
