import type { Token } from '../lexicon/token.js';
import { isComma, isName, isSmall, isWord, type Mention, putIn, says, wordSays } from '../mentions/mention.js';

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
  for (const line of lineInFront(mentions)) heads.add(line);
  if (heads.size === 0) return mentions;
  return mentions.flatMap((mention, at) => {
    if (heads.has(mention)) return [{ ...mention, heads: true as const }];
    return heads.has(mentions[at - 1]) && isLevelOf(mention, heads) ? [becoming(mention), mention] : [mention];
  });
}

/** `L1 in May: 90 hours a week`: right behind the heading of a line, so many hours are what it has then. */
function isLevelOf({ amount }: Mention, heads: ReadonlySet<Mention>): boolean {
  const isHours = amount?.unit === 'hour' && amount.per !== undefined && amount.sign === undefined;
  const names = [...heads].filter(isName);
  const isLine = names.every(({ entities }) => entities.every(({ kind }) => kind === 'resource' || kind === 'site'));
  return isHours && isLine && names.length > 0;
}

function becoming({ from }: Mention): Mention {
  return putIn(from, '', { is: 'action', what: 'set' }, { is: 'prep', what: 'to' });
}

/** `On L2, efficiency to 85%, speed on glargine up 10%`: a line behind a preposition and before a comma, with no other line behind. */
function lineInFront([opening, line, comma, ...behind]: readonly Mention[]): readonly Mention[] {
  const isLine = (mention: Mention | undefined): boolean =>
    mention?.entities.some(({ kind }) => kind === 'resource') === true;
  const isOpened = wordSays(opening, 'prep', 'in');
  return isOpened && isLine(line) && isComma(comma) && !behind.some(isLine) ? [line] : [];
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
