import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { conversationAbout, noConversation, type Turn } from '../../../src/assistant/conversation/conversation.js';
import { vocabularies } from '../question-table.js';
import { writtenReading } from '../written-reading.js';

let talks: ReadonlyMap<string, ReturnType<typeof conversationAbout>>;
let say: ReturnType<typeof conversationAbout>;
beforeAll(async () => {
  talks = new Map([...(await vocabularies())].map(([name, vocabulary]) => [name, conversationAbout(vocabulary)]));
  say = talkAbout('weekly');
});

function talkAbout(project: string): ReturnType<typeof conversationAbout> {
  const talk = talks.get(project);
  if (talk === undefined) throw new Error(`no project ${project}`);
  return talk;
}

/** What each of the texts, said one after the other, is replied by. */
function spoken(...texts: readonly string[]): string[] {
  return replies(say, texts);
}

function replies(talk: ReturnType<typeof conversationAbout>, texts: readonly string[]): string[] {
  let conversation = noConversation;
  return texts.map((text) => {
    const turn: Turn = talk(conversation, text);
    conversation = turn.conversation;
    const { reply } = turn;
    if (reply.does === 'save') return `save ${reply.name}${reply.then === undefined ? '' : ` then ${reply.then}`}`;
    if (reply.does === 'show') return 'show';
    if (reply.does === 'undo') return `undo ${reply.reading ? writtenReading(reply.reading) : '-'}`;
    const saved = reply.does === 'answer' && reply.saveAs !== undefined ? ` then save ${reply.saveAs}` : '';
    return `${writtenReading(reply.reading)}${saved}`;
  });
}

const surge = 'what if insulin demand rises 20% in Q2?';
const read = 'demand family=insulin @2026-Q2 multiply=1.2';
const closed = 'closures + resource=L2 from=2026-05-04 to=2026-05-17';

describe('a conversation', () => {
  it('adds what follows with "and if"', () => {
    expect(spoken(surge, 'and if L2 stops for two weeks in May?')).toEqual([read, `${read} ; ${closed}`]);
  });

  it('narrows, changes and moves the last change', () => {
    expect(spoken(surge, 'only for DE', 'make it 30%', 'in April instead')).toEqual([
      read,
      'demand family=insulin location=DE @2026-Q2 multiply=1.2',
      'demand family=insulin location=DE @2026-Q2 multiply=1.3',
      'demand family=insulin location=DE @2026-04 multiply=1.3',
    ]);
  });

  it('says of work that another part of it is taken over, in place of the first', () => {
    let conversation = noConversation;
    const words = ['what if L2 stops for two weeks in May?', 'and if L3 takes over half?', 'make that a third'].map(
      (text) => {
        const { conversation: after, reply } = say(conversation, text);
        conversation = after;
        return reply.does === 'answer' ? reply.reading.words.join('; ') : reply.does;
      },
    );
    expect(words[1]).toContain('50% of the hours of L2');
    expect(words[2]).toContain('33.33% of the hours of L2');
    expect(words[2]).not.toContain('50%');
  });

  it('takes back, step by step', () => {
    expect(spoken(surge, 'and L3 is closed in June', 'undo that', 'undo', 'undo')).toEqual([
      read,
      `${read} ; closures + resource=L3 from=2026-06-01 to=2026-06-30`,
      `undo ${read}`,
      'undo -',
      'undo -',
    ]);
  });

  it('saves under the name that is said', () => {
    expect(spoken(surge, 'save as spring-plan', 'save it as my plan')).toEqual([
      read,
      'save spring-plan',
      'save my-plan',
    ]);
  });

  it('understands the same in French', () => {
    expect(
      spoken(
        'la demande d’insuline augmente de 20 % au T2',
        "et si L2 s'arrête deux semaines en mai ?",
        'annule',
        'seulement pour la France',
        'plutôt 10 %',
        'enregistre sous plan-b',
      ),
    ).toEqual([
      read,
      `${read} ; ${closed}`,
      `undo ${read}`,
      'demand family=insulin location=FR @2026-Q2 multiply=1.2',
      'demand family=insulin location=FR @2026-Q2 multiply=1.1',
      'save plan-b',
    ]);
  });

  it('takes a name, an amount or a time alone for another one of the last change', () => {
    const cases = [
      ['what about 30%?', 'demand family=insulin @2026-Q2 multiply=1.3'],
      ['and with 30%?', 'demand family=insulin @2026-Q2 multiply=1.3'],
      ['and in June?', 'demand family=insulin @2026-06 multiply=1.2'],
      ['and for Germany?', 'demand family=insulin location=DE @2026-Q2 multiply=1.2'],
      ['for May and June only', 'demand family=insulin @2026-05..2026-06 multiply=1.2'],
      ['but only for INS-100', 'demand product=INS-100 @2026-Q2 multiply=1.2'],
      ['except Spain', 'demand family=insulin location=DE,FR @2026-Q2 multiply=1.2'],
      ['the same for vaccines', `${read} ; demand family=vaccine @2026-Q2 multiply=1.2`],
      ['et 30 % ?', 'demand family=insulin @2026-Q2 multiply=1.3'],
      ['et en juin ?', 'demand family=insulin @2026-06 multiply=1.2'],
      ['plutôt 10 %', 'demand family=insulin @2026-Q2 multiply=1.1'],
      ['uniquement pour l’Allemagne', 'demand family=insulin location=DE @2026-Q2 multiply=1.2'],
      ['sauf en Espagne', 'demand family=insulin location=DE,FR @2026-Q2 multiply=1.2'],
      ['pareil pour les vaccins', `${read} ; demand family=vaccine @2026-Q2 multiply=1.2`],
    ];
    for (const [text, expected] of cases) expect([text, spoken(surge, text)[1]]).toEqual([text, expected]);
  });

  it('adds a place to those that a change has, and asks back where it holds everywhere', () => {
    expect(spoken(surge, 'only for DE', 'also in France')[2]).toBe(
      'demand family=insulin location=DE,FR @2026-Q2 multiply=1.2',
    );
    expect(spoken(surge, 'also in France')[1]).toBe('?');
  });

  it('asks what follows of the scenario that stands', () => {
    const cases = [
      ['and which products run short?', '> plan asked --short'],
      ['which products run short then?', '> plan asked --short'],
      ['and why is INS-100 late in Germany?', '> plan asked --why INS-100@DE'],
      ['what is the fill rate then?', '> compare asked --kpi fill_rate'],
      ['et quels produits manquent ?', '> plan asked --short'],
      ['et le taux de service ?', '> compare asked --kpi fill_rate'],
      [
        'and what is the risk that fill rate drops below 95%?',
        '; expect=fill_rate >= 95% > simulate asked --kpi fill_rate',
      ],
    ];
    for (const [text, expected] of cases) expect([text, spoken(surge, text)[1]]).toEqual([text, `${read} ${expected}`]);
    // What is told is run, whatever was asked before; what is asked, or begins with `and`, is asked the same.
    const raised = 'demand family=insulin @2026-Q2 multiply=1.3';
    expect(spoken(surge, 'and which products run short?', 'make it 30%')[2]).toBe(raised);
    expect(spoken(surge, 'and which products run short?', 'and with 30%?')[2]).toBe(`${raised} > plan asked --short`);
  });

  it('takes a change for what it is where it begins as an order to undo does', () => {
    expect(spoken(surge, 'annule les heures supplémentaires')[1]).toMatch(/; capacity.overtime_hours set=0$/);
  });

  it('takes back and saves in other words, and begins anew', () => {
    const undone = [
      'please undo that',
      'go back',
      'never mind',
      'annule ça',
      'reviens en arrière',
      'start over',
      'recommence',
    ];
    for (const text of undone) expect([text, spoken(surge, text)[1]]).toEqual([text, 'undo -']);
    const saves = [
      'save this as spring plan',
      'save it under spring-plan',
      'enregistre ça comme spring-plan',
      'sauvegarde sous le nom spring-plan',
    ];
    for (const text of saves) expect([text, spoken(surge, text)[1]]).toEqual([text, 'save spring-plan']);
  });

  it('gives a line that takes over the hours, or a part of them, that others lose', () => {
    const relieved = (hours: number): string => `${closed} ; capacity resource=L3 @2026-05-04..2026-05-17 add=${hours}`;
    const stopped = 'what if L2 stops for two weeks in May?';
    const cases = [
      ['and if L3 takes over half?', relieved(59)],
      ['L3 takes over', relieved(118)],
      ['what if L3 takes over 25% of its work?', relieved(29.5)],
      ['and if half of its work goes to L3?', relieved(59)],
      ['et si L3 reprenait la moitié ?', relieved(59)],
      ['et si L3 prenait le relais pour un quart ?', relieved(29.5)],
    ];
    for (const [text, expected] of cases) expect([text, spoken(stopped, text)[1]]).toEqual([text, expected]);
    expect(spoken('L2 loses 20 hours a week in May', 'and if L3 takes over half?', 'undo')).toEqual([
      'capacity resource=L2 @2026-05 add=-20',
      'capacity resource=L2 @2026-05 add=-20 ; capacity resource=L3 @2026-05 add=10',
      'undo capacity resource=L2 @2026-05 add=-20',
    ]);
  });

  it('asks back where nothing is lost that a line could take over, or the line that takes over is the one that stops', () => {
    expect(spoken(surge, 'and if L3 takes over half?')[1]).toBe('?');
    expect(spoken('what if L2 stops for two weeks in May?', 'and if L2 takes over half?')[1]).toBe('?');
  });

  it('takes away what is changed where a scenario is called the same', () => {
    const more = 'and L1 gets 16 more hours of overtime a week in May';
    const overtime = 'capacity.overtime_hours resource=L1 @2026-05 add=16';
    const cases = [
      ['without the overtime', closed],
      ['only the overtime', overtime],
      ['leave out L2', overtime],
      ['drop the first one', overtime],
      ['scrap the last one', closed],
    ];
    for (const [text, expected] of cases)
      expect([text, spoken('L2 is closed from 4 to 17 May', more, text)[2]]).toEqual([text, expected]);
    expect(spoken('apply surge and overtime together', 'without the overtime')[1]).toBe('extends=surge');
  });

  it('takes nothing away that is not there, nor all that there is', () => {
    expect(spoken('L2 is closed from 4 to 17 May', 'drop the third one')[1]).toBe('?');
    expect(spoken('L2 is closed from 4 to 17 May', 'leave out L2')[1]).toBe('?');
  });

  it('takes a share for what is left where it was told so, and for how much it falls where it was told that', () => {
    expect(spoken('Rheinsynth can only supply 60% of its capacity', 'and Plastiform 80%', 'make it 70%')).toEqual([
      'suppliers.capacity supplier=Rheinsynth multiply=0.6',
      'suppliers.capacity supplier=Rheinsynth multiply=0.6 ; suppliers.capacity supplier=Plastiform multiply=0.8',
      'suppliers.capacity supplier=Rheinsynth multiply=0.6 ; suppliers.capacity supplier=Plastiform multiply=0.7',
    ]);
    expect(spoken('L3 loses 40% of its hours', 'make it 30%')[1]).toBe('capacity resource=L3 multiply=0.7');
  });

  it('answers in the language of what was said last, and names alone in that of what was said before them', () => {
    const texts = ['et si la demande double en mai ?', 'INS-100', 'only for INS-200', 'INS-300', 'la lune'];
    let conversation = noConversation;
    const languages = texts.map((text) => {
      const turn = say(conversation, text);
      conversation = turn.conversation;
      const { reply } = turn;
      return reply.does === 'answer' || reply.does === 'ask_back' ? reply.reading.language : undefined;
    });
    expect(languages).toEqual(['fr', 'fr', 'en', 'en', 'fr']);
    expect(conversation.language).toBe('fr');
  });

  it('begins anew with a new question', () => {
    expect(spoken(surge, 'what if demand doubles?')).toEqual([read, 'demand multiply=2']);
  });

  it('asks back what cannot be said of the last change, and forgets nothing', () => {
    expect(spoken(surge, 'only for L2', 'only for the moon', 'only for FR')).toEqual([
      read,
      '?',
      '?',
      'demand family=insulin location=FR @2026-Q2 multiply=1.2',
    ]);
  });
});

describe.each(readdirSync('test/assistant/conversations'))('conversations of %s', (file) => {
  const lines = readFileSync(`test/assistant/conversations/${file}`, 'utf8').split('\n');
  const conversations = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split(' | '));

  it.each(conversations)('%s: %s', (project, turns, replied) => {
    expect(replies(talkAbout(project), turns.split(' >> '))).toEqual(replied.split(' >> '));
  });
});
