import { phrases } from '../phrases/index.js';
import type { Reading } from '../reading.js';
import { unreadIn } from '../understand/changes/changed.js';
import type { Language } from '../understand/lexicon/sense.js';
import { type Mention, putIn, says } from '../understand/mentions/mention.js';
import { recogniser, understander } from '../understand/understand.js';
import type { Vocabulary } from '../vocabulary.js';
import { againstPlan } from './against-plan.js';
import { toldAnew } from './anew.js';
import { askedAgain } from './asked-again.js';
import { comparedToBefore, ofDraft, ofThem } from './asked-of.js';
import { askedOfPart } from './asked-of-part.js';
import { adviceFor, askedOnceMore } from './asked-once-more.js';
import { bothOfThem } from './both-of-them.js';
import { boundInstead } from './bound-instead.js';
import { boundOfKpi } from './bound-of-kpi.js';
import { togetherWithCompared } from './combined.js';
import { type AskedBack, completions, isOfItsOwn } from './completed.js';
import { isRefining, isUndoing, saysAlso } from './follow-up.js';
import { followed } from './followed.js';
import { isSetting, launchedWithout, ofLaunched } from './launched.js';
import { mattersMost } from './matters-most.js';
import { countedOfQuestion, ofQuestion } from './of-question.js';
import { ofSameSeries } from './of-series.js';
import { followUpWords, holdsAny, restBehind, saysNothingBut, saysOnly, stepsBack, withoutAsides } from './opening.js';
import { partInstead } from './part-instead.js';
import { type Picked, pickedOf } from './picked.js';
import { restated, saidBehind, withoutRemark } from './remarks.js';
import { removedInstead } from './removed-instead.js';
import { type FollowUp, unclear } from './said.js';
import { stepsToWord } from './said-undone.js';
import { calledAmount, savedAndMore, savedAs, savedUnder, toldAndSaved } from './saved-as.js';
import { soughtAgain, soughtThere, soughtUnder, soughtWith, takenOfEarlier, takenOfSought } from './sought.js';
import { type Standing, standingBefore, standingIn } from './standing.js';
import { goesOnFrom, takenFirst } from './taken-and-told.js';
import { isWithoutName } from './taken-away.js';
import { toldOfForecast } from './told-of-forecast.js';
import { whetherHolds } from './whether-holds.js';

/** What has been asked so far, each as it was read, follow-ups put together with what they follow. */
export interface Conversation {
  readonly readings: readonly Reading[];
  /** The language of what was said last, which words that tell none are answered in. */
  readonly language: Language;
  /** What was asked back last, which may be completed. */
  readonly askedBack?: AskedBack;
  /** What had been asked when the last turn took something back, in whose place something may be told, or which may be taken up again. */
  readonly undone?: readonly Reading[];
}

/** What a conversation does next. */
export type Reply =
  /** Answers, and then saves what stands where a name is told: `back to 10 and save as l3-faster`. */
  | { readonly does: 'answer'; readonly reading: Reading; readonly saveAs?: string }
  | { readonly does: 'ask_back'; readonly reading: Reading }
  /** Saves the scenario that stands, and then says what else was told as a turn of its own: `save it as spring and go back to the baseline`. */
  | { readonly does: 'save'; readonly name: string; readonly then?: string }
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
  const say = ({ askedBack, undone: takenBack, ...before }: Conversation, said: string): Turn => {
    const { language } = recognise(said, before.language);
    const mentionsOf = (part: string): readonly Mention[] => recognise(part, language).mentions;
    const isFollowing = before.readings.length > 0 || askedBack !== undefined;
    const whole = withoutAsides(said, language);
    const plainly = isFollowing ? withoutRemark(whole, language, mentionsOf) : whole;
    const [text, hasRemark] = [isFollowing ? saidBehind(plainly, language) : whole, plainly !== whole];
    const { mentions } = recognise(text, language);
    const conversation = { ...before, language };
    const words = followUpWords(language);
    const parted = savedAndMore(plainly, words, mentionsOf);
    if (parted !== undefined) {
      const next = say(conversation, parted.then);
      if (next.reply.does === 'ask_back') return { conversation, reply: next.reply };
      return { conversation, reply: { does: 'save', ...parted } };
    }
    const changed = toldAndSaved(plainly, words, mentionsOf);
    const turn = changed && say({ ...conversation, ...(askedBack ? { askedBack } : {}) }, changed.told);
    if (changed !== undefined && turn?.reply.does === 'answer')
      return { ...turn, reply: { ...turn.reply, saveAs: changed.name } };
    const anew = toldAnew(said, language, recognise);
    if (anew !== undefined) return begunAnew(conversation, anew, said);
    const removed = removedInstead(standingIn(before.readings, vocabulary), text, language);
    if (removed !== undefined) return answered(conversation, removed);
    if (takenBack !== undefined && saysNothingBut(text, words.redoing)) return redone(conversation, takenBack);
    const toWord = stepsToWord(before.readings, text, words, vocabulary);
    const standsLast = before.readings.at(-1);
    if (Number.isNaN(toWord) && standsLast !== undefined)
      return answered(
        conversation,
        unclear(standsLast, { text, language }, (say) => say.problem.notOfLastChange),
      );
    if (toWord > 0) return undone(conversation, toWord);
    if (standsLast !== undefined && saysOnly(text, words.takingItOut))
      return undone(conversation, stepsToChange(conversation, vocabulary));
    const steps = stepsBack(text, language) || Number(isUndoing(mentions));
    if (steps > 0)
      return undone(
        conversation,
        saysOnly(text, words.puttingThemBack) ? stepsToChange(conversation, vocabulary) : steps,
      );
    if (saysNothingBut(text, words.showing)) return { conversation, reply: { does: 'show' } };
    const called = calledAmount(text, words, mentionsOf);
    if (called !== undefined) return say({ ...conversation, ...(askedBack ? { askedBack } : {}) }, called);
    const under = savedUnder(text, words);
    if (under !== undefined) return { conversation, reply: { does: 'save', name: under } };
    if (says(mentions[0] ?? nothing, 'follow', 'save')) {
      const name = savedAs(text, mentions, words);
      return name === undefined ? unnamed(conversation, text) : { conversation, reply: { does: 'save', name } };
    }
    const advice = adviceFor(text, mentionsOf, words);
    if (advice !== undefined) return say({ ...conversation, ...(askedBack ? { askedBack } : {}) }, advice);
    const inPlace = takenBack === undefined ? undefined : restBehind(text, words.inPlaceOfUndone);
    if (inPlace !== undefined) return say(conversation, inPlace);
    const bounded = boundOfKpi(text, mentions, before.readings, { language, vocabulary, understand });
    if (bounded !== undefined)
      return withWords(say({ ...conversation, ...(askedBack ? { askedBack } : {}) }, bounded.text), bounded.words);
    if (before.readings.length > 0 && saysOnly(text, words.makingLate)) return say(conversation, words.whichLate);
    if (before.readings.length > 0 && saysOnly(text, words.howSure)) {
      const isForecast = before.readings.at(-1)?.command.name === 'forecast';
      return say(conversation, isForecast ? words.whatAccuracy : words.whatRisk);
    }
    const without = launchedWithout(text, mentions, words);
    if (without !== undefined) {
      const shown = say(conversation, without.shown);
      const turn = shown.reply.does === 'answer' ? say(shown.conversation, without.without) : shown;
      if (turn.reply.does === 'answer')
        return { ...turn, conversation: { ...turn.conversation, readings: [...before.readings, turn.reply.reading] } };
    }
    const follows: FollowUp = {
      text,
      mentions,
      language,
      hasRemark,
      isMeant: holdsAny(said, words.meaning),
      words,
      vocabulary,
      recognise,
      recognisePlain,
      understand,
    };
    const completed = completedTurn(conversation, askedBack, follows);
    if (completed !== undefined) return completed;
    const standing = standingIn(conversation.readings, vocabulary);
    const earlierStanding = (): Standing | undefined => standingIn(conversation.readings.slice(0, -1), vocabulary);
    const last = conversation.readings[conversation.readings.length - 1];
    // `Tiotrin too`, behind a change that was asked back, is none of what was asked or told before that.
    const isMore = askedBack !== undefined && isOfItsOwn(askedBack, follows) && mentions.some(saysAlso);
    if (isMore && last !== undefined && isRefining(mentions))
      return answered(
        conversation,
        unclear(last, follows, (say) => say.problem.notOfLastChange),
      );
    const launched = ofLaunched(text, language, vocabulary);
    if (launched !== undefined) {
      const turn = say(conversation, launched.text);
      const [made] = turn.reply.does === 'answer' ? turn.reply.reading.drafts : [];
      if (isSetting(made, standing?.draft, launched.scenario)) return turn;
    }
    const swapped = standing && swappedTurn(conversation, standing, follows);
    if (swapped !== undefined) return swapped;
    const both = standing && askedBack === undefined ? bothOfThem(standing, earlierStanding(), follows) : undefined;
    if (both !== undefined) return answered(conversation, both);
    const together = standing && last && togetherWithCompared(standing, last, follows);
    if (together !== undefined) return answered(conversation, together);
    const against = standing && (mattersMost(standing, follows) ?? againstPlan(standing, follows));
    if (against !== undefined) return answered(conversation, against);
    const picked = pickedOf(conversation.readings.at(-1), follows);
    if (picked !== undefined) return goneOnWith(conversation, picked);
    const readAlone = (supposed: string): Reading | undefined => {
      const { reply } = say(conversation, supposed);
      return reply.does === 'answer' ? reply.reading : undefined;
    };
    const again =
      partInstead(last, follows) ??
      askedOnceMore(conversation.readings, standing, follows) ??
      askedAgain(conversation.readings, follows) ??
      soughtUnder(last, follows, readAlone) ??
      boundInstead(last, follows) ??
      takenOfSought(conversation.readings, follows);
    if (again !== undefined) return answered(conversation, again);
    const sought = soughtAgain(last, follows);
    if (sought !== undefined) {
      const isAsked = ({ kind }: Reading): boolean => kind !== 'seek';
      const supposed = standingIn(conversation.readings.filter(isAsked), vocabulary);
      return answered(conversation, supposed === undefined ? sought : ofDraft(sought, supposed.draft));
    }
    const told = toldOfForecast(last, follows);
    if (standing === undefined && last !== undefined && isWithoutName(follows))
      return answered(
        conversation,
        unclear(last, follows, (say) => say.problem.notOfLastChange),
      );
    if (standing === undefined || told !== undefined) {
      const read = ofSameSeries(understand(told ?? said, language), last, mentions);
      const asked = ofQuestion(countedOfQuestion(read, last, follows), last, mentions, vocabulary);
      return answered(conversation, soughtWith(last, asked, follows) ?? ofThem(asked, undefined, last, follows));
    }
    const part = askedOfPart(standing, follows);
    if (part !== undefined) return answered(conversation, part);
    const whether = whetherHolds(standing, conversation.readings, follows);
    if (whether !== undefined) return answered(conversation, whether);
    const earlier = standingBefore(conversation.readings, standing, vocabulary);
    const there = soughtThere(conversation.readings, standing, follows) ?? comparedToBefore(standing, earlier, follows);
    if (there !== undefined) return answered(conversation, there);
    // `the other lanes a little`, asked back, and then `10%`, which does not complete it, is none of what was told before.
    const isChanged = standing.draft.overrides.length > 0;
    if (askedBack !== undefined && isChanged && isRefining(mentions) && isOfItsOwn(askedBack, follows))
      return answered(
        conversation,
        unclear(standing.last, follows, (say) => say.problem.notOfLastChange),
      );
    const rest = restated(text, language, mentionsOf);
    const plain = rest === undefined ? undefined : { ...follows, text: rest, mentions: mentionsOf(rest) };
    const ways = isRefining(mentions) || plain === undefined ? [follows, plain] : [plain];
    const read = firstClear(ways, (one) => followed(standing, one, last)) ?? followed(standing, follows, last);
    const reading = soughtWith(last, read, follows) ?? read;
    const ofEarlier =
      reading.unread.length === 0 ? undefined : takenOfEarlier(conversation.readings, standing, follows);
    return answered(conversation, ofEarlier ?? reading);
  };
  /** A new scenario, with what is told of it; where that is not understood, the one that stands is kept. */
  const begunAnew = (conversation: Conversation, told: string, said: string): Turn => {
    if (told === '') return undone(conversation, Infinity);
    const turn = say({ ...conversation, readings: [] }, told);
    const { askedBack } = turn.conversation;
    if (turn.reply.does !== 'ask_back' || askedBack === undefined) return turn;
    return { ...turn, conversation: { ...conversation, askedBack: { ...askedBack, text: said } } };
  };
  /** One of the scenarios compared, with what else is said of it; where that is not understood, none was taken. */
  const goneOnWith = (conversation: Conversation, { reading, told }: Picked): Turn => {
    const taken = answered(conversation, reading);
    if (told === undefined) return taken;
    const turn = say(taken.conversation, told);
    return turn.reply.does === 'ask_back' ? { conversation, reply: turn.reply } : turn;
  };
  /** What stands with one thing taken out and another one told in its place; where that is not understood, nothing was taken out. */
  const swappedTurn = (conversation: Conversation, standing: Standing, follows: FollowUp): Turn | undefined => {
    const first = takenFirst(standing, follows);
    if (first === undefined) return undefined;
    const { reading, told } = first;
    const taken =
      reading === undefined ? { ...conversation, readings: [] } : answered(conversation, reading).conversation;
    if (told === undefined) return reading && answered(conversation, reading);
    const { reply } = say(taken, told);
    if (reply.does === 'ask_back') return { conversation, reply };
    const isMore = reply.does === 'answer' && goesOnFrom(reading?.drafts[0], reply.reading.drafts[0]);
    if (!isMore)
      return answered(
        conversation,
        unclear(standing.last, follows, (say) => say.problem.notOfLastChange),
      );
    return { conversation: { ...conversation, readings: [...conversation.readings, reply.reading] }, reply };
  };
  /** What was asked back, with what is said now: answered, or asked back for what it still leaves open of what it now names. */
  const completedTurn = (
    conversation: Conversation,
    askedBack: AskedBack | undefined,
    follows: FollowUp,
  ): Turn | undefined => {
    let named: Turn | undefined;
    for (const { text, isNamed } of askedBack === undefined ? [] : completions(askedBack, follows)) {
      const turn = say(conversation, text);
      if (turn.reply.does === 'answer') return turn;
      if (isNamed) named ??= turn;
    }
    return named;
  };
  return say;
}

/** The reading of the first of some texts of which nothing is unclear. */
function firstClear(texts: readonly (FollowUp | undefined)[], read: (text: FollowUp) => Reading): Reading | undefined {
  for (const text of texts) {
    const reading = text && read(text);
    if (reading?.unread.length === 0) return reading;
  }
  return undefined;
}

const nothing = putIn(0, '');

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
  return {
    conversation: { ...conversation, readings: left, undone: conversation.readings },
    reply: { does: 'undo', reading: left[left.length - 1] },
  };
}

/** `I want it back`, right behind `scrap all that`: what was taken back stands again. */
function redone(conversation: Conversation, readings: readonly Reading[]): Turn {
  const last = readings[readings.length - 1] ?? conversation.readings[conversation.readings.length - 1];
  return { conversation: { ...conversation, readings }, reply: { does: 'undo', reading: last } };
}

/** How many steps back something else stood: `put them back`, behind questions about what stands without them. */
function stepsToChange({ readings }: Conversation, vocabulary: Vocabulary): number {
  const changes = (end: number): string => {
    const { overrides, params, extends: parents } = standingIn(readings.slice(0, end), vocabulary)?.draft ?? {};
    return JSON.stringify([overrides, params, parents]);
  };
  const now = changes(readings.length);
  const steps = readings.findIndex((_, at) => changes(readings.length - at - 1) !== now) + 1;
  return steps || 1;
}

/** A turn that says of its reading how it was understood as well. */
function withWords(turn: Turn, words: string): Turn {
  const { conversation, reply } = turn;
  if (reply.does !== 'answer') return turn;
  const reading = { ...reply.reading, words: [...reply.reading.words, words] };
  return {
    conversation: { ...conversation, readings: [...conversation.readings.slice(0, -1), reading] },
    reply: { ...reply, reading },
  };
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
