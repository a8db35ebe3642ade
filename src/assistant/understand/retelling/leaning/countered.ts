import {
  endOfPart,
  entitiesOf,
  isLine,
  isSmallJoiner,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

const moving = ['raise', 'lower', 'lose', 'stop', 'unless', 'dismiss', 'faster', 'slower', 'dearer', 'cheaper'];

/**
 * `offset by 10 hours of overtime on L1`, `compensé par 20 heures`: what makes up for something comes on top, where no other word says
 * what happens to it. What a supplier helps out with may be all that it delivers.
 */
export function withCountered(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    if (!isWord(mention) || !says(mention, 'mark', 'countering')) return mention;
    // `N3 helps out with Furosol, say at 1500 an hour`: what a line makes as well.
    if (isMadeThere(mentions.slice(startOfPart(mentions, at))))
      return { ...mention, senses: [{ is: 'filler', what: '' }] };
    const own = mentions.slice(startOfPart(mentions, at, isSmallJoiner), endOfPart(mentions, at, isSmallJoiner));
    const isMoved = own.some((one) => isWord(one) && moving.some((what) => says(one, 'action', what)));
    if (!own.some(({ amount }) => amount !== undefined)) return mention;
    // `offset by a fall of 10% in Spain`: that says by itself what happens.
    if (isMoved) return { ...mention, senses: [{ is: 'filler', what: '' }] };
    const isSupplied = own.some(({ entities }) => entities.some(({ kind }) => kind === 'supplier'));
    return { ...mention, senses: isSupplied ? [{ is: 'unknowable', what: '' }] : [{ is: 'action', what: 'raise' }] };
  });
}

/** A product, a line, and how many of it an hour. */
function isMadeThere(own: readonly Mention[]): boolean {
  const isPaced = own.some(
    (one) => (one.amount?.per === 'hour' && one.amount.unit !== 'money') || wordSays(one, 'quantity', 'speed'),
  );
  return isPaced && own.some(isLine) && own.some((one) => entitiesOf(one, 'product').length > 0);
}
