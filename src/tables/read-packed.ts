import { isUtf8 } from 'node:buffer';
import { readNumber } from './cell.js';
import type { ColumnDeclaration, TableDeclaration } from './declaration.js';
import { findDelimiter } from './find-delimiter.js';
import type { Header } from './header.js';
import { mostDates, mostLocations, PackedDemand } from './packed-demand.js';
import { type FileForm, TableReader } from './read-table.js';
import { recordsOf, withoutMark } from './record-blocks.js';
import type { Table } from './table.js';

/** Demand as its history alone, and a table of the rows with which a date, a product or a location first comes up. */
export interface PackedReading {
  readonly demand: PackedDemand;
  readonly table: Table;
  readonly notes: readonly string[];
}

/**
 * Reads demand in few bytes a row, from blocks of whole records. Undefined where the file holds more than history (orders, forecasts,
 * covariates) or anything that has to be said of a row: it is then to be read as all tables are, which says it.
 */
export function readPackedDemand(
  declaration: TableDeclaration,
  blocks: Iterable<Uint8Array>,
  file: string,
  form: FileForm,
): PackedReading | undefined {
  const packing = new Packing(declaration, form);
  const reader = new TableReader(declaration, file, form, (record, header) => packing.take(record, header));
  let delimiter = form.delimiter;
  let line = 1;
  try {
    for (const block of blocks) {
      if (!isUtf8(block)) return undefined;
      delimiter ??= findDelimiter(block);
      const records = recordsOf(line === 1 ? withoutMark(block) : block, delimiter, line);
      reader.take(records);
      line = records.lines[records.records.length];
      if (!packing.isSound || reader.list.complaints.length > 0) return undefined;
    }
  } catch {
    return undefined;
  }
  const { table, notes } = reader.finish();
  return table && { demand: packing.demand, table, notes };
}

/** The codes of texts of one column, in order of first appearance. */
class Codes {
  private readonly known = new Map<string, number>();
  private lastText: string | undefined;
  private lastCode = -1;

  /** -1 for a text that is new. */
  of(text: string): number {
    if (text !== this.lastText) {
      this.lastCode = this.known.get(text) ?? -1;
      this.lastText = text;
    }
    return this.lastCode;
  }

  add(text: string): number {
    this.lastText = text;
    this.lastCode = this.known.size;
    this.known.set(text, this.lastCode);
    return this.lastCode;
  }
}

/** Takes rows into packed demand, and tells which of them bring a new date, product or location. */
class Packing {
  readonly demand = new PackedDemand();
  isSound = true;
  private readonly form: FileForm;
  private readonly columns: Readonly<Record<'date' | 'quantity', ColumnDeclaration>>;
  private readonly codes = { date: new Codes(), product: new Codes(), location: new Codes() };
  private places: Readonly<Record<string, number>> | undefined;
  private width = 0;

  constructor({ columns }: TableDeclaration, form: FileForm) {
    const named = (name: string) => columns.find((column) => column.name === name) as ColumnDeclaration;
    this.columns = { date: named('date'), quantity: named('quantity') };
    this.form = form;
  }

  take(record: readonly string[], header: Header): boolean {
    this.places ??= this.placesIn(header);
    const { date, product, location, quantity, kind } = this.places;
    const amount = record.length === this.width ? this.amount(record[quantity]) : NaN;
    const isHistory = kind === undefined || isActual(record[kind]);
    if (Number.isNaN(amount) || !isHistory) this.isSound = false;
    if (!this.isSound) return false;
    const { codes, demand } = this;
    const texts = {
      date: record[date].trim(),
      product: record[product].trim(),
      location: record[location]?.trim() ?? '',
    };
    const row = {
      date: codes.date.of(texts.date),
      product: codes.product.of(texts.product),
      location: texts.location === '' ? -1 : codes.location.of(texts.location),
      quantity: amount,
    };
    const isNew = row.date === -1 || row.product === -1 || (row.location === -1 && texts.location !== '');
    if (row.date === -1) row.date = this.newDate(texts.date);
    if (row.product === -1) {
      row.product = codes.product.add(texts.product);
      demand.products.push(texts.product);
    }
    if (row.location === -1 && texts.location !== '') {
      row.location = codes.location.add(texts.location);
      demand.locations.push(texts.location);
    }
    if (demand.dates.length > mostDates || demand.locations.length > mostLocations) this.isSound = false;
    demand.add(row);
    return isNew;
  }

  /** Where the columns stand; a file with further ones is not sound. */
  private placesIn({ names, declared }: Header): Readonly<Record<string, number>> {
    const isPlain = names.every((name, place) => declared[place] !== undefined && name !== 'price');
    if (!isPlain || ['date', 'product', 'quantity'].some((name) => !names.includes(name))) this.isSound = false;
    this.width = names.length;
    return Object.fromEntries(names.map((name, place) => [name, place]));
  }

  private amount(cell: string | undefined): number {
    const value = cell === undefined || cell === '' ? NaN : readNumber(cell.trim(), this.columns.quantity, this.form);
    return typeof value === 'number' ? value : NaN;
  }

  private newDate(text: string): number {
    const value = readNumber(text, this.columns.date, this.form);
    if (typeof value !== 'number') this.isSound = false;
    this.demand.dates.push(Number(value));
    return this.codes.date.add(text);
  }
}

function isActual(cell: string): boolean {
  const word = cell.trim().toLowerCase();
  return word === '' || word === 'actual';
}
