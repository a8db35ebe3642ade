import { isName, type Mention, says, wordSays } from '../mentions/mention.js';

/** Whether it tells a change: an amount, or a verb that is one. */
export function isTelling(mention: Mention): boolean {
  return mention.amount !== undefined || (!isName(mention) && says(mention, 'action') && !says(mention, 'filler'));
}

/** `what happens to overtime`: quantities that are KPIs as well. */
export function isMeasured(mention: Mention): boolean {
  return !isName(mention) && ['overtime', 'stock', 'cost'].some((what) => says(mention, 'quantity', what));
}

/** Whether it names a KPI, or is a word for one. */
export function isKpi(mention: Mention): boolean {
  return mention.entities.some(({ kind }) => kind === 'kpi') || (!isName(mention) && says(mention, 'kpi'));
}

/** Whether it is a word for what is late: `the delay`, `le retard`. */
export function isLateness(mention: Mention): boolean {
  return wordSays(mention, 'mark', 'lateness');
}

/** Whether it tells a change that no question has: an amount, a stop, `no more`. */
export function isChanging(mention: Mention): boolean {
  return (
    mention.amount !== undefined ||
    (!isName(mention) && ['stop', 'unless'].some((what) => says(mention, 'action', what)))
  );
}
