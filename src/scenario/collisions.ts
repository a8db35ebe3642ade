import { type Complaint, placeText } from '../complaint/complaint.js';
import type { Dataset, Table } from '../tables/table.js';
import type { ScenarioFile } from './read-scenario.js';
import type { Override, Scenario } from './scenario.js';
import { rowTest } from './select-rows.js';
import { verbs } from './verbs/index.js';

/**
 * Where two siblings (scenarios of one lineage of which neither extends the other) change the same rows by verbs whose order matters:
 * one notice for each such pair, at the one that is applied later. A child that changes what its parent did means to; siblings may not
 * know of each other. Rows that exist only in the future are judged by those of the past, and their periods by themselves; rows put in
 * are not looked at.
 */
export function collisions(
  scenario: Scenario,
  files: ReadonlyMap<string, ScenarioFile>,
  dataset: Dataset,
): readonly Complaint[] {
  return scenario.overrides.flatMap((later, order) =>
    scenario.overrides
      .slice(0, order)
      .filter((earlier) => areSiblings(earlier.scenario, later.scenario, files))
      .filter((earlier) => orderMatters(earlier, later) && meet(earlier, later, dataset))
      .map((earlier) => notice(earlier, later)),
  );
}

function notice(earlier: Override, later: Override): Complaint {
  const wins = ['set', 'expr', 'remove'].includes(later.verb);
  return {
    place: later.place,
    name: later.scenario,
    found: later.words,
    problem: `changes rows that ${earlier.scenario} changes too (${placeText(earlier.place)}, ${earlier.words}), and the order matters.`,
    remedy: `This one comes later${wins ? ' and wins' : ' and is applied to what the other made'}; the order in extends decides.`,
  };
}

function areSiblings(one: string, other: string, files: ReadonlyMap<string, ScenarioFile>): boolean {
  return one !== other && !ancestors(one, files).has(other) && !ancestors(other, files).has(one);
}

function ancestors(name: string, files: ReadonlyMap<string, ScenarioFile>, found = new Set<string>()): Set<string> {
  for (const parent of files.get(name)?.parents ?? []) {
    const above = parent.text();
    if (above === undefined || found.has(above)) continue;
    found.add(above);
    ancestors(above, files, found);
  }
  return found;
}

/** Scaling and scaling may change places, adding and adding too; two that write the same are one. */
function orderMatters(earlier: Override, later: Override): boolean {
  if (earlier.table !== later.table || earlier.words === later.words) return false;
  const [first, second] = [earlier, later].map(({ verb }) => verbs.find(({ name }) => name === verb)?.acts);
  if (earlier.verb === 'insert' || later.verb === 'insert') return false;
  if (first === second && (first === 'scales' || first === 'adds' || first === 'moves')) return false;
  return earlier.column === later.column || [first, second].some((acts) => acts === 'rows' || acts === 'moves');
}

/** Whether some row meets the conditions of both, at a time that lies in the periods of both. */
function meet(earlier: Override, later: Override, dataset: Dataset): boolean {
  const table = dataset.get(earlier.table);
  if (table === undefined || !periodsTouch(earlier, later)) return false;
  const [first, second] = [earlier, later].map(({ where }) =>
    rowTest(table, new Map([...where].filter(([column]) => !timeColumns(table).includes(column))), undefined, dataset),
  );
  return table.lines.some((_, row) => first(row) && second(row));
}

function timeColumns({ declaration }: Table): readonly string[] {
  return Object.values(declaration.time ?? {});
}

function periodsTouch({ during: one }: Override, { during: other }: Override): boolean {
  return one === undefined || other === undefined || (one.from < other.to && other.from < one.to);
}
