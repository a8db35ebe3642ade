import { timeUnits } from '../figures/amount.js';
import { isMarked, isName, type Mention, says } from '../mentions/mention.js';
import { isMultiplied } from './says-change.js';

/** `speed of L1 by 8% and of L2 by 4%`: names of a kind with an amount, and what it is the amount of was said of the name before. */
export function parallelQuantity(
  mentions: readonly Mention[],
  names: readonly Mention[],
  before: readonly Mention[],
): Mention[] {
  const isShare = ({ amount }: Mention): boolean => amount !== undefined && !timeUnits.includes(amount.unit);
  const isHours = ({ amount }: Mention): boolean => amount?.unit === 'hour';
  const isCountedInHours = (mention: Mention): boolean => isHours(mention) || says(mention, 'quantity', 'overtime');
  const hasShare =
    mentions.some(isShare) || mentions.some(isMultiplied) || (mentions.some(isHours) && before.some(isCountedInHours));
  const kinds = new Set(names.flatMap(({ entities }) => entities.map(({ kind }) => kind)));
  const isAlike = before.some(({ entities }) => entities.some(({ kind }) => kinds.has(kind)));
  // `L2 down 2 points`, `L2 down 8 hours a week` is no stop.
  const isMoved = (mention: Mention): boolean =>
    (mentions.some(isShare) || mentions.some(({ amount }) => amount?.unit === 'hour' && amount.per !== undefined)) &&
    says(mention, 'action', 'lower');
  const isOwn = mentions.some((mention) =>
    ownWays.some((what) => says(mention, 'action', what) && !(what === 'stop' && isMoved(mention))),
  );
  // `Helixar augmente le sien de 10 %`
  if (isMarked(mentions, 'own-one'))
    return before.filter((mention) => !isName(mention) && says(mention, 'quantity') && !says(mention, 'action'));
  if (!hasShare || !isAlike || isOwn) return [];
  return before.filter((mention) => !isName(mention) && says(mention, 'quantity') && !says(mention, 'action'));
}

/** Verbs that say what they are about: speed, price, time. */
const ownWays = ['faster', 'slower', 'dearer', 'cheaper', 'stop', 'delay', 'hasten'];
