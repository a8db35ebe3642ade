import type { EventMeasure } from './event-measure.js';
import { eventCount, likeliestFirst } from './ranked.js';

export const areaUnderCurve: EventMeasure = {
  name: 'auc',
  better: 'higher',
  definition:
    'Area under the ROC curve: the chance that an event was given a higher probability than a case without event, equals counting half (Hanley and McNeil 1982). 0.5 is no skill.',
  of: (probability, event) => {
    const order = likeliestFirst(probability);
    const events = eventCount(event);
    let pairs = 0;
    let quietAbove = 0;
    for (let from = 0; from < order.length; ) {
      let to = from;
      let tiedEvents = 0;
      while (to < order.length && probability[order[to]!] === probability[order[from]!])
        tiedEvents += event[order[to++]!]!;
      const tiedQuiet = to - from - tiedEvents;
      pairs += tiedEvents * (quietAbove + tiedQuiet / 2);
      quietAbove += tiedQuiet;
      from = to;
    }
    return 1 - pairs / (events * (event.length - events));
  },
};
