import { isName, isSmall, type Mention, says } from '../mentions/mention.js';
import type { Asked } from './asked.js';

/** `what price at most … if we want to keep a margin of 20 million`: what is wanted to hold is what is asked for, and nothing supposed. */
export function withGoal(asked: Asked): Asked {
  const { main, condition } = asked;
  return isGoalIn(condition) ? { ...asked, main: [...main, ...condition], condition: [] } : asked;
}

/** `que faire si on veut garder 98 % ?`: nothing else is asked. */
export function isGoalAlone({ main, condition }: Asked): boolean {
  return main.every(isSmall) && isGoalIn(condition);
}

function isGoalIn(condition: readonly Mention[]): boolean {
  const isKpi = (mention: Mention): boolean => !isName(mention) && says(mention, 'kpi');
  const isReached = (mention: Mention): boolean => !isName(mention) && says(mention, 'compare');
  const isPlain = (mention: Mention): boolean =>
    mention.amount !== undefined
      ? mention.amount.sign === undefined
      : isSmall(mention) || isKpi(mention) || isReached(mention);
  return (
    condition.some(isKpi) &&
    condition.filter(({ amount }) => amount !== undefined).length === 1 &&
    condition.every(isPlain) &&
    condition.some((mention) => !isName(mention) && says(mention, 'mark', 'wanting'))
  );
}
