import { isoText } from '../calendar/bucket.js';
import type { Complaint } from '../complaint/complaint.js';
import { didYouMean } from '../complaint/near-match.js';
import { type ColumnDeclaration, isText } from './declaration.js';
import { type Dataset, labels, numbers, type Table } from './table.js';

/** What is wrong between rows and between tables: references, rows given twice, periods that end before they begin. */
export function checkDataset(dataset: Dataset): Complaint[] {
  return [...dataset.values()].flatMap((table) => [
    ...missingReferences(table, dataset),
    ...repeatedRows(table),
    ...turnedPeriods(table),
  ]);
}

function missingReferences(table: Table, dataset: Dataset): Complaint[] {
  return table.declaration.columns.flatMap((column) => {
    const target = column.references && dataset.get(column.references.table);
    if (!target || !column.references || !table.columns.has(column.name)) return [];
    return unknownValues(table, column, target, new Set(labels(target, column.references.column).labels));
  });
}

/** One complaint for each value that the other table does not have, at the first row that has it. */
function unknownValues(
  table: Table,
  column: ColumnDeclaration,
  target: Table,
  known: ReadonlySet<string>,
): Complaint[] {
  const { codes, labels: words } = labels(table, column.name);
  const counts = new Int32Array(words.length);
  for (const code of codes) if (code !== -1) counts[code]++;
  return words.flatMap((word, code) => {
    if (counts[code] === 0 || known.has(word)) return [];
    const row = codes.indexOf(code);
    const near = didYouMean(word, known);
    const others = counts[code] > 1 ? ` ${counts[code]} rows have it.` : '';
    return [
      {
        place: placeOf(table, row, column.name),
        name: column.name,
        found: word,
        problem: `is not in ${target.declaration.name}.csv.${others}`,
        ...(near ? { remedy: near } : {}),
      },
    ];
  });
}

function repeatedRows(table: Table): Complaint[] {
  const { key } = table.declaration;
  if (key === undefined) return [];
  const first = new Map<string, number>();
  const complaints: Complaint[] = [];
  for (let row = 0; row < table.rows; row++) {
    const cells = key.map((name) => cellText(table, name, row));
    const joined = cells.join('\u0000');
    const earlier = first.get(joined);
    if (earlier === undefined) first.set(joined, row);
    else
      complaints.push({
        place: placeOf(table, row, key[0]),
        name: key.join(', '),
        found: cells.filter((cell) => cell !== '').join(', '),
        problem: `stands in line ${table.lines[earlier]} already.`,
        remedy: 'Keep one of the two rows.',
      });
  }
  return complaints;
}

function turnedPeriods(table: Table): Complaint[] {
  const { time } = table.declaration;
  if (time === undefined || !('from' in time)) return [];
  const from = numbers(table, time.from);
  const to = numbers(table, time.to);
  return Array.from(to.keys())
    .filter((row) => to[row] < from[row])
    .map((row) => ({
      place: placeOf(table, row, time.to),
      name: time.to,
      found: isoText(to[row]),
      problem: `lies before ${time.from}, ${isoText(from[row])}.`,
      remedy: 'Turn the two dates round.',
    }));
}

function placeOf(table: Table, row: number, column: string): Complaint['place'] {
  const position = table.positions.get(column);
  return { file: table.file, line: table.lines[row], ...(position === undefined ? {} : { position }) };
}

function cellText(table: Table, name: string, row: number): string {
  const declared = table.declaration.columns.find((column) => column.name === name);
  if (declared && isText(declared)) {
    const { codes, labels: words } = labels(table, name);
    return words[codes[row]] ?? '';
  }
  const value = numbers(table, name)[row];
  if (Number.isNaN(value)) return '';
  return declared?.type === 'date' ? isoText(value) : String(value);
}
