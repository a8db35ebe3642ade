import { backlog } from './backlog.js';
import { changeoverHours } from './changeover-hours.js';
import { costs } from './cost.js';
import { costTotal } from './cost-total.js';
import { expired } from './expired.js';
import { fillRate } from './fill-rate.js';
import { firstStockout } from './first-stockout.js';
import { inventoryDays } from './inventory-days.js';
import { inventoryUnits } from './inventory-units.js';
import { inventoryValue } from './inventory-value.js';
import type { Kpi } from './kpi.js';
import { lostSales } from './lost-sales.js';
import { margin } from './margin.js';
import { otif } from './otif.js';
import { overtime } from './overtime.js';
import { revenue } from './revenue.js';
import { stockouts } from './stockouts.js';
import { utilisation } from './utilisation.js';
import { utilisationPeak } from './utilisation-peak.js';

/** Every KPI, in the order in which tables show them. */
export const kpis: readonly Kpi[] = [
  fillRate,
  otif,
  backlog,
  lostSales,
  stockouts,
  firstStockout,
  inventoryUnits,
  inventoryValue,
  inventoryDays,
  expired,
  utilisation,
  utilisationPeak,
  overtime,
  changeoverHours,
  ...costs,
  costTotal,
  revenue,
  margin,
];

/** KPIs that an answer speaks of where a question names none. */
export const headlineKpis: readonly string[] = ['fill_rate', 'cost.total', 'margin'];
