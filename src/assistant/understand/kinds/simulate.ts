import type { Phrases } from '../../phrases/phrases.js';
import type { Unclear } from '../changes/changed.js';
import {
  isGoods,
  isMarket,
  isName,
  isScenario,
  isSmall,
  isWord,
  type Mention,
  says,
  wordSays,
} from '../mentions/mention.js';
import { draftOf, saysChange } from '../scenarios/world.js';
import {
  type Answerable,
  type Asked,
  answered,
  asks,
  type KindReader,
  kpisIn,
  notUnderstood,
  useHorizon,
  useWords,
  worldFor,
} from './asked.js';
import { isWithKnownRisks, withKnownRisks, withoutKnownReason } from './known-risks.js';
import { asksHowItVaries, asksWhetherLikely } from './likely.js';
import { narrowedTargets } from './narrowed-kpis.js';
import { openDemand } from './open-demand.js';
import { partIn, usePlan } from './part.js';
import { asksForRange, asksHowRobust, facesRisks, rangeSenses } from './range-of-kpi.js';
import { asksWhichShort } from './runs-short.js';
import { stockoutsCounted } from './stockouts-counted.js';
import { targetOf } from './target.js';

export const simulateKind: KindReader = {
  kind: 'simulate',
  isAsked: (asked) =>
    (asks(asked, 'risk') && !asksWhichShort(asked)) ||
    (asks(asked, 'short') && isWithKnownRisks(asked)) ||
    asksWhetherLikely(asked) ||
    asksHowItVaries(asked) ||
    asksForRange(asked) ||
    asksHowRobust(asked) ||
    facesRisks(asked),
  read: (said) => {
    const asked = withKnownRisks(said);
    const beside = besideAnother(asked);
    if (beside !== undefined) return { ...refused(asked), kind: 'simulate', unread: [notUnderstood(beside)] };
    if (asksHowOften(asked)) return { ...refused(asked), kind: 'simulate' };
    useWords(
      asked,
      'ask:risk',
      'ask:seek',
      'ask:accuracy',
      'ask:busy',
      'scope:all',
      'runs',
      'mark:chance',
      'mark:fluctuating',
      'mark:known',
    );
    if (asksHowItVaries(asked)) useWords(asked, 'action');
    const isRanged = asksForRange(asked);
    if (isRanged || asksHowRobust(asked) || facesRisks(asked)) useWords(asked, ...rangeSenses);
    if (isRanged) for (const mention of asked.main) if (mention.amount?.unit === 'percent') asked.used.add(mention);
    const counted = stockoutsCounted(asked);
    const isCounted = counted !== undefined;
    const runsOut =
      !isCounted &&
      ((asks(asked, 'short') && !missesTarget(asked)) ||
        isOfGoods(asked) ||
        isOfLateGoods(asked) ||
        asked.main.some((mention) => says(mention, 'kpi', 'stockouts')));
    if (isCounted || missesTarget(asked)) useWords(asked, 'ask:short');
    if (runsOut)
      useWords(
        asked,
        'ask:short',
        'ask:late',
        'mark:lateness',
        'quantity:stock',
        'kpi:stockouts',
        'kind:product',
        'ask:which',
        'ask:better',
        'mark:none-of',
        'mark:timely',
        'mark:order-noun',
        'action:delay',
      );
    const runs = runsIn(asked);
    const whole = runsOut
      ? undefined
      : (counted ?? targetOf({ ...asked, main: asked.main.filter((one) => !isCountOf(asked, one)) }));
    const kpis = whole
      ? [whole.kpi]
      : runsOut
        ? []
        : kpisIn(
            asked.main.filter((mention) => !isName(mention) && (isRanged || says(mention, 'kpi'))),
            asked.used,
          );
    useHorizon(asked, kpis);
    const isAlone = asked.condition.length === 0 && !saysChange(unusedOf(asked));
    const target = whole && isAlone ? narrowedTargets(asked, [whole])[0] : whole;
    if (target) {
      useMoves(asked);
      // `spend more than 300 overtime hours`
      useWords(asked, 'mark:paying', 'mark:earning');
    }
    if (runsOut) usePlan(asked);
    const isNamed =
      asked.condition.length === 0 &&
      asked.main.some(({ entities }) => entities.some(({ kind }) => kind === 'scenario'));
    const early = runsOut && isNamed ? worldFor(asked) : undefined;
    const part = runsOut && !saysChange(unusedOf(asked)) ? partIn(asked).options : [];
    const told = supposing(asked);
    const world = early ?? worldFor(told);
    const products = part.filter((_, at) => at % 2 === 1).join(', ');
    const options = [
      ...(target ? [target.kpi] : kpis).flatMap((kpi) => ['--kpi', kpi]),
      ...(runsOut ? ['--stockouts', ...part] : []),
      ...(runs === undefined ? [] : ['--runs', String(runs)]),
    ];
    if (target === undefined) {
      const command = { name: 'simulate', arguments: [world.name, ...options] } as const;
      const reading = answered(early ? asked : told, 'simulate', world, command, [
        (say) => (runsOut ? say.words.runsOutInFutures(products) : say.words.futures),
        ...(isRanged ? [(say: Phrases) => say.words.rangeOfFutures] : []),
      ]);
      return { ...reading, unread: [...reading.unread, ...openDemand(asked, world), ...ofNothing(said)] };
    }
    const draft = { ...draftOf(world, asked.title), expect: [target.expectation] };
    const command = { name: 'simulate', arguments: [draft.name, ...options] };
    return answered(told, 'simulate', { ...world, name: draft.name, draft }, command, [
      (say) => say.words.probability(target.expectation),
    ]);
  },
};

/** `what is the risk?`, `how likely is it?`: a chance of nothing that is named, and in no scenario. */
function ofNothing(asked: Asked): readonly Unclear[] {
  const { main, condition, title } = asked;
  const isNothing = condition.length === 0 && main.every((mention) => isSmall(mention) || asksRisk(mention));
  const isPlan = main.some((mention) => says(mention, 'baseline') || says(mention, 'mark', 'unchanged'));
  if (!isNothing || isPlan || asksHowRobust(asked)) return [];
  return [{ text: title, problem: (say) => say.problem.riskOfWhat, choices: [] }];
}

const asksRisk = (mention: Mention): boolean =>
  isWord(mention) && (says(mention, 'ask', 'risk') || says(mention, 'ask', 'which'));

/** `what risk do we run on VAC-200`, `quel est le risque sur les vaccins`: goods of which nothing else is said are at risk of running short. */
function isOfGoods({ main }: Asked): boolean {
  const isOf = ({ entities }: Mention, kinds: readonly string[]): boolean =>
    entities.some(({ kind }) => kinds.includes(kind));
  const goods = main.findIndex((mention) => isOf(mention, ['product', 'family']));
  const opening = main.slice(0, Math.max(0, goods)).findLast((mention) => !isArticle(mention));
  const isFocused =
    opening !== undefined && isWord(opening) && (says(opening, 'mark', 'focus') || says(opening, 'prep', 'for'));
  const isPlain = (mention: Mention): boolean =>
    isName(mention)
      ? isOf(mention, ['product', 'family', 'location', 'scenario'])
      : mention.amount === undefined &&
        (mention.time !== undefined ||
          isSmall(mention) ||
          ['risk', 'which'].some((what) => says(mention, 'ask', what)));
  return isFocused && main.every(isPlain);
}

/** `odds of INS-100 being late in April`, `that Spanish orders go late because of customs`: goods or orders of which not all is served in time, where nobody is late by so long. */
function isOfLateGoods(asked: Asked): boolean {
  const isLate = (mention: Mention): boolean =>
    isWord(mention) &&
    (says(mention, 'ask', 'late') || says(mention, 'mark', 'lateness') || says(mention, 'action', 'delay'));
  const isOrder = (mention: Mention): boolean => wordSays(mention, 'mark', 'order-noun');
  const told = withoutKnownReason(asked);
  const isPlain = (mention: Mention): boolean =>
    isName(mention)
      ? isGoods(mention) || isMarket(mention) || isScenario(mention)
      : mention.amount === undefined &&
        (mention.time !== undefined || isSmall(mention) || isLate(mention) || isOrder(mention) || asksRisk(mention));
  const isServed = (mention: Mention): boolean => isGoods(mention) || isOrder(mention);
  return asked.condition.length === 0 && told.some(isServed) && told.some(isLate) && told.every(isPlain);
}

const isArticle = (mention: Mention): boolean => wordSays(mention, 'mark', 'article') && !says(mention, 'prep');

/** `… in surge versus line-2-outage`: of scenarios beside each other one chance cannot be told. */
function besideAnother({ main }: Asked): Mention | undefined {
  const named = main.filter(({ entities }) => entities.some(({ kind }) => kind === 'scenario'));
  const isAgainst = (mention: Mention): boolean => wordSays(mention, 'ask', 'versus');
  return named.length > 1 ? main.find(isAgainst) : undefined;
}

/** `how often does L2 break down?`: what the risks of a project say, and no KPI or product of a plan. */
function asksHowOften({ main }: Asked): boolean {
  const isSaid = (is: string, what?: string): boolean =>
    main.some((mention) => !isName(mention) && says(mention, is, what));
  const isAbout = isSaid('kpi') || isSaid('ask', 'short') || isSaid('ask', 'late');
  const isKpi = main.some(({ entities }) => entities.some(({ kind }) => kind === 'kpi' || kind === 'product'));
  return isSaid('quantity', 'frequency') && isSaid('action', 'stop') && !isAbout && !isKpi;
}

function refused({ title }: Asked): Omit<Answerable, 'kind'> {
  const unread = [{ text: title, problem: (say: Phrases) => say.problem.noHappening, choices: [] }];
  return { command: { name: 'simulate', arguments: [] }, drafts: [], words: [], unread };
}

/** Verbs that say how the KPI moves to its bound: all where nothing else changes, else those between the two. */
function useMoves(asked: Asked): void {
  const { main, used } = asked;
  const isChange = main.some((mention, at) => !used.has(mention) && isOfChange(main, at));
  if (!isChange) {
    const moving = main.filter((_, at) => !isTakenAway(main, at) && !isTakenAway(main, at + 1));
    useWords({ ...asked, main: moving }, 'action', 'mark:carrying');
    return;
  }
  const ends = main.flatMap((mention, at) =>
    used.has(mention) && (mention.amount !== undefined || kpisIn([mention]).length > 0) ? [at] : [],
  );
  const near = main.slice(Math.min(...ends) - 1, Math.max(...ends));
  useWords({ ...asked, main: near }, 'action', 'mark:carrying');
}

/** An amount, what a line or a supplier does, `sans heures sup`: what is told beside a KPI and its bound. */
function isOfChange(main: readonly Mention[], at: number): boolean {
  const { amount, entities } = main[at];
  const isThing = entities.some(({ kind }) => ['resource', 'site', 'supplier', 'component'].includes(kind));
  const before = main[at - 1];
  const isLeftOut = wordSays(before, 'action', 'unless') && says(main[at], 'quantity');
  return amount !== undefined || isThing || isLeftOut;
}

/** `without breakdowns`: the risks of a project are not left out of its futures. */
function isTakenAway(main: readonly Mention[], at: number): boolean {
  const [before, mention] = [main[at - 1], main[at]];
  const isStop = mention !== undefined && !isName(mention) && says(mention, 'mark', 'breaking');
  return isStop && before !== undefined && !isName(before) && says(before, 'action', 'unless');
}

/** `missing 95% fill rate`: a bound of a KPI that is not kept, and no product that is missing. */
function missesTarget({ main }: Asked): boolean {
  const [missed, ...others] = main.filter((mention) => wordSays(mention, 'ask', 'short'));
  if (missed === undefined) return false;
  const behind = main.slice(main.indexOf(missed) + 1).filter((mention) => isName(mention) || !isSmall(mention));
  const isTarget = behind[0]?.amount !== undefined || (behind[0] !== undefined && kpisIn([behind[0]]).length > 0);
  const isKpi = behind.slice(0, 2).some((mention) => wordSays(mention, 'kpi'));
  return (
    others.length === 0 &&
    says(missed, 'compare', 'below') &&
    isTarget &&
    isKpi &&
    behind.slice(0, 2).some(({ amount }) => amount !== undefined)
  );
}

function unusedOf({ main, used }: Asked): readonly Mention[] {
  return main.filter((mention) => !used.has(mention) && !says(mention, 'filler') && !says(mention, 'prep'));
}

/** `2000 simulations of surge`: what was used for how many futures are played is the value of no KPI. */
function isCountOf({ used }: Asked, mention: Mention): boolean {
  return used.has(mention) && mention.amount !== undefined;
}

/** `1000 times` is how often, and no factor. */
const fewestRuns = 20;

/** How many futures are to be played: `500 runs`, `avec 2000 tirages`. */
function runsIn({ main, used }: Asked): number | undefined {
  const at = main.findIndex(
    (mention, index) => !isName(mention) && says(mention, 'ask', 'runs') && countBefore(main, index),
  );
  const times = main.find(
    ({ amount }) => amount?.unit === 'factor' && Number.isInteger(amount.value) && amount.value >= fewestRuns,
  );
  if (at === -1 && times?.amount !== undefined) {
    used.add(times);
    return times.amount.value;
  }
  const count = at === -1 ? undefined : countBefore(main, at);
  if (count?.amount === undefined) return undefined;
  used.add(count);
  used.add(main[at]);
  return count.amount.value;
}

function countBefore(main: readonly Mention[], at: number): Mention | undefined {
  const before = main[at - 1];
  return before?.amount?.unit === 'none' && Number.isInteger(before.amount.value) ? before : undefined;
}

/** Where what is asked says a change itself (`simulate 20% more demand`), it is what is supposed. */
function supposing(asked: Asked): Asked {
  const rest = asked.main.filter((mention) => !asked.used.has(mention));
  if (
    asked.condition.length > 0 ||
    !saysChange(rest.filter((mention) => !says(mention, 'filler') && !says(mention, 'prep')))
  )
    return asked;
  return { ...asked, main: asked.main.filter((mention) => asked.used.has(mention)), condition: rest };
}
