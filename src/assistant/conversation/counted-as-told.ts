import type { Amount } from '../understand/figures/amount.js';
import { isName, type Mention, says } from '../understand/mentions/mention.js';

/** How a change holds an amount; undefined where it holds none of its kind. */
type Held = (amount: Amount) => number | undefined;

/** So near are two values that are one. */
const tolerance = 1e-4;

/**
 * `make it four`, behind `two weeks longer`; `plutôt 12`, behind `10 heures de plus par jour`: a bare number is counted as the amount was told in whose
 * place it stands, weeks as weeks and hours a day as hours a day. The mentions as they are where several numbers are said, or where no
 * amount was told that the change holds.
 * @param current what the change holds now.
 */
export function countedAsTold(
  mentions: readonly Mention[],
  current: number,
  told: readonly Mention[],
  held: Held,
): readonly Mention[] {
  const [bare, ...others] = mentions.filter(({ amount }) => amount !== undefined);
  if (!isBare(bare) || others.length > 0) return mentions;
  const counted = tellingOf(told);
  const values = [...new Set(counted.map(({ value }) => value))].reverse();
  const isHeld = (amount: Amount): boolean => Math.abs((held(amount) ?? Number.NaN) - current) < tolerance;
  const unit = counted.findLast(isHeld) ?? counted.findLast((one) => values.some((value) => isHeld({ ...one, value })));
  if (unit === undefined || (unit.unit === 'none' && unit.per === undefined)) return mentions;
  const { sign: _sign, ...plain } = unit;
  return mentions.map((mention) =>
    mention === bare ? { ...mention, amount: { ...plain, ...bare.amount, unit: unit.unit } } : mention,
  );
}

function isBare(mention: Mention | undefined): mention is Mention & { readonly amount: Amount } {
  const { unit, per, isRate } = mention?.amount ?? {};
  return unit === 'none' && per === undefined && isRate === undefined;
}

/** What a sentence tells amounts in, each by itself and, where what it is counted per stands apart from it, as `10 more hours a day`. */
function tellingOf(told: readonly Mention[]): readonly Amount[] {
  const rates = told.flatMap(({ amount }) => (amount?.isRate ? [amount.unit] : []));
  return told.flatMap(({ amount }, at) => {
    if (amount === undefined || amount.isRate || amount.upTo !== undefined) return [];
    const behind = told.slice(at + 1, at + 3).find((one) => !isName(one) && says(one, 'unit', 'hour'));
    const own: Amount = amount.unit === 'none' && behind !== undefined ? { ...amount, unit: 'hour' } : amount;
    return own.per === undefined ? [own, ...rates.map((per) => ({ ...own, per }))] : [own];
  });
}
