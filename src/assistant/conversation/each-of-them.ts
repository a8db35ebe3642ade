import type { Draft, WrittenOverride } from '../draft.js';
import type { Reading } from '../reading.js';
import { isName, type Mention, says } from '../understand/mentions/mention.js';
import { closuresOf } from './closures-refined.js';
import { withDraft } from './follow-on.js';
import { isRefining } from './follow-up.js';
import { refinedReading } from './refined-reading.js';
import type { FollowUp } from './said.js';

/**
 * `make that 1,500 each`, `plutôt 8 heures chacune`, of several changes alike: all of them with that amount. Undefined where one alone is of the
 * kind that the amount can be said of, or anything else is said.
 */
export function eachOfThem(last: Reading, draft: Draft, said: FollowUp): Reading | undefined {
  const { text, language, mentions } = said;
  const isEach = mentions.some(saysEach);
  const rest = mentions.filter(
    (mention, at) => !saysEach(mention, at, mentions) && !isOfThem(mention, mentions[at + 1]),
  );
  const isCounted = rest.some(({ amount }) => amount !== undefined);
  if (!isEach || !isCounted || mentions.some(isName) || !isRefining(rest)) return undefined;
  const alone = { ...said, mentions: rest };
  const changed = draft.overrides.map((override) => otherwise(last, { ...draft, overrides: [override] }, alone));
  const isSeveral = ({ where = {} }: WrittenOverride): boolean =>
    Object.values(where).some((value) => [value].flat().length > 1);
  const alike = draft.overrides.map((override) => draft.overrides.filter((one) => kindOf(one) === kindOf(override)));
  const at = changed.findLastIndex(
    (one, index) => one && (alike[index].length > 1 || isSeveral(draft.overrides[index])),
  );
  if (at === -1 || alike[at].length === 1) return undefined;
  const isMeant = draft.overrides.map((override) => alike[at].includes(override));
  if (isMeant.some((meant, index) => meant && changed[index] === undefined)) return undefined;
  const overrides = draft.overrides.flatMap((override, index) =>
    isMeant[index] ? (changed[index] ?? []) : [override],
  );
  return withDraft({ ...last, language }, { ...draft, overrides }, text, [...last.words, text]);
}

/** One change with what is said of it; undefined where it cannot be said of it. */
function otherwise(last: Reading, draft: Draft, said: FollowUp): readonly WrittenOverride[] | undefined {
  const closed = closuresOf(draft, said);
  if (closed !== undefined) return closed.overrides;
  const { unread, drafts } = refinedReading(last, draft, said);
  return unread.length === 0 ? drafts[0]?.overrides : undefined;
}

/** `each`, `for all of them`, `chacun`; in `each week` and `in each country` it is said of something else. */
function saysEach(mention: Mention, at: number, mentions: readonly Mention[]): boolean {
  const next = mentions[at + 1];
  const isOther = next !== undefined && (isName(next) || says(next, 'kind') || says(next, 'unit'));
  return !isName(mention) && !isOther && (says(mention, 'mark', 'of-all') || says(mention, 'mark', 'each'));
}

/** `of them` behind it, and `of` and `for` in front of it. */
function isOfThem(mention: Mention, next: Mention | undefined): boolean {
  const isLink = next !== undefined && !isName(next) && says(next, 'mark', 'of-all') && says(mention, 'prep');
  return !isName(mention) && (says(mention, 'mark', 'of-them') || isLink);
}

/** What a change is of, and how. */
function kindOf({ table, column, multiply, add, set, shift, insert }: WrittenOverride): string {
  const verb = Object.entries({ multiply, add, set, shift, insert }).find(([, value]) => value !== undefined)?.[0];
  return [table, column, verb].join(' ');
}
