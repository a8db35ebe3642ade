import { beforeAll, describe, expect, it } from 'vitest';
import { draftText } from '../../src/assistant/draft.js';
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
