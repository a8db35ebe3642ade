import { isTime } from '../figures/amount.js';
import {
  isMarked,
  isName,
  isSmall,
  isSupplier,
  isWord,
  type Mention,
  saidOf,
  says,
  sharesKind,
  wordSays,
} from '../mentions/mention.js';
import { isNewName } from '../retelling/money/new-source.js';
import type { Chunk } from './clause.js';
import { isIncomplete, isLineLost, isOfLines, isWhole, saysLost } from './complete.js';
import { continues, isApart, isListGoingOn } from './list-of-names.js';
import {
  hasAction,
  isAmount,
  isMultiplied,
  isSigned,
  isTimed,
  kindsOf,
  saysMadeAlso,
  saysQuantity,
} from './says-change.js';
import { isTimeAlone } from './shared-time.js';
import { isLevel, isStopping } from './stops.js';

/** Whether a part begins a clause of its own, belongs to the one before, or waits for the one behind. */
export function fateOf(
  { joiner, mentions }: Chunk,
  current: readonly Mention[] | undefined,
  pending: readonly Mention[],
): 'begin' | 'join' | 'wait' {
  const acts = hasAction(mentions) || mentions.some(isSigned);
  if (
    current !== undefined &&
    pending.length === 0 &&
    joiner === 'comma' &&
    isCauseAlone(mentions) &&
    (isOfLines(current) || (current.some(isSupplier) && current.some(isStopping)))
  )
    return 'join';
  if (current !== undefined && pending.length === 0 && !isApart(joiner) && isLoss(current) && isShareLost(mentions))
    return 'join';
  if (current !== undefined && pending.length === 0 && isLengthOfEvents(mentions) && current.some(isYearly))
    return 'join';
  if (current !== undefined && pending.length === 0 && isOnOtherDay(current) && isHowMuch(mentions)) return 'join';
  if (current !== undefined && pending.length === 0 && isHowLongOfStop(current, mentions)) return 'join';
  if (current !== undefined && pending.length === 0 && isOnlyThere(mentions, current)) return 'join';
  // A new supplier is told with its terms.
  const isTerm =
    mentions.some(isAmount) && mentions.every((mention) => !isName(mention) || kindsOf(mention).includes('component'));
  if (current?.some(isNewName) && pending.length === 0 && isTerm) return 'join';
  // What a line makes as well is told with its yield.
  if (current !== undefined && !acts && saysMadeAlso(current) && !mentions.some(isName)) return 'join';
  const hasAmount = mentions.some(isAmount) && !isTimeAlone([...pending, ...mentions]);
  if (current === undefined) return acts || hasAmount || isWorkedDay([...pending, ...mentions]) ? 'begin' : 'wait';
  if (acts && isRampEnds(mentions) && saysGradual(current)) return 'join';
  if (acts && pending.length === 0 && !isApart(joiner) && isListGoingOn(current, mentions)) return 'join';
  const isOpen = isIncomplete(current) && !isWorkedDay(current);
  if (acts) return isOpen && pending.length === 0 && !isApart(joiner) ? 'join' : 'begin';
  if (pending.length === 0 && isWorkedDay(mentions) && !isIncomplete(current)) return 'begin';
  if (pending.length > 0)
    return hasAmount || (isTimed(mentions) && isTimed(current) && continues(current, pending)) ? 'begin' : 'wait';
  if (isLevelBehindStop(current, mentions)) return 'begin';
  if (isApart(joiner) && isOfItsOwn(mentions) && isTimed(current)) return 'begin';
  if (hasAmount)
    return current.some(isAmount) ||
      ((isWhole(current) || isLineLost(current)) && (isOfItsOwn(mentions) || isInDays(mentions))) ||
      (saysNone(current) && mentions.some(isName)) ||
      isOtherQuantity(current, mentions)
      ? 'begin'
      : 'join';
  if (joiner === 'and' && isTimeAlone(mentions) && !current.some(({ time }) => time !== undefined)) return 'wait';
  const hasTime = mentions.some(({ time }) => time !== undefined);
  if (hasTime && current.some(({ time }) => time !== undefined)) return 'begin';
  if (mentions.some(({ entities }) => entities.length > 0))
    return !isApart(joiner) && !says(mentions[0], 'mark', 'giving') && continues(current, mentions)
      ? 'join'
      : hasTime
        ? 'begin'
        : 'wait';
  if (saysHoursOf(mentions) && current.some(({ amount }) => amount?.unit === 'hour') && !saysQuantity(current))
    return 'join';
  return mentions.some((mention) => says(mention, 'quantity')) ? 'wait' : 'join';
}

/** `L1 has its maintenance and is down for two weeks from 4 May`: why a line stands still, and behind it that it does, and how long. */
function isHowLongOfStop(current: readonly Mention[], mentions: readonly Mention[]): boolean {
  const isMeasured = (mention: Mention): boolean => mention.time !== undefined || mention.amount !== undefined;
  const isOther = (mention: Mention): boolean => isWord(mention) && saysQuantity([mention]);
  const isOfLineAlone =
    isOfLines(current) && current.some(isStopping) && !current.some((one) => isMeasured(one) || isOther(one));
  return (
    isOfLineAlone &&
    mentions.some(isStopping) &&
    mentions.some(isMeasured) &&
    !mentions.some((one) => isName(one) || isOther(one) || isLevel(one))
  );
}

/** `…, but only in the South, while S1 stays shut`: where alone, of a kind of which the clause before names none. */
function isOnlyThere(mentions: readonly Mention[], current: readonly Mention[]): boolean {
  const names = mentions.filter(isName);
  const isOnly = wordSays(mentions[0], 'scope', 'only');
  const isPlain = mentions.every((one) => isName(one) || (isWord(one) && (isSmall(one) || says(one, 'scope', 'only'))));
  const isNew = names.every((name) => !current.some((one) => isName(one) && sharesKind(one, name)));
  return isOnly && names.length > 0 && isPlain && isNew && hasAction(current);
}

/** `no overtime on L1`, `no overtime before April`: none of what something has, which is told in full. */
function saysNone(mentions: readonly Mention[]): boolean {
  const isNone = mentions.some((mention) => wordSays(mention, 'action', 'unless'));
  return isNone && saysQuantity(mentions) && mentions.some((mention) => isName(mention) || mention.time !== undefined);
}

/** `breaks down four times a year, with stops of 8 days`, `… and last 30 days`: how long each of the events is. */
function isLengthOfEvents(mentions: readonly Mention[]): boolean {
  const [amount, ...others] = mentions.filter((mention) => mention.amount !== undefined);
  const isLasting = (mention: Mention): boolean =>
    isWord(mention) &&
    (says(mention, 'action', 'stop') || ['how-long', 'lasting'].some((mark) => says(mention, 'mark', mark)));
  return (
    amount?.amount !== undefined &&
    isTime(amount.amount) &&
    others.length === 0 &&
    mentions.some(isLasting) &&
    !mentions.some(isName)
  );
}

/** `the receipt of 12 January arrives on 2 February`: a delivery with its day and another. */
function isOnOtherDay(mentions: readonly Mention[]): boolean {
  const isDelivery = mentions.some(
    (one) => isWord(one) && ['receipt', 'delivery'].some((what) => says(one, 'quantity', what)),
  );
  const days = mentions.filter(({ time }) => time?.unit === 'day');
  return isDelivery && days.length === 2 && !mentions.some(({ amount }) => amount !== undefined && isTime(amount));
}

/** `…, and cut to 10,000`, `only half of them`: a count or a share alone, with nothing that is named. */
function isHowMuch(mentions: readonly Mention[]): boolean {
  const [amount, ...others] = mentions.filter((mention) => mention.amount !== undefined);
  const isCount =
    amount?.amount?.per === undefined && ['none', 'units', 'percent', 'fraction'].includes(amount?.amount?.unit ?? '');
  const isPlain = (one: Mention): boolean =>
    one === amount ||
    (isWord(one) &&
      !says(one, 'quantity') &&
      !says(one, 'ask') &&
      (isSmall(one) || says(one, 'scope', 'only') || ['lower', 'raise'].some((way) => says(one, 'action', way))));
  return isCount && others.length === 0 && mentions.every(isPlain);
}

function isYearly({ amount }: Mention): boolean {
  return amount?.per === 'year' || (amount?.isRate === true && amount.unit === 'year');
}

/** `we work on 1 May on L1`: a day on which a line stands still else. */
function isWorkedDay(mentions: readonly Mention[]): boolean {
  const isDay = mentions.some(({ time }) => time?.unit === 'day' && Number.isFinite(time.to));
  return isDay && isOfLines(mentions) && mentions.some((mention) => !isName(mention) && says(mention, 'works'));
}

/** `…, in regular hours`: what hours that were said are. */
function saysHoursOf(mentions: readonly Mention[]): boolean {
  const [first, ...others] = mentions;
  const isHours = (mention: Mention): boolean =>
    says(mention, 'quantity', 'overtime') || says(mention, 'quantity', 'capacity');
  return says(first, 'prep', 'in') && others.some(isHours) && others.every((one) => isHours(one) || isSmall(one));
}

/** `We lose L1 for ten days from 9 March, breakdown`: why, and nothing else. */
function isCauseAlone(mentions: readonly Mention[]): boolean {
  const isOutside = (mention: Mention): boolean => wordSays(mention, 'mark', 'outside');
  return mentions.some(isStopping) && mentions.every((one) => isStopping(one) || isOutside(one) || isSmall(one));
}

/** `a gradual rise of INS-300, from 0 to +25%`: amounts alone behind what comes little by little. */
function isRampEnds(mentions: readonly Mention[]): boolean {
  const isVerb = (mention: Mention): boolean => hasAction([mention]) && !says(mention, 'prep', 'than');
  return !mentions.some(isName) && !mentions.some(isVerb) && !mentions.some((mention) => says(mention, 'quantity'));
}

function saysGradual(mentions: readonly Mention[]): boolean {
  return !mentions.some(isAmount) && mentions.some((mention) => says(mention, 'action', 'gradual'));
}

/** `capacity doubled, lead time 20 days`: another quantity with its amount, behind one that is changed without any. */
function isOtherQuantity(current: readonly Mention[], mentions: readonly Mention[]): boolean {
  const quantities = (all: readonly Mention[]): readonly string[] =>
    all.flatMap((mention) =>
      isName(mention) || mention.amount
        ? []
        : [...saidOf(mention, 'quantity'), ...(says(mention, 'mark', 'charging') ? ['charge'] : [])],
    );
  const isOwnOne = isMarked(current, 'own-one');
  const [before, own] = [[...quantities(current), ...(isOwnOne ? ['own'] : [])], quantities(mentions)];
  return current.some(isMultiplied) && before.length > 0 && own.length > 0 && own.every((one) => !before.includes(one));
}

/** `shut from 1 to 28 June, then at 50% until 15 July`: another level at another time. */
function isLevelBehindStop(current: readonly Mention[], mentions: readonly Mention[]): boolean {
  const isTimed = [current, mentions].every((part) => part.some(({ time }) => time !== undefined));
  return isTimed && current.some(isStopping) && mentions.some(isLevel);
}

/** `a tender lost in France on VAC-300`: sales that go, with no word yet for how much of them. */
function isLoss(mentions: readonly Mention[]): boolean {
  const kinds = mentions.flatMap(kindsOf);
  const isGoods = kinds.includes('product') || kinds.includes('family');
  const isSold = kinds.every((kind) => ['product', 'family', 'location', 'component'].includes(kind));
  return isGoods && isSold && !mentions.some(isAmount) && mentions.some((mention) => saysLost(mention));
}

/** `40% of the volume gone`: a share alone, of what is lost. */
function isShareLost(mentions: readonly Mention[]): boolean {
  const [share, ...others] = mentions.filter(isAmount);
  const isShare = share?.amount !== undefined && ['percent', 'fraction'].includes(share.amount.unit);
  const isOfSales = mentions.every(
    (mention) => isName(mention) || !says(mention, 'quantity') || says(mention, 'quantity', 'demand'),
  );
  const isLess =
    share?.amount?.sign === -1 || mentions.some((mention) => saysLost(mention) || says(mention, 'action', 'lower'));
  return isShare && others.length === 0 && !mentions.some(isName) && isOfSales && isLess;
}

/** `S3 gets 60 hours of overtime`: a name, and an amount of it that is not how long something lasts. */
function isOfItsOwn(mentions: readonly Mention[]): boolean {
  const isCount = mentions.some(({ amount }) => amount !== undefined && !isTime(amount) && !amount.isRate);
  const isPossessed = mentions.some((mention) => says(mention, 'mark', 'possessive')) && saysQuantity(mentions);
  return isCount && (isPossessed || mentions.some(isName));
}

/** `…, and a safety stock of 14 days for VAC-300`: days of something that is named, and not how long what was told before lasts. */
function isInDays(mentions: readonly Mention[]): boolean {
  const isCounted = mentions.some(
    (one) => isWord(one) && saidOf(one, 'quantity').some((what) => inDays.includes(what)),
  );
  return isCounted && mentions.some(isName) && mentions.some(({ amount }) => amount !== undefined && isTime(amount));
}

/** Quantities that are counted in days. */
const inDays = ['safety', 'leadtime', 'supplier_leadtime', 'lane_leadtime', 'shelflife', 'release', 'remaining'];
