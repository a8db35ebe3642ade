import { beforeAll, describe, expect, it } from 'vitest';
import { conversationAbout, noConversation, type Turn } from '../../../src/assistant/conversation/conversation.js';
import { vocabularies } from '../question-table.js';
import { writtenReading } from '../written-reading.js';

let say: ReturnType<typeof conversationAbout>;
beforeAll(async () => {
  const weekly = (await vocabularies()).get('weekly');
  if (weekly) say = conversationAbout(weekly);
});

/** What each of the texts, said one after the other, is replied by. */
function spoken(...texts: readonly string[]): string[] {
  let conversation = noConversation;
  return texts.map((text) => {
    const turn: Turn = say(conversation, text);
    conversation = turn.conversation;
    const { reply } = turn;
    if (reply.does === 'save') return `save ${reply.name}`;
    if (reply.does === 'undo') return `undo ${reply.reading ? writtenReading(reply.reading) : '-'}`;
    return writtenReading(reply.reading);
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
