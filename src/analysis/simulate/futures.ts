import type { Errors } from '../../forecast/distribution/errors.js';
import type { Network } from '../../plan/network.js';
import type { Plan } from '../../plan/plan.js';
import type { Hazard } from '../../plan/simulation/hazards.js';

/** The demand of an item as its forecast sees it: draws come as factors on what is planned for. */
export interface UncertainDemand {
  readonly item: number;
  /** Names the stream that it draws from. */
  readonly key: string;
  readonly errors: Errors;
  /** Buckets of the forecast before the plan's first. */
  readonly gap: number;
}

/** How late the deliveries of a supplier are: shares of deliveries by whole buckets late, cumulated, the last one 1. */
export interface UncertainDelay {
  /** Deliveries: lanes, then purchases. */
  readonly deliveries: Int32Array;
  readonly key: string;
  readonly cumulated: Float64Array;
  /** Only of what is due in this bucket, where something is known of it alone. */
  readonly bucket?: number;
}

/** A part of the plan: some items, from one bucket to another (not included). */
export interface Watched {
  readonly items: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** All that may come otherwise than planned, and what it strikes: as data, so that any thread can play it. */
export interface Futures {
  readonly network: Network;
  /** Items × buckets: demand that is ordered, and will not be less. */
  readonly firm: Float64Array;
  readonly demand: readonly UncertainDemand[];
  readonly delays: readonly UncertainDelay[];
  readonly hazards: readonly Hazard[];
  readonly replanEvery: number;
  /** A plan to begin with, where it is not to be one by rules. */
  readonly first?: Plan;
  /** What hours are worth to plans by rules, pools × buckets: learnt once, for all who play. */
  readonly prices: Float64Array;
  readonly seed: number;
  /** KPIs of parts of the plan that are measured beside those that every project has, by name. */
  readonly partKpis?: readonly string[];
  /** Where it is counted whether anything runs out at all; in the whole plan where absent. */
  readonly watched?: Watched;
}

/** Runs to play one after the other, from one number to another (not included). */
export interface Runs {
  readonly from: number;
  readonly to: number;
  /** One network for each run where scenario parameters are drawn. */
  readonly drawn?: readonly Network[];
}
