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
import { numberOf, questionsIn, questionTables, vocabularies } from './question-table.js';
import { writtenReading } from './written-reading.js';

let known: ReadonlyMap<string, Vocabulary>;
let readers: ReadonlyMap<string, Understand>;
beforeAll(async () => {
  known = await vocabularies();
  readers = new Map([...known].map(([name, vocabulary]) => [name, understander(vocabulary)]));
});

const understood = questionTables.flatMap((table) => questionsIn(table)).filter(({ expected }) => expected !== '?');

/** Project, question, reading, and the words that are passed over. */
const harmless = [
  [
    'medicines',
    'Osteria would countenance a minimum order of 200 instead of 400',
    'suppliers.min_order supplier=Osteria Synthesis set=200',
    'countenance',
  ],
  ['weekly', 'L1 hums at 130 hours a week from May', 'capacity resource=L1 @2026-05.. set=130', 'hums'],
  ['weekly', 'Demand for INS-100 shrivels to 900 a week', 'demand product=INS-100 set=900', 'shrivels'],
  [
    'medicines',
    'Et si Amoxiver ronronnait à 2 100 unités par heure sur N3 ?',
    'routings product=INF-10 resource=N3 set=2100',
    'ronronnait',
  ],
  [
    'weekly',
    'Does overtime trounce faster changeovers on fill rate?',
    '> compare overtime faster-changeovers --kpi fill_rate',
    'trounce',
  ],
  [
    'medicines',
    'Quelles références manqueront si le scénario line-n2-outage se pointe ?',
    '> plan line-n2-outage --short',
    'pointe',
  ],
  ['weekly', "Pourquoi est-ce qu'on bichonne peu INS-300 en Espagne ?", '> plan baseline --why INS-300@ES', 'bichonne'],
  [
    'weekly',
    'Que recommandes-tu pour culminer au-dessus de 99 % de taux de service dans le scénario surge ?',
    '> recommend surge --until "fill_rate >= 99%"',
    'culminer',
  ],
  [
    'weekly',
    'insulin demand rises alarmingly by 20% in Q2',
    'demand family=insulin @2026-Q2 multiply=1.2',
    'alarmingly',
  ],
  ['weekly', 'insulin demand rises by a whopping 20%', 'demand family=insulin multiply=1.2', 'whopping'],
  [
    'weekly',
    'une hausse pharamineuse de 20% de la demande d’insuline',
    'demand family=insulin multiply=1.2',
    'pharamineuse',
  ],
  ['weekly', 'my neighbour says that insulin demand rises 20%', 'demand family=insulin multiply=1.2', 'neighbour'],
  ['weekly', 'Regrettably, L2 stops in May', 'closures + resource=L2 from=2026-05-01 to=2026-05-31', 'Regrettably'],
  [
    'weekly',
    'L2 s’arrête inopportunément en mai',
    'closures + resource=L2 from=2026-05-01 to=2026-05-31',
    'inopportunément',
  ],
  [
    'weekly',
    'L2 is closed in May, we are training new operators there',
    'closures + resource=L2 from=2026-05-01 to=2026-05-31',
    'we are training new operators there',
  ],
  [
    'weekly',
    'Because of a mixer rebuild L2 is closed in May',
    'closures + resource=L2 from=2026-05-01 to=2026-05-31 cause=repair',
    'mixer',
  ],
  [
    'weekly',
    'Warehousemen strike: Vitrum delivers two weeks late',
    'suppliers.lead_time_days supplier=Vitrum add=14',
    'Warehousemen strike',
  ],
  [
    'weekly',
    'le rendement d’INS-200 baisse de 2 points, les bouchons sont fuyards',
    'routings.yield product=INS-200 add=-0.02',
    'les bouchons sont fuyards',
  ],
] as const;

/** Words that may be things, places, quantities, units, verbs, limits or negations. */
const telling = [
  'what zyxqvor is the margin of surge with and without line 2 down?',
  'L2 forfeits 20 hours a week in May',
  'Demand for INS-100 shrivels by 20%',
  'le délai de Vitrum s’étiole d’une semaine',
  'add 20 crates of INS-100 to the stock in Germany',
  'INS-100 syringes go up 20% in Germany',
  'Run launch with a yield blip of 5% on L1',
  'by how much do zyx and launch differ in margin?',
  'Quels produits réfrigérés seront en rupture ?',
  'Which refrigerated products run short?',
  'Est-ce que la prévision d’INS-100 est bancale en Allemagne ?',
  '300 more INS-100 are dawdling in Germany',
  'wastage rises 20% on L2',
  'on L2 wastage rises 20%',
  'we raise headcount 20% on L2',
  'insulin syringes rise 20%',
  'paediatric insulin demand rises 20%',
  'insulin demand rises 20% at Gerresmed',
  'insulin demand rises 20% in Ruritania',
  'Monique says that deliveries by Vitrum come two weeks late',
  'insulin demand rises 500 pallets in Germany',
  'insulin demand and syringes rise 20%',
  'INS-100, syringes and pens rise 20%',
  'insulin demand rises 20%, Syringes',
  'insulin demand zyxes 20%',
  'insulin demand rises 20% excepting France',
  'L2 partially closes in May',
  'L2 stops intermittently in May',
  'L2 is closed in May, mornings',
  'insulin demand rises hardly 20%',
  'insulin demand refuses to rise 20%',
  'insulin demand rises 20% annually',
  'insulin demand rises inversely by 20%',
  'compare resilience of surge and overtime',
  'simulate brownouts',
  'why is INS-100 not late in Germany?',
  "pourquoi INS-100 n'est pas en retard ?",
  'why is INS-100 not short?',
  'L2 arrêtée partiellement en mai',
  'L2 fermée occasionnellement en mai',
  "la demande d'insuline n'augmente guère de 20%",
  "la demande d'insuline évite une hausse de 20%",
  "la demande d'insuline monte de 20% chez Gerresmed",
  'le pansement augmente de 20% en France',
  'on réduit le stock de zèle de moitié',
  'insulin demand rises 20%, pharmacies are excluded',
  'insulin demand rises 20%, the smallest pack is unaffected',
  'insulin demand rises 20%, Italy is included',
  'Italy is booming. Insulin demand rises 20%',
  'L2 is closed in May, we are outsourcing the bulk',
  'L2 is closed in May, they are weekdays',
  'L2 stops in May, they are alternating',
  'insulin demand rises 20%, it is cumulative',
  'insulin demand rises 20%, we are allocating',
  'VAC-100 price up 5%, syringes are free',
  'Paediatric segment: insulin demand rises 20%',
  'Hospices: insulin demand rises 20%',
  'insulin demand rises 20% until the tender is renewed',
  'insulin demand rises 20% provided that the tender is renewed',
  'L2 is closed in May as long as the mixer is dirty',
  "la demande d'insuline monte de 20%, les hospices sont exclus",
  "la demande d'insuline monte de 20%, les retours sont déduits",
  'L2 fermée en mai, ce sont les matinées',
  'L2 fermée en mai, on sous-traite le reste',
  'L2 fermée en mai tant que le mélangeur est sale',
  'Segment pédiatrique : la demande d’insuline monte de 20%',
  'until Easter L1 loses 10% of its hours',
  "jusqu'à Pâques L1 perd 10 % de ses heures",
  'neither VAC-100 nor VAC-200 rises by 10%',
  'ni VAC-100 ni VAC-200 ne montent de 10 %',
  'neither L1 nor L2 gets overtime in May',
  'demand for the same vaccine rises 10%',
  'VAC-100 and VAC-200 up 5%, prices of the same insulins down 5%',
  'L1 closed in May, put it on 7 to 9 April instead',
  'insulin demand rises 3/2 in May',
  'et si la demande italienne prenait 10 % ?',
];

/** Why a line stops is a note: where the fact that tells it holds an unknown word, it is named instead. */
const causeless = (written: string): string => written.replaceAll(/ cause=[^;]*?(?= ;|$)/g, '');

describe('understander', () => {
  const unknownWords = ['zyxqvor', 'zyxqvorly', 'zyxiquement'];

  it.each(unknownWords)(
    'asks back, or names and reads the same without it, a word that it does not know: %s',
    (added) => {
      // Each question is read with one of the words.
      const asked = understood.filter(
        ({ question }) => unknownWords[numberOf(question) % unknownWords.length] === added,
      );
      const silent = asked.flatMap(({ project, question, expected }) => {
        const words = question.split(' ');
        words.splice(numberOf(question) % (words.length + 1), 0, added);
        const reading = readers.get(project)?.(words.join(' '));
        if (reading === undefined || reading.unread.length > 0) return [];
        const isNamed = reading.passedOver?.some((passed) => passed.includes(added));
        return isNamed && causeless(writtenReading(reading)) === causeless(expected) ? [] : [words.join(' ')];
      });
      expect(silent).toEqual([]);
    },
    // Every question of the tables is read once more.
    900_000,
  );

  it('names the word that it does not know, or asks back, whichever word of a question that is', () => {
    const silent = understood
      .filter(({ question }) => numberOf(question) % 12 === 0)
      .flatMap(({ project, question }) =>
        question.split(' ').flatMap((word, index, words) => {
          const [known] = /^[\p{Ll}'’-]{3,}(?=[,.;:?!]*$)/u.exec(word) ?? [];
          if (known === undefined) return [];
          const unknown = words.with(index, word.replace(known, 'zyxqvor')).join(' ');
          const reading = readers.get(project)?.(unknown);
          const isNamed = reading?.passedOver?.some((passed) => passed.includes('zyxqvor'));
          return reading === undefined || reading.unread.length > 0 || isNamed ? [] : [unknown];
        }),
      );
    expect(silent).toEqual([]);
  });

  it('passes over words that cannot change what is meant, and names them', () => {
    const passed = harmless.map(([project, question]) => {
      const reading = readers.get(project)?.(question);
      return [question, reading && writtenReading(reading), reading?.passedOver?.join()];
    });
    expect(passed).toEqual(harmless.map(([, ...rest]) => rest));
  });

  it.each(telling)('asks back where an unknown word may change what is meant: %s', (question) => {
    expect(readers.get('weekly')?.(question).unread).not.toEqual([]);
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

  it('asks back what names nothing or cannot be taken apart, and never fails', () => {
    const asked = [
      'montre-moi les trois côte à côte',
      'compare a shift more with the three side by side',
      "What d'insuline d'insuline if we had to do without L2 altogether?",
    ];
    const read = readers.get('weekly');
    expect(asked.filter((question) => read?.(question).unread.length === 0)).toEqual([]);
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
