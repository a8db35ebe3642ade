import type { Table } from '../../tables/table.js';
import { type CauseMeasure, causeMeasures } from '../accuracy/cause-measures.js';
import { causeHistory } from './cause-history.js';
import type { CauseLearner } from './cause-learner.js';
import { causeLearners } from './cause-learners.js';
import { chooseCauseLearner } from './choose-cause-learner.js';

const hoursPerDay = 24;

export interface CauseBacktestSettings {
  /** Reports on that day or later are unknown when learning. */
  readonly asOf: number;
  /** Reports from `asOf` to before this are judged. */
  readonly until: number;
  /** Learn again after so many days from what was reported until then; never when left out. */
  readonly againDays?: number;
}

interface CauseLearnerAccuracy {
  readonly learner: string;
  readonly summary: string;
  /** Whether the trials before `asOf` would have chosen it. */
  readonly chosen: boolean;
  /** By the names of `measures`. */
  readonly measured: ReadonlyMap<string, number>;
}

export interface CauseBacktest {
  readonly reports: number;
  readonly measures: readonly CauseMeasure[];
  readonly learners: readonly CauseLearnerAccuracy[];
  readonly definitions: readonly string[];
}

/** The causes that each learner, standing at `asOf`, would have given to the reports of the time after, against those stated. */
export function backtestCauses(table: Table, settings: CauseBacktestSettings): CauseBacktest {
  const { asOf, until, againDays } = settings;
  const history = causeHistory(table);
  const { reported, cause, causes } = history;
  const rows = Int32Array.from(cause.keys()).filter(
    (row) => reported[row]! >= asOf && reported[row]! < until && !Number.isNaN(cause[row]!),
  );
  const stated = Float64Array.from(rows, (row) => cause[row]!);
  const chosen = chooseCauseLearner(history, asOf);
  const measure = (learner: CauseLearner): CauseLearnerAccuracy => {
    const judged = new Float64Array(rows.length * causes.length);
    const step = (againDays ?? Infinity) * hoursPerDay;
    for (let from = asOf; from < until; from += step) {
      const { probabilities } = learner.learn(history, from);
      rows.forEach((row, at) => {
        if (reported[row]! < from || reported[row]! >= from + step) return;
        judged.set(probabilities.subarray(row * causes.length, (row + 1) * causes.length), at * causes.length);
      });
    }
    const measured = new Map(causeMeasures.map(({ name, of }) => [name, of(judged, stated)]));
    return { learner: learner.name, summary: learner.summary, chosen: learner === chosen, measured };
  };
  const learners = causeLearners.map(measure);
  return { reports: rows.length, measures: causeMeasures, learners, definitions: definitionsOf(settings) };
}

function definitionsOf({ againDays }: CauseBacktestSettings): string[] {
  const learnt =
    againDays === undefined
      ? 'Learnt from: disruptions reported before that day, none later; the day does not move on while the later ones are judged.'
      : `Learnt from: disruptions reported before that day, and again every ${againDays} days from those reported until then.`;
  return [
    'Case: a disruption reported in the time after the day of learning, with its stated cause held back.',
    learnt,
    ...causeMeasures.map(({ name, definition }) => `${name}: ${definition}`),
  ];
}
