import type { Instant } from '../calendar/bucket.js';
import type { Table } from '../tables/table.js';
import { chooseLearner } from './delay/choose-learner.js';
import {
  type DelayDistribution,
  delayQuantile,
  distributionWith,
  givenOverdue,
  meanDelay,
  probabilityAbove,
} from './delay/delay-distribution.js';
import { delayExperience, experienceOf } from './delay/delay-experience.js';
import { type DeliveryHistory, deliveryHistory } from './delay/delivery-history.js';
import { type Driver, topDrivers } from './delay/drivers.js';
import { learnLateness } from './delay/learned-lateness.js';

export interface DelayQuestion {
  /** The morning on which it is asked: deliveries on that day or later are not known. */
  readonly asOf: Instant;
  /** Late means by more than so many days. */
  readonly lateDays: number;
  /** The levels of the delay's quantiles, between 0 and 1. */
  readonly quantiles: readonly number[];
  /** How long before its promise a delivery is looked at when learning; see `deliveryFeatures`. */
  readonly noticeDays: number;
}

export const delayDefaults: Omit<DelayQuestion, 'asOf'> = {
  lateDays: 0,
  quantiles: [0.1, 0.5, 0.9],
  noticeDays: 30,
};

interface ExpectedDelay {
  /** The row of the table `deliveries`. */
  readonly row: number;
  readonly probability: number;
  /** Days by which it is already overdue; not above 0 where its promise is still to come. */
  readonly overdueDays: number;
  /** In days, negative where it comes early. */
  readonly expectedDays: number;
  readonly quantiles: readonly number[];
  readonly distribution: DelayDistribution;
  /** The columns that move it most from the average, the strongest first; reckoned when asked for. */
  readonly drivers: (count: number) => readonly Driver[];
}

export interface ExpectedDelays {
  /** Every open delivery, the likeliest to be late first. */
  readonly open: readonly ExpectedDelay[];
  /** The learner that later years of the history bore out best, and by how much: mean AUC of its trials. */
  readonly learner: string;
  readonly skill: number;
  readonly notes: readonly string[];
}

/**
 * For every open delivery of the table `deliveries` (blank `delivered`, or delivered on `asOf` or later) the probability of
 * being late, the distribution of its delay and what drives it. Everything is learnt from what was known before `asOf`.
 */
export function expectDelays(table: Table, question: DelayQuestion): ExpectedDelays {
  const history = deliveryHistory(table, question.noticeDays);
  const choice = chooseLearner(history, question.asOf, question.lateDays);
  const lateness = learnLateness(history, choice, question);
  const experience = delayExperience(history, lateness, question.asOf);
  const open = openRows(history, question.asOf).map((row): ExpectedDelay => {
    const overdueDays = (question.asOf - history.dates.promised[row]!) / 24;
    const unconditional = distributionWith(
      experienceOf(experience, lateness.rank[row]!),
      lateness.cuts,
      lateness.above(row),
    );
    const distribution = overdueDays > 0 ? stillOpen(unconditional, overdueDays) : unconditional;
    return {
      row,
      probability: probabilityAbove(distribution, question.lateDays),
      overdueDays,
      expectedDays: meanDelay(distribution),
      quantiles: question.quantiles.map((level) => delayQuantile(distribution, level)),
      distribution,
      drivers: (count) => topDrivers(history.matrix, row, lateness.drivers(row), count),
    };
  });
  open.sort((one, other) => other.probability - one.probability || one.row - other.row);
  return { open, learner: choice.learner.name, skill: choice.skill, notes: notesOf(history, choice.notes) };
}

function openRows({ dates }: DeliveryHistory, asOf: Instant): number[] {
  return [...dates.promised.keys()].filter(
    (row) => !Number.isNaN(dates.promised[row]!) && !(dates.delivered[row]! < asOf),
  );
}

/** Later than everything seen before: it is taken to come on the next day, which is the least that is still possible. */
function stillOpen(distribution: DelayDistribution, overdueDays: number): DelayDistribution {
  const next = { days: Float64Array.of(overdueDays + 1), probability: Float64Array.of(1) };
  return givenOverdue(distribution, overdueDays) ?? next;
}

function notesOf({ unused }: DeliveryHistory, notes: readonly string[]): string[] {
  return [
    ...notes,
    ...unused.map(({ name, reason }) => `The column ${name} of deliveries is not learnt from: ${reason}.`),
  ];
}
