import type { Said, Saying } from '../../phrases/saying.js';
import { isWord, type Mention, says } from '../mentions/mention.js';
import { type World, worldOf } from '../scenarios/world.js';
import { type Answerable, type Asked, answered, worldFor } from './asked.js';
import { levelIn, seriesOf, useOnly } from './forecast-part.js';
import { useBuckets } from './grouping.js';

/** What is wanted of the forecasts of some series: the kind of question, options beside the series, and how it is told. */
export interface ForecastAsked {
  readonly kind: 'forecast' | 'accuracy';
  readonly options: readonly string[];
  readonly words: (series: readonly string[]) => Saying;
  readonly more: readonly Said[];
}

/** The command `forecast` on the series that a question names. Forecasts are of the data as it stands, or of a scenario of the project. */
export function forecasted(asked: Asked, { kind, options, words, more }: ForecastAsked): Answerable {
  const picked = options.includes('--by');
  const by = picked ? [] : levelIn(asked);
  const series = seriesOf(asked);
  const buckets = kind === 'forecast' ? useBuckets(asked) : [];
  useOnly(asked);
  const isEmpty = asked.condition.length === 0;
  const isPlayed = kind === 'forecast' && isEmpty && asked.main.some((_, at) => isInScenario(asked.main, at));
  const world = isEmpty && !isPlayed ? worldOf([], asked.vocabulary, asked.title) : worldFor(asked);
  const reading = answered(
    asked,
    kind,
    world,
    {
      name: 'forecast',
      arguments: [
        ...leading(options),
        ...series.flatMap((one) => ['--series', one]),
        ...by,
        ...options.slice(leading(options).length),
        ...(isPlayed ? scenarioOf(world) : []),
      ],
    },
    [words(series), ...more, ...buckets],
  );
  if (isEmpty) return reading;
  return {
    ...reading,
    unread: [{ text: asked.title, problem: (say) => say.problem.forecastOfChange, choices: [] }],
  };
}

/** What is asked of forecasts stands in front of the series. */
function leading(options: readonly string[]): readonly string[] {
  return options[0] === '--backtest' ? options.slice(0, 1) : [];
}

/** `forecast … under surge`, `… in the launch scenario`: a scenario that a forecast is asked for in, and no word for what is measured. */
function isInScenario(main: readonly Mention[], at: number): boolean {
  if (!main[at].entities.some(({ kind }) => kind === 'scenario')) return false;
  const before = main
    .slice(0, at)
    .findLast((one) => !isWord(one) || !says(one, 'mark', 'article') || says(one, 'prep'));
  const isIn =
    before !== undefined && isWord(before) && ['in', 'with', 'under'].some((what) => says(before, 'prep', what));
  return isIn || [main[at - 1], main[at + 1]].some((one) => one !== undefined && says(one, 'kind', 'scenario'));
}

function scenarioOf({ name }: World): readonly string[] {
  return name === 'baseline' ? [] : ['--scenario', name];
}
