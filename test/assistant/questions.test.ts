import { beforeAll, describe, expect, it } from 'vitest';
import type { Understand } from '../../src/assistant/understand/understand.js';
import { questionsIn, questionTables, understanders } from './question-table.js';
import { writtenReading } from './written-reading.js';

let readers: ReadonlyMap<string, Understand>;
beforeAll(async () => {
  readers = await understanders();
});

describe.each(questionTables)('%s', (table) => {
  it.each(questionsIn(table))('$project: $question', ({ project, question, expected }) => {
    const reading = readers.get(project)?.(question);
    expect(reading && writtenReading(reading)).toBe(expected);
  });
});
