import type { EventMeasure } from './event-measure.js';
import { likeliestFirst } from './ranked.js';

const groups = 10;

export const calibrationError: EventMeasure = {
  name: 'calibration_error',
  better: 'lower',
  definition:
    'Expected calibration error: cases in ten groups of equal size by probability; the mean over the groups of |mean probability − share of events|.',
  of: (probability, event) => {
    const order = likeliestFirst(probability);
    let sum = 0;
    for (let group = 0; group < groups; group++) {
      const from = Math.round((group * order.length) / groups);
      const to = Math.round(((group + 1) * order.length) / groups);
      let gap = 0;
      for (let at = from; at < to; at++) gap += probability[order[at]!]! - event[order[at]!]!;
      sum += Math.abs(gap);
    }
    return sum / order.length;
  },
};
