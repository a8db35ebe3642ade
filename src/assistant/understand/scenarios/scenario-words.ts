import type { Entity, KnownScenario, Vocabulary } from '../../vocabulary.js';
import { isMultiplied } from '../clauses/says-change.js';
import { plainOf, tokenise } from '../lexicon/token.js';
import { isName, isScenario, isSmall, type Mention, saidOf, says, wordSays } from '../mentions/mention.js';
import { isUnknown } from '../mentions/passed-over.js';
import { withCalled } from './called-scenario.js';
import { withTitleFigure } from './title-figure.js';
import {
  entityOf,
  isAlike,
  isEmpty,
  isLineWord,
  isPreposition,
  isSaidBy,
  isSameUnit,
  nameOf,
  saysWord,
  sensesOf,
  wordsOf,
} from './title-words.js';

/** Scenarios that a question means by other words than their names: a title in quotes, or a part that says what a name says. */
export function withScenarioWords(mentions: readonly Mention[], question: string, vocabulary: Vocabulary): Mention[] {
  const named = pointed(quoted(mentions, question, vocabulary), question, vocabulary);
  return inOtherWords(withTitleFigure(withCalled(named, vocabulary), vocabulary), vocabulary);
}

/** `"Ingredients two months late"`: titles that are sentences name their scenarios in quotes. */
function quoted(mentions: readonly Mention[], question: string, vocabulary: Vocabulary): readonly Mention[] {
  const titles = [...question.matchAll(/["“«]\s*([^"“”«»]+?)\s*["”»]/gu)].map(([, title]) => title);
  return titles.reduce<readonly Mention[]>((rest, title) => {
    const named = vocabulary.scenarios.filter((scenario) => keyOf(scenario.title) === keyOf(title));
    return named.length === 1 ? replaced(rest, title, entityOf(named[0], vocabulary)) : rest;
  }, mentions);
}

/**
 * `with the launch (launch)`, `si l'hiver est dur (scénario winter-surge)`, `Lancement (launch) contre …`: a name in brackets behind what
 * it stands for, in words without an amount, and `si L2 s'arrête comme dans line-2-outage`.
 */
function pointed(mentions: readonly Mention[], question: string, vocabulary: Vocabulary): readonly Mention[] {
  const bracketed = [...bracketedNames(question), undefined].reduce<readonly Mention[]>(
    (rest, name) => withPointed(rest, name, vocabulary),
    mentions,
  );
  return namesBehindColon(question).reduce((rest, name) => withParaphrase(rest, name, vocabulary), bracketed);
}

/** What stands in brackets at the end of at most three words: `winter-surge` of `(scénario winter-surge)`. */
export function bracketedNames(question: string): readonly string[] {
  return [...question.matchAll(/\(\s*(?:\p{L}+\s+){0,2}([^()\s]+)\s*\)/gu)].map(([, name]) => name);
}

/** What stands right behind a colon: `winter-surge` of `a rough winter: winter-surge with 35%`. */
function namesBehindColon(question: string): readonly string[] {
  return [...question.matchAll(/:\s+([^\s,;:?!.()]+)/g)].map(([, name]) => name);
}

/** `si l'hiver était plus rude que prévu : winter-surge avec …`: words in front of a scenario's name, some of which it says itself. */
function withParaphrase(mentions: readonly Mention[], name: string, vocabulary: Vocabulary): readonly Mention[] {
  const known = vocabulary.scenarios.find((scenario) => scenario.name === name);
  const at = mentions.findIndex((mention) => isScenario(mention) && mention.text === name);
  if (known === undefined || at < 1) return mentions;
  const opening = mentions.slice(0, at).findLastIndex(supposes);
  const run = mentions.slice(opening + 1, at + 1);
  const words = [...wordsOf(known.title), ...wordsOf(known.description)];
  const told = run.slice(0, -1);
  const isTold = told.some((mention) => !isSmall(mention) && words.some((word) => saysWord(mention, word)));
  if (!isTold || !told.every((_, place) => isOfParaphrase(told, place))) return mentions;
  return [...mentions.slice(0, opening + 1), paraphrased(run, known, vocabulary), ...mentions.slice(at + 1)];
}

/** A name with the words before it; those that are not known, and that the scenario does not say, are told. */
function paraphrased(run: readonly Mention[], known: KnownScenario, vocabulary: Vocabulary): Mention {
  const words = [...wordsOf(known.title), ...wordsOf(known.description), ...wordsOf(known.name)];
  const covers = run.filter((mention) => isUnknown(mention) && !words.some((word) => saysWord(mention, word)));
  return { ...nameOf(run, entityOf(known, vocabulary)), covers: covers.map(({ text }) => text) };
}

/** A word that names and counts nothing, also one that is not known, or the French `plus` in front of such a word. */
function isOfParaphrase(told: readonly Mention[], place: number): boolean {
  const [mention, next] = told.slice(place, place + 2);
  const isMore = says(mention, 'and') && says(mention, 'action', 'raise') && next !== undefined && !isName(next);
  // `after the winter`, `before spring`: another time than that of the scenario.
  const isPlaced = saidOf(mention, 'prep').some((what) => what !== 'than') && !says(mention, 'filler');
  return !isPlaced && (isDescribing(mention, true, false) || isLowUnknown(mention) || isMore);
}

/** A word of small letters that is not known: no name. */
const isLowUnknown = (mention: Mention): boolean => isUnknown(mention) && /^[\p{Ll}'’-]+$/u.test(mention.text);

/** One name in brackets, or without one the first behind `as in`, taken for the words before it. */
function withPointed(
  mentions: readonly Mention[],
  name: string | undefined,
  vocabulary: Vocabulary,
): readonly Mention[] {
  const isLike = name === undefined;
  const at = mentions.findIndex(
    (mention, index) => isScenario(mention) && (isLike ? isLikeBefore(mentions, index) : mention.text === name),
  );
  const known = vocabulary.scenarios.find(({ name: own }) => mentions[at]?.entities.some(({ value }) => value === own));
  if (known === undefined) return mentions;
  const opening = mentions.slice(0, at).findLastIndex((mention) => supposes(mention) || (!isLike && opens(mention)));
  const run = mentions.slice(opening + 1, at + 1);
  const isSupposed = opening !== -1 && supposes(mentions[opening]);
  const isPlain = run
    .slice(0, -1)
    .every(
      (mention, place) =>
        (isDescribing(mention, isSupposed, isLike) && (run.length === 2 || mention.senses.length > 0)) ||
        (isSupposed && !isLike && isOfParaphrase(run, place)) ||
        isSeasonOf(mention, known) ||
        (isSupposed && isFigureOf(run, place, known)) ||
        (isSupposed && run.some(breaksDown) && isLineOf(run, place, known)) ||
        (isLike && (isLineOf(run, place, known) || isOwnerIn(mention, known) || isCommaBeforeLike(run, place))),
    );
  const isWhole = isSupposed || (!isLike && run.length <= longestName);
  if (!isWhole || run.length < 2 || !isPlain) return mentions;
  return [...mentions.slice(0, opening + 1), paraphrased(run, known, vocabulary), ...mentions.slice(at + 1)];
}

/** A time that the scenario's title says as well: `au printemps` of `Demand surge in spring`. */
function isSeasonOf({ time, text }: Mention, { title }: KnownScenario): boolean {
  const words = wordsOf(title);
  return (
    time !== undefined &&
    wordsOf(text).every((word) => isEmpty(word) || isPreposition(word) || words.some((other) => isAlike(word, other)))
  );
}

/** A month that the title says, in either language: `en mai` of `Line 2 down for two weeks in May`. */
function isMonthOf({ text }: Mention, { title }: KnownScenario): boolean {
  const months = (word: string): readonly string[] =>
    sensesOf(word).flatMap(({ is, what }) => (is === 'month' ? [what] : []));
  const said = wordsOf(title).flatMap(months);
  return wordsOf(text).every(
    (word) => isEmpty(word) || isPreposition(word) || months(word).some((month) => said.includes(month)),
  );
}

/** `line N2 is down for six weeks` before `(line-n2-outage)`: a line, an amount or a verb that the title says as well. */
function isFigureOf(mentions: readonly Mention[], at: number, known: KnownScenario): boolean {
  const mention = mentions[at];
  const words = [...wordsOf(known.title), ...wordsOf(known.name)];
  const isSaid = wordsOf(mention.text).every(
    (word) =>
      isEmpty(word) || isPreposition(word) || words.some((other) => isAlike(word, other) || isSameUnit(word, other)),
  );
  const isFigure = mention.amount !== undefined || mention.time !== undefined || isName(mention);
  return isSaid && (isFigure || says(mention, 'action', 'stop'));
}

/** Words and a name in brackets behind them, at most. */
const longestName = 5;

/** A line of which the scenario's name speaks: by its code, or by the number of `line 2`. */
function isLineOf(mentions: readonly Mention[], at: number, { name }: KnownScenario): boolean {
  const { entities, amount } = mentions[at];
  const words = wordsOf(name);
  const isOwn = (code: string): boolean => words.includes(code) || words.includes(code.replace(/^\D+/, ''));
  if (entities.length > 0) return entities.every(({ kind, value }) => kind === 'resource' && isOwn(plainOf(value)));
  const before = mentions[at - 1];
  const isNumber = amount?.unit === 'none' && before !== undefined && says(before, 'kind', 'resource');
  return isNumber && words.includes(String(amount.value));
}

/** `tombe` of a line. */
const breaksDown = (mention: Mention): boolean => wordSays(mention, 'mark', 'breaking-down');

/** A supplier of whom the scenario's description tells. */
function isOwnerIn({ entities, text }: Mention, { description }: KnownScenario): boolean {
  const told = wordsOf(description);
  return entities.some(({ kind }) => kind === 'supplier') && wordsOf(text).every((word) => told.includes(word));
}

/** `as in`, `comme dans le scénario`, right before a name. */
function isLikeBefore(mentions: readonly Mention[], at: number): boolean {
  const before = mentions
    .slice(0, at)
    .filter((mention) => isName(mention) || !(says(mention, 'mark', 'article') || says(mention, 'kind', 'scenario')));
  return before.slice(-2).some((mention) => !isName(mention) && says(mention, 'mark', 'like'));
}

/** `when N2 is out, as in line-n2-outage`. */
function isCommaBeforeLike(run: readonly Mention[], at: number): boolean {
  const next = run[at + 1];
  return !isName(run[at]) && says(run[at], 'and', 'comma') && !isName(next) && says(next, 'mark', 'like');
}

/** What parts two things that are compared. */
const opens = (mention: Mention): boolean =>
  !isName(mention) && (says(mention, 'ask', 'versus') || says(mention, 'ask', 'compare') || says(mention, 'and'));

const supposes = (mention: Mention): boolean =>
  !isName(mention) && mention.amount === undefined && (says(mention, 'if') || says(mention, 'prep', 'with'));

/** Names nothing and counts nothing: nothing of it is lost for the name, also a verb without an amount where it is supposed. */
function isDescribing(mention: Mention, isSupposed: boolean, isLike: boolean): boolean {
  const isFree = !isName(mention) && mention.amount === undefined && mention.time === undefined;
  const isStop = says(mention, 'action', 'stop') || says(mention, 'action', 'unless');
  const isAsking = says(mention, 'ask') && !(isSupposed && says(mention, 'ask', 'late'));
  return (
    isFree &&
    (isSupposed ? mention.senses.length > 0 : true) &&
    (!isStop || isLike) &&
    !isAsking &&
    !isMultiplied(mention) &&
    !['not', 'scope', 'or', 'and'].some((is) => says(mention, is))
  );
}

const keyOf = (text: string): string =>
  tokenise(text)
    .map(({ plain }) => plain)
    .join(' ');

/** The mentions of a stretch of text as one that names an entity; as they are where no mentions make up just this stretch. */
function replaced(mentions: readonly Mention[], text: string, entities: readonly Entity[]): readonly Mention[] {
  for (let from = 0; from < mentions.length; from++)
    for (let to = from + 1; to <= mentions.length; to++) {
      const run = mentions.slice(from, to);
      if (keyOf(run.map((mention) => mention.text).join(' ')) === keyOf(text))
        return [...mentions.slice(0, from), nameOf(run, entities), ...mentions.slice(to)];
    }
  return mentions;
}

/** `if the winter is hard`, `si les changements de série sont plus rapides`: a part with the words of a name or title in any order, and no amount. */
function inOtherWords(mentions: readonly Mention[], vocabulary: Vocabulary): Mention[] {
  const parts: Mention[][] = [[]];
  for (const [at, mention] of mentions.entries()) {
    if (isBorder(mention) || isWith(mention, at, mentions)) parts.push([mention], []);
    else parts[parts.length - 1].push(mention);
  }
  let isSupposed = false;
  return parts.flatMap((part) => {
    const isOfWith = (mention: Mention): boolean => isWith(mention, mentions.indexOf(mention), mentions);
    const border = part.find((mention) => isBorder(mention) || isOfWith(mention));
    if (border !== undefined)
      isSupposed = says(border, 'if') || isOfWith(border) || (isSupposed && !says(border, 'ask'));
    const meant = isSupposed && border === undefined ? meantBy(part, vocabulary) : undefined;
    return meant === undefined ? part : [nameOf(part, entityOf(meant, vocabulary))];
  });
}

function isBorder(mention: Mention): boolean {
  return (
    !isName(mention) &&
    mention.amount === undefined &&
    mention.time === undefined &&
    ['and', 'but', 'if', 'ask', 'kpi'].some((is) => says(mention, is) && !says(mention, 'action'))
  );
}

/** `With Corvane's ingredients late, …`, `why is INF-20 late with Corvane's ingredients …`: in front, or behind what is asked. */
function isWith(mention: Mention, at: number, mentions: readonly Mention[]): boolean {
  const asked = mentions.slice(0, at);
  const isBehindQuestion =
    asked.some((one) => !isName(one) && says(one, 'ask')) && !asked.some((one) => !isName(one) && says(one, 'if'));
  return (at === 0 || isBehindQuestion) && !isName(mention) && says(mention, 'prep', 'with');
}

const fewestWords = 2;

/** The one scenario of which a part says all words and nothing else; amounts, times and names as its title has them. */
function meantBy(part: readonly Mention[], { scenarios }: Vocabulary): KnownScenario | undefined {
  // `if demand goes up a bit in spring`: a change whose amount is not told, and less than what a title says.
  const isVague = (mention: Mention): boolean => says(mention, 'mark', 'vaguely');
  const isTurned = (mention: Mention): boolean =>
    !isName(mention) &&
    (['not', 'scope', 'or'].some((is) => says(mention, is)) || says(mention, 'action', 'unless') || isVague(mention));
  if (part.some(isTurned)) return undefined;
  const figures = part.filter(
    (mention) => mention.amount !== undefined || mention.time !== undefined || isName(mention),
  );
  const fitting = scenarios.filter(({ name, title, description }) => {
    const words = wordsOf(title);
    // `Corvane's ingredients`: whose they are, the description says.
    const told = wordsOf(description);
    const isOwner = ({ entities, text }: Mention): boolean =>
      entities.some(({ kind }) => kind === 'supplier') && wordsOf(text).every((word) => told.includes(word));
    const isOfTitle = ({ text }: Mention): boolean =>
      wordsOf(text).every((word) => words.some((one) => isAlike(word, one) || isSameUnit(word, one)));
    const others = part.filter((mention) => !isOwner(mention));
    if (others.length < part.length)
      return (
        figures.every((one) => isOwner(one) || isOfTitle(one)) &&
        [name, title].some((text) => saysAll(others, wordsOf(text)))
      );
    return (figures.length === 0 && saysAll(part, wordsOf(name))) || (figures.every(isOfTitle) && saysAll(part, words));
  });
  if (fitting.length > 0) return fitting.length === 1 ? fitting[0] : undefined;
  const told = scenarios.filter((scenario) => isToldOf(part, scenario));
  return told.length === 1 ? told[0] : undefined;
}

/** Whether a scenario's title or description says all that a stretch does: `L2 is down in May` of `Line 2 down for two weeks in May`. */
export function isSaidIn(part: readonly Mention[], known: KnownScenario): boolean {
  const words = [...wordsOf(known.title), ...wordsOf(known.description)];
  const isTold = (mention: Mention): boolean =>
    words.some((word) => saysWord(mention, word)) || wordsOf(mention.text).some((word) => words.includes(word));
  return part.every((mention) => {
    const isLimit = !isName(mention) && (says(mention, 'not') || says(mention, 'scope'));
    if (mention.amount !== undefined || isLimit) return false;
    if (mention.time !== undefined) return isSeasonOf(mention, known) || isMonthOf(mention, known);
    return isName(mention) ? isTold(mention) : isSmall(mention) || isLink(mention) || isTold(mention);
  });
}

/** `L2 fails its revalidation in May`: what happens to a line, and why, in words of a description; the time as the title has it. */
function isToldOf(part: readonly Mention[], known: KnownScenario): boolean {
  const words = wordsOf(known.description);
  const isTold = (mention: Mention): boolean => wordsOf(mention.text).some((word) => words.includes(word));
  const isWord = (mention: Mention): boolean => !isName(mention) && mention.amount === undefined;
  const tells = (mention: Mention, is: string): boolean => wordSays(mention, is) && isTold(mention);
  return (
    part.some(({ entities }) => entities.some(({ kind }) => kind === 'resource')) &&
    part.some((mention) => tells(mention, 'cause')) &&
    part.some((mention) => tells(mention, 'action') && !says(mention, 'cause')) &&
    part.every((mention) =>
      mention.time === undefined ? isTold(mention) || (isWord(mention) && isLink(mention)) : isSeasonOf(mention, known),
    )
  );
}

/** Whether a part has all of some words, and beside them only what says nothing: `is`, `comes`, an article. */
function saysAll(part: readonly Mention[], words: readonly string[]): boolean {
  const isOne = (word: string): boolean => words.some((other) => isAlike(word, other) || isSameUnit(word, other));
  const isUnitSaid = (word: string): boolean =>
    part.some(({ amount, text }) => amount !== undefined && wordsOf(text).some((one) => isSameUnit(one, word)));
  // `N2 down` of `Line N2 down`: the code says that it is a line.
  const isOfLine = part.some(({ entities }) => entities.some(({ kind }) => kind === 'resource'));
  return (
    words.length >= fewestWords &&
    words.every(
      (word) => part.some((mention) => saysWord(mention, word)) || isUnitSaid(word) || (isOfLine && isLineWord(word)),
    ) &&
    part.every(
      (mention, at) =>
        (isLink(mention) && !isOfGoods(part, at)) ||
        words.some((word) => isSaidBy(mention, word)) ||
        wordsOf(mention.text).every((word) => isOne(word) || isEmpty(word)),
    )
  );
}

/** `les livraisons des ingrédients`: what arrives is a delivery, and not what a title speaks of. */
function isOfGoods(part: readonly Mention[], at: number): boolean {
  const [of, goods] = part.slice(at + 1, at + 3);
  const isDelivery = says(part[at], 'quantity', 'delivery') && !isName(part[at]);
  return isDelivery && goods !== undefined && !isName(of) && says(of, 'prep', 'of') && says(goods, 'kind');
}

function isLink(mention: Mention): boolean {
  return (
    mention.time === undefined &&
    (says(mention, 'filler') || says(mention, 'action', 'set') || says(mention, 'mark', 'arriving'))
  );
}
