import { endOfPart, isName, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/**
 * `no overtime except 12 hours on L2 in May`, `heures sup interdites sauf L2 en mai, 12 heures`: none of something elsewhere, and so much of
 * it where it is left; told as two clauses.
 */
export function withDeniedExcept(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => wordSays(mention, 'scope', 'except'));
  const front = mentions.slice(0, Math.max(0, at));
  const quantity = front.findLast((mention) => says(mention, 'quantity') && mention.amount === undefined);
  const isDenied = front.some((mention) => !isName(mention) && says(mention, 'action', 'unless'));
  if (quantity === undefined || !isDenied || front.some(isCounted)) return mentions;
  const end = endOfException(mentions, at);
  const own = mentions.slice(at + 1, end);
  const names = own.filter(isName);
  const [amount, ...others] = own.filter((mention) => mention.amount !== undefined);
  if (names.length === 0 || amount === undefined || others.length > 0 || !own.every(isPlain)) return mentions;
  const times = own.filter(({ time }) => time !== undefined);
  const when = times.length > 0 ? times : front.filter(({ time }) => time !== undefined);
  const said = (is: string, what: string): Mention => ({ ...mentions[at], entities: [], senses: [{ is, what }] });
  const left = [said('but', ''), ...names, { ...quantity, entities: [] }, said('action', 'set'), amount, ...when];
  return [...front, mentions[at], ...names, ...times, ...left, ...mentions.slice(end)];
}

/** An amount; `aucune` counts nothing. */
function isCounted(mention: Mention): boolean {
  return mention.amount !== undefined && !says(mention, 'action', 'unless');
}

/** Where what is left ends: an amount alone behind a comma is of it. */
function endOfException(mentions: readonly Mention[], at: number): number {
  const end = endOfPart(mentions, at);
  const [amount] = mentions.slice(end + 1);
  const isMissing = !mentions.slice(at, end).some((mention) => mention.amount !== undefined);
  return isMissing && amount?.amount !== undefined ? endOfPart(mentions, end + 1) : end;
}

/** Names, the amount, times and small words: nothing else that is told of what is left. */
function isPlain(mention: Mention): boolean {
  return (
    !isWord(mention) || (says(mention, 'prep') && !says(mention, 'not')) || says(mention, 'and') || isPlainWord(mention)
  );
}

const isPlainWord = (mention: Mention): boolean => says(mention, 'filler') && !says(mention, 'action');
