import type { Draft, WrittenOverride, WrittenRow } from '../draft.js';
import type { Reading } from '../reading.js';
import { withDraft } from './follow-on.js';
import { saysOnly } from './opening.js';
import type { FollowUp } from './said.js';
import type { Standing } from './standing.js';

type Rows = Readonly<Record<string, WrittenRow[string] | readonly WrittenRow[string][]>>;

/**
 * `both`, `les deux`, behind `L2 stops in May` and `no, L3`: the change for what was named first and for what took its place. Undefined where the
 * last turn did anything else than put one name in the place of another.
 */
export function bothOfThem(
  { last, draft }: Standing,
  before: Standing | undefined,
  { text, words, language }: FollowUp,
): Reading | undefined {
  const both = before && saysOnly(text, words.bothOfThem) ? withBoth(before.draft, draft) : undefined;
  return both && withDraft({ ...last, language }, both, text, [...last.words, text]);
}

/** The scenario with both names, where two drafts differ in one name of one change alone. */
function withBoth(before: Draft, now: Draft): Draft | undefined {
  const isOther = (override: WrittenOverride, at: number): boolean => !isSame(override, before.overrides[at]);
  const [at, ...others] = now.overrides.flatMap((override, index) => (isOther(override, index) ? [index] : []));
  const isAlike = before.overrides.length === now.overrides.length && isSame(before.params, now.params);
  if (!isAlike || at === undefined || others.length > 0) return undefined;
  const joined = ofBoth(before.overrides[at], now.overrides[at]);
  return joined && { ...now, overrides: now.overrides.toSpliced(at, 1, ...joined) };
}

function ofBoth(one: WrittenOverride, other: WrittenOverride): readonly WrittenOverride[] | undefined {
  const { where = {}, insert, ...rest } = one;
  const { where: otherWhere = {}, insert: otherInsert, ...otherRest } = other;
  if (!isSame(rest, otherRest)) return undefined;
  if (insert !== undefined || otherInsert !== undefined) {
    const isStop = one.table === 'closures' && isSame(where, otherWhere) && insert && otherInsert;
    const isOfLine = isStop && columnApart([insert].flat()[0], [otherInsert].flat()[0]) === 'resource';
    return isOfLine ? [one, other] : undefined;
  }
  const column = columnApart(where, otherWhere);
  if (column === undefined || where[column] === undefined || otherWhere[column] === undefined) return undefined;
  const named = [...new Set([where[column], otherWhere[column]].flat())];
  return [{ ...other, where: { ...otherWhere, [column]: named } }];
}

/** The one column in which rows differ. */
function columnApart(one: Rows, other: Rows): string | undefined {
  const columns = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const [column, ...others] = columns.filter((name) => !isSame(one[name], other[name]));
  return others.length === 0 ? column : undefined;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
