import { hoursPerDay, type Instant, isoText } from '../../calendar/bucket.js';
import { isDate, readDate } from '../../calendar/written-date.js';
import type { Draft, WrittenOverride, WrittenRow } from '../draft.js';
import { daysOf, isTime } from '../understand/figures/amount.js';
import { isName, isSmall, type Mention, saidOf, says, wordSays } from '../understand/mentions/mention.js';
import type { Understand } from '../understand/understand.js';
import type { Entity, Vocabulary } from '../vocabulary.js';
import { countedAsTold } from './counted-as-told.js';
import { isRefining, saysAlso } from './follow-up.js';
import { isMoving } from './placed-in-time.js';
import { relievedAtEnd } from './relief-refined.js';
import { isHeldBy } from './rows-chosen.js';
import type { FollowUp } from './said.js';
import type { FollowUpWords } from './words/follow-up-words.js';

/** What is needed to read what is said of a closure. */
interface Said {
  readonly mentions: readonly Mention[];
  readonly words: FollowUpWords;
  readonly vocabulary: Vocabulary;
  /** Whether it was told how long it lasts, rather than until when. */
  readonly isOfLength: boolean;
  readonly understand: (text: string) => ReturnType<Understand>;
}

/** What is said of the last stop, where it refines or names nothing of the project. */
export function closuresOf(draft: Draft, followUp: FollowUp): Draft | undefined {
  const { words, vocabulary, language, understand } = followUp;
  // `two weeks more`: a parameter may be called as a word is.
  const mentions = lengthAsTold(draft, followUp).map((mention) =>
    mention.entities.every(({ kind }) => kind === 'parameter') ? { ...mention, entities: [] } : mention,
  );
  const isNameless = mentions.every((mention) => !isName(mention));
  const told = followUp.recognise(draft.scenario, language).mentions;
  const isOfLength = told.some(({ amount }) => amount !== undefined && isTime(amount));
  const said: Said = { mentions, words, vocabulary, isOfLength, understand: (text) => understand(text, language) };
  const one = ofOneLine(draft, said) ?? ofOneTime(draft, said);
  if (one !== undefined) return one;
  const last = draft.overrides.slice(-1).flatMap(rowOf);
  if (!isRefining(mentions) && !mentions.every((one) => !isName(one) || isOwn(one, last))) return undefined;
  const relieved = isNameless ? relievedAtEnd(draft.overrides, vocabulary) : undefined;
  if (relieved === undefined) return closuresRefined(draft, said);
  // `move it to July`: what other lines take over of a stop goes along.
  const moved = closuresRefined({ ...draft, overrides: relieved.kept }, said);
  const overrides = moved && relieved.relievedOf(moved.overrides);
  return overrides && { ...draft, overrides };
}

/** `S3 keeps half its hours`, `L2 only two weeks`, of several changes of which one alone is of that line: its stop; the others as they are. */
function ofOneLine(draft: Draft, said: Said): Draft | undefined {
  const { overrides } = draft;
  const [name, ...others] = said.mentions.filter(isName);
  if (name === undefined || others.length > 0 || overrides.length < 2) return undefined;
  const at = overrides.findIndex((override) => isOwn(name, rowOf(override)));
  const isOther = overrides.some(
    (override, index) => index !== at && (isHeldBy(override, name) || isOwn(name, rowOf(override))),
  );
  const isSaid = said.mentions.some(
    (one) => one.amount !== undefined || one.time !== undefined || wordSays(one, 'action', 'halfway'),
  );
  if (at === -1 || isOther || !isSaid) return undefined;
  const mentions = said.mentions.filter((one) => !isName(one));
  const changed = closuresRefined({ ...draft, overrides: [overrides[at]] }, { ...said, mentions });
  return changed && { ...draft, overrides: overrides.toSpliced(at, 1, ...changed.overrides) };
}

/** `the second one at half`, `la deuxième semaine elle tourne à moitié`, where one line stops at several times: that stop alone. */
function ofOneTime(draft: Draft, said: Said): Draft | undefined {
  const { overrides } = draft;
  const at = said.mentions.findIndex((one) => !isName(one) && Number(saidOf(one, 'ordinal')[0]) > 0);
  const [last] = overrides.slice(-1).flatMap(rowOf);
  const stops = overrides.flatMap((override, index) =>
    rowOf(override).some(({ resource }) => resource === last?.resource) ? [index] : [],
  );
  const place = at === -1 ? undefined : stops[Number(saidOf(said.mentions[at], 'ordinal')[0]) - 1];
  if (last === undefined || place === undefined || stops.length < 2 || said.mentions.some(isName)) return undefined;
  const mentions = said.mentions.filter(
    (one, index) => index !== at && !(index === at + 1 && (says(one, 'unit') || says(one, 'mark', 'one'))),
  );
  const changed = closuresRefined({ ...draft, overrides: [overrides[place]] }, { ...said, mentions });
  return changed && { ...draft, overrides: overrides.toSpliced(place, 1, ...changed.overrides) };
}

/** `make it four`, `et quatre ?`, behind a stop of two weeks: four weeks; a day of the month stands behind `until`. */
function lengthAsTold({ overrides, scenario }: Draft, { mentions, language, recognise }: FollowUp): readonly Mention[] {
  const [row] = overrides.slice(-1).flatMap(rowOf);
  const isPlaced = mentions.some((one) => !isName(one) && (says(one, 'daymark') || says(one, 'prep', 'until')));
  if (row === undefined || isPlaced || mentions.some(isName)) return mentions;
  const told = recognise(scenario, language).mentions;
  return countedAsTold(mentions, rowDays(row), told, (amount) => (isTime(amount) ? daysOf(amount) : undefined));
}

/**
 * `make it weeks 12 to 14`, `for five days?`, `a week earlier`, `only until 15 May`, `and in June?`, `on L1 instead`, `and L2 too`: the last stop
 * of a scenario at another time, for longer, or of another line. Undefined where the last change is no stop, or more is said.
 */
function closuresRefined(draft: Draft, said: Said): Draft | undefined {
  const { overrides } = draft;
  const from = firstOfLast(overrides);
  const last = overrides.slice(from).flatMap(rowOf);
  const part = atPart(said.mentions, last);
  if (last.length === 0 || (part === undefined && !said.mentions.every(isOfStop))) return undefined;
  if (part !== undefined) {
    const slowed = last.map((row) => ({ table: 'closures', insert: { ...row, availability: part } }));
    return { ...draft, overrides: [...overrides.slice(0, from), ...slowed] };
  }
  const rows =
    moved(last, said) ??
    lengthened(last, said) ??
    untilDay(last, said) ??
    atOtherTime(last, said) ??
    ofOtherLines(last, said);
  return rows === undefined
    ? undefined
    : { ...draft, overrides: [...overrides.slice(0, from), ...rows.map((insert) => ({ table: 'closures', insert }))] };
}

/** Where the closures of one time begin that the last of the overrides belongs to; behind all where it is none. */
export function firstOfLast(overrides: readonly WrittenOverride[]): number {
  const [last] = overrides.slice(-1).flatMap(rowOf);
  const isLike = (override: WrittenOverride): boolean =>
    rowOf(override).some(({ from, to }) => from === last?.from && to === last?.to);
  return last === undefined ? overrides.length : overrides.findLastIndex((override) => !isLike(override)) + 1;
}

/** The row of a stop that a change puts in. */
export function rowOf({ table, insert }: WrittenOverride): readonly WrittenRow[] {
  const rows = insert === undefined ? [] : [insert].flat();
  return table === 'closures' && rows.length === 1 ? rows : [];
}

/** Whether a mention says when, how long or of which line, or nothing of its own. */
function isOfStop(mention: Mention): boolean {
  const { entities, time, amount } = mention;
  if (time !== undefined) return true;
  if (amount !== undefined) return isTime(amount) || isDayOfMonth(mention);
  if (isName(mention)) return entities.every(({ kind }) => kind === 'resource' || kind === 'site');
  const isAbout = ['follow', 'scope', 'stop'].some((is) => says(mention, is)) || saysAlso(mention);
  // `and we cancel its stop in August`: another one is meant.
  if (says(mention, 'action', 'unless')) return false;
  const isVerb = ['delay', 'hasten', 'stop', 'shift', 'set', 'longer', 'raise', 'lower'].some((what) =>
    says(mention, 'action', what),
  );
  return isAbout || isVerb || isSmall(mention) || says(mention, 'cause');
}

/** `at 50% instead`, `only half of its capacity, not zero`: the share of its hours that is left, and nothing else. */
function atPart(told: readonly Mention[], rows: readonly WrittenRow[]): number | undefined {
  const mentions = told.filter((mention) => !isOwn(mention, rows));
  const halves = mentions.filter((mention) => wordSays(mention, 'action', 'halfway'));
  const shares = mentions.filter(({ amount }) => amount !== undefined && amount.value !== 0);
  const [share] = shares;
  const { unit, value = 0, sign, upTo } = share?.amount ?? {};
  const part = halves.length > 0 ? 1 / 2 : unit === 'percent' ? value / 100 : unit === 'fraction' ? value : 0;
  const said = mentions.filter((mention) => !isName(mention) && mention.amount === undefined);
  const isLevel =
    said.some(
      (mention) =>
        ['set', 'halfway'].some((what) => says(mention, 'action', what)) ||
        says(mention, 'quantity', 'capacity') ||
        ['still', 'keeping'].some((what) => says(mention, 'mark', what)),
    ) || says(share ?? mentions[0], 'mark', 'as-another');
  const isSlowed = rows.every(({ availability }) => availability !== undefined);
  const isLeft = (mention: Mention): boolean =>
    ['follow', 'scope', 'stop', 'not', 'works'].some((is) => says(mention, is)) ||
    says(mention, 'quantity', 'capacity') ||
    ['set', 'stop', 'unless', 'halfway'].some((what) => says(mention, 'action', what));
  const isPlain = mentions.every(
    (mention) =>
      mention.time === undefined &&
      (mention.amount !== undefined || (!isName(mention) && (isSmall(mention) || isLeft(mention)))),
  );
  if (shares.length + halves.length !== 1 || sign !== undefined || upTo !== undefined || !isPlain) return undefined;
  if (!isLevel && !isSlowed) return undefined;
  return part > 0 && part < 1 ? part : undefined;
}

/** `S3 would still run at half speed`: the line that stops. */
function isOwn({ entities }: Mention, rows: readonly WrittenRow[]): boolean {
  const isLine = ({ value }: Entity): boolean => rows.every(({ resource }) => resource === value);
  return entities.length > 0 && rows.length > 0 && entities.every(isLine);
}

/** `the 15th`. */
export function isDayOfMonth({ amount }: Mention): boolean {
  return amount?.unit === 'none' && Number.isInteger(amount.value) && amount.value >= 1 && amount.value <= 31;
}

const has = ({ mentions }: Said, what: string): boolean =>
  mentions.some((mention) => !isName(mention) && says(mention, 'action', what));

function lengthOf({ mentions }: Said): number | undefined {
  const lengths = mentions.flatMap(({ amount }) =>
    amount !== undefined && amount.isRate !== true ? [daysOf(amount)] : [],
  );
  return lengths.length === 1 && Number.isInteger(lengths[0]) ? lengths[0] : undefined;
}

/** `a week earlier`, `put it off by three days`. */
function moved(rows: readonly WrittenRow[], said: Said): readonly WrittenRow[] | undefined {
  const way = has(said, 'hasten') ? -1 : has(said, 'delay') ? 1 : 0;
  const days = lengthOf(said);
  if (way === 0 || days === undefined || said.mentions.some(({ time }) => time !== undefined)) return undefined;
  return rows.map((row) => ({ ...row, from: dayAfter(row.from, way * days), to: dayAfter(row.to, way * days) }));
}

/** `extend it by a week`, `a week longer`, `a week more`: the same beginning, and so much later an end. */
function lengthened(rows: readonly WrittenRow[], said: Said): readonly WrittenRow[] | undefined {
  const { mentions } = said;
  const days = lengthOf(said);
  const at = mentions.findIndex(({ amount }) => amount !== undefined);
  const isBy = mentions.slice(0, Math.max(0, at)).some((mention) => !isName(mention) && says(mention, 'prep', 'by'));
  const behind = mentions[at + 1];
  const isMore = behind !== undefined && !isName(behind) && says(behind, 'action', 'raise');
  const isLonger = has(said, 'longer') || isMore || (has(said, 'raise') && isBy);
  if (!isLonger || days === undefined || mentions.some(({ time }) => time !== undefined)) return undefined;
  return rows.map((row) => ({ ...row, to: dayAfter(row.to, days) }));
}

/** `only until the 15th`, `extend it to 20 May`: the same beginning and another end. */
function untilDay(rows: readonly WrittenRow[], said: Said): readonly WrittenRow[] | undefined {
  const { mentions, words } = said;
  const [row] = rows;
  const ends = mentions.filter((mention) => mention.time !== undefined || mention.amount !== undefined);
  const [end, ...others] = ends;
  if (end === undefined || others.length > 0 || mentions.some(isName)) return undefined;
  const isUntil = mentions.some((mention) => says(mention, 'prep', 'until'));
  const isToDay = has(said, 'raise') && end.time?.unit === 'day' && end.time.to - end.time.from === hoursPerDay;
  if (!(isUntil && isDayOfMonth(end)) && !isToDay) return undefined;
  const day = isToDay ? end.text : `${String(row.from).slice(0, 8)}${String(end.amount?.value).padStart(2, '0')}`;
  const read = closedWhen(row, `${words.fromDay(String(row.from))} ${words.toDay(day)}`, said);
  return read === undefined ? undefined : rows.map((one) => ({ ...one, to: read.to }));
}

/** Times within which a shorter stop lies anywhere: `in June`. */
const long: readonly string[] = ['month', 'quarter', 'year'];

/** The same lines at the time that a question would say of one of them. */
function atOtherTime(rows: readonly WrittenRow[], said: Said): readonly WrittenRow[] | undefined {
  const { mentions, words } = said;
  const times = mentions.filter(({ time }) => time !== undefined);
  const lengths = mentions.filter(({ amount }) => amount !== undefined);
  const isLength = lengths.every(({ amount }) => amount !== undefined && isTime(amount));
  if (times.length + lengths.length === 0 || times.length > 1 || lengths.length > 1 || !isLength) return undefined;
  if (mentions.some(isName)) return undefined;
  const [row] = rows;
  const length = rowDays(row);
  const [when] = times;
  const { from, to } = when?.time ?? { from: 0, to: 0 };
  const isLonger = (to - from) / hoursPerDay > length && long.includes(when?.time?.unit ?? '');
  const isOpen = when !== undefined && (to === Infinity || (isLonger && !isWholeMonths(row)));
  // `and begin in October`, of what stops until the end of the year.
  const isBegun = when !== undefined && to === Infinity && lengths.length === 0 && !said.isOfLength;
  const begun = isBegun ? closedWhen(row, when.text, said) : undefined;
  if (begun !== undefined && String(begun.from) < String(row.to))
    return rows.map((one) => ({ ...one, from: begun.from }));
  const parts = [
    ...lengths.map(({ text }) => (when === undefined ? words.forDays(lengthOf(said) ?? length) : text)),
    ...(isOpen && lengths.length === 0 ? [words.forDays(length)] : []),
    ...(when === undefined || from === -Infinity ? [words.fromDay(String(row.from))] : []),
    ...(when === undefined ? [] : [when.text]),
  ];
  const read = closedWhen(row, parts.join(' '), said);
  if (read === undefined) return undefined;
  const again = rows.map((one) => ({ ...one, from: read.from, to: read.to }));
  // `also move it to June`
  const isAlso = mentions.some(saysAlso) && lengths.length === 0 && !mentions.some(isMoving);
  return isAlso ? [...rows, ...again] : again;
}

/** The row of a line that stands still, as a question that says when reads it. */
function closedWhen({ resource }: WrittenRow, when: string, { words, understand }: Said): WrittenRow | undefined {
  const { unread, drafts } = understand(words.closed(String(resource), when));
  return unread.length === 0 ? drafts[0]?.overrides.flatMap(rowOf)[0] : undefined;
}

/** `on L1 instead`, `and L2 too`: the same time for other lines, or for one more. */
function ofOtherLines(rows: readonly WrittenRow[], { mentions, vocabulary }: Said): readonly WrittenRow[] | undefined {
  const at = mentions.findIndex((mention) => !isName(mention) && says(mention, 'stop', 'in place of'));
  const meant = at > 0 ? mentions.slice(0, at) : mentions;
  const named = meant.flatMap(({ entities }) =>
    entities.flatMap(({ kind, value }) =>
      kind === 'resource'
        ? [value]
        : vocabulary.entities.filter(({ group }) => group === value).map((one) => one.value),
    ),
  );
  const lines = [...new Set(named)];
  if (lines.length === 0 || mentions.some(({ time, amount }) => time !== undefined || amount !== undefined))
    return undefined;
  const isAlso = mentions.some((mention) => !isName(mention) && (saysAlso(mention) || says(mention, 'follow', 'same')));
  const others = lines.filter((line) => !isAlso || !rows.some(({ resource }) => resource === line));
  const { cause: _cause, ...row } = rows[0];
  return [...(isAlso ? rows : []), ...others.map((resource) => ({ ...row, resource }))];
}

/** The start of a day as rows have it; NaN where it is none. */
export function instantAt(day: string | number): Instant {
  const read = readDate(String(day));
  return isDate(read) ? read.instant : Number.NaN;
}

function dayAfter(day: string | number, days: number): string {
  return isoText(instantAt(day) + days * hoursPerDay);
}

/** Days from the first to the last, both counted. */
export function rowDays({ from, to }: WrittenRow): number {
  return (instantAt(to) - instantAt(from)) / hoursPerDay + 1;
}

function isWholeMonths({ from, to }: WrittenRow): boolean {
  return String(from).endsWith('-01') && dayAfter(to, 1).endsWith('-01');
}
