import { type Bucket, bucketKind } from '../calendar/bucket.js';
import type { PackedDemand } from '../tables/packed-demand.js';
import { byProductAndLocation, type DemandSeries, type LazyHistory } from './demand-history.js';

/** The histories of `lazyHistory`, out of packed demand. */
export function packedHistory(demand: PackedDemand, bucket: Bucket, before: number): LazyHistory {
  const { ordinalOf } = bucketKind(bucket);
  const ordinals = Int32Array.from(demand.dates, (date) => ordinalOf(date));
  const { from, runs } = demand.runsBySeries();
  const starts = new Int32Array(demand.series);
  const places = new Int32Array(demand.series);
  let count = 0;
  let end = -Infinity;
  for (let series = 0; series < demand.series; series++) {
    let start = Infinity;
    eachTaken(series, (ordinal) => {
      start = Math.min(start, ordinal);
      end = Math.max(end, ordinal + 1);
    });
    if (start === Infinity) continue;
    starts[series] = start;
    places[count++] = series;
  }
  const order = places
    .subarray(0, count)
    .sort((one, other) => byProductAndLocation(demand.keyOf(one), demand.keyOf(other)));

  function eachTaken(series: number, row: (ordinal: number, quantity: number) => void): void {
    for (let place = from[series]; place < from[series + 1]; place++)
      demand.eachRow(runs[place], (date, quantity) => {
        if (ordinals[date] < before) row(ordinals[date], quantity);
      });
  }

  function at(place: number): DemandSeries {
    const series = order[place];
    const start = starts[series];
    const values = new Float64Array(end - start).fill(NaN);
    eachTaken(series, (ordinal, quantity) => {
      const known = values[ordinal - start];
      values[ordinal - start] = (Number.isNaN(known) ? 0 : known) + quantity;
    });
    return { ...demand.keyOf(series), start, values };
  }

  return { end, count, at };
}
