import type { Token } from '../lexicon/token.js';
import {
  entitiesOf,
  inOne,
  isJoiner,
  isName,
  isSmall,
  isWord,
  type Mention,
  says,
  sharesKind,
  wordSays,
} from '../mentions/mention.js';
import { endOfFirstPart } from './first-part.js';

/** What a question says without a heading, and the heading where it is left out. */
export interface Headed {
  readonly mentions: readonly Mention[];
  readonly heading?: Mention;
}

/**
 * A heading in front of a colon: `Seasonal peak: VAC-200 …` says nothing by itself and is left out, as is `TBE is the worry: suppose VAC-200
 * …`, which names what stands behind it as well. In `VAC-200: suppose demand rises`, what it names is what is supposed of.
 */
export function withoutHeading(question: string, mentions: readonly Mention[], tokens: readonly Token[]): Headed {
  const [sign] = question.matchAll(/:(?=\s)/g);
  const at = mentions.findIndex(({ from }) => sign !== undefined && (tokens[from]?.start ?? 0) > sign.index);
  const [head, body] = [mentions.slice(0, Math.max(0, at)), mentions.slice(at)];
  const border = Math.max(0, endOfFirstPart(question, mentions, tokens));
  const behindBorder = behindOf(mentions, border);
  const ordered = ofOrder(mentions.slice(0, border), behindBorder);
  if (ordered !== undefined) return { mentions: ordered };
  const troubled = ofTrouble(head, body) ?? ofTrouble(mentions.slice(0, border), behindBorder);
  if (troubled !== undefined) return { mentions: troubled };
  const isOccasion = head.some(isTopic) && head.every(isOfOccasion);
  const isTold = isOccasion ? body.some((mention) => isChanging(mention) || isAsking(mention)) : body.some(isChanging);
  if (at < 1 || head.length > longest || !isTold || !(isOccasion || head.every(isOfHeading))) return { mentions };
  const names = head.filter(isName);
  const isSaidAgain = names.every(({ entities }) =>
    body.some((other) => entities.some((entity) => other.entities.includes(entity))),
  );
  if (isSaidAgain) return head.every(isSmall) && !isOccasion ? { mentions } : { mentions: body, heading: inOne(head) };
  const opening = body.findIndex((mention) => wordSays(mention, 'if'));
  const isSupposed = opening !== -1 && body.slice(0, opening).every(isSmall);
  // `France: suppose demand in Germany rises` names two places, of which only one is meant.
  const isRival = areRivalled(names, body);
  const [before, behind] = [body.slice(0, opening + 1), body.slice(opening + 1)];
  if (!isOccasion) return { mentions: isSupposed && !isRival ? [...before, ...names, ...behind] : mentions };
  // `Meeting with Vitrum: what if they deliver late`: the pronoun is the one who is met.
  const isPronoun = (mention: Mention): boolean => wordSays(mention, 'mark', 'pronoun');
  const others = behind.filter((mention) => !isPronoun(mention));
  // French has `if` and the pronoun in one word: `s'ils`.
  const isPointing = body.slice(Math.max(0, opening)).some(isPronoun) && !body.some(isName);
  return { mentions: isPointing ? [...before, ...names, ...others] : mentions };
}

/** `Rheinsynth has problems: lead time 42 days, price up 5%`: that there is trouble tells nothing; its names hold for all behind the colon. */
function ofTrouble(head: readonly Mention[], body: readonly Mention[]): readonly Mention[] | undefined {
  const isTrouble = (mention: Mention): boolean => wordSays(mention, 'mark', 'trouble');
  const names = head.some(isTrouble) ? namesToldOf(head, body, isTrouble) : undefined;
  return names && [...names, ...body];
}

/**
 * `We lose the tender for Furosol: no demand in the North`, `…, so no sales there from May on`: that an order is lost or won tells nothing
 * where what it changes stands behind it; its names hold for that.
 */
function ofOrder(head: readonly Mention[], body: readonly Mention[]): readonly Mention[] | undefined {
  const isOrder = (mention: Mention): boolean => wordSays(mention, 'mark', 'order-won');
  const isWay = (mention: Mention): boolean =>
    isWord(mention) && ['lose', 'raise', 'lower'].some((way) => says(mention, 'action', way));
  const isSupposed = body.some((mention) => wordSays(mention, 'if'));
  if (!head.some(isOrder) || !head.some(isWay) || isSupposed) return undefined;
  const names = namesToldOf(head, body, (mention) => isOrder(mention) || isWay(mention));
  const isPlaced = names?.some((mention) => entitiesOf(mention, 'location').length > 0) === true;
  return names && [...names, ...(isPlaced ? body.filter((mention) => !isThere(mention)) : body)];
}

/** The names of a head that tells nothing else than the words given, and for which what changes behind it holds, with no other names of their kinds. */
function namesToldOf(
  head: readonly Mention[],
  body: readonly Mention[],
  isTold: (mention: Mention) => boolean,
): readonly Mention[] | undefined {
  const names = head.filter(isName);
  const isPlain = head.every((mention) =>
    isName(mention) ? isOfOccasion(mention) : isTold(mention) || isSmall(mention),
  );
  return isPlain && names.length > 0 && body.some(isChanging) && !areRivalled(names, body) ? names : undefined;
}

/** Whether other names of the same kinds stand in a body. */
const areRivalled = (names: readonly Mention[], body: readonly Mention[]): boolean =>
  body.some((mention) => names.some((name) => sharesKind(name, mention)));

function behindOf(mentions: readonly Mention[], border: number): readonly Mention[] {
  const next = mentions.slice(border).findIndex((mention) => !isSequel(mention));
  return next === -1 ? [] : mentions.slice(border + next);
}

const isThere = (mention: Mention): boolean => wordSays(mention, 'mark', 'there');

/** `…, so …`, `… : donc …`. */
const isSequel = (mention: Mention): boolean => isJoiner(mention) || wordSays(mention, 'mark', 'then');

/** `Budget question`, `hay fever`, `Supplier meeting`: on what occasion something is asked. */
function isTopic(mention: Mention): boolean {
  return wordSays(mention, 'mark', 'occasion');
}

/** Beside an occasion stand small words, names, and words that say what it is about. */
function isOfOccasion(mention: Mention): boolean {
  if (isName(mention)) return mention.entities.every(({ kind }) => kind !== 'scenario' && kind !== 'parameter');
  const isTurning = ['not', 'if', 'or', 'scope'].some((is) => says(mention, is));
  const isVerb = says(mention, 'action') && !says(mention, 'filler');
  return isWord(mention) && mention.senses.length > 0 && (isTopic(mention) || !(isTurning || isVerb));
}

function isAsking(mention: Mention): boolean {
  return isWord(mention) && (says(mention, 'ask') || says(mention, 'kpi'));
}

const longest = 6;

/** A name, a small word, or what a parameter is called as well, as a peak: nothing that changes, counts, denies or asks. */
function isOfHeading(mention: Mention): boolean {
  if (isName(mention)) return mention.entities.every(({ kind }) => kind !== 'scenario' && kind !== 'parameter');
  const isTurning =
    ['not', 'if', 'or', 'scope', 'ask', 'quantity', 'kpi', 'compare', 'baseline'].some((is) => says(mention, is)) ||
    (says(mention, 'action') && !says(mention, 'filler'));
  return isWord(mention) && mention.senses.length > 0 && !isTurning && (isSmall(mention) || isOnlyTitle(mention));
}

function isOnlyTitle(mention: Mention): boolean {
  return wordSays(mention, 'parameter');
}

function isChanging(mention: Mention): boolean {
  return mention.amount !== undefined || wordSays(mention, 'action');
}
