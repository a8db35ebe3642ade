import { isName, isSmall, isWord, type Mention, says } from '../mentions/mention.js';

/** Whether a part says no more than what the clause before it said: `… and so at a standstill`, `…, we won't need that stop`. */
export function isSaidAgain(mentions: readonly Mention[], current: readonly Mention[]): boolean {
  return isStillStopped(mentions, current) || isNotNeeded(mentions, current);
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
  const isNeed = (mention: Mention): boolean => isWord(mention) && says(mention, 'mark', 'no-need');
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
