import type { ComparedKpi } from '../analysis/compare.js';
import { WrongUsage } from '../complaint/complaint.js';
import { didYouMean } from '../complaint/near-match.js';
import { kpiNamed } from '../kpi/part-kpi.js';
import { partProblem } from '../project/known-parts.js';
import type { Project } from '../project/project.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Session } from './session.js';

/** Our KPIs and then the project's own, or those named, in the order named. */
export function kpisNamed({ project, setting }: Session, named: readonly string[]): readonly ComparedKpi[] {
  const own = [...setting.ownKpis.keys()].map((name): ComparedKpi => ({ name, unit: '', better: 'neither' }));
  const all = [...setting.kpis, ...own];
  if (named.length === 0) return all;
  return named.map((name) => {
    const found = all.find((kpi) => kpi.name === name);
    if (found) return found;
    if (name.includes('[')) return partNamed(project, name);
    const names = all.map((kpi) => kpi.name);
    throw new WrongUsage(`There is no KPI "${name}". ${didYouMean(name, names) ?? `There are ${names.join(', ')}.`}`);
  });
}

/** Those named; else those that are usual, behind them those of parts of the plan of which one of the scenarios expects something. */
export function kpisShown(
  session: Session,
  named: readonly string[],
  scenarios: readonly Scenario[],
  usual: readonly string[] = [],
): readonly ComparedKpi[] {
  if (named.length > 0) return kpisNamed(session, named);
  const expected = new Set(scenarios.flatMap(({ expectations }) => expectations.map(({ kpi }) => kpi)));
  const parts = session.setting.partKpis?.filter(({ name }) => expected.has(name)) ?? [];
  return [...kpisNamed(session, usual), ...parts];
}

function partNamed(project: Project, name: string): ComparedKpi {
  const found = partProblem(name, project);
  const kpi = kpiNamed(name);
  if (found !== undefined || kpi === undefined) throw new WrongUsage(`"${name}" ${found?.problem} ${found?.remedy}`);
  return kpi;
}
