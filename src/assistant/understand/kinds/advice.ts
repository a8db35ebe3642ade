import {
  isName,
  isOr,
  isScenario,
  isSmall,
  isWord,
  type Mention,
  says,
  saysInTurn,
  wordSays,
} from '../mentions/mention.js';
import {
  type Answerable,
  type Asked,
  answered,
  asks,
  isKpiWord,
  type KindReader,
  kpisIn,
  useHorizon,
  useWords,
  worldFor,
} from './asked.js';
import { leastFillRate, withFillRateOf } from './bare-share.js';
import { columnsAsked, dialsAsked } from './dials-asked.js';
import { isGoalAlone, withGoal } from './goal.js';
import { asksForMeans } from './means.js';
import { asksWorstRisk } from './risks.js';
import { asksWhichLever } from './seek-asked.js';
import { sidesSetAgainst } from './sides.js';
import { stoppedIn } from './stopped.js';
import { isNone, targetOf } from './target.js';
import { isPartOfPlan, ofPart } from './target-part.js';

export const recommendKind: KindReader = {
  kind: 'recommend',
  isAsked: (asked) =>
    (asks(asked, 'recommend') && !choosesBetween(asked) && !isReachSought(asked) && !opensWithRisk(asked)) ||
    // `what surge can we take and stay under 600 hours`: one thing is sought, and no means.
    (!asksWhichLever(asked) &&
      (isToBeAvoided(asked) || asksForMeans(asked) || isForTarget(asked) || isGoalAlone(asked))),
  read: (said) => {
    const asked = withFaced(withGoal(said));
    useWords(
      asked,
      'mark:wanting',
      'mark:facing',
      'ask:recommend',
      'action',
      'ask:seek',
      'ask:which',
      'scope:all',
      'mark:carrying',
      'mark:getting',
      'mark:listing',
      'mark:ranking',
      'mark:showing',
      'mark:telling',
    );
    const sought = withoutCheapest(asked);
    const target = targetOf(sought) ?? targetOf(withFillRate(sought));
    if (target !== undefined) return recommendFor(withStopped(asked), target.expectation);
    return withoutTarget(withStopped(asked));
  },
};

/**
 * `L1 is down in May, what should we do?`: what is told is answered as a what-if, which shows what moves and, where the fill rate falls,
 * the levers that bring it back to where it was. Where nothing is told, the target is asked for.
 */
function withoutTarget(asked: Asked): Answerable {
  const world = worldFor(asked);
  const isTold = world.name !== 'baseline' && world.unread.length === 0;
  const shown = { name: 'compare', arguments: [world.name] };
  if (isTold) return answered(asked, 'what_if', world, shown);
  const command = { name: 'recommend', arguments: world.name === 'baseline' ? [] : [world.name] };
  return {
    ...answered(asked, 'recommend', world, command, [(say) => say.words.leversForTarget]),
    unread: [{ text: asked.title, problem: (say) => say.problem.noTarget, choices: [(say) => say.choice.withTarget] }],
  };
}

/** `the odds that breakdowns take us below 98%`: how probable it is, and not what would bring us there. */
function opensWithRisk({ main }: Asked): boolean {
  return wordSays(
    main.find((mention) => isName(mention) || !isSmall(mention)),
    'ask',
    'risk',
  );
}

/** `which lever is cheapest for 99% OTIF`, `the levers … by cost`: beside the KPI of the target, what each costs, which is shown with it. */
function withoutCheapest(asked: Asked): Asked {
  const isBy = (mention: Mention | undefined): boolean =>
    wordSays(mention, 'prep', 'by') || wordSays(mention, 'mark', 'grouping');
  const isCost = (mention: Mention): boolean =>
    (wordSays(mention, 'kpi', 'cost.total') && says(mention, 'ask', 'better')) ||
    (wordSays(mention, 'quantity', 'cost') && isBy(asked.main[asked.main.indexOf(mention) - 1]));
  const isOther = asked.main.some((mention) => isKpiWord(mention) && !isCost(mention));
  if (!isOther || !asked.main.some(isCost)) return asked;
  for (const mention of asked.main) if (isCost(mention)) asked.used.add(mention);
  return { ...asked, main: asked.main.filter((mention) => !isCost(mention)) };
}

/** `what do you recommend to keep 98.5%`: a percentage alone beside what is asked for is that of the fill rate. */
function withFillRate(asked: Asked): Asked {
  const { main, condition } = asked;
  const amounts = main.filter(({ amount }) => amount !== undefined);
  const [share] = amounts;
  const isAlone =
    share?.amount?.unit === 'percent' &&
    amounts.length === 1 &&
    share.amount.value > leastFillRate &&
    condition.every(({ amount }) => amount === undefined);
  const isOther = main.some(
    (mention) => isWord(mention) && (says(mention, 'quantity') || kpisIn([mention]).length > 0),
  );
  // `comment remonter à 97 %`
  const isTo = wordSays(main[main.indexOf(share) - 1], 'prep', 'to');
  const isReached = isTo || main.some((mention) => wordSays(mention, 'compare', 'reach'));
  if (!isAlone || isOther || !isReached) return asked;
  return { ...asked, main: withFillRateOf(share, main) };
}

/** `how many hours on L2 would bring us to 99% fill rate`: the means is named, and how much of it is asked for. */
function isReachSought({ main }: Asked): boolean {
  const advising = main.filter((mention) => wordSays(mention, 'ask', 'recommend'));
  const isMeans = (mention: Mention): boolean => wordSays(mention, 'quantity') && !says(mention, 'kpi');
  const isHowMuch = main.some((mention) => wordSays(mention, 'ask', 'seek') && !advising.includes(mention));
  return isHowMuch && main.some(isMeans) && advising.every((mention) => says(mention, 'compare', 'reach'));
}

/** `clear the backlog`, `éviter les ruptures`: a verb, and what is to be none of, alone. */
function isToBeAvoided({ main, condition }: Asked): boolean {
  const [verb, ...others] = main.filter(
    (mention) => isName(mention) || !isSmall(mention) || isNone(main, main.indexOf(mention)),
  );
  const isVerb =
    verb !== undefined && !isName(verb) && says(verb, 'mark', 'avoiding') && isNone(main, main.indexOf(verb));
  return isVerb && others.length === 1 && condition.length === 0;
}

/** `de quoi a-t-on besoin pour arriver à 99 %`: a target as the purpose of what is not named, and nothing that changes. */
function isForTarget({ main }: Asked): boolean {
  const at = main.findIndex((_, index) => saysInTurn(main, index, ['mark', 'purpose'], ['compare', 'reach']));
  const [front, target] = [main.slice(0, at), main.slice(at + 2)];
  const kpis = target.filter(isKpiWord);
  const amounts = target.filter(({ amount }) => amount !== undefined);
  const isPlain = (mention: Mention): boolean => isSmall(mention) || says(mention, 'ask', 'which');
  return (
    at > 0 &&
    kpis.length === 1 &&
    amounts.length === 1 &&
    front.every((mention) => isWord(mention) && isPlain(mention)) &&
    target.every((mention) => kpis.includes(mention) || amounts.includes(mention) || isPlain(mention))
  );
}

/** `what gets us back to 99% with line 2 out in May`: what stands still is supposed. */
function withStopped(asked: Asked): Asked {
  const { main, condition } = asked;
  const stopped = stoppedIn(main);
  const isPlain = stopped.every((mention) => isName(mention) || !(says(mention, 'ask') || says(mention, 'kpi')));
  if (stopped.length === 0 || !isPlain || condition.length > 0) return asked;
  return { ...asked, main: main.filter((mention) => !stopped.includes(mention)), condition: stopped };
}

/**
 * `how can we make up for N2 being down in June?`, `how do we absorb 20% more demand and keep a fill rate of 97%?`: what something is to be
 * done about is supposed, up to the KPI that is to be reached in spite of it.
 */
function withFaced(asked: Asked): Asked {
  const { main, condition } = asked;
  const isAsking = (mention: Mention): boolean => wordSays(mention, 'ask', 'recommend');
  const at = main.findIndex(
    (mention, index) => wordSays(mention, 'mark', 'facing') && main.slice(0, index + 1).some(isAsking),
  );
  if (at === -1 || !condition.every(isSmall)) return asked;
  const behind = main.slice(at + 1);
  const goal = behind.findIndex((_, index) => index > 0 && isGoalFrom(behind, index));
  const told = goal === -1 ? behind : behind.slice(0, goal);
  const isKpi = (mention: Mention): boolean => wordSays(mention, 'kpi');
  const isTold = ({ amount, senses }: Mention): boolean =>
    amount !== undefined || senses.some(({ is }) => is === 'action');
  const isChange = told.some((one) => isName(one) && !isScenario(one)) && told.some(isTold) && !told.some(isKpi);
  if (!isChange) return asked;
  return { ...asked, main: [...main.slice(0, at + 1), ...(goal === -1 ? [] : behind.slice(goal))], condition: told };
}

/** `and keep a fill rate of 97%`, `en gardant 97 % de service`: nothing but a KPI that is reached. */
function isGoalFrom(mentions: readonly Mention[], at: number): boolean {
  const goal = mentions.slice(at);
  const isReached = (mention: Mention): boolean => wordSays(mention, 'compare');
  return (
    goal.some(isKpiWord) &&
    goal.filter(({ amount }) => amount !== undefined).length === 1 &&
    goal.some(isReached) &&
    goal.every((one) => one.amount !== undefined || isSmall(one) || isKpiWord(one) || isReached(one))
  );
}

/** The levers that bring a KPI to its target, in the scenario that is asked about. */
export function recommendFor(asked: Asked, expectation: string): Answerable {
  const [kpi] = expectation.split(' ');
  useHorizon(asked, [kpi]);
  useAround(asked, kpi);
  const world = worldFor(asked);
  const scenario = world.name === 'baseline' ? [] : [world.name];
  const command = { name: 'recommend', arguments: [...scenario, '--until', expectation] };
  const reading = answered(asked, 'recommend', world, command, [(say) => say.words.leversFor(expectation)]);
  const part = asked.main.find((mention) => !asked.used.has(mention) && isPartOfPlan(mention));
  if (part === undefined) return reading;
  return { ...reading, unread: [ofPart(part)] };
}

/** `peak utilisation of our lines`, `bring it back down`, `la façon la moins chère de sortir de surge`: what says no more of the target. */
function useAround(asked: Asked, kpi: string): void {
  if (kpi.startsWith('utilisation')) useWords(asked, 'kind:resource');
  useWords(asked, 'mark:way-back');
  asked.main.forEach((mention, at) => {
    const next = asked.main.slice(at + 1).find((one) => isName(one) || !isSmall(one));
    const isOutOf = wordSays(mention, 'mark', 'avoiding') && next !== undefined && isScenario(next);
    if (isOutOf) asked.used.add(mention);
  });
}

/** `which of surge and overtime matters most for the margin`: two scenarios, or two changes, are compared. */
function parts(asked: Asked): boolean {
  return asked.main.filter(isScenario).length > 1 || sidesSetAgainst(asked) !== undefined;
}

/** `which is the cheapest option, overtime or launch`: one of two that are named. */
function choosesBetween(asked: Asked): boolean {
  return asked.main.some(isOr) && parts(asked);
}

/** `what moves the fill rate most?`, `qu'est-ce qui fait bouger le plus la marge ?`: the causes by how far each of them moves a KPI. */
function asksWhatMovesMost({ main }: Asked): boolean {
  const [first, second] = main;
  // `what drives total cost the most?`, `what influences the margin the most?`
  const isBehind =
    wordSays(first, 'ask', 'which') && (wordSays(second, 'ask', 'explain') || wordSays(second, 'outcome'));
  const isMost = (mention: Mention, at: number): boolean =>
    wordSays(mention, 'ask', 'better') ||
    (saysInTurn(main, at - 1, ['mark', 'article'], ['action', 'raise']) && says(mention, 'mark', 'adding'));
  const isPlain = main.every(({ amount, entities }) => amount === undefined && entities.length === 0);
  return (
    (wordSays(first, 'ask', 'explain') || (isBehind && !main.some(({ time }) => time !== undefined))) &&
    isPlain &&
    main.some(isMost) &&
    main.some(isKpiWord)
  );
}

export const sensitivityKind: KindReader = {
  kind: 'sensitivity',
  isAsked: (asked) =>
    (asks(asked, 'sensitivity') || asksWhatMovesMost(asked)) &&
    !parts(asked) &&
    !asks(asked, 'risks') &&
    !asksWorstRisk(asked) &&
    !asked.condition.some(isOr),
  read: (asked) => {
    useWords(asked, 'ask:sensitivity', 'vague', 'kind:parameter', 'ask:which', 'action', 'ask:explain', 'ask:better');
    useWords(asked, 'mark:how-far', 'mark:plan-level', 'ask:plan');
    const dials = dialsAsked(asked);
    const known = dials.filter((dial) => columnsAsked(dial, asked).length > 0);
    const columns = known.flatMap((dial) => columnsAsked(dial, asked));
    const main = asked.main.filter((mention) => !dials.includes(mention));
    const kpis = kpisIn(main, asked.used);
    for (const dial of known) asked.used.add(dial);
    const world = worldFor({ ...asked, main });
    const scenario = world.name === 'baseline' ? [] : [world.name];
    return answered(
      asked,
      'sensitivity',
      world,
      {
        name: 'sensitivity',
        arguments: [
          ...scenario,
          ...kpis.flatMap((kpi) => ['--kpi', kpi]),
          ...columns.flatMap((column) => ['--column', column]),
        ],
      },
      [(say) => (columns.length > 0 ? say.words.movedBy(columns.join(', ')) : say.words.mattersMost)],
    );
  },
};
