import type { EventMeasure } from './event-measure.js';
import { eventCount, likeliestFirst } from './ranked.js';

/** Alerts on the given share of the cases, the likeliest first: what share of the events they hold. */
export function recallAt(budget: number): EventMeasure {
  return {
    name: `recall_at_${Math.round(budget * 100)}`,
    better: 'higher',
    definition: `Share of the events among the ${Math.round(budget * 100)}% of cases with the highest probability: what is anticipated when so many alerts are affordable. No skill gives the budget.`,
    of: (probability, event) => eventsAlerted(probability, event, budget) / eventCount(event),
  };
}

/** Alerts on the given share of the cases, the likeliest first: what share of them are true. */
export function precisionAt(budget: number): EventMeasure {
  return {
    name: `precision_at_${Math.round(budget * 100)}`,
    better: 'higher',
    definition: `Share of true alerts when the ${Math.round(budget * 100)}% of cases with the highest probability are alerted. No skill gives the base rate.`,
    of: (probability, event) => eventsAlerted(probability, event, budget) / alertCount(event.length, budget),
  };
}

/** As many alerts as can be given, the likeliest first, while the given share of them is true: what share of the events they hold. */
export function recallAtPrecision(precision: number): EventMeasure {
  return {
    name: `recall_at_precision_${Math.round(precision * 100)}`,
    better: 'higher',
    definition: `Share of the events in the longest list of alerts, the likeliest first, of which ${Math.round(precision * 100)}% are true; equal probabilities are alerted together. 0 where no list is so precise.`,
    of: (probability, event) => {
      const order = likeliestFirst(probability);
      let found = 0;
      let held = 0;
      for (let alerts = 1; alerts <= order.length; alerts++) {
        found += event[order[alerts - 1]];
        const isWhole = alerts === order.length || probability[order[alerts]] < probability[order[alerts - 1]];
        if (isWhole && found >= precision * alerts) held = found;
      }
      return held / eventCount(event);
    },
  };
}

function alertCount(cases: number, budget: number): number {
  return Math.round(budget * cases);
}

/** Of cases with equal probability at the edge of the budget as large a share counts as still fits: no order among them is earned. */
function eventsAlerted(probability: Float64Array, event: Float64Array, budget: number): number {
  const order = likeliestFirst(probability);
  const alerts = alertCount(event.length, budget);
  let found = 0;
  for (let from = 0; from < alerts; ) {
    let to = from;
    let events = 0;
    while (to < order.length && probability[order[to]!] === probability[order[from]!]) events += event[order[to++]!]!;
    found += events * Math.min(1, (alerts - from) / (to - from));
    from = to;
  }
  return found;
}
