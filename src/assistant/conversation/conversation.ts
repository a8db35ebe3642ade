import type { Draft } from '../draft.js';
import type { Reading } from '../reading.js';
import { isSmall, type Mention, says } from '../understand/mention.js';
import { recogniser, understander } from '../understand/understand.js';
import type { Vocabulary } from '../vocabulary.js';
import { refined } from './refine.js';

/** What has been asked so far, each as it was read, follow-ups put together with what they follow. */
export interface Conversation {
  readonly readings: readonly Reading[];
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

export const noConversation: Conversation = { readings: [] };

/**
 * A conversation about a project: a question is read by itself, a follow-up (`and if …`, `only for DE`, `make it 30%`, `undo that`,
 * `save as spring`) as an operation on the last reading. The prompts are somebody else's; nothing here is run.
 */
export function conversationAbout(vocabulary: Vocabulary): (conversation: Conversation, text: string) => Turn {
  const understand = understander(vocabulary);
  const recognise = recogniser(vocabulary);
  return (conversation, text) => {
    const mentions = recognise(text);
    const last = conversation.readings[conversation.readings.length - 1];
    if (isUndoing(mentions)) return undone(conversation);
    if (mentions.length > 0 && says(mentions[0], 'follow', 'save')) return saved(conversation, text, mentions[0]);
    const draft = last?.drafts[0];
    if (last !== undefined && draft !== undefined) {
      if (isRefining(mentions)) return answered(conversation, refinedReading(last, draft, text, mentions));
      if (isAdding(mentions)) return answered(conversation, addedReading(last, draft, understand(text)));
    }
    return answered(conversation, understand(text));
  };
}

function answered(conversation: Conversation, reading: Reading): Turn {
  if (reading.unread.length > 0) return { conversation, reply: { does: 'ask_back', reading } };
  return { conversation: { readings: [...conversation.readings, reading] }, reply: { does: 'answer', reading } };
}

function undone({ readings }: Conversation): Turn {
  const left = readings.slice(0, -1);
  return { conversation: { readings: left }, reply: { does: 'undo', reading: left[left.length - 1] } };
}

/** What stands behind `save as` is the name, as it is written. */
function saved(conversation: Conversation, text: string, { text: verb }: Mention): Turn {
  const name = text
    .slice(text.indexOf(verb) + verb.length)
    .trim()
    .replace(/^(?:as|sous)\s+/i, '')
    .replace(/[\s.!]+$/, '');
  return { conversation, reply: { does: 'save', name: name.replace(/\s+/g, '-') } };
}

/** `undo`, and nothing else: `annuler les heures supplémentaires` is a change. */
function isUndoing(mentions: readonly Mention[]): boolean {
  const said = mentions.filter((mention) => !says(mention, 'follow') && !isSmall(mention));
  return said.length === 0 && mentions.some((mention) => says(mention, 'follow', 'undo'));
}

/** `only …` first, or `instead` anywhere: what was said is to be otherwise. */
function isRefining(mentions: readonly Mention[]): boolean {
  const first = mentions.find((mention) => !says(mention, 'and') && !says(mention, 'but'));
  return (
    (first !== undefined && says(first, 'scope', 'only')) ||
    mentions.some((mention) => says(mention, 'follow', 'instead'))
  );
}

/** `and if …`, `but …`, `et si …`: what was said, and more. */
function isAdding(mentions: readonly Mention[]): boolean {
  const [first] = mentions;
  return (
    first !== undefined &&
    first.entities.length === 0 &&
    (says(first, 'and') || says(first, 'but') || says(first, 'mark', 'adding'))
  );
}

function refinedReading(last: Reading, draft: Draft, question: string, mentions: readonly Mention[]): Reading {
  const override = draft.overrides[draft.overrides.length - 1];
  if (override === undefined)
    return { ...last, question, unread: [{ text: question, problem: 'follows no change.', choices: [] }] };
  const change = refined(override, mentions);
  if ('unread' in change) return { ...last, question, unread: [change.unread] };
  const overrides = [...draft.overrides.slice(0, -1), change.override];
  return withDraft(last, { ...draft, overrides }, question, [...last.words, question]);
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
  return withDraft(last, together, added.question, [...last.words, ...added.words]);
}

function withDraft(last: Reading, draft: Draft, question: string, words: readonly string[]): Reading {
  const scenario = `${draft.scenario}; ${question.trim().replace(/\s*\?+$/, '')}`;
  return { ...last, question, drafts: [{ ...draft, scenario }, ...last.drafts.slice(1)], words };
}
