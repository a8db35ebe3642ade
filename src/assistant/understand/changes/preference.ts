import { labels, numbers } from '../../../tables/table.js';
import type { WrittenOverride } from '../../draft.js';
import type { Vocabulary } from '../../vocabulary.js';
import { isMarked, isSupplier, type Mention } from '../mentions/mention.js';
import type { Change, Refused } from './changed.js';
import { amountsOf, type Parts, take, use } from './parts.js';
import { heldDuring } from './period.js';

/**
 * Which supplier is bought from first: `Osteria becomes first choice for API-INF`. The one that is named first gets its rank, the others
 * of the component follow in the order that they had. Undefined where no preference among suppliers is spoken of.
 */
export function preferenceOf(parts: Parts): Change | Refused | undefined {
  if (!parts.quantities.includes('preference') || !parts.kinds.has('supplier')) return undefined;
  if (amountsOf(parts).length > 0) return undefined;
  if (['lower', 'unless', 'lose', 'dismiss', 'stop'].some((action) => parts.actions.has(action))) return undefined;
  const [chosen] = take(parts, 'supplier').map(({ value }) => value);
  const named = take(parts, 'component').map(({ value }) => value);
  const offers = offersOf(parts.vocabulary);
  const components = [...new Set(offers.map(({ component }) => component))].filter(
    (component) =>
      (named.length === 0 || named.includes(component)) &&
      offers.some((offer) => offer.component === component && offer.supplier === chosen) &&
      offers.some((offer) => offer.component === component && offer.supplier !== chosen),
  );
  if (components.length === 0) return { problem: (say) => say.problem.noSharedComponent(chosen), choices: [] };
  const held = heldDuring(parts);
  if ('problem' in held) return held;
  const rank = rankOf(ofFirst(parts));
  for (const sense of ['action', 'quantity', 'prep', 'scope', 'ordinal', 'mark']) use(parts, sense);
  const { during } = held;
  const overrides = components.flatMap((component) =>
    ranked(component, chosen, rank, offers).map((one) => (during === undefined ? one : { ...one, during })),
  );
  return { overrides, words: (say) => `${say.words.choice(chosen, rank, components.join(', '))}${held.words(say)}` };
}

interface Offer {
  readonly component: string;
  readonly supplier: string;
  readonly preference: number;
}

function offersOf({ dataset }: Vocabulary): readonly Offer[] {
  const table = dataset.get('suppliers');
  if (table === undefined) return [];
  const [component, supplier] = ['component', 'supplier'].map((column) => labels(table, column));
  const preference = numbers(table, 'preference');
  return Array.from({ length: table.rows }, (_, row) => ({
    component: component.labels[component.codes[row]] ?? '',
    supplier: supplier.labels[supplier.codes[row]] ?? '',
    preference: preference[row],
  }));
}

/** One override for each supplier of a component: the chosen one at its rank, the others around it as they stood. */
function ranked(component: string, chosen: string, rank: number, offers: readonly Offer[]): readonly WrittenOverride[] {
  const others = offers
    .filter((offer) => offer.component === component && offer.supplier !== chosen)
    .sort((first, second) => first.preference - second.preference)
    .map(({ supplier }) => supplier);
  const order = [...others.slice(0, rank - 1), chosen, ...others.slice(rank - 1)];
  return order.map((supplier, index) => ({
    table: 'suppliers',
    column: 'preference',
    where: { component, supplier },
    set: index + 1,
  }));
}

/** What is said of the first of two suppliers: `Osteria first and Corvane second`. */
function ofFirst({ mentions }: Parts): readonly Mention[] {
  const suppliers = mentions.filter(isSupplier);
  const second = suppliers.length > 1 ? mentions.indexOf(suppliers[1]) : mentions.length;
  const isRanked = rankOf(mentions.slice(second)) > 1;
  return isRanked ? mentions.slice(0, second) : mentions;
}

function rankOf(mentions: readonly Mention[]): number {
  return isMarked(mentions, 'third') ? 3 : isMarked(mentions, 'second') ? 2 : 1;
}
