import type { KnownScenario, Vocabulary } from '../../vocabulary.js';
import { plainOf } from '../lexicon/token.js';
import { entitiesOf, isLine, isSmall, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import { isGone, isOutageOf } from './outage-scenario.js';
import { entityOf, isEmpty, isPreposition, isSameUnit, nameOf, sensesOf, wordsOf } from './title-words.js';

/**
 * `why is INS-100 late with line 2 down`, `… pendant l'arrêt de la ligne 2`: in a question that asks for more than what happens then, a
 * line that stands still as a scenario of the project says is that scenario. A month or a length, where one is told, is its own; with both
 * told the closure is told in full, and a line that is closed is closed as long as it is said to be.
 */
export function withOutagesTold(mentions: readonly Mention[], vocabulary: Vocabulary): readonly Mention[] {
  const like = likenessIn(mentions);
  if (like !== -1) {
    const told = [...mentions.slice(0, like), ...mentions.slice(likenessEnd(mentions, like))];
    const named = withOutagesTold(told, vocabulary);
    return named === told ? mentions : named;
  }
  const pointed = mentions.findIndex((mention) => isLikeness(mention) || wordSays(mention, 'mark', 'planned'));
  const called = pointed === -1 ? undefined : withOutageNamed(mentions, pointed, vocabulary);
  if (called !== undefined) return called;
  const isNamed = mentions.some((mention) => entitiesOf(mention, 'scenario').length > 0);
  if (isNamed && !mentions.some((mention) => wordSays(mention, 'ask', 'compare'))) return mentions;
  const at = mentions.findIndex(opens);
  const told = (at === -1 ? undefined : toldFrom(mentions, at + 1)) ?? toldInFront(mentions);
  if (told === undefined || !asksOf([...mentions.slice(0, told.from), ...mentions.slice(told.end)])) return mentions;
  const part = mentions.slice(told.from, told.end);
  const known = outageOf(part, vocabulary);
  if (known === undefined || isStoppedThen(part) || isGone(part)) return mentions;
  return [...mentions.slice(0, told.from), nameOf(part, entityOf(known, vocabulary)), ...mentions.slice(told.end)];
}

/** `while L2 is revalidated in May, as in line-2-outage`, `la panne de N2 prévue dans line-n2-outage`: told, and named by its scenario. */
function withOutageNamed(
  mentions: readonly Mention[],
  at: number,
  vocabulary: Vocabulary,
): readonly Mention[] | undefined {
  const next = mentions.findIndex((mention, index) => index > at && !isPlain(mention));
  const [named] = mentions[next] === undefined ? [] : entitiesOf(mentions[next], 'scenario');
  const comma = wordSays(mentions[at - 1], 'and', 'comma') ? 1 : 0;
  const isTold = (mention: Mention): boolean =>
    isStop(mention) || wordSays(mention, 'cause') || isLine(mention) || isMeasure(mention) || isPlain(mention);
  const from = mentions.findLastIndex((mention, index) => index < at - comma && !isTold(mention)) + 1;
  const told = mentions.slice(from, at - comma);
  const part = told.slice(told.findIndex((mention) => !isSmall(mention)));
  const isOutage = part.some((mention) => isStop(mention) || wordSays(mention, 'cause'));
  if (named === undefined || !isOutage || outageOf(part, vocabulary)?.name !== named.value) return undefined;
  const isWhile = wordSays(mentions[from - 1], 'mark', 'while');
  const front = isWhile
    ? [...mentions.slice(0, from - 1), { ...mentions[from - 1], senses: [{ is: 'prep', what: 'with' }] }]
    : mentions.slice(0, from);
  return [...front, ...mentions.slice(next)];
}

const isLikeness = (mention: Mention): boolean => wordSays(mention, 'mark', 'like');

/** Where `like in our outage scenario` begins, which ends a question, or what stands before a comma, and names none; -1 where nothing does. */
function likenessIn(mentions: readonly Mention[]): number {
  const like = mentions.findIndex(isLikeness);
  const tail = mentions.slice(like + 1, likenessEnd(mentions, like + 1));
  const isScenario = (mention: Mention): boolean => wordSays(mention, 'kind', 'scenario');
  const isOf = (mention: Mention): boolean =>
    isScenario(mention) || isStop(mention) || isPlain(mention) || isLine(mention);
  if (like < 1 || !tail.some(isScenario) || !tail.every(isOf)) return -1;
  const before = mentions[like - 1];
  return wordSays(before, 'and', 'comma') ? like - 1 : like;
}

/** Up to the comma behind what is likened, `with N2 out as in the outage scenario, how likely …`, or to the end. */
function likenessEnd(mentions: readonly Mention[], from: number): number {
  const comma = mentions.findIndex((mention, at) => at > from && wordSays(mention, 'and', 'comma'));
  return comma === -1 ? mentions.length : comma;
}

/** The one scenario in which the line of a part stands still as the part says. */
function outageOf(part: readonly Mention[], { scenarios }: Vocabulary): KnownScenario | undefined {
  const [line, ...others] = part.flatMap((mention) => entitiesOf(mention, 'resource'));
  if (line === undefined || others.length > 0) return undefined;
  const known = scenarios.filter(({ name }) => isOutageOf(name, plainOf(line.value)));
  return known.length === 1 && isOwn(part, known[0]) ? known[0] : undefined;
}

/** The scenario that a part says which tells of nothing but a line that stands still. */
export function outageIn(part: readonly Mention[], vocabulary: Vocabulary): KnownScenario | undefined {
  return toldFrom(part, 0)?.end === part.length ? outageOf(part, vocabulary) : undefined;
}

/** `if`, `with`, `during`: what stands behind it is the world that is asked about. */
function opens(mention: Mention): boolean {
  const isDuring = says(mention, 'prep', 'in') && says(mention, 'prep', 'for') && !says(mention, 'mark', 'purpose');
  // `how much does the outage of line 2 cost`
  const isAsking = says(mention, 'outcome') && mention.length > 2;
  return isWord(mention) && (says(mention, 'if') || says(mention, 'prep', 'with') || isDuring || isAsking);
}

/** Where what is told of a line begins and ends: all up to the end of the question, or to a comma. */
function toldFrom(
  mentions: readonly Mention[],
  from: number,
): { readonly from: number; readonly end: number } | undefined {
  const isEnd = (mention: Mention): boolean =>
    isWord(mention) && (says(mention, 'and', 'comma') || isCost(mention) || opensNext(mention));
  const comma = mentions.findIndex((mention, at) => at >= from && (isEnd(mention) || isInMeasure(mentions, at)));
  const end = comma === -1 ? mentions.length : comma;
  const part = mentions.slice(from, end);
  const isTold = (mention: Mention): boolean =>
    isStop(mention) || isLine(mention) || isMeasure(mention) || isPlain(mention) || isOfScenario(mention);
  return part.filter(isStop).length === 1 && part.some(isLine) && part.every(isTold) ? { from, end } : undefined;
}

/** `In the outage of N2, why …`, `L2 en panne, pourquoi …`: all of what stands in front of a comma. */
function toldInFront(mentions: readonly Mention[]): ReturnType<typeof toldFrom> {
  const told = toldFrom(mentions, 0);
  const next = told && mentions[told.end];
  // `…, do we not ship on time?` may be meant either way.
  const isDenied = mentions.some(
    (mention) => isWord(mention) && (says(mention, 'not') || says(mention, 'mark', 'timely')),
  );
  return wordSays(next, 'and', 'comma') && !isDenied ? told : undefined;
}

/** `… in May? What does it cost`: where another question begins. */
const opensNext = (mention: Mention): boolean =>
  isWord(mention) &&
  (says(mention, 'mark', 'asking') || says(mention, 'outcome') || (!isSmall(mention) && says(mention, 'ask', 'kpi')));

/** `… en heures sup`: in what something costs. */
function isInMeasure(mentions: readonly Mention[], at: number): boolean {
  const [before, next] = [mentions[at], mentions[at + 1]];
  return wordSays(before, 'prep', 'in') && wordSays(next, 'quantity');
}

const isCost = (mention: Mention): boolean => wordSays(mention, 'quantity', 'cost');

const isMeasure = ({ time, amount }: Mention): boolean => time !== undefined || amount !== undefined;

const isStop = (mention: Mention): boolean =>
  isWord(mention) && (says(mention, 'action', 'stop') || says(mention, 'mark', 'breaking-down'));

/** `if N2 stops in May`: that it stops at a time is told in full, where `is down in May` is how its outage may be called. */
function isStoppedThen(part: readonly Mention[]): boolean {
  const isVerb = (mention: Mention): boolean => wordSays(mention, 'mark', 'comes-to-stop');
  return part.some(({ time }) => time !== undefined) && part.some(isVerb);
}

/** `closed`, `fermée`: someone decides it. */
const isClosed = (mention: Mention): boolean => wordSays(mention, 'mark', 'closing');

/** `prévu dans notre scénario`, `as in our scenario`: that it is one says no more. */
const isOfScenario = (mention: Mention): boolean =>
  isWord(mention) &&
  (says(mention, 'kind', 'scenario') || ['planned', 'like'].some((mark) => says(mention, 'mark', mark)));

const isPlain = (mention: Mention): boolean =>
  isWord(mention) &&
  isSmall(mention) &&
  !['and', 'but', 'or', 'not', 'if', 'scope'].some((is) => says(mention, is)) &&
  !['until', 'from', 'before', 'after'].some((what) => says(mention, 'prep', what) && !says(mention, 'prep', 'of'));

/** Words that ask for something of a world: why, what runs short, a risk, a KPI, a way to a target. */
function asksOf(rest: readonly Mention[]): boolean {
  // `what is the chance that N2 breaks down?`: of that itself.
  if (rest.every((mention) => isWord(mention) && (says(mention, 'ask', 'risk') || isSmall(mention)))) return false;
  return rest.some((mention) => {
    const isAsked = asking.some((what) => says(mention, 'ask', what));
    return (
      !isMeasure(mention) &&
      (isAsked || isCost(mention) || says(mention, 'kpi') || entitiesOf(mention, 'kpi').length > 0)
    );
  });
}

const asking: readonly string[] = ['why', 'short', 'late', 'risk', 'recommend', 'seek', 'compare', 'better', 'busy'];

/** Whether each month and length is as the scenario's title or description has it. */
function isOwn(part: readonly Mention[], { title, description }: KnownScenario): boolean {
  const words = [...wordsOf(title), ...wordsOf(description)];
  const measures = part.filter(isMeasure);
  if (measures.length > 1 || (measures.length === 1 && part.some(isClosed))) return false;
  // `for the whole of May`: a month in full is told, not the one in which it begins.
  if (measures.some(({ text }) => wordsOf(text).some(isWhole))) return false;
  return measures.every(({ text }) =>
    wordsOf(text).every(
      (word) =>
        isEmpty(word) || isPreposition(word) || words.some((other) => other === word || isSameUnit(word, other)),
    ),
  );
}

/** `whole`, `entire`: that nothing of a time is left out. */
const isWhole = (word: string): boolean => sensesOf(word).some(({ is, what }) => is === 'mark' && what === 'unbroken');
