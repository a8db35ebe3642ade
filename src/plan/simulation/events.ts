import { randomStream } from '../../numeric/random.js';
import type { Hazard } from './hazards.js';

/** Something that goes wrong, from one day of the plan to another. */
export interface Event {
  readonly hazard: Hazard;
  readonly from: number;
  readonly to: number;
}

/**
 * The events of one run of the future: each hazard strikes as a Poisson process, for lengths that are exponential. A hazard draws from a stream
 * of its own, so that it strikes alike whatever else is in the table or the scenario.
 */
export function drawEvents(hazards: readonly Hazard[], days: number, seed: number, run: number): readonly Event[] {
  const events: Event[] = [];
  for (const hazard of hazards) {
    events.push(...underWay(hazard, seed, run));
    if (!(hazard.perDay > 0)) continue;
    const stream = randomStream(seed, 'hazard', hazard.kind, hazard.target, hazard.cause, run);
    let day = -Math.log(1 - stream.uniform()) / hazard.perDay;
    while (day < days) {
      const length = -Math.log(1 - stream.uniform()) * hazard.days;
      events.push({ hazard, from: day, to: day + length });
      day += -Math.log(1 - stream.uniform()) / hazard.perDay;
    }
  }
  return events;
}

/** An event that has begun lasts on as one that begins now would: lengths are exponential and know nothing of their past. */
function underWay(hazard: Hazard, seed: number, run: number): readonly Event[] {
  if (!hazard.underWay) return [];
  const stream = randomStream(seed, 'under way', hazard.kind, hazard.target, hazard.cause, run);
  if (stream.uniform() >= hazard.underWay) return [];
  return [{ hazard, from: 0, to: -Math.log(1 - stream.uniform()) * hazard.days }];
}

/** The share of a span of days in which an event lasts. */
export function overlap({ from, to }: Event, begin: number, end: number): number {
  return Math.max(0, Math.min(to, end) - Math.max(from, begin)) / (end - begin);
}
