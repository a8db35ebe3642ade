import type { Phrases } from '../../phrases/phrases.js';
import type { Saying } from '../../phrases/saying.js';
import type { Unclear } from '../changes/changed.js';
import { groupingIn } from '../clauses/grouping-behind.js';
import {
  entitiesOf,
  isMarket,
  isMoreOrLess,
  isName,
  isScenario,
  isSite,
  isSmall,
  isStop,
  type Mention,
  says,
  wordSays,
} from '../mentions/mention.js';
import { draftOf, worldOf } from '../scenarios/world.js';
import {
  type Answerable,
  type Asked,
  asks,
  type KindReader,
  kpisIn,
  leftOver,
  useHorizon,
  useWords,
  withoutGeneral,
} from './asked.js';
import { boundsSaid, targetsIn } from './bound.js';
import { groupingOf, twinGroupingOf } from './grouping.js';
import { narrowedKpis, narrowedTargets } from './narrowed-kpis.js';

/** Changes, compared with the plan as it stands; the KPIs that are asked about stand alone. */
export const whatIfKind: KindReader = { kind: 'what_if', isAsked: () => true, read };

function read(asked: Asked): Answerable {
  useWords(
    asked,
    'ask:kpi',
    'outcome',
    'ask:which',
    ...(asked.condition.length > 0 ||
    asked.main.some(
      (mention) => says(mention, 'outcome') || mention.amount !== undefined || wordSays(mention, 'mark', 'earning'),
    )
      ? ['ask:plan', 'ask:explain']
      : []),
  );
  const isTold = asked.condition.length === 0;
  // `model a rise of 10%`, `is a stop of L2 in May a problem?`
  const [first] = asked.main;
  const last = asked.main[asked.main.length - 1];
  if (isTold && wordSays(first, 'ask', 'model')) asked.used.add(first);
  if (isTold && isAskedTrouble(first, last)) asked.used.add(last);
  const by = isTold && groupingIn(asked.main) === -1 ? twinGroupingOf(asked) : groupingOf(asked);
  const focus = isTold
    ? focusOf(asked.main)
    : asked.main.filter((mention) => !isName(mention) || mention.entities.every(({ kind }) => kind === 'kpi'));
  const bounds = isTold ? [] : targetsIn(asked);
  // `verify that fill rate stays above 97% if L2 stops`
  if (bounds.length > 0) useWords(asked, 'mark:checking', 'mark:staying');
  const hours = isTold ? undefined : hoursOf(asked);
  const whole =
    bounds.length > 0 ? bounds.map(({ kpi }) => kpi) : hours ? [hours] : kpisIn(withoutGeneral(focus), asked.used);
  if (!isTold) useHorizon(asked, whole);
  // `margin in week 20 if L1 stops for two weeks`: the time may be when it stops.
  const isOpenStop = asked.condition.some(isStop) && asked.condition.every(({ time }) => time === undefined);
  const isWhole = isTold || isOpenStop;
  const targets = isWhole ? bounds : narrowedTargets(asked, bounds);
  const kpis = bounds.length > 0 ? targets.map(({ kpi }) => kpi) : isWhole ? whole : narrowedKpis(asked, whole);
  if (!isTold && kpis.length > 0 && asked.main.some((mention) => !isName(mention) && says(mention, 'mark', 'counting')))
    useWords(asked, 'unit:units');
  const named = isTold ? [] : asked.main.filter((mention) => entitiesOf(mention, 'scenario').length > 0);
  for (const mention of named) asked.used.add(mention);
  if (named.length > 0) useWords(asked, 'kind:scenario');
  if (!isTold && kpis.length > 0) useWords(asked, 'compare:reach', 'mark:earned');
  if (!isTold && asked.main.some((mention) => says(mention, 'outcome') || says(mention, 'mark', 'counting')))
    useWords(asked, 'action', 'ask:seek');
  const supposed = isTold ? asked.main.filter((mention) => !asked.used.has(mention)) : [...named, ...asked.condition];
  const world = worldOf(supposed, asked.vocabulary, asked.title);
  if (isTold) for (const mention of supposed) asked.used.add(mention);
  const isQuestion =
    isTold &&
    !isOutcomeOf(asked.main) &&
    asks(asked, 'which') &&
    (world.draft?.overrides ?? []).length === 0 &&
    world.draft?.params === undefined;
  const nothing =
    isQuestion || (isTold && asksWhatItIs(asked.main)) || (world.draft === undefined && world.name === 'baseline');
  const unread = [
    ...world.unread,
    ...sidesIn(supposed),
    ...deniedOutcomeIn(isTold ? asked.main : supposed),
    ...leftOver(asked),
  ];
  // `do we hold 98% in surge`: what is expected of a scenario of the project is asked of one that is no more than it.
  const isExpected = targets.length > 0;
  const own = isExpected && world.name !== 'baseline' ? draftOf(world, asked.title) : world.draft;
  const draft = own && isExpected ? { ...own, expect: targets.map(({ expectation }) => expectation) } : own;
  return {
    kind: 'what_if',
    command: {
      name: 'compare',
      arguments: [
        draft?.name ?? world.name,
        ...kpis.flatMap((kpi) => ['--kpi', kpi]),
        ...(by === undefined ? [] : ['--by', by]),
      ],
    },
    drafts: draft ? [draft] : [],
    words: [...world.words, ...(draft ? boundsSaid(targets) : [])],
    unread:
      nothing && unread.length === 0
        ? [
            {
              text: asked.title,
              problem: (say) => say.problem.saysNothing,
              choices: examples,
            },
          ]
        : unread,
  };
}

function isAskedTrouble(first: Mention | undefined, last: Mention | undefined): last is Mention {
  const isOpened = wordSays(first, 'mark', 'turned');
  return isOpened && wordSays(last, 'mark', 'trouble');
}

/** `what is the expected doubling of sales?`, `what stops L1?`: what a change is or who makes it, and no question of what comes of it. */
function asksWhatItIs(main: readonly Mention[]): boolean {
  const [which, be, article, ...rest] = main;
  const isMarked = (mention: Mention | undefined, what: string): boolean => wordSays(mention, 'mark', what);
  return (
    wordSays(which, 'ask', 'which') &&
    ((isMarked(be, 'be') && isMarked(article, 'article')) || isMarked(be, 'comes-to-stop')) &&
    !rest.some((mention) => mention.amount !== undefined || says(mention, 'outcome')) &&
    !rest.some((mention) => entitiesOf(mention, 'scenario').length > 0)
  );
}

/** `what the launch scenario changes`: what comes of a scenario, with the verb behind it. */
function isOutcomeOf(main: readonly Mention[]): boolean {
  const at = main.findIndex((mention) => entitiesOf(mention, 'scenario').length > 0);
  const next = at === -1 ? undefined : main[at + 1];
  const isOpened = main
    .slice(0, Math.max(0, at))
    .some((mention) => !isName(mention) && says(mention, 'mark', 'asking'));
  return isOpened && next !== undefined && !isName(next) && says(next, 'outcome');
}

const examples: readonly Saying[] = [
  (say) => say.choice.moreDemand,
  (say) => say.choice.whatRunsShort,
  (say) => say.choice.compareAll,
];

/** `winter-surge without N2 as against launch`: scenarios set against each other are never put together. */
function sidesIn(mentions: readonly Mention[]): readonly Unclear[] {
  const at = mentions.findIndex((mention) => !isName(mention) && says(mention, 'ask', 'versus'));
  const isParted = at !== -1 && mentions.slice(0, at).some(isScenario) && mentions.slice(at).some(isScenario);
  return isParted ? [{ text: mentions[at].text, problem: (say) => say.problem.notUnderstood, choices: [] }] : [];
}

/** `no effect on vaccines`: what is denied is the effect, and no demand. */
function deniedOutcomeIn(mentions: readonly Mention[]): readonly Unclear[] {
  return mentions.flatMap((mention, at) => {
    const next = mentions[at + 1];
    const isDenied =
      next !== undefined &&
      !isName(mention) &&
      !isName(next) &&
      says(mention, 'action', 'unless') &&
      mention.amount === undefined &&
      says(next, 'outcome') &&
      !says(next, 'filler');
    return isDenied ? [{ text: mention.text, problem: (say: Phrases) => say.problem.notUnderstood, choices: [] }] : [];
  });
}

/** `how many hours saved`, where changeovers are what changes: their hours. */
function hoursOf(asked: Asked): string | undefined {
  const { main, condition, used } = asked;
  const hours = main.find((mention) => !isName(mention) && says(mention, 'mark', 'hours'));
  const isCounted = main.some((mention) => !isName(mention) && says(mention, 'mark', 'counting'));
  const isChangeover = condition.some((mention) => !isName(mention) && says(mention, 'quantity', 'changeover'));
  if (hours === undefined || !isCounted || !isChangeover) return undefined;
  used.add(hours);
  return 'changeover_hours';
}

/** KPIs that an impact is asked on: `impact on cost of 20% more demand`. */
function focusOf(main: readonly Mention[]): readonly Mention[] {
  const fronted = frontedKpis(main);
  if (fronted.length > 0) return fronted;
  const outcome = main.findIndex((mention) => says(mention, 'outcome') && !isSmallTalk(mention));
  if (outcome === -1) return [];
  return main.filter(
    (mention, index) =>
      (says(mention, 'kpi') && !isMoved(main, index)) ||
      (index > outcome && kpisIn([mention]).length > 0 && isOn(main, index) && !isLaneNamed(main, index)),
  );
}

/** `the impact of a lead time of 10 days on the lane Mainz to Spain`: which lane, and nothing that is looked at. */
function isLaneNamed(main: readonly Mention[], index: number): boolean {
  const next = main.slice(index + 1).find((mention) => isName(mention) || !isSmall(mention));
  const isLane = says(main[index], 'quantity', 'transport') && !says(main[index], 'kpi');
  return isLane && next !== undefined && (isSite(next) || isMarket(next));
}

/** `what would a 40% rise in transport cost do`: what changes is none that is looked at. */
function isMoved(main: readonly Mention[], index: number): boolean {
  const before = main.slice(0, index).findLast((mention) => isName(mention) || !isSmall(mention));
  return before !== undefined && isMoreOrLess(before) && says(main[index], 'quantity');
}

/** `what revenue would the launch bring at a peak of 150,000`: a question for KPIs right before a scenario, of which more is said behind. */
function frontedKpis(main: readonly Mention[]): readonly Mention[] {
  const at = main.findIndex((mention) => entitiesOf(mention, 'scenario').length > 0);
  const front = main.slice(0, Math.max(0, at));
  const isAsking = (mention: Mention): boolean => says(mention, 'ask', 'which') || says(mention, 'mark', 'counting');
  const kpis = front.filter((mention) => !isName(mention) && says(mention, 'kpi'));
  const isPlain = front.every(
    (mention) => !isName(mention) && (isSmall(mention) || isAsking(mention) || kpis.includes(mention)),
  );
  return isPlain && front.some(isAsking) && main.slice(at).some(({ amount }) => amount !== undefined) ? kpis : [];
}

function isSmallTalk(mention: Mention): boolean {
  return says(mention, 'filler');
}

/** Whether `on` or `to` stands before a mention: `the impact on cost`. */
function isOn(main: readonly Mention[], index: number): boolean {
  const before = main.slice(0, index).findLast((mention) => !says(mention, 'filler') || !isSmall(mention));
  return before !== undefined && says(before, 'mark', 'focus');
}
