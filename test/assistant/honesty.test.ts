import { beforeAll, describe, expect, it } from 'vitest';
import { draftText } from '../../src/assistant/draft.js';
import { english } from '../../src/assistant/understand/lexicon/english.js';
import { french } from '../../src/assistant/understand/lexicon/french.js';
import { type Understand, understander } from '../../src/assistant/understand/understand.js';
import type { Vocabulary } from '../../src/assistant/vocabulary.js';
import { type Complaint, complaintText } from '../../src/complaint/complaint.js';
import { kpis } from '../../src/kpi/index.js';
import { expressionCompiler } from '../../src/scenario/expression.js';
import { readScenario } from '../../src/scenario/read-scenario.js';
import { questionsIn, questionTables, vocabularies } from './question-table.js';

let known: ReadonlyMap<string, Vocabulary>;
let readers: ReadonlyMap<string, Understand>;
beforeAll(async () => {
  known = await vocabularies();
  readers = new Map([...known].map(([name, vocabulary]) => [name, understander(vocabulary)]));
});

const understood = questionTables
  .flatMap((table) => questionsIn(`test/assistant/${table}.txt`))
  .filter(({ expected }) => expected !== '?');

describe('understander', () => {
  it('asks back every question to which a word is added that it does not know, wherever it stands', () => {
    const passed = understood.flatMap(({ project, question }, index) => {
      const words = question.split(' ');
      words.splice(index % (words.length + 1), 0, 'zyxqvor');
      const reading = readers.get(project)?.(words.join(' '));
      return reading?.unread.length === 0 ? [words.join(' ')] : [];
    });
    expect(passed).toEqual([]);
  });

  it('reads or asks back whatever any quantity of the lexicons is said of, and never fails', () => {
    const quantities = [english, french].flatMap(({ words }) =>
      Object.entries(words).filter(([key]) => key.startsWith('quantity:')),
    );
    const questions = quantities.flatMap(([, list]) =>
      ['L2', 'VAC-100', 'Vitrum', 'pen'].map((name) => `${list.split(' | ')[0].replace(/[~*]/g, '')} ${name} 20%`),
    );
    const read = readers.get('weekly');
    expect(questions.filter((question) => read?.(question).question !== question)).toEqual([]);
    expect(questions.length).toBeGreaterThan(200);
  });

  it('names the closures that stand in the table where a question speaks of another one', () => {
    const [unread] = readers.get('weekly')?.('cancel the maintenance of L3').unread ?? [];
    expect(unread?.choices).toEqual([
      'validation of L3 from 2026-01-19 to 2026-01-25',
      'public holiday of L3 from 2026-05-08 to 2026-05-08',
    ]);
  });

  it('never passes over a word of a limit that takes no part', () => {
    const asked = [
      'use L3 instead of L2 in May',
      'demand rises 20% instead of 10% in May',
      'L3 is down instead of L2 in week 20',
      'VAC-100 demand at most 500 more',
      'la demande ne monte plus en mai',
      'Vitrum ne livre pas plus en mai',
    ];
    const read = readers.get('weekly');
    expect(asked.filter((question) => read?.(question).unread.length === 0)).toEqual([]);
  });

  it('makes scenario files that the scenario reader takes without a complaint', async () => {
    const compile = await expressionCompiler();
    const complaints: Complaint[] = [];
    for (const { project, question } of understood) {
      const calendar = known.get(project)?.calendar;
      if (calendar === undefined) continue;
      const context = { calendar, compile, kpis: kpis.map(({ name }) => name), complaints };
      for (const draft of readers.get(project)?.(question).drafts ?? [])
        readScenario(draft.name, draftText(draft), question, context);
    }
    expect(complaints.map(complaintText)).toEqual([]);
  });

  it('reads the same in capitals, and without its question mark', () => {
    const shown = (project: string, question: string): unknown => {
      const reading = readers.get(project)?.(question);
      return reading && [reading.drafts.map(({ overrides }) => overrides), reading.command];
    };
    const english = understood.filter(({ question }) => /^what if /i.test(question));
    for (const { project, question } of english)
      expect(shown(project, question.replace(/^what if /i, 'WHAT IF ').replace(/\?$/, ''))).toEqual(
        shown(project, question),
      );
  });
});
