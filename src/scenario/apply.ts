import type { Calendar } from '../calendar/calendar.js';
import { BadInput, type Complaint } from '../complaint/complaint.js';
import type { Dataset } from '../tables/table.js';
import { changeCells } from './change-cells.js';
import { insertRows, removeRows } from './change-rows.js';
import { noMatch } from './no-match.js';
import { type Applied, type ApplyContext, changesCovariate, isDue, type Phase, shapesForecasts } from './phase.js';
import type { Change, Override, Scenario } from './scenario.js';
import { splitPeriods } from './split-periods.js';

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

function applyOverride(dataset: Dataset, override: Override, context: ApplyContext): Applied {
  if (override.verb === 'insert') return insertRows(dataset, override, context);
  const table = dataset.get(override.table);
  if (table === undefined) return { dataset, changes: [] };
  if (!table.declaration.columns.some(({ name }) => name === override.column)) return { dataset, changes: [] };
  const split = splitPeriods(table, override, dataset, context.calendar);
  const inRows = split.during === override.during ? override : { ...override, during: split.during };
  const changed =
    override.verb === 'remove'
      ? removeRows(split.table, inRows, dataset, context)
      : changeCells(split.table, inRows, dataset, context);
  if (changed.changes.length === 0) return { dataset, changes: [] };
  return {
    dataset: new Map(dataset).set(override.table, changed.table),
    changes: changed.changes.map((change) => ({ ...change, override })),
  };
}
