import type { Draft, WrittenOverride } from '../draft.js';
import { leverOfColumn } from '../understand/changes/lever.js';
import { type Amount, type AmountUnit, daysOf, isTime } from '../understand/figures/amount.js';
import { isWord, type Mention, says } from '../understand/mentions/mention.js';
import type { Vocabulary } from '../vocabulary.js';
import { rowDays, rowOf } from './closures-refined.js';
import { inBuckets, inCells } from './in-cells.js';
import { isValue } from './parameter-instead.js';
import { anyOf, notOfChange, type Redrafted } from './redrafted.js';
import type { FollowUp } from './said.js';
import { isPlainName, matches, meantBy, namedIn, nameOf, takenOut, withOverrides } from './taken-away.js';

/**
 * `undo the 5%`, `enlève les 20 %`, `drop the 20 hours on L1`: the one change, or the one parameter that was set, of which so much was told, taken away; asked back
 * where several are of that amount. Undefined where no such amount is spoken of.
 */
export function takenByAmount(draft: Draft, said: FollowUp): Redrafted | undefined {
  const { text, words, language, vocabulary, recognisePlain } = said;
  const named = takenOut(text, words);
  const { mentions } = recognisePlain(named === undefined ? '' : namedIn(named, words), language);
  const at = mentions.findIndex((mention, index) => mention.amount !== undefined && isDefinite(mentions[index - 1]));
  const [spoken, ...others] = mentions.filter(({ amount }) => amount !== undefined && amount.isRate !== true);
  if (at === -1 || spoken !== mentions[at] || others.length > 0 || spoken.amount === undefined) return undefined;
  const { amount } = spoken;
  const rest = mentions.filter((one, index) => one.amount === undefined && !(index === at + 1 && isHours(one)));
  const meant = meantBy(rest, false);
  if (meant === undefined && !rest.every(isPlainName)) return undefined;
  const isMeant = (override: WrittenOverride, index: number): boolean =>
    isOfAmount(override, amount, vocabulary) &&
    (meant === undefined || matches(override, index, meant, draft, vocabulary));
  const overrides = draft.overrides.filter(isMeant);
  const params = Object.entries(meant === undefined ? (draft.params ?? {}) : {}).filter(([, value]) =>
    isValue(spoken, value),
  );
  const names = [...overrides.map(nameOf), ...params.map(([name]) => name)];
  if (names.length > 1) return { unclear: anyOf(text, names) };
  const [[parameter] = []] = params;
  const { params: set = {}, ...unset } = draft;
  const kept = Object.entries(set).filter(([name]) => name !== parameter);
  const left =
    parameter === undefined
      ? withOverrides(
          draft,
          draft.overrides.filter((override) => !overrides.includes(override)),
        )
      : { ...unset, ...(kept.length > 0 ? { params: Object.fromEntries(kept) } : {}) };
  return names.length === 0 || left === undefined ? { unclear: notOfChange(text) } : { draft: left };
}

/** `the`, `that`, `les`, `ces`: so much as was told before, and no new amount. */
function isDefinite(mention: Mention | undefined): boolean {
  if (mention === undefined || !isWord(mention)) return false;
  const isArticle = says(mention, 'mark', 'article') && !says(mention, 'prep');
  return isArticle || says(mention, 'relative', 'this') || says(mention, 'mark', 'that-one');
}

const isHours = (mention: Mention): boolean => isWord(mention) && says(mention, 'unit', 'hour');

/** Whether a change is by so much, or to so much, whatever its amount is counted per. */
export function isOfAmount(override: WrittenOverride, amount: Amount, { calendar }: Vocabulary): boolean {
  const { table, column, multiply, add, set, shift } = override;
  const rows = rowOf(override);
  if (rows.length > 0) return isTime(amount) && rows.every((row) => rowDays(row) === daysOf(amount));
  const isNear = (one: number | undefined, other: number): boolean =>
    one !== undefined && Math.abs(one - other) <= 1e-4 * Math.max(1, Math.abs(other));
  if (typeof shift === 'number') return isNear(inBuckets(amount, calendar), Math.abs(shift));
  if (typeof multiply === 'number') {
    const isPercent = ['percent', 'none'].includes(amount.unit);
    const share = isPercent ? amount.value / 100 : amount.unit === 'fraction' ? amount.value : undefined;
    return (
      isNear(share, Math.abs(multiply - 1)) ||
      isNear(share, multiply) ||
      (amount.unit === 'factor' && isNear(amount.value, multiply))
    );
  }
  const lever = leverOfColumn({ table, column });
  const held = [add, set].filter((value) => typeof value === 'number');
  const counted =
    lever === undefined
      ? []
      : perAny.map((per) => inCells(lever, amount.per === undefined ? withPer(amount, per) : amount, calendar));
  return held.some((value) => counted.some((cells) => isNear(cells, Math.abs(value))));
}

/** What an amount may have been told to be counted per, and is not said again. */
const perAny: readonly (AmountUnit | undefined)[] = [undefined, 'day', 'week', 'month'];

function withPer(amount: Amount, per: AmountUnit | undefined): Amount {
  return per === undefined ? amount : { ...amount, per };
}
