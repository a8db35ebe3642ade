import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Understand } from '../../src/assistant/understand/understand.js';
import { english } from '../../src/cli/phrases/english.js';
import { french } from '../../src/cli/phrases/french.js';
import type { GuidedChange, Phrases, ReasonParts } from '../../src/cli/phrases/phrases.js';
import { understanders } from '../assistant/question-table.js';
import { writtenReading } from '../assistant/written-reading.js';
import { type Samples, spoken, type Values, values } from '../phrase-values.js';

/** Of the parts of a reason, those that its sentence speaks of. */
function partsOf(
  { names: [source, input, when], figures: [amount] }: Values,
  ...said: readonly string[]
): [ReasonParts] {
  const parts = { source, input, when, amount: String(amount) };
  return [
    Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, said.includes(key) ? part : ''])) as never,
  ];
}

const samplesOf = (given: Values): Samples<Phrases> => {
  const [a, b, c] = given.names;
  const [n, m] = given.figures;
  const amount = `${n}§`;
  return {
    number: [a],
    reading: {
      understood: [[a, b]],
      answeredBy: [a],
      notUsed: [[a, b]],
      didYouMean: [[a, b]],
      askingModel: [a, b],
      modelReads: [a],
      noSuchCommandNamed: [a],
      wrote: [a],
    },
    answer: {
      sentence: [[a, b]],
      stays: [a, b],
      hardlyMoves: [a, b, c],
      moves: [a, true, b, c, amount],
      movesBy: [a, true, b, c],
      untold: [a],
      ranked: [a, true, [b, c], n],
      alike: [a, b],
      holdsIn: [a, b, c, amount],
      sureBetween: ['31.9%', '50.8%'],
      onAverage: [a, b, c, amount],
      atSomeTime: [[a, b]],
      runsOut: [a, b],
      runShortNow: [n],
      shortFirst: [a, b],
      shortMost: [a, b, c],
      forecastOf: [a, b, c, amount],
      forecastOfAll: [n, a, b, c],
      forecastMost: [a, b],
      offBy: [a, b],
      runShort: [n],
      runShortInstead: [n, m],
      hitMost: [a, b, c],
      itemAt: [a, b],
      moved: [a],
      together: [n, m],
      whyOf: [a],
      wouldReach: [a],
      comesNearest: [a],
      zeroEverywhere: [a],
      holds: [a, b],
      fails: [a, b],
      unmet: [a, b, c],
      missed: [a, b],
    },
    why: {
      late: [a, b, c],
      amount: [a, 'weeks', false],
      within: [a, b],
      reason: {
        capacity: partsOf(given, 'source', 'when', 'amount'),
        second_resource: partsOf(given, 'source', 'when', 'amount'),
        component: partsOf(given, 'source', 'input', 'when', 'amount'),
        lead_time: partsOf(given, 'source', 'amount'),
        dates: partsOf(given, 'source', 'amount'),
        frozen: partsOf(given, 'source', 'when', 'amount'),
        receipt: partsOf(given, 'when', 'amount'),
        expiry: partsOf(given, 'when', 'amount'),
        stock_life: partsOf(given, 'amount'),
        shelf_life: partsOf(given, 'source', 'amount'),
        no_source: partsOf(given, 'amount'),
        choice: partsOf(given, 'source', 'when'),
      },
    },
    prompt: {},
    chat: { noSuch: [a] },
    menu: {
      short: {},
      load: {},
      all: {},
      compare: [a],
      changes: {
        demand: { question: [a, b] },
        closure: { question: [a, ''] },
        hours: { question: [a, b] },
        overtime: { question: [a, b] },
        delay: { question: [a, b] },
      },
    },
  };
};

const catalogues = [
  ['English', english],
  ['French', french],
] as const;

describe('what ask and chat say', () => {
  it.each(catalogues)('holds its values in %s', (_, catalogue) => {
    fc.assert(
      fc.property(values, (given) => {
        const wrong = spoken(catalogue, samplesOf(given)).filter(({ missing }) => missing.length > 0);
        expect(wrong).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('writes figures of sentences as each language does', () => {
    const figures = ['1,234,567', '99.5%', '-0.4 pts', '+3.6%', '6.71M', '–', '12'];
    expect(figures.map(english.number)).toEqual(figures);
    expect(figures.map(french.number)).toEqual(['1 234 567', '99,5 %', '-0,4 pts', '+3,6 %', '6,71 M', '–', '12']);
  });
});

describe('menus', () => {
  let understand: Understand;
  beforeAll(async () => {
    understand = (await understanders()).get('weekly') as Understand;
  });

  const changed: Readonly<Record<GuidedChange, readonly [who: string, read: string]>> = {
    demand: ['INS-100', 'demand product=INS-100 multiply=1.2'],
    closure: ['L2', 'closures + resource=L2 from=2026-01-05 to=2026-07-05'],
    hours: ['L2', 'capacity resource=L2 multiply=0.9'],
    overtime: ['L2', 'capacity.overtime_hours resource=L2 add=10'],
    delay: ['Rheinsynth', 'suppliers.lead_time_days supplier=Rheinsynth add=14'],
  };

  it.each(catalogues)('put questions together that are understood, in %s', (name, { menu }) => {
    const language = name === 'French' ? 'fr' : 'en';
    const read = (question: string): string => writtenReading(understand(question, language));
    for (const [change, [who, reading]] of Object.entries(changed)) {
      const { amount, question } = menu.changes[change as GuidedChange];
      const time = change === 'closure' ? ` ${menu.wholePlan}` : '';
      expect(read(`${question(who, amount)}${time}`)).toBe(reading);
    }
    expect(read(menu.short.question)).toBe('> plan baseline --short');
    expect(read(menu.load.question)).toBe('> plan baseline --by resource');
    expect(read(menu.all.question)).toBe('> compare');
    expect(read(menu.compare('surge'))).toBe('> compare surge');
  });
});
