import type { HazardKind } from '../../plan/simulation/hazards.js';

/**
 * Where a stock-out can come from: demand that has changed of late or surges, and its usual variation apart from that. What is left without any
 * of them is the plan's own: too little capacity, or too late.
 */
export const sources = ['demand', 'outage', 'supply', 'yield', 'expiry', 'changeovers', 'variation'] as const;
export type Source = (typeof sources)[number];

/** What each kind of risk is a source of. */
export const sourceOfHazard: Readonly<Record<HazardKind, Source>> = {
  demand: 'demand',
  resource: 'outage',
  supplier: 'supply',
  lane: 'supply',
  yield: 'yield',
};
