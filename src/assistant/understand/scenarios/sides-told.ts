import type { KnownScenario, Vocabulary } from '../../vocabulary.js';
import { entitiesOf, isSmall, isWord, type Mention, says } from '../mentions/mention.js';
import { outageIn } from './outage-told.js';
import { entityOf, isEmpty, isPreposition, isSameUnit, nameOf, saysWord, sensesOf, wordsOf } from './title-words.js';

/**
 * `the spring surge or the outage of line 2`, `compare le pic hivernal et des changements de série d'un tiers plus courts`: sides of a
 * comparison that say what a scenario is, by a line that stands still or by all words of a title with its figure. One alone is taken so
 * where another side is named.
 */
export function withSidesTold(mentions: readonly Mention[], vocabulary: Vocabulary): readonly Mention[] {
  if (!mentions.some(isComparing)) return mentions;
  const sides = sidesIn(mentions);
  const known = sides.map((side) => (side.length < fewestWords ? undefined : meantBy(side, vocabulary)));
  const isNamed = sides.some((side) => side.length === 1 && isSide(side[0]));
  const found = known.filter((one) => one !== undefined);
  if (found.length === 0 || !(isNamed || found.length > 1)) return mentions;
  return sides.reduce<readonly Mention[]>((rest, side, index) => {
    const meant = known[index];
    const at = rest.indexOf(side[0]);
    return meant === undefined
      ? rest
      : [...rest.slice(0, at), nameOf(side, entityOf(meant, vocabulary)), ...rest.slice(at + side.length)];
  }, mentions);
}

const fewestWords = 2;

const isComparing = (mention: Mention): boolean =>
  isWord(mention) && ['compare', 'versus', 'better'].some((what) => says(mention, 'ask', what));

/** A scenario, or a quantity that one is called by. */
const isSide = (mention: Mention): boolean =>
  entitiesOf(mention, 'scenario').length > 0 || (isWord(mention) && says(mention, 'quantity'));

/** Stretches between words that part or open sides, articles in front of them left out. */
function sidesIn(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const sides: Mention[][] = [[]];
  for (const mention of mentions) {
    const side = sides[sides.length - 1];
    if (isBorder(mention)) sides.push([]);
    else if (side.length > 0 || !isArticle(mention)) side.push(mention);
  }
  return sides.filter((side) => side.length > 0);
}

const isBorder = (mention: Mention): boolean =>
  isWord(mention) &&
  (['or', 'and', 'but', 'if', 'ask'].some((is) => says(mention, is)) ||
    (says(mention, 'prep') && says(mention, 'mark', 'focus')) ||
    (['with', 'to', 'against'].some((what) => says(mention, 'prep', what)) && !says(mention, 'prep', 'of')));

const isArticle = (mention: Mention): boolean => isWord(mention) && says(mention, 'mark', 'article');

function meantBy(side: readonly Mention[], vocabulary: Vocabulary): KnownScenario | undefined {
  const outage = outageIn(side, vocabulary);
  if (outage !== undefined) return outage;
  const fitting = vocabulary.scenarios.filter(({ title }) => saysTitle(side, title));
  return fitting.length === 1 && side.some(({ amount }) => amount !== undefined) ? fitting[0] : undefined;
}

/** Whether a side says all words of a title, its figure as the title has it, and nothing else. */
function saysTitle(side: readonly Mention[], title: string): boolean {
  const words = wordsOf(title).filter((word) => !isPlain(word));
  return (
    words.every((word) => side.some((mention) => isSaid(mention, word))) &&
    side.every((mention) => isSmall(mention) || words.some((word) => isSaid(mention, word)))
  );
}

const isPlain = (word: string): boolean => isEmpty(word) || isPreposition(word);

function isSaid(mention: Mention, word: string): boolean {
  if (mention.amount === undefined) return saysWord(mention, word);
  const { value, unit } = mention.amount;
  const isFraction =
    unit === 'fraction' && sensesOf(word).some(({ is, what }) => is === 'fraction' && isNear(what, value));
  return isFraction || wordsOf(mention.text).every((one) => isPlain(one) || one === word || isSameUnit(one, word));
}

const isNear = (what: string, value: number): boolean => Math.abs(Number(what) - value) < nearly;

const nearly = 1e-6;
