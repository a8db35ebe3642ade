import { entitiesOf, isWord, type Mention, says } from '../mentions/mention.js';
import { type Asked, asks, kpisIn } from './asked.js';

/**
 * `how long may L2 stay closed before the fill rate falls below 98%`, `the longest stop of L1 that keeps …`: how long something may stand still,
 * which no parameter of a scenario can say, since a closure lasts from one day to another.
 */
export function asksLengthOfStop(asked: Asked): boolean {
  const { main, condition } = asked;
  const isThing = (mention: Mention): boolean =>
    (['resource', 'site', 'supplier'] as const).some((kind) => entitiesOf(mention, kind).length > 0) ||
    (isWord(mention) && ['resource', 'supplier', 'site'].some((kind) => says(mention, 'kind', kind)));
  const isStop = (mention: Mention): boolean => isWord(mention) && says(mention, 'action', 'stop');
  const isLever = (mention: Mention): boolean =>
    isWord(mention) &&
    says(mention, 'quantity') &&
    ['time', 'delivery', 'supply'].every((what) => !says(mention, 'quantity', what)) &&
    kpisIn([mention]).length === 0;
  const isLasting = main.some(
    (one, at) => isWord(one) && says(one, 'mark', 'how-long') && at === 1 && says(main[0], 'ask', 'which'),
  );
  const isLongest = main.some((one) => isWord(one) && says(one, 'mark', 'largest'));
  const isAsked = asks(asked, 'duration') || isLasting || isLongest;
  const isBounded = main.some(({ amount }) => amount !== undefined);
  return isAsked && isBounded && main.some(isStop) && [...main, ...condition].some(isThing) && !main.some(isLever);
}
