import { entitiesOf, isName, isSmall, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import {
  type Answerable,
  type Asked,
  asks,
  asOneQuestion,
  type KindReader,
  kpisIn,
  useHorizon,
  useWords,
} from './asked.js';
import { bareShareSaid, withFillRateOfOurs } from './bare-share.js';
import { withBound } from './goal.js';
import {
  asksForExtreme,
  asksForNeed,
  asksHowFar,
  asksToEarn,
  asksWhichLever,
  isBounded,
  levers,
  movesUntil,
  namesLeverFor,
} from './seek-asked.js';
import { ofChange, refused } from './seek-change.js';
import {
  formerlySet,
  lateScenario,
  ofLateness,
  ofNamedScenario,
  ofParameter,
  sameNamed,
  seekingParameter,
} from './seek-parameter.js';
import { asksLengthOfStop, ofLengthOfStop } from './seek-stop.js';
import { isCleared, isLateUnits, isNone, isOfLever, targetOf } from './target.js';
import { ofPart, targetedPart } from './target-part.js';

/** How much of something a KPI bears, or needs: a parameter is put in its place and sought. */
export const seekKind: KindReader = {
  kind: 'seek',
  isAsked: (said) => {
    const isOfStop = asksLengthOfStop(withBound(said));
    const isLever = asksToEarn(said) || asksForNeed(said) || asksBreakEven(said);
    return isOfStop || isSought(withBound(withFillRateOfOurs(said))) || isLever;
  },
  read: (said) => {
    if (asksBreakEven(said)) return refused(said, (say) => say.problem.noTargetToSeek);
    if (asksLengthOfStop(withBound(said))) return ofLengthOfStop(withBound(said));
    const reading = read(withBound(withFillRateOfOurs(said)));
    return { ...reading, words: [...reading.words, ...bareShareSaid(said)] };
  },
};

function isSought(asked: Asked): boolean {
  return (
    ((asks(asked, 'seek') && !isLimitGranted(asked) && !measuresGain(asked)) ||
      asksWhichLever(asked) ||
      asksHowFar(asked) ||
      asksForExtreme(asked) ||
      movesUntil(asked) ||
      namesLeverFor(asked)) &&
    (asked.main.some(
      (mention, at) =>
        says(mention, 'kpi') ||
        entitiesOf(mention, 'kpi').length > 0 ||
        isBounded(mention, asked) ||
        isNone(asked.main, at) ||
        isLateUnits(asked.main, mention),
    ) ||
      isCleared(asked.main)) &&
    (asked.main.some(
      (mention, at) => (mention.amount !== undefined && !isOfLever(asked.main, at)) || isNone(asked.main, at),
    ) ||
      isCleared(asked.main))
  );
}

/** `how many points of fill rate would we gain with 20 more hours`: a KPI is what is asked for, and what is told stands behind it. */
function measuresGain({ main }: Asked): boolean {
  const asking = main.findIndex((mention) => wordSays(mention, 'ask', 'seek'));
  const kpi = main.findIndex(
    (mention, at) => at > asking && !isSmall(mention) && !says(mention, 'unit') && !says(mention, 'scope'),
  );
  const told = main.findIndex((mention, at) => at > kpi && wordSays(mention, 'prep', 'with'));
  const verbs = main.slice(kpi + 1, Math.max(kpi + 1, told));
  const others = main.filter((_, at) => at !== kpi);
  return (
    asking !== -1 &&
    kpi !== -1 &&
    kpisIn([{ ...main[kpi], entities: [] }]).length > 0 &&
    verbs.some((mention) => isWord(mention) && (says(mention, 'action') || isEarned(mention))) &&
    !main.slice(0, Math.max(0, told)).some(({ amount }) => amount !== undefined) &&
    !others.some(
      (mention) => isWord(mention) && (says(mention, 'kpi') || (says(mention, 'compare') && !isEarned(mention))),
    )
  );
}

const isEarned = (mention: Mention): boolean => says(mention, 'mark', 'earned') || says(mention, 'mark', 'earning');

/** `give at most 12 hours of overtime`: a limit of what is given, and no question. */
function isLimitGranted({ main }: Asked): boolean {
  const isLimit = (mention: Mention): boolean => !isName(mention) && says(mention, 'mark', 'limit');
  return (
    main.some((mention) => !isName(mention) && says(mention, 'mark', 'granting')) &&
    main.every((mention) => isName(mention) || !says(mention, 'ask', 'seek') || isLimit(mention))
  );
}

/** `break-even price of INS-300`: what breaks even is not told without a KPI and its value. */
function asksBreakEven({ main, condition }: Asked): boolean {
  const isBreakEven = main.some((mention) => wordSays(mention, 'mark', 'break-even'));
  return isBreakEven && ![...main, ...condition].some(({ amount }) => amount !== undefined);
}

/** A quantity that is a KPI as well. */
function isMeasured(mention: Mention, kpi: string): boolean {
  return !isName(mention) && says(mention, 'quantity') && kpisIn([mention]).includes(kpi);
}

function read(bound: Asked): Answerable {
  const asked = withOpenCondition(bound);
  useWords(asked, 'ask:seek', 'ask:duration', 'ask:plan', 'outcome', 'scope:all', 'mark:how-far');
  if (asksWhichLever(asked) || asksForExtreme(asked)) useWords(asked, 'ask:which', 'mark:smallest', 'mark:largest');
  useWords(
    asked,
    'mark:stock-found',
    'mark:bringing',
    'mark:earning',
    'mark:leaving',
    'mark:getting',
    'follow:instead',
    'mark:needing',
    'mark:no-need',
  );
  // `à quelle cadence faut-il faire tourner RES-20`: making it says no more than its speed.
  if (asked.main.some(isSpeedSought)) useWords(asked, 'mark:making');
  const target = targetOf(asked);
  if (target !== undefined) useHorizon(asked, [target.kpi]);
  const left = asked.main.filter((mention) => !asked.used.has(mention));
  // `cut changeover times to get under 60 hours in total`: what changes is what is measured.
  const isOwn = target !== undefined && !left.some((mention) => isName(mention) || says(mention, 'quantity'));
  const rest = isOwn ? asked.main.filter((one) => left.includes(one) || isMeasured(one, target.kpi)) : left;
  const known =
    rest.find((mention) => !isSmall(mention) && entitiesOf(mention, 'parameter').length > 0) ??
    rest.find((mention) => sameNamed(mention, asked));
  if (target === undefined)
    return withNeed(
      asked,
      refused(asked, (say) => say.problem.noTargetToSeek),
    );
  const times = asked.main.filter(({ time }) => time !== undefined);
  if (times.length > 1 && !asked.main.some((one) => wordSays(one, 'action', 'gradual')))
    return refused(asked, (say) => say.problem.manyTimes);
  const part = targetedPart(asked);
  const isOfKpi = target.kpi.includes('[') && part?.time === undefined;
  if (part !== undefined && !isOfKpi)
    return { ...refused(asked, (say) => say.problem.targetOfPart), unread: [ofPart(part)] };
  const former = formerlySet(asked);
  if (former !== undefined) return seekingParameter(asked, former.parameter, former.scenario, target.expectation);
  const named = ofNamedScenario(asked, rest);
  if (named !== undefined) {
    useWords(asked, 'action', 'kind:parameter', 'kind:scenario');
    return seekingParameter(asked, named.parameter, named.scenario, target.expectation);
  }
  const late = lateScenario(asked, rest);
  if (late !== undefined) return ofLateness(asked, late, rest, target.expectation);
  return known && !rest.some((mention) => says(mention, 'quantity') || isMoreHours(mention))
    ? ofParameter(asked, known, target.expectation)
    : ofChange(asked, rest, target.expectation);
}

/** `how much overtime would it take?`: asked back, with the KPI that answers it where a scenario stands that takes so much. */
function withNeed(asked: Asked, reading: Answerable): Answerable {
  const { main } = asked;
  const kpis = kpisIn(main.filter((mention) => !isName(mention) || says(mention, 'quantity')).map(asWord));
  const isWhole = main.every(
    ({ time, entities }) => time === undefined && entities.every(({ kind }) => kind === 'scenario'),
  );
  if (!asksForNeed(asked) || kpis.length !== 1 || !isWhole) return reading;
  return { ...reading, command: { name: 'compare', arguments: ['baseline', '--kpi', kpis[0]] } };
}

/** A scenario that is called as a quantity is, as that. */
const asWord = (mention: Mention): Mention => ({ ...mention, entities: [] });

const isSpeedSought = (mention: Mention): boolean =>
  wordSays(mention, 'ask', 'seek') && says(mention, 'quantity', 'speed');

/** `combien d'heures en plus`. */
const isMoreHours = (mention: Mention): boolean => wordSays(mention, 'mark', 'more-hours');

/** `if we add hours to L1, how many does it take to …`: what is supposed without an amount is what is sought. */
function withOpenCondition(asked: Asked): Asked {
  const { main, condition } = asked;
  const isLever = (mention: Mention): boolean =>
    !isName(mention) && levers.some((what) => says(mention, 'quantity', what)) && mention.amount === undefined;
  const isOpened =
    condition.some(isLever) &&
    condition.some((mention) => ['raise', 'lower', 'delay'].some((what) => says(mention, 'action', what))) &&
    !condition.some(({ amount, time }) => amount !== undefined || time !== undefined) &&
    !main.some((mention) => isLever(mention) && !isBounded(mention, asked)) &&
    main.some((mention) => !isName(mention) && says(mention, 'mark', 'counting'));
  return isOpened ? asOneQuestion(asked) : asked;
}
