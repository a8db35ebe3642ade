import { isJoiner, isMoreOrLess, isName, isSmall, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import type { Asked } from './asked.js';
import { isSeries, lasts, seriesKinds } from './forecast-part.js';

/**
 * `is demand for Somatrel going up or down?`, `how will INS-200 develop in Spain?`, `which family grows the most?`: which way demand goes by
 * itself. It is asked, of series alone, and nothing says by how much: `demand rises` told changes something.
 */
export function asksTrend({ main, condition }: Asked): boolean {
  return (
    condition.length === 0 &&
    isQuestion(main) &&
    !main.some((mention) => isWord(mention) && ['precise', 'misjudged'].some((what) => says(mention, 'ask', what))) &&
    main.some((mention) => isSeries(mention) || isDemand(mention) || isLevel(mention)) &&
    (main.some((_, at) => isMovingAt(main, at)) || (main.some(isDegree) && picksPeriod(main))) &&
    main.every((mention, at) => isMovingAt(main, at) || isDegree(mention) || isOfDemand(mention))
  );
}

/** Notes the words for which way demand goes as used. */
export function useTrend({ main, used }: Asked): void {
  for (const [at, mention] of main.entries()) if (isMovingAt(main, at) || isDegree(mention)) used.add(mention);
  if (!picksPeriod(main)) return;
  for (const mention of main)
    if (isWord(mention) && (says(mention, 'unit') || says(mention, 'ask', 'duration'))) used.add(mention);
}

/** `Serovan demand, South, Feb to Apr`, `Demand next 4 weeks, all products, by country`: demand, whose and when, and nothing that happens to it. */
export function headsDemand({ main, condition }: Asked): boolean {
  const isWhen = main.some(
    (mention) => mention.time !== undefined || lasts(mention.amount) || wordSays(mention, 'relative', 'next'),
  );
  const isGrouped = main.some(
    (mention, at) =>
      isLevel(mention) && at > 0 && ['grouping', 'each'].some((what) => says(main[at - 1], 'mark', what)),
  );
  return (
    condition.length === 0 &&
    main.length > 1 &&
    !isJoiner(main[0]) &&
    main.some(isDemand) &&
    (isWhen || isGrouped) &&
    main.some((mention) => isSeries(mention) || isLevel(mention) || wordSays(mention, 'mark', 'total')) &&
    main.every((mention) => isOfDemand(mention) && !mention.entities.some(({ kind }) => kind === 'component'))
  );
}

/** An auxiliary verb in front of its subject, or a word that asks. */
export function isQuestion(main: readonly Mention[]): boolean {
  const [first] = main;
  if (first === undefined) return false;
  const isOpened = isWord(first) && ['turned', 'whether', 'wondering'].some((what) => says(first, 'mark', what));
  const isAsking = main.some(
    (mention) =>
      isWord(mention) &&
      (['asking', 'when', 'whither'].some((what) => says(mention, 'mark', what)) ||
        says(mention, 'ask', 'which') ||
        says(mention, 'ask', 'seek') ||
        (says(mention, 'outcome') && main.some((one) => wordSays(one, 'mark', 'evolving')))),
  );
  return (isOpened && !isSupposing(first)) || isAsking || main.some((_, at) => isInverted(main, at));
}

/** `could demand fall?` supposes it. */
function isSupposing({ text }: Mention): boolean {
  return /^(?:can|could|might|may|shall)\b/i.test(text);
}

/** `vont-elles`, `monte-t-elle`. */
function isInverted(main: readonly Mention[], at: number): boolean {
  const [before, pronoun] = [main[at - 1], main[at]];
  if (before === undefined || !isWord(pronoun) || isName(before)) return false;
  if (says(pronoun, 'mark', 'turned') && at > 0) return true;
  return says(pronoun, 'mark', 'pronoun') && (isSmall(before) || isMoving(before)) && !says(before, 'if') && at > 1;
}

const isDemand = (mention: Mention): boolean => wordSays(mention, 'quantity', 'demand');

const isLevel = (mention: Mention): boolean =>
  isWord(mention) && seriesKinds.some((kind) => says(mention, 'kind', kind));

const isMoving = (mention: Mention): boolean =>
  isWord(mention) &&
  !says(mention, 'ask', 'short') &&
  !(says(mention, 'mark', 'forecasting') && isMoreOrLess(mention)) &&
  (isMoreOrLess(mention) || ['evolving', 'whither'].some((what) => says(mention, 'mark', what)));

/** A move of demand by itself; `the expected rise` is one that is spoken of, whose size is asked. */
export function isMovingAt(main: readonly Mention[], at: number): boolean {
  const isBeside = [main[at - 1], main[at + 1]].some((one) => wordSays(one, 'mark', 'expecting') && !says(one, 'prep'));
  return isMoving(main[at]) && !(isMoreOrLess(main[at]) && isBeside);
}

/** `which month is the strongest`, `when is it at its highest`. */
export function picksPeriod(main: readonly Mention[]): boolean {
  const isWhich = main.some((mention, at) => wordSays(mention, 'unit') && at > 0 && isAskingWhich(main[at - 1]));
  return (
    isWhich ||
    main.some((mention) => isWord(mention) && (says(mention, 'mark', 'when') || says(mention, 'ask', 'duration')))
  );
}

function isAskingWhich(mention: Mention): boolean {
  return isWord(mention) && (says(mention, 'ask', 'which') || says(mention, 'mark', 'asking'));
}

/** `or down`, `the most`, `to the highest`. */
const isDegree = (mention: Mention): boolean =>
  isWord(mention) &&
  (says(mention, 'or') ||
    says(mention, 'ask', 'better') ||
    says(mention, 'mark', 'downward') ||
    says(mention, 'mark', 'height') ||
    says(mention, 'ask', 'seek') ||
    says(mention, 'vague'));

/** What demand is of: whose, where and when. Words that take away, except or deny are none of it. */
function isOfDemand(mention: Mention): boolean {
  if (isSeries(mention) || mention.time !== undefined) return true;
  if (isName(mention)) return false;
  if (mention.amount !== undefined) return lasts(mention.amount);
  if (says(mention, 'not') || says(mention, 'scope', 'only') || says(mention, 'scope', 'except')) return false;
  const isWhen = says(mention, 'mark', 'when') && isSmall(mention);
  const isEnding = ['unless', 'stop'].some((way) => says(mention, 'action', way));
  if ((says(mention, 'if') && !isWhen) || isEnding) return false;
  return (
    isSmall(mention) ||
    isDemand(mention) ||
    isLevel(mention) ||
    says(mention, 'scope', 'all') ||
    says(mention, 'mark', 'total') ||
    says(mention, 'relative') ||
    says(mention, 'unit') ||
    says(mention, 'ask', 'which') ||
    says(mention, 'ask', 'duration') ||
    ['grouping', 'each', 'expecting', 'asking', 'when', 'of-the-year', 'series'].some((what) =>
      says(mention, 'mark', what),
    )
  );
}
