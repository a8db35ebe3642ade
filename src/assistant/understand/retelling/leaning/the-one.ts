import { ambiguous, endsInPlural, entitiesOf, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';
import { isDemandFor } from './leaning.js';

/**
 * `changeovers on L2 take half as long and the line runs at 92% efficiency`, `VAC-300 sells at 35 and demand for the product rises 8%`: the
 * line or the product is the one that was named, where it is the only one of the question.
 */
export function withTheOne(mentions: readonly Mention[]): readonly Mention[] {
  return withOneOf(withOneOf(mentions, 'resource', isTheLine), 'product', isTheProduct);
}

function withOneOf(
  mentions: readonly Mention[],
  kind: 'resource' | 'product',
  isMeant: (mentions: readonly Mention[], at: number) => boolean,
): readonly Mention[] {
  if (!mentions.some((_, at) => isMeant(mentions, at))) return mentions;
  const named = mentions.filter((mention) => entitiesOf(mention, kind).length > 0);
  const names = new Set(named.flatMap((mention) => entitiesOf(mention, kind).map(({ value }) => value)));
  if (names.size !== 1 || names.has(ambiguous)) return mentions;
  const [one] = named;
  const first = mentions.indexOf(one);
  return mentions.map((mention, at) =>
    at > first + 1 && isMeant(mentions, at)
      ? { ...one, text: mention.text, from: mention.from, length: mention.length }
      : mention,
  );
}

/** `the line`, `la ligne`; `of the line` says whose, `per line` and `lines` do not point. */
function isTheLine(mentions: readonly Mention[], at: number): boolean {
  const [before, mention] = [mentions[at - 1], mentions[at]];
  return (
    wordSays(mention, 'kind', 'resource') &&
    /^(?:line|ligne|machine)$/i.test(mention.text) &&
    wordSays(before, 'mark', 'article') &&
    /^(?:the|la)$/i.test(before.text)
  );
}

/** `demand for the product`, `les ventes du produit`, `the product's price`: in the singular, and beside what is told of it. */
function isTheProduct(mentions: readonly Mention[], at: number): boolean {
  const [before, mention, next] = [mentions[at - 1], mentions[at], mentions[at + 1]];
  if (!wordSays(mention, 'kind', 'product') || endsInPlural(mention) || !isDefinite(before)) return false;
  const told = mentions.slice(0, at).findLast((one) => !isOpening(one));
  const isOf =
    says(before, 'prep', 'of') ||
    isDemandFor(told) ||
    ['of', 'for'].some((what) => wordSays(mentions[at - 2], 'prep', what));
  const isWhole = says(before, 'scope') || mentions.slice(Math.max(0, at - 3), at).some((one) => says(one, 'ask'));
  return !isWhole && ((isOf && wordSays(told, 'quantity')) || wordSays(next, 'quantity'));
}

/** `the`, `du`, `de l'`. */
const isDefinite = (before: Mention | undefined): boolean =>
  wordSays(before, 'mark', 'article') || (wordSays(before, 'prep', 'of') && /l['’]$/i.test(before?.text ?? ''));

const isOpening = (mention: Mention): boolean =>
  isWord(mention) && (says(mention, 'mark', 'article') || says(mention, 'prep', 'of') || says(mention, 'prep', 'for'));
