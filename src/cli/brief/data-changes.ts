import type { RunRecord, TableRecord } from '../../history/run-record.js';
import type { BriefLine } from './line.js';

/** So many sums of a table are named, those that changed most. */
const mostSums = 3;

/** What is not in the files as it was at the last run: rows and sums of tables, the largest change first; other files by name. */
export function dataChanges(now: RunRecord, before: RunRecord | undefined): readonly BriefLine[] {
  if (before === undefined) return [];
  const names = [...new Set([...now.tables, ...before.tables].map(({ table }) => table))];
  const tables = names.flatMap((name) => tableChanges(tableOf(now, name), tableOf(before, name), name));
  tables.sort((one, other) => size(other) - size(one));
  const told = new Set(tables.map(({ item }) => item.split(' ')[0]));
  // A table whose rows or sums tell of the change need not be named again as a file.
  return [...tables, ...fileChanges(now, before).filter(({ item }) => !told.has(tableNameOf(item)))];
}

const tableNameOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.csv(\.gz)?$/, '');
const tableOf = ({ tables }: RunRecord, name: string): TableRecord | undefined =>
  tables.find(({ table }) => table === name);

function tableChanges(now: TableRecord | undefined, before: TableRecord | undefined, name: string): BriefLine[] {
  const rows = changed(name, 'rows', now?.rows ?? NaN, before?.rows ?? NaN, 'rows');
  const keys = [...new Set([...Object.keys(now?.sums ?? {}), ...Object.keys(before?.sums ?? {})])];
  const sums = keys
    .flatMap((key) =>
      changed(
        `${name} ${key}`.trim(),
        now?.column ?? before?.column ?? '',
        now?.sums[key] ?? NaN,
        before?.sums[key] ?? NaN,
        '',
      ),
    )
    .sort((one, other) => size(other) - size(one));
  return [...rows, ...sums.slice(0, mostSums)];
}

/** How far a figure moved, as a share of what it was; what is new or gone counts as the whole. */
function size({ value, before }: BriefLine): number {
  const share = Math.abs(value - before) / Math.abs(before);
  return Number.isFinite(share) ? share : 1;
}

function changed(item: string, measure: string, value: number, before: number, unit: string): BriefLine[] {
  if (Object.is(value, before)) return [];
  return [{ section: 'data', item, date: '', measure, unit, value, before, note: '' }];
}

function fileChanges(now: RunRecord, before: RunRecord): BriefLine[] {
  const then = new Map(before.inputs.map(({ file, sha256 }) => [file, sha256]));
  const files = [...new Set([...now.inputs, ...before.inputs].map(({ file }) => file))];
  return files.flatMap((file) => {
    const is = now.inputs.find((input) => input.file === file)?.sha256;
    const note = is === then.get(file) ? undefined : is === undefined ? 'gone' : then.has(file) ? 'changed' : 'new';
    if (note === undefined) return [];
    return [{ section: 'data', item: file, date: '', measure: 'file', unit: '', value: NaN, before: NaN, note }];
  });
}
