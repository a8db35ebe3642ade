import { bucketDate, type Calendar } from '../calendar/calendar.js';
import type { Complaint } from '../complaint/complaint.js';
import { didYouMean } from '../complaint/near-match.js';
import { bucketsOf, type NoPart, partKpi } from '../kpi/part-kpi.js';
import { readPart } from '../scenario/part.js';
import type { Scenario, StatedExpectation } from '../scenario/scenario.js';
import { matchesGlob } from '../scenario/select-rows.js';
import { type Dataset, labels } from '../tables/table.js';

/** Where the names stand by which a plan is told apart: `table.column`, or a column of any table. */
const columns: Readonly<Record<string, readonly string[]>> = {
  product: ['product'],
  family: ['family'],
  location: ['location', 'site', 'lanes.from', 'lanes.to'],
  resource: ['resource'],
};

type Known = {
  readonly dataset: Dataset;
  readonly calendar: Calendar;
  readonly scenarios: ReadonlyMap<string, Pick<Scenario, 'overrides'>>;
};

/** Why a KPI's name means no part of this project's plans; undefined where it means one, or the whole. */
export function partProblem(name: string, { dataset, calendar, scenarios }: Known): NoPart | undefined {
  if (!name.includes('[')) return undefined;
  const kpi = partKpi(name);
  if ('problem' in kpi) return kpi;
  const part = readPart(name);
  if (part === undefined) return undefined;
  const { from, to } = bucketsOf(part, calendar);
  if (from >= to)
    return {
      problem: `says ${part.where.get('during')}, which lies outside the plan.`,
      remedy: `It runs from ${bucketDate(calendar, 0)} until ${bucketDate(calendar, calendar.horizon)}.`,
    };
  for (const [key, globs] of part.where) {
    if (key === 'during') continue;
    const names = namesOf(key, dataset, scenarios);
    const unknown = globs.find((glob) => !names.some((one) => matchesGlob(one, glob)));
    if (unknown !== undefined)
      return {
        problem: `names the ${key} "${unknown}", which neither the tables nor a scenario has.`,
        remedy: didYouMean(unknown, names) ?? `There are ${names.join(', ')}.`,
      };
  }
  return undefined;
}

/** Complains of expectations on parts of the plan that there are not. */
export function checkParts(expectations: readonly StatedExpectation[], known: Known, complaints: Complaint[]): void {
  for (const { kpi, place, written } of expectations) {
    const found = partProblem(kpi, known);
    if (found !== undefined) complaints.push({ place, found: written, ...found });
  }
}

/** What the tables and the rows that scenarios put in have by that name, each once. */
function namesOf(key: string, dataset: Dataset, scenarios: Known['scenarios']): readonly string[] {
  const stands = (table: string, column: string): boolean =>
    columns[key].includes(column) || columns[key].includes(`${table}.${column}`);
  const inTables = [...dataset.values()].flatMap((table) =>
    table.declaration.columns.flatMap(({ name }) =>
      stands(table.declaration.name, name) ? labels(table, name).labels : [],
    ),
  );
  const putIn = [...scenarios.values()].flatMap(({ overrides }) =>
    overrides.flatMap(({ table, argument }) =>
      argument.kind !== 'rows'
        ? []
        : argument.rows.flatMap((row) =>
            [...row].flatMap(([column, value]) => (value.kind === 'text' && stands(table, column) ? [value.text] : [])),
          ),
    ),
  );
  return [...new Set([...inTables, ...putIn])].sort();
}
