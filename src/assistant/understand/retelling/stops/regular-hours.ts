import { type Mention, wordSays } from '../../mentions/mention.js';

/** `10 heures normales de plus`: hours that are counted and called regular are those of the line, and none of overtime. */
export function withRegularHours(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) =>
    wordSays(mention, 'mark', 'regular') && mentions[at - 1]?.amount?.unit === 'hour'
      ? { ...mention, senses: [{ is: 'quantity', what: 'capacity' }] }
      : mention,
  );
}
