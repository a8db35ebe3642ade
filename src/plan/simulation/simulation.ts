import { Execution } from '../heuristic/execute.js';
import { cheapestByRules } from '../heuristic/heuristic-plan.js';
import { net } from '../heuristic/net.js';
import { emptyNetting, type Netting } from '../heuristic/netting.js';
import { type PlanOrder, planOrder } from '../heuristic/plan-order.js';
import { type Position, startOf } from '../heuristic/position.js';
import { type Pools, poolsOf, type Sources, sourcesOf } from '../heuristic/sources.js';
import { emptySupplyCosts, fillSupplyCosts, type SupplyCosts } from '../heuristic/supply-costs.js';
import type { Network } from '../network.js';
import type { Plan } from '../plan.js';
import type { Event } from './events.js';
import { Reality } from './reality.js';

/**
 * A plan that is made on what is known and carried out against what happens: before the first bucket, and again every so many buckets, the rest
 * of the horizon is planned by rules from where things stand. The plan knows the forecast in the light of the demand so far, the outages that have begun and when what is
 * on its way is due; it does not know the demand, the outages, the delays and the losses to come. One simulation plays any
 * number of futures in the same memory.
 */
export class Simulation {
  reality: Reality;
  private readonly network: Network;
  /** The network with the demand as a planner comes to expect it. */
  private readonly expected: Network;
  private readonly replanEvery: number;
  private readonly sources: Sources;
  private readonly order: PlanOrder;
  private readonly prices: Float64Array;
  private readonly costs = new Map<number, SupplyCosts>();
  private readonly first: Netting;
  private readonly netting: Netting;
  private readonly knownPools: Pools;
  private readonly position: Position;
  private execution: Execution;

  /**
   * @param replanEvery buckets between plans; 0 keeps the first plan to the end.
   * @param first a plan to begin with, where it is not to be one by rules.
   * @param prices what hours are worth to plans by rules, pools × buckets, as `pricesOfHours` has them; learnt here where they are not given.
   */
  constructor(network: Network, replanEvery: number, first?: Plan, prices?: Float64Array) {
    this.network = network;
    this.expected = { ...network, demand: network.demand.slice() };
    this.replanEvery = replanEvery;
    this.sources = sourcesOf(network);
    const pools = poolsOf(network);
    this.order = planOrder(network, this.sources);
    this.position = startOf(network);
    this.netting = emptyNetting(network, this.sources, pools);
    this.knownPools = poolsOf(network);
    this.prices = prices ?? cheapestByRules(network, this.sources, pools, this.order, this.netting).prices;
    this.first = emptyNetting(network, this.sources, pools);
    if (first === undefined || first.method === 'heuristic') this.plan(this.first, pools);
    else takeStarts(first, this.first);
    this.reality = new Reality(network);
    this.execution = new Execution(this.reality.network, this.sources, this.order, 'heuristic');
  }

  /** Takes another network of the same shape for what comes; the plans stay those for the first. */
  become(network: Network): void {
    this.reality = new Reality(network);
    this.execution = new Execution(this.reality.network, sourcesOf(network), this.order, 'heuristic');
  }

  /**
   * Plays the future that `reality` holds, in which these events strike; the plan as it went is overwritten by the next run.
   * @param expect writes the demand that is expected from a bucket on into items × buckets.
   */
  run(events: readonly Event[], expect: (bucket: number, demand: Float64Array) => void): Plan {
    const { execution, reality, network, replanEvery } = this;
    execution.begin(reality.pools, reality.mishaps);
    let netting = this.first;
    this.expected.demand.set(network.demand);
    for (let bucket = 0; bucket < network.buckets; bucket++) {
      if (replanEvery > 0 && bucket > 0 && bucket % replanEvery === 0) {
        expect(bucket, this.expected.demand);
        this.replan(bucket, events);
        netting = this.netting;
      }
      execution.step(bucket, netting);
    }
    return execution.end();
  }

  private replan(bucket: number, events: readonly Event[]): void {
    this.position.bucket = bucket;
    this.execution.tell(this.position);
    this.reality.known(this.knownPools, events, bucket);
    this.plan(this.netting, this.knownPools);
    this.execution.forgetWaiting();
  }

  /** What supply costs follows from prices and time alone: it is the same in all futures. */
  private costsFrom(bucket: number): SupplyCosts {
    const known = this.costs.get(bucket);
    if (known !== undefined) return known;
    const costs = emptySupplyCosts(this.network, this.sources);
    fillSupplyCosts(this.network, this.sources, poolsOf(this.network), this.order, this.prices, bucket, costs);
    this.costs.set(bucket, costs);
    return costs;
  }

  private plan(netting: Netting, pools: Pools): void {
    const terms = {
      prices: this.prices,
      unlimited: false,
      position: this.position,
      costs: this.costsFrom(this.position.bucket),
    };
    net(this.expected, this.sources, pools, this.order, netting, terms);
  }
}

/** What a finished plan starts, as netting writes it: operations, lanes and purchases one behind the other. */
function takeStarts({ made, moved, bought }: Plan, { starts, urgentStarts }: Netting): void {
  starts.set(made);
  starts.set(moved, made.length);
  starts.set(bought, made.length + moved.length);
  urgentStarts.set(starts);
}
