import { isName, isSmall, type Mention, says } from '../mentions/mention.js';
import type { Chunk } from './clause.js';
import { isLineLost, isWhole } from './complete.js';
import { hasAction, isAmount, isTimed, kindsOf } from './says-change.js';
import { saysCause } from './stops.js';

/**
 * `L2 is down in May, L1 and L3 get 12 hours of overtime`: names behind a whole clause, of which the last has a verb or an amount behind it,
 * are those of that verb. Where the clause ends in a name, as `10% more in Germany, France and Spain fall by 5%`, an `and` before the last
 * of them alone shows that a list of its own has begun.
 */
export function beginsListBehind(current: readonly Mention[], chunks: readonly Chunk[]): boolean {
  const kinds = kindsOf(chunks[0].mentions.find((mention) => !isSmall(mention)));
  const isOfKind = (mention: Mention | undefined): boolean => kindsOf(mention).some((kind) => kinds.includes(kind));
  const isListed = ({ mentions }: Chunk): boolean =>
    mentions.some(isName) && mentions.every((mention) => (isName(mention) ? isOfKind(mention) : isSmall(mention)));
  const end = chunks.findIndex((chunk) => !isListed(chunk));
  if (kinds.length === 0 || end < 1 || isApart(chunks[0].joiner) || chunks.slice(1, end + 1).some(isSetApart))
    return false;
  const { joiner, mentions } = chunks[end];
  const isTold = hasAction(mentions) || mentions.some(isAmount);
  const isDone = current.some(isAmount) || isWhole(current) || isLineLost(current);
  if (!isDone || !isOfKind(mentions.find((mention) => !isSmall(mention)))) return false;
  if (!isOfKind(current.findLast((mention) => !isSmall(mention))))
    return isTold || (isTimed(mentions) && isTimed(current));
  return isTold && current.some(isAmount) && chunks[0].joiner === 'comma' && joiner === 'and';
}

/** `add on N1` and then `N2 150 more hours`: a list of names goes on, before anything says by how much. */
export function isListGoingOn(current: readonly Mention[], [first, ...others]: readonly Mention[]): boolean {
  const last = current[current.length - 1];
  const isList = isName(last) && isName(first) && kindsOf(first).some((kind) => kindsOf(last).includes(kind));
  const isGoingOn = others.some(isAmount) || (current.some(saysCause) && others.some(saysMoved));
  return isList && hasAction(current) && !current.some(isAmount) && !isWhole(current) && isGoingOn;
}

/** Whether names go on where a clause ended: `in Germany` and then `France`. */
export function continues(current: readonly Mention[], next: readonly Mention[]): boolean {
  const kinds = kindsOf(next.find(({ entities }) => entities.length > 0));
  const last = kindsOf(current.findLast(({ entities }) => entities.length > 0));
  return kinds.some((kind) => last.includes(kind));
}

/** Whether a connective sets a part apart from the one before. */
export const isApart = (joiner: Chunk['joiner']): boolean => joiner === 'but' || joiner === 'while';

const isSetApart = ({ joiner }: Chunk): boolean => isApart(joiner);

/** `the maintenance of N1 and N2 is extended to 20 July`: what happens to closures that are named before. */
function saysMoved(mention: Mention): boolean {
  const moves = ['raise', 'longer', 'delay', 'hasten', 'shift', 'unless', 'dismiss'];
  return !isName(mention) && moves.some((what) => says(mention, 'action', what));
}
