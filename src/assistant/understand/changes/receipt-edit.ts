import { bucketKind, hoursPerDay, isoText } from '../../../calendar/bucket.js';
import type { WrittenOverride } from '../../draft.js';
import type { Phrases } from '../../phrases/phrases.js';
import type { Saying } from '../../phrases/saying.js';
import { laterBy } from '../figures/amount.js';
import type { ReceiptRow } from '../figures/dated-rows.js';
import { duringText, type Span } from '../figures/span.js';
import { isMarked, isWord, type Mention, says } from '../mentions/mention.js';
import type { Change, Refused } from './changed.js';
import { type Due, dueOf } from './due.js';
import { leverOf } from './lever.js';
import { type AmountMention, amountsOf, isTarget, isTime, type Parts, take, timesOf, use, useKinds } from './parts.js';
import { periodOf } from './period.js';
import { bucketsOf } from './shift.js';
import { whereOf } from './where.js';

/** Deliveries that are due and come later or earlier, or not at all; how much of them comes is an amount of a lever. */
export function receiptEditOf(parts: Parts): Change | Refused | undefined {
  const due = dueOf(parts);
  const { actions } = parts;
  const way = actions.has('delay') || actions.has('slip') ? 1 : actions.has('hasten') ? -1 : 0;
  const isCancelled =
    ['unless', 'lose', 'dismiss', 'stop'].some((action) => actions.has(action)) ||
    isMarked(parts.mentions, 'off-for-good');
  const amounts = amountsOf(parts).filter((mention) => mention !== due?.telling);
  const by = amounts.find(isTime);
  // `ordered in February arrives in April`: how long it takes, and no day on which it is due.
  const isOrdered = parts.quantities.includes('demand');
  const day = by === undefined && !isOrdered ? dayOf(parts) : undefined;
  const moved = day && movedTo(parts, day);
  if (moved) return moved;
  const postponed = by === undefined && !isOrdered && amounts.length === 0 ? movedToBucket(parts) : undefined;
  if (postponed) return postponed;
  if (due === undefined && way !== 0 && isOfNoReceipt(parts))
    return { problem: (say) => say.problem.noSuchDelivery, choices: [] };
  if (due === undefined || (way === 0 && !isCancelled)) return undefined;
  if (way === 0 && amounts.length > 0) return undefined;
  if (due.rows.length === 0) return { problem: (say) => say.problem.noSuchDelivery, choices: [] };
  if (way !== 0 && by === undefined)
    return { problem: (say) => say.problem.noDuration, choices: [(say) => say.choice.byTwoWeeks] };
  if (amounts.length > 1) return { problem: (say) => say.problem.manyAmounts, choices: [] };
  const rows = chosenRows(parts, due);
  if ('problem' in rows) return rows;
  if (by) parts.used.add(by);
  if (due.telling) parts.used.add(due.telling);
  for (const sense of ['action', 'quantity', 'prep', 'scope', 'ordinal', 'relative']) use(parts, sense);
  // `the two vaccine receipts`, of which there are three, is left to be asked back.
  if (due.rows.length <= 2) use(parts, 'mark', 'pair');
  use(parts, 'mark', 'off-for-good');
  useKinds(parts, Object.keys(leverOf('receipt').where));
  const goods = [...new Set(due.rows.map(({ product }) => product))].join(', ');
  const receipts = (say: Phrases): string => say.words.of(say.lever.receipt, goods);
  if (by === undefined)
    return {
      overrides: [{ ...rows, remove: true }],
      words: (say) => `${receipts(say)} ${say.words.cancelled}`,
    };
  const buckets = bucketsOf(parts, by.amount);
  const words: Saying = (say) => say.words.inTime(receipts(say), by.text, way > 0);
  if (Number.isInteger(buckets)) return { overrides: [{ ...rows, shift: way * buckets }], words };
  const later = due.rows.map((row) => movedRow(row, laterBy(row.date, { ...by.amount, value: way * by.amount.value })));
  return {
    overrides: [
      { ...rows, remove: true },
      { table: 'receipts', insert: later.length === 1 ? later[0] : later },
    ],
    words,
  };
}

/** `postponed to 9 February`, `due on 2 February arrives on 9 February`, `n'arrive que le 9 février`: the day that is named last, behind the one that says which delivery is meant. */
function dayOf(parts: Parts): (Mention & { readonly time: Span }) | undefined {
  const times = timesOf(parts);
  const last = times[times.length - 1];
  const isDay = last?.time.unit === 'day' && last.time.to - last.time.from === hoursPerDay;
  const isWhich = times.length === 2 && times[0] !== last;
  return isDay && isWhich && (isMoved(parts) || isArriving(parts)) ? last : undefined;
}

/** `the vials delivery of 2 February is 10 days late`: of one day, on which none of these goods is due; orders have days of their own. */
function isOfNoReceipt(parts: Parts): boolean {
  const { kinds, quantities } = parts;
  const isOnDay = ({ time }: Mention): boolean => time?.unit === 'day' && time.to - time.from === hoursPerDay;
  const isPlain = quantities.every((quantity) => quantity === 'delivery') && quantities.length > 0;
  return isPlain && kinds.has('component') && !kinds.has('supplier') && timesOf(parts).some(isOnDay);
}

/** `postponed`, `slips`: that it comes at another time. */
function isMoved({ actions }: Parts): boolean {
  return ['delay', 'hasten', 'slip', 'shift'].some((what) => actions.has(what));
}

/** `arrives`, `only comes`, `n'arrive que`: behind a time at which it is due, another at which it comes. */
function isArriving({ mentions }: Parts): boolean {
  return mentions.some(
    (mention) =>
      isWord(mention) &&
      (says(mention, 'mark', 'restricting') || says(mention, 'scope', 'only') || says(mention, 'mark', 'arriving')),
  );
}

function movedTo(parts: Parts, day: Mention & { readonly time: Span }): Change | Refused | undefined {
  const which: Parts = { ...parts, mentions: parts.mentions.filter((mention) => mention !== day) };
  const due = dueOf(which);
  const counts = amountsOf(parts).filter((mention) => mention !== due?.telling);
  const coming = counts.length === 1 ? comingOf(parts, counts[0]) : undefined;
  if (due === undefined || (counts.length > 0 && coming === undefined)) return undefined;
  for (const mention of [due.telling, ...counts]) if (mention) parts.used.add(mention);
  if (due.rows.length !== 1) return { problem: (say) => say.problem.noSuchDelivery, choices: [] };
  const rows = chosenRows(which, due);
  if ('problem' in rows) return rows;
  parts.used.add(day);
  for (const sense of ['action', 'quantity', 'prep', 'scope', 'ordinal', 'relative']) use(parts, sense);
  use(parts, 'mark', 'restricting');
  use(parts, 'mark', 'denying');
  const [row] = due.rows;
  const quantity = coming === undefined ? row.quantity : coming(row.quantity);
  if (!(quantity > 0)) return { problem: (say) => say.problem.nothingLeft, choices: [] };
  return {
    overrides: [
      { ...rows, remove: true },
      { table: 'receipts', insert: movedRow({ ...row, quantity }, day.time.from) },
    ],
    words: (say) => {
      const moved = `${say.words.of(say.lever.receipt, row.product)} ${say.words.fromDay(isoText(day.time.from))}`;
      return coming === undefined ? moved : `${moved} ${say.words.setTo(quantity)}`;
    },
  };
}

/**
 * `the API-INF due in February is pushed back to April`, `… due on 16 February only arrives in April`: by as many buckets as lie between the
 * one time and the other.
 */
function movedToBucket(parts: Parts): Change | undefined {
  const [first, last, ...others] = timesOf(parts);
  const { bucket } = parts.vocabulary.calendar;
  if (last === undefined || others.length > 0 || last.time.unit !== bucket) return undefined;
  if (first.time.unit !== bucket && first.time.unit !== 'day') return undefined;
  const { ordinalOf } = bucketKind(bucket);
  const isOne = [first, last].every(({ time }) => ordinalOf(time.from) === ordinalOf(time.to - 1));
  const shift = ordinalOf(last.time.from) - ordinalOf(first.time.from);
  const to = parts.mentions[parts.mentions.indexOf(last) - 1];
  const isTo = isMoved(parts)
    ? (to !== undefined && says(to, 'prep', 'to')) || /^à /iu.test(last.text)
    : isArriving({
        ...parts,
        mentions: parts.mentions.slice(parts.mentions.indexOf(first), parts.mentions.indexOf(last)),
      });
  const which: Parts = { ...parts, mentions: parts.mentions.filter((mention) => mention !== last) };
  const due = dueOf(which);
  if (!isOne || !isTo || shift === 0 || due === undefined || due.rows.length === 0) return undefined;
  const rows = chosenRows(which, due);
  if ('problem' in rows) return undefined;
  parts.used.add(last);
  for (const sense of ['action', 'quantity', 'prep', 'scope', 'ordinal', 'relative']) use(parts, sense);
  for (const mark of ['restricting', 'denying']) use(parts, 'mark', mark);
  useKinds(parts, Object.keys(leverOf('receipt').where));
  const goods = [...new Set(due.rows.map(({ product }) => product))].join(', ');
  return {
    overrides: [{ ...rows, shift }],
    words: (say) => `${say.words.of(say.lever.receipt, goods)} ${duringText(first.time)} → ${duringText(last.time)}`,
  };
}

/** `with 5,000 fewer`, `avec 3 000 au lieu de 4 060`, `only half of it`: how much of a delivery comes, by how much is due. */
function comingOf(parts: Parts, mention: AmountMention): ((due: number) => number) | undefined {
  const { actions } = parts;
  const { unit, value, sign, per, upTo, isRate } = mention.amount;
  if (per !== undefined || upTo !== undefined || isRate) return undefined;
  const moved = actions.has('lower') || actions.has('lose') ? -1 : actions.has('raise') ? 1 : 0;
  const way = sign ?? (isTarget(parts, mention) ? 0 : moved);
  if (unit === 'units' || unit === 'none') return (due) => (way === 0 ? value : due + way * value);
  const share = unit === 'percent' ? value / 100 : unit === 'fraction' ? value : undefined;
  if (share === undefined) return undefined;
  return (due) => Number((due * (way === 0 ? share : 1 + way * share)).toPrecision(12));
}

function movedRow({ product, location, quantity }: ReceiptRow, date: number): Record<string, string | number> {
  return { product, ...(location === '' ? {} : { location }), date: isoText(date), quantity };
}

/** The table, the rows and the time of an override on what is due. */
export function chosenRows(
  parts: Parts,
  due: Due,
): (Pick<WrittenOverride, 'table' | 'where' | 'during'> & object) | Refused {
  const chosen = whereOf(parts, leverOf('receipt'));
  if ('problem' in chosen) return { ...chosen, choices: [] };
  take(parts, 'supplier');
  for (const mention of timesOf(parts)) parts.used.add(mention);
  const period = periodOf({ ...parts, mentions: timesOf(parts) });
  if (period !== undefined && 'problem' in period) return { ...period, choices: [] };
  const during = due.dates === undefined && period ? duringText(period.span) : undefined;
  const where = {
    ...chosen.where,
    ...(due.goods.length > 0 ? { product: due.goods } : {}),
    ...(due.dates === undefined ? {} : { date: due.dates }),
  };
  return {
    table: 'receipts',
    ...(Object.keys(where).length > 0 ? { where } : {}),
    ...(during === undefined ? {} : { during }),
  };
}
