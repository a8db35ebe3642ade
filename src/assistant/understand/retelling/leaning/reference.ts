import { bucketKind, hoursPerDay } from '../../../../calendar/bucket.js';
import type { EntityKind } from '../../../vocabulary.js';
import { lastTimeOf, stretchOf } from '../../clauses/last-time.js';
import { type AmountUnit, isTime, timeUnits } from '../../figures/amount.js';
import type { Span } from '../../figures/span.js';
import {
  endOfPart,
  endsInPlural,
  entitiesOf,
  isComponent,
  isGoods,
  isJoiner,
  isName,
  isSmall,
  isSupplier,
  isWord,
  type Mention,
  saidOf,
  says,
  wordSays,
} from '../../mentions/mention.js';

/**
 * Words that point back, with what they point at in their place: `over the same period` and `that week` are the time said before,
 * `cette famille` and `that line` the last name of this kind, `there` the last place or line. What points at nothing stays as it is.
 */
export function withReferences(mentions: readonly Mention[]): readonly Mention[] {
  const result: Mention[] = [];
  for (let at = 0; at < mentions.length; at++) {
    const several = severalAt(mentions, at, result);
    if (several !== undefined) {
      result.push(...several.found);
      at += several.length - 1;
      continue;
    }
    const lane = laneAt(mentions, at, result);
    if (lane !== undefined) {
      result.push(...lane);
      continue;
    }
    const theirs = theirsAt(mentions, at, result);
    if (theirs !== undefined) {
      result.push(mentions[at], theirs);
      continue;
    }
    const { length, found } = referenceAt(mentions, at, result);
    if (found === undefined && isLikewise(mentions, at, result)) continue;
    if (found !== undefined) result.push(...rateBeside(mentions, at, length, result));
    result.push(
      found === undefined
        ? mentions[at]
        : sinceThen(mentions[at - 1], pointing(mentions.slice(at, at + length), found)),
    );
    if (found !== undefined) at += length - 1;
  }
  return result;
}

/** `goods from Mainz to Spain take two weeks, and freight there costs 0.20`: the site and the market that were named last, as one way. */
function laneAt(mentions: readonly Mention[], at: number, said: readonly Mention[]): readonly Mention[] | undefined {
  const mention = mentions[at];
  const start = said.findLastIndex(isJoiner);
  const to = said.findLastIndex(isName);
  const from = said.slice(0, Math.max(0, to)).findLastIndex(isName);
  const isThere = isWord(mention) && (says(mention, 'mark', 'there') || says(mention, 'mark', 'there-fronted'));
  if (!isThere || start < to || from === -1) return undefined;
  const isWay =
    entitiesOf(said[from], 'site').length > 0 &&
    entitiesOf(said[to], 'location').length > 0 &&
    said.slice(from + 1, to).every((one) => isWord(one) && isSmall(one) && !isJoiner(one));
  return isWay ? [pointing([mention], said[from]), pointing([mention], said[to])] : undefined;
}

/**
 * `France doubles its VAC-100 orders, Germany cancels its own`, `Osteria triples its API-INF capacity and Corvane loses 20% of its own`: of the
 * goods that the market before orders, or of what the supplier before sells, where none are named.
 */
function theirsAt(mentions: readonly Mention[], at: number, said: readonly Mention[]): Mention | undefined {
  if (!isWord(mentions[at]) || !says(mentions[at], 'mark', 'own-one')) return undefined;
  const joiner = said.findLastIndex(isJoiner);
  const before = said.slice(0, Math.max(0, joiner));
  const isOrdered = before.some((one) => wordSays(one, 'quantity', 'demand'));
  const own = [...said.slice(joiner), ...mentions.slice(at, endOfPart(mentions, at))];
  const isSold = own.some(isSupplier) && before.some(isSupplier) && before.some((one) => wordSays(one, 'quantity'));
  const isThing = (one: Mention): boolean => (isOrdered && isGoods(one)) || (isSold && isComponent(one));
  const thing = before.findLast(isThing);
  return thing === undefined || own.some(isThing) ? undefined : { ...thing, from: mentions[at].from };
}

/** `and the same on L3`, `L2 likewise`: what was said is said of one more name or time; the words themselves say nothing. */
function isLikewise(mentions: readonly Mention[], at: number, said: readonly Mention[]): boolean {
  const mention = mentions[at];
  const next = mentions.slice(at + 1).find((other) => !isSmall(other));
  const last = said[said.length - 1];
  const [before, name] = said.slice(-2);
  if (!isWord(mention) || !says(mention, 'mark', 'likewise') || !said.some(({ amount }) => amount !== undefined))
    return false;
  const isEnd = mentions[at + 1] === undefined || isJoiner(mentions[at + 1]);
  if (isEnd && name !== undefined && isName(name) && isJoiner(before)) return true;
  return says(last ?? mention, 'and') && next !== undefined && !isWord(next);
}

/** `60 hours in each of these months`: what is counted, and says no rate yet, is so per month. */
function rateBeside(
  mentions: readonly Mention[],
  at: number,
  length: number,
  said: readonly Mention[],
): readonly Mention[] {
  const unit = mentions.slice(at, at + length).flatMap((mention) => saidOf(mention, 'unit'))[0];
  const amount = said.findLast((mention) => mention.amount !== undefined)?.amount;
  const isCount = amount !== undefined && ['none', 'units', 'hour'].includes(amount.unit) && amount.per === undefined;
  if (!says(mentions[at], 'mark', 'each') || !isCount || !timeUnits.includes(unit as AmountUnit)) return [];
  return [{ ...mentions[at], senses: [], amount: { value: 1, unit: unit as AmountUnit, isRate: true } }];
}

/** `from the same week`: what begins with a time that was said goes on. */
function sinceThen(before: Mention | undefined, found: Mention): Mention {
  const isSince = wordSays(before, 'prep', 'since');
  if (!isSince || found.time === undefined || !Number.isFinite(found.time.from)) return found;
  return { ...found, time: { ...found.time, to: Infinity, begins: true } };
}

interface Reference {
  readonly length: number;
  readonly found: Mention | undefined;
}

const none: Reference = { length: 1, found: undefined };

function referenceAt(mentions: readonly Mention[], at: number, said: readonly Mention[]): Reference {
  const mention = mentions[at];
  if (!isWord(mention)) return none;
  if (isOneOn(mentions, at) || isThatOfLine(mentions, at, said))
    return { length: 1, found: said.findLast((one) => wordSays(one, 'cause')) };
  if (says(mention, 'mark', 'meantime')) return { length: 1, found: meantime(mentions, at, said) };
  const isThere =
    says(mention, 'mark', 'there') || (says(mention, 'mark', 'there-fronted') && isBeforeVerb(mentions, at));
  const isInIt = says(mention, 'mark', 'one-thing') && isInside(mentions, at);
  if (isInIt || (isThere && isOfItself(said))) return { length: 1, found: lastTimeOrPlace(said) };
  if (isThere) return { length: 1, found: lastOf(said, ['location', 'site', 'resource']) };
  if (isGoodsMadeOn(mentions, at)) return { length: 1, found: lastOf(said, ['product', 'family']) };
  if (isBothTimes(mentions, at)) return { length: 2, found: bothTimes(mentions, at, said) };
  if (!says(mention, 'mark', 'again')) return none;
  const more = mentions[at + 1];
  const length = wordSays(more, 'mark', 'again') ? 3 : 2;
  const next = mentions[at + length - 1];
  if (next === undefined) return none;
  if (isName(next)) return { length, found: productAgain(next, said) };
  if (next.amount !== undefined && isTime(next.amount))
    return { length, found: stretchOf(said, next.amount) ?? openTime(said, mention) };
  if (next.amount !== undefined) return countedTime(mentions, at, said);
  const kinds = saidOf(next, 'kind').flatMap((kind) => pointed[kind] ?? []);
  if (kinds.length > 0) return { length, found: lastOf(said, kinds) };
  return says(next, 'mark', 'period') && next.time === undefined
    ? {
        length,
        found: isSeveral(next) ? stretchOf(said) : onlyAround(mentions, at, stretchOf(said), saidOf(next, 'unit')[0]),
      }
    : none;
}

/** `from March to May …, in those two months`: where the time that was said is not so long, which is meant is open. */
function openTime(said: readonly Mention[], mention: Mention): Mention | undefined {
  const isTimed = said.some(({ time }) => time !== undefined);
  return isTimed ? { ...mention, senses: [{ is: 'unknowable', what: '' }] } : undefined;
}

/** `ces deux mêmes semaines`: the word that points stands again between the number and what is counted. */
function countedTime(mentions: readonly Mention[], at: number, said: readonly Mention[]): Reference {
  const [count, again, unit] = mentions.slice(at + 1, at + 4);
  const isAgain = wordSays(again, 'mark', 'again');
  const isPeriod = wordSays(unit, 'mark', 'period');
  const [name] = isPeriod ? saidOf(unit, 'unit') : [];
  if (!isAgain || count.amount === undefined || !timeUnits.includes(name as AmountUnit)) return none;
  return {
    length: 4,
    found: stretchOf(said, { ...count.amount, unit: name as AmountUnit }) ?? openTime(said, mentions[at]),
  };
}

/** `L2's yield on it falls`: what something is made of or by is said of goods, and no line stands behind. */
function isGoodsMadeOn(mentions: readonly Mention[], at: number): boolean {
  const [quantity, on] = mentions.slice(Math.max(0, at - 2), at);
  return (
    at > 1 &&
    isWord(on) &&
    (says(on, 'mark', 'on') || says(on, 'prep', 'of')) &&
    says(mentions[at], 'mark', 'one-thing') &&
    ['yield', 'speed', 'setup'].some((what) => wordSays(quantity, 'quantity', what))
  );
}

/** `skip the maintenance of N1 and let the one on N2 last two weeks`: behind an article and before a line, a stop of the same kind. */
function isOneOn(mentions: readonly Mention[], at: number): boolean {
  const [article, one, on, line] = mentions.slice(Math.max(0, at - 1), at + 3);
  return (
    at > 0 &&
    wordSays(article, 'mark', 'article') &&
    says(one, 'mark', 'one') &&
    wordSays(on, 'prep') &&
    line?.entities.some(({ kind }) => kind === 'resource') === true
  );
}

/** `on supprime la maintenance de S1, et celle de S4 dure jusqu'au 20`: behind a stop of a line, with nothing counted, that of another. */
function isThatOfLine(mentions: readonly Mention[], at: number, said: readonly Mention[]): boolean {
  const [that, of, line] = mentions.slice(at, at + 3);
  const earlier = said.slice(0, Math.max(0, said.findLastIndex(isJoiner)));
  const part = earlier.slice(earlier.findLastIndex(isJoiner) + 1);
  const isStop = part.some((one) => wordSays(one, 'cause')) && !part.some(({ amount }) => amount !== undefined);
  return (
    isStop &&
    says(that, 'mark', 'that-of') &&
    wordSays(of, 'prep', 'of') &&
    line?.entities.some(({ kind }) => kind === 'resource') === true
  );
}

/** `on those two lines`, `sur ces deux lignes`: as many names of the kind as were said last, one behind the other. */
function severalAt(
  mentions: readonly Mention[],
  at: number,
  said: readonly Mention[],
): { readonly length: number; readonly found: readonly Mention[] } | undefined {
  const [pointer, count, kind] = mentions.slice(at, at + 3);
  const isPair = wordSays(pointer, 'mark', 'pair');
  const isPointing = wordSays(pointer, 'mark', 'again');
  const noun = isPair ? count : kind;
  const number = isPair ? 2 : count?.amount?.unit === 'none' ? count.amount.value : undefined;
  if (!(isPair || isPointing) || number === undefined || noun === undefined || !isWord(noun)) return undefined;
  const kinds = saidOf(noun, 'kind').flatMap((one) => pointed[one] ?? []);
  const named = said.filter(({ entities }) => entities.some((entity) => kinds.includes(entity.kind)));
  const last = named.slice(-number);
  const isWhole = new Set(last.map(({ entities }) => entities[0].value)).size === number;
  return isWhole && number > 1 ? { length: isPair ? 2 : 3, found: last } : undefined;
}

/** `the same vaccine`: a family in the singular is the product of it that was named last, or the family that was named itself. */
function productAgain(next: Mention, said: readonly Mention[]): Mention | undefined {
  const [family] = entitiesOf(next, 'family');
  if (family === undefined) return undefined;
  const isPlural = /s$/i.test(next.text);
  return said.findLast(
    (mention) =>
      (!isPlural && entitiesOf(mention, 'product').some(({ group }) => group === family.value)) ||
      entitiesOf(mention, 'family').some(({ value }) => value === family.value),
  );
}

/** `in both weeks`, `ces deux semaines`: the time said before. */
function isBothTimes(mentions: readonly Mention[], at: number): boolean {
  const next = mentions[at + 1];
  const isPair = says(mentions[at], 'mark', 'pair');
  const behind = mentions[at + 2];
  // `the two weeks after that` are others.
  const isLater =
    behind !== undefined && isWord(behind) && ['afterwards', 'later'].some((what) => says(behind, 'mark', what));
  return isPair && wordSays(next, 'mark', 'period') && !isLater;
}

/** The time said before that is two such periods long, or the only one that was said. */
function bothTimes(mentions: readonly Mention[], at: number, said: readonly Mention[]): Mention | undefined {
  const [unit] = saidOf(mentions[at + 1], 'unit');
  const isOnly = said.filter(({ time }) => time !== undefined).length < 2;
  if (isOnly || !timeUnits.includes(unit as AmountUnit)) return stretchOf(said);
  return stretchOf(said, { value: 2, unit: unit as AmountUnit }) ?? openTime(said, mentions[at]);
}

/** `celles de lispro y augmentent`, `la demande y monte`: between a name or a quantity and what happens to it; elsewhere the word says nothing. */
export function isBeforeVerb(mentions: readonly Mention[], at: number): boolean {
  const [before, next] = [mentions[at - 1], mentions[at + 1]];
  const isSubject = before !== undefined && (isName(before) || says(before, 'quantity'));
  return isSubject && wordSays(next, 'action');
}

/** `L2 gets 10 more hours in it`: a pronoun in the singular behind `in` or `during`, at the end of its part. */
function isInside(mentions: readonly Mention[], at: number): boolean {
  const [before, next] = [mentions[at - 1], mentions[at + 1]];
  // `to make up for it`
  const isOpened =
    before !== undefined &&
    isWord(before) &&
    ['in', 'for'].some((what) => says(before, 'prep', what)) &&
    !says(before, 'mark', 'purpose');
  return isOpened && (next === undefined || isJoiner(next));
}

/** `…, et L2 y gagne 10 heures`: no line is in itself. */
function isOfItself(said: readonly Mention[]): boolean {
  const last = said[said.length - 1];
  return last?.entities.some(({ kind }) => kind === 'resource') && lastTimeOf(said) !== undefined;
}

/** The time that was said last, or the place where one was said behind it. */
function lastTimeOrPlace(said: readonly Mention[]): Mention | undefined {
  const time = lastTimeOf(said);
  const places: readonly EntityKind[] = ['location', 'site'];
  const from = said.findLastIndex((mention) => mention.time !== undefined);
  return lastOf(said.slice(from + 1), places) ?? time;
}

/** The time that was said last; `closes for three weeks in August; over the whole month …`: the month in which some weeks lie. */
function meantime(mentions: readonly Mention[], at: number, said: readonly Mention[]): Mention | undefined {
  const [unit] = saidOf(mentions[at], 'unit');
  const last = lastTimeOf(said);
  if (last !== undefined || unit === undefined) return onlyAround(mentions, at, last, unit);
  const month = said.findLast(({ time }) => time !== undefined);
  return month?.time?.unit === unit && !month.time.begins ? month : undefined;
}

/** `those weeks`, `ces mois`: as long as what was said. */
const isSeveral = (mention: Mention): boolean => endsInPlural(mention) && !/^mois$/i.test(mention.text);

/**
 * `that week`, `ce mois-là`: what lies around the days that were said, and where something begins that in which it does. Days that lie in
 * two of what points leave open which is meant, but for what begins then.
 */
function onlyAround(
  mentions: readonly Mention[],
  at: number,
  found: Mention | undefined,
  unit: string | undefined,
): Mention | undefined {
  const time = found?.time;
  if (found === undefined || time === undefined || (unit !== 'week' && unit !== 'month')) return around(found, unit);
  if (time.unit === 'day' && Number.isFinite(time.from) && time.to === Infinity)
    return { ...found, time: wholeAt(time.from, unit) };
  const whole = around(found, unit);
  const isOpen = time.unit === 'day' && whole === found && !(unit === 'week' && isWorkingWeek(time));
  return isOpen && !wordSays(mentions[at - 1], 'prep', 'since')
    ? { ...mentions[at], senses: [{ is: 'unknowable', what: '' }] }
    : whole;
}

/**
 * `from 3 to 16 August … in the same month`, `on 4 and 5 June … that week`: what lies around the days; a working week is one, and a time
 * that is no part of one is taken as it is.
 */
function around(found: Mention | undefined, unit: string | undefined): Mention | undefined {
  const time = found?.time;
  if (found === undefined || time === undefined) return found;
  if (unit !== 'week' && unit !== 'month' && unit !== 'quarter') return found;
  if (unit === 'week' && isWorkingWeek(time)) return found;
  const whole = wholeAt(time.from, unit);
  return Number.isFinite(time.from) && whole.to >= time.to ? { ...found, time: whole } : found;
}

/** The week, month or quarter in which an instant lies. */
function wholeAt(instant: number, unit: 'week' | 'month' | 'quarter'): Span {
  const { ordinalOf, startOf } = bucketKind(unit);
  const ordinal = ordinalOf(instant);
  return { from: startOf(ordinal), to: startOf(ordinal + 1), unit, begins: false };
}

/** From a Monday to a Friday, or to the days behind it. */
function isWorkingWeek({ from, to }: Span): boolean {
  const week = wholeAt(from, 'week');
  return week.from === from && to <= week.to && to - from >= 5 * hoursPerDay;
}

const pointed: Readonly<Record<string, readonly EntityKind[]>> = {
  product: ['product', 'component', 'family'],
  family: ['family'],
  location: ['location'],
  site: ['site'],
  resource: ['resource'],
  supplier: ['supplier'],
  component: ['component'],
};

function lastOf(said: readonly Mention[], kinds: readonly EntityKind[]): Mention | undefined {
  return said.findLast(({ entities }) => entities.some(({ kind }) => kinds.includes(kind)));
}

function pointing(words: readonly Mention[], found: Mention): Mention {
  const text = words.map((word) => word.text).join(' ');
  return { ...found, text, from: words[0].from, pointsBack: true };
}
