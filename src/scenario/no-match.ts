import type { Complaint } from '../complaint/complaint.js';
import { didYouMean } from '../complaint/near-match.js';
import { isText } from '../tables/declaration.js';
import { type Dataset, labels, numbers, type Table } from '../tables/table.js';
import type { Override } from './scenario.js';
import { rowTest } from './select-rows.js';

/** An override that changes nothing is probably a mistake of typing: says which condition leaves no row, and what is near it. */
export function noMatch(override: Override, dataset: Dataset): Complaint {
  const table = dataset.get(override.table);
  const { where, verb, column } = override;
  const complaint = { place: override.place, name: override.table, found: override.words };
  if (table === undefined)
    return {
      ...complaint,
      problem: `changes nothing: the project has no ${override.table}.csv.`,
      remedy: 'Add the table, or say optional: true.',
    };
  const columns = columnsOf(table, dataset);
  const unknown = [...where.keys(), ...(verb === 'insert' ? [] : [column])].find((name) => !columns.includes(name));
  if (unknown !== undefined)
    return {
      ...complaint,
      problem: `changes nothing: ${table.file} has no column ${JSON.stringify(unknown)}.`,
      remedy: didYouMean(unknown, columns) ?? `There are ${columns.join(', ')}.`,
    };
  if (verb !== 'insert' && matchesBlanks(override, table, dataset))
    return {
      ...complaint,
      problem: `changes nothing: ${column} is blank in every row that it matches.`,
      remedy: 'Use set, or fill the column.',
    };
  const remedy =
    unmatchedValue(override, table, dataset) ?? whenItLies(override) ?? 'Loosen its conditions, or say optional: true.';
  return { ...complaint, problem: 'matches no row.', remedy };
}

function matchesBlanks({ where, during, column }: Override, table: Table, dataset: Dataset): boolean {
  const test = rowTest(table, where, during, dataset);
  const matching = numbers(table, column).filter((_, row) => test(row));
  return matching.length > 0 && matching.every(Number.isNaN);
}

/** The columns of a table and of those that it refers to. */
function columnsOf(table: Table, dataset: Dataset): readonly string[] {
  const referred = table.declaration.columns.flatMap(
    ({ references }) => (references && dataset.get(references.table)) ?? [],
  );
  return [table, ...referred].flatMap(({ declaration }) => declaration.columns.map(({ name }) => name));
}

function unmatchedValue({ where }: Override, table: Table, dataset: Dataset): string | undefined {
  for (const [name, condition] of where) {
    if (condition.kind !== 'any') continue;
    const words = wordsOf(name, table, dataset);
    const missing =
      words && condition.values.map(String).find((value) => !/[*?]/.test(value) && !words.includes(value));
    if (missing === undefined || words === undefined) continue;
    return `No ${name} is ${JSON.stringify(missing)}. ${didYouMean(missing, words) ?? `There are ${listed(words)}.`}`;
  }
  return undefined;
}

function wordsOf(name: string, table: Table, dataset: Dataset): readonly string[] | undefined {
  const holder = [
    table,
    ...table.declaration.columns.flatMap(({ references }) => (references && dataset.get(references.table)) ?? []),
  ].find((candidate) => candidate.declaration.columns.some((column) => column.name === name && isText(column)));
  return holder && labels(holder, name).labels;
}

const mostListed = 8;

function listed(words: readonly string[]): string {
  return words.length <= mostListed
    ? words.join(', ')
    : `${words.slice(0, mostListed).join(', ')} and ${words.length - mostListed} more`;
}

function whenItLies({ during }: Override): string | undefined {
  return during && `Is anything there during ${during.written}? Say optional: true if it may be nothing.`;
}
