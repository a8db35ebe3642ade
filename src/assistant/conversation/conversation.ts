import { baseline } from '../../scenario/scenario.js';
import type { Draft } from '../draft.js';
import { phrases } from '../phrases/index.js';
import type { Reading } from '../reading.js';
import { type Change, type Unclear, unreadIn } from '../understand/changes/changed.js';
import { takenOverOf } from '../understand/changes/taken-over.js';
import type { Language } from '../understand/lexicon/sense.js';
import { isName, type Mention, says } from '../understand/mentions/mention.js';
import { recogniser, understander } from '../understand/understand.js';
import type { Vocabulary } from '../vocabulary.js';
import { isAdding, isRefining, isUndoing } from './follow-up.js';
import { refined } from './refine.js';

/** What has been asked so far, each as it was read, follow-ups put together with what they follow. */
export interface Conversation {
  readonly readings: readonly Reading[];
  /** The language of what was said last, which words that tell none are answered in. */
  readonly language: Language;
}

/** What a conversation does next. */
export type Reply =
  | { readonly does: 'answer'; readonly reading: Reading }
  | { readonly does: 'ask_back'; readonly reading: Reading }
  | { readonly does: 'save'; readonly name: string }
  | { readonly does: 'undo'; readonly reading: Reading | undefined };

export interface Turn {
  readonly conversation: Conversation;
  readonly reply: Reply;
}

export const noConversation: Conversation = { readings: [], language: 'en' };

/**
 * A conversation about a project: a question is read by itself, a follow-up (`and if …`, `only for DE`, `make it 30%`, `undo that`,
 * `save as spring`) as an operation on the last reading. The prompts are somebody else's; nothing here is run.
 */
export function conversationAbout(vocabulary: Vocabulary): (conversation: Conversation, text: string) => Turn {
  const understand = understander(vocabulary);
  const recognise = recogniser(vocabulary);
  return (before, text) => {
    const { mentions, language } = recognise(text, before.language);
    const conversation = { ...before, language };
    if (says(mentions[0] ?? nothing, 'follow', 'new')) return undone({ ...conversation, readings: [] });
    if (isUndoing(mentions)) return undone(conversation);
    if (says(mentions[0] ?? nothing, 'follow', 'save')) return saved(conversation, text, mentions);
    const last = conversation.readings.findLast(({ drafts }) => drafts.length > 0);
    const draft = last?.drafts[0];
    if (last === undefined || draft === undefined) return answered(conversation, understand(text, language));
    if (isRefining(mentions))
      return answered(conversation, refinedReading(last, draft, { text, mentions, language, vocabulary }));
    const relief = takenOverOf(draft.overrides, mentions, vocabulary);
    if (relief !== undefined) return answered(conversation, relievedReading(last, draft, relief, text, language));
    const reading = understand(text, language);
    if (isOfLast(reading, mentions)) return answered(conversation, ofDraft(reading, draft));
    return answered(conversation, isAdding(mentions) ? addedReading(last, draft, reading) : reading);
  };
}

const nothing: Mention = { text: '', from: 0, length: 0, entities: [], senses: [] };

/** What was said last, and what its stretches say. */
interface Said {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly language: Language;
  readonly vocabulary: Vocabulary;
}

function answered(conversation: Conversation, reading: Reading): Turn {
  if (reading.unread.length > 0) return { conversation, reply: { does: 'ask_back', reading } };
  return {
    conversation: { ...conversation, readings: [...conversation.readings, reading] },
    reply: { does: 'answer', reading },
  };
}

function undone(conversation: Conversation): Turn {
  const left = conversation.readings.slice(0, -1);
  return { conversation: { ...conversation, readings: left }, reply: { does: 'undo', reading: left[left.length - 1] } };
}

/** What stands behind `save as` is the name, as it is written; `save it under the name …` names it behind all of that. */
function saved(conversation: Conversation, text: string, mentions: readonly Mention[]): Turn {
  const isVerb = (mention: Mention): boolean => says(mention, 'mark', 'save-as') || says(mention, 'follow', 'save');
  const place = mentions.findLastIndex((mention) => !isName(mention) && isVerb(mention));
  const end = mentions.slice(0, place + 1).reduce((at, { text: word }) => text.indexOf(word, at) + word.length, 0);
  const name = text
    .slice(end)
    .trim()
    .replace(/[\s.!]+$/, '');
  return { conversation, reply: { does: 'save', name: name.replace(/\s+/g, '-') } };
}

/** A question that changes nothing and is about the plan as it stands, said as one about what was just asked: `and which run short?` */
function isOfLast({ drafts, command, unread }: Reading, mentions: readonly Mention[]): boolean {
  const follows = isAdding(mentions) || mentions.some((mention) => !isName(mention) && says(mention, 'mark', 'then'));
  const isNamed = mentions.some(({ entities }) => entities.some(({ kind }) => kind === 'scenario'));
  if (!follows || isNamed || unread.length > 0 || !drafts.every(isEmpty)) return false;
  return scenarioPlace(command.arguments, drafts) !== -1;
}

/** A draft that holds no change but what is expected of the plan. */
function isEmpty({ overrides, extends: parents, params }: Draft): boolean {
  return overrides.length === 0 && parents === undefined && params === undefined;
}

function scenarioPlace(words: readonly string[], drafts: readonly Draft[]): number {
  return words.findIndex((word) => word === baseline.name || drafts.some(({ name }) => name === word));
}

/** The same question, asked of the scenario that stands. */
function ofDraft(reading: Reading, draft: Draft): Reading {
  const place = scenarioPlace(reading.command.arguments, reading.drafts);
  const expected = reading.drafts[0]?.expect;
  return {
    ...reading,
    drafts: [expected === undefined ? draft : { ...draft, expect: expected }],
    command: {
      ...reading.command,
      arguments: reading.command.arguments.map((word, index) => (index === place ? draft.name : word)),
    },
    words: [...reading.words, phrases[reading.language].words.ofScenario(draft.scenario)],
  };
}

function refinedReading(
  last: Reading,
  draft: Draft,
  { text: question, mentions, language, vocabulary }: Said,
): Reading {
  const unclear = (one: Unclear): Reading => ({
    ...last,
    question,
    language,
    unread: [unreadIn(phrases[language], one)],
  });
  const override = draft.overrides[draft.overrides.length - 1];
  if (override === undefined)
    return unclear({ text: question, problem: (say) => say.problem.followsNoChange, choices: [] });
  const change = refined(override, mentions, vocabulary);
  if ('unread' in change) return unclear(change.unread);
  const kept = change.isAnother ? draft.overrides : draft.overrides.slice(0, -1);
  const overrides = [...kept, change.override];
  return withDraft({ ...last, language }, { ...draft, overrides }, question, [...last.words, question]);
}

/** `and if L3 takes over half?`: of what the scenario that stands takes from other lines. */
function relievedReading(last: Reading, draft: Draft, relief: Change, question: string, language: Language): Reading {
  const overrides = [...draft.overrides, ...relief.overrides];
  const words = [...last.words, relief.words(phrases[language])];
  return withDraft({ ...last, language }, { ...draft, overrides }, question, words);
}

function addedReading(last: Reading, draft: Draft, added: Reading): Reading {
  const [more] = added.drafts;
  if (added.unread.length > 0 || more === undefined) return added;
  const parents = [...new Set([...(draft.extends ?? []), ...(more.extends ?? [])])];
  const together: Draft = {
    ...draft,
    ...(parents.length > 0 ? { extends: parents } : {}),
    ...(draft.params || more.params ? { params: { ...draft.params, ...more.params } } : {}),
    overrides: [...draft.overrides, ...more.overrides],
  };
  return withDraft({ ...last, language: added.language }, together, added.question, [...last.words, ...added.words]);
}

function withDraft(last: Reading, draft: Draft, question: string, words: readonly string[]): Reading {
  const scenario = `${draft.scenario}; ${question.trim().replace(/\s*\?+$/, '')}`;
  return { ...last, question, drafts: [{ ...draft, scenario }, ...last.drafts.slice(1)], words };
}
