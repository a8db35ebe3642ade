import {
  entitiesOf,
  isBaseline,
  isName,
  isScenario,
  isSmall,
  isWord,
  type Mention,
  saidOf,
  says,
  wordSays,
} from '../mentions/mention.js';
import { nameOf } from '../scenarios/title-words.js';
import { type Asked, asks, kpisIn } from './asked.js';
import { asksForScenarios } from './listed.js';
import { isDegree, sidesSetAgainst } from './sides.js';
import { isNone } from './target.js';

/** Whether scenarios, or two changes, are to be set side by side. */
export function isCompared(asked: Asked): boolean {
  return (
    asks(asked, 'compare') ||
    asksForScenarios(asked) ||
    ranksScenarios(asked) ||
    withOtherSide(asked) !== asked ||
    sidesSetAgainst(asked) !== undefined ||
    picksScenario(asked) ||
    picksByTarget(asked) ||
    isAgainstToday(asked) ||
    isAgainstBase(asked) ||
    setsAllAgainst(asked) ||
    isWeighed(asked) ||
    setsAgainst(asked) ||
    (scenariosIn(asked) > 1 &&
      (asks(asked, 'versus', 'better', 'sensitivity') ||
        asked.main.slice(0, 1).some((mention) => !isName(mention) && says(mention, 'mark', 'ranking')) ||
        asked.main.some((mention) => wordSays(mention, 'mark', 'one-table')) ||
        isMoreThan(asked) ||
        picksOne(asked) ||
        asked.main.some((mention) => !isName(mention) && says(mention, 'or'))))
  );
}

/** `which scenario is best`, `best scenario for the margin?`, `which scenario should we go for on margin`: one of all that there are. */
function picksScenario(asked: Asked): boolean {
  const { main, condition } = asked;
  const isOfAll = main.some((mention) => wordSays(mention, 'kind', 'scenario'));
  const isOpen = condition.length === 0 && main.filter(isScenario).every(isCalledAsKpi);
  // `je veux le tableau de tous les scénarios`
  const isListing = main.some((mention) => wordSays(mention, 'mark', 'ranking'));
  if (isOfAll && isOpen && isListing) return true;
  const isMeasured = kpisIn(main).length > 0 && !main.some(({ amount }) => amount !== undefined);
  return (
    isOfAll &&
    (asks(asked, 'which') ? asks(asked, 'better') || (isOpen && isMeasured) : isOpen && asks(asked, 'better'))
  );
}

/** `is there a scenario with no stock-outs?`, `which scenarios keep the fill rate above 98%?`: of all that there are, those that reach it. */
export function picksByTarget(asked: Asked): boolean {
  const { main, condition } = asked;
  const isOfAll = main.some((mention) => wordSays(mention, 'kind', 'scenario'));
  const [first] = main;
  const isAsking =
    asks(asked, 'which') ||
    (first !== undefined &&
      isWord(first) &&
      ['showing', 'turned', 'whether'].some((what) => says(first, 'mark', what)));
  const amounts = main.filter(({ amount }) => amount !== undefined && amount.value !== 0);
  const isBound = amounts.length === 1 && main.some((mention) => wordSays(mention, 'compare'));
  const isNothing = amounts.length === 0 && main.some((_, at) => isNone(main, at));
  const isPlain = (mention: Mention): boolean => !isName(mention) && mention.time === undefined;
  return (
    isOfAll &&
    isAsking &&
    (isBound || isNothing) &&
    condition.length === 0 &&
    kpisIn(main).length === 1 &&
    main.every(isPlain) &&
    !asks(asked, 'recommend', 'risk', 'seek', 'sensitivity')
  );
}

/** `how much better than today is overtime on OTIF`: a scenario against what is now. */
function isAgainstToday(asked: Asked): boolean {
  const { main, condition } = asked;
  const than = main.findIndex(
    (mention) => isWord(mention) && (says(mention, 'ask', 'versus') || says(mention, 'prep', 'than')),
  );
  const now = main[than + 1];
  const isNow = than !== -1 && (says(main[than], 'now') || (now !== undefined && says(now, 'now')));
  return isNow && condition.length === 0 && scenariosIn(asked) === 1;
}

/** `what does the launch change from the base plan`, `que change le lancement sur la base`: a scenario beside the plan as it is, and what comes of it. */
function isAgainstBase(asked: Asked): boolean {
  const { main, condition } = asked;
  const isOutcome = main.some(
    (mention) => isWord(mention) && (says(mention, 'outcome') || says(mention, 'mark', 'changing')),
  );
  const isOpen = condition.length === 0 && !main.some(({ amount }) => amount !== undefined);
  return isOpen && scenariosIn(asked) === 2 && main.some(isBaseline) && isOutcome && asks(asked, 'which');
}

/** `every scenario against the plan as it is, per family`, `tous les scénarios face à la base`: nothing else is told of them. */
function setsAllAgainst(asked: Asked): boolean {
  const { main, condition } = asked;
  const isAll = main.some((mention, at) => {
    const next = main[at + 1];
    return wordSays(mention, 'scope', 'all') && wordSays(next, 'kind', 'scenario');
  });
  const isPlain = main.every(({ amount, time }) => amount === undefined && time === undefined);
  return isAll && isPlain && asks(asked, 'versus') && condition.length === 0;
}

/** `overtime with more at 8 hours versus more at 24`, `surge at 10% against 30%`: one scenario, set once and again, and not what it was before. */
function setsAgainst({ main, condition }: Asked): boolean {
  const versus = main.findIndex((mention) => wordSays(mention, 'ask', 'versus'));
  const before = main.slice(0, Math.max(0, versus));
  const behind = main.slice(versus + 1);
  const end = behind.findIndex(
    (mention) => isWord(mention) && (says(mention, 'and') || says(mention, 'mark', 'focus')),
  );
  const side = end === -1 ? behind : behind.slice(0, end);
  const amounts = side.flatMap(({ amount }) => amount ?? []);
  const wasSo = side.some((mention) => wordSays(mention, 'mark', 'formerly'));
  const isSetting = (mention: Mention): boolean =>
    mention.amount !== undefined ||
    isSmall(mention) ||
    mention.entities.some(({ kind }) => kind === 'parameter' || kind === 'scenario');
  return (
    condition.length === 0 &&
    before.some(isScenario) &&
    before.some(({ amount }) => amount !== undefined) &&
    amounts.length === 1 &&
    amounts[0].sign === undefined &&
    !wasSo &&
    side.every(isSetting)
  );
}

/** A scenario that is called as a KPI is: beside `each scenario` the KPI. */
const isCalledAsKpi = (mention: Mention): boolean => kpisIn([{ ...mention, entities: [] }]).length > 0;

/** `is the launch worth it?`, `which family suffers most from late-ingredient?`: one scenario, against the plan as it is. */
function isWeighed(asked: Asked): boolean {
  const { main, condition } = asked;
  const isOther = ({ amount, time }: Mention): boolean => amount !== undefined || time !== undefined;
  const isShort = (mention: Mention): boolean =>
    wordSays(mention, 'ask', 'short') && !isSmall(mention) && !says(mention, 'ask', 'better');
  return (
    asks(asked, 'better') &&
    !asks(
      asked,
      'risk',
      'recommend',
      'seek',
      'sensitivity',
      'why',
      'forecast',
      'measure',
      'risks',
      'busy',
      'sequence',
    ) &&
    condition.length === 0 &&
    scenariosIn(asked) === 1 &&
    !main.some((mention) => isOther(mention) || isShort(mention)) &&
    !main.some((mention) => isName(mention) && !isScenario(mention)) &&
    !main.some((mention) => wordSays(mention, 'or'))
  );
}

/** `between surge and overtime, which has the lower total cost`: a degree, and no change of an amount. */
export function picksOne(asked: Asked): boolean {
  const { main, condition } = asked;
  return (
    (asks(asked, 'which') || main.some((mention) => isWord(mention) && (says(mention, 'or') || isBetween(mention)))) &&
    condition.length === 0 &&
    main.some((mention) => isDegree(mention) || isDearer(mention)) &&
    !main.some(({ amount }) => amount !== undefined)
  );
}

const isBetween = (mention: Mention): boolean => wordSays(mention, 'prep', 'between');

/** `does the launch bring more revenue than the baseline`, `… exceed that of the baseline`: a scenario before `than` and one behind it. */
export function isMoreThan({ main, condition }: Asked): boolean {
  const plain = main.findLastIndex((mention) => !isName(mention) && says(mention, 'prep', 'than'));
  const than = plain === -1 ? main.findLastIndex((mention) => wordSays(mention, 'compare')) : plain;
  const isMore = main.some(
    (mention) =>
      wordSays(mention, 'ask', 'seek') ||
      ['raise', 'lower', 'dearer', 'cheaper'].some((what) => says(mention, 'action', what)) ||
      says(mention, 'compare'),
  );
  return (
    than !== -1 &&
    isMore &&
    condition.length === 0 &&
    main.slice(0, than).some(isScenario) &&
    main.slice(than).some(isScenario) &&
    !main.some(({ amount }) => amount !== undefined)
  );
}

/** `list the scenarios by backlog`, `overtime in all scenarios`: a KPI of all of them. */
function ranksScenarios(asked: Asked): boolean {
  const isAll = asked.main.some(
    (mention, at) =>
      !isName(mention) &&
      says(mention, 'kind', 'scenario') &&
      (/s$/i.test(mention.text) || (asked.main[at - 1] !== undefined && says(asked.main[at - 1], 'scope', 'all'))),
  );
  return (
    isAll &&
    asked.main.filter(isScenario).every(isCalledAsKpi) &&
    asked.condition.length === 0 &&
    kpisIn(asked.main.map((mention) => (isCalledAsKpi(mention) ? { ...mention, entities: [] } : mention))).length > 0 &&
    !asked.main.some(({ amount }) => amount !== undefined)
  );
}

export function scenariosIn({ main }: Asked): number {
  return main.filter((mention) => entitiesOf(mention, 'scenario').length > 0).length;
}

/** `which brings more margin: the extra hours or faster changeovers`: beside a scenario, a quantity that another one is called as is that one. */
export function withOtherSide(asked: Asked): Asked {
  const { main, condition, vocabulary } = asked;
  const or = sidesJoiner(main);
  const besides = main
    .slice(0, Math.max(0, or))
    .filter((mention) => isName(mention) || !says(mention, 'mark', 'article'));
  const rest = main.slice(or + 1).filter((mention) => isName(mention) || !says(mention, 'mark', 'article'));
  const comma = rest.findIndex((mention) => !isName(mention) && says(mention, 'and', 'comma'));
  const behind = or !== -1 && says(main[or], 'and') && comma !== -1 ? rest.slice(0, comma) : rest;
  const [one, other] = [besides.at(-1), behind[0]];
  if (or === -1 || one === undefined || other === undefined || behind.length > 1) return asked;
  if (condition.length > 0 || scenariosIn(asked) !== 1 || main.some(({ amount }) => amount !== undefined)) return asked;
  if (!asks(asked, 'which', 'better')) return asked;
  const quantity = isScenario(one) ? other : isScenario(other) ? one : undefined;
  if (quantity === undefined || isName(quantity)) return asked;
  const said = saidOf(quantity, 'quantity');
  const entities = vocabulary.entities.filter(({ kind, value }) => kind === 'scenario' && said.includes(value));
  if (entities.length !== 1) return asked;
  return { ...asked, main: main.map((mention) => (mention === quantity ? nameOf([quantity], entities) : mention)) };
}

export function isTo(mention: Mention): boolean {
  return !isName(mention) && says(mention, 'prep', 'to');
}

/** `A or B`, `between A and B, which …`: what stands between two sides; -1 where nothing does. */
function sidesJoiner(main: readonly Mention[]): number {
  const isBetween = (mention: Mention): boolean => !isName(mention) && says(mention, 'prep', 'between');
  const between = main.findIndex((mention, at) => isBetween(mention) && main.slice(0, at).every(isSmall));
  const is = between === -1 ? 'or' : 'and';
  return main.findIndex((mention, at) => at > between && !isName(mention) && says(mention, is));
}

/** `cost more than`, `is cheaper than`. */
export function isDearer(mention: Mention): boolean {
  return !isName(mention) && ['dearer', 'cheaper'].some((what) => says(mention, 'action', what));
}
