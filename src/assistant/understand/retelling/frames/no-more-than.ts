import { inOne, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `L1 ne tourne plus qu'à 100 heures`, `ne fait plus que 100 heures`: what does no more than an amount does not stop, and has that much. */
export function withNoMoreThan(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention, index) => isStopping(mention) && amountBehind(mentions, index) > index);
  if (at === -1) return mentions;
  const end = amountBehind(mentions, at);
  const level = { ...inOne(mentions.slice(at, end)), senses: [{ is: 'action', what: 'set' }] };
  return withNoMoreThan([...mentions.slice(0, at), level, ...mentions.slice(end)]);
}

const isStopping = (mention: Mention): boolean =>
  isWord(mention) && ['stop', 'unless', 'unmade'].some((what) => says(mention, 'action', what));

/** Where the amount stands that is no more than reached, behind `que` and an `à`; the place itself where there is none. */
function amountBehind(mentions: readonly Mention[], at: number): number {
  if (!wordSays(mentions[at + 1], 'mark', 'restricting')) return at;
  const amount = wordSays(mentions[at + 2], 'prep', 'to') ? at + 3 : at + 2;
  return mentions[amount]?.amount === undefined ? at : amount;
}
