import { isJoiner, isName, isSmall, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import type { SplitQuestion } from './split-question.js';
import { isKpi, isTelling } from './told-or-asked.js';

/**
 * `would an extra shift on S3 bring the fill rate to 99%?`, `ferait-il tomber le taux de service sous 97 % ?`, `is that enough to reach …`: a change
 * that stands as the subject of what a KPI is to reach is supposed. Undefined where no change does.
 */
export function broughtTo(mentions: readonly Mention[]): SplitQuestion | undefined {
  const at = mentions.findIndex(
    (mention, index) => index > 1 && isReaching(mention) && isTarget(mentions.slice(index)) && isLed(mentions, index),
  );
  const before = mentions.slice(0, Math.max(0, at)).filter((mention) => !wordSays(mention, 'mark', 'enough'));
  const last = before[before.length - 1];
  const isChange =
    before.some(isName) &&
    before.some((mention) => isTelling(mention) || says(mention, 'unit', 'shift')) &&
    !before.some(isAsking);
  if (at === -1 || !isChange || isJoiner(last)) return undefined;
  return { main: targetBehind(mentions.slice(at)), condition: before };
}

/** `drops 5% - effect on purchasing costs`: where what falls is a KPI, words lead to its value. */
function isLed(mentions: readonly Mention[], at: number): boolean {
  const leads = mentions.slice(at + 1).some((one) => says(one, 'compare') || wordSays(one, 'prep', 'to'));
  return !says(mentions[at], 'action', 'lower') || leads;
}

/** What is to be reached, without the verbs that say that it is. */
export function targetBehind(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter((mention) => !isReaching(mention));
}

/** `bring`, `get`, `lift`, `keep`, `be enough to`, `faire passer`, `tomber`. */
function isReaching(mention: Mention): boolean {
  return (
    isWord(mention) &&
    !isMeasure(mention) &&
    (says(mention, 'compare', 'reach') ||
      ['carrying', 'bringing', 'passage'].some((mark) => says(mention, 'mark', mark)) ||
      ['raise', 'lower'].some((way) => says(mention, 'action', way)))
  );
}

/** A KPI, overtime and changeovers among them, which lines have as well. */
const isMeasure = (mention: Mention): boolean =>
  isKpi(mention) || ['overtime', 'changeover'].some((what) => wordSays(mention, 'quantity', what));

/** One KPI, one amount, and words for reaching it or for which way. */
export function isTarget(rest: readonly Mention[]): boolean {
  const isAmount = (mention: Mention): boolean =>
    mention.amount !== undefined && mention.amount.sign === undefined && mention.amount.per === undefined;
  const isLink = (mention: Mention): boolean =>
    isWord(mention) && (isReaching(mention) || isSmall(mention) || says(mention, 'compare'));
  const isBounded = rest.some((one) => ['above', 'below'].some((side) => wordSays(one, 'compare', side)));
  return (
    (isBounded || rest.some(isKpi)) &&
    rest.filter(isMeasure).length === 1 &&
    rest.filter(isAmount).length === 1 &&
    rest.every((mention) => isMeasure(mention) || isAmount(mention) || isLink(mention))
  );
}

/** Whether a word asks for more than how it goes. */
export function isAsking(mention: Mention): boolean {
  const isQuestion = ['ask', 'how-much', 'not', 'or', 'if', 'kpi'].some((is) => says(mention, is));
  const isOpening = ['asking', 'counting', 'how-far'].some((mark) => says(mention, 'mark', mark));
  return isWord(mention) && (isOpening || (isQuestion && !says(mention, 'filler')));
}
