import type { EntityKind } from '../../vocabulary.js';
import { isTime } from '../figures/amount.js';
import { isGoods, isName, isSmall, type Mention, saidOf, says, wordSays } from '../mentions/mention.js';
import type { Chunk, Clause } from './clause.js';
import { stretchOf } from './last-time.js';
import { ofPlaces, ofProducts, ofRoutings } from './owners.js';
import { hasAction, isSigned } from './says-change.js';
import { dismisses, isLevel, isStopping, putsOff, saysCause } from './stops.js';
import { besidePrice } from './volume-beside-price.js';

/**
 * What a clause without a time, or a place, takes up besides what it leaves out: those in front of its sentence (`In Germany next month, A
 * rises and B falls`), and behind `while` the time of the clause before.
 */
export function sharedFrom(
  groups: readonly Chunk[],
  index: number,
  before: readonly Mention[],
  own: readonly Mention[],
): readonly Mention[] {
  const ofPrice = besidePrice(own, before);
  if (ofPrice.length > 0) return ofPrice;
  const isTimed = own.some(({ time }) => time !== undefined);
  const fronted = index === 0 ? [] : frontOf(groups, index);
  const times = isTimed ? [] : fronted.filter((mention) => !isPlace(mention));
  const places = isPlaceless(own) ? fronted.filter(isPlace) : [];
  const things = index === 0 ? [] : thingsOfHead(headBefore(groups, index), own);
  const isAccompanying =
    groups[index].joiner === 'while' ||
    isAlongside(groups[index], before) ||
    isWithMore(groups[index].mentions) ||
    isStoppedBeside(groups[index].mentions) ||
    isRelative(groups[index].mentions) ||
    isCountedAlike(groups[index]) ||
    isOvertimeBeside(groups[index].mentions, before) ||
    isHoursBesideOvertime(groups[index].mentions, before);
  const accompanied = isTimed || !isAccompanying ? [] : timesOf(before);
  return [...(accompanied.length > 0 ? accompanied : times), ...places, ...things];
}

/** The times of a clause, with how long from there; `for three weeks from 11 May` is the one stretch that it tells. */
function timesOf(said: readonly Mention[]): readonly Mention[] {
  const times = said.filter((mention, at) => mention.time !== undefined || isLengthBehind(said, at));
  // `delivers in 90 days from now on`: no time that another change could have as well.
  if (times.every(({ time }) => time === undefined || time.unit === 'ever')) return [];
  const isOne = times.filter(({ time }) => time !== undefined).length === 1;
  const stretch = isOne ? stretchOf(said) : undefined;
  return stretch === undefined ? times : [stretch];
}

/**
 * `A +10% in May, B -5%`, `N1 closed in August, N2 at half its hours`: right behind, with no verb of its own, of another thing of the same
 * kind.
 */
function isAlongside({ joiner, mentions }: Chunk, before: readonly Mention[]): boolean {
  const parts = [mentions, before];
  const isLine = parts.every((part) => part.some(isName) && part.filter(isName).every(isLineOf));
  const areSold = before.some(isGoods) && parts.every((part) => part.some(isName) && part.filter(isName).every(isSold));
  const isSignedOnly = parts.every((part) => part.some(isSigned) && !hasAction(part));
  const isLevelBehindStop =
    before.some(isStopping) && mentions.some(isLevel) && !hasAction(mentions) && !isGiven(mentions);
  // `Germany wants 300 more from week 9 and France 300 fewer`
  const isCounted =
    mentions.some(({ amount }) => amount !== undefined) &&
    isVerbless({ mentions }) &&
    !mentions.some((mention) => !isName(mention) && says(mention, 'mark', 'consuming'));
  return (
    joiner !== 'but' && ((areSold && (isSignedOnly || isCounted)) || (isLine && (isSignedOnly || isLevelBehindStop)))
  );
}

/** `and give L1 16 hours of overtime`: what is done about it, from when is open. */
function isGiven(mentions: readonly Mention[]): boolean {
  return mentions.some(
    (mention) => !isName(mention) && (says(mention, 'quantity', 'overtime') || says(mention, 'mark', 'granting')),
  );
}

/** `S4 gains 60 hours a month from March, S2 loses 60`: what has even its unit of the clause before has its time. */
function isCountedAlike({ joiner, mentions }: Chunk): boolean {
  return joiner !== 'but' && mentions.some((mention) => says(mention, 'mark', 'counted-alike'));
}

function isLineOf({ entities }: Mention): boolean {
  return entities.some(({ kind }) => ofPlaces.includes(kind));
}

function isSold(mention: Mention): boolean {
  return isGoods(mention) || isPlace(mention);
}

/** `all lines lose 20 hours in May except S3, which gains 10`: what is told beside of the last of them. */
function isRelative([first]: readonly Mention[]): boolean {
  return !isName(first) && says(first, 'mark', 'relative-clause');
}

/** `L3 at 90 hours from April, with 16 of overtime`: what comes with it, of the same thing. */
function isWithMore(mentions: readonly Mention[]): boolean {
  return !isName(mentions[0]) && says(mentions[0], 'prep', 'with') && !mentions.some(isName);
}

/** `a quarter more in November, with N1 down for a week`, `N1 étant arrêtée`: what stands still beside what is told, then. */
function isStoppedBeside(mentions: readonly Mention[]): boolean {
  const isBeside = wordSays(mentions[0], 'prep', 'with') || mentions.some((one) => wordSays(one, 'mark', 'meanwhile'));
  return isBeside && mentions.some(isStopping);
}

/** `800 hours a month from July, plus 20 of overtime`: of the same line, whose hours were said with their time. */
function isOvertimeBeside(mentions: readonly Mention[], before: readonly Mention[]): boolean {
  const isOvertime = mentions.some((mention) => !isName(mention) && says(mention, 'quantity', 'overtime'));
  const isHours = before.some(({ amount }) => amount?.unit === 'hour');
  return isOvertime && isHours && !mentions.some(isName);
}

/** `no overtime until June, but 30 regular hours more`: of the same line, whose overtime was said with its time. */
function isHoursBesideOvertime(mentions: readonly Mention[], before: readonly Mention[]): boolean {
  const saysOf = (part: readonly Mention[], what: string): boolean =>
    part.some((mention) => !isName(mention) && says(mention, 'quantity', what));
  return (
    saysOf(mentions, 'capacity') &&
    !saysOf(mentions, 'overtime') &&
    saysOf(before, 'overtime') &&
    !mentions.some(isName)
  );
}

/** Times alone, and how long from there: `from May for three weeks, …`. */
export function isTimeAlone(mentions: readonly Mention[]): boolean {
  const isWhen = (mention: Mention, at: number): boolean =>
    mention.time !== undefined ||
    isEachOf(mentions, at) ||
    isLengthBehind(mentions, at) ||
    (isSmall(mention) && mention.amount === undefined);
  return mentions.some(({ time }) => time !== undefined) && mentions.every(isWhen);
}

/** The `every week` of `every week of April`. */
function isEachOf(mentions: readonly Mention[], at: number): boolean {
  const amount = mentions[at].amount;
  return amount?.isRate === true && isTime(amount) && mentions[at + 1]?.time !== undefined;
}

/** The `for three weeks` of `from May for three weeks`, which says with its time when something is. */
function isLengthBehind(mentions: readonly Mention[], at: number): boolean {
  if (!isLength(mentions[at]) || mentions[at].amount?.isRate || mentions[at].amount?.per !== undefined) return false;
  const previous = mentions.slice(0, at).findLast((mention) => !isSmall(mention));
  return previous?.time !== undefined;
}

/** The front of the sentence that a clause stands in: that of the last clause before it which has one, of the first one all along. */
function frontOf(groups: readonly Chunk[], index: number): readonly Mention[] {
  for (let at = index - 1; at > 0; at--) {
    if (groups[at + 1].joiner === 'but') break;
    const front = frontedIn(groups[at].mentions);
    if (front.some(({ time }) => time !== undefined)) return front;
  }
  const front = frontedIn(groups[0].mentions);
  return [...front, ...headOf(groups, index).filter((mention) => !front.includes(mention))];
}

/** The times and places of the heading in front of a clause that has none of its own: `Q2, Germany: A +10%, B -5%`. */
function headOf(groups: readonly Chunk[], index: number): readonly Mention[] {
  const head = headBefore(groups, index);
  return head.filter((mention, place) => mention.time !== undefined || isPlace(mention) || isLengthBehind(head, place));
}

/** The heading that a clause stands behind; none where it begins with one. */
function headBefore(groups: readonly Chunk[], index: number): readonly Mention[] {
  const at = groups.findLastIndex(({ mentions }, place) => place <= index && mentions.some(({ heads }) => heads));
  return at === -1 || at === index ? [] : groups[at].mentions.filter(({ heads }) => heads);
}

/**
 * The goods of a heading behind which a clause names markets alone, and its line behind which one names goods that it makes: `VAC-100: demand in
 * Germany -5%, demand in France +5%`, `L2: efficiency to 85%, speed on INS-100 up 10`.
 */
function thingsOfHead(head: readonly Mention[], own: readonly Mention[]): readonly Mention[] {
  const kinds = own.flatMap(({ entities }) => entities.map(({ kind }) => kind));
  const quantities = own.filter((mention) => !isName(mention)).flatMap((mention) => saidOf(mention, 'quantity'));
  const isOnly = (kind: EntityKind, others: readonly EntityKind[]): boolean =>
    kinds.length > 0 && kinds.every((one) => one === kind || others.includes(one));
  if (isOnly('location', []) && quantities.every((one) => ofProducts.includes(one))) return head.filter(isGoods);
  const isMade = quantities.length > 0 && quantities.every((one) => ofRoutings.includes(one));
  return isMade && isOnly('product', ['family']) ? head.filter(isLineOf) : [];
}

/** The times and places before anything else that is said; a place only behind `in`, since else it is who takes something. */
function frontedIn(mentions: readonly Mention[]): readonly Mention[] {
  // `the March maintenance of L2 is cancelled`: which one, and not when all the rest is.
  const isDuring = mentions[0] !== undefined && !isName(mentions[0]) && says(mentions[0], 'prep', 'in');
  if (!isDuring && mentions.some(saysCause) && mentions.some((one) => dismisses(one) || putsOff(one))) return [];
  const end = mentions.findIndex(
    (mention, at) =>
      !isSmall(mention) &&
      mention.time === undefined &&
      !isPlace(mention) &&
      !isLengthBehind(mentions, at) &&
      !isOccasion(mentions, at),
  );
  const front = end === -1 ? [] : mentions.slice(0, end);
  return front.filter(
    (mention, at) =>
      mention.time !== undefined || isLengthBehind(front, at) || (isPlace(mention) && isPlaceIn(front, at)),
  );
}

/** `In Germany and France`: behind the word for in, or behind another place that is. */
function isPlaceIn(front: readonly Mention[], at: number): boolean {
  const before = front[at - 1];
  return before !== undefined && (says(before, 'prep', 'in') || (isPlace(before) && isPlaceIn(front, at - 1)));
}

/** `During the holidays (1 to 14 June)`: why lines stand still, as the name of a time right behind it. */
function isOccasion(mentions: readonly Mention[], at: number): boolean {
  const next = mentions.slice(at + 1).find((mention) => !isSmall(mention));
  return (
    !isName(mentions[at]) && says(mentions[at], 'cause') && !says(mentions[at], 'action') && next?.time !== undefined
  );
}

function isPlace({ entities }: Mention): boolean {
  return entities.length > 0 && entities.every(({ kind }) => kind === 'location');
}

/** Whether a clause is about goods, and says no place of theirs. */
function isPlaceless(mentions: readonly Mention[]): boolean {
  const kinds = mentions.flatMap(({ entities }) => entities.map(({ kind }) => kind));
  const isOther = mentions.some(
    (mention) => !isName(mention) && says(mention, 'quantity') && !says(mention, 'quantity', 'demand'),
  );
  const isOfGoods = kinds.includes('product') || kinds.includes('family');
  return isOfGoods && !isOther && !kinds.some((kind) => ['location', 'resource', 'site', 'supplier'].includes(kind));
}

/**
 * The clauses with the time that ends the last of them, where it is said of all: set apart by a comma, or behind clauses that share a verb
 * or a subject, or have no verb at all (`A +25% and B -10% from week 10`), or change the same of others (`A rises 5% and B falls 3% in May`).
 * Undefined where it may be said of the last one alone.
 */
export function timedAlike(clauses: readonly Clause[], isOfOneColumn: boolean): readonly Clause[] | undefined {
  const last = clauses[clauses.length - 1];
  const said = last?.mentions.filter((mention) => !isSmall(mention)) ?? [];
  const length = isLength(said[said.length - 1]) ? said.slice(-1) : [];
  const time = said[said.length - 1 - length.length];
  const isTimed = ({ mentions, inherited }: Clause): boolean =>
    [...mentions, ...inherited].some((mention) => mention.time !== undefined);
  if (time?.time === undefined || clauses.length < 2 || clauses.slice(0, -1).some(isTimed)) return undefined;
  const isEllipsis = last.inherited.some((mention) => !isSmall(mention));
  const isPlain = clauses.every(({ mentions }) => !hasAction(mentions)) || clauses.every(isVerbless);
  if (!isOfOneColumn && !isSetApart(last, time) && !isEllipsis && !isPlain) return undefined;
  // `for two weeks in May`: how long stands in front of when.
  const before = said[said.length - 2 - length.length];
  const isLasting = isOfOneColumn && isLength(before) && before?.amount?.isRate !== true && !isSetApart(last, time);
  const tail = last.mentions.slice(last.mentions.indexOf(isLasting ? before : time));
  return clauses.map((clause) => (clause === last ? clause : { ...clause, inherited: [...clause.inherited, ...tail] }));
}

/**
 * The clauses with the time that ends the last of them, where a word for all of them stands before it: `A rises 10% and L2 loses 20 hours,
 * both in May`. Undefined where there is no such word.
 */
export function timedTogether(clauses: readonly Clause[]): readonly Clause[] | undefined {
  const last = clauses[clauses.length - 1];
  const at = last?.mentions.findIndex(isForAll) ?? -1;
  if (at === -1) return undefined;
  const tail = last.mentions.slice(at + 1).filter((mention) => !isSmall(mention));
  const isTail =
    tail.length > 0 && tail.every((mention, index) => mention.time !== undefined || isLengthBehind(tail, index));
  const isTimed = clauses.slice(0, -1).some(({ mentions }) => mentions.some(({ time }) => time !== undefined));
  if (!isTail || isTimed) return undefined;
  // `A up 10% and B down 5% in Germany, both in May`: there, too, or B alone.
  const isOpen =
    last.mentions.some(isPlace) &&
    clauses.slice(0, -1).some(({ mentions, inherited }) => isPlaceless([...mentions, ...inherited]));
  const rest = last.mentions.filter((_, index) => index !== at);
  const open = { ...last.mentions[at], senses: [{ is: 'unknowable', what: '' }] };
  const told = { ...last, mentions: isOpen ? [...rest, open] : rest };
  return clauses.map((clause) => (clause === last ? told : { ...clause, inherited: [...clause.inherited, ...tail] }));
}

/** `both`, `all`, `tous deux`, `le tout`. */
function isForAll(mention: Mention): boolean {
  return !isName(mention) && mention.amount === undefined && says(mention, 'mark', 'of-all');
}

/** The clauses without a time that stand between two of the same time, with that time: `N1 closed in May, N2 at half its hours, A -10% that month`. */
export function timedBetween(clauses: readonly Clause[]): readonly Clause[] {
  const made: Clause[] = [];
  clauses.forEach((clause, at) => {
    const before = timeIn(made[at - 1]);
    const next = clauses.slice(at + 1).find((one) => timeIn(one) !== undefined);
    const isBetween = before !== undefined && !isDated(clause) && isSameTime(before, timeIn(next));
    made.push(isBetween ? { ...clause, inherited: [...clause.inherited, before] } : clause);
  });
  return made;
}

function isDated({ inherited, mentions }: Clause): boolean {
  return [...inherited, ...mentions].some(({ time }) => time !== undefined);
}

/** The one time of a clause; undefined where it has none or several. */
function timeIn(clause: Clause | undefined): Mention | undefined {
  const times = [...(clause?.inherited ?? []), ...(clause?.mentions ?? [])].filter(({ time }) => time !== undefined);
  return times.length === 1 ? times[0] : undefined;
}

function isSameTime(one: Mention, other: Mention | undefined): boolean {
  return one.time !== undefined && one.time.from === other?.time?.from && one.time.to === other.time.to;
}

/** `from May for three months`: how long, behind the time. */
function isLength(mention: Mention | undefined): boolean {
  return mention?.amount !== undefined && isTime(mention.amount) && mention.amount.unit !== 'hour';
}

/**
 * The clauses with the place that ends the last of them, where all are of goods and have no verb (`A -15,000 and B +20,000 in North`), or where
 * it stands at the end of times and the last takes up its goods of those before: `A up 10% in April and 5% in May, North only`.
 */
export function placedAlike(clauses: readonly Clause[]): readonly Clause[] | undefined {
  const last = clauses[clauses.length - 1];
  const said = last?.mentions.filter(
    (mention) => !isSmall(mention) && mention.time === undefined && !wordSays(mention, 'scope', 'only'),
  );
  const place = said?.[said.length - 1];
  if (place === undefined || clauses.length < 2 || !isPlace(place)) return undefined;
  const isIn = says(last.mentions[last.mentions.indexOf(place) - 1] ?? place, 'prep', 'in');
  const isApart = isSetApart(last, place);
  const others = clauses.slice(0, -1);
  const areOfGoods =
    others.every((clause) => isPlaceless([...clause.inherited, ...clause.mentions])) &&
    isPlaceless([...last.inherited, ...last.mentions].filter((mention) => mention !== place));
  const areVerbless = clauses.every(isVerbless) && isPlaceless(last.mentions.filter((mention) => mention !== place));
  const isOfSame = (isApart || isBehindTimes(clauses, place)) && !last.mentions.some(isGoods);
  if (!areOfGoods || !(isOfSame || (areVerbless && (isIn || isApart)))) return undefined;
  return clauses.map((clause) => (clause === last ? clause : { ...clause, inherited: [...clause.inherited, place] }));
}

/** `A rises 10% in April and 5% in May in Germany`: each has its time, and the place stands behind the last. */
function isBehindTimes(clauses: readonly Clause[], place: Mention): boolean {
  const { mentions } = clauses[clauses.length - 1];
  const isTimed = clauses.every((clause) => clause.mentions.some(({ time }) => time !== undefined));
  return isTimed && mentions.slice(mentions.indexOf(place)).every(({ time }) => time === undefined);
}

/** Nothing but an amount with its sign, or `more` and `fewer`, which say no more than one. */
function isVerbless({ mentions }: Pick<Clause, 'mentions'>): boolean {
  return mentions.every((mention, at) => !hasAction([mention]) || isOfCount(mentions, at));
}

/** The `more` of `10% more`, or a shift that is counted, with its `more` on either side. */
function isOfCount(mentions: readonly Mention[], at: number): boolean {
  const before = mentions[at - 1];
  const isShift = (mention: Mention | undefined): boolean => mention !== undefined && says(mention, 'unit', 'shift');
  return before?.amount !== undefined || [before, mentions[at], mentions[at + 1]].some(isShift);
}

/** Whether something stood before a time or a place that no mention of its clause holds: a comma. */
function isSetApart({ mentions }: Clause, time: Mention): boolean {
  const at = mentions.indexOf(time);
  const behind = mentions.slice(0, at).findLast((mention) => !isSmall(mention) && !wordSays(mention, 'scope', 'only'));
  if (behind === undefined) return false;
  const between = mentions.slice(mentions.indexOf(behind) + 1, at);
  const covered = between.reduce((length, mention) => length + mention.length, behind.length);
  return time.from - behind.from > covered;
}

/** `raise prices 5% and cut volumes 3% for INS-100`: goods behind the last of two changes that begin alike, of which the first names none. */
export function withGoodsBehind(clauses: readonly Clause[]): Clause[] {
  const [first, last] = clauses;
  if (clauses.length !== 2 || !isOfNothing(first) || !opensWithVerb(first) || !opensWithVerb(last)) return [...clauses];
  const goods = last.mentions.findLast((mention) => !isSmall(mention));
  const before = goods && last.mentions[last.mentions.indexOf(goods) - 1];
  const isBehind = before !== undefined && ['in', 'for', 'of'].some((what) => says(before, 'prep', what));
  const isBesideGoods = goods !== undefined && isGoods(goods);
  return isBehind && isBesideGoods ? [{ ...first, inherited: [...first.inherited, goods] }, last] : [...clauses];
}

/** A change of prices or of demand, with neither a name nor a word for all. */
function isOfNothing({ mentions, inherited }: Clause): boolean {
  const said = [...inherited, ...mentions];
  const isPlain = (mention: Mention): boolean =>
    !isName(mention) && !says(mention, 'kind') && !says(mention, 'scope', 'all');
  return (
    said.every(isPlain) &&
    said.some((mention) => says(mention, 'quantity', 'price') || says(mention, 'quantity', 'demand'))
  );
}

function opensWithVerb({ mentions }: Clause): boolean {
  const first = mentions.find((mention) => !isSmall(mention));
  return first !== undefined && hasAction([first]) && !says(first, 'quantity');
}
