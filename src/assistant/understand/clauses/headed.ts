import type { Token } from '../lexicon/token.js';
import { isName, isSmall, isWord, type Mention, says } from '../mentions/mention.js';

/**
 * `Insulin in Q2: Germany -10%, France +10%`: names, times and what is measured in front of a colon, with nothing that changes among them,
 * are marked as what heads all that stands behind it.
 */
export function withHeads(
  question: string,
  mentions: readonly Mention[],
  tokens: readonly Token[],
): readonly Mention[] {
  const heads = new Set<Mention>();
  for (const sign of question.matchAll(/:(?=\s)/g)) {
    const end = mentions.findIndex(({ from }) => (tokens[from]?.start ?? 0) > sign.index);
    for (const mention of headIn(mentions.slice(0, Math.max(0, end)))) heads.add(mention);
  }
  return heads.size === 0
    ? mentions
    : mentions.map((mention) => (heads.has(mention) ? { ...mention, heads: true as const } : mention));
}

/** What stands last of what a heading can say; behind something else only from a joiner on. */
function headIn(before: readonly Mention[]): readonly Mention[] {
  const start = before.findLastIndex((mention) => !isOfHead(mention)) + 1;
  const head = before.slice(start);
  const joiner =
    start === 0 ? 0 : head.findIndex((mention) => isSmall(mention) && (says(mention, 'and') || says(mention, 'but')));
  return joiner === -1 ? [] : head.slice(joiner).filter((mention) => !isSmall(mention));
}

function isOfHead(mention: Mention): boolean {
  if (isName(mention)) return mention.entities.some(({ kind }) => kind !== 'scenario' && kind !== 'parameter');
  if (mention.time !== undefined) return true;
  const isTurning = ['not', 'or', 'ask'].some((is) => says(mention, is));
  return isWord(mention) && !isTurning && (isSmall(mention) || says(mention, 'quantity')) && !isVerb(mention);
}

function isVerb(mention: Mention): boolean {
  return says(mention, 'action') && !says(mention, 'filler') && !says(mention, 'prep');
}
