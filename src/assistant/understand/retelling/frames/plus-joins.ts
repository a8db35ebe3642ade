import { commaAt, isMoreOrLess, isName, type Mention, wordSays } from '../../mentions/mention.js';

/** `S3 out in September plus 12% more Glarvia`: behind a change that is told in full, `plus` before so much more joins the next one. */
export function withPlusJoining(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.flatMap((mention, at) => {
    const { amount, ...rest } = mention;
    const next = mentions[at + 1];
    const isPlus = amount?.sign === 1 && /^plus\s/i.test(mention.text) && next !== undefined && isMoreOrLess(next);
    const before = mentions.slice(0, at);
    const isTold = before.some(isName) && before.some((one) => wordSays(one, 'action'));
    if (!isPlus || !isTold || amount === undefined) return [mention];
    const { sign: _sign, ...counted } = amount;
    return [commaAt(mention), { ...rest, amount: counted }];
  });
}
