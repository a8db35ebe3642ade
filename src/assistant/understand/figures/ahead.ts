import { bucketKind } from '../../../calendar/bucket.js';
import { articlesAt, foundAt, lengthAt, type Reader } from '../words/reader.js';
import { countAt, isCalendarUnit } from './calendar-part.js';
import { planSpan, type ReadSpan } from './span.js';

/**
 * `in four weeks' time`, `four weeks from now`, and `in four weeks` where a part begins with it: from the bucket so many on from the one in
 * which the plan begins.
 */
export function aheadAt(reader: Reader, at: number): ReadSpan | undefined {
  const opening = lengthAt(reader, at, 'mark', 'ahead-opening');
  const counted = countAt(reader, at + opening) ?? { count: 1, length: articlesAt(reader, at + opening) };
  const unit = foundAt(reader, at + opening + counted.length, 'unit');
  if (counted.length === 0 || unit === undefined || !isCalendarUnit(unit.what)) return undefined;
  if (counted.count < 1 || !Number.isInteger(counted.count)) return undefined;
  const end = at + opening + counted.length + unit.length;
  // `30,000 a week from now on`
  const now = lengthAt(reader, end, 'mark', 'from-now');
  const behind = now > 0 && foundAt(reader, end, 'ever') === undefined ? now : 0;
  const opens = at === 0 || opensPart(reader, at - 1);
  const isSaid =
    behind > 0
      ? opening > 0 || opens || !isInside(reader, at - 1)
      : opening > 0 && opens && isAlone(reader, end) && goesOn(reader, at, end);
  if (!isSaid) return undefined;
  const { ordinalOf, startOf } = bucketKind(unit.what);
  const from = startOf(ordinalOf(planSpan(reader.calendar).from) + counted.count);
  return { span: { from, to: Infinity, unit: unit.what, begins: true, ahead: true }, length: end + behind - at };
}

/** `over the four weeks from now`, `for three weeks from now`: all along them. */
function isInside(reader: Reader, at: number): boolean {
  return foundAt(reader, at, 'prep') !== undefined || lengthAt(reader, at, 'mark', 'article') > 0;
}

/** A sign, or a word that joins or supposes, with nothing of a time in it. */
function opensPart(reader: Reader, at: number): boolean {
  const isOpening = ['and', 'but', 'if'].some((is) => foundAt(reader, at, is) !== undefined);
  return isOpening || /^[,;]$/.test(reader.tokens[at].plain);
}

/** `3,000 a month, and in 20 days` at the end of a part is how long something takes. */
function goesOn({ tokens }: Reader, at: number, end: number): boolean {
  const isFirst = !tokens.slice(0, at).some(({ number }) => number !== undefined);
  return tokens[end] !== undefined && (isFirst || !/^[,;]$/.test(tokens[end].plain));
}

/** `in two weeks of May`, `in 2 weeks from 4 May` say how long. */
function isAlone(reader: Reader, at: number): boolean {
  return ['prep', 'month', 'relative', 'unit'].every((is) => foundAt(reader, at, is) === undefined);
}
