import { timeUnits } from '../figures/amount.js';
import { isName, type Mention, says } from '../mentions/mention.js';
import { isAmount } from './says-change.js';

/** Whether it says that lines stand still, or why. */
export function isStopping(mention: Mention): boolean {
  return !isName(mention) && (says(mention, 'action', 'stop') || says(mention, 'cause'));
}

/** Whether it is why lines stand still: maintenance, a holiday, a strike. */
export function saysCause(mention: Mention): boolean {
  return !isName(mention) && says(mention, 'cause');
}

/** Whether it says that there is none of something: cancelled, dropped. */
export function dismisses(mention: Mention): boolean {
  return (
    !isName(mention) &&
    (['unless', 'dismiss'].some((what) => says(mention, 'action', what)) || says(mention, 'mark', 'dropping'))
  );
}

/** A verb that moves a closure, and by how much: `postpone the L1 maintenance by 2 weeks and the L2 maintenance too`. */
export function putsOff(mention: Mention): boolean {
  const moves = ['delay', 'hasten', 'slip', 'shift', 'longer', 'lesstime'];
  return isAmount(mention) || (!isName(mention) && moves.some((what) => says(mention, 'action', what)));
}

/** `L1 stops in May, L2 works on 1 May`, `… and works on 8 May`: a line that works stands not still. */
export function isAtWork(mentions: readonly Mention[]): boolean {
  const isWorking = (mention: Mention): boolean =>
    !isName(mention) && says(mention, 'works') && !says(mention, 'action');
  const isOfIt = mentions.some((one) => isName(one) || one.time?.unit === 'day');
  return mentions.some(isWorking) && !mentions.some(isStopping) && isOfIt;
}

/** `cancel the maintenance of L1 and the public holiday on L2`: a closure of a line, with no word for what becomes of it. */
export function isClosureNamed(mentions: readonly Mention[]): boolean {
  const isOther = (mention: Mention): boolean =>
    mention.amount !== undefined || (!isName(mention) && says(mention, 'action') && !saysCause(mention));
  return mentions.some(isName) && mentions.some(saysCause) && !mentions.some(isOther);
}

/** `at 50%`, `120 hours a week`: how much of something there is, rather than how long it lasts. */
export function isLevel({ amount }: Mention): boolean {
  return amount !== undefined && !amount.isRate && (amount.unit === 'hour' || !timeUnits.includes(amount.unit));
}
