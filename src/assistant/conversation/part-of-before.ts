import type { WrittenOverride } from '../draft.js';
import type { Unclear } from '../understand/changes/changed.js';
import { isName, isWord, type Mention, says, wordSays } from '../understand/mentions/mention.js';
import { isRefining, saysAlso } from './follow-up.js';
import { anyOf } from './redrafted.js';
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
export function partOfBefore(
  override: WrittenOverride,
  mentions: readonly Mention[],
  isOfItsOwn = false,
): PartOfBefore | undefined {
  const at = mentions.findIndex(({ amount }) => amount?.unit === 'fraction' || amount?.unit === 'factor');
  const said = mentions[at];
  if (said?.amount === undefined || said.amount.sign !== undefined) return undefined;
  const { value } = said.amount;
  const next = mentions[at + 1];
  const isOfThat = next !== undefined && !isName(next) && says(next, 'mark', 'that-one');
  // `anti-infectives too, half as much`
  const isAsMuch = says(said, 'mark', 'as-another') && mentions.some((one) => !isName(one) && saysAlso(one));
  const isOfNow = mentions.slice(at + 1).some((one) => isWord(one) && says(one, 'now'));
  const { multiply, add, set, shift, ...rest } = override;
  const part = (amount: number): number => Number((value * amount).toFixed(digits));
  if (typeof set === 'number' && (isOfItsOwn || isOfNow)) return { override: { ...rest, multiply: value }, said };
  if (typeof add === 'number') return { override: { ...rest, add: part(add) }, said };
  if (typeof set === 'number') return { override: { ...rest, set: part(set) }, said };
  if (typeof shift === 'number' && Number.isInteger(part(shift)))
    return { override: { ...rest, shift: part(shift) }, said };
  if (typeof multiply === 'number' && (isOfThat || isAsMuch))
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
  const isNamedPart = part?.amount?.unit === 'fraction' && part.amount.sign === undefined;
  // `deux fois moins`
  const behind = part && mentions[mentions.indexOf(part) + 1];
  const less = part?.amount?.unit === 'factor' && wordSays(behind, 'action', 'lower') ? behind : undefined;
  const shares = recognise(told, language).mentions.filter(({ amount }) => amount?.unit === 'percent');
  const isOther = mentions.some((one) => isName(one) && !isHeldBy(override, one));
  if (typeof multiply !== 'number' || others.length > 0 || shares.length !== 1 || !isOther) return undefined;
  if (!isNamedPart && less === undefined) return undefined;
  const isOnlyThis = isRefining(mentions.filter((one) => one !== less));
  if (!isOnlyThis || partOfBefore(override, mentions) !== undefined) return undefined;
  const said = part?.amount?.value ?? 0;
  const value = less === undefined ? said : 1 / said;
  const words = less === undefined ? part?.text : `${part?.text} ${less.text}`;
  const choices = [value * Math.abs(multiply - 1), value].map((share) =>
    text.replace(words ?? '', `${Number((100 * share).toPrecision(4))}%`),
  );
  return anyOf(text, choices);
}
