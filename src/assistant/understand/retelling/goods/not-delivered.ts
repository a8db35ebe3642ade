import { type Mention, says, startOfPart, wordSays } from '../../mentions/mention.js';

/** `the pens due on 19 January won't be delivered`: of a delivery that is due it asks nothing, but takes it away. */
export function withNotDelivered(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => wordSays(mention, 'mark', 'not-coming') && says(mention, 'ask'));
  if (at === -1) return mentions;
  const from = startOfPart(mentions, at);
  const before = mentions.slice(from, at);
  const isDue = before.some((mention) => wordSays(mention, 'quantity', 'receipt'));
  if (!isDue || !before.some(({ time }) => time !== undefined)) return mentions;
  const senses = mentions[at].senses.filter(({ is }) => is !== 'ask');
  return mentions.map((mention, index) => (index === at ? { ...mention, senses } : mention));
}
