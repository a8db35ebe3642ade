import type { Network } from '../network.js';
import type { Plan } from '../plan.js';
import type { Decisions } from './columns.js';
import { FixedWork } from './fixed-work.js';
import type { Formulation } from './formulation.js';
import type { LiveModel, Solved } from './live-model.js';
import { changed, type LinearProgramme } from './model-builder.js';
import { mostUnits } from './production.js';

/** Where nothing limits a quantity. */
const largest = 1e9;
/** What breaks ties, in usual shortage costs: above the solver's tolerance, and in the end below what breaks ties elsewhere. */
const tieInRounds = 2e-5;
const tieInTheEnd = 2e-6;
/** A share of the most that runs: less is the solver's tolerance. */
const tiny = 1e-7;
/** A plan that costs more than this times the one found is not worth the linear programmes of another start. */
const worthATry = 1.03;
/** A plan that costs no more than this times the bound leaves too little to gain for another start to be looked for. */
const closeEnough = 1.01;
/** Units below which a quantity is the solver's tolerance. */
const noise = 1e-6;
/** A set-up is not paid for at the rate of less than this share of the most, which would only be bad numbers. */
const smallestRate = 1e-3;

/** What the search found: columns of the linear programme in which all that runs pays for its set-up and its changeovers. */
export interface SlopeResult extends Solved {
  /** Operations × buckets: 1 where it runs. */
  readonly runs: Float64Array;
  /** The money of set-ups and of their hours and those of changeovers, which no column holds. */
  readonly fixedCost: number;
  readonly objective: number;
  readonly bound: number;
}

/** Another plan, whose runs and orders are tried where it is about as good. */
export interface Start {
  readonly plan: Plan;
  readonly objective: number;
}

/** Whether another plan is about as good as what is found. */
function isWorthATry(start: Start, objective: number): boolean {
  return !(start.objective > worthATry * objective);
}

/** By column of production: the hours of a run beside what it makes, the units over which they are spread, and whether it has ever run. */
interface Slopes {
  readonly hours: Float64Array;
  readonly rates: Float64Array;
  readonly isKnown: Uint8Array;
}

/**
 * Decides what runs by slope scaling: a set-up and the hours to turn to a product are paid for by the unit, at the rate of the last round's quantity
 * and in the best order of what ran then, so that each round is a linear programme from the last one's basis and small runs price themselves
 * out. Then what runs stays, its hours are taken off the resources as they are, and the programme is solved again until the two agree.
 * Work is counted in rounds: equal inputs give equal plans everywhere.
 * Source: Kim and Pardalos, A solution approach to the fixed charge network flow problem (1999).
 */
export class SlopeSearch {
  private readonly live: LiveModel;
  private readonly formulation: Formulation;
  private readonly network: Network;
  private readonly programme: LinearProgramme;
  private readonly fixed: FixedWork;
  private readonly made: Decisions;
  /** By column of production: the most that it could be, and where its hours stand among the entries. */
  private readonly most: Float64Array;
  private readonly hoursEntry: Int32Array;
  private readonly runs: Float64Array;
  /** By column of purchases: 1 where it may order. */
  private readonly orders: Uint8Array;
  private best: SlopeResult | undefined;
  /** Whether other starts are worth looking for in networks like the one that was searched. */
  gainsByStarts = true;
  private bound = -Infinity;

  constructor(live: LiveModel, formulation: Formulation) {
    this.live = live;
    this.formulation = formulation;
    this.network = formulation.network;
    this.fixed = new FixedWork(formulation.network);
    this.made = formulation.production.made;
    const { operation, buckets } = this.network;
    const { entity, bucket, column } = this.made;
    this.most = Float64Array.from(entity, (index, place) =>
      Math.max(
        operation.minimumLot[index],
        Math.min(largest, mostUnits(this.network, formulation.most, index, bucket[place])),
      ),
    );
    this.programme = withoutHopeless(formulation.programme, this.made, this.most);
    this.hoursEntry = Int32Array.from(column, (of, place) => this.entryOf(of, this.rowOf(place)));
    this.runs = new Float64Array(operation.count * buckets);
    this.orders = new Uint8Array(formulation.buying.bought.column.length);
  }

  private rowOf(place: number): number {
    const line = this.network.operation.resource[this.made.entity[place]];
    return this.formulation.rows.resource[line] + this.made.bucket[place];
  }

  private entryOf(column: number, row: number): number {
    const { starts, indices } = this.programme;
    for (let entry = starts[column]; entry < starts[column + 1]; entry++) if (indices[entry] === row) return entry;
    return -1;
  }

  /**
   * Searches for so many rounds, of which the last gives the plan, or the best of each; what another start runs and orders is tried, too, where
   * that may gain something.
   */
  run(rounds: number, startElsewhere?: () => Start | undefined, settlesEach = false): SlopeResult {
    const { most, network } = this;
    const slopes = {
      hours: Float64Array.from(this.made.entity, (index) => network.operation.setupHours[index]),
      rates: most.slice(),
      isKnown: new Uint8Array(most.length),
    };
    const first = slightlyLess(this.sloped(slopes));
    this.live.become(first, this.formulation.scale);
    let { columns } = this.live.solve();
    this.bound = this.objectiveOf(first, columns);
    for (let round = 1; round <= rounds; round++) {
      this.learn(slopes, columns, round === 1);
      columns = this.solveRound(this.sloped(slopes), round);
      if (round < rounds && !settlesEach) continue;
      this.runsOf(columns);
      this.settle();
    }
    const isClose = (this.best?.objective ?? Infinity) <= closeEnough * this.bound;
    const start = isClose ? undefined : startElsewhere?.();
    if (start !== undefined && isWorthATry(start, this.best?.objective ?? Infinity)) {
      this.takeStart(start.plan);
      this.settle();
    }
    if (this.best === undefined) this.settleNothing();
    if (this.best === undefined) throw new Error('The solver found no plan for what it had decided to run.');
    this.gainsByStarts = !isClose && (start === undefined || isWorthATry(start, this.best.objective));
    return this.best;
  }

  private solveRound(programme: LinearProgramme, stage: number): Float64Array {
    const { scale } = this.formulation;
    this.live.become(changed(programme, { cost: slightlyMore(programme.cost, scale * tieInRounds) }), scale);
    return this.live.solve(stage).columns;
  }

  /**
   * Takes the rates of what runs, and what its place in the order costs; what has not run yet is taken to run as much as its operation
   * does at most, at the cheapest way into it. The first time all that runs pays at least that: with nothing else paid for, too much runs, and
   * what stands first would seem to be free.
   */
  private learn({ hours, rates, isKnown }: Slopes, columns: Float64Array, atLeastCheapest: boolean): void {
    const { made, most, network, fixed } = this;
    const { operation } = network;
    this.runsOf(columns);
    fixed.reckon(this.runs);
    const largestRun = new Float64Array(operation.count);
    made.column.forEach((column, place) => {
      const index = made.entity[place];
      if (this.isRunning(place)) largestRun[index] = Math.max(largestRun[index], columns[column]);
    });
    made.column.forEach((column, place) => {
      const index = made.entity[place];
      if (this.isRunning(place)) {
        rates[place] = Math.max(columns[column], smallestRate * most[place]);
        const lost = fixed.changeoverInto[this.cellOf(place)];
        hours[place] = operation.setupHours[index] + Math.max(lost, atLeastCheapest ? this.cheapestInto(index) : 0);
        isKnown[place] = 1;
      } else if (isKnown[place] === 0) {
        rates[place] = Math.min(most[place], largestRun[index] || most[place]);
        hours[place] = operation.setupHours[index] + this.cheapestInto(index);
      }
    });
  }

  private cheapestInto(index: number): number {
    const { lines, stateOf } = this.fixed.changeovers;
    return lines[this.network.operation.resource[index]]?.cheapestInto[stateOf[index]] ?? 0;
  }

  /** The programme with the fixed hours and money of each run spread over the units of the rate. */
  private sloped({ hours, rates }: Slopes): LinearProgramme {
    const { operation, resource } = this.network;
    const cost = this.programme.cost.slice();
    const values = this.programme.values.slice();
    this.made.column.forEach((column, place) => {
      if (!(rates[place] > 1e-9)) return;
      const index = this.made.entity[place];
      const perUnit = hours[place] / rates[place];
      cost[column] +=
        operation.setupCost[index] / rates[place] + perUnit * resource.costPerHour[operation.resource[index]];
      values[this.hoursEntry[place]] += perUnit;
    });
    return changed(this.programme, { cost, values });
  }

  private cellOf(place: number): number {
    return this.made.entity[place] * this.network.buckets + this.made.bucket[place];
  }

  private isRunning(place: number): boolean {
    return this.runs[this.cellOf(place)] > 0;
  }

  private runsOf(columns: Float64Array): void {
    this.runs.fill(0);
    this.made.column.forEach((column, place) => {
      if (columns[column] > Math.max(noise, tiny * this.most[place])) this.runs[this.cellOf(place)] = columns[column];
    });
    this.formulation.buying.bought.column.forEach((column, place) => {
      this.orders[place] = Number(columns[column] > 1e-6 || this.leastOrder(place) === 0);
    });
  }

  private takeStart({ made, bought }: Plan): void {
    const { entity, bucket } = this.formulation.buying.bought;
    this.runs.set(made);
    entity.forEach((entry, place) => {
      const isOrdered = bought[entry * this.network.buckets + bucket[place]] > 0;
      this.orders[place] = Number(isOrdered || this.leastOrder(place) === 0);
    });
  }

  private leastOrder(place: number): number {
    return this.network.purchase.minimumOrder[this.formulation.buying.bought.entity[place]];
  }

  private objectiveOf({ cost, secondary }: LinearProgramme, columns: Float64Array): number {
    let sum = 0;
    for (let column = 0; column < columns.length; column++) sum += (cost[column] + secondary[column]) * columns[column];
    return sum;
  }

  /** Takes the hours of what runs off the resources as they are, and solves until all that may run does. Less and less runs, so that this ends. */
  private settle(): void {
    let forcesLots = true;
    for (;;) {
      this.fixed.reckon(this.runs);
      if (this.fixed.drops(this.runs, forcesLots)) continue;
      this.live.become(this.settled(forcesLots), this.formulation.scale);
      const solved = this.live.attempt('last');
      if (solved === undefined) {
        if (!forcesLots) return;
        forcesLots = false;
        continue;
      }
      if (this.shrinks(solved.columns)) continue;
      this.keep(solved);
      return;
    }
  }

  /** Making nothing at all is always possible: what is asked for is then short. */
  private settleNothing(): void {
    this.runs.fill(0);
    this.orders.fill(0);
    this.settle();
  }

  private keep(solved: Solved): void {
    const objective = this.objectiveOf(this.programme, solved.columns) + this.fixed.cost;
    if (objective >= (this.best?.objective ?? Infinity)) return;
    this.best = { ...solved, runs: this.runs.slice(), fixedCost: this.fixed.cost, objective, bound: this.bound };
  }

  /** What was let run but makes nothing, or less than its smallest lot, no longer runs. */
  private shrinks(columns: Float64Array): boolean {
    let shrunk = false;
    const { minimumLot } = this.network.operation;
    this.made.column.forEach((column, place) => {
      if (!this.isRunning(place)) return;
      const least = minimumLot[this.made.entity[place]];
      if (columns[column] > Math.max(noise, tiny * this.most[place]) && columns[column] > least * (1 - 1e-6)) return;
      this.runs[this.cellOf(place)] = 0;
      shrunk = true;
    });
    this.formulation.buying.bought.column.forEach((column, place) => {
      if (this.orders[place] === 0 || columns[column] >= this.leastOrder(place) * (1 - 1e-6)) return;
      this.orders[place] = 0;
      shrunk = true;
    });
    return shrunk;
  }

  /** The programme in which only what runs may, on the hours that its set-ups and changeovers leave. */
  private settled(forcesLots: boolean): LinearProgramme {
    const { network, programme, formulation } = this;
    const upper = programme.upper.slice();
    const lower = programme.lower.slice();
    const rowUpper = programme.rowUpper.slice();
    this.made.column.forEach((column, place) => {
      if (!this.isRunning(place)) upper[column] = 0;
      else if (forcesLots) lower[column] = network.operation.minimumLot[this.made.entity[place]];
    });
    formulation.buying.bought.column.forEach((column, place) => {
      if (this.orders[place] === 0) upper[column] = 0;
      else if (forcesLots) lower[column] = this.leastOrder(place);
    });
    this.fixed.hours.forEach((hours, cell) => {
      rowUpper[formulation.rows.resource[Math.floor(cell / network.buckets)] + (cell % network.buckets)] -= hours;
    });
    const cost = slightlyMore(programme.cost, formulation.scale * tieInTheEnd);
    return changed(programme, { cost, lower, upper, rowUpper });
  }
}

/**
 * A little on every cost, otherwise for every column: so a round has one optimum, which does not hang on the basis from which it is
 * solved. Far above the solver's tolerance, far below what anything costs.
 */
function slightlyMore(cost: Float64Array, most: number): Float64Array {
  return cost.map((of, column) => of + (most * (Math.imul(column + 1, 0x9e3779b1) >>> 0)) / 2 ** 32);
}

/** The same from below, by shares of what is cost: as nothing costs more, what it proves is a bound still. */
function slightlyLess(programme: LinearProgramme): LinearProgramme {
  const cost = programme.cost.map((of, column) =>
    of > 0 ? of * (1 - (1e-4 * (Math.imul(column + 1, 0x9e3779b1) >>> 0)) / 2 ** 32) : of,
  );
  return changed(programme, { cost });
}

/** What its set-up leaves no hours for makes nothing. */
function withoutHopeless(programme: LinearProgramme, { column }: Decisions, most: Float64Array): LinearProgramme {
  const upper = programme.upper.slice();
  column.forEach((of, place) => {
    if (!(most[place] > 1e-6)) upper[of] = 0;
  });
  return changed(programme, { upper });
}
