import { beforeAll, describe, expect, it } from 'vitest';
import type { Understand } from '../../src/assistant/understand/understand.js';
import { numberOf, questionsIn, questionTables, understanders } from './question-table.js';
import { writtenReading } from './written-reading.js';

/** One in so many of all questions of the tables. */
const apart = 9;

let readers: ReadonlyMap<string, Understand>;
beforeAll(async () => {
  readers = await understanders();
});

const asked = questionTables
  .flatMap((table) => questionsIn(table))
  .filter(({ question }) => numberOf(question) % apart === 0);

const isFrench = (project: string, question: string): boolean => readers.get(project)?.(question).language === 'fr';

/** What changes how a question is put, and nothing of what it says. */
const ways: Readonly<Record<string, (question: string, french: boolean) => string>> = {
  'with a greeting': (question, french) => `${french ? 'Bonjour' : 'Hello'}, ${question}`,
  'with thanks': (question, french) =>
    `${question}${/[.!?]$/.test(question) ? '' : '.'} ${french ? 'Merci !' : 'Thanks!'}`,
  politely: (question, french) =>
    question.replace(/\s*([.?!]?)$/, (_, sign) => `${french ? ' stp' : ', please'}${french && sign ? ' ' : ''}${sign}`),
  'without its last sign': (question) => question.replace(/\s*[?!]+$/, ''),
  'with blanks around it': (question) => `  ${question} `,
  'with another apostrophe': (question) => question.replaceAll("'", '’'),
};

describe('the same question', () => {
  it.each(Object.keys(ways))('is read the same %s', (way) => {
    const differing = asked.flatMap(({ project, question, expected }) => {
      if (expected === '?') return [];
      const other = ways[way](question, isFrench(project, question));
      const reading = readers.get(project)?.(other);
      const written = reading && writtenReading(reading);
      return written === expected ? [] : [`${other} | ${written}`];
    });
    expect(differing).toEqual([]);
  });
});
