import { isName, says } from '../mentions/mention.js';
import type { Change, Refused } from './changed.js';
import { leverOf } from './lever.js';
import { amountsOf, type Parts, timesOf, use, useKinds } from './parts.js';
import { rowsText, whereOf } from './where.js';

/** What becomes of demand that is not met, for the whole plan: `unmet demand for VAC-100 is lost`. Undefined where none of it is spoken of. */
export function unmetOf(parts: Parts): Change | Refused | undefined {
  const isMarked = (what: string): boolean =>
    parts.mentions.some((mention) => !isName(mention) && !mention.amount && says(mention, 'mark', what));
  const isLost = isMarked('turned-lost');
  const isLate = isMarked('turned-late');
  if (!isMarked('unmet') || isLost === isLate) return undefined;
  const { kinds, quantities } = parts;
  const isOther = kinds.has('resource') || kinds.has('supplier') || kinds.has('location') || kinds.has('component');
  if (isOther || quantities.some((quantity) => quantity !== 'demand')) return undefined;
  if (!kinds.has('product') && !kinds.has('family') && !parts.wholeKinds.includes('product')) return undefined;
  if (timesOf(parts).length > 0 || amountsOf(parts).length > 0) return undefined;
  const lever = leverOf('unmet');
  const rows = whereOf(parts, lever);
  if ('problem' in rows) return { ...rows, choices: [] };
  for (const sense of ['quantity', 'prep', 'action', 'scope']) use(parts, sense);
  for (const kpi of ['lost_sales', 'backlog']) use(parts, 'kpi', kpi);
  for (const mark of ['unmet', 'turned-lost', 'turned-late', 'not-late', 'stock-found']) use(parts, 'mark', mark);
  useKinds(parts, Object.keys(lever.where));
  const value = isLost ? 'lost' : 'backlog';
  return {
    overrides: [{ table: lever.table, column: lever.column, where: rows.where, set: value }],
    words: (say) => `${rowsText(say, lever, rows)} ${say.words.setToText(value)}`,
  };
}
