import { bucketStart, type Calendar } from '../calendar/calendar.js';
import { BadInput, type Complaint } from '../complaint/complaint.js';
import { covariatesOf } from '../tables/covariates.js';
import { declarationOf } from '../tables/declarations/index.js';
import type { Dataset } from '../tables/table.js';
import { changeCells } from './change-cells.js';
import { insertRows, removeRows } from './change-rows.js';
import { noMatch } from './no-match.js';
import type { Change, Override, Scenario } from './scenario.js';
import { splitPeriods } from './split-periods.js';
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

/**
 * Applies the overrides of a scenario in their order and records what each changed. Phases, in one place: demand before the plan's start
 * is history, and is changed, in the phase `history`, only by overrides that say `during`; covariates of demand are changed in that phase
 * too, ahead as well, and so is what new products are like, since forecasts follow from them; all else is changed in the phase `plan`, when forecasts stand in the demand table
 * beside orders. Columns that no override touches are shared with the dataset given.
 * `earlier` are the changes of the phase before, so that an override that matched there may match nothing here.
 * @throws BadInput where an override matches nothing and is not optional, or makes a value that its column cannot hold.
 */
export function applyOverrides(
  dataset: Dataset,
  scenario: Scenario,
  phase: Phase,
  calendar: Calendar,
  earlier: readonly Change[] = [],
): Applied {
  const complaints: Complaint[] = [];
  const context: ApplyContext = { calendar, parameters: scenario.parameters, phase, earlier, complaints };
  const changes: Change[] = [];
  let current = dataset;
  for (const override of scenario.overrides) {
    if (!isDue(current, override, phase, calendar)) continue;
    const before = complaints.length;
    const applied = applyOverride(current, override, context);
    current = applied.dataset;
    changes.push(...applied.changes);
    const matched = applied.changes.length > 0 || earlier.some((change) => change.override === override);
    const isLast = phase === 'plan' || changesCovariate(current, override) || shapesForecasts(override);
    if (isLast && !matched && !override.optional && complaints.length === before)
      complaints.push(noMatch(override, current));
  }
  if (complaints.length > 0) throw new BadInput(complaints);
  return { dataset: current, changes };
}

function isDue(dataset: Dataset, override: Override, phase: Phase, calendar: Calendar): boolean {
  if (changesCovariate(dataset, override) || shapesForecasts(override)) return phase === 'history';
  return phase === 'plan' || changesHistory(override, calendar);
}

/** Whether an override changes cells of a column that forecasts follow from. */
function changesCovariate(dataset: Dataset, { table, column, verb }: Override): boolean {
  const demand = table === 'demand' ? dataset.get(table) : undefined;
  const isOnCells = verbs.some(({ name, after }) => name === verb && after !== undefined);
  return demand !== undefined && isOnCells && covariatesOf(demand).includes(column);
}

/** Whether an override is about what new products are like, from which their forecasts follow. */
function shapesForecasts({ table, column, verb, argument }: Override): boolean {
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

function applyOverride(dataset: Dataset, override: Override, context: ApplyContext): Applied {
  if (override.verb === 'insert') return insertRows(dataset, override, context);
  const table = dataset.get(override.table);
  if (table === undefined) return { dataset, changes: [] };
  if (!table.declaration.columns.some(({ name }) => name === override.column)) return { dataset, changes: [] };
  if (override.verb === 'remove') return removeRows(dataset, table, override, context);
  const split = splitPeriods(table, override, dataset);
  const changed = changeCells(split, override, dataset, context);
  if (changed.changes.length === 0) return { dataset, changes: [] };
  return { dataset: new Map(dataset).set(override.table, changed.table), changes: changed.changes };
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
