import { labels, numbers } from '../../../tables/table.js';
import { isName, says } from '../mentions/mention.js';
import { type Change, type Refused, untimed } from './changed.js';
import { leverOf } from './lever.js';
import { amountsOf, type Parts, take, timesOf, use } from './parts.js';

/**
 * Which line makes a product first: `make L2 the first choice for glargine`. The line that is named first gets its rank, the others of the
 * product follow in the order that they had. Undefined where no preference among lines is spoken of.
 */
export function linePreferenceOf(parts: Parts): Change | Refused | undefined {
  const { kinds, quantities, actions } = parts;
  const isOfLine = kinds.has('resource') && kinds.has('product') && !kinds.has('supplier');
  if (!isOfLine || quantities.some((quantity) => !['preference', 'production'].includes(quantity))) return undefined;
  if (!quantities.includes('preference') || amountsOf(parts).length > 0) return undefined;
  if ([...actions].some((action) => action !== 'set')) return undefined;
  const lever = leverOf('line_preference');
  const [time] = timesOf(parts);
  if (time !== undefined) return untimed(time, lever);
  const lines = take(parts, 'resource').map(({ value }) => value);
  const products = take(parts, 'product').map(({ value }) => value);
  take(parts, 'family');
  const isMarked = (what: string): boolean => parts.mentions.some((one) => !isName(one) && says(one, 'mark', what));
  const rank = lines.length === 1 ? (isMarked('third') ? 3 : isMarked('second') ? 2 : 1) : 1;
  const ranked = products.map((product) => ({ product, order: orderOf(parts, product, lines, rank) }));
  if (ranked.some(({ order }) => order === undefined)) return undefined;
  for (const sense of ['action', 'quantity', 'prep', 'scope', 'ordinal', 'mark', 'number']) use(parts, sense);
  return {
    overrides: ranked.flatMap(({ product, order = [] }) =>
      order.map((resource, index) => ({
        table: lever.table,
        column: lever.column,
        where: { product, resource },
        set: index + 1,
      })),
    ),
    words: (say) => say.words.choice(lines[0], rank, products.join(', ')),
  };
}

/** The lines of a product as they rank then; undefined where a line does not make it, or no other does. */
function orderOf(
  { vocabulary }: Parts,
  product: string,
  chosen: readonly string[],
  rank: number,
): readonly string[] | undefined {
  const table = vocabulary.dataset.get('routings');
  if (table === undefined) return undefined;
  const [products, resources] = ['product', 'resource'].map((column) => labels(table, column));
  const preference = numbers(table, 'preference');
  const made = Array.from({ length: table.rows }, (_, row) => row)
    .filter((row) => products.labels[products.codes[row]] === product)
    .sort((first, second) => preference[first] - preference[second])
    .map((row) => resources.labels[resources.codes[row]] ?? '');
  if (made.length < 2 || rank > made.length || !chosen.every((line) => made.includes(line))) return undefined;
  const others = made.filter((line) => !chosen.includes(line));
  return [...others.slice(0, rank - 1), ...chosen, ...others.slice(rank - 1)];
}
