import type { WrittenOverride } from '../draft.js';
import { isTime } from '../understand/figures/amount.js';
import { isName, isSmall, type Mention, says } from '../understand/mentions/mention.js';
import type { Vocabulary } from '../vocabulary.js';
import { countedAsTold } from './counted-as-told.js';
import { inBuckets } from './in-cells.js';

/**
 * `three weeks is better`, `quatre plutôt`, behind a row of a table that was moved by two weeks: by how much it is moved now. Undefined where it is no row that
 * was moved, where more is said than a length, and where that is no whole number of buckets.
 */
export function rowMoved(
  override: WrittenOverride,
  mentions: readonly Mention[],
  told: readonly Mention[],
  { calendar }: Vocabulary,
): WrittenOverride | undefined {
  const { table, shift, where } = override;
  if (table !== 'closures' || typeof shift !== 'number' || where === undefined) return undefined;
  const counted = countedAsTold(mentions, Math.abs(shift), told, (amount) =>
    isTime(amount) ? inBuckets(amount, calendar) : undefined,
  );
  const [length, ...others] = counted.filter(({ amount, time }) => amount !== undefined || time !== undefined);
  const isPlain = counted.every(
    (one) => one === length || (!isName(one) && (isSmall(one) || says(one, 'follow') || says(one, 'scope', 'only'))),
  );
  if (length?.amount === undefined || others.length > 0 || !isPlain || !isTime(length.amount)) return undefined;
  const buckets = inBuckets(length.amount, calendar) ?? Number.NaN;
  return Number.isInteger(buckets) && buckets > 0 ? { ...override, shift: Math.sign(shift) * buckets } : undefined;
}
