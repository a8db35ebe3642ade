import { headlineKpis } from '../../../kpi/index.js';
import { isLateness } from '../clauses/told-or-asked.js';
import type { Sense } from '../lexicon/sense.js';
import { entitiesOf, isName, isScenario, isStop, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import { isPart, isPeriod, nameOfPart } from '../retelling/goods/part-of-plan.js';
import { saysChange } from '../scenarios/world.js';
import { type Asked, kpisIn, useWords } from './asked.js';
import { isDearer, isMoreThan, isTo, picksOne, scenariosIn } from './compare-asked.js';
import { isDegree, isMeasure } from './sides.js';

/** The KPIs by which scenarios, or two changes, are compared, in the order in which they are named; what names them is used. */
export function comparedKpisIn(asked: Asked, areChanges: boolean): readonly string[] {
  const { main, used } = asked;
  const counted =
    isMoreThan(asked) || scenariosIn(asked) > 2
      ? main.find((mention, at) => isCountedBy(mention, main[at - 1]))
      : undefined;
  if (counted !== undefined) used.add(counted);
  const focus = inFocus(asked, areChanges);
  const costs = saysChange(main.filter((mention) => !says(mention, 'filler') && !says(mention, 'prep')))
    ? []
    : main.filter((mention) => !isName(mention));
  const named = kpisIn(focus.length > 0 ? focus : costs, used);
  useWords(asked, 'quantity:cost', ...(picksOne(asked) ? ['action:dearer', 'action:cheaper'] : []));
  return [
    ...(counted ? kpisIn([{ ...counted, entities: [] }]) : []),
    ...(named.length > 0 ? named : (shownOfPart(asked, areChanges) ?? meantBy(asked, areChanges))),
  ];
}

/** `compare A and B for the vaccines in France`, `… in May`: no KPI is named, and those that are usual are shown of what is, or then. */
function shownOfPart({ main, used }: Asked, areChanges: boolean): readonly string[] | undefined {
  const parts = main.filter((mention) => isPart(mention, 'items'));
  const isOpen = parts.length > 0 || main.some((mention) => isPeriod(mention) && !used.has(mention));
  const isChange = areChanges || main.some((mention) => isMeasure(mention) || isStop(mention));
  if (isChange || !isOpen || !main.some(isScenario)) return undefined;
  const names = parts.length === 0 ? headlineKpis : headlineKpis.map((kpi) => nameOfPart(kpi, parts));
  if (!names.every((name) => name !== undefined)) return undefined;
  for (const part of parts) used.add(part);
  return names;
}

/** Words for KPIs: as such, in a list of them, and what is late as the backlog. */
function inFocus(asked: Asked, areChanges: boolean): readonly Mention[] {
  const { main, used } = asked;
  const isWorldOnly = !main.some(({ amount }) => amount !== undefined);
  const focus = main.flatMap((mention, at): readonly Mention[] => {
    // `where is the delay lowest`: beside scenarios alone, what is late is the backlog.
    const isBacklog = isLatenessBeside(main, at) || (isWorldOnly && isLateness(mention));
    if (isListedKpi(main, at)) {
      used.add(mention);
      return [{ ...mention, entities: [] }];
    }
    if ((isWorldOnly || areChanges) && isBacklog) {
      used.add(mention);
      return [{ ...mention, senses: [{ is: 'kpi', what: 'backlog' }] }];
    }
    return !isName(mention) && (says(mention, 'kpi') || isMeasuredBeside(asked, at)) ? [mention] : [];
  });
  for (const [at, mention] of main.entries()) if (isWorldOnly && isForemost(main, at)) used.add(mention);
  return focus;
}

/** `is A dearer than B`, `does A earn more than B`: a verb that says what is compared, where no KPI is named. */
function meantBy(asked: Asked, areChanges: boolean): readonly string[] {
  const { main } = asked;
  const isTheMore = isMoreThan(asked);
  const isOfCost = main.some((mention) => !isName(mention) && says(mention, 'quantity', 'cost'));
  const isCost =
    ((isTheMore || areChanges || picksOne(asked)) && main.some(isDearer)) ||
    ((isTheMore || picksOne(asked)) && isOfCost);
  if (isCost) return ['cost.total'];
  return isTheMore && main.some((mention) => wordSays(mention, 'mark', 'earning')) ? ['margin'] : [];
}

/** `need more overtime than the launch`: a quantity, also where a scenario is called so. */
function isCountedBy(mention: Mention, before: Mention | undefined): boolean {
  return before !== undefined && isDegree(before) && isName(mention) && says(mention, 'quantity');
}

/**
 * `…: fill rate and overtime`, `A and B: overtime`, `how does A change cost and overtime versus the baseline`: behind a KPI, or right behind
 * another scenario, a quantity, though a scenario is called so.
 */
function isListedKpi(main: readonly Mention[], at: number): boolean {
  const others = main.filter((mention, index) => index !== at && isScenario(mention)).length;
  if (!isScenario(main[at]) || kpisIn([{ ...main[at], entities: [] }]).length === 0) return false;
  if (others === 0) return isMostOf(main, at);
  if (isCountedOf(main, at)) return true;
  const [before, first] = main
    .slice(0, at)
    .filter((mention) => isName(mention) || !says(mention, 'mark', 'article'))
    .reverse();
  // `overtime by week in surge against the baseline`
  const next = main[at + 1];
  const isParted = wordSays(next, 'mark', 'grouping');
  if (isParted && !main.slice(0, at).some(isScenario)) return true;
  // `compare A and B, especially overtime`
  if (others > 1 && wordSays(before, 'mark', 'foremost')) return true;
  // `in terms of overtime, is the launch worse than the surge`
  if (others > 1 && before === main[0] && wordSays(before, 'mark', 'focus')) return true;
  if (before === undefined || main.slice(at + 1).some((mention) => isScenario(mention) && !isBase(mention)))
    return false;
  // `compare launch to overtime, margin and backlog`
  const isCompared = main.some((mention) => wordSays(mention, 'ask', 'compare'));
  if (isCompared && isTo(before) && first !== undefined && isScenario(first)) return false;
  // `is the outage worse than the surge for overtime`
  const isOn = (what: string): boolean =>
    says(before, 'prep', what) || (what === 'for' && says(before, 'mark', 'focus'));
  const isFor = isWord(before) && ['for', 'in'].some(isOn);
  if (others > 1 && isFor && (at === main.length - 1 || isBeforeKpi(main, at))) return true;
  const isAnd = !isName(before) && says(before, 'and') && first !== undefined;
  if (isAnd && !isName(first) && says(first, 'kpi') && main.slice(0, at).some(isScenario)) return true;
  if (others < 2) return isOfScenario(main, at) && !isAnd && !isScenario(before);
  if (main.slice(at + 1).some(isScenario)) return isOfScenario(main, at) && !isAnd && !isScenario(before);
  return isScenario(before) || (isAnd && isOfTwo(main.slice(0, at)) && isBeforeKpi(main, at));
}

/** `how much overtime does faster-changeovers save against the base plan`. */
function isCountedOf(main: readonly Mention[], at: number): boolean {
  const before = main[at - 1];
  return wordSays(before, 'mark', 'counting');
}

/** `which scenario needs the most overtime`, `how does each scenario do on overtime`: of all that there are. */
function isMostOf(main: readonly Mention[], at: number): boolean {
  const front = main.slice(0, at);
  return front.some((one) => wordSays(one, 'kind', 'scenario'));
}

/** `what does the launch do to overtime and stockouts`: the first in a list of KPIs, behind a scenario that acts on them. */
function isOfScenario(main: readonly Mention[], at: number): boolean {
  const named = main.findLastIndex((mention, index) => index < at && isScenario(mention));
  const between = main.slice(named + 1, at);
  const isActing = between.some((mention) => isActingOn(mention));
  const isAgainst = between.some((mention) => !isName(mention) && says(mention, 'ask'));
  return named !== -1 && isActing && !isAgainst && isBeforeKpi(main, at);
}

function isActingOn(mention: Mention): boolean {
  return !isName(mention) && (says(mention, 'outcome') || says(mention, 'action') || says(mention, 'mark', 'focus'));
}
const isBase = (mention: Mention): boolean =>
  entitiesOf(mention, 'scenario').every(({ value }) => value === 'baseline');

/** `A versus B`, `compare A with B`: two scenarios, and what sets one against the other between them. */
function isOfTwo(main: readonly Mention[]): boolean {
  const [first, second, ...others] = main.flatMap((mention, at) =>
    entitiesOf(mention, 'scenario').length > 0 ? [at] : [],
  );
  const between = second === undefined ? [] : main.slice(first + 1, second);
  const isAgainst = (mention: Mention): boolean =>
    !isName(mention) &&
    (says(mention, 'ask', 'versus') || ['with', 'to', 'against'].some((what) => says(mention, 'prep', what)));
  return others.length === 0 && between.some(isAgainst);
}

/** `overtime and stockouts`: a KPI is next in the list. */
function isBeforeKpi(main: readonly Mention[], at: number): boolean {
  const [and, next] = main
    .slice(at + 1)
    .filter((mention) => isName(mention) || says(mention, 'and') || !says(mention, 'mark', 'article'));
  return (
    and !== undefined && next !== undefined && !isName(and) && says(and, 'and') && !isName(next) && says(next, 'kpi')
  );
}

/** `on cost and otif`, `taux de service et heures sup`: quantities in a list of KPIs; costs are their sum. */
function isMeasuredBeside({ main }: Asked, at: number): boolean {
  // `la marge et le stock`: where nothing is counted, any quantity that is a KPI.
  const isPlain = main.every(({ amount }) => amount === undefined) && kpisIn([main[at]]).length > 0;
  const isMeasured = isPlain || ['cost', 'overtime'].some((what) => says(main[at], 'quantity', what));
  if (!isMeasured || says(main[at], 'action')) return false;
  const before = main.slice(0, at).findLast((mention) => isName(mention) || !says(mention, 'mark', 'article'));
  const behind = main[at + 1];
  const isListed = [before, behind].some(
    (mention) => mention !== undefined && !isName(mention) && says(mention, 'and'),
  );
  const isOf = behind !== undefined && (isName(behind) || says(behind, 'prep', 'of'));
  const isOn = behind === undefined && before?.senses.some(isFocus);
  return (isListed && !isOf) || isOn === true;
}

const isFocus = ({ is, what }: Sense): boolean =>
  (is === 'mark' && ['focus', 'foremost'].includes(what)) || (is === 'ask' && what === 'compare');

/** `surtout le retard en fin de plan`, `…: le retard et les coûts`: in a list of KPIs, what is late is the backlog. */
function isLatenessBeside(main: readonly Mention[], at: number): boolean {
  const mention = main[at];
  if (isName(mention) || !says(mention, 'mark', 'lateness')) return false;
  const [before, behind] = [main.slice(0, at).findLast(isNoArticle), main.slice(at + 1).find(isNoArticle)];
  const isOpen =
    before !== undefined &&
    !isName(before) &&
    (says(before, 'and') || says(before, 'prep', 'for') || before.senses.some(isFocus));
  const isEnd = behind === undefined || (!isName(behind) && (says(behind, 'and') || says(behind, 'mark', 'plan-end')));
  return (isOpen || isForemost(main, main.indexOf(before ?? mention))) && isEnd;
}

const isNoArticle = (mention: Mention): boolean => isName(mention) || !says(mention, 'mark', 'article');

/** `especially the fill rate`: right before a KPI, that it counts most. */
function isForemost(main: readonly Mention[], at: number): boolean {
  const next = main.slice(at + 1).find(isNoArticle);
  const isKpi =
    next !== undefined &&
    !isName(next) &&
    (says(next, 'kpi') || says(next, 'mark', 'lateness') || isMeasuredWord(next));
  return isKpi && !isName(main[at]) && says(main[at], 'mark', 'foremost');
}

const isMeasuredWord = (mention: Mention): boolean =>
  ['cost', 'overtime'].some((what) => says(mention, 'quantity', what));
