import { isName, isWord, type Mention, says } from '../mentions/mention.js';
import { type Asked, useWords } from './asked.js';
import { isNone, type Target } from './target.js';

/** `more than 3 stockouts`, `without a single stockout`, `plus de 3 produits en rupture`: how many run short is the KPI, and no product that is named. */
export function stockoutsCounted(asked: Asked): Target | undefined {
  const { main, used } = asked;
  // `no stockout in May`: what runs short is shown by product and time.
  const isOfPart = main.some(
    ({ time, entities }) => time !== undefined || entities.some(({ kind }) => parts.includes(kind)),
  );
  const isNothing = !isOfPart && main.some((_, at) => isNone(main, at) && isStockouts(main, at));
  const counted = main.find(({ amount }, at) => amount?.unit === 'none' && isCounted(main, at));
  const isCompared = main.some((mention) => isWord(mention) && says(mention, 'compare'));
  const most = isNothing ? 0 : counted?.amount?.value;
  if (most === undefined || !(isNothing || isCompared || most === 0)) return undefined;
  if (counted !== undefined) used.add(counted);
  useWords(asked, 'kind:product', 'kpi:stockouts', 'ask:short', 'compare', 'action:unless');
  return { kpi: 'stockouts', expectation: `stockouts <= ${most}` };
}

const parts: readonly string[] = ['product', 'family', 'location', 'site'];

/** Stockouts right behind, but for articles. */
function isStockouts(main: readonly Mention[], at: number): boolean {
  const next = main.slice(at + 1).find((mention) => isName(mention) || !says(mention, 'mark', 'article'));
  return next !== undefined && isWord(next) && says(next, 'kpi', 'stockouts');
}

/** `3 stockouts`, or `3 products` of which it is said that they run short. */
function isCounted(main: readonly Mention[], at: number): boolean {
  const next = main[at + 1];
  const isShort = main.some(
    (mention) => isWord(mention) && (says(mention, 'ask', 'short') || says(mention, 'kpi', 'stockouts')),
  );
  return (
    next !== undefined && isWord(next) && (says(next, 'kpi', 'stockouts') || (says(next, 'kind', 'product') && isShort))
  );
}
