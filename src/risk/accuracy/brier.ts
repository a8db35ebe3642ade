import type { EventMeasure } from './event-measure.js';

export const brier: EventMeasure = {
  name: 'brier',
  better: 'lower',
  definition: 'Brier score: the mean of (probability − event)², the event being 0 or 1 (Brier 1950).',
  of: (probability, event) => {
    let sum = 0;
    for (let index = 0; index < event.length; index++) sum += (probability[index]! - event[index]!) ** 2;
    return sum / event.length;
  },
};
