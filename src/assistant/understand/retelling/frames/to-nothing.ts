import { isSmall, type Mention, putIn, says, wordSays } from '../../mentions/mention.js';

/** `down to nothing`, `tombe à rien`: to zero. */
export function withToNothing(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    const before = mentions[at - 1];
    const isTo = wordSays(before, 'prep', 'to') && says(before, 'action', 'set');
    const isReached = isTo || mentions.slice(0, at).some((one) => wordSays(one, 'action', 'gradual'));
    return wordSays(mention, 'mark', 'nil') && isReached && wordSays(before, 'prep', 'to')
      ? { ...mention, senses: [{ is: 'number', what: '0' }], amount: { value: 0, unit: 'none' } }
      : mention;
  });
}

/**
 * `how much would demand have to fall for us to need no overtime at all`, `… pour se passer d'heures sup`: where it is sought what does without
 * overtime, there are none of its hours.
 */
export function withNoneNeeded(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => wordSays(mention, 'action', 'unless'));
  const isSought = mentions.slice(0, Math.max(0, at)).some((mention) => wordSays(mention, 'ask', 'seek'));
  if (at === -1 || !isSought) return mentions;
  const hours = mentions.findIndex((mention, index) => index > at && !isPassing(mention));
  if (hours === -1 || !says(mentions[hours], 'quantity', 'overtime')) return mentions;
  const front = mentions.slice(0, mentions.slice(0, at).findLastIndex((mention) => !isPassing(mention)) + 1);
  const behind = mentions.slice(hours + 1);
  if (!front.some((mention) => wordSays(mention, 'action')) || !behind.every(isPassing)) return mentions;
  const { from, text } = mentions[at];
  const none: Mention = { ...putIn(from, text, { is: 'number', what: '0' }), amount: { value: 0, unit: 'none' } };
  const aim = putIn(from, text, { is: 'prep', what: 'for' }, { is: 'mark', what: 'purpose' });
  return [...front, aim, mentions[hours], putIn(from, text, { is: 'compare', what: 'below' }), none];
}

/** A small word, or a verb that says no more than that something is wanted. */
const isPassing = (mention: Mention): boolean =>
  (isSmall(mention) && !says(mention, 'if')) ||
  ['needed', 'needing', 'no-need'].some((what) => wordSays(mention, 'mark', what));
