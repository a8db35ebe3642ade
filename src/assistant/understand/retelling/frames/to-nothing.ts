import { type Mention, says, wordSays } from '../../mentions/mention.js';

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
