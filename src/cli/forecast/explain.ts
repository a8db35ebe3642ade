import type { DemandForecast } from '../../analysis/demand-forecast.js';
import { bucketDate, type Calendar } from '../../calendar/calendar.js';
import { WrongUsage } from '../../complaint/complaint.js';
import { didYouMean } from '../../complaint/near-match.js';
import { models } from '../../forecast/models/index.js';
import { numberText } from '../../report/number-text.js';
import type { Result, Row } from '../../report/result.js';
import { plainBlock } from '../../report/view.js';
import { seriesName } from './findings.js';

const columns = [
  { name: 'product' },
  { name: 'location' },
  { name: 'model' },
  { name: 'error', align: 'right' },
  { name: 'weight', align: 'right', unit: 'share' },
  { name: 'what it is' },
  { name: 'source' },
] as const;

/** The candidates of one series, how each did, its weight, and why. `name` is a product, or PRODUCT@LOCATION. */
export function explainForecast(forecasts: readonly DemandForecast[], name: string, calendar: Calendar): Result {
  const chosen = forecasts.filter(
    ({ product, location }) => product === name || seriesName({ product, location }) === name,
  );
  if (chosen.length === 0) {
    const names = forecasts.flatMap(({ product, location }) => [product, seriesName({ product, location })]);
    throw new WrongUsage(
      `There is no series "${name}". ${didYouMean(name, names) ?? `There are ${[...new Set(names)].slice(0, 8).join(', ')}, ….`}`,
    );
  }
  return {
    columns,
    rows: chosen.flatMap(rowsOf),
    view: () => chosen.map((one) => plainBlock(columns.slice(2, 6), rowsOf(one), titleOf(one))),
    notes: chosen.flatMap((one) => notesOf(one, calendar)),
  };
}

function titleOf({ product, location, forecast }: DemandForecast): string {
  const { demand, seasonal } = forecast.choice.classification;
  return `${seriesName({ product, location })}: ${demand}, ${seasonal ? 'seasonal' : 'not seasonal'}, forecast by ${forecast.model}`;
}

function rowsOf({ product, location, forecast }: DemandForecast): Row[] {
  return forecast.choice.candidates.map(({ model, error, weight }) => {
    const known = models.find(({ name }) => name === model);
    return { product, location, model, error, weight, 'what it is': known?.summary ?? '', source: known?.source ?? '' };
  });
}

function notesOf({ product, location, forecast, history }: DemandForecast, calendar: Calendar): string[] {
  const { choice, findings } = forecast;
  const trials = choice.origins.map((known) => numberText(known)).join(', ');
  return [
    `${seriesName({ product, location })}: ${choice.reason}.${trials ? ` Trials from buckets ${trials} of ${history.values.length}.` : ''}`,
    ...choice.effects.map(
      ({ name, kind, value }) =>
        `${name}: one more ${kind === 'factor' ? 'multiplies demand by' : 'adds'} ${numberText(value)}.`,
    ),
    ...findings.map(({ bucket, text }) => `${bucketDate(calendar, bucket - calendar.start)}: ${text}`),
  ];
}
