import type { Network } from '../../plan/network.js';
import { LiveModel, type Stage } from '../../plan/optimal/live-model.js';
import type { LinearProgramme } from '../../plan/optimal/model-builder.js';
import type { Solver } from '../../plan/optimal/solver.js';
import { keepingPerYear, lossPerUnit } from './item-worth.js';
import type { LostNode } from './lost-node.js';
import { steadyFlow } from './steady-flow.js';
import { type SurvivalProgramme, survivalProgramme } from './survival-programme.js';

/** What is not served within a time, by item in units, and what it is worth in money. */
export interface Loss {
  readonly units: Float64Array;
  readonly money: number;
}

/** Extra stock by item in units, and what keeping it costs a year. */
export interface Buffer {
  readonly units: Float64Array;
  readonly costPerYear: number;
}

/** A network that lives for so many days without a node is taken to live for ever. */
const longestDays = 3650;
/** By so much at most a cost is made dearer or cheaper, so that of equals always the same is chosen, stock upstream before stock downstream. */
const tieBreak = 1e-4;
/** Extra stock for the loss of a site stands there only where nothing else helps: who loses a site may lose what is in it. */
const lastResort = 1000;
/** Less than this share of the demand of a day is what the solver's tolerances leave. */
const tolerance = 1e-6;

/**
 * Answers what becomes of a network without one of its nodes: how long it serves what the whole network can serve for good, what it
 * loses in a given time, and the cheapest stock that would prevent that. A class, since the solver's memory must be given back by `dispose`.
 * Source: Simchi-Levi, Schmidt and Wei, From superstorms to factory fires (2014); Simchi-Levi et al., Identifying risks and mitigating
 * disruptions in the automotive supply chain (2015).
 */
export class SurvivalSolver {
  /** Units per day of each item that the whole network can serve for good, and those asked for beyond, which no loss is blamed for. */
  readonly served: Float64Array;
  readonly beyond: Float64Array;
  /** By item: what a lost unit counts, and what it costs to keep one for a year. */
  readonly loss: Float64Array;
  readonly keeping: Float64Array;
  /** By item, near 1: the smaller, the rather. */
  private readonly preference: Float64Array;
  private readonly parts: SurvivalProgramme;
  private readonly programme: LinearProgramme;
  private readonly live: LiveModel;

  constructor(solver: Solver, network: Network) {
    const flow = steadyFlow(network);
    this.loss = lossPerUnit(network);
    this.keeping = keepingPerYear(network);
    this.preference = preferenceOf(network);
    this.parts = survivalProgramme(network, flow);
    this.live = new LiveModel(solver, this.parts.programme, 1);
    const unserved = this.solved(
      withoutStock(this.withLossPriced(this.fixedWindow(this.parts.programme, 1)), network.items),
    );
    this.beyond = flow.demand.map((rate, item) => significant(unserved[this.parts.lost[item]] ?? 0, rate));
    this.served = flow.demand.map((rate, item) => rate - this.beyond[item]);
    this.programme = withDemand(this.parts, this.served);
  }

  /** Days for which all is served without the node; Infinity where it is not needed. */
  timeToSurvive(node: LostNode): number {
    const programme = withBounds(this.without(node), (_lower, upper) => {
      for (const column of this.parts.lost) if (column >= 0) upper[column] = 0;
      upper[this.parts.time] = longestDays;
    });
    const cost = new Float64Array(programme.columns);
    cost[this.parts.time] = -1;
    const days = this.solved({ ...programme, cost })[this.parts.time];
    return days > longestDays - 0.5 ? Infinity : days;
  }

  /** What is lost where recovery comes in time. */
  noLoss(): Loss {
    return { units: new Float64Array(this.loss.length), money: 0 };
  }

  /** What is not served when the node is away for so many days. */
  lossWithin(node: LostNode, days: number): Loss {
    const columns = this.solved(this.withLossPriced(this.fixedWindow(this.without(node), days)), 'last');
    const units = this.served.map((rate, item) => significant(columns[this.parts.lost[item]] ?? 0, rate));
    return { units, money: units.reduce((sum, lost, item) => sum + lost * this.loss[item], 0) };
  }

  /** The stock beside that which there is that costs least to keep and with which all is served while the node is away. */
  cheapestBuffer(node: LostNode, days: number): Buffer {
    const { lost, buffers } = this.parts;
    const programme = withBounds(this.fixedWindow(this.without(node), days), (_lower, upper) => {
      for (const column of lost) if (column >= 0) upper[column] = 0;
      upper.fill(Infinity, buffers, buffers + this.keeping.length);
    });
    const cost = new Float64Array(programme.columns);
    // What costs nothing to keep is still kept for a reason only.
    this.keeping.forEach((perYear, item) => {
      cost[buffers + item] = Math.max(perYear, 1e-6) * this.preference[item];
    });
    for (const item of node.items) cost[buffers + item] *= lastResort;
    const columns = this.solved({ ...programme, cost }, 'last');
    const units = this.keeping.map((_, item) => significant(columns[buffers + item], 1));
    return { units, costPerYear: units.reduce((sum, kept, item) => sum + kept * this.keeping[item], 0) };
  }

  dispose(): void {
    this.live.dispose();
  }

  /** The questions on one node are asked in turn, each from where the one before it ended: three times as fast. */
  private solved(programme: LinearProgramme, stage: Stage = 0): Float64Array {
    this.live.become(programme, 1);
    return this.live.solve(stage).columns;
  }

  private without({ operations, lanes, purchases }: LostNode): LinearProgramme {
    const { parts } = this;
    return withBounds(this.programme, (_lower, upper) => {
      for (const index of operations) upper[parts.operations + index] = 0;
      for (const index of lanes) upper[parts.lanes + index] = 0;
      for (const index of purchases) upper[parts.purchases + index] = 0;
    });
  }

  private fixedWindow(programme: LinearProgramme, days: number): LinearProgramme {
    return withBounds(programme, (lower, upper) => {
      lower[this.parts.time] = days;
      upper[this.parts.time] = days;
    });
  }

  /** Even what is worth nothing is not lost without need. */
  private withLossPriced(programme: LinearProgramme): LinearProgramme {
    const cost = new Float64Array(programme.columns);
    const least = 1e-6 * this.loss.reduce((most, worth) => Math.max(most, worth), 1e-6);
    this.parts.lost.forEach((column, item) => {
      if (column >= 0) cost[column] = Math.max(this.loss[item], least) * this.preference[item];
    });
    return { ...programme, cost };
  }
}

/** What other items are made of or brought from stands at the end of the order. */
function preferenceOf({ order, items }: Network): Float64Array {
  const preference = new Float64Array(items);
  order.forEach((item, place) => {
    preference[item] = 1 - (tieBreak * place) / items;
  });
  return preference;
}

function significant(units: number, rate: number): number {
  return units > tolerance * Math.max(rate, tolerance) ? units : 0;
}

function withBounds(
  programme: LinearProgramme,
  change: (lower: Float64Array, upper: Float64Array) => void,
): LinearProgramme {
  const [lower, upper] = [programme.lower.slice(), programme.upper.slice()];
  change(lower, upper);
  return { ...programme, lower, upper };
}

function withoutStock(programme: LinearProgramme, items: number): LinearProgramme {
  return { ...programme, rowLower: programme.rowLower.slice().fill(0, 0, items) };
}

/** The programme with other rates of demand, in the same places. */
function withDemand({ programme, time }: SurvivalProgramme, demand: Float64Array): LinearProgramme {
  const values = programme.values.slice();
  for (let place = programme.starts[time]; place < programme.starts[time + 1]; place++) {
    const row = programme.indices[place];
    if (row < demand.length) values[place] = -demand[row];
  }
  return { ...programme, values };
}
