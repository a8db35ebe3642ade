import { isUtf8 } from 'node:buffer';
import type { CsvError } from 'csv-parse/sync';
import type { Complaint } from '../complaint/complaint.js';
import { ComplaintList } from '../complaint/complaint-list.js';
import type { CellForm } from './cell.js';
import { type ColumnBuilder, columnBuilder } from './column-builder.js';
import type { ColumnDeclaration, TableDeclaration } from './declaration.js';
import { findDelimiter } from './find-delimiter.js';
import { inferred } from './further-column.js';
import { growing } from './growing.js';
import { type Header, readHeader } from './header.js';
import { type RecordBlock, recordBlocks } from './record-blocks.js';
import type { Column, Table } from './table.js';

/** How a file is written; what is left out is found or taken as usual. */
export interface FileForm extends CellForm {
  readonly delimiter?: string;
  /** Foreign headers of this table and the columns that they stand for. */
  readonly mapping: Readonly<Record<string, string>>;
}

/** What reading gives: no table where complaints leave none worth having; every complaint at once, the first ones in full. */
export interface Reading {
  readonly table?: Table;
  readonly complaints: readonly Complaint[];
  /** Complaints beyond those listed. */
  readonly more: number;
  readonly notes: readonly string[];
}

/** Reads the bytes of a CSV file by the declaration of its table. Pure: the file's name only stands in complaints. */
export function readTable(declaration: TableDeclaration, bytes: Uint8Array, file: string, form: FileForm): Reading {
  const encoding = notUtf8(bytes, file);
  if (encoding) return { complaints: [encoding], more: 0, notes: [] };
  const reader = new TableReader(declaration, file, form);
  try {
    for (const block of recordBlocks(bytes, form.delimiter ?? findDelimiter(bytes))) reader.take(block);
  } catch (error) {
    return {
      complaints: [...reader.list.complaints, syntax(error as CsvError, file)],
      more: reader.list.more,
      notes: [],
    };
  }
  return reader.finish();
}

/** What reading a file holds while it goes on; rows are taken one by one and kept only as cells of columns, where they are to be kept. */
export class TableReader {
  readonly list = new ComplaintList();
  private readonly declaration: TableDeclaration;
  private readonly file: string;
  private readonly form: FileForm;
  private readonly isKept: (record: readonly string[], header: Header) => boolean;
  private header: Header | undefined;
  private builders: (ColumnBuilder | undefined)[] = [];
  private readonly lines = growing((size) => new Int32Array(size));

  constructor(
    declaration: TableDeclaration,
    file: string,
    form: FileForm,
    isKept: (record: readonly string[], header: Header) => boolean = () => true,
  ) {
    this.isKept = isKept;
    this.declaration = declaration;
    this.file = file;
    this.form = form;
  }

  take({ records, lines }: RecordBlock): void {
    for (let index = 0; index < records.length; index++) {
      const record = records[index];
      if (!record.some((cell) => cell !== '' && cell.trim() !== '')) continue;
      if (this.header === undefined && separatorLine.test(record[0])) continue;
      if (this.header === undefined) this.begin(record, lines[index]);
      else if (this.isKept(record, this.header)) this.row(record, lines[index]);
    }
  }

  finish(): Reading {
    const { header, declaration, file } = this;
    const { complaints, more } = this.list;
    if (header === undefined) return { complaints: [emptyFile(declaration, file)], more: 0, notes: [] };
    const notes = [...header.notes];
    if (complaints.length > 0) return { complaints, more, notes };
    const { columns, further } = this.columns(header, notes);
    const lines = this.lines.taken();
    const table = {
      declaration: further.length > 0 ? { ...declaration, columns: [...declaration.columns, ...further] } : declaration,
      rows: lines.length,
      columns,
      lines,
      file,
      positions: new Map(header.names.map((name, index) => [name, index + 1])),
    };
    return { table, complaints, more, notes };
  }

  /** The columns that are kept; what further ones turned out to be is added to the notes. */
  private columns(header: Header, notes: string[]): { columns: Map<string, Column>; further: ColumnDeclaration[] } {
    const columns = new Map<string, Column>();
    const further: ColumnDeclaration[] = [];
    header.names.forEach((name, index) => {
      const built = this.builders[index]?.finish();
      if (built === undefined) return;
      if (header.declared[index] !== undefined || built instanceof Float64Array) {
        columns.set(name, built);
        return;
      }
      if (name === '') {
        if (built.labels.length > 0)
          notes.push(`${this.file}: column ${index + 1} has no name in the header and is not used.`);
        return;
      }
      const found = inferred(name, built, this.declaration, this.form, this.file);
      notes.push(...found.notes);
      if (found.column === undefined) return;
      columns.set(name, found.column);
      further.push(found.declaration);
    });
    return { columns, further };
  }

  private begin(record: readonly string[], line: number): void {
    this.header = readHeader(record, this.declaration, this.form.mapping, { file: this.file, line });
    for (const complaint of this.header.complaints) this.list.add(() => complaint);
    this.builders = this.header.declared.map((column, index) => {
      const isNameless = this.header?.names[index] === '';
      const kept = column ?? (this.declaration.further || isNameless ? furtherColumn : undefined);
      return kept && columnBuilder(kept, this.form);
    });
  }

  private row(record: readonly string[], line: number): void {
    this.lines.push(line);
    const { builders } = this;
    if (record.length !== builders.length) this.checkLength(record, line);
    for (let index = 0; index < builders.length; index++) {
      const builder = builders[index];
      if (builder === undefined) continue;
      const cell = (record[index] ?? '').trim();
      const problem = builder.add(cell);
      if (problem && !(cell === '' && this.mayBeBlank(index, record)))
        this.list.add(() => ({
          ...problem,
          ...(cell === '' ? {} : { found: cell }),
          place: { file: this.file, line, position: index + 1 },
          name: this.header?.names[index] ?? '',
        }));
    }
  }

  private mayBeBlank(index: number, record: readonly string[]): boolean {
    const where = this.header?.declared[index]?.blankWhere;
    const place = where === undefined ? -1 : (this.header?.names.indexOf(where.column) ?? -1);
    return place !== -1 && (record[place] ?? '').trim().toLowerCase() === where?.value;
  }

  /** Cells too few are blank; cells too many have no column, and something was probably meant otherwise. */
  private checkLength(record: readonly string[], line: number): void {
    const extra = record.slice(this.builders.length).find((cell) => cell.trim() !== '');
    if (extra === undefined) return;
    this.list.add(() => ({
      place: { file: this.file, line, position: this.builders.length + 1 },
      found: extra,
      problem: `is a cell too many: the header names ${this.builders.length} columns, this row has ${record.length} cells.`,
      remedy: 'Quote cells that hold the delimiter.',
    }));
  }
}

/** Spreadsheets take a first line `sep=;` for the delimiter and do not show it. */
const separatorLine = /^sep=/i;
const furtherColumn: ColumnDeclaration = { name: '', type: 'text', description: '' };

function emptyFile({ name }: TableDeclaration, file: string): Complaint {
  return {
    place: { file },
    problem: 'is empty.',
    remedy: `Its first line names the columns; see whatif tables ${name}.`,
  };
}

function notUtf8(bytes: Uint8Array, file: string): Complaint | undefined {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!wide && isUtf8(bytes)) return undefined;
  return {
    place: { file },
    problem: `is not UTF-8${wide ? ' but UTF-16' : ''}.`,
    remedy: 'Save it as "CSV UTF-8" in the spreadsheet.',
  };
}

function syntax(error: CsvError, file: string): Complaint {
  const line = typeof error.lines === 'number' ? { line: error.lines as number } : {};
  if (error.code === 'CSV_QUOTE_NOT_CLOSED')
    return {
      place: { file, ...line },
      problem: 'opens a quote that nothing closes.',
      remedy: 'Double a quote inside a quoted cell: "".',
    };
  if (error.code === 'INVALID_OPENING_QUOTE' || error.code === 'CSV_INVALID_CLOSING_QUOTE')
    return {
      place: { file, ...line },
      problem: 'has a quote inside a cell.',
      remedy: 'Quote the whole cell, and double the quote inside it: "".',
    };
  return { place: { file, ...line }, problem: `cannot be read as CSV: ${error.message}` };
}
