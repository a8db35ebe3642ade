import { bucketStart, type Calendar, planBucket } from '../../calendar/calendar.js';
import type { Dataset } from '../../tables/table.js';
import type { ResourceArrays } from '../network.js';
import { type NameIndex, nameIndex } from './index-names.js';
import { sitesOf } from './items.js';
import { lastHour, rowsOf, shareOf } from './rows.js';

export interface Resources {
  readonly names: NameIndex;
  readonly arrays: ResourceArrays;
  readonly hours: Float64Array;
  readonly overtime: Float64Array;
  /** The first bucket in which something may start, behind the frozen period. */
  readonly frozenUntil: Int32Array;
}

/** What an overtime hour costs where the table does not say: one and a half regular hours. */
const overtimeFactor = 1.5;

/** Resources with their hours per bucket, after efficiency and closures; without a row of capacity they have no limit. */
export function resourcesOf(dataset: Dataset, calendar: Calendar, locations: NameIndex): Resources {
  const rows = rowsOf(dataset, 'resources');
  const name = rows.text('resource');
  const names = nameIndex(Array.from({ length: rows.count }, (_, row) => name(row)));
  for (const [table, column] of [
    ['capacity', 'resource'],
    ['routings', 'resource'],
    ['routings', 'second_resource'],
  ]) {
    const other = rowsOf(dataset, table);
    const text = other.text(column);
    for (let row = 0; row < other.count; row++) if (text(row) !== '') names.of(text(row));
  }
  const count = names.names.length;
  const site = sitesOf(dataset, locations);
  const costPerHour = rows.number('cost_per_hour');
  const overtimeCost = rows.number('overtime_cost_per_hour');
  const blocks = rows.number('family_blocks');
  const arrays = {
    site: Int32Array.from(names.names, site),
    costPerHour: Float64Array.from({ length: count }, (_, resource) => costPerHour[resource] ?? 0),
    overtimeCostPerHour: Float64Array.from({ length: count }, (_, resource) =>
      known(overtimeCost[resource], overtimeFactor * (costPerHour[resource] ?? 0)),
    ),
    familyBlocks: Float64Array.from({ length: count }, (_, resource) => known(blocks[resource], Infinity)),
  };
  const frozen = rows.number('frozen_days');
  const frozenUntil = Int32Array.from({ length: count }, (_, resource) =>
    firstBehind(known(frozen[resource], 0), calendar),
  );
  return { names, arrays, ...hoursOf(dataset, calendar, names), frozenUntil };
}

/** The first bucket that begins so many days behind the plan's start, or later. */
function firstBehind(days: number, calendar: Calendar): number {
  const end = bucketStart(calendar, 0) + 24 * days;
  let bucket = 0;
  while (bucket < calendar.horizon && bucketStart(calendar, bucket) < end) bucket++;
  return bucket;
}

function known(value: number | undefined, otherwise: number): number {
  return value === undefined || Number.isNaN(value) ? otherwise : value;
}

function hoursOf(
  dataset: Dataset,
  calendar: Calendar,
  names: NameIndex,
): { hours: Float64Array; overtime: Float64Array } {
  const rows = rowsOf(dataset, 'capacity');
  const resource = rows.text('resource');
  const date = rows.number('date');
  const regular = rows.number('hours');
  const further = rows.number('overtime_hours');
  const efficiency = rows.number('efficiency');
  const hours = new Float64Array(names.names.length * calendar.horizon).fill(Infinity);
  const overtime = new Float64Array(hours.length);
  const since = (row: number): number => (Number.isNaN(date[row]) ? -Infinity : date[row]);
  const ofResource = new Map<number, number[]>();
  for (let row = 0; row < rows.count; row++) {
    const index = names.of(resource(row));
    const own = ofResource.get(index);
    if (own) own.push(row);
    else ofResource.set(index, [row]);
  }
  for (const [index, own] of ofResource) {
    own.sort((first, second) => since(first) - since(second) || first - second);
    const cells = index * calendar.horizon;
    // Before its first row a resource has no limit; the bucket in which that row begins is wholly its own.
    const first = bucketOf(calendar, since(own[0]));
    hours.fill(0, cells + first, cells + calendar.horizon);
    own.forEach((row, place) => {
      const begins = place === 0 ? -Infinity : since(row);
      const ends = place + 1 < own.length ? since(own[place + 1]) : Infinity;
      for (let bucket = Math.max(first, bucketOf(calendar, begins)); bucket < calendar.horizon; bucket++) {
        if (bucketStart(calendar, bucket) >= ends) break;
        const share = shareOf(calendar, bucket, begins, ends);
        hours[cells + bucket] += share * regular[row] * efficiency[row];
        overtime[cells + bucket] += share * further[row] * efficiency[row];
      }
    });
  }
  close(dataset, calendar, names, hours, overtime);
  return { hours, overtime };
}

/** Takes from each bucket the share of it in which a resource is closed. */
function close(
  dataset: Dataset,
  calendar: Calendar,
  names: NameIndex,
  hours: Float64Array,
  overtime: Float64Array,
): void {
  const rows = rowsOf(dataset, 'closures');
  const resource = rows.text('resource');
  const from = rows.number('from');
  const to = rows.number('to');
  const availability = rows.number('availability');
  for (let row = 0; row < rows.count; row++) {
    const index = names.find(resource(row));
    if (index === undefined) continue;
    for (let bucket = 0; bucket < calendar.horizon; bucket++) {
      const closed = shareOf(calendar, bucket, from[row], lastHour(to[row]));
      const left = 1 - closed * (1 - availability[row]);
      const cell = index * calendar.horizon + bucket;
      if (closed > 0 && hours[cell] !== Infinity) hours[cell] *= left;
      if (closed > 0) overtime[cell] *= left;
    }
  }
}

/** The plan's bucket that holds an instant: the first of what comes before the plan, its horizon of what comes behind. */
function bucketOf(calendar: Calendar, instant: number): number {
  if (!Number.isFinite(instant)) return instant < 0 ? 0 : calendar.horizon;
  return Math.min(calendar.horizon, Math.max(0, planBucket(calendar, instant)));
}
