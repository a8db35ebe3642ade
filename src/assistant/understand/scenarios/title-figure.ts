import type { KnownScenario, Vocabulary } from '../../vocabulary.js';
import { entitiesOf, isName, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import { entityOf, isAlike, isEmpty, isSameUnit, sensesOf, wordsOf } from './title-words.js';

/**
 * `Ingredients three months late instead of two`: all words of a title with another figure, and what a parameter of the scenario has
 * behind it. It names the scenario, and gives the parameter that value.
 */
export function withTitleFigure(mentions: readonly Mention[], vocabulary: Vocabulary): readonly Mention[] {
  const bare = bareTitle(mentions, vocabulary);
  if (bare !== undefined) return bare;
  const place = mentions.findIndex((mention) => wordSays(mention, 'stop', 'in place of'));
  const was = mentions[place + 1]?.amount;
  if (place === -1 || was === undefined || mentions.some((one) => entitiesOf(one, 'scenario').length > 0))
    return mentions;
  const from = mentions.slice(0, place).findLastIndex(opens) + 1;
  const run = mentions.slice(from, place);
  const [amount, ...others] = run.filter((mention) => mention.amount !== undefined);
  const first = run.find((mention) => mention !== amount);
  if (amount?.amount === undefined || first === undefined || others.length > 0) return mentions;
  const unit = `${amount.amount.unit}s`;
  const meant = vocabulary.scenarios.filter(
    (known) =>
      [...known.values].some(([name, value]) => value === was.value && isCountedIn(name, unit)) &&
      isTitleBut(run, String(was.value), known),
  );
  if (meant.length !== 1) return mentions;
  return [
    ...mentions.slice(0, from),
    { ...first, entities: entityOf(meant[0], vocabulary), senses: [] },
    amount,
    ...mentions.slice(place),
  ];
}

/** `ingredients three months late`: nothing but such a title with another figure. */
function bareTitle(mentions: readonly Mention[], vocabulary: Vocabulary): readonly Mention[] | undefined {
  const run = mentions.slice(mentions.findLastIndex(opens) + 1);
  const [amount, ...others] = run.filter((mention) => mention.amount !== undefined);
  const first = run.find((mention) => mention !== amount && !isArticle(mention));
  if (amount?.amount === undefined || first === undefined || others.length > 0 || run.some(isName)) return undefined;
  const { value, unit } = amount.amount;
  const meant = vocabulary.scenarios.filter((known) =>
    [...known.values].some(
      ([name, held]) => held !== value && isCountedIn(name, `${unit}s`) && isTitleBut(run, String(held), known),
    ),
  );
  if (meant.length !== 1) return undefined;
  const named = { ...first, entities: entityOf(meant[0], vocabulary), senses: [] };
  return [...mentions.slice(0, mentions.length - run.length), named, amount];
}

const isArticle = (mention: Mention): boolean => wordSays(mention, 'mark', 'article');

const opens = (mention: Mention): boolean =>
  isWord(mention) &&
  (['and', 'but', 'if'].some((is) => says(mention, is)) || says(mention, 'prep', 'with') || says(mention, 'outcome'));

/** Whether a parameter is called as the unit is: `months`. */
function isCountedIn(parameter: string, unit: string): boolean {
  return wordsOf(parameter).some((word) => sensesOf(word).some(({ is, what }) => is === 'parameter' && what === unit));
}

/** Whether a stretch says all words of a title but its figure, and no others. */
function isTitleBut(run: readonly Mention[], figure: string, { title }: KnownScenario): boolean {
  const words = wordsOf(title);
  const others = words.filter((word) => word !== figure);
  if (others.length === words.length) return false;
  const isSaid = (mention: Mention, word: string): boolean =>
    wordsOf(mention.text).some((one) => isAlike(one, word) || isSameUnit(one, word)) ||
    isOfKind(mention, word) ||
    (mention.amount !== undefined &&
      sensesOf(word).some(({ is, what }) => is === 'unit' && what === mention.amount?.unit));
  const isPassed = (mention: Mention): boolean =>
    !isName(mention) &&
    (wordsOf(mention.text).every(isEmpty) || says(mention, 'scope', 'only') || says(mention, 'prep'));
  return (
    others.every((word) => run.some((mention) => isSaid(mention, word))) &&
    run.every((mention) => isPassed(mention) || others.some((word) => isSaid(mention, word)))
  );
}

/** `principes actifs` and `ingredients` are components. */
function isOfKind(mention: Mention, word: string): boolean {
  return isWord(mention) && sensesOf(word).some(({ is, what }) => is === 'kind' && says(mention, 'kind', what));
}
