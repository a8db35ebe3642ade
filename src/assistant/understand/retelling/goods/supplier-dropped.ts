import { isTime } from '../../figures/amount.js';
import {
  endOfPart,
  isSmall,
  isSupplier,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `drop Corvane for API-INF`, `Corvane is dropped`, `retirer Corvane`: of a supplier it is done without, where nothing of it is told that may
 * be less. What `drops` by itself falls.
 */
export function withSupplierDropped(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) =>
    isDropped(mentions, at) ? { ...mention, senses: [{ is: 'action', what: 'dismiss' }] } : mention,
  );
}

function isDropped(mentions: readonly Mention[], at: number): boolean {
  // `take` may be to play a scenario.
  if (!wordSays(mentions[at], 'mark', 'dropping') || says(mentions[at], 'runs')) return false;
  const start = startOfPart(mentions, at);
  const part = mentions.slice(start, endOfPart(mentions, at));
  const isCounted = ({ amount }: Mention): boolean => amount !== undefined && !isTime(amount);
  const isOther = (mention: Mention): boolean => isWord(mention) && !isSmall(mention) && says(mention, 'quantity');
  if (part.some((mention) => isCounted(mention) || isOther(mention))) return false;
  const [object] = part.slice(at - start + 1).filter((mention) => !wordSays(mention, 'mark', 'article'));
  const [be, subject] = [mentions[at - 1], mentions[at - 2]];
  return isNamed(object) || (at - start > 1 && wordSays(be, 'mark', 'be') && isNamed(subject));
}

const isNamed = (mention: Mention | undefined): boolean => mention !== undefined && isSupplier(mention);

/** `laisser Osteria fournir 4500`: who is let do it does it, and what is let is no less. */
export function withLetSupply(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter((mention, at) => {
    const [supplier, delivers] = mentions.slice(at + 1, at + 3);
    return !(wordSays(mention, 'mark', 'letting') && isNamed(supplier) && wordSays(delivers, 'quantity', 'delivery'));
  });
}
