import {
  commaAt,
  isGoods,
  isMoreOrLess,
  isName,
  isWord,
  type Mention,
  says,
  wordSays,
} from '../../mentions/mention.js';

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

/** `un tiers d'heures en plus sur S2`: behind a part, more hours are as many hours more. */
export function withPartOfHours(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => wordSays(mention, 'mark', 'more-hours'));
  const [part, of] = at < 2 ? [] : mentions.slice(at - 2, at);
  const isPart = part?.amount?.unit === 'fraction' && part.amount.sign === undefined && wordSays(of, 'prep', 'of');
  if (!isPart) return mentions;
  const hours = { ...mentions[at], senses: [{ is: 'quantity', what: 'capacity' }] };
  const more = { ...mentions[at], length: 0, senses: [{ is: 'action', what: 'raise' }] };
  return [...mentions.slice(0, at), hours, more, ...mentions.slice(at + 1)];
}

/** `Salbuvent plus a quarter for May and June`: behind goods or their demand, and before a part of it, `plus` is its sign. */
export function withPlusParts(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, place) => isSign(mentions, place));
  if (at === -1) return mentions;
  const part = mentions[at + 1];
  const signed = { ...part, amount: part.amount && { ...part.amount, sign: 1 as const } };
  return withPlusParts([...mentions.slice(0, at), signed, ...mentions.slice(at + 2)]);
}

function isSign(mentions: readonly Mention[], at: number): boolean {
  const [before, plus, part, next] = [mentions[at - 1], ...mentions.slice(at, at + 3)];
  const isOf = before !== undefined && (isGoods(before) || wordSays(before, 'quantity', 'demand'));
  // `plus a quarter of the hours of L1`, `plus a third more INS-100`
  const isOther = next !== undefined && isWord(next) && (isMoreOrLess(next) || says(next, 'mark', 'of'));
  const isPlus = wordSays(plus, 'mark', 'plus') || plus.text === '+';
  return isPlus && isOf && part?.amount?.unit === 'fraction' && part.amount.sign === undefined && !isOther;
}
