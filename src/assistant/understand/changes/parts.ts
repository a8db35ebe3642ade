import type { WrittenOverride } from '../../draft.js';
import type { Entity, EntityKind, Vocabulary } from '../../vocabulary.js';
import type { Clause } from '../clauses/clause.js';
import { type Amount, isTime as isTimeAmount } from '../figures/amount.js';
import type { Span } from '../figures/span.js';
import { endsInPlural, isName, isSmall, isWord, type Mention, saidOf, says, wordSays } from '../mentions/mention.js';

/** The mentions of a clause by what they say. What is used is noted, since whatever is left over must be asked back. */
export interface Parts {
  /** Whether a clause stops, at no time of its own, lines of which the one before tells something at a time. */
  readonly isStoppedAgain: boolean;
  readonly mentions: readonly Mention[];
  readonly own: readonly Mention[];
  /** Names of the clauses before, taken up or not. */
  readonly earlier: readonly Mention[];
  /** Names of the clause behind. */
  readonly later: readonly Mention[];
  readonly vocabulary: Vocabulary;
  /** What the other clauses change, where this one takes work over. */
  readonly changedBeside: readonly WrittenOverride[];
  readonly used: Set<Mention>;
  readonly actions: ReadonlySet<string>;
  readonly quantities: readonly string[];
  /** Kinds of names that stand there in the plural, or with `all`, without a name: all lines. */
  readonly wholeKinds: readonly string[];
  readonly kinds: ReadonlySet<EntityKind>;
}

export function partsOf(
  { mentions, inherited, earlier = [], later = [], isStoppedAgain = false }: Clause,
  vocabulary: Vocabulary,
  changedBeside: readonly WrittenOverride[] = [],
): Parts {
  const all = [...inherited, ...mentions];
  const free = all.filter(({ entities, time }) => entities.length === 0 && time === undefined);
  const strong = free.filter((mention) => mention.amount === undefined);
  return {
    mentions: all,
    own: mentions,
    earlier,
    later,
    isStoppedAgain,
    vocabulary,
    changedBeside,
    used: new Set(),
    actions: new Set(
      strong.flatMap((mention) => actionsIn(mention, strong, strong.length < free.length, free.some(isLength))),
    ),
    quantities: [...new Set(strong.flatMap((mention) => saidOf(mention, 'quantity')))],
    wholeKinds: strong.filter((mention) => isWhole(mention, all)).flatMap((mention) => saidOf(mention, 'kind')),
    kinds: new Set(all.flatMap(({ entities }) => entities.map(({ kind }) => kind))),
  };
}

function actionsIn(
  mention: Mention,
  all: readonly Mention[],
  isCounted: boolean,
  isInTime: boolean,
): readonly string[] {
  // `recule d'un mois la livraison`
  if (says(mention, 'mark', 'put-back') && isInTime && all.some(isDated)) return ['delay'];
  const actions = saidOf(mention, 'action');
  const isQuantity = says(mention, 'quantity');
  // `grants us 3% of discount`: what is given is less.
  if (says(mention, 'mark', 'giving') && all.some(isDiscount)) return [];
  const isGiven = (other: Mention): boolean => isDiscount(mention) && says(other, 'mark', 'giving');
  if (says(mention, 'quantity', 'scrap') && isCounted) return [];
  // `sales` is what is sold, and `shipping` what is delivered, where no other word says what happens to them.
  // `au Sud 5 % de remise`: a preposition says no other way.
  const isBare = (other: Mention): boolean => isDiscount(mention) && isSmall(other) && says(other, 'prep');
  return isQuantity &&
    all.some((other) => other !== mention && says(other, 'action') && !isGiven(other) && !isBare(other))
    ? []
    : actions;
}

function isLength({ amount }: Mention): boolean {
  return amount !== undefined && isTimeAmount(amount) && amount.isRate === undefined;
}

/** What stands at a date, and may be put back: a closure, a delivery. */
function isDated(mention: Mention): boolean {
  return says(mention, 'cause') || says(mention, 'quantity', 'delivery') || says(mention, 'quantity', 'receipt');
}

/** `discount`, `de remise`: a price that is less. */
export function isDiscount(mention: Mention): boolean {
  return says(mention, 'quantity', 'price') && says(mention, 'action', 'lower');
}

/** A word for a kind of thing in the plural, as `lines` or `lignes`, each of them (`every line`), or before what it has (`supplier capacity`). */
function isWhole(mention: Mention, all: readonly Mention[]): boolean {
  const previous = all[all.indexOf(mention) - 1];
  const isEvery = previous !== undefined && (says(previous, 'scope', 'all') || says(previous, 'mark', 'each'));
  if (previous !== undefined && says(previous, 'degree')) return false;
  const next = all[all.indexOf(mention) + 1];
  const isCompound = next !== undefined && next.entities.length === 0 && says(next, 'quantity');
  return says(mention, 'kind') && (isEvery || isCompound || endsInPlural(mention));
}

/** Notes words for kinds of things as used where all of them are meant, and the change is of such things. */
export function useKinds(parts: Parts, kinds: readonly string[]): void {
  for (const mention of parts.mentions)
    if (
      mention.entities.length === 0 &&
      saidOf(mention, 'kind').some((kind) => kinds.includes(kind)) &&
      isWhole(mention, parts.mentions)
    )
      parts.used.add(mention);
}

/** The names of some kinds in a clause; they count as used. A name that may be of several kinds is taken for one of these. */
export function take(parts: Parts, kind: EntityKind): readonly Entity[] {
  const found: Entity[] = [];
  for (const mention of parts.mentions) {
    const named = mention.entities.filter((entity) => entity.kind === kind);
    if (named.length === 0 || parts.used.has(mention)) continue;
    parts.used.add(mention);
    for (const entity of named) if (!found.includes(entity)) found.push(entity);
  }
  return found;
}

/** Notes every mention with a sense as used. */
export function use(parts: Parts, is: string, what?: string): void {
  for (const mention of parts.mentions)
    if (mention.entities.length === 0 && says(mention, is, what)) parts.used.add(mention);
}

export function timesOf({ mentions }: Parts): readonly (Mention & { readonly time: Span })[] {
  return mentions.filter((mention): mention is Mention & { readonly time: Span } => mention.time !== undefined);
}

export type AmountMention = Mention & { readonly amount: Amount };

export function amountsOf({ mentions }: Parts): readonly AmountMention[] {
  return mentions.filter((mention): mention is AmountMention => mention.amount !== undefined);
}

/** The mention right before another. */
export function before({ mentions }: Parts, mention: Mention): Mention | undefined {
  return mentions[mentions.indexOf(mention) - 1];
}

/** Whether an amount is how long something lasts: of time, and `for` before it. */
export function isTime({ amount }: AmountMention): boolean {
  return isTimeAmount(amount);
}

export function isFor(parts: Parts, mention: Mention): boolean {
  const previous = before(parts, mention);
  return previous !== undefined && says(previous, 'prep', 'for') && !says(previous, 'prep', 'by');
}

/** Whether only a form of to be stands before an amount: `demand is 20%` may be anything. */
export function isBe(parts: Parts, mention: Mention): boolean {
  const previous = before(parts, mention);
  return previous !== undefined && says(previous, 'action', 'set') && says(previous, 'mark', 'be');
}

/** `two weeks more`, `deux mois de retard`: what stands right behind an amount says that it is by how much. */
export function isByItself({ mentions }: Parts, mention: Mention): boolean {
  const behind = mentions.slice(mentions.indexOf(mention) + 1);
  // `3 points d'efficacité en plus`
  // `500 INS-100 de plus`
  const isPassed = behind[0] !== undefined && (isName(behind[0]) || wordSays(behind[0], 'mark', 'of'));
  const [first, second] = isPassed ? behind.slice(1) : behind;
  // `10 heures sup de plus`
  const isOf = first !== undefined && wordSays(first, 'quantity') && !says(first, 'action');
  const said = isOf ? second : first;
  // `20 heures normales de plus`
  const isPlain = said !== undefined && isWord(said) && said.senses.every(({ is }) => is === 'filler');
  const next = isPlain ? behind[behind.indexOf(said) + 1] : said;
  return next !== undefined && ['raise', 'lower', 'delay', 'hasten'].some((what) => says(next, 'action', what));
}

/** Whether an amount is what something becomes: `to 60`, `at 21 days`, `is 180 days`. */
export function isTarget(parts: Parts, mention: Mention, moves = false): boolean {
  const near = before(parts, mention);
  const previous = near !== undefined && says(near, 'scope', 'only') ? before(parts, near) : near;
  if (!moves && isOnly(parts, mention)) return true;
  if (isNone(parts, mention)) return true;
  if (previous === undefined) return false;
  if (says(previous, 'prep', 'by') && !says(previous, 'prep', 'to')) return false;
  if (isByUpTo(parts, previous)) return false;
  // `is 1000 units lower` says by how much.
  if (moves && says(previous, 'filler') && !says(previous, 'prep')) return false;
  if (moves && (isByItself(parts, mention) || isMoreOfIt(parts, mention))) return false;
  // `L1 works 90 hours a week`.
  if (says(previous, 'works') && mention.amount?.unit === 'hour') return true;
  if (isOpenFor(parts, mention)) return true;
  return says(previous, 'prep', 'to') || says(previous, 'action', 'set');
}

/** `ventes nulles`, `zero demand`: none of it. */
function isNone({ mentions }: Parts, mention: Mention): boolean {
  const at = mentions.indexOf(mention);
  const isBeside = [mentions[at - 1], mentions[at + 1]].some((one) => one !== undefined && says(one, 'quantity'));
  return mention.amount?.value === 0 && says(mention, 'number') && isBeside;
}

/** `L2 opens for 130 hours a week`. */
function isOpenFor(parts: Parts, mention: Mention): boolean {
  const opens = before(parts, before(parts, mention) ?? mention);
  const isOpening = opens !== undefined && wordSays(opens, 'works') && says(opens, 'mark', 'opening-up');
  return isOpening && isFor(parts, mention) && mention.amount?.unit === 'hour';
}

/** `by up to 10 hours`: at most by so much. */
function isByUpTo(parts: Parts, upTo: Mention): boolean {
  const by = before(parts, upTo);
  return says(upTo, 'prep', 'until') && by !== undefined && says(by, 'prep', 'by') && !says(by, 'prep', 'to');
}

/** `N1 a 20 heures sup de plus`: behind what is counted, how many more or fewer of it. */
function isMoreOfIt({ mentions }: Parts, mention: Mention): boolean {
  const [quantity, more] = mentions.slice(mentions.indexOf(mention) + 1);
  const isWordOf = (one: Mention | undefined, is: string, what?: string): boolean =>
    one !== undefined && !isName(one) && !one.amount && !one.time && says(one, is, what);
  const isMore = isWordOf(more, 'action', 'raise') || isWordOf(more, 'action', 'lower');
  return isWordOf(quantity, 'quantity') && !isWordOf(quantity, 'action') && isMore && /^(?:de|en) /i.test(more.text);
}

/** `can only deliver 28,000`, `28,000 only`: only before an amount with no name or time between, or right behind it. */
function isOnly({ mentions }: Parts, mention: Mention): boolean {
  const at = mentions.indexOf(mention);
  const thing = mentions.findLastIndex((other, index) => index < at && (isName(other) || other.time !== undefined));
  return mentions
    .slice(thing + 1, at + 2)
    .some((other) => !isName(other) && other.amount === undefined && says(other, 'scope', 'only'));
}
