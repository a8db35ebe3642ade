import type { Entity, EntityKind } from '../../../vocabulary.js';
import type { Amount, AmountUnit } from '../../figures/amount.js';
import {
  endOfPart,
  entitiesOf,
  isName,
  isSmall,
  isSmallJoiner,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/**
 * Words that lean on what was said before, with what they lean on in their place: `400 more of it` is more of the goods, `falls by as much`
 * by the amount before, `celle de L2 en perd 3` in its unit. What leans on nothing stays as it is.
 */
export function withLeaning(mentions: readonly Mention[]): readonly Mention[] {
  const result: Mention[] = [];
  mentions.forEach((mention, at) => {
    if (isAside(mentions, at)) return;
    const before = result[result.length - 1];
    if (isWord(mention) && before !== undefined && says(mention, 'mark', 'gerund') && isWhile(result))
      result.splice(-2, 2, { ...before, senses: whileSenses });
    else if (isDoingBeside(mentions, at)) result.splice(-1, 1, { ...mentions[at - 1], senses: whileSenses });
    result.push(leaningOn(mentions, at, result) ?? mention);
  });
  return result;
}

const whileSenses = [
  { is: 'but', what: '' },
  { is: 'mark', what: 'while' },
];

/** `tout en` in front of a participle: two things at once. */
function isWhile(said: readonly Mention[]): boolean {
  const [all, inside] = said.slice(-2);
  return inside !== undefined && wordSays(all, 'scope', 'all') && wordSays(inside, 'prep', 'in');
}

/** `on ferme N3 en mars en ajoutant une équipe à N1`: what is done with other things beside what stops or has its amount or time. */
function isDoingBeside(mentions: readonly Mention[], at: number): boolean {
  const [inside, doing] = [mentions[at - 1], mentions[at]];
  if (inside === undefined || !isWord(inside) || !says(inside, 'mark', 'inside') || !isWord(doing)) return false;
  if (!/ant$/i.test(doing.text)) return false;
  const [front, behind] = [
    mentions.slice(startOfPart(mentions, at), at - 1),
    mentions.slice(at, endOfPart(mentions, at)),
  ];
  const named = front.flatMap(({ entities }) => entities);
  const others = behind.filter(isName);
  const isWhole = front.some(
    (mention) => mention.amount !== undefined || mention.time !== undefined || wordSays(mention, 'action', 'stop'),
  );
  return (
    isWhole &&
    named.length > 0 &&
    !named.some(({ kind }) => kind === 'scenario') &&
    others.length > 0 &&
    (says(doing, 'action') || behind.some(({ amount }) => amount !== undefined)) &&
    !others.some(({ entities }) => entities.some((entity) => named.includes(entity)))
  );
}

/**
 * `Helixar voit en plus sa capacité tomber`, `on perd en plus la moitié du stock`, `S4 passe en plus à 300 heures`: that something comes on
 * top, behind a verb; so it does beside a term of its own (`with a minimum order of 100 on top`), which then adds no amount.
 */
function isAside(mentions: readonly Mention[], at: number): boolean {
  const [before, mention, next] = [mentions[at - 1], mentions[at], mentions[at + 1]];
  if (before === undefined || !wordSays(mention, 'mark', 'furthermore')) return false;
  // `un rendement de 2 points de plus`: right behind an amount it may say more.
  const isMore = says(mention, 'parameter', 'more');
  if (isTermAt(mentions, at + 1) || (!isMore && isTermAt(mentions, at - 4))) return true;
  if (next === undefined) return false;
  const isOwn = isWord(before) && isSmall(before) && wordSays(next, 'mark', 'possessive');
  const isMoved = isWord(before) && ['lose', 'lower'].some((action) => says(before, 'action', action));
  const isLevel = wordSays(before, 'action', 'set') && wordSays(next, 'prep', 'to') && wordSays(next, 'action', 'set');
  return isOwn || isLevel || (isMoved && next.amount?.unit === 'fraction');
}

/** `a minimum order of 100`, `un délai de 30 jours`: what a supplier or a rule asks, at what it is set. */
function isTermAt(mentions: readonly Mention[], at: number): boolean {
  const [article, term, of, amount] = mentions.slice(Math.max(0, at), Math.max(0, at) + 4);
  return (
    at >= 0 &&
    amount?.amount !== undefined &&
    amount.amount.sign === undefined &&
    wordSays(article, 'mark', 'one') &&
    terms.some((what) => wordSays(term, 'quantity', what)) &&
    wordSays(of, 'prep', 'of')
  );
}

const terms: readonly string[] = [
  'minorder',
  'leadtime',
  'lot',
  'lotmultiple',
  'price',
  'preference',
  'priority',
  'release',
  'remaining',
  'shelflife',
  'yield',
];

function leaningOn(mentions: readonly Mention[], at: number, said: readonly Mention[]): Mention | undefined {
  const mention = mentions[at];
  if (isOneOf(mention) && says(mention, 'mark', 'as-much')) return asMuch(mention, said);
  if (isOneAlone(mentions, at)) return inTimeBefore(mentions, at, said);
  if (mention.amount?.unit === 'none') return inUnitBefore(mention, said) ?? inTimeBefore(mentions, at, said);
  if (isUnitBehind(mention, said)) return { ...mention, senses: [{ is: 'filler', what: '' }] };
  if (isUnitOf(mention, said)) return { ...mention, entities: [], senses: [{ is: 'filler', what: '' }] };
  if (mention.entities.length > 1) return ofSupplier(mention, mentions.slice(at + 1)) ?? ofBought(mentions, at);
  if (wordSays(mention, 'mark', 'make-it')) return productMade(mentions, at, said) ?? productUnmade(mentions, at, said);
  if (isMadeThing(mentions, at)) return productUnmade(mentions, at, said);
  if (wordSays(mention, 'mark', 'of-it')) return componentAgain(mentions, at, said);
  const isOfGoods = isMoreOf(said) || (isDemandFor(said[said.length - 1]) && wordSays(mention, 'mark', 'one-thing'));
  return isOfGoods && wordSays(mention, 'mark', 'pronoun') ? goodsAgain(mention, said) : undefined;
}

/** Undefined where the amount before is a level: how far it is from there is not said. */
function asMuch(mention: Mention, said: readonly Mention[]): Mention | undefined {
  const at = said.findLastIndex(({ amount }) => amount !== undefined && !amount.isRate);
  const [before, found] = [said[at - 1], said[at]];
  if (found?.amount === undefined || found.amount.becomes || found.amount.unit === 'factor') return undefined;
  if (before !== undefined && wordSays(before, 'prep', 'to')) return undefined;
  const { sign: _sign, ...amount } = found.amount;
  return { ...mention, senses: [{ is: 'mark', what: 'as-much' }], amount };
}

/** `L3 gains 4 points, that of L2 loses 3`: right behind a verb of its own, a bare number of what was counted before. */
function inUnitBefore(mention: Mention, said: readonly Mention[]): Mention | undefined {
  const start = said.findLastIndex(isSmallJoiner);
  const [own, verb] = [said.slice(start + 1), said[said.length - 1]];
  const earlier = said.slice(0, Math.max(0, start)).findLast(({ amount }) => amount !== undefined)?.amount;
  const isMoved =
    verb !== undefined && isWord(verb) && ['raise', 'lower', 'lose'].some((what) => says(verb, 'action', what));
  const isThatOf = own.some((one) => wordSays(one, 'mark', 'that-of'));
  const isOfIt = isWord(own[own.length - 2] ?? mention) && own.length > 1 && says(own[own.length - 2], 'mark', 'of-it');
  if (!isMoved || !(isThatOf || isOfIt) || earlier?.unit !== 'points') return undefined;
  return { ...mention, amount: { ...(mention.amount as Amount), unit: earlier.unit } };
}

/** `the lead time of Vitrum falls by a week, that of Plastiform by two`: a bare number of the time before, where only a name is new. */
function inTimeBefore(mentions: readonly Mention[], at: number, said: readonly Mention[]): Mention | undefined {
  const start = said.findLastIndex(isSmallJoiner);
  const end = endOfPart(mentions, at, isSmallJoiner);
  const own = [...said.slice(start + 1), ...mentions.slice(at + 1, end)];
  const earlier = said.slice(said.slice(0, Math.max(0, start)).findLastIndex(isSmallJoiner) + 1, Math.max(0, start));
  const last = earlier.findLast(({ amount }) => amount !== undefined)?.amount;
  const amount = mentions[at].amount ?? { value: 1, unit: 'none' };
  const isTimed = last !== undefined && lengths.includes(last.unit) && last.per === undefined && !last.isRate;
  const isOfTime = earlier.some(
    (one) => isWord(one) && (says(one, 'cause') || ofDays.some((what) => says(one, 'quantity', what))),
  );
  const isOther = own.some((one) => one.amount !== undefined || wordSays(one, 'quantity'));
  const kinds = earlier.flatMap(({ entities }) => entities.map(({ kind }) => kind));
  const isAlike = own.some(({ entities }) => entities.some(({ kind }) => kinds.includes(kind)));
  if (!isTimed || !isOfTime || isOther || !isAlike || amount.per !== undefined) return undefined;
  return { ...mentions[at], amount: { ...amount, unit: last.unit } };
}

/** `…, that of N2 one`: at the end of its part. */
function isOneAlone(mentions: readonly Mention[], at: number): boolean {
  const next = mentions[at + 1];
  return wordSays(mentions[at], 'mark', 'one') && (next === undefined || isSmallJoiner(next));
}

const lengths: readonly AmountUnit[] = ['day', 'week', 'month'];
const ofDays = ['leadtime', 'delivery', 'safety', 'shelflife', 'release', 'remaining', 'transport'];

/** `3,000 influenza doses`: a unit behind the goods that are counted says no more. */
function isUnitBehind(mention: Mention, said: readonly Mention[]): boolean {
  const [counted, goods] = said.slice(-2);
  const isCount = counted?.amount?.unit === 'none' && counted.amount.per === undefined;
  const isGoods = goods?.entities.some(({ kind }) => ['product', 'family', 'component'].includes(kind)) === true;
  return wordSays(mention, 'unit', 'units') && isCount && isGoods;
}

/** `the Lispera receipt is short by 100,000 pens`: behind a count, a word for goods of which one was named is their unit. */
function isUnitOf({ entities }: Mention, said: readonly Mention[]): boolean {
  const counted = said[said.length - 1]?.amount;
  const isCount = counted !== undefined && ['none', 'units'].includes(counted.unit) && counted.per === undefined;
  const own = said.slice(said.findLastIndex(isSmallJoiner) + 1);
  const named = own.flatMap((mention) => entitiesOf(mention, 'product').filter(() => mention.entities.length === 1));
  const isOfNamed = (product: Entity): boolean =>
    entities.some(
      ({ kind, value }) =>
        (kind === 'product' && value === product.value) || (kind === 'family' && value === product.group),
    );
  const isSame = entities.length === 1 && named.some(({ value }) => value === entities[0].value);
  return isCount && !isSame && named.length > 0 && named.every(isOfNamed);
}

/** `pens get dearer, their lead time drops`: only what is bought has one. */
function ofSupplier(mention: Mention, behind: readonly Mention[]): Mention | undefined {
  const components = mention.entities.filter(({ kind }) => kind === 'component');
  const at = behind.findIndex((one) => wordSays(one, 'mark', 'possessive'));
  const isBought =
    at !== -1 && !behind.slice(0, at).some(isName) && behind[at + 1] !== undefined && isDeliveryTime(behind[at + 1]);
  return components.length === 1 && isBought ? { ...mention, entities: components } : undefined;
}

/** `pens get 15% dearer and insulin-api 8%`: beside another thing that is bought, what gets dearer is the component of that name. */
function ofBought(mentions: readonly Mention[], at: number): Mention | undefined {
  const components = mentions[at].entities.filter(({ kind }) => kind === 'component');
  const others = mentions.filter((one) => one !== mentions[at] && isName(one));
  const behind = mentions.slice(at + 1);
  const end = behind.findIndex(isSmallJoiner);
  const own = end === -1 ? behind : behind.slice(0, end);
  const isSold = own.some((one) => wordSays(one, 'quantity'));
  const isPriced = mentions.some(
    (one) => isWord(one) && ['dearer', 'cheaper'].some((what) => says(one, 'action', what)),
  );
  const isBought =
    others.length > 0 && others.every(({ entities }) => entities.every(({ kind }) => kind === 'component'));
  // `pens at 1.10 and vials at 0.50`
  const isAtPrice = own.some(
    (one, index) =>
      one.amount?.unit === 'none' &&
      !Number.isInteger(one.amount.value) &&
      isWord(own[index - 1] ?? one) &&
      says(own[index - 1] ?? one, 'mark', 'price-at'),
  );
  return components.length === 1 && (isPriced || isAtPrice) && isBought && !isSold
    ? { ...mentions[at], entities: components }
    : undefined;
}

/** `API-NEU is capped, and Dopavira takes 0.003 of it`, `Dopavira en demande 0,003`: the component that a product takes. */
function componentAgain(mentions: readonly Mention[], at: number, said: readonly Mention[]): Mention | undefined {
  const [product, pronoun, verb] = mentions.slice(at - 1, at + 2);
  const isTaking = verb !== undefined && wordSays(verb, 'mark', 'consuming');
  const found = said.findLast(({ entities }) => entities.some(({ kind }) => kind === 'component'));
  const isProduct = product?.entities.some(({ kind }) => kind === 'product') === true;
  return isTaking && isProduct && found ? { ...found, text: pronoun.text, from: pronoun.from, length: 1 } : undefined;
}

const speeds = ['faster', 'slower'];

/** `stop VAC-100 on L2, and let L3 make it at 130 units an hour`: behind a line and before a speed, the product that was made. */
function productMade(mentions: readonly Mention[], at: number, said: readonly Mention[]): Mention | undefined {
  const isLine = said[said.length - 1]?.entities.some(({ kind }) => kind === 'resource') === true;
  const end = endOfPart(mentions, at, isSmallJoiner);
  const isPaced = mentions
    .slice(at + 1, end)
    .some((one) => one.amount?.per === 'hour' || (isWord(one) && speeds.some((way) => says(one, 'action', way))));
  const found = said.findLast(({ entities }) => entities.some(({ kind }) => kind === 'product'));
  const { text, from, length } = mentions[at];
  return isLine && isPaced && found ? { ...found, text, from, length } : undefined;
}

/** The `la` of `on arrête de la produire sur L2`, the `en` of `on cesse d'en produire`. */
function isMadeThing(mentions: readonly Mention[], at: number): boolean {
  const [mention, next] = mentions.slice(at, at + 2);
  const isPronoun = isWord(mention) && (says(mention, 'mark', 'article') || says(mention, 'prep', 'of'));
  return isPronoun && next !== undefined && wordSays(next, 'mark', 'making') && says(next, 'quantity');
}

/** `flu sells half as much, and we stop making it on L2`: behind a stop and before a line, the product that was named last. */
function productUnmade(mentions: readonly Mention[], at: number, said: readonly Mention[]): Mention | undefined {
  const own = said.slice(said.findLastIndex(isSmallJoiner) + 1);
  const behind = mentions.slice(at + 1, endOfPart(mentions, at, isSmallJoiner));
  const isStopped = own.some((one) => wordSays(one, 'action', 'stop')) && !own.some(isName);
  const names = behind.filter(isName);
  const isLine = names.length > 0 && names.every(({ entities }) => entities.every(({ kind }) => kind === 'resource'));
  const found = said.findLast(({ entities }) => entities.some(({ kind }) => kind === 'product'));
  const { text, from, length } = mentions[at];
  return isStopped && isLine && found ? { ...found, text, from, length } : undefined;
}

function isDeliveryTime(mention: Mention): boolean {
  return isWord(mention) && ['leadtime', 'delivery'].some((what) => says(mention, 'quantity', what));
}

/** `demand for`, of goods that were named before. */
export function isDemandFor(before: Mention | undefined): boolean {
  return before !== undefined && wordSays(before, 'quantity', 'demand') && /\sfor$/i.test(before.text);
}

/** `400 more of`. */
function isMoreOf(said: readonly Mention[]): boolean {
  const [more, of] = said.slice(-2);
  return (
    of !== undefined &&
    wordSays(of, 'prep', 'of') &&
    isWord(more) &&
    ['raise', 'lower'].some((what) => says(more, 'action', what))
  );
}

function goodsAgain(mention: Mention, said: readonly Mention[]): Mention | undefined {
  const goods: readonly EntityKind[] = ['product', 'family', 'component'];
  const found = said.findLast(({ entities }) => entities.some(({ kind }) => goods.includes(kind)));
  return found && { ...found, text: mention.text, from: mention.from, length: mention.length };
}

/** A word, or one that a parameter is called by as well. */
function isOneOf(mention: Mention): boolean {
  return mention.amount === undefined && mention.time === undefined;
}
