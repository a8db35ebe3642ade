import { FixedWork } from './fixed-work.js';
import type { Formulation } from './formulation.js';
import type { Found, Treatment, WholeModel } from './whole-model.js';

/** Less is the solver's tolerance, and no run. */
const tiny = 1e-6;

/** Runs the solver with each whole column treated as told, from the columns given. */
type Solve = (treatments: readonly Treatment[], columns: Float64Array) => Found | undefined;

/**
 * Holds what is decided to the changeovers that it really takes: the programme knows only a bound on them. What runs is put into its best order, the
 * hours are held at what that loses, and the programme is solved again until all that runs makes something. Less and less runs, so that this ends.
 */
export class ExactChangeovers {
  private readonly model: WholeModel;
  private readonly formulation: Formulation;
  private readonly fixed: FixedWork;
  private readonly runs: Float64Array;
  private readonly hoursColumns: Int32Array;
  /** By column of hours: its resource and bucket, as a cell. */
  private readonly cells: Int32Array;

  constructor(model: WholeModel, formulation: Formulation) {
    const { network, production } = formulation;
    const { column, entity, bucket } = production.changeover;
    this.model = model;
    this.formulation = formulation;
    this.fixed = new FixedWork(network);
    this.runs = new Float64Array(network.operation.count * network.buckets);
    this.hoursColumns = Int32Array.from(column);
    this.cells = Int32Array.from(entity, (resource, place) => resource * network.buckets + bucket[place]);
  }

  /** The plan of what runs in the columns with the hours that it really loses; nothing where the solver finds none. The hours stay held. */
  settle(found: Float64Array, solve: Solve): Found | undefined {
    let columns = found;
    this.runsOf(columns);
    for (;;) {
      this.fixed.reckon(this.runs);
      if (this.fixed.drops(this.runs, true)) continue;
      this.hold();
      const decided = this.decided(columns);
      const solved = solve(this.treatments(), decided) ?? solve(this.freeTreatments(decided), decided);
      if (solved === undefined || !this.shrinks(solved.columns)) return solved;
      columns = solved.columns;
    }
  }

  /** Lets the hours be what the bound says, but for those of the cells that are told to stay: at least what the plan that stands loses there. */
  release(stands: Float64Array | undefined, stays: (cell: number) => boolean): void {
    if (stands !== undefined) {
      this.runsOf(stands);
      this.fixed.reckon(this.runs);
    }
    const lower = Float64Array.from(this.cells, (cell) =>
      stands !== undefined && stays(cell) ? this.fixed.changeoverHours[cell] : 0,
    );
    this.model.hold(this.hoursColumns, lower, lower.slice().fill(Infinity));
  }

  private hold(): void {
    const hours = Float64Array.from(this.cells, (cell) => this.fixed.changeoverHours[cell]);
    this.model.hold(this.hoursColumns, hours, hours);
  }

  private runsOf(columns: Float64Array): void {
    const { production, network } = this.formulation;
    const { column, entity, bucket } = production.made;
    const idle = new Set(production.running.column.filter((running) => columns[running] < 0.5));
    const runningOf = new Map(production.links.map(({ quantity, running }) => [quantity, running]));
    this.runs.fill(0);
    column.forEach((made, place) => {
      if (columns[made] < tiny || idle.has(runningOf.get(made) ?? -1)) return;
      this.runs[entity[place] * network.buckets + bucket[place]] = columns[made];
    });
  }

  /** What no longer makes anything no longer runs; tells whether something did. */
  private shrinks(columns: Float64Array): boolean {
    const before = this.runs.slice();
    this.runsOf(columns);
    let shrunk = false;
    before.forEach((units, cell) => {
      if (!(units > 0)) this.runs[cell] = 0;
      else if (!(this.runs[cell] > 0)) shrunk = true;
    });
    return shrunk;
  }

  /** The whole columns as what runs would have them. */
  private decided(columns: Float64Array): Float64Array {
    const { production, network } = this.formulation;
    const decided = columns.slice();
    for (const { column, entity, bucket } of [production.running, production.multiples])
      column.forEach((whole, place) => {
        if (!(this.runs[entity[place] * network.buckets + bucket[place]] > 0)) decided[whole] = 0;
      });
    for (const column of production.running.column) if (decided[column] > 0) decided[column] = 1;
    return decided;
  }

  private treatments(): readonly Treatment[] {
    return Array.from(this.model.whole, () => 'fixed' as const);
  }

  /** What runs may run less; what does not run may not begin to. */
  private freeTreatments(decided: Float64Array): readonly Treatment[] {
    const isProduction = new Set([
      ...this.formulation.production.running.column,
      ...this.formulation.production.multiples.column,
    ]);
    return Array.from(this.model.whole, (column) =>
      isProduction.has(column) && decided[column] === 0 ? 'fixed' : 'whole',
    );
  }
}
