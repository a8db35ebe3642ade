import { isMoreOrLess, isName, isSmall, says } from '../mentions/mention.js';
import { dueOf } from './due.js';
import { leverOf } from './lever.js';
import { amountsOf, isDiscount, type Parts, take, use, useKinds } from './parts.js';

/** Takes up the words that say no more beside the levers which a clause moves. */
export function useBeside(parts: Parts, levers: readonly string[]): void {
  if (levers.includes('receipt')) useTelling(parts);
  // `the yield came in 3 points lower`
  else if (parts.mentions.some(isMoreOrLess)) use(parts, 'mark', 'coming-in');
  if (levers.includes('demand')) {
    useMarket(parts);
    use(parts, 'mark', 'earning');
  }
  if (levers.every((name) => name === 'price')) use(parts, 'kind', 'location');
  if (levers.includes('priority') && parts.kinds.has('product')) use(parts, 'kind', 'product');
  if (levers.includes('scrap')) use(parts, 'mark', 'stock-loss');
  use(parts, 'quantity');
  // Why it happens changes nothing of what happens.
  use(parts, 'cause');
  if (parts.mentions.some(isDiscount)) use(parts, 'mark', 'giving');
  use(parts, 'scope', 'all');
  if (levers.every((name) => leasts.includes(name))) use(parts, 'compare', 'above');
  if (levers.every((name) => name === 'release')) useBack(parts);
  if (levers.every((name) => multiples.includes(name))) useSteps(parts);
  if (levers.every((name) => hourly.includes(name))) useHour(parts);
  if (levers.includes('transport')) use(parts, 'action', 'shift');
  // `only reaches 85% efficiency`
  if (levers.every((name) => leverOf(name).unit === 'share')) use(parts, 'compare', 'reach');
  if (levers.every((name) => leverOf(name).unit === 'money')) use(parts, 'mark', 'a-piece');
  if (levers.includes('consumption')) for (const mark of ['consuming', 'a-piece']) use(parts, 'mark', mark);
  useKinds(
    parts,
    levers.flatMap((name) => Object.keys(leverOf(name).where)),
  );
}

/** `we lose the market of INS-100 in Spain`: that of goods that are named says no more than their demand; which one `a market` is stays open. */
function useMarket({ mentions, kinds, used }: Parts): void {
  const verb = mentions.findIndex((mention) => !isName(mention) && says(mention, 'action', 'lose'));
  const at = mentions.findIndex((mention) => !isName(mention) && says(mention, 'kind', 'location'));
  const between = mentions.slice(verb + 1, at);
  const isPlain = between.every(
    (mention) => isSmall(mention) || ['fraction', 'percent'].includes(mention.amount?.unit ?? ''),
  );
  const isOne = between.some((mention) => says(mention, 'mark', 'one') && mention.amount === undefined);
  const isGoods = kinds.has('product') || kinds.has('family');
  if (verb !== -1 && at > verb && isPlain && !isOne && isGoods) used.add(mentions[at]);
}

/** What is paid for an hour: that it is per hour says no more. */
const hourly: readonly string[] = ['labour', 'overtimecost'];

function useHour(parts: Parts): void {
  for (const mention of amountsOf(parts))
    if (mention.amount.isRate && mention.amount.unit === 'hour') parts.used.add(mention);
}

/** What `at least` says no more of: the column is itself the least that is made, ordered or left. */
const leasts: readonly string[] = ['lot', 'minorder', 'remaining', 'safety'];

const multiples: readonly string[] = ['lotmultiple', 'ordermultiple'];

/** `only in multiples of 500`, `ne … que par multiples de 500`: what is a multiple says that nothing else is made or ordered. */
function useSteps(parts: Parts): void {
  use(parts, 'scope', 'only');
  for (const mark of ['restricting', 'denying']) use(parts, 'mark', mark);
}

/** `holds every vaccine back`. */
function useBack(parts: Parts): void {
  for (const mention of parts.mentions)
    if (!isName(mention) && !mention.amount && says(mention, 'mark', 'back')) parts.used.add(mention);
}

/** `only 20,000 of the 30,000 pens due`: the quantity that is due only tells which delivery is meant. */
function useTelling(parts: Parts): void {
  take(parts, 'supplier');
  const telling = dueOf(parts)?.telling;
  if (telling && amountsOf(parts).length > 1) parts.used.add(telling);
}
