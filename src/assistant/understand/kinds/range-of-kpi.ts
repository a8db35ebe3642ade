import { isName, isScenario, isSmall, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import { type Asked, isKpiWord } from './asked.js';
import { areKnownRisks } from './known-risks.js';

/**
 * `the 90% range of margin`, `worst case fill rate under surge`, `the worst margin we should expect`: between which values a KPI lies over many
 * futures. What is supposed may stand behind it.
 */
export function asksForRange({ main }: Asked): boolean {
  const asked = withoutSupposed(main);
  const shares = asked.filter(({ amount }) => amount !== undefined);
  const isRanged = asked.some((mention, at) => isRange(mention) && !isParting(asked[at - 1]));
  return (
    (isRanged || isExtremeExpected(asked)) &&
    asked.some(isKpiWord) &&
    asked.filter(isScenario).length < 2 &&
    shares.length < 2 &&
    shares.every((mention) => isRanged && mention.amount?.unit === 'percent' && mention.amount.sign === undefined) &&
    asked.every((mention) => mention.amount !== undefined || isOfKpi(mention) || isOfRange(mention))
  );
}

/**
 * `does the plan hold up against breakdowns`, `le plan tient-il la route face aux aléas`: what may happen is faced, and nothing is named that does.
 */
export function facesRisks({ main, condition }: Asked): boolean {
  const isFacing = (mention: Mention): boolean =>
    ['with', 'against'].some((what) => wordSays(mention, 'prep', what)) ||
    wordSays(mention, 'ask', 'versus') ||
    wordSays(mention, 'mark', 'reason');
  const at = main.findIndex(isFacing);
  const isPlan = (mention: Mention): boolean => isSmall(mention) || isScenario(mention) || isOfPlan(mention);
  return at > 0 && condition.length === 0 && main.slice(0, at).every(isPlan) && areKnownRisks(main.slice(at + 1));
}

/** `is the plan robust`, `how solid is surge against breakdowns`: how the plan or a scenario fares over many futures; `how reliable is the fill rate`: a KPI of it. */
export function asksHowRobust({ main, condition }: Asked): boolean {
  const isPlain = (mention: Mention): boolean =>
    isOfKpi(mention) ||
    isRobust(mention) ||
    isOfPlan(mention) ||
    ['breaking', 'reason', 'facing'].some((what) => wordSays(mention, 'mark', what)) ||
    wordSays(mention, 'scope', 'all');
  const isMeasured = main.some((mention) => wordSays(mention, 'kpi'));
  const isAsked = (mention: Mention): boolean =>
    (isRobust(mention) && (condition.length === 0 || !isSmall(mention))) || (isMeasured && isTrusted(mention));
  return (
    (isMeasured || main.some((mention) => isScenario(mention) || isOfPlan(mention))) &&
    main.filter(isScenario).length < 2 &&
    main.some(isAsked) &&
    main.every((mention) => isPlain(mention) || isAsked(mention))
  );
}

/** What these two ask by, which says no more. */
export const rangeSenses = [
  'mark:interval',
  'mark:fluctuating',
  'mark:expecting',
  'mark:robust',
  'mark:breaking',
  'mark:reason',
  'mark:facing',
  'mark:smallest',
  'mark:largest',
  'ask:accuracy',
  'ask:judged',
  'ask:better',
  'ask:plan',
  'ask:versus',
  'ask:late',
  'ask:kpi',
  'action:set',
];

/** `… with L2 closed in May`: the KPI and its range alone, where what is told behind them changes something. */
function withoutSupposed(main: readonly Mention[]): readonly Mention[] {
  const told = main.findIndex((mention) => wordSays(mention, 'prep', 'with'));
  const isChange = told > 0 && main.slice(told).some((mention) => isName(mention) && !isScenario(mention));
  return isChange ? main.slice(0, told) : main;
}

const isRange = (mention: Mention): boolean =>
  wordSays(mention, 'mark', 'interval') || wordSays(mention, 'mark', 'fluctuating');

/** `margin by range`: goods that belong together. */
const isParting = (before: Mention | undefined): boolean =>
  wordSays(before, 'mark', 'grouping') || wordSays(before, 'prep', 'per') || wordSays(before, 'prep', 'by');

const isExtreme = (mention: Mention): boolean =>
  wordSays(mention, 'ask', 'better') || ['smallest', 'largest'].some((what) => wordSays(mention, 'mark', what));

const isExpected = (mention: Mention): boolean =>
  ['expecting', 'chance'].some((what) => wordSays(mention, 'mark', what));

const isExtremeExpected = (asked: readonly Mention[]): boolean => asked.some(isExtreme) && asked.some(isExpected);

const isRobust = (mention: Mention): boolean => wordSays(mention, 'mark', 'robust');

const isOfPlan = (mention: Mention): boolean =>
  wordSays(mention, 'mark', 'plan-level') ||
  wordSays(mention, 'ask', 'plan') ||
  (isRobust(mention) && isSmall(mention));

/** `overtime pay off` is a verb. */
const isTrusted = (mention: Mention): boolean =>
  (wordSays(mention, 'ask', 'accuracy') || wordSays(mention, 'ask', 'judged')) && !says(mention, 'action');

const isOfKpi = (mention: Mention): boolean =>
  isKpiWord(mention) ||
  isSmall(mention) ||
  isScenario(mention) ||
  (isWord(mention) && ['risk', 'which', 'kpi'].some((what) => says(mention, 'ask', what)));

const isOfRange = (mention: Mention): boolean => isRange(mention) || isExtreme(mention) || isExpected(mention);
