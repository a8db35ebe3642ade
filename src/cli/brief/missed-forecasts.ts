import { demandHistory } from '../../analysis/demand-history.js';
import { bucketDate, type Calendar } from '../../calendar/calendar.js';
import type { RunRecord } from '../../history/run-record.js';
import { numberText } from '../../report/number-text.js';
import type { Table } from '../../tables/table.js';
import type { BriefLine } from './line.js';

/** How the forecasts of the last run did on the demand that has come in since. */
export interface Missed {
  /** Actual buckets that were forecast then. */
  readonly judged: number;
  /** Those outside the interval, the farthest first, by the interval's width. */
  readonly lines: readonly BriefLine[];
}

/** Holds demand that has come in against the intervals that were forecast for it. */
export function missedForecasts(demand: Table, calendar: Calendar, before: RunRecord | undefined): Missed {
  if (before === undefined || before.bucket !== calendar.bucket) return { judged: 0, lines: [] };
  const { series } = demandHistory(demand, calendar.bucket, Infinity);
  const missed: { line: BriefLine; distance: number }[] = [];
  let judged = 0;
  for (const { product, location, mean, lower, upper } of before.forecasts) {
    const actual = series.find((one) => one.product === product && one.location === location);
    mean.forEach((expected, ahead) => {
      const value = actual?.values[before.start + ahead - actual.start] ?? NaN;
      const [low, high] = [lower[ahead], upper[ahead]];
      if (Number.isNaN(value) || expected === null || low === null || high === null) return;
      judged++;
      if (value >= low && value <= high) return;
      const distance = Math.max(low - value, value - high) / Math.max(high - low, 1e-9);
      const item = location === '' ? product : `${product}@${location}`;
      const date = bucketDate(calendar, before.start + ahead - calendar.start);
      const note = `${value > high ? 'above' : 'below'} ${numberText(low)} to ${numberText(high)}`;
      missed.push({
        distance,
        line: { section: 'forecast', item, date, measure: 'demand', unit: 'units', value, before: expected, note },
      });
    });
  }
  return { judged, lines: missed.sort((one, other) => other.distance - one.distance).map(({ line }) => line) };
}
