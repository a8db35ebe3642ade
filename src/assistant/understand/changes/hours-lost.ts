import type { Instant } from '../../../calendar/bucket.js';
import { readPeriod } from '../../../scenario/period.js';
import { labels, numbers } from '../../../tables/table.js';
import type { WrittenOverride } from '../../draft.js';
import type { Vocabulary } from '../../vocabulary.js';
import { duringText } from '../figures/span.js';

/** Hours that lines lose in a period: a share of those that they have, or so many per bucket of the plan. */
export interface Loss {
  readonly lines: readonly string[];
  readonly during: string | undefined;
  readonly share: number;
  readonly hours: number;
}

/** Hours per bucket of the plan over a period, as an override on `capacity` holds them; for all of the plan without one. */
export interface HeldHours {
  readonly during: string | undefined;
  readonly hours: number;
}

/** What lines lose by overrides, closures and cuts of hours alike; undefined where none does, or not all at the same time. */
export function lossOf(overrides: readonly WrittenOverride[]): Loss | undefined {
  const losses = overrides.flatMap(lossesIn);
  const [first] = losses;
  const isAlike = losses.every(
    ({ during, share, hours }) => during === first.during && share === first.share && hours === first.hours,
  );
  return first !== undefined && isAlike
    ? { ...first, lines: [...new Set(losses.flatMap(({ lines }) => lines))] }
    : undefined;
}

function lossesIn({ table, column, where, during, multiply, add, insert }: WrittenOverride): readonly Loss[] {
  if (table === 'closures' && insert !== undefined)
    return [insert].flat().map(({ resource, from, to, availability = 0 }) => ({
      lines: [String(resource)],
      during: `${from}..${to}`,
      share: 1 - Number(availability),
      hours: 0,
    }));
  if (table !== 'capacity' || column !== undefined || where?.resource === undefined) return [];
  const lines = [where.resource].flat().map(String);
  if (typeof multiply === 'number' && multiply < 1) return [{ lines, during, share: 1 - multiply, hours: 0 }];
  return typeof add === 'number' && add < 0 ? [{ lines, during, share: 0, hours: -add }] : [];
}

/** So large a part of what is lost, as hours; one stretch for each level of hours that the lines have meanwhile. */
export function hoursOf(
  { lines, during, share, hours }: Loss,
  part: number,
  vocabulary: Vocabulary,
): readonly HeldHours[] {
  const period = during === undefined ? undefined : readPeriod(during, vocabulary.calendar);
  if (period !== undefined && 'problem' in period) return [];
  const { from, to } = period ?? { from: -Infinity, to: Infinity };
  const levels = lines.map((line) => levelsOf(line, vocabulary));
  const changes = levels.flatMap((all) => all.map((level) => level.from)).filter((day) => from < day && day < to);
  const starts = [from, ...[...new Set(changes)].sort((one, other) => one - other)];
  return starts.map((start, at) => {
    const had = levels.map((all) => all.findLast((level) => level.from <= start)?.hours ?? 0);
    const lost = had.reduce((sum, level) => sum + share * level + hours, 0);
    const stretch = { from: start, to: starts[at + 1] ?? to, unit: 'day', begins: false } as const;
    return { during: starts.length === 1 ? during : duringText(stretch), hours: Number((part * lost).toPrecision(8)) };
  });
}

interface Level {
  readonly from: Instant;
  readonly hours: number;
}

/** The hours per bucket that a line has, from each day on that its rows name. */
function levelsOf(line: string, { dataset }: Vocabulary): readonly Level[] {
  const table = dataset.get('capacity');
  if (table === undefined) return [];
  const { codes, labels: names } = labels(table, 'resource');
  const [dates, hours] = ['date', 'hours'].map((column) => numbers(table, column));
  return Array.from({ length: table.rows }, (_, row) => row)
    .filter((row) => names[codes[row]] === line)
    .map((row) => ({ from: Number.isFinite(dates[row]) ? dates[row] : -Infinity, hours: hours[row] }))
    .sort((one, other) => one.from - other.from);
}
