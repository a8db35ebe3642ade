import { isEither } from '../../clauses/bought-beside.js';
import { entitiesOf, isName, type Mention, wordSays } from '../../mentions/mention.js';

/** `1.05 insulin-api per pen`: what a component goes into, behind `per`, says that its amount is for a piece, and is no component more. */
export function withPerPiece(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention, index) => isPer(mention) && isPieceBeside(mentions, index));
  if (at === -1) return mentions;
  const [per, piece] = mentions.slice(at, at + 2);
  const text = `${per.text} ${piece.text}`;
  const senses = [
    { is: 'mark', what: 'a-piece' },
    { is: 'filler', what: '' },
  ];
  return [
    ...mentions.slice(0, at),
    { text, from: per.from, length: per.length + piece.length, entities: [], senses },
    ...mentions.slice(at + 2),
  ];
}

function isPer(mention: Mention): boolean {
  return wordSays(mention, 'mark', 'rate-alone');
}

/** A word that is a component and a part of products' names, of a question that names the product itself. */
function isPieceBeside(mentions: readonly Mention[], per: number): boolean {
  const piece = mentions[per + 1];
  if (piece === undefined || !isEither(piece)) return false;
  const others = mentions.filter((mention) => mention !== piece && isName(mention));
  const isOfProduct = others.some(
    (mention) => entitiesOf(mention, 'product').length > 0 && entitiesOf(mention, 'component').length === 0,
  );
  return isOfProduct;
}
