import { isName, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/**
 * `what would 20 more overtime hours on L1 cost us?`, `what would 21 days of safety stock tie up?`: behind an auxiliary that has no other verb,
 * the last word asks for the cost of the change before it, or the stock, and changes none itself. It is told as `what would it cost us if …`.
 */
export function withCostAtEnd(mentions: readonly Mention[]): readonly Mention[] {
  const start = openingOf(mentions);
  const end = mentions.findLastIndex((mention) => !isPassed(mention));
  const kpi = end <= start ? undefined : kpiOf(mentions[end]);
  if (start === 0 || kpi === undefined) return mentions;
  const told = mentions.slice(start, end);
  if (!told.some(isChange) || told.some((mention) => kpiOf(mention) !== undefined || isSupposing(mention)))
    return mentions;
  const asked: Mention = {
    ...mentions[start - 1],
    senses: [
      { is: 'if', what: '' },
      { is: 'kpi', what: kpi },
      { is: 'ask', what: 'kpi' },
    ],
  };
  return [asked, ...told];
}

/** How many mentions open the question: `what would`, or `how much` and `would`. */
function openingOf([first, second]: readonly Mention[]): number {
  if (first === undefined || second === undefined || !isWord(first) || !says(first, 'mark', 'asking')) return 0;
  return says(first, 'mark', 'without-verb') ? 1 : wordSays(second, 'mark', 'turned') ? 2 : 0;
}

/** `cost us`, `cost us over the whole plan`. */
const isPassed = (mention: Mention): boolean =>
  mention.time?.unit === 'ever' ||
  (isWord(mention) && mention.senses.every(({ is }) => is === 'filler') && !says(mention, 'quantity'));

/** What a verb at the end asks for: what it costs, or what is tied up in stock. */
function kpiOf(mention: Mention): string | undefined {
  if (wordSays(mention, 'quantity', 'cost')) return 'cost.total';
  return wordSays(mention, 'mark', 'tying-up') ? 'inventory.value' : undefined;
}

const isChange = (mention: Mention): boolean =>
  mention.amount !== undefined || (!isName(mention) && (says(mention, 'action') || says(mention, 'cause')));

const isSupposing = (mention: Mention): boolean => wordSays(mention, 'if');
