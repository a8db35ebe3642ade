import { type Mention, wordSays } from '../../mentions/mention.js';

/** `add an 8-hour shift a week`, `two 6-hour shifts`: a shift of so many hours is those hours, as often as it is said. */
export function withShiftOfHours(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention, index) => wordSays(mention, 'unit', 'shift') && isHours(mentions[index - 1]));
  if (at === -1) return mentions;
  const { amount } = mentions[at - 1];
  const count = mentions[at - 2]?.amount;
  const isCounted = count?.unit === 'none' && count.upTo === undefined && count.per === undefined;
  if (amount === undefined || (count !== undefined && !isCounted)) return mentions;
  const hours: Mention = {
    ...mentions[at - 1],
    amount: {
      ...amount,
      value: amount.value * (count?.value ?? 1),
      ...(count?.sign === undefined ? {} : { sign: count.sign }),
    },
  };
  return withShiftOfHours([...mentions.slice(0, at - (isCounted ? 2 : 1)), hours, ...mentions.slice(at + 1)]);
}

/** So many, with no sign and no time that they are had in. */
function isHours(mention: Mention | undefined): boolean {
  const amount = mention?.amount;
  const isBare = amount?.sign === undefined && amount?.per === undefined && amount?.upTo === undefined;
  return amount?.unit === 'hour' && isBare && amount.isRate !== true;
}
