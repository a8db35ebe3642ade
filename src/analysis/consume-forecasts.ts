import type { Calendar } from '../calendar/calendar.js';
import { type ConsumptionWindow, consumeForecast } from '../forecast/consume-forecast.js';
import { withColumn } from '../tables/rows.js';
import { type Dataset, labels, numbers } from '../tables/table.js';
import { type RowsBySeries, rowsBySeries } from './demand-history.js';

/**
 * The data set after firm orders have consumed forecasts of other buckets than their own. A bucket's forecast stays gross: what is ordered
 * in it and what is left, so that demand is the larger of orders and forecast, as it is without consumption. An order that nothing is
 * forecast for within reach is demand on top. Orders due before the plan's start are due in its first bucket.
 */
export function consumeForecasts(dataset: Dataset, calendar: Calendar, window: ConsumptionWindow): Dataset {
  const demand = dataset.get('demand');
  if (demand === undefined || (window.backward === 0 && window.forward === 0)) return dataset;
  const kind = labels(demand, 'kind');
  const order = kind.labels.indexOf('order');
  const forecast = kind.labels.indexOf('forecast');
  if (order === -1 || forecast === -1) return dataset;
  const until = calendar.start + calendar.horizon;
  const taken = rowsBySeries(
    demand,
    calendar.bucket,
    (row, ordinal) =>
      ordinal < until && (kind.codes[row] === order || (kind.codes[row] === forecast && ordinal >= calendar.start)),
  );
  const quantity = numbers(demand, 'quantity').slice();
  const isOrder = (row: number): boolean => kind.codes[row] === order;
  for (let series = 0; series < taken.keys.length; series++)
    consume(taken, series, isOrder, quantity, calendar, window);
  return new Map(dataset).set('demand', withColumn(demand, 'quantity', quantity));
}

function consume(
  { rows, from, ordinals }: RowsBySeries,
  series: number,
  isOrder: (row: number) => boolean,
  quantity: Float64Array,
  { start, horizon }: Calendar,
  window: ConsumptionWindow,
): void {
  const own = rows.subarray(from[series], from[series + 1]);
  if (!own.some(isOrder)) return;
  const orders = new Float64Array(horizon);
  const forecasts = new Float64Array(horizon);
  const bucketOf = (row: number): number => Math.max(0, ordinals[row] - start);
  for (const row of own) (isOrder(row) ? orders : forecasts)[bucketOf(row)] += quantity[row] || 0;
  const left = consumeForecast(forecasts, orders, window);
  for (const row of own) {
    const bucket = bucketOf(row);
    if (!isOrder(row) && forecasts[bucket] > 0)
      quantity[row] *= (Math.max(0, orders[bucket]) + left[bucket]) / forecasts[bucket];
  }
}
