import { daysOf } from '../figures/amount.js';
import { isName, type Mention, saidOf, says, wordSays } from '../mentions/mention.js';
import { isNewName } from '../retelling/money/new-source.js';
import { isForPiece } from './asked-price.js';
import { inUnit, round } from './by-amount.js';
import { type Change, type Refused, untimed } from './changed.js';
import { leverOf } from './lever.js';
import { type AmountMention, amountsOf, isTime, type Parts, timesOf, use } from './parts.js';

/**
 * A supplier that the project does not have yet: `add BoroGlas as second source for the vial: 28 days, 0.30 each, max 20,000 a week`. A row
 * of suppliers, for the whole plan; refused without a lead time and a price, and where an amount may be of anything.
 */
export function newSupplierOf(parts: Parts): Change | Refused | undefined {
  const name = parts.mentions.find(isNewName);
  if (name === undefined)
    return isUnnamed(parts) ? { problem: (say) => say.problem.unnamedSupplier, choices: [] } : undefined;
  const [time] = timesOf(parts);
  if (time !== undefined) return untimed(time, { name: 'purchase', table: 'suppliers' });
  const supplied = parts.mentions.filter((mention) => mention !== name && isName(mention));
  const components = new Set(
    supplied.flatMap(({ entities }) => entities.filter(({ kind }) => kind === 'component').map(({ value }) => value)),
  );
  const isPlain = supplied.every(({ entities }) => entities.some(({ kind }) => kind === 'component'));
  const amounts = amountsOf(parts).filter(({ amount }) => amount.isRate !== true);
  const cells = amounts.map((mention) => cellOf(parts, mention));
  const row = Object.fromEntries(cells.filter((cell) => cell !== undefined));
  const isWhole = cells.every((cell) => cell !== undefined) && Object.keys(row).length === cells.length;
  const isKnown = row.lead_time_days !== undefined && row.price !== undefined;
  if (components.size !== 1 || !isPlain || !isWhole || !isKnown)
    return { problem: (say) => say.problem.newSupplier, choices: [] };
  for (const mention of [name, ...supplied, ...amountsOf(parts)]) parts.used.add(mention);
  for (const sense of ['action', 'prep', 'quantity', 'kind', 'ordinal', 'mark', 'unit']) use(parts, sense);
  const [component] = components;
  const rank = rankOf(parts);
  return {
    overrides: [
      {
        table: 'suppliers',
        insert: { component, supplier: name.text, ...row, ...(rank === undefined ? {} : { preference: rank }) },
      },
    ],
    words: (say) =>
      say.words.newSupplier(
        name.text,
        component,
        amounts.map(({ text }) => text),
      ),
  };
}

/** `second source for insulin-api with 15,000 a week`: what it gives, and neither who it is nor any supplier of the project. */
function isUnnamed(parts: Parts): boolean {
  const isMore = parts.mentions.some(
    (mention) => wordSays(mention, 'mark', 'new-source') && wordSays(mention, 'quantity', 'preference'),
  );
  return isMore && parts.kinds.has('component') && !parts.kinds.has('supplier') && amountsOf(parts).length > 0;
}

function rankOf({ mentions }: Parts): number | undefined {
  const isMarked = (what: string): boolean =>
    mentions.some((mention) => !isName(mention) && !mention.amount && says(mention, 'mark', what));
  return isMarked('third') ? 3 : isMarked('second') ? 2 : undefined;
}

/** The column of an amount: days to deliver, money for a piece, goods per week or month, the least that is ordered. */
function cellOf(parts: Parts, mention: AmountMention): readonly [string, number] | undefined {
  const { amount } = mention;
  if (amount.sign !== undefined || amount.upTo !== undefined) return undefined;
  if (isTime(mention)) return ['lead_time_days', round(daysOf(amount))];
  const near = nearOf(parts.mentions, mention);
  const counted = countedBeside(parts.mentions, mention);
  const isNear = (...what: readonly string[]): boolean => what.some((quantity) => counted?.includes(quantity));
  if (amount.unit === 'money' || isForPiece(parts.mentions, mention)) return ['price', amount.value];
  if (amount.unit !== 'units' && amount.unit !== 'none') return undefined;
  if (isNear('minorder')) return ['min_order', amount.value];
  const rate = near.find((one) => one.amount?.isRate === true)?.amount?.unit;
  const per = amount.per ?? rate;
  const isMost = per !== undefined || near.some((one) => says(one, 'mark', 'capped')) || isNear('capacity');
  if (isMost) return ['capacity', round(inUnit(parts, leverOf('supplier_capacity'), amount, per))];
  // `200 par mois à 9 900`
  const isAt = wordSays(parts.mentions[parts.mentions.indexOf(mention) - 1], 'mark', 'price-at');
  return amount.unit === 'none' && (isAt || !Number.isInteger(amount.value) || isNear('price', 'purchase', 'cost'))
    ? ['price', amount.value]
    : undefined;
}

/** The quantity that an amount is of: the one before it, else the one behind it. */
function countedBeside(mentions: readonly Mention[], mention: Mention): readonly string[] | undefined {
  const at = mentions.indexOf(mention);
  const ofSide = (side: readonly Mention[]): readonly string[] | undefined => {
    const end = side.findIndex(({ amount }) => amount !== undefined && amount.isRate !== true);
    const said = (end === -1 ? side : side.slice(0, end)).find((one) => !isName(one) && says(one, 'quantity'));
    return said && saidOf(said, 'quantity');
  };
  const before = mentions.slice(Math.max(0, at - 2), at).reverse();
  return ofSide(before) ?? ofSide(mentions.slice(at + 1, at + 4));
}

/** What stands with an amount between commas and other connectives. */
function nearOf(mentions: readonly Mention[], mention: Mention): readonly Mention[] {
  const at = mentions.indexOf(mention);
  const isOther = (other: Mention): boolean => other.amount !== undefined && other.amount.isRate !== true;
  const from = mentions.findLastIndex((other, index) => index < at && isOther(other)) + 1;
  const end = mentions.findIndex((other, index) => index > at && isOther(other));
  const last = end === -1 ? mentions.length : end;
  return mentions.slice(Math.max(from, at - 2), Math.min(last, at + 4));
}
