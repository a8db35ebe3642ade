import { bucketKind, hoursPerDay, type Instant } from '../../../calendar/bucket.js';
import type { Phrase } from '../lexicon/sense.js';
import { foundAt, lengthAt, type Reader } from '../words/reader.js';
import { aheadAt } from './ahead.js';
import { countAt, isEndAt, spanOf, weekSpan } from './calendar-part.js';
import { closingOf, openingOf, planSpan, type ReadSpan, type Span } from './span.js';
import { pointAt } from './time-point.js';

/** The time that begins at a token, its prepositions among it: `from April to June`, `in Q2`, `until May`, `weeks 14 to 20`. */
export function timeAt(reader: Reader, at: number): ReadSpan | undefined {
  return aheadAt(reader, at) ?? namedTimeAt(reader, at);
}

function namedTimeAt(reader: Reader, at: number): ReadSpan | undefined {
  const ever = foundAt(reader, at, 'ever');
  const inside = foundAt(reader, at, 'prep');
  const always = ever ?? (inside && foundAt(reader, at + inside.length, 'ever'));
  const early = ever ? 0 : (inside?.length ?? 0);
  const range = rangeAt(reader, at);
  if (always && (range === undefined || range.length <= early + always.length))
    return { span: { from: -Infinity, to: Infinity, unit: 'ever', begins: false }, length: early + always.length };
  // French `à la fin de l'année` alone is at its end, and not until then.
  const isAtEnd = lengthAt(reader, at, 'mark', 'plan-end') > 0;
  return range ?? sidedAt(reader, at) ?? insideAt(reader, at) ?? (isAtEnd ? undefined : finalAt(reader, at));
}

/** `from A to B`, `between A and B`, `A - B`. */
function rangeAt(reader: Reader, at: number): ReadSpan | undefined {
  const opening = lengthAt(reader, at, 'mark', 'opening') || prepositionLength(reader, at, ['in', 'for']);
  for (const skipped of opening > 0 ? [opening, 0] : [0]) {
    const first = pointAt(reader, at + skipped, skipped > 0);
    if (first === undefined) continue;
    if (first.isRange) return { ...first, length: skipped + first.length };
    const second =
      listEnd(reader, at + skipped + first.length, first) ??
      adjoiningEnd(reader, at + skipped + first.length, first) ??
      finalAt(reader, at + skipped + first.length) ??
      secondEnd(reader, at + skipped + first.length, first, {
        isBetween: lengthAt(reader, at, 'prep', 'between') > 0,
        isOpened: opening > 0,
      });
    if (second === undefined) continue;
    const closing = closingOf(second);
    const isFinal = closing === Infinity;
    const to = closing > openingOf(first) ? closing : yearLater(closing);
    const unit = isFinal || first.span.unit === second.span.unit ? first.span.unit : 'day';
    return {
      span: {
        from: openingOf(first),
        to,
        unit,
        begins: isFinal,
        ...(isFinal ? {} : { ends: [first.span, second.span] }),
      },
      length: skipped + first.length + second.length,
    };
  }
  return undefined;
}

/** The last of months that follow each other in a list: the `, November and December` of `in October, November and December`. */
function listEnd(reader: Reader, at: number, first: ReadSpan): ReadSpan | undefined {
  let [length, previous] = [0, first];
  while (reader.tokens[at + length]?.plain === ',') {
    const joiner = 1 + lengthAt(reader, at + length + 1, 'mark', 'both');
    const next = previous.span.unit === 'month' ? insideAt(reader, at + length + joiner) : undefined;
    if (next?.span.unit !== 'month' || next.isRange || previous.span.to !== next.span.from) return undefined;
    length += joiner + next.length;
    previous = next;
    if (joiner > 1) return { ...previous, length };
  }
  const joiner = length > 0 ? lengthAt(reader, at + length, 'mark', 'both') : 0;
  const last = joiner > 0 ? insideAt(reader, at + length + joiner) : undefined;
  const isNext = last?.span.unit === 'month' && !last.isRange && previous.span.to === last.span.from;
  return isNext ? { ...last, length: length + joiner + last.length } : undefined;
}

/** The last of months or quarters that follow each other with nothing between: the `march` of `feb march`. */
function adjoiningEnd(reader: Reader, at: number, { span }: ReadSpan): ReadSpan | undefined {
  const isOne = span.unit === 'quarter' || (span.unit === 'month' && foundAt(reader, at, 'month') !== undefined);
  const next = isOne ? pointAt(reader, at, false) : undefined;
  if (next?.span.unit !== span.unit || next.isRange || span.to !== next.span.from) return undefined;
  const last = adjoiningEnd(reader, at + next.length, next);
  return last === undefined ? next : { ...last, length: next.length + last.length };
}

/** What opens a range: `between`, or any preposition. */
interface Opening {
  readonly isBetween: boolean;
  readonly isOpened: boolean;
}

/** The end of the year or of the plan, as the last end of a range, its joiner counted in. */
function finalAt(reader: Reader, at: number): ReadSpan | undefined {
  const joiners = (reader.own[at] ?? []).filter(({ senses }) =>
    senses.some(
      ({ is, what }) => (is === 'prep' && ['until', 'to'].includes(what)) || (is === 'mark' && what === 'through'),
    ),
  );
  // `from week 15 to the end` names nothing behind it.
  const last = (joiner: Phrase): number => lengthAt(reader, at + joiner.length, 'part', 'end');
  const [length = 0] = joiners.flatMap((joiner) => {
    const final = lengthAt(reader, at + joiner.length, 'mark', 'final');
    const end = final || (isEndAt(reader, at + joiner.length + last(joiner)) ? last(joiner) : 0);
    return end > 0 ? [joiner.length + end] : [];
  });
  const span = { from: -Infinity, to: Infinity, unit: 'ever', begins: false } as const;
  return length > 0 ? { span, length } : undefined;
}

/** The last end of a range, its joiner counted in: behind `and` only where it is between the two, or follows the first at once. */
function secondEnd(reader: Reader, at: number, first: ReadSpan, opening: Opening): ReadSpan | undefined {
  const { isBetween, isOpened } = opening;
  const through = throughLength(reader, at);
  const joiner = through > 0 ? through : lengthAt(reader, at, 'mark', 'both');
  // `mai-juin`, `W19-W20`: the hyphen between two of them is no token.
  const token = reader.tokens[at];
  const isHyphened =
    token?.hyphened === true && (foundAt(reader, at, 'month') !== undefined || first.span.unit !== 'month');
  const isNumbered = isBetween || isHyphened || isOpened;
  const second =
    joiner > 0 || isHyphened
      ? (endAt(reader, at + joiner) ?? (isNumbered ? weekBehindArticle(reader, at + joiner, first) : undefined))
      : undefined;
  if (second === undefined || (through === 0 && !isHyphened && !isBetween && first.span.to !== second.span.from))
    return undefined;
  return { ...second, length: joiner + second.length };
}

/** The 18 of `de la semaine 14 à la 18`, with or without the article. */
function weekBehindArticle(reader: Reader, at: number, first: ReadSpan): ReadSpan | undefined {
  const article = lengthAt(reader, at, 'mark', 'article');
  const week = weekNumberAt(reader, at + article, first);
  return week && { ...week, length: article + week.length };
}

/** The 26 of `between weeks 14 and 26`. */
function weekNumberAt(reader: Reader, at: number, { span }: ReadSpan): ReadSpan | undefined {
  const number = reader.tokens[at]?.number;
  if (span.unit !== 'week' || number === undefined || foundAt(reader, at + 1, 'unit')) return undefined;
  const week = weekSpan(reader, number, undefined);
  return week && { span: week, length: 1 };
}

/** Behind the first end of a range: to, until, a dash, through. */
function throughLength(reader: Reader, at: number): number {
  if (reader.tokens[at]?.plain === '/') return 1;
  const until = foundAt(reader, at, 'prep');
  return until && ['until', 'to'].includes(until.what) ? until.length : lengthAt(reader, at, 'mark', 'through');
}

/** What ends a range; `the end of` before it is what it means anyway. */
function endAt(reader: Reader, at: number): ReadSpan | undefined {
  return pointAt(reader, at, true) ?? partlyAt(reader, at, 'end') ?? currentEndAt(reader, at);
}

/** `the end of the quarter`: of the one in which the plan begins. */
function currentEndAt(reader: Reader, at: number): ReadSpan | undefined {
  const part = lengthAt(reader, at, 'part', 'end');
  const read = currentAt(reader, at + part, part);
  return read && { ...read, length: part + read.length };
}

/** The quarter in which the plan begins, behind so many tokens that say `the end of`; behind a month it may be that of the month. */
function currentAt(reader: Reader, at: number, said: number): ReadSpan | undefined {
  const article = said > 0 ? lengthAt(reader, at, 'mark', 'article') : 0;
  const unit = said > 0 ? foundAt(reader, at + article, 'unit') : undefined;
  if (unit?.what !== 'quarter') return undefined;
  const length = article + unit.length;
  const isDated = reader.tokens.slice(0, at).some((_, before) => foundAt(reader, before, 'month') !== undefined);
  if (isDated || reader.tokens[at + length]?.number !== undefined) return undefined;
  const now = bucketKind('quarter').ordinalOf(planSpan(reader.calendar).from);
  return { span: spanOf('quarter', now), length };
}

/** `the end of` or `the beginning of` something. */
function partlyAt(reader: Reader, at: number, part: 'end' | 'start'): ReadSpan | undefined {
  const length = lengthAt(reader, at, 'part', part);
  const point = length > 0 ? pointAt(reader, at + length, true) : undefined;
  return point && { ...point, length: length + point.length };
}

function yearLater(instant: Instant): Instant {
  const { ordinalOf, startOf } = bucketKind('month');
  return startOf(ordinalOf(instant) + 12) + (instant - startOf(ordinalOf(instant)));
}

/** `from A on`, `since A`, `until B`, `after A`, `before B`. */
function sidedAt(reader: Reader, at: number): ReadSpan | undefined {
  const fromNow = betweenNowAt(reader, at);
  if (fromNow) return fromNow;
  for (const side of ['until', 'since', 'after', 'before'] as const) {
    const opening = lengthAt(reader, at, 'prep', side) || markLength(reader, at, side);
    if (opening === 0) continue;
    const whole = pointAt(reader, at + opening, true);
    const point =
      whole ??
      (side === 'until'
        ? (endAt(reader, at + opening) ?? currentAt(reader, at + opening, lengthAt(reader, at, 'mark', 'until-end')))
        : side === 'since'
          ? partlyAt(reader, at + opening, 'start')
          : undefined);
    if (point === undefined) continue;
    const length = opening + point.length;
    if (side === 'until' && isAllAlong(reader, at, point)) return { span: point.span, length };
    // `chacun des trois prochains mois`: so many of them, and no longer.
    if (side === 'since' && whole !== undefined && isCounted(reader, at + opening)) return { span: point.span, length };
    const more = side === 'since' ? onwardsLength(reader, at + length) : 0;
    // Before the end of a month is all that there is of it.
    const isUpToEnd = side === 'before' && lengthAt(reader, at + opening, 'part', 'end') > 0;
    return { span: sided(isUpToEnd ? 'until' : side, point), length: length + more };
  }
  const inside = prepositionLength(reader, at, ['in']);
  for (const skipped of inside > 0 ? [inside, 0] : [0]) {
    const point = pointAt(reader, at + skipped, skipped > 0);
    const onwards = point ? onwardsLength(reader, at + skipped + point.length) : 0;
    if (point && onwards > 0) return { span: sided('since', point), length: skipped + point.length + onwards };
  }
  return undefined;
}

/** `between now and the end of April`: from the start of the plan. */
function betweenNowAt(reader: Reader, at: number): ReadSpan | undefined {
  const between = lengthAt(reader, at, 'prep', 'between');
  const now = between > 0 ? (foundAt(reader, at + between, 'now')?.length ?? 0) : 0;
  const joiner = now > 0 ? lengthAt(reader, at + between + now, 'mark', 'both') : 0;
  const opening = between + now + joiner;
  const point = joiner > 0 ? endAt(reader, at + opening) : undefined;
  return point && { span: sided('until', point), length: opening + point.length };
}

/** `trois prochains mois`, `3 weeks ahead`. */
function isCounted(reader: Reader, at: number): boolean {
  const length = countAt(reader, at)?.length ?? 0;
  if (length === 0) return false;
  const unit = foundAt(reader, at + length, 'unit')?.length ?? 0;
  return foundAt(reader, at + length + unit, 'relative') !== undefined;
}

const longestMonth = 31 * hoursPerDay;

/** What lasts or suffices through a quarter does so from now on. */
const lasting = ['lasting', 'enduring', 'sufficing', 'enough'];

/** `through the second quarter`: all along it, as `through the summer` is; `through to Q2` and `until Q2` are until its end. */
function isAllAlong(reader: Reader, at: number, { span, isRange }: ReadSpan): boolean {
  // `through the second half`, `through weeks 14 to 20`: where it begins is said as well.
  const isLong = span.unit === 'month' && span.to - span.from > longestMonth;
  const isWhole = isLong || isRange === true || ['quarter', 'year'].includes(span.unit);
  if (!isWhole || lastsUntil(reader, at)) return false;
  return lengthAt(reader, at, 'prep', 'until') === 0 && markLength(reader, at, 'until') > 0;
}

/** `does the stock last through Q2`; in `do we cope with INS-100 going up by 500 a week through Q2` what changes is behind the word. */
function lastsUntil(reader: Reader, at: number): boolean {
  const places = reader.tokens.slice(0, at).map((_, place) => place);
  const lasts = places.findLast((place) => lasting.some((what) => lengthAt(reader, place, 'mark', what) > 0));
  if (lasts === undefined) return false;
  const isChange = (place: number): boolean =>
    ['raise', 'lower'].some((what) => lengthAt(reader, place, 'action', what) > 0);
  return !places.some((place) => place > lasts && isChange(place));
}

/** `through April` is until its end, but `through the summer` all along it; `passé mars` is after it, but `passe` is a verb. */
function markLength(reader: Reader, at: number, side: string): number {
  const { text = '', plain = '' } = reader.tokens[at] ?? {};
  const isAccented = text.toLowerCase() !== plain;
  const length =
    lengthAt(reader, at, 'mark', side) || (isAccented ? lengthAt(reader, at, 'mark', `${side}-accented`) : 0);
  return foundAt(reader, at + length, 'season') ? 0 : length;
}

/** How many tokens say that a time goes on: `onwards`, `and beyond`, `on` where nothing it could belong to stands behind. */
function onwardsLength(reader: Reader, at: number): number {
  const said = lengthAt(reader, at, 'mark', 'onwards');
  if (said > 0) return lengthAt(reader, at + said, 'prep', 'by') === 0 ? said : 0;
  const next = reader.tokens[at + 1];
  // `from May on` ends there; `from May on L2` goes on with a line.
  const isEnd =
    next === undefined || /^[,;]$/.test(next.plain) || ['and', 'but'].some((is) => foundAt(reader, at + 1, is));
  return isEnd ? lengthAt(reader, at, 'mark', 'on') : 0;
}

function sided(side: 'until' | 'since' | 'after' | 'before', point: ReadSpan): Span {
  const { unit } = point.span;
  if (side === 'since') return { from: openingOf(point), to: Infinity, unit, begins: true };
  if (side === 'after') return { from: closingOf(point), to: Infinity, unit, begins: true };
  return { from: -Infinity, to: side === 'until' ? closingOf(point) : openingOf(point), unit, begins: false };
}

/** `in A`, `during A`, or A alone. */
function insideAt(reader: Reader, at: number): ReadSpan | undefined {
  const opening = prepositionLength(reader, at, ['in', 'for', 'of']);
  const point = (opening > 0 ? pointAt(reader, at + opening, true) : undefined) ?? undefined;
  if (point) return { ...point, length: opening + point.length };
  return pointAt(reader, at, false);
}

function prepositionLength(reader: Reader, at: number, wanted: readonly string[]): number {
  const found = wanted.map((what) => lengthAt(reader, at, 'prep', what));
  return Math.max(0, ...found);
}
