import { bucketKind, isoText } from '../../../calendar/bucket.js';
import type { WrittenOverride } from '../../draft.js';
import type { Saying } from '../../phrases/saying.js';
import { type Amount, laterBy } from '../figures/amount.js';
import { type ClosureRow, closureRows, touches } from '../figures/dated-rows.js';
import { planSpan, type Span } from '../figures/span.js';
import { isName, isWord, type Mention, saidOf, says } from '../mentions/mention.js';
import type { Change, Refused } from './changed.js';
import { amountsOf, before, isFor, isTime, type Parts, take, timesOf, use, useKinds } from './parts.js';
import { bucketsOf } from './shift.js';

/**
 * A closure that stands in the table and is put off, brought forward, made longer or shorter, or cancelled: `postpone the L1 maintenance of
 * February by 2 weeks`. Undefined where a clause says nothing of that kind; refused where it fits no closure, or more than one of a line.
 */
export function closureEditOf(parts: Parts): Change | Refused | undefined {
  const edit = editOf(parts);
  if (edit === undefined || 'problem' in edit) return edit;
  // `cancel everything but the maintenance of L2`
  if (parts.mentions.some((mention) => isWord(mention) && says(mention, 'scope', 'except')))
    return { problem: (say) => say.problem.notUnderstood, choices: [] };
  const named = new Set(resourcesOf(parts));
  const cause = causeIn(parts);
  const found = rowsAt(parts, edit.selecting);
  const rows = edit.kind === 'end-at' ? endingNear(found, edit.day) : found;
  if (rows.length === 0 && edit.isNewElse) return undefined;
  // A public holiday is one of all lines.
  const isOfAll = edit.kind === 'cancel' && cause === 'holiday' && edit.selecting.length > 0;
  const isUnclear =
    new Set(rows.map(({ resource }) => resource)).size < rows.length ||
    (named.size === 0 && rows.length > 1 && !isOfAll);
  if (rows.length === 0 || isUnclear) return unclear(parts, named, rows);
  const overrides = rows.flatMap((row) => editedRow(parts, row, edit));
  const failed = overrides.find((one): one is Refused => 'problem' in one);
  if (failed) return failed;
  useAll(parts);
  if (edit.kind === 'whole') use(parts, 'kind', 'resource');
  return {
    overrides: overrides.filter((one): one is WrittenOverride => 'table' in one),
    words: (say) => rows.map((row) => `${rowText(row)(say)} ${edit.words(say)}`).join(', '),
  };
}

/** The closures of the lines and of the cause that a clause names, at some times. */
export function rowsAt(parts: Parts, times: readonly Span[]): readonly ClosureRow[] {
  const named = new Set(resourcesOf(parts));
  const cause = causeIn(parts);
  return closureRows(parts.vocabulary.dataset).filter(
    (row) =>
      (named.size === 0 || named.has(row.resource)) &&
      (cause === undefined || isCause(row.cause, cause)) &&
      times.every((span) => touches(row.from, row.to, span)),
  );
}

function causeIn({ mentions }: Parts): string | undefined {
  return mentions.flatMap((mention) => saidOf(mention, 'cause'))[0];
}

type Edit = {
  /** Times that say which closure is meant. */
  readonly selecting: readonly Span[];
  readonly words: Saying;
  /** Whether, with no such closure in the table, it is one to put in. */
  readonly isNewElse?: true;
} & (
  | { readonly kind: 'cancel' }
  | { readonly kind: 'whole' }
  | { readonly kind: 'move' | 'lengthen'; readonly way: 1 | -1; readonly by: Amount }
  | { readonly kind: 'move-to' | 'end-at'; readonly day: number }
  | { readonly kind: 'last'; readonly by: Amount }
);

/** Of several closures of a line the one that may end on a day: the last that begins before it, no more than a month after its end. */
function endingNear(rows: readonly ClosureRow[], day: number): readonly ClosureRow[] {
  if (new Set(rows.map(({ resource }) => resource)).size === rows.length) return rows;
  const near = rows.filter(({ from, to }) => from <= day && day - to <= daysPerMonth * hoursPerDay);
  return near.filter(({ resource, from }) => near.every((row) => row.resource !== resource || row.from <= from));
}

const daysPerMonth = 31;

/** What is to be done with a closure, if the clause speaks of one by its cause or as a stop. */
function editOf(parts: Parts): Edit | Refused | undefined {
  const { actions } = parts;
  const isCause = parts.mentions.some((mention) => !isName(mention) && says(mention, 'cause'));
  if (isWorked(parts))
    return { kind: 'cancel', selecting: timesOf(parts).map(({ time }) => time), words: (say) => say.words.cancelled };
  const isStop = actions.has('stop') && parts.kinds.has('resource');
  if (!isCause && !isStop) return undefined;
  if (parts.kinds.has('product') || parts.kinds.has('supplier') || parts.kinds.has('component')) return undefined;
  if (parts.quantities.some((quantity) => !['production', 'time', 'capacity'].includes(quantity))) return undefined;
  const times = timesOf(parts).map(({ time }) => time);
  if (isCause && isWhollyStopped(parts))
    return { kind: 'whole', selecting: times, words: (say) => say.words.setToText('0') };
  const onDay = endOnDay(parts, times);
  if (onDay !== undefined) return onDay;
  const amounts = amountsOf(parts);
  if (amounts.some((mention) => !isTime(mention)) || amounts.length > 1) return undefined;
  const [length] = amounts;
  const by = length === undefined || isFor(parts, length) ? undefined : length.amount;
  if (by?.becomes) return { kind: 'last', by, selecting: times, words: (say) => say.words.lasts(length.text) };
  if (by !== undefined && isLengthTold(parts) && rowsAt(parts, times).length > 0)
    return { kind: 'last', by, selecting: times, words: (say) => say.words.lasts(length.text) };
  const way = actions.has('delay') || actions.has('slip') ? 1 : actions.has('hasten') ? -1 : 0;
  if ((way !== 0 || actions.has('shift')) && amounts.length === 0) return moveToMonth(parts, times) ?? moveTo(times);
  if (way !== 0)
    return (
      by && {
        kind: 'move',
        way,
        by,
        selecting: times,
        words: (say) => say.words.inTime('', length.text, way > 0).trim(),
      }
    );
  const isLonger = by !== undefined && hasLasting(parts);
  if (amounts.length === 0 && isDropped(parts))
    return { kind: 'cancel', selecting: times, words: (say) => say.words.cancelled };
  const longer = ['raise', 'longer'].some((what) => actions.has(what)) ? 1 : 0;
  const shorter = ['lower', 'lesstime'].some((what) => actions.has(what)) ? 1 : 0;
  // `the shutdown of N1 is extended to 26 July`
  if (isStop && amounts.length === 0 && longer !== shorter && isUntil(parts)) return endAt(parts, times);
  const isLasting =
    by !== undefined && isCause && hasLasting(parts) && [...actions].every((action) => action === 'set');
  if (isLasting)
    return { kind: 'last', by, selecting: times, words: (say) => say.words.lasts(length.text), isNewElse: true };
  if (!isLonger && (!isCause || actions.has('stop'))) return undefined;
  const isEnding = by === undefined && times.length > 0 && actions.size === 0 && hasLasting(parts);
  if (isEnding) return endAt(parts, times);
  const isCancelled = ['unless', 'dismiss'].some((action) => actions.has(action)) && amounts.length === 0;
  if (isCancelled && longer === 0) return { kind: 'cancel', selecting: times, words: (say) => say.words.cancelled };
  if (longer !== shorter) {
    if (by === undefined) return amounts.length === 0 ? endAt(parts, times) : undefined;
    const words: Saying = (say) => say.words.longerBy(length.text, longer === 1);
    return { kind: 'lengthen', way: longer ? 1 : -1, by, selecting: times, words };
  }
  return undefined;
}

/** `the validation of L3 lasts only 3 days`, `the maintenance of N1 in July takes two weeks`: of a stop that is planned, with no other verb. */
function isLengthTold(parts: Parts): boolean {
  const { mentions, actions, kinds } = parts;
  const at = mentions.findIndex(({ amount }) => amount !== undefined);
  const isLimit = (mention: Mention): boolean =>
    isWord(mention) && (says(mention, 'scope', 'only') || says(mention, 'mark', 'restricting'));
  const verb = mentions.slice(0, at).findLast((mention) => !isLimit(mention));
  const isTaking =
    verb !== undefined &&
    isWord(verb) &&
    (['how-long', 'consuming'].some((what) => says(verb, 'mark', what)) || says(verb, 'action', 'set'));
  const isPlain = [...actions].every((action) => action === 'set' || (action === 'stop' && timesOf(parts).length > 0));
  return isTaking && (causeIn(parts) !== undefined || actions.has('stop')) && kinds.has('resource') && isPlain;
}

/** `drop the 1 May holiday closure`, `supprimer la fermeture de L3`: a verb in front, of a closure that is named, with its cause or its time. */
function isDropped(parts: Parts): boolean {
  const { mentions } = parts;
  const words = mentions.filter((mention) => !isName(mention) && mention.time === undefined);
  const verb = words.find(
    (mention) => says(mention, 'action') || says(mention, 'cause') || says(mention, 'mark', 'dropping'),
  );
  // `take L3 out of service` does what `takes` says.
  const isTaking = verb !== undefined && says(verb, 'mark', 'consuming');
  const isVerb = verb !== undefined && !says(verb, 'action', 'stop') && !says(verb, 'cause');
  const isAgainst =
    isVerb && (says(verb, 'mark', 'dropping') || ['unless', 'dismiss'].some((what) => says(verb, 'action', what)));
  const isStop = (mention: Mention | undefined): boolean =>
    mention !== undefined && !isName(mention) && says(mention, 'action', 'stop');
  const cause = mentions.findIndex((mention) => !isName(mention) && says(mention, 'cause'));
  // `L2 no longer stops` says something of the line; `cancel the closure of L2` speaks of what stands.
  const isFirst = verb !== undefined && !mentions.slice(0, mentions.indexOf(verb)).some(isName);
  if (cause === -1)
    return (
      !isTaking &&
      isAgainst &&
      isFirst &&
      timesOf(parts).length > 0 &&
      words.some((word) => word !== verb && isStop(word))
    );
  return isAgainst && [cause - 1, cause + 1].some((at) => isStop(mentions[at]));
}

/** `we work on 1 May on L1 and L2`: a day, or a few, on which a line that is named has closures. */
function isWorked(parts: Parts): boolean {
  const { actions, kinds, quantities, mentions } = parts;
  const isAtWork = mentions.some((mention) => !isName(mention) && says(mention, 'works'));
  const isOther = kinds.has('product') || kinds.has('family') || kinds.has('supplier') || kinds.has('component');
  if (!isAtWork || isOther || quantities.length > 0 || amountsOf(parts).length > 0) return false;
  if ([...actions].some((action) => action !== 'set')) return false;
  const named = resourcesOf(parts);
  const days = timesOf(parts).map(({ time }) => time);
  return (
    days.length > 0 &&
    named.length > 0 &&
    named.every((resource) =>
      days.every(
        (day) =>
          day.unit === 'day' &&
          closureRows(parts.vocabulary.dataset).some(
            (row) => row.resource === resource && row.from >= day.from && row.to < day.to,
          ),
      ),
    )
  );
}

/** `the validation stops the line completely instead of by half`. */
function isWhollyStopped(parts: Parts): boolean {
  const { actions, mentions } = parts;
  const isWholly = mentions.some((one) => isWord(one) && says(one, 'mark', 'wholly'));
  const isInstead = mentions.some((one) => isWord(one) && says(one, 'stop', 'in place of'));
  const [half, ...others] = amountsOf(parts);
  const isHalf = half === undefined || ['fraction', 'percent'].includes(half.amount.unit);
  return isWholly && isInstead && actions.has('stop') && isHalf && others.length === 0;
}

/** `the filter change lasts until 22 May`. */
function hasLasting({ mentions }: Parts): boolean {
  return mentions.some((mention, at) => {
    const next = mentions[at + 1];
    const isUntil =
      next !== undefined && !isName(next) && (says(next, 'prep', 'until') || next.time?.from === -Infinity);
    return (
      !isName(mention) &&
      (says(mention, 'mark', 'lasting') || ((says(mention, 'mark', 'how-long') || says(mention, 'works')) && isUntil))
    );
  });
}

/** `moved from July to August`: by so many months as lie between, where the plan counts in months; in weeks the day is open. */
function moveToMonth({ vocabulary }: Parts, times: readonly Span[]): Edit | undefined {
  if (vocabulary.calendar.bucket !== 'month') return undefined;
  const { ordinalOf, startOf } = bucketKind('month');
  const isWhole = times.every(({ unit, from, to }) => unit === 'month' && Number.isFinite(from) && Number.isFinite(to));
  const [first, last = first] = times;
  if (!isWhole || first === undefined || times.length > 2) return undefined;
  const [from, said] = [ordinalOf(first.from), ordinalOf(last.to - 1)];
  // `from August to June` is read into the next year.
  const to = startOf(said) >= planSpan(vocabulary.calendar).to ? said - 12 : said;
  if (from === to || (times.length === 2 && ordinalOf(last.from) !== said)) return undefined;
  const months = Math.abs(to - from);
  return {
    kind: 'move',
    way: to > from ? 1 : -1,
    by: { value: months, unit: 'month' },
    selecting: [{ ...first, to: startOf(from + 1) }],
    words: (say) => say.words.fromDay(isoText(startOf(to)).slice(0, 7)),
  };
}

/** `moved to 13 April`: the day that is named last; where none is, how far is open. */
function moveTo(times: readonly Span[]): Edit | undefined {
  const day = times[times.length - 1];
  if (day?.unit !== 'day' || !Number.isFinite(day.from)) return undefined;
  // `from 23 March to 6 April` is read as one time: the closure begins with it, and is moved to its end.
  const isRange = Number.isFinite(day.to) && day.to - day.from > hoursPerDay;
  const to = isRange ? day.to - hoursPerDay : day.from;
  const opening = isRange ? [{ ...day, to: day.from + hoursPerDay }] : [];
  return {
    kind: 'move-to',
    day: to,
    selecting: [...times.slice(0, -1), ...opening],
    words: (say) => say.words.fromDay(isoText(to)),
  };
}

/** `extended until 16 August`: the end of the time that is named last, which may say the beginning of the closure as well. */
function endAt(parts: Parts, times: readonly Span[]): Edit | undefined {
  const last = times[times.length - 1];
  if (last === undefined || !Number.isFinite(last.to)) return undefined;
  const mention = timesOf(parts)[times.length - 1];
  const previous = before(parts, mention);
  const isRange = last.unit === 'day' && Number.isFinite(last.from) && last.to - last.from > hoursPerDay;
  const isEnd = last.from === -Infinity || isRange || (previous !== undefined && says(previous, 'prep', 'to'));
  if (!isEnd) return undefined;
  const opening: Span = { ...last, to: last.from + hoursPerDay };
  const day = last.to - hoursPerDay;
  return {
    kind: 'end-at',
    day,
    selecting: [...times.slice(0, -1), ...(isRange ? [opening] : [])],
    words: (say) => say.words.toDay(isoText(day)),
  };
}

/** `extended to 26 July`, `prolongé jusqu'au 26 juillet`: a day that ends something, behind a verb that is no stop. */
function isUntil(parts: Parts): boolean {
  const times = timesOf(parts);
  const last = times[times.length - 1];
  const previous = last && before(parts, last);
  const isEnd = last?.time.from === -Infinity || (previous !== undefined && says(previous, 'prep', 'to'));
  const isVerb = ({ senses }: Mention): boolean =>
    ['raise', 'longer', 'lower', 'lesstime'].some((way) =>
      senses.some(({ is, what }) => is === 'action' && what === way),
    );
  return isEnd && parts.mentions.some((one) => !isName(one) && isVerb(one) && !says(one, 'action', 'stop'));
}

/** `the February maintenance lasts until the 25th`: a bare day is of the month that is named. */
function endOnDay(parts: Parts, times: readonly Span[]): Edit | Refused | undefined {
  const [mention, ...others] = amountsOf(parts);
  const [month, ...more] = times;
  if (mention === undefined || others.length > 0) return undefined;
  const { value, unit, sign, per } = mention.amount;
  const opening = parts.mentions
    .slice(0, parts.mentions.indexOf(mention))
    .findLast((one) => isName(one) || !says(one, 'mark', 'article') || says(one, 'prep'));
  const isUntil =
    opening !== undefined && !isName(opening) && ['until', 'to'].some((what) => says(opening, 'prep', what));
  const isEdited =
    hasLasting(parts) || ['raise', 'longer', 'lower', 'lesstime'].some((what) => parts.actions.has(what));
  const isBare = unit === 'none' && sign === undefined && per === undefined && Number.isInteger(value) && value > 0;
  if (!isBare || !isUntil || !isEdited) return undefined;
  const day = month === undefined ? Infinity : month.from + (value - 1) * hoursPerDay;
  // Of which month, or a day that the month does not have.
  if (month?.unit !== 'month' || more.length > 0 || day >= month.to)
    return { problem: (say) => say.problem.notUnderstood, choices: [] };
  return { kind: 'end-at', day, selecting: [month], words: (say) => say.words.toDay(isoText(day)) };
}

const hoursPerDay = 24;

function isCause(written: string, said: string): boolean {
  const cause = written.toLowerCase();
  return cause !== '' && (cause.includes(said) || said.includes(cause));
}

function resourcesOf({ mentions, vocabulary }: Parts): readonly string[] {
  const named = mentions.flatMap(({ entities }) => entities);
  const sites = named.filter(({ kind }) => kind === 'site').map(({ value }) => value);
  const members = vocabulary.entities.filter(({ kind, group }) => kind === 'resource' && sites.includes(group ?? ''));
  return [...named.filter(({ kind }) => kind === 'resource'), ...members].map(({ value }) => value);
}

function unclear({ vocabulary }: Parts, named: ReadonlySet<string>, rows: readonly ClosureRow[]): Refused {
  const known = closureRows(vocabulary.dataset).filter(({ resource }) => named.size === 0 || named.has(resource));
  return {
    problem: (say) => (rows.length === 0 ? say.problem.noSuchClosure : say.problem.manyClosures),
    choices: (rows.length === 0 ? known : rows).slice(0, mostChoices).map(rowText),
  };
}

const mostChoices = 6;

function rowText({ resource, from, to, cause }: ClosureRow): Saying {
  return (say) => say.words.closureOf(cause, resource, isoText(from), isoText(to));
}

function editedRow(parts: Parts, row: ClosureRow, edit: Edit): readonly (WrittenOverride | Refused)[] {
  const where = { resource: row.resource, from: isoText(row.from) };
  const days = row.to - row.from;
  if (edit.kind === 'cancel') return [{ table: 'closures', where, remove: true }];
  if (edit.kind === 'whole') return [{ table: 'closures', column: 'availability', where, set: 0 }];
  if (edit.kind === 'move') {
    const buckets = bucketsOf(parts, edit.by);
    if (Number.isInteger(buckets)) return [{ table: 'closures', where, shift: edit.way * buckets }];
    const from = laterBy(row.from, { ...edit.by, value: edit.way * edit.by.value });
    return replaced(row, from, from + days);
  }
  if ('day' in edit)
    return edit.kind === 'move-to' ? replaced(row, edit.day, edit.day + days) : replaced(row, row.from, edit.day);
  if (edit.kind === 'last') return replaced(row, row.from, laterBy(row.from, edit.by) - hoursPerDay);
  return replaced(row, row.from, laterBy(row.to, { ...edit.by, value: edit.way * edit.by.value }));
}

/** The row with other days: taken away, and put in anew. */
function replaced(row: ClosureRow, from: number, to: number): readonly (WrittenOverride | Refused)[] {
  if (to < from) return [{ problem: (say) => say.problem.nothingLeft, choices: [] }];
  const { resource, availability, cause } = row;
  const insert = {
    resource,
    from: isoText(from),
    to: isoText(to),
    ...(availability === 0 ? {} : { availability }),
    ...(cause === '' ? {} : { cause }),
  };
  return [
    { table: 'closures', where: { resource, from: isoText(row.from) }, remove: true },
    { table: 'closures', insert },
  ];
}

function useAll(parts: Parts): void {
  use(parts, 'mark', 'carrying');
  take(parts, 'resource');
  take(parts, 'site');
  for (const mention of [...timesOf(parts), ...amountsOf(parts)]) parts.used.add(mention);
  for (const sense of ['action', 'cause', 'prep', 'scope', 'works']) use(parts, sense);
  for (const quantity of ['production', 'time', 'capacity']) use(parts, 'quantity', quantity);
  use(parts, 'stop', 'in place of');
  for (const mark of ['lasting', 'wholly', 'how-long']) use(parts, 'mark', mark);
  useKinds(parts, ['resource', 'site']);
}
