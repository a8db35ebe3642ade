import { isComma, isScenario, isSmall, isWord, type Mention, says, wordSays } from '../mentions/mention.js';

/**
 * `How likely is it, with surge, that we go over 600 hours of overtime?`: a chance is asked, what is supposed stands aside, and of what the
 * chance is follows: where that begins, behind what is supposed; -1 where nothing follows.
 */
export function behindAside(front: readonly Mention[], supposed: readonly Mention[]): number {
  if (!front.some(isRisk) || !front.every((mention) => isRisk(mention) || isOpening(mention))) return -1;
  const isAside = isComma(front[front.length - 1]);
  return supposed.findIndex((mention, at) => {
    const before = supposed[at - 1];
    return before !== undefined && saysOfWhat(mention) && (isScenario(before) || (isAside && isComma(before)));
  });
}

/** What links a chance to what it is of: `that`, `of`, `to`, `de`, `que`. */
function saysOfWhat(mention: Mention): boolean {
  const isLink =
    ['of', 'to', 'than'].some((what) => says(mention, 'prep', what)) ||
    ['that-of', 'restricting'].some((what) => says(mention, 'mark', what));
  return isWord(mention) && isSmall(mention) && isLink;
}

const isRisk = (mention: Mention): boolean => wordSays(mention, 'ask', 'risk');

const isOpening = (mention: Mention): boolean => isWord(mention) && isSmall(mention);
