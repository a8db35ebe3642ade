import { beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../src/assistant/reading.js';
import type { Understand } from '../../src/assistant/understand/understand.js';
import { understanders } from './question-table.js';
import { writtenReading } from './written-reading.js';

let readers: ReadonlyMap<string, Understand>;
beforeAll(async () => {
  readers = await understanders();
});

interface Wording {
  readonly language: string;
  readonly said: readonly string[];
  readonly frames: readonly string[];
}

/** Changes as a noun says them, and what they may be said in: each of them must change the same. */
const nouns: readonly Wording[] = [
  {
    language: 'English',
    said: [
      'an increase of 8 overtime hours on L1',
      'a rise of 10% in insulin demand',
      'a 10% rise in insulin demand',
      '20 more hours a week on L1',
      'a cut of 5 hours on L2 in May',
      'a price rise of 2 euros for INS-200',
      'an increase in the price of INS-200 of 5 euros',
      'a delay of two weeks at Rheinsynth',
      'a stop of L2 for two weeks in May',
      'a lead time of 20 days from Vitrum',
      'an extra shift on L1 in March',
      '10% faster changeovers on L2',
      'a doubling of demand for INS-300 in Spain',
      '16 hours of overtime a week on L3',
      'an efficiency of 92% on L1',
    ],
    frames: [
      'X',
      'What if we have X?',
      'What would X do?',
      'What happens with X?',
      'What would be the effect of X?',
      'Show me the effect of X',
      'With X, what happens?',
      'What would X cost?',
      'How much would X cost us?',
      'What would the margin be with X?',
      'How does the fill rate react to X?',
      'What would we gain from X?',
      'What do we lose with X?',
      'Compare X with the plan',
    ],
  },
  {
    language: 'French',
    said: [
      'une hausse de 8 heures sup sur L1',
      "une hausse de 10 % de la demande d'insuline",
      '20 heures de plus par semaine sur L1',
      'une baisse de 5 heures sur L2 en mai',
      "une hausse de 2 euros du prix d'INS-200",
      'un retard de deux semaines de Rheinsynth',
      'un arrêt de L2 de deux semaines en mai',
      'un délai de 20 jours chez Vitrum',
      'une équipe de plus sur L1 en mars',
      '500 INS-100 de plus par semaine en France à partir de mai',
    ],
    frames: [
      'X',
      'Et si on avait X ?',
      'Que se passe-t-il avec X ?',
      'Quel effet aurait X ?',
      'Que coûterait X ?',
      'Quelle serait la marge avec X ?',
      'Comment réagit le taux de service à X ?',
      'Que gagnerait-on avec X ?',
      'Que perdrait-on avec X ?',
    ],
  },
];

/** Changes as a sentence tells them. */
const clauses: readonly Wording[] = [
  {
    language: 'English',
    said: [
      'S3 stops in July',
      'demand for Lipovast rises by 10%',
      'the South buys nothing in July',
      'Osteria delivers two weeks late',
      'overtime on S1 goes up by 10 hours',
      'cardiovascular demand doubles in the South',
      'the safety stock of Lipovast goes to 20 days',
    ],
    frames: [
      'why is Furosol late in the North?',
      'which products run short?',
      'which line is the bottleneck?',
      'how likely is a fill rate of 95%?',
      'how much more overtime on N2 do we need for a fill rate of 95%?',
      'how far can cardiovascular demand rise before the fill rate drops below 90%?',
      'compare overtime and launch',
      'what explains the fill rate?',
    ],
  },
  {
    language: 'French',
    said: [
      "S3 s'arrête en juillet",
      'la demande de Lipovast augmente de 10 %',
      "le Sud n'achète rien en juillet",
      'Osteria livre avec deux semaines de retard',
      'les heures sup sur S1 augmentent de 10 heures',
    ],
    frames: [
      'pourquoi Furosol est-il en retard ?',
      'quels produits manquent ?',
      'quelle ligne est saturée ?',
      'quelle est la probabilité de tenir 95 % de taux de service ?',
      "combien d'heures sup de plus faut-il sur N2 pour un taux de service de 95 % ?",
      'compare overtime et launch',
    ],
  },
];

const changed = ({ drafts }: Reading): string =>
  JSON.stringify(
    drafts.flatMap(({ extends: base = [], overrides }) => [base.filter((one) => one !== 'baseline'), overrides]),
  );

const capital = (text: string): string => text[0].toUpperCase() + text.slice(1);

describe('the same change', () => {
  describe.each(nouns)('said as a noun in $language', ({ said, frames }) => {
    it.each(said)('%s', (change) => {
      const readings = frames.map((frame) => {
        const question = capital(frame.replace('X', change));
        const reading = readers.get('weekly')?.(question);
        return { question, changes: reading && (reading.unread.length > 0 ? '?' : changed(reading)) };
      });
      const [{ changes }] = readings;
      expect(changes).not.toBe('?');
      expect(readings.filter((reading) => reading.changes !== changes)).toEqual([]);
    });
  });

  describe.each(clauses)('told in front of a question in $language', ({ language, said, frames }) => {
    it.each(said)('%s', (change) => {
      const differing = frames.flatMap((asked) => {
        const read = (question: string): string => {
          const reading = readers.get('medicines')?.(question);
          return reading === undefined || reading.unread.length > 0 ? '?' : writtenReading(reading);
        };
        const supposed = read(`${language === 'English' ? 'If' : 'Si'} ${change}, ${asked}`);
        expect(supposed).not.toBe('?');
        const ways = [`. ${capital(asked)}`, `; ${asked}`, `: ${asked}`, ` - ${asked}`, `, ${asked}`];
        return ways
          .map((way) => capital(change) + way)
          .filter((question) => read(question) !== supposed)
          .map((question) => `${question} | ${read(question)} | ${supposed}`);
      });
      expect(differing).toEqual([]);
    });
  });
});
