import { commaAt, isComma, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `between a shift on L3 and 16 more hours on L2, which is better`: one or the other of two changes, wherever it is asked which. */
export function withBetweenTwo(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention, index) => wordSays(mention, 'prep', 'between') && opens(mentions, index));
  const comma = mentions.findIndex((mention, index) => index > at && isComma(mention));
  const sides = mentions.slice(at + 1, comma === -1 ? mentions.length : comma);
  const asked = [...mentions.slice(0, Math.max(0, at - 1)), ...(comma === -1 ? [] : mentions.slice(comma + 1))];
  const joins = sides.filter((mention) => wordSays(mention, 'and'));
  const isChosen = asked.some((mention) => isWord(mention) && says(mention, 'ask', 'better'));
  const isChange = sides.some((mention) => mention.amount !== undefined || wordSays(mention, 'action'));
  if (at === -1 || joins.length !== 1 || !isChosen || !isChange) return mentions;
  const told = sides.map((mention) =>
    mention === joins[0] ? { ...mention, senses: [{ is: 'or', what: '' }] } : mention,
  );
  return [...told, commaAt(asked[0]), ...asked];
}

/** In front of all, or behind the `if` of what is supposed. */
function opens(mentions: readonly Mention[], at: number): boolean {
  return at === 0 || wordSays(mentions[at - 1], 'if');
}
