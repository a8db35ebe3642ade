import { isTime } from '../../figures/amount.js';
import { isSmall, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/**
 * `S3 stops in July: à quoi s'attendre ?`, `qu'est-ce qui nous attend si …`: what is to be expected of a change is what comes of it, and no
 * forecast, which is of the data as they stand.
 */
export function withWhatToExpect(mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(isExpecting) || !mentions.some(isChange)) return mentions;
  return mentions.map((mention) => (isExpecting(mention) ? { ...mention, senses: [filler] } : mention));
}

const filler = { is: 'filler', what: '' };

const isExpecting = (mention: Mention): boolean => wordSays(mention, 'mark', 'to-expect');

/** An amount that lasts no time, or a verb that changes something. */
function isChange(mention: Mention): boolean {
  const { amount } = mention;
  if (amount !== undefined) return !isTime(amount) || amount.sign !== undefined;
  return isWord(mention) && !isSmall(mention) && says(mention, 'action');
}
