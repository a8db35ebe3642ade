/**
 * A linear programme in the form that the solver takes: minimise the sum of `cost` and `secondary` under bounds, the
 * matrix stored by column. `cost` is money that the ledger knows; `secondary` is what the programme adds to it, to keep
 * safety stock, to break ties and to make waste never pay.
 */
export interface LinearProgramme {
  readonly columns: number;
  readonly rows: number;
  readonly cost: Float64Array;
  readonly secondary: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** 1 where a column must be whole. */
  readonly whole: Int32Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  /** Entries of a column: `starts[column] .. starts[column + 1] - 1`. */
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

/** Those numbers of a programme that change while a plan is sought. */
type Changing = Partial<Pick<LinearProgramme, 'cost' | 'values' | 'lower' | 'upper' | 'rowUpper'>>;

/** A programme with some numbers changed. All programmes have their fields in one order: what reads them was compiled for that. */
export function changed(programme: LinearProgramme, changing: Changing): LinearProgramme {
  return {
    columns: programme.columns,
    rows: programme.rows,
    cost: changing.cost ?? programme.cost,
    secondary: programme.secondary,
    lower: changing.lower ?? programme.lower,
    upper: changing.upper ?? programme.upper,
    whole: programme.whole,
    rowLower: programme.rowLower,
    rowUpper: changing.rowUpper ?? programme.rowUpper,
    starts: programme.starts,
    indices: programme.indices,
    values: changing.values ?? programme.values,
  };
}

/** What a column costs and may be. */
export interface ColumnTerms {
  readonly cost?: number;
  readonly secondary?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly whole?: boolean;
}

/** Collects a programme, row by row and column by column, in any order. */
export class ModelBuilder {
  private readonly cost = new Numbers();
  private readonly secondary = new Numbers();
  private readonly lower = new Numbers();
  private readonly upper = new Numbers();
  private readonly whole = new Numbers();
  private readonly rowLower = new Numbers();
  private readonly rowUpper = new Numbers();
  private readonly columnOf = new Numbers();
  private readonly rowOf = new Numbers();
  private readonly values = new Numbers();

  /** One more row; its number. */
  row(lower: number, upper: number): number {
    this.rowLower.push(lower);
    return this.rowUpper.push(upper);
  }

  /** Adds to the right-hand side of a row; a side without limit stays so. */
  shiftRow(row: number, amount: number): void {
    if (this.rowLower.values[row] !== -Infinity) this.rowLower.values[row] += amount;
    if (this.rowUpper.values[row] !== Infinity) this.rowUpper.values[row] += amount;
  }

  /** One more column; its number. */
  column({ cost = 0, secondary = 0, lower = 0, upper = Infinity, whole = false }: ColumnTerms): number {
    this.cost.push(cost);
    this.secondary.push(secondary);
    this.lower.push(lower);
    this.upper.push(upper);
    return this.whole.push(Number(whole));
  }

  /** What the newest column puts into a row; rows below 0 do not exist. Several amounts in one row add up. */
  entry(row: number, value: number): void {
    this.entryOf(this.cost.length - 1, row, value);
  }

  /** What any column puts into a row. */
  entryOf(column: number, row: number, value: number): void {
    if (row < 0 || value === 0) return;
    this.columnOf.push(column);
    this.rowOf.push(row);
    this.values.push(value);
  }

  build(): LinearProgramme {
    const { starts, indices, values } = this.byColumn();
    return {
      columns: this.cost.length,
      rows: this.rowLower.length,
      cost: this.cost.taken(),
      secondary: this.secondary.taken(),
      lower: this.lower.taken(),
      upper: this.upper.taken(),
      whole: Int32Array.from(this.whole.taken()),
      rowLower: this.rowLower.taken(),
      rowUpper: this.rowUpper.taken(),
      starts,
      indices,
      values,
    };
  }

  /** The entries grouped by column, in the order in which they came. */
  private byColumn(): Entries {
    const columns = this.cost.length;
    const count = this.values.length;
    const next = new Int32Array(columns + 1);
    for (let entry = 0; entry < count; entry++) next[this.columnOf.values[entry] + 1]++;
    for (let column = 0; column < columns; column++) next[column + 1] += next[column];
    const starts = next.slice();
    const indices = new Int32Array(count);
    const values = new Float64Array(count);
    for (let entry = 0; entry < count; entry++) {
      const place = next[this.columnOf.values[entry]]++;
      indices[place] = this.rowOf.values[entry];
      values[place] = this.values.values[entry];
    }
    return merged({ starts, indices, values });
  }
}

interface Entries {
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

/** Entries of one column in one row, added up: the solver takes no two. Columns are short, so that looking through one is cheap. */
function merged({ starts, indices, values }: Entries): Entries {
  let kept = 0;
  const merges = starts.slice();
  for (let column = 0; column + 1 < starts.length; column++) {
    const begin = kept;
    merges[column] = begin;
    for (let entry = starts[column]; entry < starts[column + 1]; entry++) {
      let place = begin;
      while (place < kept && indices[place] !== indices[entry]) place++;
      if (place < kept) values[place] += values[entry];
      else {
        indices[kept] = indices[entry];
        values[kept++] = values[entry];
      }
    }
  }
  merges[starts.length - 1] = kept;
  return { starts: merges, indices: indices.slice(0, kept), values: values.slice(0, kept) };
}

/** Numbers that grow in a typed array; JavaScript's own arrays are three times as slow at the sizes of a programme. */
class Numbers {
  values = new Float64Array(1024);
  length = 0;

  push(value: number): number {
    if (this.length === this.values.length) {
      const wider = new Float64Array(2 * this.length);
      wider.set(this.values);
      this.values = wider;
    }
    this.values[this.length] = value;
    return this.length++;
  }

  taken(): Float64Array {
    return this.values.slice(0, this.length);
  }
}
