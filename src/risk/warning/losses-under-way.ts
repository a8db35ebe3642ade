import { bucketStart, type Calendar } from '../../calendar/calendar.js';
import type { Hazard } from '../../plan/simulation/hazards.js';
import { type Dataset, labels, numbers } from '../../tables/table.js';

/**
 * How probable it is that a loss of output that was reported still lasts at the plan's start. No other table shows it, whereas an outage stands in
 * `closures`, late supply in `deliveries` and a surge in the demand itself. A report is of a loss when it names the target of the hazard, no
 * place and no supplier, and states no cause but the hazard's.
 */
export function lossesUnderWay(dataset: Dataset, calendar: Calendar): (hazard: Hazard) => number {
  const table = dataset.get('disruptions');
  if (table === undefined) return () => 0;
  const asOf = bucketStart(calendar, 0);
  const reported = numbers(table, 'reported');
  const texts = (names: readonly string[]): ((row: number) => readonly string[]) => {
    const columns = names.filter((name) => table.columns.has(name)).map((name) => labels(table, name));
    return (row) => columns.map(({ codes, labels: words }) => words[codes[row]] ?? '').filter((word) => word !== '');
  };
  const [named, elsewhere, stated] = [texts(['product', 'item']), texts(['location', 'supplier']), texts(['cause'])];
  return ({ kind, target, cause, days }) => {
    if (kind !== 'yield' || !(days > 0)) return 0;
    const ages = [...reported.keys()]
      .filter((row) => reported[row] < asOf && named(row).includes(target) && elsewhere(row).length === 0)
      .filter((row) => stated(row).every((one) => one === cause || one === kind))
      .map((row) => (asOf - reported[row]) / 24);
    return ages.length === 0 ? 0 : Math.exp(-Math.min(...ages) / days);
  };
}
