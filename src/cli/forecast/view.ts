import { bucketDate } from '../../calendar/calendar.js';
import type { PlainForecast } from '../../forecast/plain-forecast.js';
import type { Project } from '../../project/project.js';
import { sparkline } from '../../report/chart.js';
import { numberText } from '../../report/number-text.js';
import type { Block, Result, ResultColumn, Row } from '../../report/result.js';
import { plainBlock } from '../../report/view.js';
import type { BucketRange } from '../buckets-between.js';

/** Up to so many forecasts, people see every bucket of each; beyond that, a line a forecast. */
const shownWhole = 3;

/** A forecast under the names that tell it apart: product and location, or a family. */
export interface NamedForecast {
  readonly names: readonly string[];
  readonly history: Float64Array;
  readonly forecast: Pick<PlainForecast, 'model' | 'mean' | 'quantiles'>;
  /** Buckets between the end of the history and the plan's start. */
  readonly gap: number;
}

/** Forecasts of some buckets, `named` being the columns of their names. */
export function forecastResult(
  named: readonly string[],
  forecasts: readonly NamedForecast[],
  project: Project,
  shown: BucketRange,
): Result {
  const columns = forecastColumns(named, project);
  const rows = { [Symbol.iterator]: () => forecastRows(named, forecasts, project, shown) };
  return {
    columns,
    rows,
    view: () => [
      forecasts.length <= shownWhole ? plainBlock(columns, rows) : inBrief(named, forecasts, project, shown),
    ],
    notes: [],
  };
}

export function forecastColumns(named: readonly string[], { forecast }: Project): readonly ResultColumn[] {
  return [
    ...[...named, 'date', 'model'].map((name) => ({ name })),
    ...['mean', ...forecast.quantiles.map((share) => `q${share}`)].map((name) => ({ name, align: 'right' as const })),
  ];
}

export function* forecastRows(
  named: readonly string[],
  forecasts: readonly NamedForecast[],
  { calendar, forecast: { quantiles } }: Project,
  { from, to }: BucketRange,
): Generator<Row> {
  const dates = Array.from({ length: calendar.horizon }, (_, bucket) => bucketDate(calendar, bucket));
  const columns = quantiles.map((share) => `q${share}`);
  for (const { names, forecast, gap } of forecasts) {
    for (let bucket = from; bucket < to; bucket++) {
      const row: Record<string, string | number> = {};
      for (let place = 0; place < named.length; place++) row[named[place]] = names[place];
      row.date = dates[bucket];
      row.model = forecast.model;
      row.mean = forecast.mean[gap + bucket];
      for (let place = 0; place < columns.length; place++)
        row[columns[place]] = forecast.quantiles[place][gap + bucket];
      yield row;
    }
  }
}

/** One line a forecast: what was, what is expected, and the shape of both. */
function inBrief(
  named: readonly string[],
  forecasts: readonly NamedForecast[],
  { calendar }: Project,
  { from, to }: BucketRange,
): Block {
  const right = 'right' as const;
  const count = to - from;
  const isWhole = count === calendar.horizon;
  return {
    columns: [
      ...[...named, 'model'].map((title) => ({ title })),
      { title: `last ${count}`, align: right },
      {
        title: isWhole ? `next ${count}` : `${bucketDate(calendar, from)}..${bucketDate(calendar, to - 1)}`,
        align: right,
      },
      { title: 'history and forecast' },
    ],
    lead: named.length,
    group: 4,
    rows: forecasts.map(({ names, history, forecast, gap }) => {
      const past = history.slice(-count);
      const ahead = forecast.mean.slice(gap + from, gap + to);
      return [
        ...names,
        forecast.model,
        numberText(Math.round(total(past))),
        numberText(Math.round(total(ahead))),
        sparkline([...past, ...ahead]),
      ].map((text) => ({ text: text === '' ? '–' : text }));
    }),
  };
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + (value || 0), 0);
}
