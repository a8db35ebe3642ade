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
    of: (probability, event) =>
      eventsAlerted(probability, event, budget) / alertCount(event.length, budget),
  };
}

function alertCount(cases: number, budget: number): number {
  return Math.round(budget * cases);
}

function eventsAlerted(probability: Float64Array, event: Float64Array, budget: number): number {
  const order = likeliestFirst(probability);
  let found = 0;
  for (let at = 0; at < alertCount(event.length, budget); at++) found += event[order[at]!]!;
  return found;
}
