import type { Phrases } from '../../phrases/phrases.js';
import type { Unclear } from '../changes/changed.js';
import type { Sense } from '../lexicon/sense.js';
import { entitiesOf, isName, isScenario, isSmall, isWord, type Mention, says } from '../mentions/mention.js';
import { saysChange, type World, worldOf } from '../scenarios/world.js';
import {
  type Answerable,
  type Asked,
  asks,
  type KindReader,
  kpisIn,
  leftOver,
  namesOf,
  useHorizon,
  useWords,
} from './asked.js';
import { isCompared, isDearer, isMoreThan, isTo, picksOne, scenariosIn, withOtherSide } from './compare-asked.js';
import { bucketsTold, groupingOf, pickedGroupingOf } from './grouping.js';
import { joiningIn } from './kpi.js';
import { changing, isDegree, isMeasure, isSide, sidesSetAgainst } from './sides.js';

/** Scenarios side by side, or two changes that the question says. */
export const compareKind: KindReader = {
  kind: 'compare',
  isAsked: isCompared,
  read,
};

function read(said: Asked): Answerable {
  const asked = withOtherSide(said);
  const against = sidesSetAgainst(asked);
  useWords(
    asked,
    'ask:compare',
    'mark:split-up',
    'ask:versus',
    'ask:better',
    'ask:seek',
    'outcome',
    'kind:scenario',
    'scope:all',
    'or',
    'ask:which',
    'ask:explain',
    'action:set',
    'ask:sensitivity',
    'mark:carrying',
    'mark:leaving',
    'ask:tables',
    'ask:recommend',
    'mark:ranking',
    'mark:telling',
    ...(kpisIn(asked.main).length > 0 ? ['scope:only'] : []),
  );
  for (const [at, mention] of asked.main.entries()) if (isToPlay(asked.main, at)) asked.used.add(mention);
  if (!asked.main.some(isMeasure))
    for (const [at, mention] of asked.main.entries())
      if ((isDegree(mention) && !isSideAlone(asked.main, at)) || (!isName(mention) && says(mention, 'compare')))
        asked.used.add(mention);
  // `which one leaves us the better margin`
  if (asks(asked, 'which') && !asked.main.some(({ amount }) => amount !== undefined)) useWords(asked, 'action:lose');
  // `do we lose more if …`
  if (against !== undefined && !asked.condition.every(isSmall)) useWords(asked, 'action');
  // `than the hard winter alone`
  for (const [at, mention] of asked.main.entries())
    if (isWord(mention) && says(mention, 'mark', 'by-itself') && at > 0 && isScenario(asked.main[at - 1]))
      asked.used.add(mention);
  const [first] = asked.main;
  // `mets surge et overtime côte à côte`
  if (first !== undefined && !isName(first) && says(first, 'follow')) asked.used.add(first);
  const by = groupingOf(asked) ?? pickedGroupingOf(asked);
  // `break A against B down by resource`
  if (by !== undefined && !asked.main.some((one) => entitiesOf(one, 'resource').length > 0))
    useWords(asked, 'action:stop');
  const counted =
    isMoreThan(asked) || scenariosIn(asked) > 2
      ? asked.main.find((mention, at) => isCountedBy(mention, asked.main[at - 1]))
      : undefined;
  if (counted !== undefined) asked.used.add(counted);
  const listed = asked.main.filter((_, at) => isListedKpi(asked.main, at));
  for (const mention of listed) asked.used.add(mention);
  const isWorldOnly = !asked.main.some(({ amount }) => amount !== undefined);
  const lateness =
    isWorldOnly || against !== undefined
      ? asked.main.filter((one, at) => isLatenessBeside(asked.main, at) || (isWorldOnly && isLate(one)))
      : [];
  const focus = asked.main
    .filter(
      (mention, at) =>
        listed.includes(mention) ||
        lateness.includes(mention) ||
        (!isName(mention) && (says(mention, 'kpi') || isMeasuredBeside(asked, at))),
    )
    .map((mention) => (listed.includes(mention) ? { ...mention, entities: [] } : mention))
    .map((mention) =>
      lateness.includes(mention) ? { ...mention, senses: [{ is: 'kpi', what: 'backlog' }] } : mention,
    );
  for (const [at, mention] of asked.main.entries())
    if (isWorldOnly && isForemost(asked.main, at)) asked.used.add(mention);
  for (const mention of lateness) asked.used.add(mention);
  const costs = saysChange(asked.main.filter((mention) => !says(mention, 'filler') && !says(mention, 'prep')))
    ? []
    : asked.main;
  const isTheMore = isMoreThan(asked);
  const isEarned = asked.main.some((mention) => isWord(mention) && says(mention, 'mark', 'earning'));
  const isCost =
    ((isTheMore || against !== undefined) && asked.main.some(isDearer)) ||
    (isTheMore && asked.main.some((mention) => isWord(mention) && says(mention, 'quantity', 'cost'))) ||
    (picksOne(asked) &&
      asked.main.some((mention) => isDearer(mention) || (!isName(mention) && says(mention, 'quantity', 'cost'))));
  const named = kpisIn(focus.length > 0 ? focus : costs.filter((mention) => !isName(mention)), asked.used);
  const kpis = [
    ...(counted ? kpisIn([{ ...counted, entities: [] }]) : []),
    ...(named.length === 0 && isCost
      ? ['cost.total']
      : named.length === 0 && isTheMore && isEarned
        ? ['margin']
        : named),
  ];
  useWords(asked, 'quantity:cost', ...(picksOne(asked) ? ['action:dearer', 'action:cheaper'] : []));
  useHorizon(asked, kpis);
  if (isTheMore)
    useWords(
      asked,
      'action',
      'compare',
      'mark:carrying',
      'mark:earning',
      'mark:setting-aside',
      'mark:bringing',
      'mark:earned',
    );
  const supposed = against === undefined ? supposing(asked) : [];
  const worlds = supposed.length > 0 ? supposed : changing(asked);
  const names =
    worlds.length > 0
      ? worlds.map(({ name }) => name).filter((name) => name !== 'baseline')
      : namesOf(asked, 'scenario').filter((name) => name !== 'baseline');
  const options = [...kpis.flatMap((kpi) => ['--kpi', kpi]), ...(by === undefined ? [] : ['--by', by])];
  return {
    kind: 'compare',
    command: { name: 'compare', arguments: [...names, ...options] },
    drafts: worlds.flatMap(({ draft }) => draft ?? []),
    words: [
      ...(worlds.length > 0
        ? worlds.flatMap(({ words }) => words)
        : [
            (say: Phrases) =>
              names.length > 0 ? say.words.againstBaseline(names.join(', ')) : say.words.everyScenario,
          ]),
      ...bucketsTold(asked),
    ],
    unread: [...worlds.flatMap(({ unread }) => unread), ...joined(asked), ...leftOver(asked)],
  };
}

/** `run the launch against the base`: a verb, and no scenario that is called so behind its article. */
function isToPlay(main: readonly Mention[], at: number): boolean {
  const before = main[at - 1];
  const isNoun = before !== undefined && isWord(before) && says(before, 'mark', 'article');
  return isWord(main[at]) && says(main[at], 'runs') && !(isNoun && says(main[at], 'quantity'));
}

/** `compare surge together with overtime against the baseline`: sides of one scenario each are all that can be compared. */
function joined({ main, condition }: Asked): readonly Unclear[] {
  // `the surge scenario surge`: one, told twice.
  const isTwin = (mention: Mention, at: number): boolean => at > 0 && isSameScenario(main[at - 1], mention);
  const scenarios = main.filter((mention, at) => isScenario(mention) && !isTwin(mention, at));
  const [again] = scenarios.filter((mention, at) => scenarios.slice(0, at).some((one) => isSameScenario(one, mention)));
  // `compare the hard winter with the hard winter and N2 down`: together, or a third one.
  if (again !== undefined && (scenarios.length > 2 || condition.every(isSmall)))
    return [{ text: again.text, problem: (say) => say.problem.notUnderstood, choices: [] }];
  const joining = joiningIn(main);
  // `surge plus overtime against the baseline` may be a list.
  return joining === undefined || says(joining, 'and')
    ? []
    : [{ text: joining.text, problem: (say) => say.problem.notUnderstood, choices: [] }];
}

function isSameScenario(one: Mention, other: Mention): boolean {
  return entitiesOf(one, 'scenario').some(({ value }) =>
    entitiesOf(other, 'scenario').some((same) => same.value === value),
  );
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
  const isParted = next !== undefined && isWord(next) && says(next, 'mark', 'grouping');
  if (isParted && !main.slice(0, at).some(isScenario)) return true;
  if (before === undefined || main.slice(at + 1).some((mention) => isScenario(mention) && !isBase(mention)))
    return false;
  // `compare launch to overtime, margin and backlog`
  const isCompared = main.some((mention) => isWord(mention) && says(mention, 'ask', 'compare'));
  if (isCompared && isTo(before) && first !== undefined && isScenario(first)) return false;
  // `is the outage worse than the surge for overtime`
  const isOn = (what: string): boolean =>
    says(before, 'prep', what) || (what === 'for' && says(before, 'mark', 'focus'));
  const isFor = isWord(before) && ['for', 'in'].some(isOn);
  if (others === 2 && isFor && at === main.length - 1) return true;
  const isAnd = !isName(before) && says(before, 'and') && first !== undefined;
  if (isAnd && !isName(first) && says(first, 'kpi') && main.slice(0, at).some(isScenario)) return true;
  if (others < 2) return isOfScenario(main, at) && !isAnd && !isScenario(before);
  if (main.slice(at + 1).some(isScenario)) return isOfScenario(main, at) && !isAnd && !isScenario(before);
  return isScenario(before) || (isAnd && isOfTwo(main.slice(0, at)) && isBeforeKpi(main, at));
}

/** `how much overtime does faster-changeovers save against the base plan`. */
function isCountedOf(main: readonly Mention[], at: number): boolean {
  const before = main[at - 1];
  return before !== undefined && isWord(before) && says(before, 'mark', 'counting');
}

/** `which scenario needs the most overtime`, `how does each scenario do on overtime`: of all that there are. */
function isMostOf(main: readonly Mention[], at: number): boolean {
  const front = main.slice(0, at);
  return front.some((one) => isWord(one) && says(one, 'kind', 'scenario'));
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
  const isMeasured = ['cost', 'overtime'].some((what) => says(main[at], 'quantity', what));
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
  (is === 'mark' && what === 'focus') || (is === 'ask' && what === 'compare');

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

/** `where is the delay lowest`: beside scenarios alone, what is late is the backlog. */
const isLate = (mention: Mention): boolean => isWord(mention) && says(mention, 'mark', 'lateness');

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

/** `compare la baisse et le lancement`: what goes up or down, of nothing that is named, is a side that is not known. */
function isSideAlone(main: readonly Mention[], at: number): boolean {
  const [before, next] = [main[at - 1], main[at + 1]];
  const isArticle = before !== undefined && isWord(before) && says(before, 'mark', 'article');
  const opening = main[at - 2];
  const isOpened = opening === undefined || isSide(opening) || says(opening, 'ask', 'compare');
  const isPlain = isArticle && (!says(before, 'prep') || says(before, 'mark', 'one'));
  return isPlain && isOpened && (next === undefined || isSide(next));
}

/** `compare surge and overtime if L1 is closed`: each scenario that is named, with what is supposed. */
function supposing({ main, condition, used, vocabulary, title }: Asked): readonly World[] {
  if (condition.every(isSmall)) return [];
  const named = main.filter((mention) => entitiesOf(mention, 'scenario').length > 0);
  for (const mention of named) used.add(mention);
  const none: readonly (readonly Mention[])[] = [[]];
  return (named.length > 0 ? named.map((mention) => [mention]) : none).map((side, index) =>
    worldOf(
      isSameAsNext(named, index) ? side : [...side, ...condition],
      vocabulary,
      `${title} (${index + 1})`,
      `asked-${index + 1}`,
    ),
  );
}

/** `compare the hard winter with the hard winter when N2 is down`: what is supposed is all that sets one apart from the other. */
function isSameAsNext(named: readonly Mention[], index: number): boolean {
  const [one, next, ...others] = named.slice(index).map((mention) => entitiesOf(mention, 'scenario')[0].value);
  return named.length === 2 && one === next && others.length === 0;
}
