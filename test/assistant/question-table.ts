import { readFileSync } from 'node:fs';
import { type Understand, understander } from '../../src/assistant/understand/understand.js';
import { vocabularyOf } from '../../src/assistant/vocabulary.js';
import { kpis } from '../../src/kpi/index.js';
import { openProject } from '../../src/project/open.js';

export interface Asked {
  readonly project: string;
  readonly question: string;
  readonly expected: string;
}

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

/** Readers of questions about the example projects. */
export async function understanders(): Promise<ReadonlyMap<string, Understand>> {
  const readers = new Map<string, Understand>();
  for (const [name, folder] of Object.entries(folders)) {
    const { dataset, calendar, scenarios } = await openProject(
      folder,
      { set: [] },
      kpis.map((kpi) => kpi.name),
    );
    const known = [...scenarios.values()].map((file) => ({
      name: file.name,
      title: file.title,
      parameters: [...file.parameters.keys()],
    }));
    readers.set(name, understander(vocabularyOf(dataset, calendar, known, kpis)));
  }
  return readers;
}
