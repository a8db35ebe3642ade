import { type RandomStream, randomStream } from '../../numeric/random.js';
import type { Network } from '../network.js';
import type { Decisions } from './columns.js';
import { ExactChangeovers } from './exact-changeovers.js';
import { type Formulation, formulate } from './formulation.js';
import { LiveModel } from './live-model.js';
import { planOf } from './plan-of.js';
import type { SearchOptions, SearchProgress } from './search-options.js';
import { SlopeSearch } from './slope-search.js';
import type { Solver } from './solver.js';
import { startFrom } from './start-from.js';
import { type Found, type Link, type RunLimits, type Treatment, WholeModel } from './whole-model.js';

/** Up to so many whole decisions the solver proves in one run what is best; beyond, parts are decided in turn. */
const onePiece = 150;

/** Whole decisions that one run of the decomposition decides. */
const pieceSize = 100;

/** The same where hours depend on the order of products: such pieces take longer. */
const pieceWithChangeovers = 30;

/** Nodes of one piece with changeovers where no clock ends the search: their bound is far, and proving takes minutes. */
const nodesWithChangeovers = 60;

/** Rounds of slope scaling that know of changeovers. */
const slopeRounds = 8;

/** A share by which a piece may be off its best: what is won beyond it is not worth the time, as other pieces change it again. */
const pieceGap = 0.002;

/** What the search ends with. */
export interface SearchResult extends Found {
  /** The worth of each row where all that is whole stays as decided. */
  readonly duals: Float64Array;
}

/**
 * Decides what is whole. Small programmes are given to the solver in one piece. Larger ones start from the better of a plan by rules
 * and of slope scaling, a row of linear programmes; then they are fixed and optimised: a window of time or a group of products is
 * decided again while all else stays, as long as that gains. Relaxing and fixing window by window was tried for the start and
 * was far behind: the first plans that the solver finds in a window are bad, and what follows inherits them.
 * Source: Helber and Sahling, A fix-and-optimize approach for the multi-level capacitated lot sizing problem (2010).
 */
export function decideWhole(
  solver: Solver,
  formulation: Formulation,
  start: Float64Array,
  options: SearchOptions,
): SearchResult {
  const search = new DiscreteSearch(solver, formulation, options);
  try {
    return search.run(start);
  } finally {
    search.dispose();
  }
}

/** One whole column: what it is about, and when. */
interface WholeDecision {
  readonly item: number;
  readonly bucket: number;
  /** The resource and the bucket, as a cell; -1 where it runs on none. */
  readonly cell: number;
}

class DiscreteSearch {
  private readonly model: WholeModel;
  private readonly decisions: readonly WholeDecision[];
  private readonly links: readonly Link[];
  private readonly cuts: readonly number[];
  /** Nothing where no order of products makes a difference. */
  private readonly changeovers: ExactChangeovers | undefined;
  private readonly options: SearchOptions;
  private readonly solver: Solver;
  private readonly network: Network;
  private readonly formulation: Formulation;
  private readonly buckets: number;
  private readonly gap: number;
  private readonly began: number;
  private readonly random: RandomStream;
  private best: Found | undefined;
  private bound = -Infinity;

  constructor(solver: Solver, formulation: Formulation, options: SearchOptions) {
    this.solver = solver;
    this.network = formulation.network;
    this.formulation = formulation;
    this.model = new WholeModel(solver, formulation.programme, formulation.scale);
    this.decisions = decisionsOf(formulation, this.model.whole);
    this.links = formulation.production.links;
    this.cuts = formulation.setupCuts;
    const hasChangeovers = formulation.production.changeover.column.length > 0;
    this.changeovers = hasChangeovers ? new ExactChangeovers(this.model, formulation) : undefined;
    this.options = options;
    this.buckets = formulation.network.buckets;
    this.gap = options.gap ?? 1e-4;
    this.began = options.now?.() ?? 0;
    this.random = randomStream(1, 'discrete search');
  }

  dispose(): void {
    this.model.dispose();
  }

  run(start: Float64Array): SearchResult {
    this.raiseBound(this.attempt(() => 'relaxed', undefined, 1));
    this.take(this.attempt(() => 'fixed', start, 1));
    this.scaleSlopes();
    if (this.decisions.length <= onePiece) this.solveInOnePiece(start);
    else if (this.options.improve !== false) {
      this.tightenBound();
      this.fixAndOptimise();
    }
    return this.finished(start);
  }

  private solveInOnePiece(start: Float64Array): void {
    const isClocked = this.options.now !== undefined || this.changeovers === undefined;
    const nodes = isClocked ? 1_000_000 : nodesWithChangeovers;
    const found = this.attempt(() => 'whole', this.best?.columns ?? start, nodes, this.gap);
    this.raiseBound(found);
    this.take(found);
  }

  private scaleSlopes(): void {
    if (this.changeovers !== undefined) {
      this.take(this.attempt(() => 'fixed', this.startFromSlopes(), 1));
      this.report('slopes');
      return;
    }
    for (const rounds of [8, 16]) {
      const scaled = this.model.slopeScaled(this.links, this.cuts, rounds);
      if (scaled) this.take(this.attempt(() => 'fixed', scaled, 1));
      this.report('slopes');
    }
  }

  /** Slope scaling that knows what the order of products costs works on the linear programme alone. */
  private startFromSlopes(): Float64Array {
    const linear = formulate(this.network, 'linear');
    const live = new LiveModel(this.solver, linear.programme, linear.scale);
    try {
      const { columns } = new SlopeSearch(live, linear).run(slopeRounds);
      return startFrom(this.formulation, planOf(linear, columns));
    } finally {
      live.dispose();
    }
  }

  /** A relaxation that tells which production serves which demand bounds the cost from closer below; it gets a quarter of the time. */
  private tightenBound(): void {
    this.report('bound');
    const { programme, scale } = formulate(this.network, 'detailed');
    const detailed = new WholeModel(this.solver, programme, scale);
    const relaxed = detailed.run(
      Array.from(detailed.whole, () => 'relaxed'),
      undefined,
      { nodes: 1, gap: 0, seconds: 0.25 * this.left() },
    );
    detailed.dispose();
    if (relaxed?.optimal) this.raiseBound(relaxed);
  }

  private fixAndOptimise(): void {
    for (
      let size = this.changeovers === undefined ? pieceSize : pieceWithChangeovers;
      this.left() > 0.5 && !this.isDone();
      size = Math.ceil(1.5 * size)
    ) {
      let gained = true;
      while (gained && this.left() > 0.5 && !this.isDone()) gained = this.sweep(size);
      if (size >= this.decisions.length) return;
    }
  }

  /** Every window of time and every group of products once; whether that gained. */
  private sweep(size: number): boolean {
    const before = this.best?.objective ?? Infinity;
    for (const piece of [...this.windows(size), ...this.groups(size)]) {
      if (this.left() < 0.5 || this.isDone()) break;
      this.report('fix and optimise');
      const treat = (decision: WholeDecision): Treatment => (piece(decision) ? 'whole' : 'fixed');
      this.take(this.attempt(treat, this.best?.columns, 200, pieceGap, 3));
    }
    return (this.best?.objective ?? Infinity) < before * (1 - 1e-6);
  }

  private windows(size: number): ((decision: WholeDecision) => boolean)[] {
    const width = Math.max(2, Math.ceil((size * this.buckets) / this.decisions.length));
    const step = Math.max(1, Math.floor(width / 2));
    const starts = Array.from({ length: Math.ceil(this.buckets / step) }, (_, index) => index * step);
    return starts.map(
      (from) =>
        ({ bucket }) =>
          bucket >= from && bucket < from + width,
    );
  }

  /** Items dealt at random into groups of about the size wanted. */
  private groups(size: number): ((decision: WholeDecision) => boolean)[] {
    const items = [...new Set(this.decisions.map(({ item }) => item))];
    const count = Math.max(1, Math.round(this.decisions.length / size));
    const groupOf = new Map<number, number>();
    for (let left = items.length; left > 0; left--) {
      const [item] = items.splice(this.random.integer(left), 1);
      groupOf.set(item, left % count);
    }
    return Array.from(
      { length: count },
      (_, group) =>
        ({ item }) =>
          groupOf.get(item) === group,
    );
  }

  private attempt(
    treat: (decision: WholeDecision) => Treatment,
    from: Float64Array | undefined,
    nodes: number,
    gap = this.gap,
    seconds = Infinity,
    left = this.left(),
  ): Found | undefined {
    const limits: RunLimits = { nodes, gap, seconds: Math.min(seconds, left) };
    this.letChangeovers(treat);
    return this.model.run(this.decisions.map(treat), from, limits);
  }

  /** Where nothing is decided anew, changeovers take at least what they take in the plan that stands. */
  private letChangeovers(treat: (decision: WholeDecision) => Treatment): void {
    if (this.changeovers === undefined) return;
    const open = new Set(this.decisions.filter((decision) => treat(decision) !== 'fixed').map(({ cell }) => cell));
    this.changeovers.release(open.size > 0 ? this.best?.columns : undefined, (cell) => !open.has(cell));
  }

  private take(proposed: Found | undefined): void {
    const found = proposed && this.exact(proposed);
    if (found && found.objective < (this.best?.objective ?? Infinity)) this.best = found;
  }

  /** What was found, with the changeovers that it really takes. */
  private exact(found: Found): Found | undefined {
    if (this.changeovers === undefined) return found;
    return this.changeovers.settle(found.columns, (treatments, columns) =>
      this.model.run(treatments, columns, { nodes: 200, gap: pieceGap, seconds: Math.max(3, this.left()) }),
    );
  }

  private raiseBound(found: Found | undefined): void {
    if (found) this.bound = Math.max(this.bound, found.bound);
  }

  private isDone(): boolean {
    return this.best !== undefined && this.best.objective - this.bound <= this.gap * Math.abs(this.best.objective);
  }

  private seconds(): number {
    return this.options.now ? (this.options.now() - this.began) / 1000 : 0;
  }

  private left(): number {
    return this.options.now ? (this.options.timeLimit ?? Infinity) - this.seconds() : Infinity;
  }

  private report(phase: SearchProgress['phase']): void {
    this.options.progress?.({
      phase,
      objective: this.best?.objective ?? NaN,
      bound: this.bound,
      seconds: this.seconds(),
    });
  }

  /** All that is whole stays as decided; what is left is a linear programme, whose duals are prices. */
  private finished(start: Float64Array): SearchResult {
    const decided = this.withoutIdle(this.best?.columns ?? start);
    const fixed = (columns: Float64Array): Found | undefined =>
      this.attempt(() => 'fixed', columns, 1, 0, Infinity, Infinity);
    // Making nothing at all is always possible: what is asked for is then short.
    const found = this.settled(fixed, decided) ?? this.settled(fixed, new Float64Array(decided.length));
    if (found === undefined) throw new Error('The solver found no plan for the set-ups that it had decided.');
    return { ...found, bound: Math.min(found.objective, this.bound), duals: this.model.duals() };
  }

  /** The linear programme that is left; with changeovers, held to the hours that they take. */
  private settled(fixed: (columns: Float64Array) => Found | undefined, decided: Float64Array): Found | undefined {
    if (this.changeovers === undefined) return fixed(decided);
    const found = this.changeovers.settle(decided, (treatments, columns) =>
      this.model.run(treatments, columns, { nodes: 200, gap: 0, seconds: Infinity }),
    );
    if (found === undefined) return undefined;
    const treatments = this.decisions.map(() => 'fixed' as const);
    return this.model.run(treatments, this.withoutIdle(found.columns), { nodes: 1, gap: 0, seconds: Infinity });
  }

  /** What was set up but makes nothing is not set up. */
  private withoutIdle(columns: Float64Array): Float64Array {
    const decided = columns.slice();
    for (const { running, quantity } of this.links) if (columns[quantity] < 1e-6) decided[running] = 0;
    return decided;
  }
}

/** What each whole column is about. */
function decisionsOf({ network, production, buying }: Formulation, whole: Int32Array): readonly WholeDecision[] {
  const of = new Map<number, WholeDecision>();
  const { operation, purchase, buckets } = network;
  const add = ({ column, entity, bucket }: Decisions, itemOf: Int32Array, resourceOf?: Int32Array): void => {
    column.forEach((index, place) => {
      const resource = resourceOf?.[entity[place]] ?? -1;
      const cell = resource < 0 ? -1 : resource * buckets + bucket[place];
      of.set(index, { item: itemOf[entity[place]], bucket: bucket[place], cell });
    });
  };
  add(production.running, operation.item, operation.resource);
  add(production.multiples, operation.item, operation.resource);
  add(buying.running, purchase.item);
  add(buying.multiples, purchase.item);
  return Array.from(whole, (column) => of.get(column) ?? { item: -1, bucket: 0, cell: -1 });
}
