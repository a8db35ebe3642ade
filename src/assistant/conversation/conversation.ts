import { type Draft, draftFrom, type WrittenOverride } from '../draft.js';
import { phrases } from '../phrases/index.js';
import type { Reading } from '../reading.js';
import { unreadIn } from '../understand/changes/changed.js';
import { takenOverOf } from '../understand/changes/taken-over.js';
import type { Language } from '../understand/lexicon/sense.js';
import { isName, isSmall, type Mention, says } from '../understand/mentions/mention.js';
import { recogniser, understander } from '../understand/understand.js';
import type { Vocabulary } from '../vocabulary.js';
import { askedAgain } from './asked-again.js';
import { comparedTo, comparedToBefore, groupedBy, isOfLast, ofDraft } from './asked-of.js';
import { closuresRefined } from './closures-refined.js';
import { combinedWith } from './combined.js';
import { type AskedBack, completions, isOfItsOwn } from './completed.js';
import { mergedDraft, withDraft } from './follow-on.js';
import { isAdding, isRefining, isUndoing } from './follow-up.js';
import { joined } from './joined.js';
import { ofQuantity } from './of-quantity.js';
import { ofQuestion, soughtOfChanged, toldOfForecast } from './of-question.js';
import { followUpWords, holdsAny, restBehind, restWithin, saysOnly, stepsBack, withoutAsides } from './opening.js';
import { exchanged, putRight } from './put-right.js';
import { type Refined, refined } from './refine.js';
import { reliefRefined } from './relief-refined.js';
import { type FollowUp, unclear } from './said.js';
import { savedAs } from './saved-as.js';
import { soughtAgain, takenOfSought } from './sought.js';
import { openedDraft, type Standing, standingBefore, standingIn } from './standing.js';
import { isAllMeant, keptAlone, takenAway } from './taken-away.js';

/** What has been asked so far, each as it was read, follow-ups put together with what they follow. */
export interface Conversation {
  readonly readings: readonly Reading[];
  /** The language of what was said last, which words that tell none are answered in. */
  readonly language: Language;
  /** What was asked back last, which may be completed. */
  readonly askedBack?: AskedBack;
}

/** What a conversation does next. */
export type Reply =
  | { readonly does: 'answer'; readonly reading: Reading }
  | { readonly does: 'ask_back'; readonly reading: Reading }
  | { readonly does: 'save'; readonly name: string }
  /** Shows the scenario that stands, as its file would be. */
  | { readonly does: 'show' }
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
  const say = ({ askedBack, ...before }: Conversation, said: string): Turn => {
    const { language } = recognise(said, before.language);
    const text = withoutAsides(said, language);
    const { mentions } = recognise(text, language);
    const conversation = { ...before, language };
    const words = followUpWords(language);
    if (says(mentions[0] ?? nothing, 'follow', 'new') || holdsAny(said, words.anew))
      return undone(conversation, Infinity);
    const steps = stepsBack(text, language) || Number(isUndoing(mentions));
    if (steps > 0) return undone(conversation, steps);
    if (saysOnly(text, words.showing)) return { conversation, reply: { does: 'show' } };
    if (says(mentions[0] ?? nothing, 'follow', 'save')) {
      const name = savedAs(text, mentions, words);
      return name === undefined ? unnamed(conversation, text) : { conversation, reply: { does: 'save', name } };
    }
    const follows: FollowUp = { text, mentions, language, words, vocabulary, recognise, recognisePlain, understand };
    const completed = completedTurn(conversation, askedBack, follows);
    if (completed !== undefined) return completed;
    const standing = standingIn(conversation.readings, vocabulary);
    const again = askedAgain(conversation.readings, follows);
    if (again !== undefined) return answered(conversation, again);
    const last = conversation.readings[conversation.readings.length - 1];
    const taken = takenOfSought(last, follows);
    if (taken !== undefined) return answered(conversation, taken);
    const sought = soughtAgain(last, follows);
    if (sought !== undefined)
      return answered(conversation, standing === undefined ? sought : ofDraft(sought, standing.draft));
    if (last !== undefined && saysOnly(text, words.again)) return answered(conversation, { ...last, language });
    const told = toldOfForecast(last, follows);
    if (standing === undefined || told !== undefined)
      return answered(conversation, ofQuestion(understand(told ?? said, language), last, mentions));
    const earlier = standingBefore(conversation.readings, standing, vocabulary);
    const helped = comparedToBefore(standing, earlier, follows);
    if (helped !== undefined) return answered(conversation, helped);
    // `the other lanes a little`, asked back, and then `10%`, which does not complete it, is none of what was told before.
    const isChanged = standing.draft.overrides.length > 0;
    if (askedBack !== undefined && isChanged && isRefining(mentions) && isOfItsOwn(askedBack, follows))
      return answered(
        conversation,
        unclear(standing.last, follows, (say) => say.problem.notOfLastChange),
      );
    return answered(conversation, followed(standing, follows, last));
  };
  /** What was asked back, with what is said now: answered, or asked back for what it still leaves open of what it now names. */
  const completedTurn = (
    conversation: Conversation,
    askedBack: AskedBack | undefined,
    follows: FollowUp,
  ): Turn | undefined => {
    const wholes = askedBack === undefined ? [] : completions(askedBack, follows);
    const turns = wholes.map(({ text, isNamed }) => ({ ...say(conversation, text), isNamed }));
    return turns.find(({ reply }) => reply.does === 'answer') ?? turns.find(({ isNamed }) => isNamed);
  };
  return say;
}

/** What is said of the scenario that stands; by itself where it is none of that. */
function followed(standing: Standing, said: FollowUp, before: Reading): Reading {
  const { text, mentions, language, understand } = said;
  const { last, draft } = standing;
  const more = takenOverOf(draft.overrides, mentions, said.vocabulary);
  const relief =
    more === undefined
      ? reliefRefined(draft, mentions, said.vocabulary)
      : { overrides: [...draft.overrides, ...more.overrides], change: more };
  if (relief !== undefined) {
    const { overrides, change, before } = relief;
    const kept = last.words.filter((words) => words !== before?.words(phrases[language]));
    return withDraft({ ...last, language }, { ...draft, overrides }, text, [...kept, change.words(phrases[language])]);
  }
  const right = putRight(mentions);
  const otherTime = right?.meant.time === undefined ? undefined : { ...said, mentions: [right.meant, instead] };
  const changed =
    (right && exchanged(draft, right)) ?? withoutNamed(draft, said) ?? closuresOf(draft, otherTime ?? said);
  if (changed === undefined && otherTime !== undefined) return refinedReading(last, draft, otherTime);
  if (changed !== undefined) return withDraft({ ...last, language }, changed, text, [...last.words, text]);
  const compared = comparedTo(standing, said) ?? combinedWith(standing, said) ?? groupedBy(standing, said);
  if (compared !== undefined) return compared;
  const quantity = ofQuantity(draft.overrides, mentions);
  const ofIt = quantity && refinedReading(last, draft, { ...said, mentions: quantity.rest }, quantity.at);
  if (ofIt?.unread.length === 0) return ofIt;
  const refined = isRefining(mentions) ? refinedReading(last, draft, said) : widened(last, draft, said);
  if (refined?.unread.length === 0) return refined;
  const opened = openedReading(last, draft, said) ?? (draft.params ? settingOf(last, draft, said) : undefined);
  if (opened !== undefined) return opened;
  if (isOfParents(draft, said)) return unclear(last, said, (say) => say.problem.notOfLastChange);
  const alone = soughtOfChanged(ofQuestion(understand(text, language), before, mentions), draft, mentions);
  if (isOfLast(alone, mentions)) return ofDraft(alone, draft);
  const isAdded = isAdding(mentions) || isTold(alone, mentions);
  const isMore = isAdded || alone.unread.length > 0 || namesNothing(alone, draft, mentions);
  const together = isMore ? joined(standing, said) : undefined;
  if (together !== undefined) return addedReading(last, draft, together);
  if (alone.unread.length === 0) return isAdded ? addedReading(last, draft, alone) : alone;
  return refined ?? alone;
}

/** `give L1 16 hours of overtime`, told and not asked: what changes, and no `what if` that begins anew. */
function isTold({ kind, drafts }: Reading, mentions: readonly Mention[]): boolean {
  const isIf = mentions.some((mention) => !isName(mention) && says(mention, 'if'));
  return kind === 'what_if' && !isIf && drafts.some(({ overrides }) => overrides.length > 0);
}

/** `volume drops 8% then`: of what, the scenario that stands says, and not the question. */
function namesNothing({ drafts }: Reading, { overrides }: Draft, mentions: readonly Mention[]): boolean {
  const isPlain = mentions.every(
    (mention) => !isName(mention) && !says(mention, 'if') && !says(mention, 'scope', 'all'),
  );
  const asked = drafts.flatMap((draft) => draft.overrides);
  const isUnnamed = asked.length > 0 && asked.every(({ where, insert }) => where === undefined && insert === undefined);
  return isPlain && isUnnamed && overrides.some(({ where }) => where !== undefined);
}

const nothing: Mention = { text: '', from: 0, length: 0, entities: [], senses: [] };

const instead: Mention = { ...nothing, senses: [{ is: 'follow', what: 'instead' }] };

function answered(conversation: Conversation, reading: Reading): Turn {
  if (reading.unread.length > 0) {
    const askedBack = { text: reading.question, unclear: reading.unread.map(({ text }) => text) };
    return { conversation: { ...conversation, askedBack }, reply: { does: 'ask_back', reading } };
  }
  return {
    conversation: { ...conversation, readings: [...conversation.readings, reading] },
    reply: { does: 'answer', reading },
  };
}

function undone(conversation: Conversation, steps: number): Turn {
  const left = conversation.readings.slice(0, Math.max(0, conversation.readings.length - steps));
  return { conversation: { ...conversation, readings: left }, reply: { does: 'undo', reading: left[left.length - 1] } };
}

/** `save it`: under which name was not said. */
function unnamed(conversation: Conversation, text: string): Turn {
  const { readings, language } = conversation;
  const unread = [unreadIn(phrases[language], { text, problem: (say) => say.problem.noNameToSave, choices: [] })];
  const reading = { ...(readings[readings.length - 1] ?? nothingRead), question: text, language, unread };
  return { conversation, reply: { does: 'ask_back', reading } };
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

/** `without the outage`, of a scenario of which one parent holds nothing else. */
function withoutParent(draft: Draft, said: FollowUp): Draft | undefined {
  const { text, words, language, vocabulary } = said;
  const without = restBehind(text, words.leaving);
  const { extends: parents = [] } = draft;
  const meant = without === undefined ? [] : said.recognisePlain(without, language).mentions;
  const left = parents.filter((name) => {
    const known = vocabulary.scenarios.find((one) => one.name === name);
    return known === undefined || !isAllMeant(draftFrom(name, known.text), meant, vocabulary);
  });
  return left.length === parents.length || left.length === 0 ? undefined : { ...draft, extends: left };
}

function closuresOf(draft: Draft, { mentions, words, vocabulary, language, understand }: FollowUp): Draft | undefined {
  if (!isRefining(mentions) && !mentions.every((mention) => !isName(mention))) return undefined;
  return closuresRefined(draft, { mentions, words, vocabulary, understand: (text) => understand(text, language) });
}

function refinedReading(last: Reading, draft: Draft, said: FollowUp, ofOne?: number): Reading {
  const { text: question, mentions, language, vocabulary, recognise } = said;
  const { overrides } = draft;
  if (overrides.length === 0) return unclear(last, said, (say) => say.problem.followsNoChange);
  const told = recognise(draft.scenario, language).mentions;
  const also: Mention = { ...nothing, senses: [{ is: 'mark', what: 'also' }] };
  const meant = isOneMorePlace(said) ? [...mentions, also] : mentions;
  const refine = (at: number, words: readonly Mention[]): Refined => refined(overrides[at], words, vocabulary, told);
  const made = (changed: readonly WrittenOverride[]): Reading =>
    withDraft({ ...last, language }, { ...draft, overrides: changed }, question, [...last.words, question]);
  const pair = pairSaid(mentions, overrides);
  if (pair !== undefined) {
    const both = overrides.slice(-2).map((_, at) => refine(overrides.length - 2 + at, pair));
    const changed = both.flatMap((one) => ('override' in one ? [one.override] : []));
    if (changed.length === 2) return made([...overrides.slice(0, -2), ...changed]);
  }
  // `only VAC-300`, behind a line that stops: the last change of which it can be said.
  const every = overrides.map((_, at) => at).reverse();
  const all = ofOne === undefined ? (pair === undefined ? every : []) : [ofOne];
  for (const at of all) {
    const change = refine(at, meant);
    if ('unread' in change) continue;
    const [before, behind] = [overrides.slice(0, at), overrides.slice(at + 1)];
    return made([...before, ...(change.isAnother ? [overrides[at]] : []), change.override, ...behind]);
  }
  const change = refine(overrides.length - 1, meant);
  const unread = 'unread' in change ? [unreadIn(phrases[language], change.unread)] : [];
  return { ...last, question, language, unread };
}

/** `make it 25% for both`, of two changes of the same column: what is said of them without the word for both. */
function pairSaid(mentions: readonly Mention[], overrides: readonly WrittenOverride[]): readonly Mention[] | undefined {
  const [one, other] = overrides.slice(-2);
  const isAlike = other !== undefined && one.table === other.table && one.column === other.column;
  const isBoth = (mention: Mention): boolean => !isName(mention) && says(mention, 'mark', 'pair');
  return isAlike && mentions.some(isBoth) ? mentions.filter((mention) => !isBoth(mention)) : undefined;
}

/** `and on L2`, `and France`, told and not asked: there, too. */
function isOneMorePlace({ text, mentions }: FollowUp): boolean {
  const [first, second] = mentions;
  const isPlace = mentions.some(({ entities, time }) => entities.length > 0 || time !== undefined);
  const isOpened = first !== undefined && !isName(first) && says(first, 'and') && second !== undefined;
  return isOpened && isPlace && (isName(second) || says(second, 'prep')) && !/\?\s*$/.test(text);
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

/** `leave the vaccines out`, `South only`, `push it back a week`, said of a scenario of the project: of the changes that its file has. */
function openedReading(last: Reading, draft: Draft, said: FollowUp): Reading | undefined {
  const opened = draft.overrides.length === 0 ? openedDraft(draft, said.vocabulary) : undefined;
  if (opened === undefined) return undefined;
  const changed = withoutNamed(opened, said) ?? withoutParent(opened, said) ?? closuresOf(opened, said);
  if (changed !== undefined)
    return withDraft({ ...last, language: said.language }, changed, said.text, [...last.words, said.text]);
  return isRefining(said.mentions) ? refinedAll(last, opened, said) : undefined;
}

/** `South only`, of a scenario of the project: of all its changes; undefined where it cannot be said of one of them. */
function refinedAll(last: Reading, draft: Draft, said: FollowUp): Reading | undefined {
  const { text, mentions, language, vocabulary, recognise } = said;
  const told = recognise(draft.scenario, language).mentions;
  const changed = draft.overrides.map((override) => refined(override, mentions, vocabulary, told));
  const overrides = changed.flatMap((one) => ('override' in one ? [one.override] : []));
  if (overrides.length < draft.overrides.length || overrides.length === 0) return undefined;
  return withDraft({ ...last, language }, { ...draft, overrides }, text, [...last.words, text]);
}

/** `with 35`, `20% instead`, of a scenario whose changes are written out: its one parameter. */
function settingOf(last: Reading, draft: Draft, said: FollowUp): Reading | undefined {
  const { text, mentions, language } = said;
  const plain = Object.entries(draft.params ?? {}).filter(
    ([, value]) => Number.isFinite(Number.parseFloat(String(value))) && !/[*/+]/.test(String(value)),
  );
  const [amount, ...others] = mentions.filter((mention) => mention.amount !== undefined);
  const isPlain = mentions.every(
    (mention) =>
      mention === amount ||
      mention.entities.every(({ kind }) => kind === 'parameter') ||
      (!isName(mention) && mention.time === undefined && (isSmall(mention) || says(mention, 'follow'))),
  );
  const [setting, ...more] = plain;
  const { unit, value = 0 } = amount?.amount ?? {};
  if (setting === undefined || more.length > 0 || others.length > 0 || !isPlain) return undefined;
  const [name, before] = setting;
  const isShare = String(before).endsWith('%') || Math.abs(Number(before)) < 1;
  if (unit !== 'percent' && unit !== 'none') return undefined;
  const after = unit === 'percent' || (isShare && value >= 2) ? `${value}%` : value;
  return withDraft({ ...last, language }, { ...draft, params: { ...draft.params, [name]: after } }, text, [
    ...last.words,
    `${name} = ${after}`,
  ]);
}

/** `without the vaccines`, of a scenario of the project that holds nothing of the kind. */
function isOfParents({ extends: parents = [] }: Draft, { text, words }: FollowUp): boolean {
  return parents.length > 0 && restBehind(text, words.without) !== undefined;
}

function addedReading(last: Reading, draft: Draft, added: Reading): Reading {
  const [more] = added.drafts;
  if (added.unread.length > 0 || more === undefined) return added;
  const words = [...last.words, ...added.words];
  return withDraft({ ...last, language: added.language }, mergedDraft(draft, more), added.question, words);
}
