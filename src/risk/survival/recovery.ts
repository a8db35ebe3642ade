import { rowsOf } from '../../plan/compile/rows.js';
import type { Network } from '../../plan/network.js';
import type { Dataset } from '../../tables/table.js';
import type { LostNode } from './lost-node.js';

/** How long a node takes to recover, in days, and who says so; NaN where nobody does. */
export interface Recovery {
  readonly days: number;
  readonly source: 'recovery_days' | 'risks' | '';
}

/**
 * The days that a node takes to work again: `recovery_days` of its rows, the longest of them; else the longest `duration_days` that the risks
 * table has for it. A site takes as long as the slowest of what stands there.
 */
export function recoveryOf(dataset: Dataset, network: Network, { kind, name, operations }: LostNode): Recovery {
  if (kind !== 'site') return ownRecovery(dataset, kind, name);
  const lines = [...new Set(operations.map((index) => network.operation.resource[index]))];
  const unknown: Recovery = { days: NaN, source: '' };
  return lines
    .map((line) => ownRecovery(dataset, 'resource', network.resourceNames[line]))
    .reduce((slowest, other) => (slowest.source === '' || other.days > slowest.days ? other : slowest), unknown);
}

function ownRecovery(dataset: Dataset, kind: 'resource' | 'supplier' | 'lane', name: string): Recovery {
  const declared = longest(dataset, `${kind}s`, 'recovery_days', (text) =>
    kind === 'lane' ? (row) => `${text('from')(row)}>${text('to')(row)}` === name : (row) => text(kind)(row) === name,
  );
  if (!Number.isNaN(declared)) return { days: declared, source: 'recovery_days' };
  const atRisk = longest(
    dataset,
    'risks',
    'duration_days',
    (text) => (row) => text('kind')(row) === kind && [name, '*'].includes(text('target')(row)),
  );
  return Number.isNaN(atRisk) ? { days: NaN, source: '' } : { days: atRisk, source: 'risks' };
}

type Text = (column: string) => (row: number) => string;

/** The largest known value of a column among the rows that are meant; NaN where there is none. */
function longest(
  dataset: Dataset,
  table: string,
  column: string,
  isMeant: (text: Text) => (row: number) => boolean,
): number {
  const rows = rowsOf(dataset, table);
  const meant = isMeant(rows.text);
  const days = rows.number(column);
  let most = NaN;
  for (let row = 0; row < rows.count; row++)
    if (!Number.isNaN(days[row]) && meant(row) && !(days[row] <= most)) most = days[row];
  return most;
}
