import type { Phrases } from '../../phrases/phrases.js';
import type { Unclear } from '../changes/changed.js';
import { entitiesOf, isName, isScenario, isSmall, type Mention, says, wordSays } from '../mentions/mention.js';
import { type World, worldOf } from '../scenarios/world.js';
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
import { isCompared, isMoreThan, picksByTarget, withOtherSide } from './compare-asked.js';
import { comparedKpisIn } from './compare-kpis.js';
import { bucketsTold, groupingOf, pickedGroupingOf } from './grouping.js';
import { joiningIn } from './kpi.js';
import { narrowedKpis } from './narrowed-kpis.js';
import { changing, isDegree, isMeasure, isSide, sidesSetAgainst } from './sides.js';
import { targetOf } from './target.js';

/** Scenarios side by side, or two changes that the question says. */
export const compareKind: KindReader = {
  kind: 'compare',
  isAsked: isCompared,
  read,
};

/** All scenarios on the KPI of the value that is asked for. */
function ofTarget(asked: Asked): Answerable {
  useWords(asked, 'kind:scenario', 'ask:which', 'ask:short', 'action:unless', 'compare', 'scope:all', 'mark:showing');
  useWords(asked, 'mark:avoiding', 'mark:carrying');
  const target = targetOf(asked);
  const kpis = target === undefined ? kpisIn(asked.main, asked.used) : [target.kpi];
  return {
    kind: 'compare',
    command: { name: 'compare', arguments: kpis.flatMap((kpi) => ['--kpi', kpi]) },
    drafts: [],
    words: target === undefined ? [] : [(say) => say.words.whetherHolds(target.expectation)],
    unread: leftOver(asked),
  };
}

function read(said: Asked): Answerable {
  if (picksByTarget(said)) return ofTarget(said);
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
  for (const [at, mention] of asked.main.entries())
    if (isToPlay(asked.main, at) || isPlanOf(asked.main, at)) asked.used.add(mention);
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
    if (wordSays(mention, 'mark', 'by-itself') && at > 0 && isScenario(asked.main[at - 1])) asked.used.add(mention);
  const [first] = asked.main;
  // `mets surge et overtime côte à côte`
  if (first !== undefined && !isName(first) && says(first, 'follow')) asked.used.add(first);
  const by = groupingOf(asked) ?? pickedGroupingOf(asked);
  // `break A against B down by resource`
  if (by !== undefined && !asked.main.some((one) => entitiesOf(one, 'resource').length > 0))
    useWords(asked, 'action:stop');
  const whole = comparedKpisIn(asked, against !== undefined);
  useHorizon(asked, whole);
  if (isMoreThan(asked))
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
  const kpis = worlds.some(({ draft }) => draft !== undefined) ? whole : narrowedKpis(asked, whole);
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
    unread: [...worlds.flatMap(({ unread }) => unread), ...joined(asked, worlds), ...leftOver(asked)],
  };
}

/** `run the launch against the base`: a verb, and no scenario that is called so behind its article. */
function isToPlay(main: readonly Mention[], at: number): boolean {
  const before = main[at - 1];
  const isNoun = wordSays(before, 'mark', 'article');
  return wordSays(main[at], 'runs') && !(isNoun && says(main[at], 'quantity'));
}

/** `le plan du lancement`, `the plan under surge`: whose plan it is, small words between. */
function isPlanOf(main: readonly Mention[], at: number): boolean {
  if (!wordSays(main[at], 'ask', 'plan')) return false;
  const next = main.slice(at + 1).find((mention) => isName(mention) || !isSmall(mention));
  return next !== undefined && isScenario(next);
}

/** `compare surge together with overtime against the baseline`: sides of one scenario each are all that can be compared. */
function joined({ main, condition }: Asked, worlds: readonly World[]): readonly Unclear[] {
  // `the surge scenario surge`: one, told twice.
  const isTwin = (mention: Mention, at: number): boolean => at > 0 && isSameScenario(main[at - 1], mention);
  const scenarios = main.filter((mention, at) => isScenario(mention) && !isTwin(mention, at));
  const [again] = scenarios.filter((mention, at) => scenarios.slice(0, at).some((one) => isSameScenario(one, mention)));
  // `compare the hard winter with the hard winter and N2 down`: together, or a third one.
  if (again !== undefined && !isSetApart(worlds) && (scenarios.length > 2 || condition.every(isSmall)))
    return [{ text: again.text, problem: (say) => say.problem.notUnderstood, choices: [] }];
  const joining = joiningIn(main);
  // `surge plus overtime against the baseline` may be a list.
  return joining === undefined || says(joining, 'and')
    ? []
    : [{ text: joining.text, problem: (say) => say.problem.notUnderstood, choices: [] }];
}

/** `surge at 10% versus surge at 30%`, `launch with a peak of 1000 against launch`: sides that differ by what is set. */
function isSetApart(worlds: readonly World[]): boolean {
  const settings = worlds.map(({ draft }) => JSON.stringify(draft?.params ?? {}));
  return worlds.length > 1 && new Set(settings).size === worlds.length;
}

function isSameScenario(one: Mention, other: Mention): boolean {
  return entitiesOf(one, 'scenario').some(({ value }) =>
    entitiesOf(other, 'scenario').some((same) => same.value === value),
  );
}

/** `compare la baisse et le lancement`: what goes up or down, of nothing that is named, is a side that is not known. */
function isSideAlone(main: readonly Mention[], at: number): boolean {
  const [before, next] = [main[at - 1], main[at + 1]];
  const isArticle = wordSays(before, 'mark', 'article');
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
