import { isTime } from '../../figures/amount.js';
import { endOfPart, type Mention, startOfPart, wordSays } from '../../mentions/mention.js';

/** `customs hold up deliveries to Spain for a week`: for how long what comes is held is by how much it is late. */
export function withHeldUp(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => wordSays(mention, 'mark', 'held-up'));
  if (at === -1) return mentions;
  const [start, end] = [startOfPart(mentions, at), endOfPart(mentions, at)];
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    const isLength = index >= start && index + 1 < end && next.amount !== undefined && isTime(next.amount);
    return isLength && wordSays(mention, 'prep', 'for')
      ? { ...mention, senses: [{ is: 'prep', what: 'by' }] }
      : mention;
  });
}
