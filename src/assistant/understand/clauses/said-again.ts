import { isMarked, isName, isSmall, isWord, type Mention, saidOf, says, wordSays } from '../mentions/mention.js';
import { hasAction, isAmount } from './says-change.js';

/** Whether a part says no more than what the clause before it said: `… and so at a standstill`, `…, we won't need that stop`. */
export function isSaidAgain(mentions: readonly Mention[], current: readonly Mention[]): boolean {
  return (
    isStillStopped(mentions, current) ||
    isNotNeeded(mentions, current) ||
    isDifference(mentions, current) ||
    isTakenAway(mentions, current) ||
    isRestLost(mentions, current) ||
    isUnchanged(mentions, current) ||
    isNothing(mentions, current) ||
    isNotGranted(mentions, current)
  );
}

/** `now needs five weeks, two more than today`, `…, half of what it took`: how far the level that was just told is from the one that was. */
function isDifference(mentions: readonly Mention[], current: readonly Mention[]): boolean {
  const counted = mentions.filter((one) => one.amount !== undefined || wordSays(one, 'mark', 'one'));
  const isPlain = (one: Mention): boolean =>
    counted.includes(one) ||
    (isWord(one) && (isSmall(one) || isWay(one) || says(one, 'prep', 'than')) && !isOfThing(one));
  if (counted.length !== 1 || !mentions.every(isPlain) || !isOneLevel(current)) return false;
  const isThan = mentions.some((one) => wordSays(one, 'prep', 'than'));
  const isThen = (one: Mention): boolean =>
    isWord(one) && (says(one, 'now') || (says(one, 'prep', 'than') && !says(one, 'action') && one.length > 1));
  const isShare = ['fraction', 'factor'].includes(counted[0].amount?.unit ?? '');
  const isOfIt = mentions.some((one) => wordSays(one, 'mark', 'pronoun'));
  return (isThan && mentions.some(isThen)) || (isShare && (isOfIt || mentions.some(isThen)));
}

function isWay(mention: Mention): boolean {
  return isWord(mention) && ['raise', 'lower', 'longer', 'lesstime'].some((what) => says(mention, 'action', what));
}

/** One amount that is what something becomes: with nothing that goes up or down, or behind `to`. */
function isOneLevel(current: readonly Mention[]): boolean {
  const levels = current.flatMap((mention, at) => (mention.amount && !mention.amount.isRate ? [at] : []));
  const before = current[levels[0] - 1];
  const isTo = wordSays(before, 'prep', 'to');
  const isShare = ['fraction', 'factor'].includes(current[levels[0]]?.amount?.unit ?? '');
  return levels.length === 1 && !isShare && (isTo || !current.some(isWay));
}

/** `half of the stock is blocked, take it out`, `…, à retirer`: says again what became of stock that is lost. */
function isTakenAway(mentions: readonly Mention[], current: readonly Mention[]): boolean {
  const isLost = isMarked(current, 'stock-loss');
  const isOfTaking = (mention: Mention): boolean =>
    isSmall(mention) || (!isName(mention) && (says(mention, 'mark', 'dropping') || says(mention, 'action', 'stop')));
  return (
    isLost &&
    current.some(isAmount) &&
    (isMarked(mentions, 'pronoun') || says(mentions[0], 'prep', 'to')) &&
    mentions.every(isOfTaking) &&
    hasAction(mentions)
  );
}

/** `only half of the stock can be used, the rest is blocked by quality`: what becomes of what is not left. */
function isRestLost(mentions: readonly Mention[], current: readonly Mention[]): boolean {
  const isLost = (mention: Mention): boolean =>
    isWord(mention) && (says(mention, 'mark', 'stock-loss') || says(mention, 'mark', 'off-for-good'));
  const isPlain = (mention: Mention): boolean =>
    isWord(mention) &&
    !says(mention, 'not') &&
    (isSmall(mention) || isLost(mention) || says(mention, 'mark', 'the-rest'));
  return (
    current.some((mention) => wordSays(mention, 'quantity', 'stock')) &&
    current.some((mention) => wordSays(mention, 'scope', 'only')) &&
    current.some(isAmount) &&
    isMarked(mentions, 'the-rest') &&
    mentions.some(isLost) &&
    mentions.every(isPlain)
  );
}

/** `the price of INS-100 remains`, `demand stays`: in front of what changes. */
export function isLeftAsItIs(mentions: readonly Mention[]): boolean {
  const isPlain = (mention: Mention): boolean =>
    isName(mention) ||
    (isWord(mention) &&
      !says(mention, 'action') &&
      (isSmall(mention) || says(mention, 'mark', 'staying') || says(mention, 'quantity')));
  return (
    mentions.some((mention) => wordSays(mention, 'mark', 'staying')) &&
    mentions.some((mention) => isName(mention) || says(mention, 'quantity')) &&
    mentions.every(isPlain)
  );
}

/** `L3 stays at 100 hours, the extra ten are not approved`: behind a level that is kept, that nothing comes on top of it. */
function isNotGranted(mentions: readonly Mention[], current: readonly Mention[]): boolean {
  const isPlain = (one: Mention): boolean =>
    one.amount !== undefined ||
    (isWord(one) && (isSmall(one) || isWay(one) || says(one, 'not') || says(one, 'mark', 'agreed-to')));
  return (
    isMarked(current, 'keeping') &&
    current.some(isAmount) &&
    isMarked(mentions, 'agreed-to') &&
    mentions.some((one) => wordSays(one, 'not')) &&
    mentions.every(isPlain)
  );
}

/** `the delivery is rejected, nothing comes`: that none of what was taken away arrives. */
function isNothing(mentions: readonly Mention[], current: readonly Mention[]): boolean {
  const isGone = current.some(
    (one) =>
      isWord(one) &&
      (['unless', 'dismiss', 'stop'].some((what) => says(one, 'action', what)) || says(one, 'mark', 'off-for-good')),
  );
  return (
    isGone &&
    isMarked(mentions, 'none-comes') &&
    mentions.every((one) => isWord(one) && (isSmall(one) || says(one, 'mark', 'none-comes')))
  );
}

function isOfThing(mention: Mention): boolean {
  return says(mention, 'quantity') || says(mention, 'kind') || says(mention, 'cause');
}

/** `…, Plastiform's stay as they are`, `and for VAC-200 it stays`, `and prices do not change`: of what is named nothing changes. */
function isUnchanged(mentions: readonly Mention[], current: readonly Mention[]): boolean {
  const things = mentions.filter((mention) => isWord(mention) && isOfThing(mention));
  return (
    mentions.some((mention) => wordSays(mention, 'mark', 'staying')) &&
    mentions.every(
      (mention) => isName(mention) || (isWord(mention) && (isStill(mention) || things.includes(mention))),
    ) &&
    (things.length === 0 || areApart(things, mentions, current))
  );
}

const isStill = (mention: Mention): boolean =>
  isSmall(mention) || ['staying', 'again'].some((mark) => says(mention, 'mark', mark));

/** Quantities that the clause before does not speak of, and no scenario may: `overtime costs 30% more and the normal hour stays the same`. */
function areApart(things: readonly Mention[], mentions: readonly Mention[], current: readonly Mention[]): boolean {
  const said = current.flatMap((mention) => saidOf(mention, 'quantity'));
  const isOther = (mention: Mention): boolean => saidOf(mention, 'quantity').every((what) => !said.includes(what));
  const isOfScenario = current.some(({ entities }) => entities.some(({ kind }) => kind === 'scenario'));
  // `20 hours more and normal hours stay`: then it is not told which hours.
  const isOpen = isMarked(mentions, 'regular') && !['overtime', 'overtimecost'].some((what) => said.includes(what));
  return things.every((mention) => says(mention, 'quantity') && isOther(mention)) && !isOfScenario && !isOpen;
}

/** `revalidated from 2 to 13 March and therefore completely down`: that a line stands still which was told to, with no time of its own. */
function isStillStopped(mentions: readonly Mention[], current: readonly Mention[]): boolean {
  const isLine = current.some(({ entities }) => entities.some(({ kind }) => kind === 'resource' || kind === 'site'));
  const isTimed = current.some(({ time }) => time !== undefined);
  const isOther = current.some(({ amount }) => amount !== undefined);
  return (
    isLine &&
    isTimed &&
    !isOther &&
    current.some(isStop) &&
    mentions.some(isStop) &&
    mentions.every((mention) => isWord(mention) && !says(mention, 'cause') && (isStop(mention) || isOfState(mention)))
  );
}

function isStop(mention: Mention): boolean {
  return isWord(mention) && (says(mention, 'cause') || says(mention, 'action', 'stop'));
}

/** What may stand beside a stop and says nothing: `and is therefore`, `completely`. */
function isOfState(mention: Mention): boolean {
  return isWord(mention) && (isSmall(mention) || says(mention, 'mark', 'namely') || says(mention, 'mark', 'wholly'));
}

/** `drop the media fill in August, we won't need that stop`: why a closure that is dropped is not needed. */
function isNotNeeded(mentions: readonly Mention[], current: readonly Mention[]): boolean {
  const isDropped = current.some(
    (mention) =>
      isWord(mention) &&
      (says(mention, 'mark', 'dropping') || ['unless', 'dismiss'].some((what) => says(mention, 'action', what))),
  );
  const isNeed = (mention: Mention): boolean => wordSays(mention, 'mark', 'no-need');
  const isPart = (mention: Mention): boolean =>
    mention.time?.unit === 'year' ||
    mention.time?.unit === 'ever' ||
    (isWord(mention) && (says(mention, 'not') || isNeed(mention) || isStop(mention) || isSmall(mention)));
  return (
    isDropped &&
    current.some(isStop) &&
    mentions.some((mention) => !isName(mention) && says(mention, 'not')) &&
    mentions.some(isNeed) &&
    mentions.every(isPart)
  );
}
