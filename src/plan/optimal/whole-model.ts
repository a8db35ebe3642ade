import type { Model } from 'highs';
import type { LinearProgramme } from './model-builder.js';
import { type Solver, statusOfRun } from './solver.js';

/** How long one run of the solver may take: in nodes of its search, which are the same everywhere, and in seconds, which are not. */
export interface RunLimits {
  readonly nodes: number;
  readonly seconds: number;
  readonly gap: number;
}

/** What a run found: the best columns, what they are worth to the programme, and what nothing in it can beat. */
export interface Found {
  readonly columns: Float64Array;
  readonly objective: number;
  readonly bound: number;
  /** Whether the run ended because nothing better is left, not because a limit was met. */
  readonly optimal: boolean;
}

/** A column that says whether something runs, the column of how much, the row between them, and the most that row allows. */
export interface Link {
  readonly running: number;
  readonly quantity: number;
  readonly row: number;
  readonly most: number;
}

/** A share of the most that runs: a set-up is not paid for at the rate of less, which would only be bad numbers. */
const smallestRate = 1e-4;

/** How a whole column is treated in a run. */
export type Treatment = 'whole' | 'relaxed' | 'fixed';

/**
 * A programme with whole columns of which a run decides some, relaxes some and leaves the rest as they are. Objectives are in
 * money. A class, since the solver's memory must be given back by `dispose`.
 */
export class WholeModel {
  readonly whole: Int32Array;
  private readonly solver: Solver;
  private readonly programme: LinearProgramme;
  private readonly scale: number;
  private readonly model: Model;

  constructor(solver: Solver, programme: LinearProgramme, scale: number) {
    this.solver = solver;
    this.programme = programme;
    this.scale = scale;
    const { columns, rows } = programme;
    this.whole = Int32Array.from({ length: columns }, (_, column) => column).filter(
      (column) => programme.whole[column] === 1,
    );
    this.model = solver.createModel({
      numCols: columns,
      numRows: rows,
      colCost: programme.cost.map((cost, column) => (cost + programme.secondary[column]) / scale),
      colLower: programme.lower,
      colUpper: programme.upper,
      rowLower: programme.rowLower,
      rowUpper: programme.rowUpper,
      matrix: {
        format: 'csc',
        numRows: rows,
        numCols: columns,
        starts: programme.starts,
        indices: programme.indices,
        values: programme.values,
      },
      integrality: programme.whole,
    });
    this.model.options.set({ output_flag: false, random_seed: 0 });
  }

  /**
   * Runs with each whole column treated as told (by its place among the whole ones); what is fixed keeps its value in `from`, which
   * the search also starts from where it is a solution. Nothing where the run finds no solution within its limits.
   */
  run(
    treatments: readonly Treatment[],
    from: Float64Array | undefined,
    limits: RunLimits,
    start = from,
  ): Found | undefined {
    const { model, whole, programme } = this;
    const bound = (limit: Float64Array): Float64Array =>
      Float64Array.from(whole, (column, place) =>
        treatments[place] === 'fixed' && from !== undefined ? Math.round(from[column]) : limit[column],
      );
    const chosen = { kind: 'set', indices: whole } as const;
    model.changeColsBounds(chosen, bound(programme.lower), bound(programme.upper));
    model.changeColsIntegrality(
      chosen,
      Int32Array.from(treatments, (treatment) => Number(treatment === 'whole')),
    );
    const discrete = treatments.includes('whole');
    model.options.set({
      mip_max_nodes: limits.nodes,
      mip_rel_gap: limits.gap,
      time_limit: Math.min(1e9, Math.max(0.05, limits.seconds)),
    });
    if (discrete && start !== undefined) this.startFrom(start);
    const modelStatus = statusOfRun(this.model);
    return this.found(modelStatus, discrete);
  }

  /**
   * Whole decisions by slope scaling: a set-up is paid for by the unit, at the rate of the last round's quantity, so that each round is
   * a linear programme from the last one's basis, and small quantities price themselves out. `links` tie a whole column to the column of
   * its quantity through the row that switches it; `cuts` are rows that hold for whole set-ups only. Gives the columns of the last round, with what runs rounded up to 1.
   * Source: Kim and Pardalos, A solution approach to the fixed charge network flow problem (1999).
   */
  slopeScaled(links: readonly Link[], cuts: readonly number[], rounds: number): Float64Array | undefined {
    const { model, whole, programme } = this;
    const chosen = { kind: 'set', indices: whole } as const;
    model.changeColsIntegrality(chosen, new Int32Array(whole.length));
    model.changeColsBounds(chosen, new Float64Array(whole.length), new Float64Array(whole.length).fill(Infinity));
    for (const row of cuts) model.changeRowBounds(row, -Infinity, Infinity);
    let columns: Float64Array | undefined;
    const rates = Float64Array.from(links, ({ most }) => most);
    for (let round = 0; round < rounds; round++) {
      if (statusOfRun(this.model) !== this.solver.constants.modelStatus.optimal) break;
      columns = model.getSolution().colValue;
      for (const [place, { quantity, row, running }] of links.entries()) {
        if (columns[quantity] < 1e-6) continue;
        rates[place] = Math.max(columns[quantity], smallestRate * links[place].most);
        model.changeCoefficient(row, running, -rates[place]);
      }
    }
    for (const { row, running, most } of links) model.changeCoefficient(row, running, -most);
    for (const row of cuts) model.changeRowBounds(row, programme.rowLower[row], programme.rowUpper[row]);
    model.changeColsBounds(chosen, picked(programme.lower, whole), picked(programme.upper, whole));
    if (columns !== undefined) {
      for (const { quantity, running } of links) columns[running] = columns[quantity] > 1e-6 ? 1 : 0;
    }
    return columns;
  }

  /** Holds columns that are not whole between bounds until they are held otherwise. */
  hold(columns: Int32Array, lower: Float64Array, upper: Float64Array): void {
    this.model.changeColsBounds({ kind: 'set', indices: columns }, lower, upper);
  }

  dispose(): void {
    this.model.dispose();
  }

  /** The price of each row when the last run decided nothing whole. */
  duals(): Float64Array {
    return this.model.getSolution().rowDual;
  }

  private startFrom(columns: Float64Array): void {
    this.model.setSolution({ colValue: columns });
  }

  private found(status: number, discrete: boolean): Found | undefined {
    const { modelStatus } = this.solver.constants;
    const endings: readonly number[] = [
      modelStatus.optimal,
      modelStatus.timeLimit,
      modelStatus.solutionLimit,
      modelStatus.interrupted,
    ];
    const feasible =
      Number(this.model.info.get('primal_solution_status')) === this.solver.constants.solutionStatus.feasible;
    if (!endings.includes(status) || !feasible) return undefined;
    const objective = this.model.getObjectiveValue() * this.scale;
    const dual = discrete ? Number(this.model.info.get('mip_dual_bound')) * this.scale : objective;
    return {
      columns: this.model.getSolution().colValue,
      objective,
      bound: Number.isFinite(dual) ? dual : -Infinity,
      optimal: status === modelStatus.optimal,
    };
  }
}

function picked(values: Float64Array, indices: Int32Array): Float64Array {
  return Float64Array.from(indices, (index) => values[index]);
}
