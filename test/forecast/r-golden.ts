import { readFileSync } from 'node:fs';
import type { Series } from '../../src/forecast/model.js';

interface Interval {
  readonly mean: number[];
  readonly lo95: number[];
  readonly hi95: number[];
}

interface Bounds80 {
  readonly lo80: number[];
  readonly hi80: number[];
}

/** Well-known series and what R's forecast 8.20 makes of them. */
export interface GoldenSeries {
  readonly period: number;
  readonly values: number[];
  readonly h: number;
  readonly auto_arima: Interval & { readonly model: string; readonly loglik: number; readonly aicc: number };
  readonly ets: Interval &
    Bounds80 & {
      readonly method: string;
      readonly par: Record<string, number>;
      readonly loglik: number;
      readonly aicc: number;
    };
  readonly thetaf: Interval & Bounds80;
  readonly naive_or_snaive: Interval;
  readonly stl_periodic_first12?: { readonly seasonal: number[]; readonly trend: number[] };
}

/** One ETS form that R fitted to one of the series. */
export interface GoldenForm {
  readonly series: string;
  readonly model: string;
  readonly damped: boolean;
  readonly loglik: number;
  readonly aicc: number;
  readonly par: Record<string, number>;
  readonly mean: number[];
  readonly lo95: number[];
}

interface GoldenFile {
  readonly series: Record<string, GoldenSeries>;
  readonly ets_fixed_form: readonly GoldenForm[];
  readonly intermittent: readonly { readonly values: number[]; readonly 'croston_alpha0.1': number[] }[];
}

const file = new URL('../reference/r-golden.json', import.meta.url);
export const {
  series: goldenSeries,
  ets_fixed_form: goldenForms,
  intermittent: goldenIntermittent,
}: GoldenFile = JSON.parse(readFileSync(file, 'utf8'));

export function seriesOf({ values, period }: Pick<GoldenSeries, 'values' | 'period'>): Series {
  return { key: { product: 'golden' }, start: 0, season: period, values: Float64Array.from(values) };
}
