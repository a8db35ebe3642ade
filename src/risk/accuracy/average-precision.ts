import type { EventMeasure } from './event-measure.js';
import { eventCount, likeliestFirst } from './ranked.js';

export const averagePrecision: EventMeasure = {
  name: 'average_precision',
  better: 'higher',
  definition:
    'Average precision: the share of true alerts among all alerts, averaged over the events in the order in which they are reached; equal probabilities are reached together. No skill gives the base rate.',
  of: (probability, event) => {
    const order = likeliestFirst(probability);
    const events = eventCount(event);
    let found = 0;
    let sum = 0;
    for (let from = 0; from < order.length; ) {
      let to = from;
      const before = found;
      while (to < order.length && probability[order[to]!] === probability[order[from]!]) found += event[order[to++]!]!;
      sum += ((found - before) * found) / to;
      from = to;
    }
    return events === 0 ? NaN : sum / events;
  },
};
