import type { WrittenOverride } from '../draft.js';
import { isName, type Mention, says, timesSaid } from '../understand/mentions/mention.js';

/** `triple`, of what was told to double: how many times as much. */
export function timesOf(mentions: readonly Mention[]): readonly number[] {
  return mentions.flatMap((mention) => (isName(mention) ? [] : (timesSaid(mention) ?? [])));
}

/** Whether the factor of a change was told itself, as in `60% of its capacity`, rather than by how much it falls. */
export function isToldAsLevel({ table, multiply }: WrittenOverride, told: readonly Mention[]): boolean {
  const shares = told.flatMap(({ amount }) =>
    amount?.unit === 'percent' ? [amount.value / 100] : amount?.unit === 'fraction' ? [amount.value] : [],
  );
  const isNear = (share: number, value: number): boolean => Math.abs(share - value) < 1e-9;
  if (typeof multiply !== 'number') return false;
  // What falls by half and what is half of something are the same factor.
  if (isNear(multiply, 1 / 2)) {
    const isFall = told.some((one) => !isName(one) && ['lower', 'lose'].some((what) => says(one, 'action', what)));
    return (
      told.some((one) => !isName(one) && (says(one, 'mark', 'part-of') || says(one, 'mark', 'nil'))) ||
      (!isFall && told.some(isNoMore)) ||
      (table === 'capacity' && !isFall && timesOf(told).length === 0)
    );
  }
  return (
    shares.some((share) => isNear(share, multiply)) && !shares.some((share) => isNear(share, Math.abs(1 - multiply)))
  );
}

/** `delivers only half`, `ne livre plus que la moitié`: right before the share, what says that it is all there is. */
function isNoMore(mention: Mention, at: number, told: readonly Mention[]): boolean {
  const isShare = mention.amount?.unit === 'fraction';
  const before = told.slice(Math.max(0, at - 3), at);
  const isOnly = (one: Mention): boolean =>
    !isName(one) && (says(one, 'scope', 'only') || says(one, 'mark', 'restricting'));
  return isShare && before.some(isOnly);
}
