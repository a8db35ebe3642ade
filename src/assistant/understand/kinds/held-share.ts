import { isBorder, isName, isScenario, isSmall, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import { isKpiWord } from './asked.js';
import { leastFillRate } from './bare-share.js';

/**
 * `run surge and tell me if we hold 98%`, `on tient les 98 % ?`: a percentage that is held, of no KPI that is named, is that of the fill rate.
 * What a line or a market keeps is none of it.
 */
export function heldShareIn(mentions: readonly Mention[]): Mention | undefined {
  const at = mentions.findIndex((_, index) => isHeld(mentions, index));
  const share = mentions[at]?.amount;
  if (share === undefined || share.value <= leastFillRate || mentions.some(isKpi)) return undefined;
  const start = mentions.findLastIndex((one, index) => index < at && isOpening(one)) + 1;
  const behind = mentions.slice(at + 1);
  const end = behind.findIndex(isOpening);
  const isOther = (one: Mention): boolean => isName(one) && !isScenario(one);
  const isLast = (end === -1 ? behind : behind.slice(0, end)).every((one) => isSmall(one) || isScenario(one));
  return isLast && !mentions.slice(start, at).some(isOther) ? mentions[at] : undefined;
}

/** A percentage right behind a verb that says that it is held, small words between. */
function isHeld(mentions: readonly Mention[], at: number): boolean {
  const { amount } = mentions[at];
  if (amount?.unit !== 'percent' || amount.sign !== undefined || amount.value > 100) return false;
  const verb = mentions.slice(0, at).findLast((one) => isHolding(one) || !isSmall(one) || says(one, 'prep', 'to'));
  return verb !== undefined && isHolding(verb);
}

const isHolding = (mention: Mention): boolean =>
  isWord(mention) &&
  (says(mention, 'mark', 'holding') || (says(mention, 'compare') && says(mention, 'mark', 'keeping')));

const isKpi = (mention: Mention): boolean => isKpiWord(mention) && !says(mention, 'quantity') && !isScenario(mention);

const isOpening = (mention: Mention): boolean => isBorder(mention) || wordSays(mention, 'mark', 'purpose');
