import type { WrittenOverride } from '../draft.js';
import type { Unclear } from '../understand/changes/changed.js';
import { isName, type Mention, says } from '../understand/mentions/mention.js';
import { isRefining } from './follow-up.js';
import { isHeldBy } from './rows-chosen.js';
import type { FollowUp } from './said.js';

/** Digits kept of a part: a third of 12 hours is 4. */
const digits = 6;

/** A change by a part of what the last one changes by, and the words that say which part. */
export interface PartOfBefore {
  readonly override: WrittenOverride;
  readonly said: Mention;
}

/**
 * `and half on L1`, behind 12 more hours on L3: 6 hours; `and twice that in France`, behind 20% more in Germany: 40% more. Undefined where no part
 * or multiple is said, or where it may as well be of all that there is: `and half in France`.
 */
export function partOfBefore(override: WrittenOverride, mentions: readonly Mention[]): PartOfBefore | undefined {
  const at = mentions.findIndex(({ amount }) => amount?.unit === 'fraction' || amount?.unit === 'factor');
  const said = mentions[at];
  if (said?.amount === undefined || said.amount.sign !== undefined) return undefined;
  const { value } = said.amount;
  const next = mentions[at + 1];
  const isOfThat = next !== undefined && !isName(next) && says(next, 'mark', 'that-one');
  const { multiply, add, set, shift, ...rest } = override;
  const part = (amount: number): number => Number((value * amount).toFixed(digits));
  if (typeof add === 'number') return { override: { ...rest, add: part(add) }, said };
  if (typeof set === 'number') return { override: { ...rest, set: part(set) }, said };
  if (typeof shift === 'number' && Number.isInteger(part(shift)))
    return { override: { ...rest, shift: part(shift) }, said };
  if (typeof multiply === 'number' && isOfThat)
    return { override: { ...rest, multiply: Number((1 + part(multiply - 1)).toFixed(digits)) }, said };
  return undefined;
}

/** `and half in France`, behind 20% more in Germany: half of the 20%, or half of all; which was not said. Undefined where neither may be meant. */
export function partOrWhole(
  override: WrittenOverride,
  { text, mentions, language, recognise }: FollowUp,
  told: string,
): Unclear | undefined {
  const { multiply } = override;
  const [part, ...others] = mentions.filter((mention) => mention.amount !== undefined);
  const isPlain =
    part?.amount?.unit === 'fraction' && part.amount.sign === undefined && !says(part, 'mark', 'as-another');
  const shares = recognise(told, language).mentions.filter(({ amount }) => amount?.unit === 'percent');
  const isOther = mentions.some((one) => isName(one) && !isHeldBy(override, one));
  if (typeof multiply !== 'number' || !isPlain || others.length > 0 || shares.length !== 1 || !isOther)
    return undefined;
  if (!isRefining(mentions) || partOfBefore(override, mentions) !== undefined) return undefined;
  const { value = 0 } = part?.amount ?? {};
  const choices = [value * Math.abs(multiply - 1), value].map((share) =>
    text.replace(part?.text ?? '', `${Number((100 * share).toPrecision(4))}%`),
  );
  return { text, problem: (say) => say.problem.mayMean(choices), choices: choices.map((choice) => () => choice) };
}
