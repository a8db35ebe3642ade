import { isMoreOrLess, isScenario, says, wordSays } from '../mentions/mention.js';
import { worldOf } from '../scenarios/world.js';
import { type Asked, answered, asks, type KindReader, useWords } from './asked.js';
import { isSeries, seriesOf, useForecastWords } from './forecast-part.js';

/**
 * `which model forecasts VAC-200 in Germany, and why that one?`, `why is the forecast for the flu vaccine so low?`: the models that were weighed
 * for one series. Which model each of several series has stands beside their forecasts.
 */
export const modelKind: KindReader = {
  kind: 'forecast',
  isAsked: (asked) =>
    asked.condition.length === 0 &&
    !asks(asked, 'accuracy', 'measure', 'judged', 'precise', 'misjudged', 'short') &&
    !asked.main.some((mention) => mention.amount !== undefined || isScenario(mention)) &&
    (asks(asked, 'model') || (isForecast(asked) && isExplained(asked)) || asksWhyItMoves(asked)),
  read: (asked) => {
    const isWhy = isExplained(asked);
    useWords(asked, 'ask:model', 'ask:why', 'ask:which', 'ask:explain', 'ask:forecast', 'ask:compare', 'ask:better');
    useWords(asked, 'mark:derived', 'mark:height', 'mark:choosing', 'mark:be', 'quantity:demand', 'outcome', 'vague');
    useForecastWords(asked);
    for (const mention of asked.main) if (isMoreOrLess(mention)) asked.used.add(mention);
    useWords(asked, 'ask:late');
    const series = seriesOf(asked);
    const isOne = series.length === 1 && !series[0].startsWith('*');
    const world = worldOf([], asked.vocabulary, asked.title);
    const options = isOne ? ['--explain', series[0]] : series.flatMap((one) => ['--series', one]);
    const reading = answered(asked, 'forecast', world, { name: 'forecast', arguments: options }, [
      (say) => (isOne ? say.words.forecastModels(series[0]) : say.words.forecast(series)),
    ]);
    if (isOne || !isWhy) return reading;
    const text = asked.main.find(isSeries)?.text ?? asked.title;
    const choices = series.filter((one) => !one.startsWith('*')).map((one) => () => one);
    return { ...reading, unread: [...reading.unread, { text, problem: (say) => say.problem.oneSeries, choices }] };
  },
};

function isForecast(asked: Asked): boolean {
  return asks(asked, 'forecast') || asked.main.some((mention) => wordSays(mention, 'mark', 'forecasting'));
}

/** `why is Omeptral expected to fall?`. */
function asksWhyItMoves(asked: Asked): boolean {
  return (
    asks(asked, 'why') &&
    !asks(asked, 'late') &&
    asked.main.some((mention) => wordSays(mention, 'mark', 'expecting')) &&
    asked.main.some(isMoreOrLess) &&
    asked.main.some(isSeries)
  );
}

/** `why`, `explain`, `how is it calculated`, `what lies behind it`. */
function isExplained(asked: Asked): boolean {
  return (
    asks(asked, 'why') ||
    asked.main.some((mention) => wordSays(mention, 'ask', 'explain') && !says(mention, 'mark', 'asking')) ||
    asked.main.some((mention) => wordSays(mention, 'mark', 'derived'))
  );
}
