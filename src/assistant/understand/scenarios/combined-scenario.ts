import type { Entity, KnownScenario, Vocabulary } from '../../vocabulary.js';
import { entitiesOf, isName, isScenario, type Mention, says } from '../mentions/mention.js';
import { isAlike, isEmpty, isLineWord, nameOf, saysWord, wordsOf } from './title-words.js';

/**
 * Scenarios that are named piece by piece: `the hard winter with N2 down`, `the spring surge and line 2 out`. A stretch names one where
 * it says all words of the scenario's name and no others, of which one is a line or the like; the longest is taken.
 */
export function withCombined(mentions: readonly Mention[], vocabulary: Vocabulary): Mention[] {
  const isCompared = mentions.some(
    (mention, at) =>
      !isName(mention) &&
      ['compare', 'versus', 'better'].some((what) => says(mention, 'ask', what)) &&
      !isOfProduct(mentions, at),
  );
  if (!isLineStopped(mentions)) return [...mentions];
  for (let from = 0; from < mentions.length; from++)
    for (let to = mentions.length; to > from; to--) {
      if (!(opens(mentions, from) || (isCompared && isBesideSide(mentions, from)))) continue;
      if (!ends(mentions, to) && !(isCompared && isOnBehind(mentions, to))) continue;
      if (isWordOf(mentions[to - 1], ['filler'], ['and'], ['but']) && !says(mentions[to - 1], 'action')) continue;
      if (isCompared && !isOneSide(mentions, from, to)) continue;
      const meant = meantBy(
        mentions.slice(from, to),
        vocabulary,
        behindWhile(mentions, from) || isCalled(mentions, from, to),
      );
      if (meant === undefined) continue;
      const entities = vocabulary.entities.filter(({ kind, value }) => kind === 'scenario' && value === meant.name);
      return [...mentions.slice(0, from), nameOf(mentions.slice(from, to), entities), ...mentions.slice(to)];
    }
  return [...mentions];
}

/** `the vaccine against hepatitis A`: between a family and a product, what the product is against. */
function isOfProduct(mentions: readonly Mention[], at: number): boolean {
  const behind = mentions.slice(at + 1).find((mention) => !isArticle(mention));
  const isOf = (mention: Mention | undefined, kind: string): boolean =>
    mention?.entities.some((entity) => entity.kind === kind) === true;
  return isOf(mentions[at - 1], 'family') && isOf(behind, 'product');
}

/** `the hard winter and the hard winter with N2 down`: behind another scenario, with nothing in it that parts two sides. */
function isOneSide(mentions: readonly Mention[], from: number, to: number): boolean {
  const side = mentions.slice(from, to);
  const named = side.flatMap((mention) => entitiesOf(mention, 'scenario').map(({ value }) => value));
  return (
    new Set(named).size === named.length &&
    [...mentions.slice(0, from), ...mentions.slice(to)].some(isScenario) &&
    !side.some((mention) => isWordOf(mention, ['and'], ['or'], ['but'], ['ask', 'versus'], ['ask', 'compare']))
  );
}

/** Right behind the word that sets one against the other: `compare with`, `versus`. */
function isBesideSide(mentions: readonly Mention[], from: number): boolean {
  const before = mentions.slice(0, from).findLast((mention) => !isArticle(mention));
  return before !== undefined && isWordOf(before, ['ask', 'compare'], ['ask', 'versus']);
}

function isOnBehind(mentions: readonly Mention[], to: number): boolean {
  return mentions[to] !== undefined && isWordOf(mentions[to], ['mark', 'focus'], ['prep', 'in'], ['prep', 'from']);
}

const isWordOf = (mention: Mention, ...senses: readonly (readonly [string, string?])[]): boolean =>
  !isName(mention) && mention.amount === undefined && senses.some(([is, what]) => says(mention, is, what));

function isLineStopped(part: readonly Mention[]): boolean {
  return (
    part.some(({ entities }) => entities.some(({ kind }) => kind === 'resource')) &&
    part.some((mention) => isWordOf(mention, ['action', 'stop']))
  );
}

const isArticle = (mention: Mention): boolean => isWordOf(mention, ['mark', 'article']) && !says(mention, 'prep');

/** At the start, or behind a word that opens a part. */
function opens(mentions: readonly Mention[], from: number): boolean {
  const first = mentions[from];
  if (isWordOf(first, ['filler'], ['and'], ['but'])) return false;
  const before = mentions.slice(0, from).findLast((mention) => !isArticle(mention));
  const isOpening =
    before !== undefined &&
    isWordOf(
      before,
      ['prep'],
      ['if'],
      ['but'],
      ['and'],
      ['runs'],
      ['filler'],
      ['action', 'set'],
      ['kind', 'scenario'],
      ['ask', 'recommend'],
    );
  // A season in front is put together with its preposition: `in the spring surge`.
  return before === undefined || isOpening || first.time !== undefined;
}

function ends(mentions: readonly Mention[], to: number): boolean {
  const next = mentions[to];
  if (next === undefined || isWordOf(next, ['prep', 'until'])) return true;
  if (isWordOf(next, ['prep', 'to']) && !says(next, 'action')) return true;
  // `… with line 2 down that still gives an OTIF of 96%`
  if (isWordOf(next, ['mark', 'that-one'], ['mark', 'who']) && says(next, 'filler')) return true;
  return (
    isWordOf(next, ['and', 'comma'], ['but'], ['if'], ['ask'], ['kpi'], ['outcome'], ['kind', 'scenario']) &&
    !says(next, 'action')
  );
}

function behindWhile(mentions: readonly Mention[], from: number): boolean {
  const before = mentions.slice(0, from).findLast((mention) => !isArticle(mention));
  return before !== undefined && isWordOf(before, ['mark', 'while']);
}

/** `the N2 outage scenario`, `le cas panne N2`: a word for scenario stands beside the stretch. */
function isCalled(mentions: readonly Mention[], from: number, to: number): boolean {
  const beside = [mentions.slice(0, from).findLast((mention) => !isArticle(mention)), mentions[to]];
  return beside.some((mention) => mention !== undefined && isWordOf(mention, ['kind', 'scenario']));
}

/** The one scenario whose name a stretch says, of a scenario and a line; of a line alone where that is told to go on meanwhile. */
function meantBy(part: readonly Mention[], { scenarios }: Vocabulary, isWhile: boolean): KnownScenario | undefined {
  const isOfScenario = part.some(({ entities }) => entities.some(({ kind }) => kind === 'scenario'));
  if (!isLineStopped(part) || !(isWhile || isOfScenario) || part.some(isParting)) return undefined;
  const fitting = scenarios.filter(({ name }) => saysAll(part, name, scenarios));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** One of two, and a way out of it. */
const isParting = (mention: Mention): boolean => isWordOf(mention, ['or'], ['ask', 'recommend']);

function saysAll(part: readonly Mention[], name: string, scenarios: readonly KnownScenario[]): boolean {
  const words = wordsOf(name).filter((word) => !isLineWord(word));
  const isOne = (word: string): boolean => words.some((other) => isAlike(word, other));
  const said = part.map((mention) => wordsNamedBy(mention, scenarios));
  return (
    words.every((word) =>
      part.some(
        (mention, at) => (!isName(mention) && saysWord(mention, word)) || said[at].some((one) => isAlike(one, word)),
      ),
    ) &&
    part.every((mention, at) =>
      isName(mention)
        ? said[at].some(isOne)
        : isWordOf(
            mention,
            ['filler'],
            ['and'],
            ['prep', 'with'],
            ['prep', 'of'],
            ['mark', 'while'],
            ['action', 'set'],
            ['compare', 'reach'],
            ['kind', 'resource'],
          ) ||
          words.some((word) => saysWord(mention, word)) ||
          wordsOf(mention.text).every((word) => isOne(word) || isEmpty(word)),
    )
  );
}

/** The words of what a mention names: of a scenario those of its name and title, of a line its code with and without letters. */
function wordsNamedBy({ entities }: Mention, scenarios: readonly KnownScenario[]): readonly string[] {
  return entities.flatMap(({ kind, value }: Entity) => {
    if (kind === 'resource') return [value.toLowerCase(), value.replace(/^\D+/, '')];
    const known = kind === 'scenario' ? scenarios.find(({ name }) => name === value) : undefined;
    return known === undefined ? [] : [...wordsOf(known.name), ...wordsOf(known.title)];
  });
}
