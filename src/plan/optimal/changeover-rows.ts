import type { Line } from '../sequence/line-changeovers.js';
import { type Frame, note } from './columns.js';
import type { Production } from './production.js';

/** Up to so many products on a line, pairs of them get rows that keep a bucket from ending with what it began with. */
const pairedProducts = 8;

/**
 * Hours lost to changeovers, bounded from below whatever the order: every product that runs is turned to at the cheapest way into it, but for one
 * that the line stood at; every family that runs costs what it takes at least more to come from another one, likewise. What order there is follows from
 * what runs; the search reckons its hours exactly and holds the columns to them. Entity of `changeover`: the resource.
 */
export function addChangeovers(frame: Frame, production: Production): void {
  const running = runningColumns(frame, production);
  for (const line of frame.changeovers.lines)
    if (line !== undefined) new LineRows(frame, production, line).add(running);
}

type RunningColumns = ReadonlyMap<number, number>;

/** By operation and bucket (a cell): the column that says whether it runs. */
function runningColumns({ network }: Frame, { running }: Production): RunningColumns {
  return new Map(
    running.column.map((column, place) => [running.entity[place] * network.buckets + running.bucket[place], column]),
  );
}

/** The rows of one line, bucket by bucket. A class, since each bucket's rows hang on the columns of the last. */
class LineRows {
  private readonly frame: Frame;
  private readonly production: Production;
  private readonly line: Line;
  private readonly families: readonly Family[];
  /** By state: the column that says that the line stands there when the last bucket ends; undefined in the first bucket. */
  private standing: readonly number[] | undefined;
  /** By state: the column that says that the bucket goes on with it. */
  private kept: readonly number[] = [];

  constructor(frame: Frame, production: Production, line: Line) {
    this.frame = frame;
    this.production = production;
    this.line = line;
    this.families = familiesOf(line);
  }

  add(running: RunningColumns): void {
    for (let bucket = 0; bucket < this.frame.network.buckets; bucket++) this.addBucket(bucket, running);
  }

  private addBucket(bucket: number, running: RunningColumns): void {
    const { builder, network, rows } = this.frame;
    const { line } = this;
    const runs = this.stateRuns(bucket, running);
    const hours = builder.column({ cost: network.resource.costPerHour[line.resource] });
    note(this.production.changeover, hours, line.resource, bucket);
    builder.entry(rows.resource[line.resource] + bucket, 1);
    const least = builder.row(0, Infinity);
    builder.entry(least, 1);
    runs.forEach((column, state) => {
      if (column >= 0) builder.entryOf(column, least, -line.cheapestInto[state]);
    });
    this.addKept(least, runs);
    this.addFamilies(least, runs);
    this.addStanding(runs);
  }

  /** The column that says whether each state runs, -1 where it cannot; one more where several operations make one product. */
  private stateRuns(bucket: number, running: RunningColumns): readonly number[] {
    const { builder, network } = this.frame;
    const { operation, buckets } = network;
    const columns: number[][] = Array.from({ length: this.line.size }, () => []);
    for (
      let place = operation.resourceStart[this.line.resource];
      place < operation.resourceStart[this.line.resource + 1];
      place++
    ) {
      const index = operation.byResource[place];
      const column = running.get(index * buckets + bucket);
      if (column !== undefined) columns[this.frame.changeovers.stateOf[index]].push(column);
    }
    return columns.map((own) => {
      if (own.length < 2) return own[0] ?? -1;
      const any = builder.column({ upper: 1 });
      for (const column of own) this.below(column, any);
      return any;
    });
  }

  /** What the line stood at may go on for nothing: one product at most. */
  private addKept(least: number, runs: readonly number[]): void {
    const { builder } = this.frame;
    const one = builder.row(-Infinity, 1);
    const kept = runs.map((column, state) => {
      if (column < 0 || !(this.line.cheapestInto[state] > 0)) return -1;
      const keeps = builder.column({ upper: 1 });
      builder.entry(one, 1);
      builder.entry(least, this.line.cheapestInto[state]);
      this.below(keeps, column);
      if (this.standing) this.below(keeps, this.standing[state]);
      return keeps;
    });
    this.kept = kept;
  }

  /** A family that runs is come into from another one, unless the line stood in it. */
  private addFamilies(least: number, runs: readonly number[]): void {
    const { builder } = this.frame;
    const one = this.families.length > 0 ? builder.row(-Infinity, 1) : -1;
    for (const { states, hours } of this.families) {
      const live = states.filter((state) => runs[state] >= 0);
      if (live.length === 0) continue;
      const comes = builder.column({ upper: 1 });
      builder.entry(least, -hours);
      for (const state of live) this.below(runs[state], comes);
      const stays = builder.column({ upper: 1 });
      builder.entry(one, 1);
      builder.entry(least, hours);
      this.below(stays, comes);
      if (this.standing === undefined) continue;
      const stood = builder.row(-Infinity, 0);
      builder.entryOf(stays, stood, 1);
      for (const state of states) builder.entryOf(this.standing[state], stood, -1);
    }
  }

  /** The line ends where it ran, or stands where it stood; what it begins with it does not end with where anything else runs. */
  private addStanding(runs: readonly number[]): void {
    const { builder } = this.frame;
    const one = builder.row(-Infinity, 1);
    const before = this.standing;
    const ends = runs.map((column, state) => {
      const stands = builder.column({ upper: 1 });
      builder.entry(one, 1);
      if (before === undefined && column >= 0) return stands;
      const from = builder.row(-Infinity, before === undefined ? 1 : 0);
      builder.entryOf(stands, from, 1);
      if (column >= 0) builder.entryOf(column, from, -1);
      if (before) builder.entryOf(before[state], from, -1);
      return stands;
    });
    this.standing = ends;
    if (this.line.size <= pairedProducts) this.addPairs(runs, ends);
  }

  private addPairs(runs: readonly number[], ends: readonly number[]): void {
    const { builder } = this.frame;
    runs.forEach((column, state) => {
      runs.forEach((other, otherState) => {
        if (other < 0 || state === otherState) return;
        // Ends with the state only where it runs itself, once another one runs.
        const ran = builder.row(-Infinity, 1);
        builder.entryOf(ends[state], ran, 1);
        builder.entryOf(other, ran, 1);
        if (column >= 0) builder.entryOf(column, ran, -1);
        if ((this.kept[state] ?? -1) < 0) return;
        const both = builder.row(-Infinity, 2);
        builder.entryOf(ends[state], both, 1);
        builder.entryOf(other, both, 1);
        builder.entryOf(this.kept[state], both, 1);
      });
    });
  }

  /** One column is at most another. */
  private below(column: number, other: number): void {
    const { builder } = this.frame;
    const row = builder.row(-Infinity, 0);
    builder.entryOf(column, row, 1);
    builder.entryOf(other, row, -1);
  }
}

/** A family of a line, and the hours that it takes at least more to come into it from another one. */
interface Family {
  readonly states: readonly number[];
  readonly hours: number;
}

function familiesOf({ size, family, hours, cheapestInto }: Line): readonly Family[] {
  return [...new Set(family)].flatMap((own) => {
    const states = Array.from({ length: size }, (_, state) => state).filter((state) => family[state] === own);
    let least = Infinity;
    for (const to of states)
      for (let from = 0; from < size; from++)
        if (family[from] !== own) least = Math.min(least, hours[from * size + to] - cheapestInto[to]);
    return least > 0 && least < Infinity ? [{ states, hours: least }] : [];
  });
}
