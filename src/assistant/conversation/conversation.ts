import { baseline } from '../../scenario/scenario.js';
import type { Draft } from '../draft.js';
import { phrases } from '../phrases/index.js';
import type { Reading } from '../reading.js';
import { type Unclear, unreadIn } from '../understand/changes/changed.js';
import { takenOverOf } from '../understand/changes/taken-over.js';
import type { Language } from '../understand/lexicon/sense.js';
import { isName, isSmall, type Mention, says } from '../understand/mentions/mention.js';
import { recogniser, type Understand, understander } from '../understand/understand.js';
import type { Vocabulary } from '../vocabulary.js';
import { closuresRefined } from './closures-refined.js';
import { isAdding, isRefining, isUndoing } from './follow-up.js';
import { followUpWords, holdsAny, restBehind, restWithin, stepsBack, withoutAsides } from './opening.js';
import { refined } from './refine.js';
import { type Standing, standingIn } from './standing.js';
import { keptAlone, takenAway } from './taken-away.js';
import type { FollowUpWords } from './words/follow-up-words.js';

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
 * A conversation about a project: a question is read by itself, a follow-up (`and if …`, `only for DE`, `make it 30%`, `leave out L2`, `undo that`,
 * `save as spring`) as an operation on the last reading, or together with the sentence that it goes on from. The prompts are somebody
 * else's; nothing here is run.
 */
export function conversationAbout(vocabulary: Vocabulary): (conversation: Conversation, text: string) => Turn {
  const understand = understander(vocabulary);
  const recognise = recogniser(vocabulary);
  // A scenario may be called as what is changed is: `without the overtime`.
  const entities = vocabulary.entities.filter(({ kind }) => kind !== 'scenario');
  const recognisePlain = recogniser({ ...vocabulary, entities });
  return (before, said) => {
    const { language } = recognise(said, before.language);
    const text = withoutAsides(said, language);
    const { mentions } = recognise(text, language);
    const conversation = { ...before, language };
    const words = followUpWords(language);
    if (says(mentions[0] ?? nothing, 'follow', 'new') || holdsAny(said, words.anew))
      return undone(conversation, Infinity);
    const steps = stepsBack(text, language) || Number(isUndoing(mentions));
    if (steps > 0) return undone(conversation, steps);
    if (says(mentions[0] ?? nothing, 'follow', 'save')) return saved(conversation, text, mentions, words);
    const standing = standingIn(conversation.readings, vocabulary);
    const follows: FollowUp = { text, mentions, language, words, vocabulary, recognise, recognisePlain, understand };
    const other = askedOfOther(conversation.readings, follows);
    if (other !== undefined) return answered(conversation, other);
    if (standing === undefined) return answered(conversation, understand(said, language));
    return answered(conversation, followed(standing, follows));
  };
}

/** What was said last, what its stretches say, and how more is read. */
interface FollowUp {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly language: Language;
  readonly words: FollowUpWords;
  readonly vocabulary: Vocabulary;
  readonly recognise: ReturnType<typeof recogniser>;
  /** The same with no scenario's name known. */
  readonly recognisePlain: ReturnType<typeof recogniser>;
  readonly understand: Understand;
}

/** `and for France?`, `and in winter-surge?` behind a question that changes nothing: the same question of what is named. */
function askedOfOther(
  readings: readonly Reading[],
  { text, mentions, language, recognise, understand, words }: FollowUp,
): Reading | undefined {
  const last = readings[readings.length - 1];
  const names = mentions.filter(isName);
  const isPlain = mentions.every((mention) => isName(mention) || (mention.amount === undefined && isSmall(mention)));
  if (last === undefined || last.drafts.length > 0 || names.length !== 1 || !isPlain) return undefined;
  if (last.command.name === 'compare' || restBehind(text, words.joining) === undefined) return undefined;
  const asked = recognise(last.question, language);
  const kinds = names[0].entities.map(({ kind }) => kind);
  const place = asked.mentions.findLast(({ entities }) => entities.some(({ kind }) => kinds.includes(kind)));
  if (place === undefined) return undefined;
  const [first, end] = [asked.tokens[place.from], asked.tokens[place.from + place.length - 1]];
  const question = `${last.question.slice(0, first.start)}${names[0].text}${last.question.slice(end.end)}`;
  const reading = understand(question, language);
  return reading.unread.length === 0 ? reading : undefined;
}

/** What is said of the scenario that stands; by itself where it is none of that. */
function followed(standing: Standing, said: FollowUp): Reading {
  const { text, mentions, language, understand } = said;
  const { last, draft } = standing;
  const relief = takenOverOf(draft.overrides, mentions, said.vocabulary);
  if (relief !== undefined) {
    const overrides = [...draft.overrides, ...relief.overrides];
    return withDraft({ ...last, language }, { ...draft, overrides }, text, [
      ...last.words,
      relief.words(phrases[language]),
    ]);
  }
  const changed = withoutNamed(draft, said) ?? closuresOf(draft, said);
  if (changed !== undefined) return withDraft({ ...last, language }, changed, text, [...last.words, text]);
  const compared = comparedTo(standing, said);
  if (compared !== undefined) return compared;
  const refined = isRefining(mentions) ? refinedReading(last, draft, said) : widened(last, draft, said);
  if (refined?.unread.length === 0) return refined;
  if (isOfParents(draft, said)) return unclear(last, said, (say) => say.problem.notOfLastChange);
  const alone = understand(text, language);
  if (isOfLast(alone, mentions)) return ofDraft(alone, draft);
  const isMore = isAdding(mentions) || alone.unread.length > 0;
  const together = isMore ? joined(standing, said) : undefined;
  if (together !== undefined) return addedReading(last, draft, together);
  if (alone.unread.length === 0) return isAdding(mentions) ? addedReading(last, draft, alone) : alone;
  return refined ?? alone;
}

const nothing: Mention = { text: '', from: 0, length: 0, entities: [], senses: [] };

function answered(conversation: Conversation, reading: Reading): Turn {
  if (reading.unread.length > 0) return { conversation, reply: { does: 'ask_back', reading } };
  return {
    conversation: { ...conversation, readings: [...conversation.readings, reading] },
    reply: { does: 'answer', reading },
  };
}

function undone(conversation: Conversation, steps: number): Turn {
  const left = conversation.readings.slice(0, Math.max(0, conversation.readings.length - steps));
  return { conversation: { ...conversation, readings: left }, reply: { does: 'undo', reading: left[left.length - 1] } };
}

/** What stands behind `save as` is the name, as it is written; `save it under the name …` names it behind all of that. */
function saved(conversation: Conversation, text: string, mentions: readonly Mention[], words: FollowUpWords): Turn {
  const isVerb = (mention: Mention): boolean => says(mention, 'mark', 'save-as') || says(mention, 'follow', 'save');
  const verbs = mentions.flatMap((mention, at) => (!isName(mention) && isVerb(mention) ? [at] : []));
  const endOf = (place: number): number =>
    mentions.slice(0, place + 1).reduce((at, { text: word }) => text.indexOf(word, at) + word.length, 0);
  const behind = withoutPronoun(text.slice(endOf(verbs[verbs.length - 1])).trim(), words);
  // `call it spring and save it`
  const name =
    behind === '' && verbs.length > 1 ? text.slice(endOf(verbs[0]), text.lastIndexOf(` ${words.and} `)) : behind;
  const written = name.replace(/^[\s:]+|[\s.!]+$/g, '').replace(/\s+/g, '-');
  if (written !== '' && !words.pronouns.includes(written.toLowerCase()))
    return { conversation, reply: { does: 'save', name: written } };
  const last = conversation.readings[conversation.readings.length - 1];
  const unnamed: Unclear = { text, problem: (say) => say.problem.noNameToSave, choices: [] };
  const asked = {
    ...(last ?? nothingRead),
    question: text,
    unread: [unreadIn(phrases[conversation.language], unnamed)],
  };
  return { conversation, reply: { does: 'ask_back', reading: asked } };
}

/** `save it`: nothing that is a name. */
function withoutPronoun(text: string, { pronouns }: FollowUpWords): string {
  return pronouns.includes(text.toLowerCase()) ? '' : text;
}

const nothingRead: Omit<Reading, 'question' | 'unread'> = {
  language: 'en',
  kind: 'what_if',
  drafts: [],
  command: { name: 'compare', arguments: [] },
  words: [],
};

/** `leave out L2`, `without the overtime`, `only the outage`: what is named, taken away or kept alone. */
function withoutNamed(draft: Draft, said: FollowUp): Draft | undefined {
  const { text, words, language, vocabulary } = said;
  const without = restWithin(text, words.leavingAround) ?? restBehind(text, words.leaving);
  const alone = restBehind(text, words.keeping);
  for (const recognise of [said.recognise, said.recognisePlain]) {
    const named = (part: string): readonly [readonly Mention[], boolean] => [
      recognise(part, language).mentions,
      holdsAny(part, words.last),
    ];
    const left = without === undefined ? undefined : takenAway(draft, ...named(without), vocabulary);
    const kept = left ?? (alone === undefined ? undefined : keptAlone(draft, ...named(alone), vocabulary));
    if (kept !== undefined) return kept;
  }
  return undefined;
}

function closuresOf(draft: Draft, { mentions, words, vocabulary, language, understand }: FollowUp): Draft | undefined {
  if (!isRefining(mentions) && !mentions.every((mention) => !isName(mention))) return undefined;
  return closuresRefined(draft, { mentions, words, vocabulary, understand: (text) => understand(text, language) });
}

/** `compare that with surge`, `is that better than line-2-outage?`: the scenario that stands beside one of the project. */
function comparedTo({ last, draft }: Standing, { text, mentions, words, language }: FollowUp): Reading | undefined {
  const named = mentions.flatMap(({ entities }) => entities.filter(({ kind }) => kind === 'scenario'));
  const names = [...new Set(named.map(({ value }) => value))].filter((name) => name !== baseline.name);
  const isPlain = draft.overrides.length === 0 && draft.params === undefined;
  const isChange = mentions.some(({ amount, time }) => amount !== undefined || time !== undefined);
  if (names.length !== 1 || isPlain || isChange || !holdsAny(text, words.comparing)) return undefined;
  return {
    question: text,
    language,
    kind: 'compare',
    drafts: [draft],
    command: { name: 'compare', arguments: [draft.name, ...names] },
    words: [...last.words, phrases[language].words.againstBaseline([draft.scenario, ...names].join(', '))],
    unread: [],
  };
}

/** A follow-up read together with the sentence that it goes on from: what it adds to what that sentence says. */
function joined(standing: Standing, said: FollowUp): Reading | undefined {
  const sentences = standing.draft.scenario.split('; ');
  const told = [sentences[sentences.length - 1], sentences[0], sentences.join(` ${said.words.and} `)];
  const { text, words } = said;
  // `plus 5%` is 5% more: what it begins with is left in front of it first.
  const rests = [restBehind(text, words.joining) ?? text, restBehind(text, words.adding) ?? text];
  for (const sentence of new Set(told))
    for (const rest of new Set(rests)) {
      const reading = joinedTo(sentence, rest, standing, said);
      if (reading !== undefined) return reading;
    }
  return undefined;
}

function joinedTo(
  told: string,
  rest: string,
  { draft: standing }: Standing,
  { text, mentions, language, words, understand }: FollowUp,
): Reading | undefined {
  const sentence = told.trim().replace(/[\s?.!]+$/, '');
  const [first, both] = [sentence, `${sentence} ${words.and} ${rest}`].map((one) => understand(one, language));
  if (first.unread.length > 0 || both.unread.length > 0 || both.drafts.length !== 1) return undefined;
  const [earlier, whole] = [first.drafts[0], both.drafts[0]];
  const before = earlier?.overrides ?? [];
  const isSame = before.every((override, at) => JSON.stringify(override) === JSON.stringify(whole.overrides[at]));
  const overrides = whole.overrides.slice(before.length);
  const known = [...(earlier?.extends ?? []), ...(standing.extends ?? [])];
  const parents = (whole.extends ?? []).filter((name) => !known.includes(name));
  const params = Object.entries(whole.params ?? {}).filter(([name, value]) => earlier?.params?.[name] !== value);
  // What was narrowed since is not what the sentence says: `its yield` would be that of more.
  const isNarrowed = before.some(
    ({ where }, at) => JSON.stringify(where) !== JSON.stringify(standing.overrides[at]?.where),
  );
  if (!isSame || overrides.length + params.length === 0 || (parents.length > 0 && overrides.length > 0))
    return undefined;
  if (isNarrowed && mentions.some(leans)) return undefined;
  const { extends: _parents, params: _params, ...others } = whole;
  const draft: Draft = {
    ...others,
    overrides,
    ...(parents.length > 0 ? { extends: parents } : {}),
    ...(params.length > 0 ? { params: Object.fromEntries(params) } : {}),
  };
  return { ...both, question: text, drafts: [draft], words: both.words.slice(first.words.length) };
}

/** `its`, `of it`, `there`: what the sentence before names. */
function leans(mention: Mention): boolean {
  return !isName(mention) && ['possessive', 'pronoun', 'that-one', 'there'].some((what) => says(mention, 'mark', what));
}

/** A question that changes nothing and is about the plan as it stands, said as one about what was just asked: `and which run short?` */
function isOfLast({ drafts, command, kind, unread }: Reading, mentions: readonly Mention[]): boolean {
  const isNamed = mentions.some(({ entities }) => entities.some((one) => one.kind === 'scenario'));
  if (isNamed || unread.length > 0) return false;
  if (kind === 'seek') return drafts.every(({ extends: parents }) => parents === undefined);
  return drafts.every(isEmpty) && (scenarioPlace(command.arguments, drafts) !== -1 || command.name in placedBehind);
}

/** Commands whose scenario may be left out, and where it stands. */
const placedBehind: Readonly<Record<string, readonly string[]>> = { recommend: [], explain: ['--scenario'] };

/** A draft that holds no change but what is expected of the plan. */
function isEmpty({ overrides, extends: parents, params }: Draft): boolean {
  return overrides.length === 0 && parents === undefined && params === undefined;
}

function scenarioPlace(words: readonly string[], drafts: readonly Draft[]): number {
  return words.findIndex((word) => word === baseline.name || drafts.some(({ name }) => name === word));
}

/** The same question, asked of the scenario that stands; what is sought is sought in it. */
function ofDraft(reading: Reading, draft: Draft): Reading {
  const { command, drafts, language } = reading;
  const place = scenarioPlace(command.arguments, drafts);
  const named = command.arguments.map((word, index) => (index === place ? draft.name : word));
  const [asked] = drafts;
  const together =
    asked === undefined ? draft : { ...mergedDraft(draft, asked), ...(asked.expect ? { expect: asked.expect } : {}) };
  return {
    ...reading,
    drafts: [together],
    command: {
      ...command,
      arguments: place === -1 ? [...(placedBehind[command.name] ?? []), draft.name, ...named] : named,
    },
    words: [...reading.words, phrases[language].words.ofScenario(draft.scenario)],
  };
}

function refinedReading(last: Reading, draft: Draft, said: FollowUp): Reading {
  const { text: question, mentions, language, vocabulary, recognise } = said;
  const override = draft.overrides[draft.overrides.length - 1];
  if (override === undefined) return unclear(last, said, (say) => say.problem.followsNoChange);
  const told = recognise(draft.scenario, language).mentions;
  const change = refined(override, mentions, vocabulary, told);
  if ('unread' in change) return { ...last, question, language, unread: [unreadIn(phrases[language], change.unread)] };
  const kept = change.isAnother ? draft.overrides : draft.overrides.slice(0, -1);
  const overrides = [...kept, change.override];
  return withDraft({ ...last, language }, { ...draft, overrides }, question, [...last.words, question]);
}

/** `add Montelar as well`: a name behind a word for one more, which says no other change. */
function widened(last: Reading, draft: Draft, said: FollowUp): Reading | undefined {
  const rest = restBehind(said.text, said.words.adding);
  if (rest === undefined) return undefined;
  const { mentions } = said.recognise(rest, said.language);
  const also = said.mentions.find((mention) => !isName(mention) && says(mention, 'mark', 'also'));
  const isNamed =
    mentions.some(isName) && mentions.every(({ amount, time }) => amount === undefined && time === undefined);
  if (also === undefined || !isNamed || !isRefining(mentions)) return undefined;
  return refinedReading(last, draft, { ...said, mentions: [...mentions, also] });
}

/** `without the vaccines`, of a scenario of the project whose own changes are not looked into. */
function isOfParents({ extends: parents = [] }: Draft, { text, words }: FollowUp): boolean {
  return parents.length > 0 && restBehind(text, words.without) !== undefined;
}

function unclear(last: Reading, { text: question, language }: FollowUp, problem: Unclear['problem']): Reading {
  return {
    ...last,
    question,
    language,
    unread: [unreadIn(phrases[language], { text: question, problem, choices: [] })],
  };
}

function mergedDraft(draft: Draft, more: Draft): Draft {
  const parents = [...new Set([...(draft.extends ?? []), ...(more.extends ?? [])])];
  return {
    ...draft,
    ...(parents.length > 0 ? { extends: parents } : {}),
    ...(draft.params || more.params ? { params: { ...draft.params, ...more.params } } : {}),
    overrides: [...draft.overrides, ...more.overrides],
  };
}

function addedReading(last: Reading, draft: Draft, added: Reading): Reading {
  const [more] = added.drafts;
  if (added.unread.length > 0 || more === undefined) return added;
  const words = [...last.words, ...added.words];
  return withDraft({ ...last, language: added.language }, mergedDraft(draft, more), added.question, words);
}

function withDraft(last: Reading, draft: Draft, question: string, words: readonly string[]): Reading {
  const scenario = `${draft.scenario}; ${question.trim().replace(/\s*\?+$/, '')}`;
  return { ...last, question, drafts: [{ ...draft, scenario }, ...last.drafts.slice(1)], words };
}
