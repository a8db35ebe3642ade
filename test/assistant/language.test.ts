import { beforeAll, describe, expect, it } from 'vitest';
import type { Understand } from '../../src/assistant/understand/understand.js';
import { questionsIn, questionTables, understanders } from './question-table.js';

let readers: ReadonlyMap<string, Understand>;
beforeAll(async () => {
  readers = await understanders();
});

/** Words that only one of the languages has, and that no name of the projects is. */
const clearly = {
  en: /(?:^|\s)(?:what|which|the|how|why|if|is|are|by|does|would|from|and)(?=[\s?,]|$)/i,
  fr: /(?:^|\s)(?:et|la|les|des|du|quels?|quelles?|pourquoi|une?|pour|sur|baisse|augmente|sans|avec)(?=[\s?,]|$)|[dl]'/i,
};
const questions = questionTables.flatMap((table) => questionsIn(table));

describe('the language of a question', () => {
  it.each([
    ['en', 'fr', 700],
    ['fr', 'en', 400],
  ] as const)('is %s where its words say so', (language, other, least) => {
    const clear = questions.filter(
      ({ question }) => clearly[language].test(question) && !clearly[other].test(question),
    );
    expect(clear.length).toBeGreaterThan(least);
    const wrong = clear.filter(
      ({ project, question }) => readers.get(project)?.(question, other).language !== language,
    );
    expect(wrong.map(({ question }) => question)).toEqual([]);
  });

  it.each(['INS-100 +20%', 'surge', 'L2', 'INS-100, INS-200: 900'])(
    'is the one given where %s tells none',
    (question) => {
      const read = readers.get('weekly');
      expect(read?.(question).language).toBe('en');
      expect(read?.(question, 'fr').language).toBe('fr');
    },
  );

  it('is that of how it was understood', () => {
    const read = readers.get('weekly');
    expect(read?.('what if insulin demand rises 12.5% in Q2?').words).toEqual(['demand of insulin × 1.125, 2026-Q2']);
    expect(read?.("et si la demande d'insulin augmente de 12,5 % au T2 ?").words).toEqual([
      "demande d'insulin × 1,125, 2026-Q2",
    ]);
    expect(read?.('et si la demande augmente ?').unread).toEqual([
      {
        text: 'la demande augmente',
        problem: 'ne dit pas de combien.',
        choices: ['augmente de 10 %', 'augmente de 20 %'],
      },
    ]);
  });
});
