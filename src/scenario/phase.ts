import { bucketStart, type Calendar } from '../calendar/calendar.js';
import type { Complaint } from '../complaint/complaint.js';
import { covariatesOf } from '../tables/covariates.js';
import { declarationOf } from '../tables/declarations/index.js';
import type { Dataset } from '../tables/table.js';
import type { Change, Override } from './scenario.js';
import { verbs } from './verbs/index.js';

/** The part of a scenario to apply: before the forecast, or after it. */
export type Phase = 'history' | 'plan';

export interface Applied {
  readonly dataset: Dataset;
  readonly changes: readonly Change[];
}

/** What applying an override may look at. */
export interface ApplyContext {
  readonly calendar: Calendar;
  readonly parameters: ReadonlyMap<string, number>;
  readonly phase: Phase;
  /** What the phase before did; a row that an override moved there is not moved again. */
  readonly earlier: readonly Change[];
  readonly complaints: Complaint[];
}

/** Whether an override is applied in a phase. */
export function isDue(dataset: Dataset, override: Override, phase: Phase, calendar: Calendar): boolean {
  if (changesCovariate(dataset, override) || shapesForecasts(override)) return phase === 'history';
  return phase === 'plan' || changesHistory(override, calendar);
}

/** Whether an override changes cells of a column that forecasts follow from. */
export function changesCovariate(dataset: Dataset, { table, column, verb }: Override): boolean {
  const demand = table === 'demand' ? dataset.get(table) : undefined;
  const isOnCells = verbs.some(({ name, after }) => name === verb && after !== undefined);
  return demand !== undefined && isOnCells && covariatesOf(demand).includes(column);
}

/** Whether an override is about what new products are like, from which their forecasts follow. */
export function shapesForecasts({ table, column, verb, argument }: Override): boolean {
  const shaping = declarationOf(table).columns.filter(({ shapesForecast }) => shapesForecast);
  if (verb === 'insert' && argument.kind === 'rows')
    return argument.rows.some((row) => shaping.some(({ name }) => row.has(name)));
  return shaping.some(({ name }) => name === column);
}

function changesHistory({ table, during, verb, argument }: Override, calendar: Calendar): boolean {
  if (table !== 'demand') return false;
  const start = bucketStart(calendar, 0);
  if (verb === 'insert' && argument.kind === 'rows' && during === undefined)
    return argument.rows.some((row) => {
      const date = row.get('date');
      return date?.kind === 'number' && date.value < start;
    });
  return during !== undefined && during.from < start;
}

/** Whether a row's date belongs to the time that an override is about: covariates without `during` are changed ahead only. */
export function inTimeOf(
  dataset: Dataset,
  override: Override,
  dates: Float64Array | undefined,
  context: ApplyContext,
): (row: number) => boolean {
  if (dates === undefined || !changesCovariate(dataset, override)) return inPhase(override.table, dates, context);
  const start = bucketStart(context.calendar, 0);
  return override.during === undefined ? (row) => !(dates[row] < start) : () => true;
}

/** Whether a row's date belongs to the phase: only demand has a past. */
export function inPhase(
  table: string,
  dates: Float64Array | undefined,
  { calendar, phase }: ApplyContext,
): (row: number) => boolean {
  if (table !== 'demand' || dates === undefined) return () => true;
  // A comparison of instants: finding the bucket of each of a million rows takes ten times as long.
  const start = bucketStart(calendar, 0);
  return phase === 'history' ? (row) => dates[row] < start : (row) => !(dates[row] < start);
}
