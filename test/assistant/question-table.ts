import { readFileSync } from 'node:fs';
import { type Understand, understander } from '../../src/assistant/understand/understand.js';
import { knownScenario, type Vocabulary, vocabularyOf } from '../../src/assistant/vocabulary.js';
import { kpis } from '../../src/kpi/index.js';
import { openProject } from '../../src/project/open.js';

export interface Asked {
  readonly project: string;
  readonly question: string;
  readonly expected: string;
}

/** The tables of questions, by their files' names. */
export const questionTables = [
  'questions',
  'second-questions',
  'third-questions',
  'fourth-questions',
  'fifth-questions',
  'sixth-questions',
  'seventh-questions',
  'eighth-questions',
  'ninth-questions',
  'tenth-questions',
  'eleventh-questions',
  'twelfth-questions',
  'thirteenth-questions',
  'fourteenth-questions',
  'fifteenth-questions',
  'sixteenth-questions',
  'seventeenth-questions',
  'eighteenth-questions',
  'nineteenth-questions',
  'twentieth-questions',
  'twenty-first-questions',
  'twenty-second-questions',
  'twenty-third-questions',
  'twenty-fourth-questions',
  'twenty-fifth-questions',
  'twenty-sixth-questions',
  'twenty-seventh-questions',
  'twenty-eighth-questions',
  'twenty-ninth-questions',
  'thirtieth-questions',
  'thirty-first-questions',
  'thirty-second-questions',
  'thirty-third-questions',
  'thirty-fourth-questions',
  'thirty-fifth-questions',
  'thirty-sixth-questions',
  'thirty-seventh-questions',
  'thirty-eighth-questions',
  'thirty-ninth-questions',
  'fortieth-questions',
  'forty-first-questions',
  'forty-second-questions',
  'forty-third-questions',
  'forty-fourth-questions',
  'forty-fifth-questions',
  'forty-sixth-questions',
  'forty-seventh-questions',
  'forty-eighth-questions',
  'forty-ninth-questions',
  'fiftieth-questions',
  'fifty-first-questions',
  'fifty-second-questions',
  'fifty-third-questions',
  'fifty-fourth-questions',
  'fifty-fifth-questions',
  'fifty-sixth-questions',
  'fifty-seventh-questions',
  'fifty-eighth-questions',
  'fifty-ninth-questions',
] as const;

/** A table of questions: project, question and reading with bars between; lines that begin with # say what follows. */
export function questionsIn(file: string): Asked[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const [project, question, expected] = line.split(' | ');
    return { project, question, expected };
  });
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
