import type { WrittenOverride } from '../draft.js';
import { saysOnly } from './opening.js';
import type { FollowUp } from './said.js';

/** What may be gone altogether; a price or a lead time never is. */
const losable: readonly string[] = [
  'inventory.',
  'inventory.quantity',
  'demand.',
  'demand.quantity',
  'capacity.',
  'suppliers.capacity',
];

/** `say all of it`, `disons tout`, behind 2,000 units less: the last change, with nothing left; undefined where it lowers nothing that may be gone. */
export function allGone(override: WrittenOverride, { text, words }: FollowUp): WrittenOverride | undefined {
  const { add, multiply, ...others } = override;
  const isLowered = (typeof add === 'number' && add < 0) || (typeof multiply === 'number' && multiply < 1);
  const isLosable = losable.includes(`${override.table}.${override.column ?? ''}`);
  return isLowered && isLosable && saysOnly(text, words.wholeOfIt) ? { ...others, set: 0 } : undefined;
}
