import { isGoods, isName, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `are we going to be out of Glarvia?`: goods that there are none of, asked about; `out of Mainz` is from there. */
export function withOutOf(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => wordSays(mention, 'mark', 'out-of'));
  const [opening, before] = [mentions[0], mentions[at - 1]];
  const next = mentions.slice(at + 1).find((one) => isName(one) || !says(one, 'mark', 'article'));
  const isAsked = wordSays(opening, 'mark', 'whether');
  const isBeing = before !== undefined && isWord(before) && (before === opening || says(before, 'action', 'set'));
  if (at < 1 || next === undefined || !isGoods(next) || !isAsked || !isBeing) return mentions;
  return mentions.map((one, index) => (index === at ? { ...one, senses: [{ is: 'ask', what: 'short' }] } : one));
}
