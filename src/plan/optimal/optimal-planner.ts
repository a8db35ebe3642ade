import { firstPlanByRules, heuristicPlan, objectiveOf } from '../heuristic/heuristic-plan.js';
import type { Network } from '../network.js';
import type { Plan } from '../plan.js';
import { canScaleSlopes } from './choose-method.js';
import { decideWhole } from './discrete-search.js';
import { type Formulation, formulate } from './formulation.js';
import { LiveModel, type Solved, type WarmModel } from './live-model.js';
import { planOf } from './plan-of.js';
import type { SearchOptions } from './search-options.js';
import { SlopeSearch, type Start } from './slope-search.js';
import type { Solver } from './solver.js';
import { startFrom } from './start-from.js';

/** Rounds of slope scaling where a plan is wanted at once: a second one gains about 1% and takes half as long again. */
const slopeRounds = 1;
/** Columns up to which each of many rounds is made a plan, and the best one taken: some hundredths of a second. */
const smallColumns = 1500;
const roundsIfSmall = 16;

/** A plan with what the solver proves of it. */
export interface OptimalPlan {
  readonly plan: Plan;
  /** What the plan costs by the ledger. */
  readonly cost: number;
  /** The cost with what is added to keep safety stock, to make waste never pay and to break ties; and what no plan's can be below. */
  readonly objective: number;
  readonly bound: number;
  /** The share of the objective that the bound leaves open; 0 where the plan is proven best. */
  readonly gap: number;
  /** False where the bound is one for a plan without changeovers, and wide. */
  readonly knowsChangeovers: boolean;
}

/** What another planner needs to plan as one does: the models that it keeps, and whether networks are planned by rules, too. */
export interface Warmth {
  readonly models: readonly WarmModel[];
  readonly isByRulesToo: boolean;
}

/**
 * Plans networks one after the other and keeps the solver's models warm between them: a scenario that changes quantities, hours
 * or costs is solved from the basis of the first of its shape. Give the memory back with `dispose`.
 */
export class OptimalPlanner {
  private readonly solver: Solver;
  private readonly shapes: number;
  private readonly live: LiveModel[] = [];
  /** Models of shapes that were first met in the turn under way; undefined outside of one. */
  private passing: LiveModel[] | undefined;
  /**
   * Whether networks are planned by rules, too: not where slope scaling came close to the bound with the first one, or rules planned that so much
   * dearer that no other is worth it.
   */
  private isByRulesToo: boolean | undefined;

  /**
   * @param shapes of so many shapes of networks, those met first, a model is kept; others are solved from nothing each time.
   * @param warm what another planner keeps: this one then plans as that one does.
   */
  constructor(solver: Solver, shapes = 3, warm?: Warmth) {
    this.solver = solver;
    this.shapes = shapes;
    this.isByRulesToo = warm?.isByRulesToo;
    for (const { programme, scale, bases } of warm?.models ?? [])
      this.live.push(new LiveModel(solver, programme, scale, bases));
  }

  /** The plan of least cost; with set-ups and lots, the best that the search finds within its options. */
  plan(network: Network, options: SearchOptions = {}): OptimalPlan {
    if (options.improve === false && canScaleSlopes(network)) return this.scaled(network);
    const formulation = formulate(network);
    if (formulation.programme.whole.includes(1)) return this.search(formulation, options);
    const { columns, duals } = this.solved(formulation);
    return outcome(formulation, columns, duals);
  }

  /**
   * Does what plans networks that lie near each other in the order in which it plans them: each is solved from where the one before ended, the
   * first from where all start, and a model is kept of every shape. Afterwards all is as it was before.
   */
  inTurn<Done>(action: () => Done): Done {
    this.passing = [];
    for (const live of this.live) live.beginTurn();
    try {
      return action();
    } finally {
      for (const live of this.live) live.endTurn();
      for (const live of this.passing.splice(0)) live.dispose();
      this.passing = undefined;
    }
  }

  /** What another planner needs to plan as this one does. */
  warmth(): Warmth {
    return { models: this.live.map((live) => live.warmth()), isByRulesToo: this.isByRulesToo ?? true };
  }

  dispose(): void {
    for (const live of this.live.splice(0)) live.dispose();
  }

  /** What slope scaling finds in a few rounds of linear programmes, or what rules run where that is better. */
  private scaled(network: Network): OptimalPlan {
    const formulation = formulate(network, 'linear');
    const [live, isKept] = this.standing(formulation);
    try {
      const search = new SlopeSearch(live, formulation);
      const isSmall = formulation.programme.columns <= smallColumns;
      const byRules = (): Start | undefined => (this.isByRulesToo === false ? undefined : startByRules(network));
      const { columns, duals, fixedCost, bound } = isSmall
        ? search.run(roundsIfSmall, byRules, true)
        : search.run(slopeRounds, byRules);
      this.isByRulesToo ??= search.gainsByStarts;
      const found = outcome(formulation, columns, duals, bound, fixedCost);
      return { ...found, knowsChangeovers: !formulation.hasChangeovers };
    } finally {
      if (!isKept) live.dispose();
    }
  }

  private search(formulation: Formulation, options: SearchOptions): OptimalPlan {
    const start = startFrom(formulation, heuristicPlan(formulation.network));
    const { columns, duals, bound } = decideWhole(this.solver, formulation, start, options);
    return outcome(formulation, columns, duals, bound);
  }

  private solved(formulation: Formulation): Solved {
    const [live, isKept] = this.standing(formulation);
    try {
      live.become(formulation.programme, formulation.scale);
      return live.solve();
    } finally {
      if (!isKept) live.dispose();
    }
  }

  /** A model of the shape, and whether it is kept. */
  private standing({ programme, scale }: Formulation): readonly [LiveModel, boolean] {
    const known = [...this.live, ...(this.passing ?? [])].find((live) => live.fits(programme));
    if (known) return [known, true];
    const live = new LiveModel(this.solver, programme, scale);
    if (this.passing) live.beginTurn();
    const keeping = this.passing ?? (this.live.length < this.shapes ? this.live : undefined);
    keeping?.push(live);
    return [live, keeping !== undefined];
  }
}

/** Smallest lots and orders have no slope, so that rules may find what slope scaling does not. */
function startByRules(network: Network): Start | undefined {
  const { operation, purchase } = network;
  if (![operation.minimumLot, purchase.minimumOrder].some((least) => least.some((units) => units > 0)))
    return undefined;
  const plan = firstPlanByRules(network);
  return { plan, objective: objectiveOf(plan) };
}

/** @param fixedCost money that no column holds. */
function outcome(
  formulation: Formulation,
  columns: Float64Array,
  duals: Float64Array,
  bound?: number,
  fixedCost = 0,
): OptimalPlan {
  const plan = planOf(formulation, columns);
  price(formulation, plan, duals);
  const cost = total(formulation.programme.cost, columns) + fixedCost;
  const objective = cost + total(formulation.programme.secondary, columns);
  const proven = Math.min(objective, bound ?? objective);
  const gap = objective > 0 ? (objective - proven) / objective : 0;
  return { plan, cost, objective, bound: proven, gap, knowsChangeovers: true };
}

function total(cost: Float64Array, columns: Float64Array): number {
  let sum = 0;
  for (let column = 0; column < columns.length; column++) sum += cost[column] * columns[column];
  return sum;
}

/** Gives the plan the worth of one more hour and of one more unit, from the duals of their rows. */
function price({ network, rows, scale }: Formulation, plan: Plan, duals: Float64Array): void {
  const { buckets } = network;
  for (let cell = 0; cell < plan.shadowPrice.length; cell++) {
    plan.shadowPrice[cell] = worth(-duals[rows.resource[Math.floor(cell / buckets)] + (cell % buckets)] * scale);
  }
  for (let cell = 0; cell < plan.materialPrice.length; cell++) {
    const row = rows.supplyRow(Math.floor(cell / buckets), cell % buckets);
    plan.materialPrice[cell] = row >= 0 ? worth(duals[row] * scale) : NaN;
  }
}

function worth(price: number): number {
  return Math.abs(price) < 1e-6 ? 0 : price;
}
