import { labels } from '../../../tables/table.js';
import type { WrittenOverride, WrittenRow } from '../../draft.js';
import type { Entity, EntityKind } from '../../vocabulary.js';
import { saysMadeAlso } from '../clauses/says-change.js';
import { entitiesOf, isMarked, isName, says } from '../mentions/mention.js';
import type { Change, Refused } from './changed.js';
import { type AmountMention, amountsOf, type Parts, take, use } from './parts.js';
import { heldDuring } from './period.js';

/**
 * Products that another line makes as well: `could we make Cardenol on N1 as well, at 1700 units an hour with a yield of 97.5%`, or one that makes
 * none of them as yet at so many an hour: `can N3 help out with Furosol, say at 1500 an hour`. A row of routings for each product and line, for
 * the time that is told; refused without a speed, and where the line makes the product already.
 */
export function madeAlsoOf(parts: Parts): Change | Refused | undefined {
  const { kinds, actions, mentions } = parts;
  if (!kinds.has('product') || !kinds.has('resource')) return undefined;
  if (!saysMadeAlso(mentions) && !isPacedAnew(parts)) return undefined;
  const isOther = kinds.has('supplier') || kinds.has('location') || kinds.has('family');
  if (isOther || [...actions].some((action) => !isPutOn(parts, action))) return undefined;
  const amounts = amountsOf(parts);
  const speed = amounts.find((mention) => isSpeed(parts, mention));
  if (speed === undefined)
    return amounts.length > 0 ? undefined : { problem: (say) => say.problem.noSpeed, choices: [] };
  const further = amounts.filter((mention) => mention !== speed).map((mention) => cellOf(parts, mention));
  if (further.includes(undefined)) return undefined;
  const rows = routingsOf(take(parts, 'product'), take(parts, 'resource'));
  const products = [...new Set(rows.map(({ product }) => product))];
  const lines = [...new Set(rows.map(({ resource }) => resource))];
  const known = rows.find((row) => isKnown(parts, row));
  if (known !== undefined)
    return { problem: (say) => say.problem.madeAlready(known.product, known.resource), choices: [] };
  for (const mention of amounts) parts.used.add(mention);
  const held = heldDuring(parts);
  if ('problem' in held) return held;
  const [from = '', to = from] = held.during?.split('..') ?? [];
  for (const sense of ['action', 'prep', 'quantity', 'works']) use(parts, sense);
  use(parts, 'mark', 'making');
  use(parts, 'mark', 'qualifying');
  use(parts, 'mark', 'opening-up');
  const rank = rankOf(parts);
  for (const sense of ['second', 'third']) use(parts, 'mark', sense);
  use(parts, 'ordinal');
  const cells = Object.fromEntries([
    ...further.filter((cell) => cell !== undefined),
    ...(rank === undefined ? [] : [['preference', rank] as const]),
    ...Object.entries({ from, to }).filter(([, date]) => date !== ''),
  ]);
  const inserted = rows.map((row): WrittenRow => ({ ...row, units_per_hour: speed.amount.value, ...cells }));
  const override: WrittenOverride = { table: 'routings', insert: inserted.length === 1 ? inserted[0] : inserted };
  return {
    overrides: [override],
    words: (say) =>
      `${say.words.madeAlso(
        say.words.listed(products),
        say.words.listed(lines),
        amounts.map(({ text }) => text),
      )}${held.words(say)}`,
  };
}

interface Routing {
  readonly product: string;
  readonly resource: string;
}

function routingsOf(products: readonly Entity[], lines: readonly Entity[]): readonly Routing[] {
  return products.flatMap(({ value: product }) => lines.map(({ value: resource }) => ({ product, resource })));
}

/** So many an hour of products, each of which is surely named, on lines of which none makes any of them as yet. */
function isPacedAnew(parts: Parts): boolean {
  const { mentions, quantities } = parts;
  const isPlain = quantities.every((quantity) => ['speed', 'production', 'time'].includes(quantity));
  const isPace = amountsOf(parts).some((mention) => isSpeed(parts, mention));
  const named = (kind: EntityKind): readonly Entity[] | undefined => {
    const of = mentions.filter((mention) => entitiesOf(mention, kind).length > 0);
    return of.length === 1 && of[0].entities.length === 1 ? of[0].entities : undefined;
  };
  const [product, line] = [named('product'), named('resource')];
  if (!isPlain || !isPace || product === undefined || line === undefined) return false;
  return !routingsOf(product, line).some((row) => isKnown(parts, row));
}

/** `open`, `ouvrir` are no rise of anything here. */
function isPutOn({ mentions }: Parts, action: string): boolean {
  return action === 'set' || (action === 'raise' && isMarked(mentions, 'opening-up'));
}

/** `as second choice`: which line is taken first for a product. */
function rankOf({ mentions, quantities }: Parts): number | undefined {
  if (!quantities.includes('preference')) return undefined;
  return isMarked(mentions, 'third') ? 3 : isMarked(mentions, 'second') ? 2 : 1;
}

/** `150 units an hour`, also where the unit is read as the word for speed. */
function isSpeed({ mentions }: Parts, mention: AmountMention): boolean {
  const { unit, per, sign } = mention.amount;
  const next = mentions[mentions.indexOf(mention) + 1];
  const isCounted = next !== undefined && !isName(next) && says(next, 'quantity', 'speed');
  return ['units', 'none'].includes(unit) && sign === undefined && (per === 'hour' || (per === undefined && isCounted));
}

/** `a yield of 97.5%`, `4 hours of setup`: a cell of the row, by the quantity that stands nearest to an amount. */
function cellOf({ mentions }: Parts, mention: AmountMention): readonly [string, number] | undefined {
  const at = mentions.indexOf(mention);
  const near = mentions.slice(Math.max(0, at - farthest), at + farthest + 1).filter((one) => !isName(one));
  const { unit, value, sign, per } = mention.amount;
  if (sign !== undefined || per !== undefined) return undefined;
  const isYield = near.some((one) => says(one, 'quantity', 'yield'));
  if (isYield && unit === 'percent') return ['yield', Number((value / 100).toPrecision(8))];
  if (isYield && unit === 'none' && value <= 1) return ['yield', value];
  if (unit === 'hour' && near.some((one) => says(one, 'quantity', 'setup'))) return ['setup_hours', value];
  if (unit === 'day' && near.some((one) => says(one, 'quantity', 'release'))) return ['release_days', value];
  if (unit === 'day' && near.some((one) => says(one, 'quantity', 'leadtime'))) return ['lead_time_days', value];
  return undefined;
}

const farthest = 3;

function isKnown({ vocabulary }: Parts, row: Routing): boolean {
  const table = vocabulary.dataset.get('routings');
  if (table === undefined) return false;
  const [product, resource] = ['product', 'resource'].map((column) => labels(table, column));
  return Array.from({ length: table.rows }).some(
    (_, at) =>
      product.labels[product.codes[at]] === row.product && resource.labels[resource.codes[at]] === row.resource,
  );
}
