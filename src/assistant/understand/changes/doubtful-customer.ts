import { isTime } from '../figures/amount.js';
import { type Mention, wordSays } from '../mentions/mention.js';
import type { Refused } from './changed.js';
import { amountsOf, type Parts } from './parts.js';

/**
 * `a Spanish hospital cuts its orders by 20%`, `un grossiste allemand commande 20 % de moins`, `one of our customers stops ordering`: a
 * share of what one customer orders, or all of it, of whom nothing says how much of the demand of the market is theirs. What a new one brings
 * is a share of the market itself.
 */
export function customersShareIn({ mentions, ...parts }: Parts): Refused | undefined {
  const customer = mentions.find((one) => wordSays(one, 'mark', 'one-customer') && !isNew(one));
  const isOrdered = parts.quantities.includes('demand') || mentions.some((one) => wordSays(one, 'sells'));
  const amounts = amountsOf({ mentions, ...parts }).filter(({ amount }) => !isTime(amount));
  const isShare = amounts.every(({ amount }) => ['percent', 'fraction', 'factor'].includes(amount.unit));
  if (customer === undefined || !isOrdered || !isShare || parts.actions.size === 0) return undefined;
  return { problem: (say) => say.problem.oneCustomer(customer.text), choices: [] };
}

/** `a new customer`: what it orders was not ordered before. */
const isNew = ({ text }: Mention): boolean => /\b(?:new|nouveau|nouvelle)\b/i.test(text);
