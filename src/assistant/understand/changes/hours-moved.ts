import { bucketKind, isoText } from '../../../calendar/bucket.js';
import { labels, numbers } from '../../../tables/table.js';
import { type Mention, wordSays } from '../mentions/mention.js';
import type { Change, Refused } from './changed.js';
import { leverOf } from './lever.js';
import { amountsOf, type Parts, take, timesOf, use } from './parts.js';

/**
 * Hours of a line that change on a day of the table and do so in another bucket: `the longer hours on N3 start in June instead of April`.
 * The row of that day is moved. Undefined where a clause names no line and two times of which one stands in the place of the other.
 */
export function hoursMovedOf(parts: Parts): Change | Refused | undefined {
  const { mentions, kinds, quantities, vocabulary } = parts;
  const place = mentions.findIndex((mention) => wordSays(mention, 'stop', 'in place of'));
  const [now, was] = timesOf(parts);
  const [hours, ...others] = amountsOf(parts).filter(({ amount }) => !amount.isRate);
  const isHours = hours === undefined ? quantities.includes('capacity') : hours.amount.unit === 'hour';
  if (place === -1 || was === undefined || timesOf(parts).length > 2 || mentions.indexOf(was) < place) return undefined;
  if (!kinds.has('resource') || !isHours || others.length > 0) return undefined;
  if (quantities.some((quantity) => quantity !== 'capacity') || (hours && !isStart(hours))) return undefined;
  const resources = mentions.flatMap(({ entities }) => entities.filter(({ kind }) => kind === 'resource'));
  const [line, ...more] = [...new Set(resources.map(({ value }) => value))];
  const rows = datedRows(parts).filter(
    (row) =>
      row.resource === line &&
      row.date >= was.time.from &&
      row.date < was.time.to &&
      (hours === undefined || row.hours === hours.amount.value),
  );
  if (rows.length !== 1 || more.length > 0 || !Number.isFinite(now.time.from)) return undefined;
  const { ordinalOf } = bucketKind(vocabulary.calendar.bucket);
  const [{ date }] = rows;
  const shift = ordinalOf(now.time.from) - ordinalOf(date);
  for (const mention of [mentions[place], now, was, ...(hours ? [hours] : [])]) parts.used.add(mention);
  for (const sense of ['action', 'quantity', 'prep', 'unit']) use(parts, sense);
  for (const mark of ['denying', 'restricting', 'hours']) use(parts, 'mark', mark);
  take(parts, 'resource');
  const day = isoText(date);
  return {
    overrides: [{ table: 'capacity', where: { resource: line, date: day }, shift }],
    words: (say) => `${line} ${say.lever[leverOf('capacity').name]} (${day}) ${say.words.fromDay(now.text)}`,
  };
}

/** A level that begins, and no amount more or less. */
function isStart({ amount }: Mention): boolean {
  return amount?.sign === undefined;
}

interface DatedRow {
  readonly resource: string;
  readonly date: number;
  readonly hours: number;
}

/** Rows of capacity that hold from a day on. */
function datedRows({ vocabulary }: Parts): readonly DatedRow[] {
  const table = vocabulary.dataset.get('capacity');
  if (table === undefined) return [];
  const { codes, labels: names } = labels(table, 'resource');
  const [dates, hours] = ['date', 'hours'].map((column) => numbers(table, column));
  return Array.from({ length: table.rows }, (_, row) => ({
    resource: names[codes[row]] ?? '',
    date: dates[row],
    hours: hours[row],
  })).filter(({ date }) => Number.isFinite(date));
}
