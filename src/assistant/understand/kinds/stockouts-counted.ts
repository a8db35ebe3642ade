import { isName, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
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
  const isCompared = main.some((mention) => wordSays(mention, 'compare'));
  const isInclusive = main.some((mention) => wordSays(mention, 'mark', 'inclusive'));
  const one = isOfPart ? undefined : main.find((_, at) => isJustOne(main, at));
  const isOneOrMore = one !== undefined && (isInclusive || isEven(main, one));
  const count = counted?.amount?.value;
  // At least three are more than two.
  const most = isNothing || isOneOrMore ? 0 : count !== undefined && isInclusive && count > 0 ? count - 1 : count;
  if (most === undefined || !(isNothing || isOneOrMore || isCompared || most === 0)) return undefined;
  for (const mention of [counted, one]) if (mention !== undefined) used.add(mention);
  useWords(
    asked,
    'kind:product',
    'kpi:stockouts',
    'ask:short',
    'compare',
    'action:unless',
    'mark:avoiding',
    'mark:inclusive',
  );
  return { kpi: 'stockouts', expectation: `stockouts <= ${most}` };
}

const parts: readonly string[] = ['product', 'family', 'location', 'site'];

/** Stockouts right behind, but for articles. */
function isStockouts(main: readonly Mention[], at: number): boolean {
  const next = main.slice(at + 1).find((mention) => isName(mention) || !says(mention, 'mark', 'article'));
  return wordSays(next, 'kpi', 'stockouts');
}

/** `one stockout`, `a single stockout`, `one or more stockouts`. */
function isJustOne(main: readonly Mention[], at: number): boolean {
  const next = main.slice(at + 1).find((mention) => !says(mention, 'mark', 'inclusive'));
  return wordSays(main[at], 'number', '1') && next !== undefined && says(next, 'kpi', 'stockouts');
}

/** `even a single stockout`. */
function isEven(main: readonly Mention[], one: Mention): boolean {
  const before = main[main.indexOf(one) - 1];
  return wordSays(before, 'mark', 'even');
}

/** `3 stockouts`, `stockouts exceed 3`, or `3 products` of which it is said that they run short. */
function isCounted(main: readonly Mention[], at: number): boolean {
  const next = main[at + 1];
  if (wordSays(main[at - 2], 'kpi', 'stockouts') && wordSays(main[at - 1], 'compare')) return true;
  const isShort = main.some(
    (mention) => isWord(mention) && (says(mention, 'ask', 'short') || says(mention, 'kpi', 'stockouts')),
  );
  return (
    next !== undefined && isWord(next) && (says(next, 'kpi', 'stockouts') || (says(next, 'kind', 'product') && isShort))
  );
}
