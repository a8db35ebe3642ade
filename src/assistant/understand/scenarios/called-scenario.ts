import type { KnownScenario, Vocabulary } from '../../vocabulary.js';
import { titleWords } from '../lexicon/situations.js';
import { plainOf, plainWords } from '../lexicon/token.js';
import { entitiesOf, isName, isWord, type Mention, saidOf, says, wordSays } from '../mentions/mention.js';
import { isOutageOf } from './outage-scenario.js';
import { entityOf, nameOf, saysRise, sensesOf, wordsOf } from './title-words.js';

/**
 * Scenarios called in the words of either language: beside the word scenario `le scénario de lancement` of `launch`, `the overtime hours
 * scenario`, `le scénario d'arrêt de la ligne 2` of `line-2-outage`; a launch by its article as well, with what it launches behind:
 * `le lancement`, `the launch of the new insulin`.
 */
export function withCalled(mentions: readonly Mention[], vocabulary: Vocabulary): readonly Mention[] {
  const called = mentions.reduce<readonly Mention[]>(
    (rest, mention) => (isKind(mention) ? besideKind(rest, rest.indexOf(mention), vocabulary) : rest),
    mentions,
  );
  return bySeason(withNew(withLaunched(byArticle(called, vocabulary), vocabulary), vocabulary), vocabulary);
}

/** `a winter at +40%`: one season of so much more is the scenario of it, where one has its name and others go on from it. */
function bySeason(mentions: readonly Mention[], vocabulary: Vocabulary): readonly Mention[] {
  const at = mentions.findIndex(
    (mention, index) => isWord(mention) && says(mention, 'season') && isOfShare(mentions, index),
  );
  if (at === -1) return mentions;
  const seasons = saidOf(mentions[at], 'season');
  const isOf = ({ name, title, parameters }: KnownScenario): boolean =>
    parameters.some(saysRise) &&
    [name, title].some((text) => wordsOf(text).some((word) => seasons.some((what) => isSeason(word, what))));
  const fitting = vocabulary.scenarios.filter(isOf);
  const known = fitting.find(({ name }) => fitting.every((other) => other.name.startsWith(name)));
  return known === undefined ? mentions : replaced(mentions, at, at + 1, known, vocabulary);
}

const isSeason = (word: string, what: string): boolean =>
  sensesOf(word).some((sense) => sense.is === 'season' && sense.what === what);

/** `un hiver à +40 %`: an article for one of them in front, and behind it at which share. */
function isOfShare(mentions: readonly Mention[], at: number): boolean {
  const [article, , to, share] = mentions.slice(Math.max(0, at - 1), at + 3);
  const isAt = ['to', 'of', 'with', 'in'].some((what) => wordSays(to, 'prep', what));
  return wordSays(article, 'mark', 'one') && isAt && share?.amount?.unit === 'percent' && share.amount.sign !== -1;
}

const isKind = (mention: Mention): boolean => wordSays(mention, 'kind', 'scenario');

const isLink = (mention: Mention | undefined): boolean =>
  mention !== undefined &&
  isWord(mention) &&
  (says(mention, 'prep', 'of') || says(mention, 'mark', 'article')) &&
  !says(mention, 'mark', 'one');

/** `dans le`: a preposition with its article. */
const isInThe = (mention: Mention): boolean => wordSays(mention, 'prep', 'in') && mention.length > 1;

/** What stands behind `scénario de`, or before `scenario`, taken with it for one name. */
function besideKind(mentions: readonly Mention[], at: number, vocabulary: Vocabulary): readonly Mention[] {
  const article = mentions[at - 1];
  const isDefinite = at > 0 && (isLink(article) || isInThe(article));
  const behind = isDefinite ? afterLinks(mentions, at + 1) : -1;
  const ends = [behind + 3, behind + 2, behind + 1, behind, behind - 1].map((end) => end + 1);
  for (const end of behind === -1 ? [] : ends) {
    if (end <= behind || end > mentions.length || goesOn(mentions, end)) continue;
    const known = meantBy(mentions.slice(behind, end), vocabulary);
    if (known !== undefined) return replaced(mentions, at, end, known, vocabulary);
  }
  for (const from of [at - 3, at - 2, at - 1]) {
    const known = from < 0 ? undefined : meantBy(mentions.slice(from, at), vocabulary);
    if (known !== undefined) return replaced(mentions, from, at + 1, known, vocabulary);
  }
  return mentions;
}

function afterLinks(mentions: readonly Mention[], from: number): number {
  return mentions.findIndex((mention, index) => index >= from && !isLink(mention));
}

/** `le scénario de hausse de 10 %`: what is said of it more closely is no name. */
function goesOn(mentions: readonly Mention[], end: number): boolean {
  const next = mentions[end];
  return next !== undefined && (next.amount !== undefined || wordSays(next, 'mark', 'of'));
}

/** The one scenario that a stretch calls: by a word for its name, or by a line and a word for its standing still. */
function meantBy(run: readonly Mention[], { scenarios, entities }: Vocabulary): KnownScenario | undefined {
  const [first, ...others] = run;
  if (first === undefined) return undefined;
  const codes = new Set(run.flatMap(codesOf));
  const isStopped = run.some((mention) => isAlike(mention, 'outage'));
  const isPlain = run.every(
    (mention) =>
      isAlike(mention, 'outage') || isLink(mention) || codesOf(mention).length > 0 || says(mention, 'kind', 'resource'),
  );
  const lines = entities.filter(
    ({ kind, value }) => kind === 'resource' && codes.has(plainOf(value).replace(/^l/, '')),
  );
  const fitting = scenarios.filter(({ name }) =>
    isStopped
      ? isPlain && lines.length === 1 && isOutageOf(name, plainOf(lines[0].value))
      : others.length === 0 && !isName(first) && (isAlike(first, name) || says(first, 'quantity', name)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** `2` of `ligne 2` and of L2, `n2` of N2. */
function codesOf(mention: Mention): readonly string[] {
  if (mention.amount?.unit === 'none') return [String(mention.amount.value)];
  return entitiesOf(mention, 'resource').map(({ value }) => plainOf(value).replace(/^l/, ''));
}

/** A word for another in titles, `de` behind it left out. */
function isAlike(mention: Mention, word: string): boolean {
  const said = plainWords(mention.text);
  return isWord(mention) && [said.join(' '), said.slice(0, -1).join(' ')].some((one) => titleWords(word).includes(one));
}

function replaced(
  mentions: readonly Mention[],
  from: number,
  end: number,
  known: KnownScenario,
  vocabulary: Vocabulary,
): readonly Mention[] {
  return [
    ...mentions.slice(0, from),
    nameOf(mentions.slice(from, end), entityOf(known, vocabulary)),
    ...mentions.slice(end),
  ];
}

/** `le lancement`, `pic de lancement`, where one scenario launches something, and has a peak: not that of something else. */
function byArticle(mentions: readonly Mention[], vocabulary: Vocabulary): readonly Mention[] {
  const launching = vocabulary.scenarios.filter(({ launches }) => launches.length === 1);
  const [known] = launching;
  const isOwned = (before: Mention | undefined): boolean =>
    isLink(before) ||
    (wordSays(before, 'parameter') &&
      known.parameters.some((parameter) => before !== undefined && says(before, 'parameter', parameter)));
  const at = mentions.findIndex(
    (mention, index) => known !== undefined && isOwned(mentions[index - 1]) && isAlike(mention, known.name),
  );
  if (at === -1 || launching.length !== 1 || isName(mentions[at])) return mentions;
  const isOther = goesOn(mentions, at + 1) && launchedBehind(mentions, at, known) === 0;
  if (isOther) return mentions;
  const named = replaced(mentions, at, at + 1, known, vocabulary);
  // A peak of it rises by nothing.
  const parameter = isLink(mentions[at - 1]) ? undefined : ofParameter(mentions[at - 1]);
  return parameter === undefined ? named : named.with(at - 1, parameter);
}

const ofParameter = (mention: Mention): Mention => ({
  ...mention,
  senses: mention.senses.filter(({ is }) => is === 'parameter'),
});

/** `the launch of the new insulin`: what a scenario launches is a part of its name. */
function withLaunched(mentions: readonly Mention[], vocabulary: Vocabulary): readonly Mention[] {
  const at = mentions.findIndex((mention) => entitiesOf(mention, 'scenario').length > 0);
  const known = vocabulary.scenarios.find(({ name }) => name === mentions[at]?.entities[0]?.value);
  if (known === undefined || known.launches.length !== 1) return mentions;
  const length = launchedBehind(mentions, at, known);
  return length === 0 ? mentions : replaced(mentions, at, at + 1 + length, known, vocabulary);
}

/** `what runs short with the new insulin`: what a scenario launches, behind `with` in a question, and no more said of it. */
function withNew(mentions: readonly Mention[], vocabulary: Vocabulary): readonly Mention[] {
  const [known, ...others] = vocabulary.scenarios.filter(({ launches }) => launches.length === 1);
  const isAsked = mentions.some((mention) => isWord(mention) && (says(mention, 'ask') || says(mention, 'kpi')));
  const isNamed = mentions.some((mention) => entitiesOf(mention, 'scenario').length > 0);
  if (known === undefined || others.length > 0 || !isAsked || isNamed) return mentions;
  const at = mentions.findIndex((mention) => wordSays(mention, 'prep', 'with'));
  const length = at === -1 || mentions[at + 1] === undefined ? 0 : launchedBehind(mentions, at, known);
  const end = at + 1 + length;
  const isNewOne = length > 0 && isLink(mentions[at + 1]) && mentions.slice(at + 1, end).some(isNew);
  const isLaunch = isNewOne && mentions[end] !== undefined && isAlike(mentions[end], known.name);
  const last = isLaunch ? end + 1 : end;
  const isEnd = mentions[last] === undefined || wordSays(mentions[last], 'and', 'comma');
  return isNewOne && isEnd ? replaced(mentions, at + 1, last, known, vocabulary) : mentions;
}

/** How many mentions behind say what is launched: a family that the title speaks of, or a word for product behind `new`. */
function launchedBehind(mentions: readonly Mention[], at: number, { title }: KnownScenario): number {
  const behind = mentions.slice(at + 1);
  const goods = behind.findIndex((mention) => !isLink(mention) && !isNew(mention));
  if (goods < 1 || !isLink(behind[0])) return 0;
  const families = entitiesOf(behind[goods], 'family');
  const isFamily = families.length > 0 && families.every(({ value }) => plainWords(title).includes(value));
  const isProduct = wordSays(behind[goods], 'kind', 'product') && behind.slice(0, goods).some(isNew);
  return isFamily || isProduct ? goods + 1 : 0;
}

const isNew = (mention: Mention): boolean => !isName(mention) && titleWords('new').includes(plainOf(mention.text));
