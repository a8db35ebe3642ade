import { readdirSync, readFileSync } from 'node:fs';
import { type Understand, understander } from '../../src/assistant/understand/understand.js';
import { knownScenario, type Vocabulary, vocabularyOf } from '../../src/assistant/vocabulary.js';
import { kpis } from '../../src/kpi/index.js';
import { openProject } from '../../src/project/open.js';

export interface Asked {
  readonly project: string;
  readonly question: string;
  readonly expected: string;
}

const tables = 'test/assistant/questions';

/** The tables of questions, by their files' names: the first twenty as they were written, then each by what it is about. */
export const questionTables = readdirSync(tables)
  .map((file) => file.replace(/\.txt$/, ''))
  .sort();

/** A table of questions: project, question and reading with bars between; lines that begin with # say what follows. */
export function questionsIn(table: string): Asked[] {
  const lines = readFileSync(`${tables}/${table}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const [project, question, expected] = line.split(' | ');
    return { project, question, expected };
  });
}

/** A number from a question's own letters: what is picked by it stays the same when tables grow. */
export function numberOf(question: string): number {
  return [...question].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
}

const folders: Readonly<Record<string, string>> = { weekly: 'fixtures/weekly', medicines: '.' };

/** What questions about the example projects may speak of. */
export async function vocabularies(): Promise<ReadonlyMap<string, Vocabulary>> {
  const known = new Map<string, Vocabulary>();
  for (const [name, folder] of Object.entries(folders)) {
    const { dataset, calendar, scenarios } = await openProject(
      folder,
      { set: [] },
      kpis.map((kpi) => kpi.name),
    );
    const named = [...scenarios.values()].map(knownScenario);
    known.set(name, vocabularyOf(dataset, calendar, named, kpis));
  }
  return known;
}

/** Readers of questions about the example projects. */
export async function understanders(): Promise<ReadonlyMap<string, Understand>> {
  return new Map([...(await vocabularies())].map(([name, vocabulary]) => [name, understander(vocabulary)]));
}
