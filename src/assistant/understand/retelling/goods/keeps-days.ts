import { isTime } from '../../figures/amount.js';
import { isGoods, isName, isSmall, isWord, type Mention, says, startOfPart, wordSays } from '../../mentions/mention.js';

/** `VAC-100 keeps 200 days instead of 270`: how long goods keep, with nothing but them before the verb, is their shelf life. */
export function withKeepsDays(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    const days = mentions[at + 1]?.amount;
    const isVerb = wordSays(mention, 'mark', 'keeping') && says(mention, 'mark', 'goes-on');
    if (!isVerb || days === undefined || !isTime(days) || days.isRate || days.sign !== undefined) return mention;
    const front = mentions.slice(startOfPart(mentions, at), at);
    const isOfGoods =
      front.some(isGoods) && front.every((one) => (isName(one) ? isGoods(one) : isWord(one) && isSmall(one)));
    const next = mentions[at + 2];
    const isOther = next !== undefined && isWord(next) && (says(next, 'mark', 'of') || says(next, 'quantity'));
    return isOfGoods && !isOther ? { ...mention, senses: [{ is: 'quantity', what: 'shelflife' }] } : mention;
  });
}
