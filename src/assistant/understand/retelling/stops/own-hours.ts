import {
  endOfPart,
  entitiesOf,
  isName,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/** `S4 has its 485 hours already in March`: so many hours that a line has as its own, with nothing that goes up or down, are a level. */
export function withOwnHours(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    const { amount } = mention;
    const isHours = amount?.unit === 'hour' && amount.sign === undefined && amount.upTo === undefined;
    return isHours && isOwn(mentions, at) ? { ...mention, amount: { ...amount, becomes: true } } : mention;
  });
}

function isOwn(mentions: readonly Mention[], at: number): boolean {
  const its = mentions[at - 1];
  const part = mentions.slice(startOfPart(mentions, at), endOfPart(mentions, at));
  const isPlain = part.every(
    (mention) =>
      !isWord(mention) ||
      !(
        ['not', 'scope', 'quantity', 'cause'].some((is) => says(mention, is)) ||
        (says(mention, 'action') && !says(mention, 'filler'))
      ),
  );
  const names = part.filter(isName);
  return (
    wordSays(its, 'mark', 'possessive') &&
    isPlain &&
    part.some((mention) => wordSays(mention, 'mark', 'having')) &&
    names.length > 0 &&
    names.every((mention) => entitiesOf(mention, 'resource').length > 0)
  );
}
