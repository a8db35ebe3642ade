import { phrases } from '../phrases/index.js';
import type { Reading } from '../reading.js';
import type { Entity, Vocabulary } from '../vocabulary.js';
import { type Unclear, unreadIn } from './changes/changed.js';
import { aroundTime } from './clauses/around-time.js';
import { withoutCourtesies } from './clauses/courtesy.js';
import { factOfName } from './clauses/fact-of-name.js';
import { ledIn } from './clauses/led-in.js';
import { placeNamely } from './clauses/place-namely.js';
import { withoutReasonsAsked, withReasons } from './clauses/reasons-asked.js';
import { reasonsTold } from './clauses/reasons-told.js';
import { isOfOneScenario, recalledIn } from './clauses/recalled.js';
import { seasonTold } from './clauses/season-told.js';
import { type Stretch, toldAround } from './clauses/told-around.js';
import { troubleOnWay } from './clauses/trouble-on-way.js';
import { worldInFront } from './clauses/world-in-front.js';
import { notUnderstood } from './kinds/asked.js';
import { askedApart, turnedBehind, withAsked } from './kinds/asked-apart.js';
import { lexicons as madeLexicons } from './lexicon/lexicons.js';
import type { Language, Lexicon } from './lexicon/sense.js';
import { plainWords, type Token } from './lexicon/token.js';
import { isName, isScenario, isSmall, type Mention, says } from './mentions/mention.js';
import { isUnknown } from './mentions/passed-over.js';
import { areSpared } from './mentions/spared.js';
import { readingOf, titleOf, unknownProblem } from './reading-of.js';
import { type Recognised, recogniserOf, saysAlike } from './recognised.js';
import { isLosing } from './retelling/goods/spoiled.js';
import { isOfLaunching, namesLaunched, withLaunchedGoods } from './scenarios/launched-goods.js';
import {
  isCircumstance,
  isCoded,
  isMultipliedOnLine,
  isPossessed,
  isSurelyWord,
  isWordOf,
  isWorld,
  partOfPhrase,
} from './scenarios/scenario-or-word.js';
import { bracketedNames } from './scenarios/scenario-words.js';
import { isTitle, type Titles, titlesOf } from './scenarios/title-names.js';
import { type NameIndex, nameIndexOf, withoutNames } from './words/name-index.js';
import { isNearName } from './words/near-names.js';

/** Reads questions about one project; one whose words tell no language is taken for one in the other language given, or in English. */
export type Understand = (question: string, otherwise?: Language) => Reading;

/**
 * A reader of questions, English and French, about a project: names, amounts, times and verbs are recognised, put together to clauses, and
 * these become overrides of a scenario or the command that answers. What carries meaning and takes no part is unread, never dropped; a
 * word that is not known and cannot carry meaning where it stands is passed over, and named.
 * @param isForMany whether it makes ready now, so that already the first question is read at once.
 */
export function understander(vocabulary: Vocabulary, isForMany = true): Understand {
  const lexicons = madeLexicons();
  const recognise = recogniserOf(vocabulary, lexicons);
  const isPlain = ({ kind, value }: Entity): boolean =>
    !['scenario', 'parameter'].includes(kind) || !isWordOf(value, lexicons);
  const every = nameIndexOf(vocabulary, lexicons);
  const titles = titlesOf(vocabulary, lexicons);
  const titled = nameIndexOf(vocabulary, lexicons, titles);
  // A scenario may be called as a word of the language is (`overtime`): it is tried as a name first, then as the word.
  const without = indexWithout(every);
  const plain = without(vocabulary.entities.filter((entity) => !isPlain(entity)));
  const measured = without(vocabulary.entities.filter((entity) => !isPlain(entity) && isMeasured(entity, lexicons)));
  const titledWithout = indexWithout(titled);
  // A question is tried without some of its words, the same text often more than once.
  const known = new Map<string, Reading>();
  const readWhole: Understand = (question, otherwise = 'en') => {
    const key = `${otherwise} ${question}`;
    const reading = known.get(key) ?? readOnce(question, otherwise);
    known.set(key, reading);
    return reading;
  };
  const readOnce = (question: string, otherwise: Language): Reading => {
    const seen: { readonly told: Recognised; readonly reading: Reading }[] = [];
    const readingAs = (told: Recognised): Reading => {
      const alike = seen.find((one) => saysAlike(one.told, told));
      if (alike !== undefined) return alike.reading;
      const reading = readingOf(question, told, vocabulary, told.language);
      seen.push({ told, reading });
      return reading;
    };
    const all = recognise(question, titled, otherwise);
    // `what does the Combidex launch do to overtime`: beside a title, a word is one.
    const words = all.mentions.some((mention) => isTitle(mention, titles)) ? partOfPhrase(all.mentions, isPlain) : [];
    const others = words.filter(
      (entity) => !all.mentions.some((one) => isTitle(one, titles) && one.entities.includes(entity)),
    );
    const called = others.length === 0 ? all : recognise(question, titledWithout(others), otherwise);
    const titlesAt = called.mentions.flatMap((mention, at) => (isTitle(mention, titles) ? [at] : []));
    // `or to make its changeovers a third shorter`: those of what was named.
    const isCalled =
      titlesAt.length > 0 &&
      !titlesAt.some((at) => isPossessed(called.mentions[at - 1]) || isMultipliedOnLine(called.mentions, at));
    const byTitle = isCalled ? readingAs(called) : undefined;
    if (byTitle?.unread.length === 0) {
      // `late ingredients from Osteria by three weeks`: what says a whole change by itself is one.
      const isInFull = called.mentions.some(({ text }) =>
        vocabulary.scenarios.some(({ title }) => isSame(text, title)),
      );
      // `how many hours can L1 lose with the spring surge`: the circumstance of a change, and no part of it.
      const isAround = titlesAt.some((at) => isCircumstance(called.mentions, at));
      const isChange = !isInFull && !isAround && byTitle.drafts.some(({ overrides }) => overrides.length > 0);
      const plainly = isChange ? recognise(question, every, otherwise) : undefined;
      const told = plainly && readingAs(plainly);
      const isWhole = told?.unread.length === 0 && told.drafts.every((draft) => draft.extends === undefined);
      return told !== undefined && isWhole && told.drafts.length > 0 ? told : byTitle;
    }
    if (byTitle !== undefined && isDeniedTitle(called, titles)) return byTitle;
    const named = isCalled ? recognise(question, every, otherwise) : called;
    const within = partOfPhrase(named.mentions, isPlain);
    const { language } = named;
    const first = readingAs(named);
    if (within.length === 0 && first.unread.length === 0) return first;
    // A name in brackets is meant as one.
    const isPointed = bracketedNames(question).some((name) => vocabulary.scenarios.some((one) => one.name === name));
    if (isPointed && first.unread.length === 0) return first;
    const partly = without(within);
    const worlds = named.mentions
      .filter((_, index) => isWorld(named.mentions, index))
      .flatMap(({ entities }) => entities);
    const kept = [...worlds, ...named.mentions.filter(isCoded).flatMap(({ entities }) => entities)];
    const unnamed =
      kept.length === 0 ? plain : without(vocabulary.entities.filter((one) => !isPlain(one) && !kept.includes(one)));
    const readings: Reading[] = [];
    // `the maximum surge that keeps overtime at 600`: of two that are words, the one that is measured.
    const isMixed = ['measured', 'other'].every((which) =>
      named.mentions.some(({ entities }) =>
        entities.some((one) => !isPlain(one) && isMeasured(one, lexicons) === (which === 'measured')),
      ),
    );
    const tried = within.length > 0 ? [partly, unnamed] : [unnamed];
    for (const names of isMixed ? [measured, ...tried] : tried) {
      const other = recognise(question, names, language);
      if (saysScenario(other) > saysScenario(named)) continue;
      const reading = readingAs(other);
      if (isMixed && names === measured && reading.kind !== 'seek') continue;
      readings.push(reading);
      if (reading.unread.length === 0) break;
    }
    const second = readings.find(({ unread }) => unread.length === 0);
    // `demand rises 20% in spring: surge`: a scenario behind a change, or the word again.
    if (second !== undefined && isDoubledBehindColon(question, named.mentions, second)) {
      const { text } = named.mentions[named.mentions.length - 1];
      const doubled: Unclear = { text, problem: (say) => say.problem.notUnderstood, choices: [() => text] };
      return { ...second, unread: [unreadIn(phrases[language], doubled)] };
    }
    // A question that is no change has places for scenarios, which a reading as words would drop.
    const isTheirs = named.mentions.some(
      (one, at) => !one.entities.every(isPlain) && isPossessed(named.mentions[at - 1]),
    );
    const isWord = named.mentions.some((_, at) => isSurelyWord(named.mentions, at));
    const isChange = ['what_if', 'seek', 'kpi'].includes(second?.kind ?? '');
    if (first.unread.length === 0 && !isTheirs && !isWord && !isChange) return first;
    return second ?? (within.length === 0 ? first : (readings[0] ?? first));
  };
  const readAgreed: Understand = (question, otherwise) => agreed(readWhole(question, otherwise), readWhole);
  const readFact: Understand = (question, otherwise = 'en') => {
    const reading = readAgreed(question, otherwise);
    if (reading.unread.length === 0) return reading;
    const { mentions, tokens, language } = recognise(question, every, otherwise);
    const isNear = (text: string): boolean => isNearName(text, vocabulary);
    const placed = mentions.map((mention) => ({ mention, stretch: stretchOf(mention, tokens) }));
    for (const told of [worldInFront, aroundTime, toldAround, reasonsTold, seasonTold, troubleOnWay, placeNamely]) {
      const stretches = told(question, mentions, tokens, isNear);
      if (stretches.length === 0) continue;
      const isInside = ({ start, end }: Stretch): boolean =>
        stretches.some((one) => one.start <= start && end <= one.end);
      const inside = placed.filter(({ stretch }) => isInside(stretch));
      // A fact may say why lines stop: then its unknown words alone are left out.
      const isSpoiling = inside.some(({ mention }) => says(mention, 'mark', 'spoiling')) && mentions.some(isLosing);
      const isWhy = isSpoiling || inside.some(({ mention }) => !isName(mention) && says(mention, 'cause'));
      const unknown = inside.filter(
        ({ mention }) => isUnknown(mention) || (!isSpoiling && says(mention, 'mark', 'outside')),
      );
      const words = unknown.map(({ stretch }) => stretch);
      const left = isWhy ? withoutTold(reading, words, readAgreed, language) : undefined;
      // A failed fridge says what kind of loss it is.
      const without = left ?? (isSpoiling ? undefined : withoutTold(reading, stretches, readAgreed, language));
      if (without !== undefined) return without;
    }
    const fact = factOfName(question, mentions, tokens);
    const named = fact && readAgreed(fact.without, language);
    if (fact && named?.unread.length === 0) return retold(named, question, fact.without, [fact.told]);
    const lead = ledIn(question, mentions, tokens);
    const led = lead.length === 0 ? undefined : withoutTold(reading, lead, readAgreed, language);
    return led?.command.name === 'forecast' && led.drafts.length === 0 ? led : reading;
  };
  const readAsked: Understand = (question, otherwise = 'en') => {
    const reading = readFact(question, otherwise);
    if (reading.unread.length === 0 && reading.kind !== 'what_if') return reading;
    const { language } = reading;
    const lexicon = lexicons.find((one) => one.language === language) ?? lexicons[0];
    const { mentions, tokens } = recognise(question, measured, otherwise);
    const title = titleOf(question);
    for (const asked of askedApart({ question, mentions, tokens, lexicon, vocabulary })) {
      const whole = withAsked(readFact(asked.told, language), asked, question, title);
      if (whole === undefined) continue;
      // What is asked changes nothing: where it does, it was taken for more.
      if (reading.unread.length === 0 && (sameDrafts(whole, reading) || isOfScenario(reading, vocabulary)))
        return reading;
      return agreed(whole, readAsked, asked.unknown);
    }
    if (reading.unread.length > 0) return reading;
    const behind = turnedBehind({ question, mentions, tokens, lexicon, vocabulary });
    if (behind === undefined) return reading;
    const told = readFact(behind.told, language);
    const isMore = behind.isOfPart ? isOtherThan(reading, told) : changesMore(reading, told);
    if (!isMore) return reading;
    return { ...reading, unread: [unreadIn(phrases[language], notUnderstood(behind))] };
  };
  const isNamed = (word: string): boolean => every.words.has(word) || every.whole.has(word);
  const readPlainly: Understand = (question, otherwise) =>
    readAsked(withoutCourtesies(question, lexicons, isNamed).question, otherwise);
  const readSparing: Understand = (question, otherwise = 'en') => {
    const first = readAsked(question, otherwise);
    const reading = agreed(first, readPlainly, first.passedOver?.filter(isOneWord));
    if (reading.unread.length === 0) return reading;
    const { mentions, tokens, language } = recognise(question, every, otherwise);
    const unknown = mentions.filter(isUnknown);
    if (unknown.some(({ text }) => isNearName(text, vocabulary))) return reading;
    const stretches = unknown.map((one) => stretchOf(one, tokens));
    const without = unknown.length === 0 ? undefined : withoutTold(reading, stretches, readAsked, language);
    if (without === undefined) return reading;
    const isChange = without.kind === 'what_if' || without.drafts.some(({ overrides }) => overrides.length > 0);
    const lexicon = lexicons.find((one) => one.language === language) ?? lexicons[0];
    return areSpared(mentions, isChange, lexicon) ? without : reading;
  };
  const readReasoned: Understand = (question, otherwise) => {
    const reading = readSparing(question, otherwise);
    const asked = reading.unread.length === 0 ? undefined : withoutReasonsAsked(question, lexicons);
    const told = asked && readSparing(asked.question, asked.language);
    if (asked === undefined || told === undefined || told.unread.length > 0) return reading;
    const reasoned = withReasons(told);
    if (reasoned !== undefined) return retold(reasoned, question, asked.question, []);
    return { ...reading, unread: [unreadIn(phrases[asked.language], notUnderstood({ text: asked.asking }))] };
  };
  let ofLaunched: Understand | undefined;
  const readLaunched: Understand = (question, otherwise) => {
    const reading = readReasoned(question, otherwise);
    const isRead = reading.unread.length === 0 && reading.passedOver === undefined;
    if (isRead || !namesLaunched(question, vocabulary)) return reading;
    ofLaunched ??= understander(withLaunchedGoods(vocabulary), false);
    const launched = ofLaunched(question, otherwise);
    return isOfLaunching(launched, vocabulary) ? launched : reading;
  };
  const namesScenarioUnsurely = (rest: string, language: Language): boolean => {
    const { mentions } = recognise(rest, every, language);
    return mentions.some(isUnknown) && mentions.every((one) => isUnknown(one) || isScenario(one) || isSmall(one));
  };
  const read: Understand = (question, otherwise = 'en') => {
    known.clear();
    const plainly = withoutCourtesies(question, lexicons, isNamed);
    const recalled = recalledIn(plainly.question, lexicons);
    const opened = recalled && readSparing(recalled.rest, recalled.language);
    if (opened !== undefined && isOfOneScenario(opened, vocabulary))
      return { ...opened, question, language: recalled?.language ?? opened.language };
    // `load surge …` with a word that is not known may be another scenario.
    if (opened !== undefined && recalled !== undefined && namesScenarioUnsurely(recalled.rest, recalled.language))
      return { ...opened, question };
    if (plainly.question === question) return readLaunched(question, otherwise);
    return { ...readLaunched(plainly.question, plainly.language ?? otherwise), question };
  };
  if (isForMany) for (const lexicon of lexicons) read(sampleOf(lexicon));
  return read;
}

function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map(plainWords);
  return first.join(' ') === second.join(' ');
}

/** A reading that passes words over, where the question without them is read the same: else they part what belongs together. */
function agreed(reading: Reading, read: Understand, passedOver = reading.passedOver ?? []): Reading {
  const { question, unread, language } = reading;
  if (passedOver.length === 0 || unread.length > 0) return reading;
  const without = (words: readonly string[]): Reading | undefined => {
    const rest = words.reduce((text, word) => text.replace(wordIn(word), ' '), question);
    // A word that is written otherwise than it is read cannot be taken out.
    return rest === question ? undefined : read(rest, language);
  };
  const alone = passedOver.length > 1 ? passedOver.map((word) => [word]) : [];
  if ([passedOver, ...alone].every((words) => sameAnswer(reading, without(words)))) return reading;
  const { passedOver: _passed, ...asked } = reading;
  return { ...asked, unread: passedOver.map((word) => unreadIn(phrases[language], unknownProblem(word))) };
}

/** The reading of a question without facts told around it, which are named; undefined where it is none either. */
function withoutTold(
  { question }: Reading,
  stretches: readonly Stretch[],
  read: Understand,
  language: Language,
): Reading | undefined {
  const without = stretches.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    question,
  );
  const other = read(without, language);
  if (other.unread.length > 0 || other.language !== language) return undefined;
  const told = stretches.map(({ start, end }) => question.slice(start, end).replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, ''));
  return retold(other, question, without, told);
}

/** The reading of a question that was put otherwise, with what was passed over by that. */
function retold(other: Reading, question: string, without: string, told: readonly string[]): Reading {
  const title = titleOf(question);
  return {
    ...other,
    question,
    drafts: other.drafts.map((draft) => (draft.scenario === titleOf(without) ? { ...draft, scenario: title } : draft)),
    passedOver: [...told, ...(other.passedOver ?? [])],
  };
}

function stretchOf({ from, length }: Mention, tokens: readonly Token[]): Stretch {
  const { start } = tokens[from];
  return { start, end: length === 0 ? start : tokens[from + length - 1].end };
}

const isOneWord = (passed: string): boolean => /^[\p{L}'’-]+$/u.test(passed);

const wordIn = (word: string): RegExp => new RegExp(`(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])`, 'u');

/** Whether two readings run the same, but for the titles of their scenarios. */
function sameAnswer(one: Reading, other: Reading | undefined): boolean {
  const said = ({ command, drafts }: Reading): string =>
    JSON.stringify([command, drafts.map(({ scenario: _title, ...draft }) => draft)]);
  return other !== undefined && other.unread.length === 0 && said(one) === said(other);
}

/** Whether a question ends with a colon and a scenario alone, which its reading as words drops behind a change. */
function isDoubledBehindColon(question: string, mentions: readonly Mention[], { drafts }: Reading): boolean {
  const last = mentions[mentions.length - 1];
  const isScenario = last?.entities.some(({ kind }) => kind === 'scenario') === true;
  const isBehind = isScenario && question.trim().endsWith(`: ${last.text}`) && mentions.length > 1;
  return isBehind && drafts.some((draft) => draft.overrides.length > 0 && draft.extends === undefined);
}

/** Whether a scenario is called as what is measured is: `overtime`. */
function isMeasured({ value }: Entity, lexicons: readonly Lexicon[]): boolean {
  return lexicons.some(({ phrases }) => phrases.get(value)?.some(({ is }) => is === 'kpi' || is === 'quantity'));
}

/** Whether a reading changes all that another does, and more. */
function changesMore({ drafts }: Reading, told: Reading): boolean {
  const changes = (all: Reading['drafts']): number => all.flatMap(({ overrides }) => overrides).length;
  return told.unread.length === 0 && changes(drafts) > changes(told.drafts);
}

/** Whether a reading changes something else than what is told by itself does. */
function isOtherThan(reading: Reading, told: Reading): boolean {
  return told.unread.length === 0 && !sameDrafts(reading, told);
}

function sameDrafts(one: Reading, other: Reading): boolean {
  const said = ({ drafts }: Reading): string => JSON.stringify(drafts.map(({ scenario: _title, ...draft }) => draft));
  return said(one) === said(other);
}

/** `the margin if line 2 is down in May`: a scenario of the project, which what is told without the question may not be. */
function isOfScenario({ drafts, command }: Reading, { scenarios }: Vocabulary): boolean {
  return drafts.length === 0 && scenarios.some(({ name }) => name === command.arguments[0]);
}

/** `no Saturday shifts`: what only a scenario brings cannot be taken away from the plan as it stands. */
function isDeniedTitle({ mentions }: Recognised, titles: Titles): boolean {
  return mentions.some((mention, at) => {
    const before = mentions.slice(0, at).findLast((one) => isName(one) || !says(one, 'filler') || says(one, 'not'));
    const isDenying =
      before !== undefined &&
      !isName(before) &&
      (says(before, 'not') ||
        says(before, 'scope') ||
        ['unless', 'stop', 'lose'].some((what) => says(before, 'action', what)));
    return isDenying && isTitle(mention, titles);
  });
}

/** A question of a language's own words: read once at the start, so that the first real one does not wait for the engine. */
function sampleOf({ phrases }: Lexicon): string {
  const sample = ['if', 'quantity', 'action', 'prep', 'month', 'and', 'kpi'].map((is) => {
    const found = [...phrases].find(([, senses]) => senses[0].is === is);
    return found?.[0] ?? '';
  });
  return `${sample.join(' ')} 20% 2026-05`;
}

/** An index without some names, made once for each of such sets. */
function indexWithout(index: NameIndex): (left: readonly Entity[]) => NameIndex {
  const known = new Map<string, NameIndex>();
  return (left) => {
    const key = left.map(({ kind, value }) => `${kind} ${value}`).join('|');
    const made = known.get(key) ?? withoutNames(index, left);
    known.set(key, made);
    return made;
  };
}

/** How often the word scenario stands alone: beside a name it is a part of it, so that a name so said is never read as a word. */
function saysScenario({ mentions }: Recognised): number {
  return mentions.filter((mention) => !isName(mention) && says(mention, 'kind', 'scenario')).length;
}

/** What stretches of a text say, one by one, and its language, else the one given: for short answers in a conversation, which are no questions. */
export function recogniser(vocabulary: Vocabulary): (text: string, otherwise: Language) => Recognised {
  const lexicons = madeLexicons();
  const names = nameIndexOf(vocabulary, lexicons);
  const recognise = recogniserOf(vocabulary, lexicons);
  return (text, otherwise) => recognise(text, names, otherwise);
}
