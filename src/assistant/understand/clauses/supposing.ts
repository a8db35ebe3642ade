import { isGoods, isName, isSmall, isWord, type Mention, says, timesSaid, wordSays } from '../mentions/mention.js';
import { isChanging, isKpi, isLateness } from './told-or-asked.js';

/** Whether a word supposes what is behind it. */
export function isIf(mention: Mention, index: number, mentions: readonly Mention[]): boolean {
  if (isName(mention)) return false;
  if (says(mention, 'prep', 'with') && isSupposing(index, mentions)) return true;
  if (isWithout(mention) && isCosting(mentions.slice(0, index))) return true;
  return says(mention, 'if') || (says(mention, 'inversion') && isInverted(index, mentions));
}

/** `without any overtime`: what there is none of. */
export function isWithout(mention: Mention): boolean {
  return wordSays(mention, 'mark', 'none-of');
}

/** `what would the plan cost`: a cost alone is asked for. */
function isCosting(asked: readonly Mention[]): boolean {
  const isCost = (mention: Mention): boolean => wordSays(mention, 'quantity', 'cost');
  const isPlain = (mention: Mention): boolean =>
    isWord(mention) && (isCost(mention) || isSmall(mention) || ['ask', 'outcome'].some((is) => says(mention, is)));
  const isAsked = asked.some((mention) => wordSays(mention, 'ask'));
  return asked.some(isCost) && isAsked && asked.every(isPlain);
}

/**
 * `With L1 running 90 hours, what is short?`, `what is the OTIF with 20 more hours?`, `why is INS-100 late with its demand doubled?`: what comes
 * with it is supposed.
 */
function isSupposing(index: number, mentions: readonly Mention[]): boolean {
  const isAsking = (mention: Mention): boolean =>
    !isName(mention) && mention.amount === undefined && (says(mention, 'ask') || says(mention, 'kpi'));
  const comma = mentions.findIndex(
    (mention, place) => place > index && !isName(mention) && says(mention, 'and', 'comma'),
  );
  if (index === 0)
    return comma !== -1 && mentions.slice(1, comma).some(isMoved) && mentions.slice(comma).some(isAsking);
  const asked = mentions.slice(0, index);
  const isKpi =
    asked.some(
      (mention) =>
        !isName(mention) && (says(mention, 'kpi') || says(mention, 'ask', 'short') || says(mention, 'ask', 'risk')),
    ) &&
    asked.some(
      (mention, at) =>
        says(mention, 'outcome') ||
        ['which', 'risk', 'short'].some((what) => says(mention, 'ask', what)) ||
        countsKpi(asked, at),
    );
  const isRisk = asked.some((mention) => !isName(mention) && says(mention, 'ask', 'risk'));
  if (mentions.slice(index).some((mention) => !isName(mention) && says(mention, 'ask', 'runs'))) return false;
  const isAskedOf = isKpi || isWhyLate(asked);
  return isAskedOf && (isRisk || !asked.some(isMoved)) && mentions.slice(index).some(isMoved);
}

/** A change, or how many times as much: `halved`. */
const isMoved = (mention: Mention): boolean => isChanging(mention) || timesSaid(mention) !== undefined;

/** `why is VAC-200 late`, `explique-moi le retard de VAC-200`, which is one word for both. */
function isWhyLate(asked: readonly Mention[]): boolean {
  const isLate = (mention: Mention): boolean =>
    isLateness(mention) || ['late', 'short'].some((what) => wordSays(mention, 'ask', what));
  const isWhy = asked.some((mention) => wordSays(mention, 'ask', 'why'));
  const isExplained = asked.some((mention) => wordSays(mention, 'ask', 'explain'));
  return (isWhy && asked.some(isGoods)) || ((isWhy || isExplained) && asked.some(isLate));
}

/** `how much would the margin be`: a KPI that is no lever right behind what counts it. */
function countsKpi(mentions: readonly Mention[], at: number): boolean {
  const next = mentions.slice(at + 1).find((mention) => isName(mention) || !isSmall(mention));
  const isCount = !isName(mentions[at]) && says(mentions[at], 'mark', 'counting');
  return isCount && next !== undefined && isKpi(next) && !says(next, 'quantity');
}

/** `Should L2 stop, …`: at the beginning, or before a name in the middle (`… should L2 stop`). */
function isInverted(index: number, mentions: readonly Mention[]): boolean {
  const next = mentions.slice(index + 1).find((mention) => isName(mention) || !says(mention, 'filler'));
  // `how fast should S4 make it`, `how many hours should L2 run`: what is to be done.
  const [asking, counted] = mentions.slice(Math.max(0, index - 2), index);
  const before = counted !== undefined && !says(counted, 'unit') ? counted : asking;
  if (wordSays(before, 'ask', 'seek')) return false;
  const isThing = next !== undefined && (isName(next) || says(next, 'quantity') || says(next, 'kind'));
  return isThing && (index === 0 || isName(next));
}
