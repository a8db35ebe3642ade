import { plainOf } from '../lexicon/token.js';
import { isBorder, isName, type Mention, says } from './mention.js';

/** Whether a word is neither a name of the project nor a word, number, time or sign that is known. */
export function isUnknown(mention: Mention): boolean {
  return !isName(mention) && mention.senses.length === 0 && mention.amount === undefined && mention.time === undefined;
}

/**
 * Unknown words that a reading may do without, since they stand where no thing, place, quantity or verb stands: adverbs, what comes
 * between an article and an amount (`a whopping 20%`), what is said behind a whole change (`… 20% in May, mate`), who says it. All
 * others may change what is meant and are asked back.
 */
export function passedOver(mentions: readonly Mention[], said: readonly Mention[]): ReadonlySet<Mention> {
  if (isShouted(mentions)) return new Set();
  return new Set(
    mentions.filter(
      (mention, at) =>
        isUnknown(mention) &&
        isLowWord(mention.text, at, said.includes(mention)) &&
        (!said.includes(mention) || isAdverb(mentions, at) || isDegree(mentions, at) || isBehind(mentions, at)),
    ),
  );
}

/** In capitals throughout, a name cannot be told from a word. */
function isShouted(mentions: readonly Mention[]): boolean {
  return mentions.every((mention) => isUnknown(mention) || mention.text === mention.text.toUpperCase());
}

/** Letters alone, small but for the first of what is said: no code, no abbreviation, no name of one who speaks. */
function isLowWord(text: string, at: number, isSaid: boolean): boolean {
  const word = at === 0 && isSaid ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
  return /^[\p{Ll}'’-]{3,}$/u.test(word);
}

export const nouns = ['quantity', 'kind', 'kpi', 'unit', 'cause'];

/** What a word before it may narrow: `paediatric demand`, `assembly line`. */
function isNoun(mention: Mention | undefined): boolean {
  return mention !== undefined && !isName(mention) && nouns.some((is) => says(mention, is));
}

/** Prepositions, but for those that are articles as well (`a`, of rates). */
function isPreposition(mention: Mention | undefined): boolean {
  return (
    mention !== undefined &&
    !isName(mention) &&
    mention.time === undefined &&
    mention.senses.some(({ is, what }) => (is === 'prep' && what !== 'per') || is === 'compare' || is === 'scope')
  );
}

function isArticle(mention: Mention | undefined): boolean {
  return mention !== undefined && !isName(mention) && says(mention, 'mark', 'article');
}

function isEnd(mention: Mention | undefined): boolean {
  return mention === undefined || isBorder(mention);
}

export function isOnlyFiller(mention: Mention): boolean {
  return (
    !isName(mention) &&
    mention.amount === undefined &&
    mention.time === undefined &&
    mention.senses.length > 0 &&
    mention.senses.every(
      ({ is, what }) => is === 'filler' || (is === 'mark' && ['clause', 'reason', 'event'].includes(what)),
    )
  );
}

/** `alarmingly`, `massivement`, beside a verb that is known. An adverb that limits or turns round is a known word, and asked back. */
function isAdverb(mentions: readonly Mention[], at: number): boolean {
  const isEnding = /(?:.{3}[^aeiou]ly|.{2}[eiu]ment)$/u.test(plainOf(mentions[at].text));
  const [previous, next] = [mentions[at - 1], mentions[at + 1]];
  if (!isEnding || isArticle(previous) || isPreposition(previous) || isNoun(next)) return false;
  return isVerbNear(mentions, at, -1) || isVerbNear(mentions, at, 1);
}

function isComma(mention: Mention | undefined): boolean {
  return mention !== undefined && !isName(mention) && says(mention, 'and', 'comma');
}

/** Whether a verb of change, or a question, stands on one side before the part ends. */
function isVerbNear(mentions: readonly Mention[], at: number, way: 1 | -1): boolean {
  for (let next = at + way; mentions[next] !== undefined; next += way) {
    const mention = mentions[next];
    if (isEnd(mention) && !isComma(mention)) return false;
    if (isMoving(mention)) return true;
  }
  return false;
}

function isMoving(mention: Mention): boolean {
  if (isName(mention) || mention.time !== undefined) return false;
  return mention.amount?.sign !== undefined || says(mention, 'action') || says(mention, 'ask') || says(mention, 'kpi');
}

/** `a whopping 20%`, `une hausse pharamineuse de 20%`. */
function isDegree(mentions: readonly Mention[], at: number): boolean {
  const [article, previous, next, behind] = [at - 2, at - 1, at + 1, at + 2].map((place) => mentions[place]);
  // `the vaccine against the flu +20%`: a thing, and its amount behind it.
  const isThing = next?.amount?.sign !== undefined || (isPreposition(article) && !says(article, 'prep', 'by'));
  if (isShare(next)) return isArticle(previous) && !isPreposition(previous) && !isThing;
  const isMove = isArticle(article) && !isName(previous) && says(previous, 'action') && !says(previous, 'quantity');
  return isMove && next !== undefined && says(next, 'prep', 'by') && isShare(behind);
}

/** Percent, a fraction or a factor: an amount that tells its own unit. */
function isShare(mention: Mention | undefined): boolean {
  return ['percent', 'points', 'fraction', 'factor'].includes(mention?.amount?.unit ?? '');
}

/** Behind a comma at the end of a question whose last part is whole: `… 20%, mate`. A part of a list of names is none of it. */
function isBehind(mentions: readonly Mention[], at: number): boolean {
  if (mentions.slice(at).some((mention) => !isUnknown(mention) && !isOnlyFiller(mention))) return false;
  const rest = mentions.slice(0, at).findLastIndex((mention) => !isUnknown(mention) && !isOnlyFiller(mention));
  const previous = mentions[rest - 1];
  if (!isComma(mentions[rest]) || previous === undefined) return false;
  return previous.time !== undefined || isShare(previous) || (!isName(previous) && says(previous, 'ask', 'short'));
}
