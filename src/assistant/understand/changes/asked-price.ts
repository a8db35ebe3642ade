import { labels, numbers } from '../../../tables/table.js';
import { isName, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import { type AmountMention, amountsOf, isTime, type Parts } from './parts.js';

/**
 * Whether a clause says what a supplier is paid, with no word for a price: what it asks (`wants 6% more`, `charges 0.40 per vial`), or
 * money for a piece (`offers 150 a unit`, `vials at 0.31 each`). A share of what a supplier offers may be goods as well, and says none.
 */
export function isAskedPrice(parts: Parts): boolean {
  const amounts = amountsOf(parts).filter((mention) => mention.amount.isRate !== true);
  const [mention] = amounts;
  if (mention === undefined || amounts.some((one) => isTime(one) || one.amount.per !== undefined)) return false;
  if (amountsOf(parts).length > amounts.length) return false;
  const { unit } = mention.amount;
  const isShare = unit === 'percent' || unit === 'fraction' || unit === 'factor';
  if (isShare) return isMarked(parts, 'charging') || (isMarked(parts, 'offering') && parts.actions.has('takeoff'));
  return (
    unit === 'money' ||
    isForPiece(parts.mentions, mention) ||
    (unit === 'none' &&
      (!Number.isInteger(mention.amount.value) ||
        (isMarked(parts, 'charging') && !isOfGoods(parts.mentions, mention)) ||
        isOfferedAt(parts, mention) ||
        isLikePrice(parts, mention)))
  );
}

/** `150 a unit`, `0.40 per vial`, `0,28 pièce`, `2 less apiece`: what one of the goods costs. */
export function isForPiece(mentions: readonly Mention[], mention: AmountMention): boolean {
  const at = mentions.indexOf(mention);
  const [next, behind] = mentions.slice(at + 1).filter((one, index) => index > 0 || !isMove(one));
  if (mention.amount.unit === 'units') return !Number.isInteger(mention.amount.value);
  if (next === undefined || isName(next)) return false;
  if (says(next, 'mark', 'a-piece')) return true;
  const isGoods = ({ entities }: Mention): boolean =>
    entities.some(({ kind }) => kind === 'component' || kind === 'product');
  return says(next, 'mark', 'rate') && behind !== undefined && isGoods(behind);
}

/** `more`, `de moins`, `plus cher`, right behind an amount. */
function isMove(mention: Mention): boolean {
  const isWay = ['raise', 'lower', 'dearer', 'cheaper'].some((what) => says(mention, 'action', what));
  return isWord(mention) && isWay && !says(mention, 'mark', 'a-piece');
}

/** `Osteria offers API-INF at 150`: the goods that a supplier offers, and behind them what it asks. */
function isOfferedAt(parts: Parts, mention: AmountMention): boolean {
  const { mentions, kinds } = parts;
  const before = mentions[mentions.indexOf(mention) - 1];
  const isAt = before !== undefined && !isName(before) && says(before, 'mark', 'price-at');
  return isAt && kinds.has('component') && isMarked(parts, 'offering');
}

/** `Osteria supplies API-INF at 170`, `API-MET at 9800`: behind `at` a number like the price of what is bought, and like nothing else of it. */
export function isLikePrice({ mentions, vocabulary }: Parts, mention: AmountMention): boolean {
  const before = mentions[mentions.indexOf(mention) - 1];
  const isFor = before !== undefined && !isName(before) && says(before, 'prep', 'for') && mentions.some(isBuying);
  const isAt = isFor || (before !== undefined && !isName(before) && says(before, 'mark', 'price-at'));
  const { unit, per, sign, value } = mention.amount;
  const table = vocabulary.dataset.get('suppliers');
  if (!isAt || unit !== 'none' || per !== undefined || sign !== undefined || table === undefined) return false;
  const named = (column: 'component' | 'supplier'): ((row: number) => boolean) => {
    const values = mentions.flatMap(({ entities }) => entities.filter(({ kind }) => kind === column));
    const { codes, labels: names } = labels(table, column);
    return (row) => values.length === 0 || values.some((one) => one.value === names[codes[row]]);
  };
  const [isOfComponent, isOfSupplier] = [named('component'), named('supplier')];
  const rows = Array.from({ length: table.rows }, (_, row) => row).filter(
    (row) => isOfComponent(row) && isOfSupplier(row),
  );
  const isLike = (column: string, times: number): boolean => {
    const cells = table.columns.has(column) ? numbers(table, column) : undefined;
    return rows.some((row) => cells !== undefined && value >= cells[row] / times && value <= cells[row] * times);
  };
  return isLike('price', 2) && !isLike('capacity', 4) && !isLike('lead_time_days', 2);
}

/** `we buy API-MET`: a verb of buying. */
export const isBuying = (mention: Mention): boolean => wordSays(mention, 'mark', 'bought-at-cost');

/** `25,000 vials less`: a count of goods. */
function isOfGoods(mentions: readonly Mention[], mention: AmountMention): boolean {
  const next = mentions[mentions.indexOf(mention) + 1];
  return next !== undefined && (isName(next) || says(next, 'kind') || says(next, 'unit'));
}

function isMarked({ mentions }: Parts, what: string): boolean {
  return mentions.some((mention) => !isName(mention) && !mention.amount && says(mention, 'mark', what));
}
