import type { Token } from '../lexicon/token.js';
import { isJoiner, isName, isWord, type Mention, says, sharesKind, wordSays } from '../mentions/mention.js';
import { endOfFirstPart } from './first-part.js';
import { isTelling } from './told-or-asked.js';

/**
 * What rivals do, told before what changes: `a generic arrives in September; from then on Lispera sales halve`, `notre concurrent étant en
 * rupture, …`. It says at most from when; that it happens is no change of the plan.
 */
export function withoutMarketEvent(
  question: string,
  mentions: readonly Mention[],
  tokens: readonly Token[],
): readonly Mention[] {
  const start = mentions.findIndex((mention) => !wordSays(mention, 'if'));
  const at = endOfFirstPart(question, mentions, tokens, start);
  const event = mentions.slice(start, Math.max(start, at));
  const next = mentions.slice(Math.max(0, at)).findIndex((mention) => !isJoiner(mention));
  const body = mentions.slice(Math.max(0, at) + Math.max(0, next));
  if (!isEvent(event) || next === -1 || !body.some(isTelling)) return mentions;
  const told = body.filter((mention) => !isThen(mention));
  const [when, ...others] = event.filter(({ time }) => time !== undefined);
  const isTimed = when === undefined || body.some(({ time }) => time !== undefined);
  if (others.length > 0 || (isTimed && told.length < body.length && when !== undefined)) return mentions;
  const front = mentions.slice(0, start);
  const names = event.filter((mention) => isName(mention));
  const isRivalNamed = names.some((name) => body.some((other) => sharesKind(name, other)));
  if (isRivalNamed || !body.concat(names).some(isName)) return mentions;
  if (isTimed || when.time === undefined) return [...front, ...names, ...(when === undefined ? body : told)];
  const time = event.some(isMoving) ? when.time : { ...when.time, to: Infinity, begins: true };
  return [...front, { ...when, time }, ...names, ...told];
}

/** A rival that does something, with no number, nor more of the plan than which goods it is against. */
function isEvent(event: readonly Mention[]): boolean {
  const isRival = (mention: Mention): boolean => wordSays(mention, 'mark', 'rival');
  return event.some(isRival) && event.length > 1 && event.every((mention) => isRival(mention) || isOfEvent(mention));
}

function isOfEvent(mention: Mention): boolean {
  if (mention.time !== undefined) return !isName(mention);
  // `a generic of Omeptral`: whose it is.
  if (isName(mention)) return mention.entities.every(({ kind }) => ['product', 'family', 'location'].includes(kind));
  if (!isWord(mention) || mention.senses.length === 0) return false;
  const isTurning = ['not', 'or', 'scope', 'kpi', 'kind', 'unit'].some((is) => says(mention, is));
  const isAsking = says(mention, 'ask') && !says(mention, 'ask', 'short') && !says(mention, 'filler');
  return !(isTurning || isAsking);
}

/** `rivals cut their prices in May`: as long as that. */
const isMoving = (mention: Mention): boolean =>
  ['raise', 'lower', 'set'].some((way) => says(mention, 'action', way)) && !says(mention, 'filler');

const isThen = (mention: Mention): boolean =>
  isWord(mention) && ['afterwards', 'at-that-time'].some((what) => says(mention, 'mark', what));
