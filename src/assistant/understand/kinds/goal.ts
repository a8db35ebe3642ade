import { commaAt, isName, isSmall, isWord, type Mention, says } from '../mentions/mention.js';
import { type Asked, kpisIn } from './asked.js';

/** `what price at most … if we want to keep a margin of 20 million`: what is wanted to hold is what is asked for, and nothing supposed. */
export function withGoal(asked: Asked): Asked {
  return isGoalIn(asked.condition) ? withoutCondition(asked) : asked;
}

/**
 * `how far can demand rise if overtime has to stay below 600 hours`, `… if we settle for 98% fill rate`: no KPI can be supposed, so that one with a
 * bound is what must hold, where nothing else is measured.
 */
export function withBound(asked: Asked): Asked {
  const isMeasured = asked.main.some((mention) => isWord(mention) && says(mention, 'kpi'));
  if (!isGoalIn(asked.condition) && (!isBoundIn(asked.condition) || isMeasured)) return asked;
  // What stands before the bound is no verb of it: `how many hours may N2 lose if total cost must stay under …`.
  return withoutCondition({ ...asked, main: [...asked.main, commaAt(asked.condition[0])] });
}

/** `que faire si on veut garder 98 % ?`: nothing else is asked. */
export function isGoalAlone({ main, condition }: Asked): boolean {
  return main.every(isSmall) && isGoalIn(condition);
}

function withoutCondition(asked: Asked): Asked {
  return { ...asked, main: [...asked.main, ...asked.condition], condition: [] };
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

/** One KPI and its value, with words for what it must not pass; hours of overtime or stock, which may be supposed, with such a word alone. */
function isBoundIn(condition: readonly Mention[]): boolean {
  const isKpi = (mention: Mention): boolean => isWord(mention) && kpisIn([mention]).length > 0;
  const isBound = (mention: Mention): boolean =>
    isWord(mention) && (says(mention, 'compare') || ['wanting', 'needing'].some((what) => says(mention, 'mark', what)));
  const isPlain = (mention: Mention): boolean =>
    mention.amount !== undefined
      ? mention.amount.sign === undefined && !mention.amount.isRate
      : isSmall(mention) || isKpi(mention) || isBound(mention) || (isWord(mention) && says(mention, 'not'));
  return (
    kpisIn(condition).length === 1 &&
    condition.filter(({ amount }) => amount !== undefined).length === 1 &&
    condition.every(isPlain) &&
    (condition.some(isBound) || condition.some((mention) => isWord(mention) && says(mention, 'kpi')))
  );
}
