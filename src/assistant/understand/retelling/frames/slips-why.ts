import { isGoods, type Mention, wordSays } from '../../mentions/mention.js';

/** `Azitrel slips in the winter: what is delaying it?`: goods that slip, and of which it is asked why, are late. */
export function withLateSlips(mentions: readonly Mention[]): readonly Mention[] {
  const why = mentions.findIndex((mention) => wordSays(mention, 'ask', 'why'));
  const isAmount = mentions.some(({ amount }) => amount !== undefined);
  if (why === -1 || isAmount || !mentions.slice(0, why).some(isGoods)) return mentions;
  return mentions.map((mention, at) =>
    at < why && wordSays(mention, 'action', 'slip') ? { ...mention, senses: [{ is: 'ask', what: 'late' }] } : mention,
  );
}
