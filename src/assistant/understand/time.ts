import { bucketKind, type Instant } from '../../calendar/bucket.js';
import { foundAt, type Reader } from './reader.js';
import type { ReadSpan, Span } from './span.js';
import { pointAt } from './time-point.js';

/** The time that begins at a token, its prepositions among it: `from April to June`, `in Q2`, `until May`, `weeks 14 to 20`. */
export function timeAt(reader: Reader, at: number): ReadSpan | undefined {
  const ever = foundAt(reader, at, 'ever');
  const inside = foundAt(reader, at, 'prep');
  const always = ever ?? (inside && foundAt(reader, at + inside.length, 'ever'));
  const early = ever ? 0 : (inside?.length ?? 0);
  const range = rangeAt(reader, at);
  if (always && (range === undefined || range.length <= early + always.length))
    return { span: { from: -Infinity, to: Infinity, unit: 'ever', begins: false }, length: early + always.length };
  return range ?? sidedAt(reader, at) ?? insideAt(reader, at);
}

/** `from A to B`, `between A and B`, `A - B`. */
function rangeAt(reader: Reader, at: number): ReadSpan | undefined {
  const opening = /^(?:from|between|entre|de|d'|du|des|since|starting)$/.test(reader.tokens[at]?.plain ?? '')
    ? 1
    : prepositionLength(reader, at, ['in', 'for']);
  for (const skipped of opening > 0 ? [opening, 0] : [0]) {
    const first = pointAt(reader, at + skipped, skipped > 0);
    if (first === undefined) continue;
    if (first.isRange) return { ...first, length: skipped + first.length };
    const middle = at + skipped + first.length;
    const joiner = joinerLength(reader, middle);
    const second = joiner > 0 ? pointAt(reader, middle + joiner, true) : undefined;
    if (second === undefined) continue;
    const to = second.span.to > first.span.from ? second.span.to : yearLater(second.span.to);
    const unit = first.span.unit === second.span.unit ? first.span.unit : 'day';
    return {
      span: { from: first.span.from, to, unit, begins: false },
      length: skipped + first.length + joiner + second.length,
    };
  }
  return undefined;
}

/** Behind the first end of a range: to, until, a dash, through, or the `and` of `between`. */
function joinerLength(reader: Reader, at: number): number {
  const until = foundAt(reader, at, 'prep');
  const plain = reader.tokens[at]?.plain ?? '';
  if (until && ['until', 'to'].includes(until.what)) return until.length + partLength(reader, at + until.length);
  if (/^(?:-|\.\.|through|thru|a|au|jusqu'|and|et)$/.test(plain)) {
    const more = plain === "jusqu'" && /^(?:a|en|au)$/.test(reader.tokens[at + 1]?.plain ?? '') ? 2 : 1;
    return more + partLength(reader, at + more);
  }
  return 0;
}

/** `the end of` before the last end, `the beginning of` before the first: what the range means anyway. */
function partLength(reader: Reader, at: number): number {
  const part = foundAt(reader, at, 'part');
  return part && ['end', 'start'].includes(part.what) ? part.length : 0;
}

function yearLater(instant: Instant): Instant {
  const { ordinalOf, startOf } = bucketKind('month');
  return startOf(ordinalOf(instant) + 12) + (instant - startOf(ordinalOf(instant)));
}

/** `from A on`, `since A`, `until B`, `after A`, `before B`. */
function sidedAt(reader: Reader, at: number): ReadSpan | undefined {
  for (const side of ['until', 'since', 'after', 'before'] as const) {
    const opening = sideLength(reader, at, side);
    if (opening === 0) continue;
    const part = side === 'since' || side === 'until' ? partLength(reader, at + opening) : 0;
    const point = pointAt(reader, at + opening + part, true);
    if (point === undefined) continue;
    const length = opening + part + point.length;
    const onwards = foundAt(reader, at + length, 'prep');
    const more = side === 'since' && onwards && isOnwards(reader, at + length) ? onwards.length : 0;
    return { span: sided(side, point.span), length: length + more };
  }
  const point = pointAt(reader, at, false);
  if (point === undefined || !isOnwards(reader, at + point.length)) return undefined;
  return { span: sided('since', point.span), length: point.length + 1 };
}

function isOnwards({ tokens }: Reader, at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.plain !== 'on') return /^(?:onwards?|forwards?)$/.test(tokens[at]?.plain ?? '');
  // `from May on` ends there; `from May on L2` goes on with a line.
  return next === undefined || /^(?:,|;|and|while|but)$/.test(next.plain);
}

function sideLength(reader: Reader, at: number, side: string): number {
  for (let length = 4; length > 0; length--) {
    const words = reader.tokens.slice(at, at + length).map(({ plain }) => plain);
    if (
      words.length === length &&
      reader.lexicon.phrases.get(words.join(' '))?.some((one) => one.is === 'prep' && one.what === side)
    )
      return length;
  }
  return 0;
}

function sided(side: 'until' | 'since' | 'after' | 'before', { from, to, unit }: Span): Span {
  if (side === 'since') return { from, to: Infinity, unit, begins: true };
  if (side === 'after') return { from: to, to: Infinity, unit, begins: true };
  return { from: -Infinity, to: side === 'until' ? to : from, unit, begins: false };
}

/** `in A`, `during A`, or A alone. */
function insideAt(reader: Reader, at: number): ReadSpan | undefined {
  const opening = prepositionLength(reader, at, ['in', 'for', 'of']);
  const point = (opening > 0 ? pointAt(reader, at + opening, true) : undefined) ?? undefined;
  if (point) return { ...point, length: opening + point.length };
  return pointAt(reader, at, false);
}

function prepositionLength(reader: Reader, at: number, wanted: readonly string[]): number {
  const found = wanted.map((what) => sideLength(reader, at, what));
  return Math.max(0, ...found);
}
