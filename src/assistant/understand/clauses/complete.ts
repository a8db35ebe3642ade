import { isName, isSupplier, type Mention, says, wordSays } from '../mentions/mention.js';
import { ofPlaces } from './owners.js';
import { hasAction, isAmount, isMultiplied, isTimed, kindsOf, saysQuantity } from './says-change.js';
import { dismisses, saysCause } from './stops.js';

/** A clause that has no change yet: subjects alone. */
export function isIncomplete(mentions: readonly Mention[]): boolean {
  return !hasAction(mentions) && !mentions.some(isAmount);
}

/** A clause that says by how much without an amount: it doubles, or stops. */
export function isWhole(mentions: readonly Mention[]): boolean {
  if (
    isUnmade(mentions) ||
    isSupplierGone(mentions) ||
    (mentions.some(dismisses) && mentions.some(saysCause) && mentions.some(isName))
  )
    return true;
  const isWhole = (mention: Mention): boolean =>
    isMultiplied(mention) ||
    (!isName(mention) && ['stop', 'halfway', 'unmade'].some((what) => says(mention, 'action', what)));
  return mentions.some(isWhole);
}

/** `no more VAC-100 on L2`: goods and the line on which they end, with no quantity of anything. */
function isUnmade(mentions: readonly Mention[]): boolean {
  const kinds = mentions.flatMap(kindsOf);
  const isDropped = mentions.some((mention) => !isName(mention) && says(mention, 'mark', 'dropping'));
  const isEnded =
    mentions.some((mention) => !isName(mention) && says(mention, 'action', 'unless')) ||
    (isDropped && !mentions.some(isAmount));
  const isOfGoods = kinds.includes('product') || kinds.includes('family');
  return isEnded && isOfGoods && kinds.includes('resource') && !saysQuantity(mentions);
}

/** `Corvane is dropped for API-INF`, `no more vials from Vitrum`: who is bought from no more. */
function isSupplierGone(mentions: readonly Mention[]): boolean {
  const isGone = (mention: Mention): boolean => ['dismiss', 'unless'].some((what) => wordSays(mention, 'action', what));
  return mentions.some(isSupplier) && mentions.some(isGone) && !mentions.some(isAmount) && !saysQuantity(mentions);
}

/** `we lose L2 from 13 to 26 April`: lines, and when. */
export function isLineLost(mentions: readonly Mention[]): boolean {
  const isLine = (mention: Mention): boolean => !isName(mention) || isOfLines([mention]);
  return mentions.some(saysLost) && isOfLines(mentions) && mentions.every(isLine) && isTimed(mentions);
}

/** Whether lines, or a site, are named. */
export function isOfLines(mentions: readonly Mention[]): boolean {
  return mentions.some(({ entities }) => entities.some(({ kind }) => ofPlaces.includes(kind)));
}

/** Whether it says that something is lost. */
export function saysLost(mention: Mention): boolean {
  return !isName(mention) && says(mention, 'action', 'lose');
}
