import { areaUnderCurve } from '../accuracy/area-under-curve.js';
import { type Calibration, fitCalibration } from '../learn/calibration.js';
import type { DeliveryHistory } from './delivery-history.js';
import type { LateLearner } from './late-learner.js';
import { lateEvents } from './lateness.js';

const hoursPerDay = 24;
const trialDays = 365;
const trials = 2;

/** A later event outweighs an earlier one twofold after so many days. */
const recencyHalfLifeDays = 180;

/** Fewer events than this in a trial say nothing. */
const leastEvents = 10;

/** What a learner that stood a while before `asOf` would have said of the deliveries promised between then and `asOf`. */
export interface Trial {
  readonly rows: Int32Array;
  readonly scores: Float64Array;
  readonly events: Float64Array;
  readonly weight: Float64Array;
}

/** The trials of the last years, the latest first; those without enough events on both sides of the split are left out. */
export function trialsOf(learner: LateLearner, history: DeliveryHistory, asOf: number, lateDays: number): Trial[] {
  const found: Trial[] = [];
  for (let back = 0; back < trials; back++) {
    const until = asOf - back * trialDays * hoursPerDay;
    const trial = trialBefore(learner, history, until, lateDays);
    if (trial !== undefined) found.push(trial);
  }
  return found;
}

function trialBefore(
  learner: LateLearner,
  history: DeliveryHistory,
  asOf: number,
  lateDays: number,
): Trial | undefined {
  const from = asOf - trialDays * hoursPerDay;
  const { promised } = history.dates;
  const before = lateEvents(history.dates, from, lateDays);
  const after = lateEvents(history.dates, asOf, lateDays);
  const rows = Int32Array.from(after.keys()).filter((row) => promised[row]! >= from && !Number.isNaN(after[row]!));
  const events = Float64Array.from(rows, (row) => after[row]!);
  if (!isTelling(before.filter((event) => !Number.isNaN(event))) || !isTelling(events)) return undefined;
  const { scores } = learner.learn(history, from, lateDays, 'trial');
  return {
    rows,
    scores: Float64Array.from(rows, (row) => scores[row]!),
    events,
    weight: Float64Array.from(rows, (row) => 0.5 ** ((asOf - promised[row]!) / hoursPerDay / recencyHalfLifeDays)),
  };
}

function isTelling(events: Float64Array): boolean {
  const happened = events.reduce((sum, event) => sum + event, 0);
  return happened >= leastEvents && events.length - happened >= leastEvents;
}

/** The mean area under the curve over the trials; NaN without any. */
export function skill(trials: readonly Trial[]): number {
  const areas = trials.map(({ scores, events }) => areaUnderCurve.of(scores, events));
  return areas.reduce((sum, area) => sum + area, 0) / areas.length;
}

/** Calibration by the latest trial; without one the scores stand as they are. */
export function calibrationOf(trials: readonly Trial[]): Calibration {
  return trials[0] === undefined ? { intercept: 0, slope: 1 } : fitCalibration(trials[0]);
}
