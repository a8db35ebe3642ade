import {
  isJoiner,
  isLine,
  isName,
  isScenario,
  isSmall,
  isWord,
  type Mention,
  says,
  wordSays,
} from '../mentions/mention.js';
import { isKpi, isTelling } from './told-or-asked.js';

/** `…, what does it cost?`: a KPI asked for in words that are a question by themselves, behind what is supposed. */
export function wholeQuestionIn(mentions: readonly Mention[]): number {
  const at = mentions.findIndex((mention) => !isName(mention) && says(mention, 'ask', 'kpi'));
  return at > 0 && mentions.slice(0, at).some(isTelling) ? at : -1;
}

/** `Assume line-2-outage. Which products run short?`: a scenario alone is supposed, and asked about behind it. */
export function questionOfScenarioIn(mentions: readonly Mention[]): number {
  const at = mentions.findIndex(
    (mention) =>
      !isName(mention) && says(mention, 'ask') && !says(mention, 'quantity') && !says(mention, 'ask', 'together'),
  );
  const before = mentions.slice(0, Math.max(0, at));
  return before.some(isScenario) && before.every((mention) => isScenario(mention) || isSmall(mention)) ? at : -1;
}

/** `Two weeks without L1: what is the fill rate?`: where a KPI is asked for at the end, and nothing else is asked. */
export function whichIn(mentions: readonly Mention[]): number {
  // `one week late` tells, and asks nothing.
  const at = mentions.findIndex(
    (mention, index) =>
      !isName(mention) &&
      says(mention, 'ask') &&
      !(says(mention, 'action') && mentions[index - 1]?.amount !== undefined),
  );
  const rest = mentions.slice(at);
  const isKpi = rest.some((mention) => !isName(mention) && says(mention, 'kpi'));
  const isShort = rest.some(
    (mention) => !isName(mention) && ['short', 'late'].some((what) => says(mention, 'ask', what)),
  );
  const isPlain = rest.every(
    (mention) =>
      isSmall(mention) ||
      says(mention, 'kpi') ||
      says(mention, 'ask', 'which') ||
      (isShort && (isName(mention) || mention.time !== undefined || isOfShort(mention))),
  );
  return at > 0 && (isKpi || isShort) && isPlain && rest.some((mention) => says(mention, 'ask', 'which')) ? at : -1;
}

/** `which products run short`, `what risk of a stockout`. */
function isOfShort(mention: Mention): boolean {
  return ['short', 'late', 'risk'].some((what) => says(mention, 'ask', what)) || says(mention, 'kind', 'product');
}

/** `…, would we still make 98% fill rate?`: behind a comma a KPI, and nothing that changes. */
export function kpiQuestionIn(condition: readonly Mention[]): number {
  const comma = condition.findLastIndex(
    (mention, index) => !isName(mention) && (says(mention, 'and', 'comma') || isTellingOf(condition, index)),
  );
  const rest = condition.slice(comma + 1);
  // `livre en 21 jours, mais facture 3,30`: what is charged, and no bill.
  const isPriced = rest.some(({ amount }) => amount !== undefined);
  const isAbout =
    rest.some((mention) => isKpiAlone(mention) && !(says(mention, 'mark', 'charging') && isPriced)) ||
    (rest.some(isKpi) && rest.every((mention) => isKpi(mention) || says(mention, 'mark', 'article')));
  const isPlain = rest.every((mention) => !says(mention, 'action') || isSmall(mention) || says(mention, 'compare'));
  return comma > 0 && isAbout && isPlain && !rest.some(({ entities }) => entities.length > 0) ? comma + 1 : -1;
}

/** `we stop Zolpimar from June and tell me the load on S2`: how busy lines are, and nothing else, behind what is told. */
export function busyIn(mentions: readonly Mention[]): number {
  const busy = mentions.findIndex((mention) => wordSays(mention, 'ask', 'busy'));
  const joiner = mentions.findLastIndex((mention, at) => at < busy && isJoiner(mention));
  const [told, asked] = [mentions.slice(0, Math.max(0, joiner)), mentions.slice(joiner + 1)];
  const isOf = (mention: Mention): boolean =>
    isLine(mention) ||
    mention.time !== undefined ||
    (isWord(mention) &&
      (isSmall(mention) ||
        says(mention, 'kind', 'resource') ||
        ['busy', 'which'].some((what) => says(mention, 'ask', what))));
  // `and S2 is full` tells.
  const isAsked =
    asked.find((mention) => isName(mention) || !isSmall(mention)) === mentions[busy] ||
    wordSays(asked[0], 'mark', 'turned') ||
    asked.some(
      (mention) =>
        isWord(mention) &&
        (says(mention, 'ask', 'which') || ['telling', 'when'].some((what) => says(mention, 'mark', what))),
    );
  return joiner > 0 && isAsked && told.some(isTelling) && asked.every(isOf) ? joiner + 1 : -1;
}

function isKpiAlone(mention: Mention): boolean {
  return !isName(mention) && says(mention, 'kpi') && !says(mention, 'quantity');
}

/** `… and tell me the margin`. */
function isTellingOf(mentions: readonly Mention[], index: number): boolean {
  const next = mentions[index + 1];
  return (
    says(mentions[index], 'and') &&
    next !== undefined &&
    !isName(next) &&
    says(next, 'filler') &&
    !isKpi(next) &&
    (!says(next, 'mark') || says(next, 'mark', 'telling'))
  );
}

/** `…, faut-il craindre plus de 500 heures sup ?`, `…, is 98% fill rate realistic?`: a turned verb, and behind it how likely something is. */
export function opensDoubt(asked: readonly Mention[]): boolean {
  const [opening] = asked;
  const isTurned = ['turned', 'asked-need', 'whether', 'wondering'].some((what) => says(opening, 'mark', what));
  return isTurned && asked.some((mention) => !isName(mention) && says(mention, 'mark', 'chance'));
}

/** Where a question begins behind what is supposed: `…, what happens to the fill rate?` */
export function questionIn(condition: readonly Mention[]): number {
  return condition.findIndex((mention, index) => {
    if (isName(mention) || mention.time || mention.amount) return false;
    if (says(mention, 'outcome', 'closing')) return true;
    const before = condition.slice(0, index).findLast((other) => !says(other, 'filler'));
    const opens = before !== undefined && (says(before, 'and') || says(before, 'but', 'sign'));
    const isQuestion =
      says(mention, 'outcome') ||
      opensDoubt(condition.slice(index)) ||
      (says(mention, 'ask') && !says(mention, 'action') && !says(mention, 'quantity') && !says(mention, 'kpi'));
    return opens && isQuestion && !condition.slice(0, index).every(isSmall);
  });
}
