import { isConstant } from '../../numeric/vector.js';
import type { Series } from '../model.js';
import { withoutSeason } from '../season/season-free.js';
import { fillGaps, type GapRule } from './fill-gaps.js';
import type { Finding } from './finding.js';
import { incompleteBucket } from './incomplete-bucket.js';
import { levelShift } from './level-shift.js';
import { outliers, withoutOutliers } from './outliers.js';
import { remaindersOf } from './smooth-level.js';

export interface Prepared {
  /** Complete, from the first demand on. */
  readonly series: Series;
  readonly findings: readonly Finding[];
}

export interface Preparation {
  readonly gaps: GapRule;
  /** Whether outliers are replaced by what their neighbours say; they are reported either way. */
  readonly treatOutliers: boolean;
}

/**
 * What models are given of a history: from its first demand on, gaps filled by the rule. All that is out of the ordinary is said;
 * nothing else is changed, unless outliers are to be treated.
 */
export function prepare(series: Series, { gaps, treatOutliers }: Preparation): Prepared {
  const first = firstDemand(series.values);
  const last = lastKnown(series.values);
  const values = fillGaps(series.values.subarray(first), series.season, gaps);
  const start = series.start + first;
  const free = withoutSeason(values, series.season).values;
  const remainders = remaindersOf(free);
  const findings = [
    ...leadingZeros(series, first),
    ...gapFindings(series, first, last),
    ...shapeFindings(values, start),
    ...incompleteBucket(values, start, remainders),
    ...levelShift(free, start),
    ...outliers(values, start, remainders),
  ];
  const treated = treatOutliers ? withoutOutliers(values, start, findings) : values;
  return { series: first === 0 && treated === series.values ? series : cut(series, first, treated), findings };
}

function cut(series: Series, first: number, values: Float64Array): Series {
  const { covariates } = series;
  return {
    ...series,
    start: series.start + first,
    values,
    ...(covariates && {
      covariates: { ...covariates, past: covariates.past.map((column) => column.subarray(first)) },
    }),
  };
}

/** The first bucket that is neither unknown nor zero; 0 where there is none. */
function firstDemand(values: Float64Array): number {
  return Math.max(
    0,
    values.findIndex((value) => value !== 0 && !Number.isNaN(value)),
  );
}

function lastKnown(values: Float64Array): number {
  return values.findLastIndex((value) => !Number.isNaN(value));
}

function leadingZeros(series: Series, first: number): Finding[] {
  if (first === 0) return [];
  const text = `starts with ${counted(first)} without demand, which are left out`;
  return [{ kind: 'leading_zeros', bucket: series.start, count: first, text }];
}

function gapFindings({ values, start }: Series, first: number, last: number): Finding[] {
  const findings: Finding[] = [];
  let missing = 0;
  let firstMissing = -1;
  for (let bucket = first; bucket < last; bucket++) {
    if (!Number.isNaN(values[bucket])) continue;
    missing++;
    if (firstMissing < 0) firstMissing = bucket;
  }
  if (missing > 0)
    findings.push({
      kind: 'gap',
      bucket: start + firstMissing,
      count: missing,
      text: `has no row in ${counted(missing)}`,
    });
  const after = values.length - 1 - last;
  if (last >= 0 && after > 0)
    findings.push({
      kind: 'ended_early',
      bucket: start + last,
      count: after,
      text: `ends ${counted(after)} before the plan starts`,
    });
  return findings;
}

function shapeFindings(values: Float64Array, start: number): Finding[] {
  const text = `has only ${counted(values.length)}`;
  if (values.length < 4) return [{ kind: 'short', bucket: start, count: values.length, text }];
  if (isConstant(values))
    return [{ kind: 'constant', bucket: start, count: values.length, text: 'is the same in every bucket' }];
  return [];
}

function counted(buckets: number): string {
  return buckets === 1 ? 'one bucket' : `${buckets} buckets`;
}
