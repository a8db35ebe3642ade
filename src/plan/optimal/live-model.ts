import type { Basis, IndexSelection, Model } from 'highs';
import type { LinearProgramme } from './model-builder.js';
import { type Solver, statusOfRun } from './solver.js';

/** Above this many columns interior point is faster than simplex, though it leaves no basis to go on from. */
const simplexColumns = 100_000;
/** Up to so many columns presolve takes longer to be compiled and run than the solve that it shortens, and few steps stall. */
const smallColumns = 20_000;

/** Which solve of a plan it is, counted from 0; `last`: from where the last one ended, as it lies near. */
export type Stage = number | 'last';

/** All that another model needs to solve as this one does: a programme of the shape, and the bases from which each stage starts. */
export interface WarmModel {
  readonly programme: LinearProgramme;
  readonly scale: number;
  readonly bases: ReadonlyMap<number, Basis>;
}

/** The values of the columns, and the duals of the rows. */
export interface Solved {
  readonly columns: Float64Array;
  readonly duals: Float64Array;
}

/**
 * A programme that stands in the solver. Another programme of the same shape changes only the bounds, costs and coefficients that
 * differ, and is solved from the basis of the first: scenarios lie nearer to the baseline than to each other, and each then has
 * the same plan whatever was planned before it. A class, since the solver's memory must be given back by `dispose`.
 */
export class LiveModel {
  private readonly solver: Solver;
  private readonly model: Model;
  private held: LinearProgramme;
  private heldScale: number;
  private heldCost: Float64Array;
  private readonly bases: Map<number, Basis>;
  /** Whether nothing was solved yet, and no basis is there to start from. */
  private isNew: boolean;
  /** Where each stage of the last programme ended, while programmes are solved in turn. */
  private nearest: Map<number, Basis> | undefined;

  constructor(solver: Solver, programme: LinearProgramme, scale: number, bases?: ReadonlyMap<number, Basis>) {
    this.solver = solver;
    this.held = programme;
    this.heldScale = scale;
    this.heldCost = scaledCost(programme, scale);
    this.bases = new Map(bases);
    this.isNew = bases === undefined;
    this.model = solver.createModel({
      numCols: programme.columns,
      numRows: programme.rows,
      colCost: this.heldCost,
      colLower: programme.lower,
      colUpper: programme.upper,
      rowLower: programme.rowLower,
      rowUpper: programme.rowUpper,
      matrix: {
        format: 'csc',
        numRows: programme.rows,
        numCols: programme.columns,
        starts: programme.starts,
        indices: programme.indices,
        values: programme.values,
      },
    });
    const isSmall = programme.columns <= smallColumns;
    this.model.options.set({
      output_flag: false,
      random_seed: 0,
      presolve: isSmall ? 'off' : 'choose',
      // What the solver would add to costs against stalling it has to take away again in the end: a fifth of all steps.
      dual_simplex_cost_perturbation_multiplier: isSmall ? 0 : 1,
      // Devex pricing needs no exact weights, which would be computed anew for each scenario's basis.
      simplex_dual_edge_weight_strategy: 1,
      solver: programme.columns > simplexColumns ? 'ipm' : 'simplex',
    });
  }

  /** From now on each stage starts where that of the programme before ended, until `endTurn`. */
  beginTurn(): void {
    this.nearest = new Map();
  }

  endTurn(): void {
    this.nearest = undefined;
  }

  warmth(): WarmModel {
    return { programme: this.held, scale: this.heldScale, bases: this.bases };
  }

  /** Whether a programme has the same rows, columns and places of entries. */
  fits(programme: LinearProgramme): boolean {
    const { held } = this;
    return (
      held.columns === programme.columns &&
      held.rows === programme.rows &&
      same(held.starts, programme.starts) &&
      same(held.indices, programme.indices) &&
      same(held.whole, programme.whole)
    );
  }

  /** Changes the standing programme into another of the same shape. */
  become(programme: LinearProgramme, scale: number): void {
    const { held, heldCost, model } = this;
    const cost = scaledCost(programme, scale);
    const columns = all(programme.columns);
    const rows = all(programme.rows);
    if (differs(heldCost, cost)) model.changeColsCost(columns, cost);
    if (differs(held.lower, programme.lower) || differs(held.upper, programme.upper))
      model.changeColsBounds(columns, programme.lower, programme.upper);
    if (differs(held.rowLower, programme.rowLower) || differs(held.rowUpper, programme.rowUpper))
      model.changeRowsBounds(rows, programme.rowLower, programme.rowUpper);
    this.changeEntries(programme);
    this.held = programme;
    this.heldCost = cost;
    this.heldScale = scale;
  }

  private changeEntries(programme: LinearProgramme): void {
    for (let column = 0; column < programme.columns; column++) {
      for (let place = programme.starts[column]; place < programme.starts[column + 1]; place++) {
        if (this.held.values[place] === programme.values[place]) continue;
        this.model.changeCoefficient(programme.indices[place], column, programme.values[place]);
      }
    }
  }

  /**
   * Solves from the basis that this stage ended with the first time (in a turn: the last time), or from that of the last solve where it is the
   * first time: stages of a search lie nearer to those of other scenarios than to each other.
   * @throws Error where the solver does not reach an optimum: shortages make every programme feasible, so that is our fault.
   */
  solve(stage: Stage = 0): Solved {
    const solved = this.attempt(stage);
    if (solved === undefined) throw new Error('The solver ended without an optimal plan.');
    return solved;
  }

  /** The same for a programme that need not have a solution; nothing where it has none. */
  attempt(stage: Stage): Solved | undefined {
    const basis = stage === 'last' ? undefined : (this.nearest?.get(stage) ?? this.bases.get(stage));
    if (basis) {
      this.model.clearSolver();
      this.model.setBasis(basis);
    }
    const modelStatus = this.isNew ? this.firstRun() : statusOfRun(this.model);
    if (modelStatus !== this.solver.constants.modelStatus.optimal) return undefined;
    // Above the size for simplex there is no basis worth keeping.
    if (stage !== 'last' && this.held.columns <= simplexColumns) this.remember(stage);
    const solution = this.model.getSolution();
    return { columns: solution.colValue, duals: solution.rowDual };
  }

  /** Solves from nothing, and again from the basis that this ends with: the same to the last digit as what starts from that basis elsewhere. */
  private firstRun(): number {
    this.isNew = false;
    const status = statusOfRun(this.model);
    if (status !== this.solver.constants.modelStatus.optimal || this.held.columns > simplexColumns) return status;
    const basis = this.model.getBasis();
    this.model.clearSolver();
    this.model.setBasis(basis);
    return statusOfRun(this.model);
  }

  private remember(stage: number): void {
    if (this.bases.has(stage) && this.nearest === undefined) return;
    const basis = this.model.getBasis();
    if (!this.bases.has(stage)) this.bases.set(stage, basis);
    this.nearest?.set(stage, basis);
  }

  dispose(): void {
    this.model.dispose();
  }
}

function scaledCost({ columns, cost, secondary }: LinearProgramme, scale: number): Float64Array {
  const scaled = new Float64Array(columns);
  for (let column = 0; column < columns; column++) scaled[column] = (cost[column] + secondary[column]) / scale;
  return scaled;
}

function same(one: Int32Array, other: Int32Array): boolean {
  return one.length === other.length && !differs(one, other);
}

function differs(one: Float64Array | Int32Array, other: Float64Array | Int32Array): boolean {
  for (let place = 0; place < one.length; place++) if (one[place] !== other[place]) return true;
  return false;
}

function all(count: number): IndexSelection {
  return { kind: 'range', from: 0, to: count - 1 };
}
