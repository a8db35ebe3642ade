import { isMoreOrLess, isName, isSmall, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import { saysChange } from '../scenarios/world.js';
import { type Answerable, type Asked, asks, type KindReader, kpisIn, useWords } from './asked.js';
import { asksTrend, headsDemand, isMovingAt, isQuestion, picksPeriod, useTrend } from './demand-asked.js';
import {
  aheadIn,
  isSeries,
  lasts,
  pickedLevelIn,
  setsBeside,
  useEnd,
  useForecastWords,
  useYear,
} from './forecast-part.js';
import { quantilesIn } from './forecast-quantiles.js';
import { forecasted } from './forecast-reading.js';

export const forecastKind: KindReader = {
  kind: 'forecast',
  isAsked: (asked) =>
    (asks(asked, 'forecast') && !asks(asked, 'short') && !isOfKpi(asked) && !isSoldTold(asked)) ||
    countsGoods(asked) ||
    (asked.main.some((mention) => says(mention, 'quantity', 'demand')) &&
      !saysChange(
        asked.main.filter(
          (mention) => !says(mention, 'filler') && !says(mention, 'prep') && !says(mention, 'quantity'),
        ),
      ) &&
      asked.main.some((mention) => says(mention, 'mark', 'asking'))) ||
    (!asks(asked, 'short', 'late', 'busy') && (asksTrend(asked) || headsDemand(asked))),
  read,
};

/**
 * A forecast that other kinds of questions would take for theirs: with the range it lies in, which is no chance of the plan, and of several
 * products or places, which are no scenarios.
 */
export const spreadKind: KindReader = {
  kind: 'forecast',
  isAsked: (asked) => isForecasting(asked) && (asksRange(asked) || setsSeriesBeside(asked)),
  read: (asked) => {
    if (asksRange(asked)) useWords(asked, 'ask:risk', 'kpi');
    useWords(asked, 'ask:compare', 'ask:versus', 'mark:side');
    return read(asked);
  },
};

/** Whether a forecast is what is asked for: a word for forecasting, or demand, of no scenario and in no changed project. */
function isForecasting(asked: Asked): boolean {
  const { main, condition } = asked;
  return (
    condition.length === 0 &&
    main.every(({ amount }) => amount?.sign === undefined) &&
    (asks(asked, 'forecast') ||
      main.some((mention) => wordSays(mention, 'quantity', 'demand')) ||
      isRangeAlone(asked)) &&
    !asks(asked, 'accuracy', 'measure', 'short', 'late') &&
    !main.some((mention) => mention.entities.some(({ kind }) => kind === 'scenario')) &&
    kpisIn(main.filter((mention) => isWord(mention) && !says(mention, 'ask'))).length === 0
  );
}

/** `the forecast of Glarvia with a 90% interval`, `how uncertain is the forecast for INS-100?`. */
function asksRange({ main }: Asked): boolean {
  const isRange = (mention: Mention): boolean =>
    isWord(mention) && ['interval', 'quantile', 'uncertain'].some((what) => says(mention, 'mark', what));
  return main.some(isRange);
}

/** `how wide is the interval on Dulavant?`, `Glarvia: median and 90% quantile`: a range of a product, and nothing else. */
function isRangeAlone({ main }: Asked): boolean {
  const isOfRange = (mention: Mention): boolean =>
    isWord(mention)
      ? isSmall(mention) ||
        says(mention, 'kind', 'location') ||
        ['interval', 'quantile', 'height', 'apart', 'grouping'].some((what) => says(mention, 'mark', what))
      : isSeries(mention) || mention.time !== undefined || mention.amount?.unit === 'percent';
  return main.some(({ entities }) => entities.some(({ kind }) => kind === 'product')) && main.every(isOfRange);
}

/** `compare the forecasts of Tiotrin and Salbuvent`, `forecast North vs South for Tiotrin`. */
function setsSeriesBeside(asked: Asked): boolean {
  return asks(asked, 'compare', 'versus') && asks(asked, 'forecast') && setsBeside(asked);
}

/** `forecast margin`, `heures sup prévues`: what the plan expects of a KPI, and no series of demand. */
function isOfKpi({ main }: Asked): boolean {
  const isOfSeries = main.some((mention) => isSeries(mention) || says(mention, 'quantity', 'demand'));
  const isFuture = main.some((mention) => says(mention, 'ask', 'measure') || says(mention, 'ask', 'accuracy'));
  return !isOfSeries && !isFuture && kpisIn(main.filter((mention) => !says(mention, 'ask', 'forecast'))).length > 0;
}

/** `on vendra 60 000 doses de VAC-100`: a future of selling that tells how many, and asks nothing. */
function isSoldTold({ main }: Asked): boolean {
  const asking = main.filter(
    (mention) => !isName(mention) && says(mention, 'ask') && !says(mention, 'prep', 'against'),
  );
  const isFuture = ({ senses }: Mention): boolean => senses.some(({ is }) => is === 'sells');
  return (
    asking.length > 0 &&
    asking.every((mention) => isFuture(mention) && says(mention, 'quantity', 'demand')) &&
    main.some(({ amount }) => amount?.unit === 'units')
  );
}

/** `combien de glargine en Allemagne`, `what do we expect Spain to take of glargine`: goods that are counted or expected, and nothing else. */
function countsGoods({ main, condition }: Asked): boolean {
  const isOfCount = (mention: Mention): boolean =>
    isSeries(mention) ||
    (!isName(mention) &&
      mention.amount === undefined &&
      !says(mention, 'ask', 'duration') &&
      // `how much Azitrel do we make`: of production, and no demand.
      !(says(mention, 'mark', 'making') && isMade(mention)) &&
      (isSmall(mention) ||
        ['counting', 'consuming', 'expecting', 'interval', 'height'].some((what) => says(mention, 'mark', what)) ||
        says(mention, 'kind', 'customer') ||
        says(mention, 'sells') ||
        says(mention, 'quantity', 'demand')));
  const isOfDemand = main.some((mention) => !isName(mention) && says(mention, 'quantity', 'demand'));
  const isSaid = (what: string): boolean =>
    main.some((mention) => !isName(mention) && mention.amount === undefined && says(mention, 'mark', what));
  // `à combien s'attend-on pour Glarvia`
  const isHowMuch = main.some((mention) => wordSays(mention, 'outcome'));
  return (
    condition.length === 0 &&
    (isSaid('counting') || (isSaid('expecting') && (isSaid('asking') || isOfDemand || isHowMuch))) &&
    main.some(({ entities }) =>
      entities.some(({ kind }) => kind === 'product' || kind === 'family' || (kind === 'location' && isSaid('asking'))),
    ) &&
    main.every((mention) => mention.time !== undefined || isOfCount(mention))
  );
}

/** `make`, `produit-on`, and not the French auxiliary `fait`. */
const isMade = (mention: Mention): boolean =>
  says(mention, 'quantity', 'production') || says(mention, 'mark', 'made-at-cost');

/** `does the forecast show a decline?`, `are we going to sell more this autumn?`: a question that says which way, and by no amount. */
function isAskedFor({ main }: Asked): boolean {
  return isQuestion(main) && main.every(({ amount }) => amount === undefined || lasts(amount));
}

function useWay({ main, used }: Asked): void {
  const isWay = (mention: Mention): boolean =>
    isMoreOrLess(mention) || (isWord(mention) && ['above', 'below'].some((what) => says(mention, 'compare', what)));
  for (const [at, mention] of main.entries())
    if (isWay(mention) && (isMovingAt(main, at) || !isMoreOrLess(mention))) used.add(mention);
}

function read(asked: Asked): Answerable {
  useForecastWords(asked);
  const isTrend = asksTrend(asked);
  const isCompared = setsBeside(asked);
  useYear(asked);
  useWords(asked, 'ask:forecast', 'ask:seek', 'kind:customer', 'mark:evolving', 'mark:when', 'mark:whither');
  // `North and South separately`: series are shown one by one anyway.
  useWords(asked, 'mark:apart');
  const quantiles = quantilesIn(asked);
  const picked = asks(asked, 'better') || isTrend ? pickedLevelIn(asked) : [];
  if (isTrend) useTrend(asked);
  if (isCompared || picked.length > 0) useWords(asked, 'ask:better', 'ask:judged');
  if (isCompared) useWords(asked, 'or', 'prep:than', 'action:raise', 'action:lower', 'compare', 'ask:versus');
  if (isAskedFor(asked)) useWay(asked);
  if (picksPeriod(asked.main)) useWords(asked, 'ask:better', 'unit');
  const ahead = aheadIn(asked);
  useEnd(asked);
  return forecasted(asked, {
    kind: 'forecast',
    options: [...picked, ...quantiles, ...ahead.options],
    words: (series) => (say) => say.words.forecast(series),
    more: ahead.words,
  });
}
