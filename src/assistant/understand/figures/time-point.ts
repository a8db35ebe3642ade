import { instantOf, isoText } from '../../../calendar/bucket.js';
import { articlesAt, foundAt, lengthAt, type Reader } from '../words/reader.js';
import { monthOrdinal, spanOf, yearBehind } from './calendar-part.js';
import { dayAt, dayRangeAt, dottedDayAt, monthAt, partOfMonthAt, weekdayDateAt } from './month-point.js';
import { codeAt, isoAt, ordinalAt, reversedCodeAt, weekAt, weekOfAt } from './part-point.js';
import { relativeAt } from './relative-point.js';
import { slashedAt } from './slashed-point.js';
import { planSpan, type ReadSpan, type Span } from './span.js';

type PointReader = (reader: Reader, at: number, isExpected: boolean) => ReadSpan | undefined;

/**
 * A date, a month, a quarter, a week, a season, `next month`, `the first three weeks of May`: what is named alone. `isExpected` says that a
 * preposition of time stands before it, so that a word with other meanings (`may`) is a time.
 */
export function pointAt(reader: Reader, at: number, isExpected: boolean): ReadSpan | undefined {
  const points = read.get(reader) ?? new Map<number, ReadSpan | undefined>();
  if (points.size === 0) read.set(reader, points);
  const key = isExpected ? at : -1 - at;
  if (!points.has(key)) points.set(key, pointReadAt(reader, at, isExpected));
  return points.get(key);
}

/** What stands at the tokens of a reader, behind a preposition and without: ranges and sides of times look at the same tokens. */
const read = new WeakMap<Reader, Map<number, ReadSpan | undefined>>();

function pointReadAt(reader: Reader, at: number, isExpected: boolean): ReadSpan | undefined {
  for (let skipped = articlesAt(reader, at); skipped >= 0; skipped--) {
    const all = readers.flatMap((one) => one(reader, at + skipped, isExpected || skipped > 0) ?? []);
    const longest = all.sort((first, second) => second.length - first.length)[0];
    if (longest) return { ...longest, length: longest.length + skipped };
  }
  return undefined;
}

const readers: readonly PointReader[] = [
  isoAt,
  dayRangeAt,
  dayAt,
  dottedDayAt,
  slashedAt,
  weekdayDateAt,
  monthAt,
  partOfMonthAt,
  codeAt,
  reversedCodeAt,
  ordinalAt,
  weekAt,
  weekOfAt,
  relativeAt,
  seasonAt,
  feastAt,
  yearAt,
  restOfYearAt,
];

/** `May Day`: a feast that lies on the same day in every year. */
function feastAt(reader: Reader, at: number): ReadSpan | undefined {
  const feast = foundAt(reader, at, 'feastday');
  if (feast === undefined) return undefined;
  const [month, day] = feast.what.split('-').map(Number);
  const year = yearBehind(reader, at + feast.length);
  const from = spanOf('month', monthOrdinal(reader, month, year?.year)).from + (day - 1) * 24;
  return {
    span: { from, to: from + 24, unit: 'day', begins: true },
    length: feast.length + (year?.length ?? 0),
  };
}

/** The months in which seasons begin, as weather services count them; each is of three. */
export const seasonStarts: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** A season: whole months, spring from March. */
function seasonAt(reader: Reader, at: number, isExpected: boolean): ReadSpan | undefined {
  const relative = foundAt(reader, at, 'relative');
  if (relative?.what === 'this') return thisSeasonAt(reader, at, relative.length);
  const coming = nextSeasonAt(reader, at);
  if (coming !== undefined) return coming;
  const season = foundAt(reader, at, 'season');
  // `a été amené`
  const isParticiple = reader.tokens[at]?.plain === 'ete';
  // `only in summer`, of which `only in` is one phrase.
  const isInside = at > 1 && lengthAt(reader, at - 2, 'scope', 'only') === 2;
  const isPlace = season !== undefined && (isInside || isSubject(reader, at + season.length));
  const isTime = isExpected || (isPlace && !isParticiple);
  if (season === undefined || !isTime) return undefined;
  const year = yearBehind(reader, at + season.length);
  const span = spanOf('month', monthOrdinal(reader, seasonStarts[season.what], year?.year), 3);
  // A winter may be the one in which the plan begins, or the one in which it ends; where the next one is behind the plan, it is the first;
  // `a mild winter` is none that is known.
  const plan = planSpan(reader.calendar);
  const isBehind = season.what === 'winter' ? span.to > plan.to : span.from >= plan.to;
  const isNone = at > 0 && lengthAt(reader, at - 1, 'mark', 'one') > 0;
  const first = season.what === 'winter' && span.from >= plan.to && !isNone ? winterOfStart(reader) : undefined;
  if (year === undefined && isBehind) return first && { span: first, length: season.length };
  return { span, length: season.length + (year?.length ?? 0) };
}

/** `what if autumn brings 30% more demand?`: a verb by which a time tells what is then. */
function isSubject(reader: Reader, at: number): boolean {
  return lengthAt(reader, at, 'mark', 'time-brings') > 0;
}

/** `this winter`: the winter in which the plan begins, where it begins in one, from then on; any other season as without the word. */
function thisSeasonAt(reader: Reader, at: number, skipped: number): ReadSpan | undefined {
  const season = foundAt(reader, at + skipped, 'season');
  const winter = season?.what === 'winter' ? winterOfStart(reader) : undefined;
  if (season !== undefined && winter !== undefined) return { span: winter, length: skipped + season.length };
  const other = season === undefined ? undefined : seasonAt(reader, at + skipped, true);
  return other && { ...other, length: skipped + other.length };
}

/** `next winter`, `l'hiver prochain`: the first that begins when the plan has begun. */
function nextSeasonAt(reader: Reader, at: number): ReadSpan | undefined {
  const isNext = (place: number): number => {
    const relative = foundAt(reader, place, 'relative');
    return relative?.what === 'next' ? relative.length : 0;
  };
  const front = isNext(at);
  const season = foundAt(reader, at + front, 'season');
  const behind = season === undefined || front > 0 ? 0 : isNext(at + season.length);
  if (season === undefined || front + behind === 0) return undefined;
  const first = monthOrdinal(reader, seasonStarts[season.what], undefined);
  const isBegun = spanOf('month', first, 3).from <= planSpan(reader.calendar).from;
  return { span: spanOf('month', isBegun ? first + 12 : first, 3), length: front + season.length + behind };
}

/** What is left of the winter in which the plan begins; undefined where it begins in none. */
function winterOfStart(reader: Reader): Span | undefined {
  const plan = planSpan(reader.calendar);
  const winter = spanOf('month', monthOrdinal(reader, 2, undefined) - 2, 3);
  const isInside = winter.from <= plan.from && plan.from < winter.to;
  return isInside ? { ...winter, from: plan.from } : undefined;
}

const farYears = 15;

function yearAt(reader: Reader, at: number, isExpected: boolean): ReadSpan | undefined {
  const { number, plain } = reader.tokens[at] ?? {};
  if (!isExpected || number === undefined || !/^20\d\d$/.test(plain ?? '') || foundAt(reader, at + 1, 'unit'))
    return undefined;
  // `a peak of 2000` is no year of a plan.
  const start = Number(isoText(planSpan(reader.calendar).from).slice(0, 4));
  if (Math.abs(number - start) > farYears) return undefined;
  return {
    span: { from: instantOf(number, 0, 1), to: instantOf(number + 1, 0, 1), unit: 'year', begins: false },
    length: 1,
  };
}

/** `the rest of 2026`: all of a plan that ends in that year, as `the rest of the year` is; else the year itself, which is counted from the plan's start. */
function restOfYearAt(reader: Reader, at: number): ReadSpan | undefined {
  const rest = lengthAt(reader, at, 'mark', 'rest-of');
  const year = rest === 0 ? undefined : yearAt(reader, at + rest, true);
  if (year === undefined) return undefined;
  const { from, to } = planSpan(reader.calendar);
  const isPlan = year.span.from <= from && year.span.to >= to;
  const span: Span = isPlan ? { from: -Infinity, to: Infinity, unit: 'ever', begins: false } : year.span;
  return { span, length: rest + year.length };
}
