import { isName, type Mention, saidOf, says } from '../mentions/mention.js';
import { ofPlaces } from './owners.js';
import { hasAction, isAmount, isTimed, kindsOf, saysQuantity } from './says-change.js';
import { dismisses, saysCause } from './stops.js';

export function isOfLines(mentions: readonly Mention[]): boolean {
  return mentions.some(({ entities }) => entities.some(({ kind }) => ofPlaces.includes(kind)));
}

/** A clause that says by how much without an amount: it doubles, or stops. */
export function isWhole(mentions: readonly Mention[]): boolean {
  if (isUnmade(mentions) || (mentions.some(dismisses) && mentions.some(saysCause) && mentions.some(isName)))
    return true;
  return mentions.some(
    (mention) =>
      !isName(mention) &&
      saidOf(mention, 'action').some(
        (what) => what.startsWith('multiply:') || ['stop', 'halfway', 'unmade'].includes(what),
      ),
  );
}

/** `we lose L2 from 13 to 26 April`: lines, and when. */
export function isLineLost(mentions: readonly Mention[]): boolean {
  const isLine = (mention: Mention): boolean => !isName(mention) || isOfLines([mention]);
  return mentions.some(saysLost) && isOfLines(mentions) && mentions.every(isLine) && isTimed(mentions);
}

/** `no more VAC-100 on L2`: goods and the line on which they end, with no quantity of anything. */
function isUnmade(mentions: readonly Mention[]): boolean {
  const kinds = mentions.flatMap(kindsOf);
  const isEnded = mentions.some((mention) => !isName(mention) && says(mention, 'action', 'unless'));
  return isEnded && kinds.includes('product') && kinds.includes('resource') && !saysQuantity(mentions);
}

export function saysLost(mention: Mention): boolean {
  return !isName(mention) && says(mention, 'action', 'lose');
}

/** A clause that has no change yet: subjects alone. */
export function isIncomplete(mentions: readonly Mention[]): boolean {
  return !hasAction(mentions) && !mentions.some(isAmount);
}
