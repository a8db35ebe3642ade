import { isoText } from '../../../calendar/bucket.js';
import { endsInPlural, isMarked, type Mention, wordSays } from '../mentions/mention.js';
import type { Change, Refused } from './changed.js';
import { dueOf } from './due.js';
import { leverOf } from './lever.js';
import { type AmountMention, amountsOf, isTarget, isTime, type Parts, use, useKinds } from './parts.js';
import { chosenRows } from './receipt-edit.js';

/**
 * `a delivery of 100,000 pens is cancelled in February`: one that is told by how much it brings is a single amount, and no rate. What is lost is
 * taken from the one that is due then and brings more; where none does, or several do, it is asked back, and so is one that comes besides with no
 * day or place of its own.
 */
export function oneDeliveryOf(parts: Parts): Change | Refused | undefined {
  const brought = broughtIn(parts);
  const due = dueOf({ ...parts, quantities: [...parts.quantities, 'receipt'] });
  const isLost = isLosing(parts);
  if (brought === undefined)
    return isLost && due?.rows.length === 0 && isOneOfSupplier(parts)
      ? { problem: (say) => say.problem.noSuchDelivery, choices: [] }
      : undefined;
  if (due === undefined || due.telling === brought) return undefined;
  const isMoved = ['delay', 'slip', 'hasten', 'shift'].some((action) => parts.actions.has(action));
  if (!isLost && !isMoved) return { problem: (say) => say.problem.oneDelivery, choices: [] };
  const { value } = brought.amount;
  const isOther = amountsOf(parts).some((mention) => mention !== brought && !isTime(mention));
  const [row, ...others] = due.rows.filter(({ quantity }) => quantity > value);
  if (row === undefined || isMoved || isOther) return { problem: (say) => say.problem.noSuchDelivery, choices: [] };
  if (others.length > 0) return { problem: (say) => say.problem.manyDeliveries, choices: [] };
  const rows = chosenRows(parts, due.rows.length === 1 ? due : { ...due, dates: [isoText(row.date)] });
  if ('problem' in rows) return rows;
  parts.used.add(brought);
  for (const sense of ['action', 'quantity', 'prep']) use(parts, sense);
  for (const mark of losing) use(parts, 'mark', mark);
  useKinds(parts, Object.keys(leverOf('receipt').where));
  return {
    overrides: [{ ...rows, add: -value }],
    words: (say) => `${say.words.of(say.lever.receipt, row.product)} ${say.choice.less(brought.text)}`,
  };
}

/** `the January receipt of pens comes 50,000 short`, `the February receipt …`: a count that no delivery due then can lack, or that several may. */
export function doubtOfDue(parts: Parts): Refused | undefined {
  const { rows } = dueOf(parts) ?? { rows: [] };
  const isLess = ['lower', 'lose'].some((action) => parts.actions.has(action));
  const moved = amountsOf(parts).find(({ amount }) => ['units', 'none'].includes(amount.unit) && !amount.becomes);
  const isTold = moved?.amount.sign === -1 || (isLess && moved?.amount.sign === undefined);
  if (moved === undefined || !isTold || isTarget(parts, moved)) return undefined;
  if (rows.every(({ quantity }) => quantity < moved.amount.value))
    return { problem: (say) => say.problem.noSuchDelivery, choices: [] };
  return rows.length > 1 ? { problem: (say) => say.problem.manyDeliveries, choices: [] } : undefined;
}

/** How much the one delivery brings: a count right behind its noun, with nothing that says how often. */
function broughtIn(parts: Parts): AmountMention | undefined {
  const { mentions } = parts;
  return amountsOf(parts).find((mention) => {
    const [noun, of] = mentions.slice(mentions.indexOf(mention) - 2);
    const { unit, per, upTo, sign, isRate, becomes } = mention.amount;
    const isCount = ['units', 'none'].includes(unit) && per === undefined && upTo === undefined && sign === undefined;
    const isNoun = isDelivery(noun) && !endsInPlural(noun);
    return isCount && !isRate && !becomes && isNoun && wordSays(of, 'prep', 'of');
  });
}

/** `Plastiform cancels a delivery in February`: one of them, and not all that it sends then. */
function isOneOfSupplier({ mentions, kinds }: Parts): boolean {
  return (
    kinds.has('supplier') &&
    mentions.some(
      (mention, at) =>
        wordSays(mention, 'mark', 'one') && isDelivery(mentions[at + 1]) && !endsInPlural(mentions[at + 1]),
    )
  );
}

const isDelivery = (mention: Mention | undefined): boolean =>
  deliveries.some((what) => wordSays(mention, 'quantity', what));

const deliveries = ['delivery', 'receipt'];
const losing = ['off-for-good', 'stock-loss', 'not-coming', 'missing'];

function isLosing({ mentions, actions }: Parts): boolean {
  return (
    ['unless', 'lose', 'dismiss', 'stop'].some((action) => actions.has(action)) ||
    losing.some((mark) => isMarked(mentions, mark))
  );
}
