import type { Table } from '../../tables/table.js';
import type { EventMeasure } from '../accuracy/event-measure.js';
import { eventMeasures } from '../accuracy/index.js';
import { calibrated } from '../learn/calibration.js';
import { chooseLearner } from './choose-learner.js';
import { deliveryHistory } from './delivery-history.js';
import { lateLearners } from './late-learners.js';
import { delayDays } from './lateness.js';
import { calibrationOf, trialsOf } from './trial.js';

export interface DelayBacktestSettings {
  /** What is delivered on that day or later is unknown when learning. */
  readonly asOf: number;
  /** Deliveries promised from `asOf` to before this are foretold. */
  readonly until: number;
  readonly lateDays: number;
  readonly noticeDays: number;
}

interface LearnerAccuracy {
  readonly learner: string;
  readonly summary: string;
  /** Whether the trials before `asOf` would have chosen it. */
  readonly chosen: boolean;
  /** By the names of `measures`. */
  readonly measured: ReadonlyMap<string, number>;
}

export interface DelayBacktest {
  readonly deliveries: number;
  readonly late: number;
  readonly measures: readonly EventMeasure[];
  readonly learners: readonly LearnerAccuracy[];
  readonly definitions: readonly string[];
}

/** What each learner, standing at `asOf`, would have said of the deliveries promised in the time after, against what came. */
export function backtestDelays(table: Table, settings: DelayBacktestSettings): DelayBacktest {
  const { asOf, until, lateDays, noticeDays } = settings;
  const history = deliveryHistory(table, noticeDays);
  const { promised } = history.dates;
  const delays = delayDays(history.dates);
  const rows = Int32Array.from(promised.keys()).filter((row) => promised[row]! >= asOf && promised[row]! < until);
  // What has not come by the end of the data has been late for longer than any that has.
  const event = Float64Array.from(rows, (row) => (Number.isNaN(delays[row]!) || delays[row]! > lateDays ? 1 : 0));
  const choice = chooseLearner(history, asOf, lateDays);
  const learners = lateLearners.map((learner): LearnerAccuracy => {
    const calibration = calibrationOf(trialsOf(learner, history, asOf, lateDays));
    const { scores } = learner.learn(history, asOf, lateDays);
    const probability = Float64Array.from(rows, (row) => calibrated(calibration, scores[row]!));
    const measured = new Map(eventMeasures.map((measure) => [measure.name, measure.of(probability, event)]));
    return { learner: learner.name, summary: learner.summary, chosen: learner === choice.learner, measured };
  });
  const late = event.reduce((sum, happened) => sum + happened, 0);
  return { deliveries: rows.length, late, measures: eventMeasures, learners, definitions: definitionsOf(settings) };
}

function definitionsOf({ lateDays, noticeDays }: DelayBacktestSettings): string[] {
  return [
    `Event: a delivery that comes more than ${lateDays} days after its promised day, or has not come by the end of the data.`,
    'Learnt from: deliveries promised before the day of learning, as far as they were known on that day. Rows are never shuffled; nothing delivered on that day or later enters.',
    `Known of a delivery: its own columns; a date column only where it lies at least ${noticeDays} days before the promise; the lines promised for the same day or earlier.`,
    `Days of warning: an alert is given ${noticeDays} days before the promise, on what is known then; in the first ${noticeDays} days of the test on its first day.`,
    ...eventMeasures.map(({ name, definition }) => `${name}: ${definition}`),
  ];
}
