import type { Token } from '../lexicon/token.js';
import { isName, isSmall, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import { isUnknown } from '../mentions/passed-over.js';
import { endOfFirstPart } from './first-part.js';
import { movesStop } from './told-around.js';

/** A fact told in front, and the question with the name in place of it and of the pronoun that points at it. */
export interface FactOfName {
  readonly told: string;
  readonly without: string;
}

/** `the conveyor of L1 must be replaced, so it will be down in May`: a fact of the world about what changes behind it. */
export function factOfName(
  question: string,
  mentions: readonly Mention[],
  tokens: readonly Token[],
): FactOfName | undefined {
  const border = Math.max(0, endOfFirstPart(question, mentions, tokens));
  const [head, body] = [mentions.slice(0, border), mentions.slice(border)];
  const [name, ...others] = head.filter(isName);
  const pronoun = body.find((mention) => !isSmallWord(mention));
  const isPointing = pronoun !== undefined && wordSays(pronoun, 'mark', 'pronoun');
  const isOne = name !== undefined && others.length === 0 && name.entities.every(({ kind }) => owners.includes(kind));
  if (!isPointing || !isOne || !head.some(isOfWorld) || !head.every(isOfFact) || body.some(isName)) return undefined;
  if (movesStop(head)) return undefined;
  const told = question.slice(0, tokens[body[0].from].start).replace(/[\s\p{P}]+$/u, '');
  return { told, without: `${name.text}${question.slice(tokens[pronoun.from + pronoun.length - 1].end)}` };
}

const owners = ['resource', 'site', 'supplier', 'product', 'family'];

const isSmallWord = (mention: Mention): boolean =>
  isWord(mention) && isSmall(mention) && !says(mention, 'mark', 'pronoun');

const isOfWorld = (mention: Mention): boolean => isUnknown(mention) || wordSays(mention, 'mark', 'outside');

/** No number, time or quantity, and nothing that asks, denies or supposes. */
function isOfFact(mention: Mention): boolean {
  if (isName(mention)) return true;
  const turning = ['not', 'if', 'or', 'scope', 'ask', 'quantity', 'kpi', 'compare'];
  return isWord(mention) && !turning.some((is) => says(mention, is) && !says(mention, 'filler'));
}
