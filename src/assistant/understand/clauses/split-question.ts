import { isName, isSmall, type Mention, says } from '../mentions/mention.js';
import { isTimeAlone } from './shared-time.js';

/** What is asked and what is supposed: `why is INS-100 late` and `demand rises 20%`. */
export interface SplitQuestion {
  readonly main: readonly Mention[];
  readonly condition: readonly Mention[];
}

/** Parts a question at its `if`, wherever it stands; without one everything is asked, or told. */
export function splitQuestion(mentions: readonly Mention[]): SplitQuestion {
  const first = mentions.findIndex(isIf);
  if (first === -1) return toldAndAsked(mentions);
  const front = mentions.slice(0, first).filter((mention) => !isComma(mention));
  // `In April, what if demand rises?`: when it would be.
  if (isTimeAlone(front)) return splitQuestion([mentions[first], ...front, ...mentions.slice(first + 1)]);
  const behind = mentions.slice(first + 1);
  if ((isOfTwoScenarios(behind) || isScenarioOnKpi(behind)) && mentions.slice(0, first).every(isSmall))
    return { main: behind, condition: [] };
  if (isAskedOfToldKpi(mentions, first)) return { main: behind, condition: mentions.slice(0, first) };
  const at = ifBehind(mentions, first);
  // `what would it cost us to lose L2` names the KPI and supposes at once.
  const main = at === first ? mentions.slice(0, says(mentions[at], 'kpi') ? at + 1 : at) : mentions.slice(0, first);
  const condition = mentions.slice(at + 1);
  const question =
    [wholeQuestionIn, askedOfKpiIn, questionOfProductsIn, questionIn, kpiQuestionIn, questionOfScenarioIn]
      .map((find) => find(condition))
      .find((found) => found !== -1) ?? -1;
  if (isToldWhole(main)) {
    const end = question === -1 ? condition.length : question;
    const joined = { ...mentions[at], senses: [{ is: 'and', what: 'comma' }] };
    return { main: condition.slice(end), condition: [...main, joined, ...condition.slice(0, end)] };
  }
  if (question === -1) return { main, condition };
  return { main: [...main, ...condition.slice(question)], condition: condition.slice(0, question) };
}

/** `…, ça donne quoi en valeur de stock ?`: what asks stands behind what is supposed, and KPIs alone behind it. */
function isAskedOfToldKpi(mentions: readonly Mention[], first: number): boolean {
  const behind = mentions.slice(first + 1);
  return (
    mentions.slice(0, first).some(isTelling) &&
    says(mentions[first], 'if') &&
    behind.some(isKpi) &&
    behind.every((mention) => isKpi(mention) || isMeasured(mention) || isSmall(mention))
  );
}

/** `que donne surge par rapport à launch ?`: a scenario set against another, and nothing that changes. */
function isOfTwoScenarios(mentions: readonly Mention[]): boolean {
  const versus = mentions.findIndex((mention) => !isName(mention) && says(mention, 'ask', 'versus'));
  const sides = [mentions.slice(0, Math.max(0, versus)), mentions.slice(versus + 1)];
  const isScenario = (mention: Mention): boolean => mention.entities.some(({ kind }) => kind === 'scenario');
  return (
    sides.every((side) => side.some(isScenario)) &&
    !mentions.some(
      (mention) => mention.amount !== undefined || (!isName(mention) && !isSmall(mention) && says(mention, 'action')),
    )
  );
}

/** `que donne un hiver rude sur la marge ?`: a scenario, and KPIs on which it tells. */
function isScenarioOnKpi(mentions: readonly Mention[]): boolean {
  const isScenario = (mention: Mention): boolean => mention.entities.some(({ kind }) => kind === 'scenario');
  const on = mentions.findIndex((mention) => !isName(mention) && says(mention, 'mark', 'focus'));
  const [world, kpis] = [mentions.slice(0, Math.max(0, on)), mentions.slice(on + 1)];
  return (
    world.some(isScenario) &&
    world.every((mention) => isScenario(mention) || isSmall(mention)) &&
    kpis.some(isKpi) &&
    kpis.every((mention) => isKpi(mention) || isSmall(mention))
  );
}

/** `demand grows 8% if we cut its price by 5%`: what comes of it is told as well, with its amount, and nothing is asked. */
function isToldWhole(main: readonly Mention[]): boolean {
  const isQuestion = (mention: Mention): boolean =>
    ['ask', 'kpi', 'outcome', 'compare'].some((is) => !isName(mention) && says(mention, is));
  return (
    main.some(({ amount }) => amount !== undefined) &&
    main.some((mention) => mention.amount?.sign !== undefined || (!isName(mention) && says(mention, 'action'))) &&
    !main.some((mention) => isQuestion(mention) && !says(mention, 'filler'))
  );
}

/** `what happens to the plan if …`: the last `if` of those with nothing but the plan between them. */
function ifBehind(mentions: readonly Mention[], first: number): number {
  const next = mentions.findIndex((mention, index) => index > first && isIf(mention, index, mentions));
  if (next === -1 || !mentions.slice(first + 1, next).some((mention) => says(mention, 'ask', 'plan'))) return first;
  const isPlan = (mention: Mention): boolean =>
    !isName(mention) && (says(mention, 'filler') || says(mention, 'ask', 'plan'));
  return mentions.slice(first + 1, next).every(isPlan) ? next : first;
}

/** `…, what does it cost?`: a KPI asked for in words that are a question by themselves, behind what is supposed. */
function wholeQuestionIn(mentions: readonly Mention[]): number {
  const at = mentions.findIndex((mention) => !isName(mention) && says(mention, 'ask', 'kpi'));
  return at > 0 && mentions.slice(0, at).some(isTelling) ? at : -1;
}

/** `Assume line-2-outage. Which products run short?`: a scenario alone is supposed, and asked about behind it. */
function questionOfScenarioIn(mentions: readonly Mention[]): number {
  const isScenario = ({ entities }: Mention): boolean => entities.some(({ kind }) => kind === 'scenario');
  const at = mentions.findIndex(
    (mention) =>
      !isName(mention) && says(mention, 'ask') && !says(mention, 'quantity') && !says(mention, 'ask', 'together'),
  );
  const before = mentions.slice(0, Math.max(0, at));
  return before.some(isScenario) && before.every((mention) => isScenario(mention) || isSmall(mention)) ? at : -1;
}

function isTelling(mention: Mention): boolean {
  return mention.amount !== undefined || (!isName(mention) && says(mention, 'action') && !says(mention, 'filler'));
}

function isIf(mention: Mention, index: number, mentions: readonly Mention[]): boolean {
  if (isName(mention)) return false;
  if (says(mention, 'prep', 'with') && isSupposing(index, mentions)) return true;
  return says(mention, 'if') || (says(mention, 'inversion') && isInverted(index, mentions));
}

/** `German hospitals want a third more …, does our OTIF hold?`: a change is told, and a KPI asked about behind it. */
function toldAndAsked(mentions: readonly Mention[]): SplitQuestion {
  const whole = wholeQuestionIn(mentions);
  if (whole !== -1) return { main: mentions.slice(whole), condition: mentions.slice(0, whole) };
  const ofKpi = askedOfKpiIn(mentions);
  const before = mentions.slice(0, Math.max(0, ofKpi));
  if (before.some(isTelling) && !before.some((mention) => !isName(mention) && says(mention, 'ask', 'risk')))
    return { main: mentions.slice(ofKpi), condition: before };
  const ofProducts = questionOfProductsIn(mentions);
  const changed = mentions.slice(0, Math.max(0, ofProducts));
  if (changed.some(isChanging) && !changed.some((mention) => !isName(mention) && says(mention, 'ask')))
    return { main: mentions.slice(ofProducts), condition: changed };
  // `combien ça coûte de fermer L2 en mai`
  const opens = mentions[0] !== undefined && !isName(mentions[0]) && says(mentions[0], 'ask', 'kpi');
  if (opens && mentions.slice(1).some(isTelling)) return { main: mentions.slice(0, 1), condition: mentions.slice(1) };
  const isAsking = mentions.some((mention) => !isName(mention) && says(mention, 'ask'));
  const which = isAsking ? whichIn(mentions) : -1;
  const question = which === -1 && mentions.every(isNoQuestion) ? kpiQuestionIn(mentions) : which;
  const told = mentions.slice(0, question);
  if (question === -1 || !told.some(isChanging)) return { main: mentions, condition: [] };
  return { main: mentions.slice(question), condition: told };
}

/** `suffer` asks what is short, and says no more than that a KPI falls where it stands behind one. */
function isNoQuestion(mention: Mention): boolean {
  return isName(mention) || !says(mention, 'ask') || (says(mention, 'ask', 'short') && says(mention, 'filler'));
}

/** `…, how does the margin move?`, `… - effect on cost.total?`: behind a comma or a dash, a KPI in words that ask or tell an outcome. */
function askedOfKpiIn(mentions: readonly Mention[]): number {
  for (let at = mentions.length - 1; at > 0; at--) {
    const rest = mentions.slice(at);
    const opens = isComma(mentions[at - 1])
      ? asksOrTells(mentions[at]) || countsBehind(rest)
      : opensQuestion(mentions[at]) || isCounted(rest) || opensSentence(mentions[at]);
    if (!opens) continue;
    const isAbout = (mention: Mention): boolean =>
      isKpi(mention) || isHours(mention) || (isOutcome(mentions[at]) && isMeasured(mention));
    if (rest.some(isAbout) && rest.every((mention) => isAbout(mention) || isOfQuestion(mention))) return at;
  }
  return -1;
}

/** `…, what happens to the vaccines?`: behind a change, a question about nothing but products. */
function questionOfProductsIn(mentions: readonly Mention[]): number {
  return mentions.findIndex((_, at) => at > 0 && opensProducts(mentions, at) && isOfProducts(mentions.slice(at)));
}

function opensProducts(mentions: readonly Mention[], at: number): boolean {
  const [before, mention] = [mentions[at - 1], mentions[at]];
  if (before === undefined || isName(mention) || says(before, 'not') || says(before, 'action', 'unless')) return false;
  const isOpening = says(mention, 'outcome') || says(mention, 'mark', 'whether') || says(mention, 'mark', 'asking');
  return isOpening && (isComma(before) || !says(mention, 'filler') || says(mention, 'mark', 'asking'));
}

/** `what effect on the vaccines`, `peut-on encore livrer le Furosol`: a question about nothing but products. */
export function isOfProducts(mentions: readonly Mention[]): boolean {
  const isProduct = ({ entities }: Mention): boolean =>
    entities.some(({ kind }) => kind === 'product' || kind === 'family');
  const isPassed = (mention: Mention): boolean =>
    !isName(mention) &&
    mention.amount === undefined &&
    mention.time === undefined &&
    !says(mention, 'not') &&
    !says(mention, 'scope') &&
    (isSmall(mention) ||
      isSupply(mention) ||
      ['outcome', 'sells'].some((is) => says(mention, is)) ||
      says(mention, 'compare', 'reach') ||
      says(mention, 'mark', 'whether'));
  const isOpened = mentions.some(
    (mention) =>
      !isName(mention) &&
      (says(mention, 'outcome')
        ? !says(mention, 'filler')
        : says(mention, 'mark', 'whether') && mentions.some(isSupply)),
  );
  return isOpened && mentions.some(isProduct) && mentions.every((mention) => isProduct(mention) || isPassed(mention));
}

/** `deliver`, `supply`: what a product is asked about. */
function isSupply(mention: Mention): boolean {
  return !isName(mention) && ['delivery', 'supply'].some((what) => says(mention, 'quantity', what));
}

/** `… in the second half. Revenue?`: a full stop says nothing, the capital behind it does. */
function opensSentence(mention: Mention): boolean {
  return isKpi(mention) && /^\p{Lu}\p{Ll}/u.test(mention.text);
}

/** `… how much backlog do we build`: behind a colon, which says nothing. */
function isCounted([count, kpi]: readonly Mention[]): boolean {
  return kpi !== undefined && !isName(count) && says(count, 'mark', 'counting') && isKpi(kpi);
}

/** `…, on perd combien de marge`: a verb, how much, and a KPI. */
function countsBehind(rest: readonly Mention[]): boolean {
  const isPassed = (mention: Mention): boolean =>
    isOfQuestion(mention) && (says(mention, 'action') || says(mention, 'unit', 'units'));
  const said = rest.filter((mention) => !isSmall(mention) && !isPassed(mention));
  return (
    said.length > 1 && !isName(said[0]) && says(said[0], 'mark', 'counting') && (isKpi(said[1]) || isHours(said[1]))
  );
}

function isComma(mention: Mention): boolean {
  return !isName(mention) && (says(mention, 'and') || says(mention, 'but'));
}

function asksOrTells(mention: Mention): boolean {
  return (
    !isName(mention) && (says(mention, 'outcome') || says(mention, 'ask', 'which') || says(mention, 'mark', 'asking'))
  );
}

/** `what`, `which`, where nothing parts it from what is supposed: a colon or a full stop does, which say nothing. */
function opensQuestion(mention: Mention): boolean {
  return isOutcome(mention) || (!isName(mention) && says(mention, 'mark', 'asking') && says(mention, 'ask', 'which'));
}

/** `what happens to`, `que devient`: a question in itself. */
function isOutcome(mention: Mention): boolean {
  return (
    !isName(mention) &&
    mention.length > 1 &&
    says(mention, 'outcome') &&
    !says(mention, 'filler') &&
    !says(mention, 'outcome', 'closing')
  );
}

/** `how many hours saved`. */
function isHours(mention: Mention): boolean {
  return !isName(mention) && says(mention, 'mark', 'hours') && mention.amount === undefined;
}

/** `what happens to overtime`: quantities that are KPIs as well. */
function isMeasured(mention: Mention): boolean {
  return !isName(mention) && ['overtime', 'stock', 'cost'].some((what) => says(mention, 'quantity', what));
}

function isKpi(mention: Mention): boolean {
  return mention.entities.some(({ kind }) => kind === 'kpi') || (!isName(mention) && says(mention, 'kpi'));
}

/** Words of a question about a KPI: small ones, and the verb that says that it moves. */
function isOfQuestion(mention: Mention): boolean {
  if (isName(mention) || mention.amount !== undefined || mention.time !== undefined) return false;
  const asked = ['which', 'seek', 'explain', 'kpi'].some((what) => says(mention, 'ask', what));
  const isCount = says(mention, 'unit', 'units');
  return isSmall(mention) || asked || isCount || (says(mention, 'action') && !says(mention, 'action', 'stop'));
}

/** `Two weeks without L1: what is the fill rate?`: where a KPI is asked for at the end, and nothing else is asked. */
function whichIn(mentions: readonly Mention[]): number {
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

function isChanging(mention: Mention): boolean {
  return (
    mention.amount !== undefined ||
    (!isName(mention) && ['stop', 'unless'].some((what) => says(mention, 'action', what)))
  );
}

/** `With L1 running 90 hours, what is short?`, `what is the OTIF with 20 more hours?`: what comes with it is supposed. */
function isSupposing(index: number, mentions: readonly Mention[]): boolean {
  const isAsking = (mention: Mention): boolean =>
    !isName(mention) && mention.amount === undefined && (says(mention, 'ask') || says(mention, 'kpi'));
  const comma = mentions.findIndex(
    (mention, place) => place > index && !isName(mention) && says(mention, 'and', 'comma'),
  );
  if (index === 0)
    return comma !== -1 && mentions.slice(1, comma).some(isChanging) && mentions.slice(comma).some(isAsking);
  const asked = mentions.slice(0, index);
  const isKpi =
    asked.some(
      (mention) =>
        !isName(mention) && (says(mention, 'kpi') || says(mention, 'ask', 'short') || says(mention, 'ask', 'risk')),
    ) &&
    asked.some(
      (mention, at) =>
        says(mention, 'outcome') ||
        ['which', 'risk', 'short'].some((what) => says(mention, 'ask', what)) ||
        countsKpi(asked, at),
    );
  const isRisk = asked.some((mention) => !isName(mention) && says(mention, 'ask', 'risk'));
  if (mentions.slice(index).some((mention) => !isName(mention) && says(mention, 'ask', 'runs'))) return false;
  return isKpi && (isRisk || !asked.some(isChanging)) && mentions.slice(index).some(isChanging);
}

/** `how much would the margin be`: a KPI that is no lever right behind what counts it. */
function countsKpi(mentions: readonly Mention[], at: number): boolean {
  const next = mentions.slice(at + 1).find((mention) => isName(mention) || !isSmall(mention));
  const isCount = !isName(mentions[at]) && says(mentions[at], 'mark', 'counting');
  return isCount && next !== undefined && isKpi(next) && !says(next, 'quantity');
}

/** `Should L2 stop, …`: at the beginning, or before a name in the middle (`… should L2 stop`). */
function isInverted(index: number, mentions: readonly Mention[]): boolean {
  const next = mentions.slice(index + 1).find((mention) => isName(mention) || !says(mention, 'filler'));
  const isThing = next !== undefined && (isName(next) || says(next, 'quantity') || says(next, 'kind'));
  return isThing && (index === 0 || isName(next));
}

/** `…, would we still make 98% fill rate?`: behind a comma a KPI, and nothing that changes. */
function kpiQuestionIn(condition: readonly Mention[]): number {
  const comma = condition.findLastIndex(
    (mention, index) => !isName(mention) && (says(mention, 'and', 'comma') || isTellingOf(condition, index)),
  );
  const rest = condition.slice(comma + 1);
  const isAbout =
    rest.some((mention) => !isName(mention) && says(mention, 'kpi') && !says(mention, 'quantity')) ||
    (rest.some(isKpi) && rest.every((mention) => isKpi(mention) || says(mention, 'mark', 'article')));
  const isPlain = rest.every((mention) => !says(mention, 'action') || isSmall(mention) || says(mention, 'compare'));
  return comma > 0 && isAbout && isPlain && !rest.some(({ entities }) => entities.length > 0) ? comma + 1 : -1;
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

/** Where a question begins behind what is supposed: `…, what happens to the fill rate?` */
function questionIn(condition: readonly Mention[]): number {
  return condition.findIndex((mention, index) => {
    if (isName(mention) || mention.time || mention.amount) return false;
    if (says(mention, 'outcome', 'closing')) return true;
    const before = condition.slice(0, index).findLast((other) => !says(other, 'filler'));
    const opens = before !== undefined && (says(before, 'and') || says(before, 'but', 'sign'));
    const isQuestion =
      says(mention, 'outcome') ||
      (says(mention, 'ask') && !says(mention, 'action') && !says(mention, 'quantity') && !says(mention, 'kpi'));
    return opens && isQuestion && !condition.slice(0, index).every(isSmall);
  });
}
