import { isEither } from '../../clauses/bought-beside.js';
import { endOfPart, entitiesOf, isName, type Mention, startOfPart, wordSays } from '../../mentions/mention.js';

/** `1.05 insulin-api per pen`: what a component goes into, behind `per`, says that its amount is for a piece, and is no component more. */
export function withPerPiece(said: readonly Mention[]): readonly Mention[] {
  const mentions = said.map((mention, at) => (isPriceOfPiece(said, at) ? asPrice(mention) : mention));
  const at = mentions.findIndex((mention, index) => isPer(mention) && isPieceBeside(mentions, index));
  if (at === -1) return mentions.some((mention, index) => mention !== said[index]) ? mentions : said;
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

/** `les stylos coûtaient 0,90 pièce`: a part of a piece is none that is counted, where it is told what one costs. */
function isPriceOfPiece(mentions: readonly Mention[], at: number): boolean {
  const { amount } = mentions[at];
  const isPart = amount?.unit === 'units' && !Number.isInteger(amount.value) && amount.per === undefined;
  const part = isPart ? mentions.slice(startOfPart(mentions, at), endOfPart(mentions, at)) : [];
  return part.some((mention) => ['cost', 'price'].some((what) => wordSays(mention, 'quantity', what)));
}

const asPrice = (mention: Mention): Mention =>
  mention.amount === undefined ? mention : { ...mention, amount: { ...mention.amount, unit: 'money' } };

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
