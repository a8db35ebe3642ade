import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../complaint/near-match.js';
import { checkDataset } from '../tables/check-dataset.js';
import type { TableDeclaration } from '../tables/declaration.js';
import { tableDeclarations } from '../tables/declarations/index.js';
import { readPackedDemand } from '../tables/read-packed.js';
import { type FileForm, type Reading, readTable } from '../tables/read-table.js';
import type { Dataset, Table } from '../tables/table.js';
import { notesOnUnknownValues } from '../tables/unknown-values.js';
import { inputOf, type Loaded, shownPath } from './input.js';
import type { Config } from './read-config.js';
import { wholeBlocks } from './whole-blocks.js';

/** Demand was to be packed and cannot be: it is read as all tables are. */
export class NotPackable extends Error {}

/** A smaller file is not worth packing. */
const leastPacked = 1 << 20;

/**
 * Reads every table of a folder and checks them against each other; a file that is no table is said once. Packed, the table of demand has
 * only the rows that bring something new, and `loaded` has all of them.
 * @throws NotPackable where they cannot be packed.
 */
export function readTables(folder: string, config: Config, loaded: Loaded, isPacked = false): Dataset {
  const names = tableDeclarations.map(({ name }) => name);
  const delimiter = config.get('csv.delimiter');
  if (delimiter && delimiter.value === config.get('csv.decimal')?.value)
    delimiter.written.complain('is the decimal mark as well.', 'Choose another for one of the two.');
  const files = listed(folder);
  const dataset = new Map<string, Table>();
  for (const declaration of tableDeclarations) {
    const found = files.filter((file) => file === `${declaration.name}.csv` || file === `${declaration.name}.csv.gz`);
    if (found.length === 2)
      loaded.complaints.push({
        place: { file: shownPath(join(folder, found[0]), loaded) },
        problem: `stands beside ${found[1]}.`,
        remedy: 'Keep one of the two.',
      });
    if (found.length === 0) continue;
    const path = join(folder, found[0]);
    const form = formOf(declaration.name, config);
    const reading =
      isPacked && declaration.name === 'demand'
        ? packedReading(declaration, path, form, loaded)
        : readingOf(declaration, path, form, loaded);
    if (reading === undefined) continue;
    loaded.complaints.push(...reading.complaints);
    loaded.more = (loaded.more ?? 0) + reading.more;
    loaded.notes.push(...reading.notes);
    if (reading.table) dataset.set(declaration.name, reading.table);
  }
  for (const file of files) {
    if (names.includes(file.replace(/\.csv(\.gz)?$/, '')) || !/\.(csv|tsv|txt|gz|zip|xlsx?|ods|parquet)$/i.test(file))
      continue;
    const near = didYouMean(file.replace(/\..*$/, ''), names);
    loaded.notes.push(`${shownPath(join(folder, file), loaded)} is no table and is not read.${near ? ` ${near}` : ''}`);
  }
  if (!files.some((file) => /^demand\.csv(\.gz)?$/.test(file)))
    loaded.complaints.push({
      place: { file: shownPath(join(folder, 'demand.csv'), loaded) },
      problem: 'is not there.',
      remedy: 'Every project needs it: date, product, quantity. Start from an example: whatif init my-plan.',
    });
  if (loaded.complaints.length === 0) {
    const { complaints, more } = checkDataset(dataset);
    loaded.complaints.push(...complaints);
    loaded.more = (loaded.more ?? 0) + more;
    loaded.notes.push(...notesOnUnknownValues(dataset));
  }
  return dataset;
}

function readingOf(declaration: TableDeclaration, path: string, form: FileForm, loaded: Loaded): Reading | undefined {
  const bytes = inputOf(path, loaded);
  return bytes && readTable(declaration, bytes, shownPath(path, loaded), form);
}

function packedReading(declaration: TableDeclaration, path: string, form: FileForm, loaded: Loaded): Reading {
  const file = shownPath(path, loaded);
  if (path.endsWith('.gz') || statSync(path).size < leastPacked) throw new NotPackable();
  const blocks = wholeBlocks(path, (sha256) => loaded.inputs.push({ file, sha256 }));
  const packed = readPackedDemand(declaration, blocks, file, form);
  if (packed === undefined) throw new NotPackable();
  loaded.packedDemand = packed.demand;
  return { table: packed.table, complaints: [], more: 0, notes: packed.notes };
}

function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function formOf(table: string, config: Config): FileForm {
  const mapping = (config.get('columns')?.value as ReadonlyMap<string, ReadonlyMap<string, string>> | undefined)?.get(
    table,
  );
  const dates = config.get('csv.dates')?.value as FileForm['dates'];
  const delimiter = config.get('csv.delimiter')?.value as string | undefined;
  return {
    decimal: (config.get('csv.decimal')?.value as FileForm['decimal'] | undefined) ?? '.',
    ...(dates === undefined ? {} : { dates }),
    ...(delimiter === undefined ? {} : { delimiter: delimiter === 'tab' ? '\t' : delimiter }),
    mapping: Object.fromEntries(mapping ?? []),
  };
}
