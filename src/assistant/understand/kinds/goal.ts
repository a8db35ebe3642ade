import {
  commaAt,
  isJoiner,
  isName,
  isScenario,
  isSmall,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../mentions/mention.js';
import { type Asked, asOneQuestion, isKpiWord, kpisIn } from './asked.js';

/**
 * `what price at most … if we want to keep a margin of 20 million`, `S3 stops in July and we still need a fill rate of 98%, what do we do?`:
 * what is wanted to hold is what is asked for, and nothing supposed; what is told in front of it is supposed.
 */
export function withGoal(asked: Asked): Asked {
  const { main, condition } = asked;
  if (isGoalIn(condition)) return asOneQuestion(asked);
  const goal = condition.findIndex((_, at) => at > 0 && startsPart(condition, at) && isGoalIn(condition.slice(at)));
  if (goal !== -1)
    return { ...asked, main: [...main, ...condition.slice(goal)], condition: condition.slice(0, goal - 1) };
  const told = condition.every(isSmall) ? toldBefore(main) : -1;
  return told === -1 ? asked : { ...asked, main: main.slice(told + 1), condition: main.slice(0, told) };
}

/**
 * `how far can demand rise if overtime has to stay below 600 hours`, `… if we settle for 98% fill rate`: no KPI can be supposed, so that one with a
 * bound is what must hold, where nothing else is measured.
 */
export function withBound(asked: Asked): Asked {
  const isMeasured = asked.main.some((mention) => wordSays(mention, 'kpi'));
  if (!isGoalIn(asked.condition) && (!isBoundIn(asked.condition) || isMeasured)) return asked;
  // What stands before the bound is no verb of it: `how many hours may N2 lose if total cost must stay under …`.
  return asOneQuestion({ ...asked, main: [...asked.main, commaAt(asked.condition[0])] });
}

/** `que faire si on veut garder 98 % ?`: nothing else is asked. */
export function isGoalAlone({ main, condition }: Asked): boolean {
  return main.every(isSmall) && isGoalIn(condition);
}

const startsPart = (mentions: readonly Mention[], at: number): boolean => startOfPart(mentions, at) === at;

/** The joiner between what is told of a line or of goods and a goal behind it, with what is asked about it; -1 where there is none. */
function toldBefore(main: readonly Mention[]): number {
  return main.findIndex((mention, at) => {
    const [front, behind] = [main.slice(0, at), main.slice(at + 1)];
    const asking = behind.findIndex((one) => wordSays(one, 'ask', 'recommend'));
    const isTold =
      front.some((one) => isName(one) && !isScenario(one)) &&
      front.some((one) => wordSays(one, 'action')) &&
      !front.some((one) => isWord(one) && (says(one, 'ask') || says(one, 'kpi')));
    return isJoiner(mention) && asking > 0 && isTold && isGoalIn(behind.slice(0, asking));
  });
}

function isGoalIn(told: readonly Mention[]): boolean {
  const isReached = (mention: Mention): boolean => wordSays(mention, 'compare');
  const isPlain = (mention: Mention): boolean =>
    mention.amount !== undefined
      ? mention.amount.sign === undefined
      : isSmall(mention) || isKpiWord(mention) || isReached(mention) || isScenario(mention);
  return (
    told.some(isKpiWord) &&
    told.filter(({ amount }) => amount !== undefined).length === 1 &&
    told.every(isPlain) &&
    told.some((mention) => wordSays(mention, 'mark', 'wanting'))
  );
}

/** One KPI and its value, with words for what it must not pass; hours of overtime or stock, which may be supposed, with such a word alone. */
function isBoundIn(condition: readonly Mention[]): boolean {
  const isBound = (mention: Mention): boolean =>
    isWord(mention) && (says(mention, 'compare') || ['wanting', 'needing'].some((what) => says(mention, 'mark', what)));
  const isPlain = (mention: Mention): boolean =>
    mention.amount !== undefined
      ? mention.amount.sign === undefined && !mention.amount.isRate
      : isSmall(mention) || isKpiWord(mention) || isBound(mention) || wordSays(mention, 'not');
  return (
    kpisIn(condition).length === 1 &&
    condition.filter(({ amount }) => amount !== undefined).length === 1 &&
    condition.every(isPlain) &&
    (condition.some(isBound) || condition.some((mention) => wordSays(mention, 'kpi')))
  );
}
