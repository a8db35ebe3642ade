import type { Entity } from '../../../vocabulary.js';
import {
  endOfPart,
  entitiesOf,
  isComponent,
  isJoiner,
  isSmall,
  isSupplier,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

const ofProducts = ['priority', 'safety', 'shelflife', 'demand', 'stock'];

/** `la priorité des stylos d'insuline mix`: of what only products have, a word in the name of a product in front of it is that product. */
export function withFormOf(said: readonly Mention[]): readonly Mention[] {
  const mentions = withFormOfNames(said);
  const at = mentions.findIndex((_, index) => isFormOf(mentions, index));
  if (at === -1) return withFormOfFamily(mentions);
  return [...mentions.slice(0, at), ...mentions.slice(at + 2)];
}

/** `la durée de vie des gélules d'Omeptral et d'Enterin`: a form in front of products that come in it says which of each is meant, and no more. */
function withFormOfNames(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => namesInForm(mentions, index).length > 0);
  if (at === -1) return mentions;
  const formed = entitiesOf(mentions[at], 'product');
  const named = namesInForm(mentions, at);
  const isIn = ({ entities }: Mention): boolean => entities.some((entity) => formed.includes(entity));
  const narrowed = mentions.map((one) =>
    named.includes(one) ? { ...one, entities: one.entities.filter((entity) => formed.includes(entity)) } : one,
  );
  // `tablets of Omeptral`, which comes in capsules.
  const form: Mention = { ...mentions[at], entities: [], senses: [{ is: 'mark', what: 'other-form' }] };
  return named.every(isIn)
    ? withFormOfNames([...narrowed.slice(0, at), ...narrowed.slice(at + 2)])
    : [...mentions.slice(0, at), form, ...mentions.slice(at + 1)];
}

/** The products behind a form and an `of`, one joined to the other. */
function namesInForm(mentions: readonly Mention[], at: number): readonly Mention[] {
  const formed = entitiesOf(mentions[at], 'product');
  const of = mentions[at + 1];
  if (formed.length < 2 || mentions[at].entities.length > formed.length || of === undefined) return [];
  const isProduct = ({ entities }: Mention): boolean =>
    entities.length > 0 && entities.length < formed.length && entities.every(({ kind }) => kind === 'product');
  const behind = mentions.slice(at + 2);
  const end = behind.findIndex((one) => !isProduct(one) && !isSmall(one) && !isJoiner(one));
  const list = end === -1 ? behind : behind.slice(0, end);
  const isOf = wordSays(of, 'mark', 'of');
  return isOf && list.length > 0 && isProduct(list[0]) ? list.filter(isProduct) : [];
}

function isFormOf(mentions: readonly Mention[], at: number): boolean {
  const [form, of, product] = mentions.slice(at, at + 3);
  const named = product === undefined ? [] : entitiesOf(product, 'product');
  const isBoth = isComponent(form) && entitiesOf(form, 'product').length > 0;
  const isOf = wordSays(of, 'mark', 'of');
  if (!isBoth || !isOf || named.length !== 1 || product.entities.length !== 1) return false;
  const isProducts = mentions
    .slice(0, at)
    .some((one) => isWord(one) && ofProducts.some((what) => says(one, 'quantity', what)));
  return (isProducts || asksOfMade(mentions)) && entitiesOf(form, 'product').includes(named[0]);
}

/** `pourquoi les stylos de glargine n'arrivent-ils pas à temps`: of what is late, short or sold, and of nothing that is bought for it. */
function asksOfMade(mentions: readonly Mention[]): boolean {
  const isAsked = mentions.some(
    (one) =>
      isWord(one) && ['why', 'short', 'late', 'forecast', 'risk', 'accuracy'].some((what) => says(one, 'ask', what)),
  );
  const isOther = mentions.some(
    (one) =>
      isSupplier(one) ||
      entitiesOf(one, 'site').length > 0 ||
      one.amount !== undefined ||
      (isWord(one) && boughtOnly.some((what) => says(one, 'quantity', what))),
  );
  return isAsked && !isOther;
}

const boughtOnly = ['receipt', 'consumption', 'purchase', 'leadtime'];

/** `a fifth more insulin pens`, `les stylos d'insuline`: beside a family, a word for a component as well is its products that are called so. */
function withFormOfFamily(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((form, at) => {
    if (entitiesOf(form, 'component').length === 0 || entitiesOf(form, 'product').length === 0) return form;
    const families = familyBeside(mentions, at);
    const made = entitiesOf(form, 'product').filter(({ group }) => families.some(({ value }) => value === group));
    return made.length === 0 || isOfBought(mentions, at) ? form : { ...form, entities: made };
  });
}

/** The family right in front of a word, or right behind it. */
function familyBeside(mentions: readonly Mention[], at: number): readonly Entity[] {
  const [of, behind] = mentions.slice(at + 1, at + 3);
  const isOf = wordSays(of, 'mark', 'of');
  return [mentions[at - 1], isOf ? behind : of].flatMap((one) => (one === undefined ? [] : entitiesOf(one, 'family')));
}

/** Of what the component has itself: who sells it, when it comes, how much of it goes into a product, what lies where it is used. */
function isOfBought(mentions: readonly Mention[], at: number): boolean {
  const own = mentions.slice(startOfPart(mentions, at), endOfPart(mentions, at));
  const isSaid = (what: string): boolean => own.some((one) => wordSays(one, 'quantity', what));
  const isTwice = own.some((one) => one !== mentions[at] && isComponent(one));
  const isStored = isSaid('stock') && own.some((one) => entitiesOf(one, 'site').length > 0);
  const isSold = mentions.some(isSupplier);
  return isTwice || isStored || isSold || ofComponents.some(isSaid);
}

const ofComponents = ['receipt', 'delivery', 'consumption', 'purchase', 'leadtime'];
