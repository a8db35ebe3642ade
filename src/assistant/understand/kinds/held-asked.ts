import type { SplitQuestion } from '../clauses/split-question.js';
import {
  isBorder,
  isJoiner,
  isName,
  isScenario,
  isSmall,
  isWord,
  type Mention,
  says,
  wordSays,
} from '../mentions/mention.js';
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

/**
 * `run line-2-outage and tell me if we hold 98% fill rate`, `does surge still hold 97% fill rate?`: whether a KPI is held in a scenario, or in
 * what is told in front, which are supposed. Undefined where something else is asked.
 */
export function heldAsked(mentions: readonly Mention[]): SplitQuestion | undefined {
  const at = mentions.findIndex((_, index) => isHeld(mentions, index));
  const joiner = mentions.findLastIndex((mention, index) => index < at && isJoiner(mention));
  const [told, asked] = [mentions.slice(0, Math.max(0, joiner)), mentions.slice(joiner + 1)];
  const isIndirect = (one: Mention, index: number): boolean =>
    wordSays(one, 'if') && wordSays(asked[index - 1], 'mark', 'telling');
  const isPlain = (one: Mention, index: number): boolean =>
    one === mentions[at] ||
    isScenario(one) ||
    isKpi(one) ||
    isIndirect(one, index) ||
    (isWord(one) && (isHolding(one) || isSmall(one)) && !says(one, 'if') && !says(one, 'not') && !says(one, 'ask'));
  const isAsking = (one: Mention): boolean =>
    isWord(one) && (says(one, 'if') || (says(one, 'ask') && !says(one, 'mark', 'playing')));
  const named = asked.filter(isScenario);
  const isPlayed = told.every((one) => isScenario(one) || isWord(one));
  const world = [...(isPlayed ? told.filter(isScenario) : told), ...named];
  const isWhole = asked.some(isKpi) && asked.every(isPlain) && named.length < 2 && !told.some(isAsking);
  if (at === -1 || !isWhole || world.length === 0) return undefined;
  return { main: asked.filter((one, index) => !isScenario(one) && !isIndirect(one, index)), condition: world };
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
