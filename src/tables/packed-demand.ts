import { Chunked } from './chunked.js';

/** Where a row of actual demand belongs: codes in the order in which dates, products and locations first came up; -1 for no location. */
export interface PackedRow {
  readonly date: number;
  readonly product: number;
  readonly location: number;
  readonly quantity: number;
}

/** Codes of dates have two bytes. */
export const mostDates = 2 ** 16;
/** With no more locations than this keys of series are whole numbers. */
export const mostLocations = 2 ** 21 - 1;

/**
 * Rows of actual demand in few bytes: six a row where rows of a series stand together (two for the date, four for a quantity that single
 * precision holds, else eight), and eight more where they do not.
 */
export class PackedDemand {
  /** Dates in hours, products and locations, by their codes. */
  readonly dates: number[] = [];
  readonly products: string[] = [];
  readonly locations: string[] = [];
  /** The product and the location of each series, in the order in which they first came up. */
  private readonly productOf = new Chunked((size) => new Int32Array(size));
  private readonly locationOf = new Chunked((size) => new Int32Array(size));
  private readonly dateOf = new Chunked((size) => new Uint16Array(size));
  private readonly quantityOf = new Chunked((size) => new Float32Array(size));
  /** Rows of one series that stand together: the series, and the first row. */
  private readonly runSeries = new Chunked((size) => new Int32Array(size));
  private readonly runFirst = new Chunked((size) => new Int32Array(size));
  private readonly known = new Map<number, number>();
  private lastKey = -1;

  add({ date, product, location, quantity }: PackedRow): void {
    const key = product * (mostLocations + 1) + location + 1;
    if (key !== this.lastKey) {
      this.runSeries.push(this.seriesOf(key, product, location));
      this.runFirst.push(this.dateOf.length);
      this.lastKey = key;
    }
    this.dateOf.push(date);
    this.quantityOf.push(quantity);
  }

  get series(): number {
    return this.productOf.length;
  }

  keyOf(series: number): { readonly product: string; readonly location: string } {
    return {
      product: this.products[this.productOf.at(series)],
      location: this.locations[this.locationOf.at(series)] ?? '',
    };
  }

  /** Runs by series: those of series `s` are `runs[from[s]]` to `runs[from[s + 1] - 1]`, in the order of the file. */
  runsBySeries(): { readonly from: Int32Array; readonly runs: Int32Array } {
    const { runSeries } = this;
    const from = new Int32Array(this.series + 1);
    for (let run = 0; run < runSeries.length; run++) from[runSeries.at(run) + 1]++;
    for (let series = 0; series < this.series; series++) from[series + 1] += from[series];
    const next = from.slice();
    const runs = new Int32Array(runSeries.length);
    for (let run = 0; run < runs.length; run++) runs[next[runSeries.at(run)]++] = run;
    return { from, runs };
  }

  /** Calls with the date and the quantity of each row of a run. */
  eachRow(run: number, row: (date: number, quantity: number) => void): void {
    const { runFirst, dateOf, quantityOf } = this;
    const end = run + 1 < runFirst.length ? runFirst.at(run + 1) : dateOf.length;
    for (let place = runFirst.at(run); place < end; place++) row(dateOf.at(place), quantityOf.at(place));
  }

  private seriesOf(key: number, product: number, location: number): number {
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const series = this.productOf.length;
    this.known.set(key, series);
    this.productOf.push(product);
    this.locationOf.push(location);
    return series;
  }
}
