import { bucketKind } from '../../../calendar/bucket.js';
import { foundAt, lengthAt, type Reader } from '../words/reader.js';
import { countAt, isCalendarUnit, spanOf } from './calendar-part.js';
import { planSpan, type ReadSpan } from './span.js';

/** `next month`, `the next four weeks`, `le mois prochain`, `this quarter`: counted from the start of the plan. */
export function relativeAt(reader: Reader, at: number): ReadSpan | undefined {
  const read = countedAt(reader, at);
  if (read === undefined) return undefined;
  const inside = Array.from({ length: read.length }, (_, index) => at + index);
  const follows = inside.some((index) => lengthAt(reader, index, 'mark', 'following') > 0);
  return follows ? { ...read, span: { ...read.span, follows } } : read;
}

function countedAt(reader: Reader, at: number): ReadSpan | undefined {
  const relative = foundAt(reader, at, 'relative');
  const counting = relative && countAt(reader, at + relative.length);
  if (relative?.what === 'last' && counting && isVerb(reader, at)) return undefined;
  // `L2 is out two weeks` is how long, as `two weeks out` is when.
  if (relative && !(relative.what === 'ahead' && counting)) {
    const behind = at + relative.length;
    const counted = counting;
    const unit = foundAt(reader, behind + (counted?.length ?? 0), 'unit');
    const half = foundAt(reader, behind, 'half-year');
    if (half && relative.what === 'next')
      return related(reader, 'next', monthsPerHalf, 'month', relative.length + half.length);
    const length = relative.length + (counted?.length ?? 0) + (unit?.length ?? 0);
    // `ce mois-là` points back, to a time said before.
    if (relative.what === 'this' && foundAt(reader, at + length, 'pointing')) return undefined;
    if (unit && counted === undefined && isPlural(reader, behind, relative.length)) return undefined;
    return (
      unit && related(reader, relative.what, counted?.count ?? yearsAhead(reader, at, unit.what), unit.what, length)
    );
  }
  const count = countAt(reader, at);
  const plain = count && foundAt(reader, at + count.length, 'unit');
  // `takes two weeks from now on` says how long.
  if (plain && foundAt(reader, at + count.length + plain.length, 'ever')) return undefined;
  const ahead = plain && foundAt(reader, at + count.length + plain.length, 'relative');
  // `ten days to come back`
  const isBack = ahead && lengthAt(reader, at + count.length + plain.length + ahead.length, 'mark', 'back') > 0;
  if (count && plain && ahead?.what === 'ahead' && isMoved(reader, at)) return undefined;
  if (count && plain && ahead?.what === 'ahead' && !isBack)
    return related(reader, 'next', count.count, plain.what, count.length + plain.length + ahead.length);
  const after = count && foundAt(reader, at + count.length, 'relative');
  const counted = after && foundAt(reader, at + count.length + after.length, 'unit');
  // `to 600 next month` are no 600 months.
  const isSeveral = count?.count === 1 || (counted && /s$/.test(reader.tokens[at + count.length + after.length].plain));
  if (counted && isSeveral)
    return related(reader, after.what, count.count, counted.what, count.length + after.length + counted.length);
  const unit = foundAt(reader, at, 'unit');
  const behind = unit && foundAt(reader, at + unit.length, 'relative');
  // `30,000 a week from now on`
  if (unit && foundAt(reader, at + unit.length, 'ever')) return undefined;
  if (unit && behind && isPlural(reader, at, -behind.length)) return undefined;
  // `30,000 vials a week next month`
  if (unit && behind && foundAt(reader, at + unit.length + behind.length, 'unit')) return undefined;
  // `le chiffre d'affaires de l'année passe sous 2 milliards`: a verb.
  if (unit && behind?.what === 'last' && foundAt(reader, at + unit.length, 'compare')) return undefined;
  if (behind?.what === 'ahead' && isMoved(reader, at)) return undefined;
  const years = unit && yearsAhead(reader, at + unit.length, unit.what);
  return unit && behind && related(reader, behind.what, years, unit.what, unit.length + behind.length);
}

/** `pull the maintenance two weeks ahead`: behind a verb that moves something, by how much. */
function isMoved(reader: Reader, at: number): boolean {
  return reader.tokens.slice(0, at).some((_, before) => lengthAt(reader, before, 'mark', 'carrying') > 0);
}

/** `the coming year`, `l'année à venir` is the one that begins with the plan, where `next year` is the one after it. */
function yearsAhead(reader: Reader, at: number, unit: string): number | undefined {
  return unit === 'year' && lengthAt(reader, at, 'mark', 'coming') > 0 ? 1 : undefined;
}

/** `breakdowns of L2 last six weeks`: behind no article and no preposition it says how long. */
function isVerb({ tokens, lexicon }: Reader, at: number): boolean {
  const senses = at === 0 ? undefined : (lexicon.phrases.get(tokens[at - 1].plain) ?? []);
  return senses !== undefined && !senses.some(({ is, what }) => is === 'prep' || (is === 'mark' && what === 'article'));
}

/** `the coming months`, `les prochaines semaines`: how many is not said. A unit that is always written with an s is one beside a word in the singular. */
function isPlural({ tokens }: Reader, unit: number, length: number): boolean {
  const word = tokens[unit].plain;
  const [relative] = (length > 0 ? tokens.slice(unit - length, unit) : tokens.slice(unit + 1, unit + 1 - length)).slice(
    -1,
  );
  return word.endsWith('s') && !/(?:ain|ant|vient|rive|uit)$/.test(relative.plain);
}

const monthsPerHalf = 6;

function related(
  reader: Reader,
  which: string,
  count: number | undefined,
  unit: string,
  length: number,
): ReadSpan | undefined {
  if (!isCalendarUnit(unit)) return undefined;
  const { from } = planSpan(reader.calendar);
  const { ordinalOf } = bucketKind(unit);
  const now = ordinalOf(from);
  if (which === 'this') return { span: spanOf(unit, now), length };
  if (which === 'last') return { span: spanOf(unit, now - (count ?? 1), count ?? 1), length };
  if (count === undefined) return { span: spanOf(unit, now + 1), length };
  // The next so many weeks are the first ones of the plan.
  return { span: spanOf(unit, now, count), length };
}
