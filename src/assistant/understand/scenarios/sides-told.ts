import type { KnownScenario, Vocabulary } from '../../vocabulary.js';
import { titleWords } from '../lexicon/situations.js';
import { isScenario, isSmall, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
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
  const isNamed = sides.some(([first, ...others]) => others.length === 0 && isScenario(first));
  const isOfTwo = sides.length === 2;
  const found = sides.map((side) => (side.some(isScenario) ? undefined : meantBy(side, isOfTwo, vocabulary)));
  if (found.every((one) => one === undefined)) return mentions;
  if (!isNamed && found.filter((one) => one !== undefined).length < 2) return mentions;
  return sides.reduce<readonly Mention[]>((rest, side, index) => {
    const meant = found[index];
    const at = rest.indexOf(side[0]);
    return meant === undefined
      ? rest
      : [...rest.slice(0, at), nameOf(side, entityOf(meant, vocabulary)), ...rest.slice(at + side.length)];
  }, mentions);
}

const isComparing = (mention: Mention): boolean =>
  isWord(mention) && ['compare', 'versus', 'better'].some((what) => says(mention, 'ask', what));

/** Stretches between words that part or open sides, without articles in front, small words alone and what they are compared on. */
function sidesIn(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const on = mentions.findIndex((mention) => wordSays(mention, 'prep') && says(mention, 'mark', 'focus'));
  const sides: Mention[][] = [[]];
  for (const mention of on === -1 ? mentions : mentions.slice(0, on)) {
    const side = sides[sides.length - 1];
    // `A ou B, lequel rapporte le plus de marge`, `A ou B ? Détaille par famille.`: what they are compared on.
    const isBehind = isWord(mention) && (says(mention, 'ask', 'better') || isGrouping(mention));
    if (isBehind && sides.filter(isTelling).length > 1) break;
    if (isBorder(mention)) sides.push([]);
    else if (side.length > 0 || !isLead(mention)) side.push(mention);
  }
  return sides.filter(isTelling);
}

/** `detail it by`, and not `by` alone. */
const isGrouping = (mention: Mention): boolean => says(mention, 'mark', 'grouping') && mention.length > 1;

const isTelling = (side: readonly Mention[]): boolean => !side.every(isSmall);

const isBorder = (mention: Mention): boolean =>
  isWord(mention) &&
  (['or', 'and', 'but', 'if'].some((is) => says(mention, is)) ||
    (says(mention, 'ask') && !says(mention, 'ask', 'late')) ||
    says(mention, 'prep', 'between') ||
    (['with', 'to', 'against'].some((what) => says(mention, 'prep', what)) && !says(mention, 'prep', 'of')));

/** `the`, `de l'`, a KPI and a colon: what stands before a side. */
const isLead = (mention: Mention): boolean =>
  isWord(mention) &&
  (says(mention, 'kpi') || (isSmall(mention) && (says(mention, 'mark', 'article') || says(mention, 'prep', 'of'))));

function meantBy(side: readonly Mention[], isOfTwo: boolean, vocabulary: Vocabulary): KnownScenario | undefined {
  const outage = outageIn(side, vocabulary);
  if (outage !== undefined) return outage;
  const fitting = vocabulary.scenarios.filter(({ name, title }) =>
    side.length === 1 ? isCalled(side[0], name, isOfTwo) : saysTitle(side, title),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** `la poussée`, `le lancement`; a quantity by which a scenario is called where there are no KPIs beside the two sides. */
function isCalled(mention: Mention, name: string, isOfTwo: boolean): boolean {
  const isAlike = wordsOf(mention.text).some((word) => titleWords(name).includes(word));
  const isQuantity = says(mention, 'quantity', name);
  return isWord(mention) && !says(mention, 'kpi') && (isQuantity ? isOfTwo : isAlike);
}

/** Whether a side says all words of a title, its figure as the title has it, and nothing else. */
function saysTitle(side: readonly Mention[], title: string): boolean {
  const fraction = fractionOf(title);
  const words = wordsOf(fraction === undefined ? title : title.replace(fraction.text, ''));
  const telling = words.filter((word) => !isPlain(word));
  const amounts = side.filter(({ amount }) => amount !== undefined);
  const isFraction = ({ amount }: Mention): boolean =>
    amount?.unit === 'fraction' && fraction !== undefined && Math.abs(amount.value - fraction.value) < nearly;
  return (
    amounts.length === 1 &&
    (fraction === undefined || amounts.some(isFraction)) &&
    telling.every((word) => side.some((mention) => isSaid(mention, word))) &&
    side.every((one) => isSmall(one) || isFraction(one) || saysOnly(one, telling))
  );
}

/** The first fraction that a title has, as it is written. */
function fractionOf(title: string): { readonly text: string; readonly value: number } | undefined {
  const words = title.split(' ');
  const found = words.slice(1).flatMap((word, at) => {
    const text = `${words[at]} ${word}`;
    return sensesOf(text.toLowerCase()).flatMap(({ is, what }) =>
      is === 'fraction' ? [{ text, value: Number(what) }] : [],
    );
  });
  return found[0];
}

const nearly = 1e-6;

const isPlain = (word: string): boolean => isEmpty(word) || isPreposition(word);

/** Whether a mention says a word of a title: of an amount its figure, or what it is counted in. */
function isSaid(mention: Mention, word: string): boolean {
  const unit = mention.amount?.unit;
  if (unit === undefined) return saysWord(mention, word);
  return wordsOf(mention.text).includes(word) || sensesOf(word).some(({ is, what }) => is === 'unit' && what === unit);
}

function saysOnly(mention: Mention, words: readonly string[]): boolean {
  if (mention.amount === undefined) return words.some((word) => saysWord(mention, word));
  return wordsOf(mention.text).every(
    (one) => isPlain(one) || words.some((word) => one === word || isSameUnit(one, word)),
  );
}
