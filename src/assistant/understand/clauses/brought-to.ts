import { isJoiner, isName, isSmall, isWord, type Mention, says } from '../mentions/mention.js';
import { isKpi, isTelling } from './told-or-asked.js';

/**
 * `would an extra shift on S3 bring the fill rate to 99%?`, `… suffirait-elle à ramener …`: a change that stands as the subject of what a KPI
 * is to reach. Where what it reaches begins; -1 where no change does.
 */
export function broughtTo(mentions: readonly Mention[]): number {
  const at = mentions.findIndex(
    (mention, index) => index > 1 && isReaching(mention) && isTarget(mentions.slice(index)),
  );
  const before = mentions.slice(0, Math.max(0, at));
  const last = before[before.length - 1];
  const isChange =
    before.some(isName) &&
    before.some((mention) => isTelling(mention) || says(mention, 'unit', 'shift')) &&
    !before.some(isAsking);
  return at !== -1 && isChange && !isJoiner(last) ? at : -1;
}

/** What is to be reached, without the verbs that say that it is. */
export function targetBehind(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter((mention) => !isReaching(mention));
}

/** `bring`, `get`, `lift`, `keep`, `be enough to`. */
function isReaching(mention: Mention): boolean {
  return (
    isWord(mention) &&
    !isKpi(mention) &&
    (says(mention, 'compare', 'reach') ||
      ['carrying', 'bringing'].some((mark) => says(mention, 'mark', mark)) ||
      says(mention, 'action', 'raise'))
  );
}

/** One KPI, one amount, and words for reaching it or for which way. */
export function isTarget(rest: readonly Mention[]): boolean {
  const isAmount = (mention: Mention): boolean =>
    mention.amount !== undefined && mention.amount.sign === undefined && mention.amount.per === undefined;
  const isLink = (mention: Mention): boolean =>
    isWord(mention) && (isReaching(mention) || isSmall(mention) || says(mention, 'compare'));
  return (
    rest.filter(isKpi).length === 1 &&
    rest.filter(isAmount).length === 1 &&
    rest.every((mention) => isKpi(mention) || isAmount(mention) || isLink(mention))
  );
}

/** Whether a word asks for more than how it goes. */
export function isAsking(mention: Mention): boolean {
  const isQuestion = ['ask', 'how-much', 'not', 'or', 'if', 'kpi'].some((is) => says(mention, is));
  const isOpening = ['asking', 'counting', 'how-far'].some((mark) => says(mention, 'mark', mark));
  return isWord(mention) && (isOpening || (isQuestion && !says(mention, 'filler')));
}
