import type { Said } from '../../phrases/saying.js';
import { planSpan } from '../figures/span.js';
import {
  entitiesOf,
  isMoreOrLess,
  isName,
  isOr,
  isSmall,
  isWord,
  type Mention,
  says,
  wordSays,
} from '../mentions/mention.js';
import { allShownIn } from './all-shown.js';
import { type Answerable, type Asked, asks, asOneQuestion, type KindReader, useWords } from './asked.js';
import { isQuestion } from './demand-asked.js';
import { isSeries, pickedLevelIn, setsBeside, useForecastWords } from './forecast-part.js';
import { forecasted } from './forecast-reading.js';

export const accuracyKind: KindReader = {
  kind: 'accuracy',
  isAsked: (said) => isAccuracyAsked(withForecasting(said)),
  read: (said) => {
    const asked = withForecasting(said);
    useWords(asked, 'ask:accuracy', 'ask:precise', 'ask:misjudged', 'ask:judged', 'ask:forecast', 'ask:seek');
    useWords(asked, 'kind:location', 'ask:check', 'ask:better', 'mark:interval', 'mark:actual', 'mark:hindsight');
    useWords(
      asked,
      'ask:compare',
      'ask:versus',
      'ask:model',
      'ask:risk',
      'mark:top',
      'mark:ranking',
      'mark:uncertain',
      'quantity:lot',
    );
    useForecastWords(asked);
    useDistrust(asked);
    if (setsBeside(asked)) useWords(asked, 'or', 'prep:than', 'action:raise', 'action:lower');
    for (const [at, mention] of asked.main.entries()) if (turnsToOff(asked.main, at)) asked.used.add(mention);
    if (isCoverageAsked(asked)) useHits(asked);
    if (asksWhichSide(asked)) useSides(asked);
    if (isStrayingAsked(asked)) useWords(asked, 'mark:straying', 'quantity:demand', 'outcome');
    if (asked.main.some(({ entities }) => entities.some(({ kind }) => kind === 'family')))
      useWords(asked, 'kind:family');
    useEver(asked);
    const both = asksTwice(asked);
    if (both !== undefined) return { ...refusedTwice(asked, both), kind: 'accuracy' };
    const past = pastIn(asked);
    const isRanked = asks(asked, 'judged', 'better', 'misjudged') || isRanking(asked);
    return forecasted(asked, {
      kind: 'accuracy',
      options: ['--backtest', ...pickedLevelIn(asked, isRanked)],
      words: (series) => (say) => say.words.accuracy(series),
      more: [...past, ...(isRanked ? allShownIn(asked) : [])],
    });
  },
};

/** `…, or is it usually way off?`: the other answer, and no other question. */
function turnsToOff(main: readonly Mention[], at: number): boolean {
  const behind = main.slice(at + 1);
  const isOff = (mention: Mention): boolean =>
    wordSays(mention, 'ask') && ['judged', 'misjudged', 'accuracy'].some((what) => says(mention, 'ask', what));
  return isOr(main[at]) && behind.some(isOff) && behind.every((mention) => isOff(mention) || isSmall(mention));
}

function isAccuracyAsked(asked: Asked): boolean {
  if (asks(asked, 'measure')) return true;
  if (!asks(asked, 'forecast') && asked.main.some(isKpiOfPlan)) return false;
  if (isCoverageAsked(asked)) return true;
  if (asks(asked, 'misjudged') && isOfSeriesAlone(asked)) return true;
  if (isStrayingAsked(asked)) return true;
  if (asks(asked, 'model') && asks(asked, 'judged', 'accuracy', 'precise')) return true;
  if (asks(asked, 'precise') && isOfSeriesAlone(asked)) return true;
  if (!asks(asked, 'forecast') && !asked.main.some((one) => isInterval(one) || isForecasting(one))) return false;
  if (asks(asked, 'accuracy', 'precise', 'misjudged')) return asks(asked, 'forecast');
  const isPlain = asked.main.every(({ amount }) => amount === undefined || amount.unit === 'none');
  if (isPlain && asksWhichSide(asked)) return true;
  return (asked.main.some(isForecasting) && asks(asked, 'judged') && isPlain) || isHeldAgainst(asked);
}

/** `by how much does our forecast usually miss?`, `de combien nos prévisions s'écartent-elles des ventes ?`: how far what came lay from it. */
function isStrayingAsked(asked: Asked): boolean {
  const { main, condition } = asked;
  const isHowMuch = asks(asked, 'seek') || main.some((mention) => wordSays(mention, 'outcome'));
  const isOther = ({ amount, time }: Mention): boolean =>
    amount !== undefined || (time !== undefined && time.unit !== 'ever');
  return isHowMuch && asks(asked, 'forecast') && main.some(isStraying) && condition.length === 0 && !main.some(isOther);
}

const isStraying = (mention: Mention): boolean => wordSays(mention, 'mark', 'straying');

/** `how far off are we on lispro in Spain?`, `bias by family`: of what is forecast, and of nothing else. */
function isOfSeriesAlone({ main, condition }: Asked): boolean {
  const isAccuracy = (mention: Mention): boolean =>
    isWord(mention) &&
    ['accuracy', 'precise', 'misjudged', 'judged', 'better', 'which', 'forecast', 'seek', 'measure', 'compare'].some(
      (what) => says(mention, 'ask', what),
    );
  const isOfSeries = (mention: Mention): boolean =>
    isWord(mention) &&
    (isSmall(mention) ||
      says(mention, 'kind', 'product') ||
      says(mention, 'kind', 'family') ||
      says(mention, 'kind', 'location') ||
      says(mention, 'scope', 'all') ||
      says(mention, 'quantity', 'demand') ||
      says(mention, 'vague') ||
      ['grouping', 'each', 'hindsight', 'series', 'actual'].some((what) => says(mention, 'mark', what)));
  const isSet = setsBeside({ main });
  const isBeside = (mention: Mention): boolean =>
    isSet && isWord(mention) && (isMoreOrLess(mention) || ['or', 'compare'].some((is) => says(mention, is)));
  // `is it accurate?` asks of what was asked before.
  const pointsBack = !main.some(isSeries) && main.some((mention) => wordSays(mention, 'mark', 'pronoun'));
  if (pointsBack) return false;
  const isAllowed = [isSeries, isAccuracy, isOfSeries, isEver, isBeside];
  return condition.length === 0 && main.every((mention) => isAllowed.some((allows) => allows(mention)));
}

/** `do we usually sell more than forecast in Spain?`, `are forecasts above actuals?`: on which side of the forecast what came lay. */
function asksWhichSide(asked: Asked): boolean {
  const { main, condition } = asked;
  const isBeside = main.some((_, at) => isSideAt(main, at)) && main.some(isForecasting);
  const isOfSales = main.some(
    (mention) =>
      isWord(mention) && (says(mention, 'sells') || says(mention, 'quantity', 'demand') || isActual(mention)),
  );
  return condition.length === 0 && isBeside && isOfSales && isQuestion(main) && !asks(asked, 'seek');
}

/** `more than`, `above`, and `exceed` right before the forecast. */
function isSideAt(main: readonly Mention[], at: number): boolean {
  const mention = main[at];
  if (!isWord(mention)) return false;
  if (['above', 'below'].some((what) => says(mention, 'compare', what))) return true;
  const next = main.slice(at + 1).find((one) => isName(one) || !isSmall(one));
  const isThan = says(mention, 'prep', 'than') || says(mention, 'mark', 'than-other');
  return isMoreOrLess(mention) && (isThan || isForecasting(mention) || (next !== undefined && isForecasting(next)));
}

function useSides({ main, used }: Asked): void {
  for (const [at, mention] of main.entries()) if (isSideAt(main, at) || wordSays(mention, 'sells')) used.add(mention);
}

/** `forecast vs actual for Exendra`, `the gap between forecast and sales`: forecasts held against what came. */
function isHeldAgainst(asked: Asked): boolean {
  const isHolding =
    asks(asked, 'compare', 'versus', 'risk', 'judged', 'seek') ||
    asked.main.some((mention) => wordSays(mention, 'prep', 'between'));
  return isHolding && (asked.main.some(isActual) || isBesideSales(asked));
}

/** `the gap between forecast and sales`: sales named beside the forecast are those that came. */
function isBesideSales({ main }: Asked): boolean {
  return main.some((mention, at) => {
    const [and, sales] = main.slice(at + 1, at + 3);
    const isSales = wordSays(sales, 'quantity', 'demand') && !isForecasting(sales);
    return isForecasting(mention) && isSales && wordSays(and, 'and') && !says(and, 'and', 'comma');
  });
}

/** `how often do actuals land inside the interval?`, `coverage of the intervals for Zolpimar`: how often what came lay within. */
function isCoverageAsked({ main, condition }: Asked): boolean {
  const isOf = (what: string): boolean => main.some((mention) => wordSays(mention, 'mark', what));
  return (
    condition.length === 0 &&
    isOf('interval') &&
    isOf('hitting') &&
    !main.some((one) => entitiesOf(one, 'scenario').length > 0)
  );
}

/** Notes all words of a question about coverage as used, but for those that deny or except. */
function useHits({ main, used }: Asked): void {
  for (const mention of main) {
    const isPercent = mention.amount?.unit === 'percent' && mention.amount.sign === undefined;
    const isSaying =
      isWord(mention) &&
      (says(mention, 'mark', 'hitting') || !['not', 'scope', 'if', 'or', 'kind'].some((is) => says(mention, is)));
    if (isPercent || isSaying) used.add(mention);
  }
}

/** `which forecasts should I not trust?`: what is not relied on is what is asked about. */
function useDistrust({ main, used }: Asked): void {
  for (const [at, mention] of main.entries()) {
    const next = main.slice(at + 1).find((one) => isName(one) || !isSmall(one));
    const isTrusting =
      next !== undefined && isWord(next) && ['accuracy', 'precise', 'judged'].some((what) => says(next, 'ask', what));
    if (wordSays(mention, 'not') && isTrusting) used.add(mention);
  }
}

const isEver = ({ time }: Mention): boolean => time?.unit === 'ever';

function useEver({ main, used }: Asked): void {
  for (const mention of main) if (isEver(mention)) used.add(mention);
}

/** `rank the products by forecast error`. */
function isRanking({ main }: Asked): boolean {
  return main.some(
    (mention) => isWord(mention) && (says(mention, 'mark', 'ranking') || says(mention, 'ask', 'compare')),
  );
}

/** `in 2025`, `over the last six months`: forecasts are tried on the end of what is known, whichever past is named, which is said. */
function pastIn({ main, used, vocabulary }: Asked): readonly Said[] {
  const { from } = planSpan(vocabulary.calendar);
  const past = main.filter(({ time }) => time !== undefined && (time.to <= from || time.mayBePast));
  for (const mention of past) used.add(mention);
  return past.map(
    ({ text }) =>
      (say) =>
        say.words.triedOnEnd(text),
  );
}

const isForecasting = (mention: Mention): boolean => wordSays(mention, 'mark', 'forecasting');
const isActual = (mention: Mention): boolean => wordSays(mention, 'mark', 'actual');
/** `coverage` is of days of stock, and of intervals as well. */
const isKpiOfPlan = (mention: Mention): boolean => wordSays(mention, 'kpi') && !says(mention, 'mark', 'hitting');

const isInterval = (mention: Mention): boolean => wordSays(mention, 'mark', 'interval');

/** `how far off are we when we forecast the South?`: of what the forecasts are that are asked about, and nothing that is supposed. */
function withForecasting(asked: Asked): Asked {
  const isOfForecast = (mention: Mention): boolean =>
    isSeries(mention) ||
    (isWord(mention) &&
      (isSmall(mention) ||
        says(mention, 'ask', 'forecast') ||
        says(mention, 'ask', 'accuracy') ||
        says(mention, 'quantity', 'demand')));
  const isWhen = asked.condition.some((mention) => !isName(mention) && says(mention, 'ask', 'forecast'));
  if (!isWhen || !asked.condition.every(isOfForecast)) return asked;
  const whole = asOneQuestion(asked);
  return asks(whole, 'accuracy', 'measure', 'precise', 'judged') ? whole : asked;
}

/** `forecast X and tell me how accurate it is`: two questions, the word that begins the second. */
function asksTwice({ main }: Asked): Mention | undefined {
  if (isFronted(main)) return undefined;
  const first = main.findIndex(
    (mention) => !isName(mention) && says(mention, 'ask', 'forecast') && !says(mention, 'ask', 'measure'),
  );
  const and = main.findIndex((mention, index) => index > first && !isName(mention) && says(mention, 'and'));
  const isOne = main.slice(0, and).some((mention) => !isName(mention) && says(mention, 'ask', 'accuracy'));
  if (first === -1 || and === -1 || isOne) return undefined;
  return main.slice(and).find((mention) => says(mention, 'ask', 'measure') || says(mention, 'ask', 'accuracy'));
}

/** `the forecasts of lispro, can we rely on them?`: what the one question is about stands in front, and a pronoun or nothing behind. */
function isFronted(main: readonly Mention[]): boolean {
  const [article] = main;
  const noun = main.findIndex((mention) => !isName(mention) && says(mention, 'ask', 'forecast'));
  const comma = main.findIndex((mention) => !isName(mention) && says(mention, 'and', 'comma'));
  const behind = main.slice(comma + 1);
  return (
    noun > 0 &&
    isSmall(article) &&
    !says(article, 'if') &&
    main.slice(1, noun).every(isName) &&
    comma !== -1 &&
    !behind.some((mention) => isName(mention) || mention.amount !== undefined || mention.time !== undefined)
  );
}

function refusedTwice(asked: Asked, { text }: Mention): Omit<Answerable, 'kind'> {
  return {
    command: { name: 'forecast', arguments: [] },
    drafts: [],
    words: [],
    unread: [{ text, problem: (say) => say.problem.secondQuestion, choices: [asked.title.split(text)[0].trim()] }],
  };
}
