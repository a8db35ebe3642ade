import type { ComparedKpi } from '../analysis/compare.js';
import { WrongUsage } from '../complaint/complaint.js';
import { didYouMean } from '../complaint/near-match.js';
import type { Session } from './session.js';

/** Our KPIs and then the project's own, or those named, in the order named. */
export function kpisNamed({ setting }: Session, named: readonly string[]): readonly ComparedKpi[] {
  const own = [...setting.ownKpis.keys()].map((name): ComparedKpi => ({ name, unit: '', better: 'neither' }));
  const all = [...setting.kpis, ...own];
  if (named.length === 0) return all;
  return named.map((name) => {
    const found = all.find((kpi) => kpi.name === name);
    if (found) return found;
    const names = all.map((kpi) => kpi.name);
    throw new WrongUsage(`There is no KPI "${name}". ${didYouMean(name, names) ?? `There are ${names.join(', ')}.`}`);
  });
}
