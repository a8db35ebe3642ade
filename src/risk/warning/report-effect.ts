import { bucketDays, bucketStart } from '../../calendar/calendar.js';
import type { Network } from '../../plan/network.js';
import type { Hazard } from '../../plan/simulation/hazards.js';
import { type Source, sourceOfHazard } from './sources.js';

/** What a report names, as far as it says how soon and how long it works. */
interface Reported {
  readonly source: Source;
  readonly suppliers: ReadonlySet<string>;
  /** All names of the plan that the report speaks of. */
  readonly names: ReadonlySet<string>;
  readonly reported: number;
}

/** How long a disruption lasts of which the risks table says nothing. */
const usualDays = 30;

/**
 * How likely it is that what was reported still works on an item at the beginning of a bucket, 0 to 1. An event lasts as long as the risks
 * table says of its target, else of its kind; behind that its effect fades at the same pace, as gaps that it tore are filled. What a
 * supplier in trouble fails to send is missed after its lead time: until then what was sent before comes in.
 */
export function reportEffect(network: Network, hazards: readonly Hazard[]): (of: Reported, bucket: number) => number {
  const { calendar } = network;
  const leadDays = supplierLeadDays(network);
  return ({ source, suppliers, names, reported }, bucket) => {
    const age = Math.max(0, (bucketStart(calendar, bucket) - reported) / 24);
    const lag = source === 'supply' ? Math.max(0, ...[...suppliers].map((name) => leadDays.get(name) ?? 0)) : 0;
    const lasts = expectedDays(hazards, source, names);
    const begun = age < lag ? age / lag : 1;
    return begun * Math.exp(-Math.max(0, age - lag - lasts) / lasts);
  };
}

function supplierLeadDays({ purchase, supplierNames, calendar }: Network): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  for (let entry = 0; entry < purchase.count; entry++) {
    const name = supplierNames[purchase.supplier[entry]];
    days.set(name, Math.max(days.get(name) ?? 0, purchase.leadTime[entry] * bucketDays(calendar, 0)));
  }
  return days;
}

function expectedDays(hazards: readonly Hazard[], source: Source, names: ReadonlySet<string>): number {
  const ofKind = hazards.filter(({ kind, days }) => sourceOfHazard[kind] === source && days > 0);
  const ofTarget = ofKind.filter(({ target }) => names.has(target.split('@')[0]));
  const telling = ofTarget.length > 0 ? ofTarget : ofKind;
  return telling.length === 0 ? usualDays : telling.reduce((sum, { days }) => sum + days, 0) / telling.length;
}
