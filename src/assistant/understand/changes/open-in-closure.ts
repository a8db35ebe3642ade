import { hoursPerDay, isoText } from '../../../calendar/bucket.js';
import { closureRows } from '../figures/dated-rows.js';
import type { Change, Operation } from './changed.js';
import type { Lever } from './lever.js';
import type { Parts } from './parts.js';
import type { Period } from './period.js';
import type { Rows } from './where.js';

/**
 * `L2 works half of its hours on 1 May`: at days on which lines stand still, a share of their hours is how far they are open all the same. Undefined
 * where the days are not all those of one closure of each line.
 */
export function openInClosure(
  { vocabulary, actions }: Parts,
  { name }: Lever,
  { where }: Rows,
  operation: Exclude<Operation, { readonly problem: unknown }>,
  period: Period,
): Change | undefined {
  const span = period !== undefined && 'span' in period ? period.span : undefined;
  const share = operation.verb === 'multiply' ? operation.value : 1;
  const isLess = ['lower', 'lose', 'stop'].some((action) => actions.has(action));
  if (name !== 'capacity' || span === undefined || isLess || share <= 0 || share >= 1) return undefined;
  const lines = [where.resource ?? []].flat().map(String);
  const rows = closureRows(vocabulary.dataset).filter(
    ({ resource, from, to }) => lines.includes(resource) && from === span.from && to + hoursPerDay === span.to,
  );
  if (rows.length === 0 || rows.length !== lines.length) return undefined;
  return {
    overrides: rows.map(({ resource, from }) => ({
      table: 'closures',
      column: 'availability',
      where: { resource, from: isoText(from) },
      set: share,
    })),
    words: (say) =>
      rows
        .map(
          ({ resource, from, to, cause }) =>
            `${say.words.closureOf(cause, resource, isoText(from), isoText(to))} ${say.words.setToShare(100 * share)}`,
        )
        .join(', '),
  };
}
