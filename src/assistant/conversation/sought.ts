import type { Draft, WrittenAmount, WrittenOverride } from '../draft.js';
import type { Reading } from '../reading.js';
import type { Mention } from '../understand/mentions/mention.js';
import { titleOf } from '../understand/reading-of.js';

/**
 * `go with 10 hours`, `let's say 10% more`, behind `how much overtime would it take`: the scenario in which it was sought, with so much of
 * what was sought. Undefined where anything else is said.
 */
export function takenOfSought(
  last: Reading | undefined,
  text: string,
  mentions: readonly Mention[],
): Reading | undefined {
  const [draft] = last?.drafts ?? [];
  const told = mentions.filter(
    ({ amount, time, entities }) => amount !== undefined || time !== undefined || isOther(entities),
  );
  const [amount, ...others] = told;
  if (
    last === undefined ||
    last.kind !== 'seek' ||
    draft === undefined ||
    amount?.amount === undefined ||
    others.length > 0
  )
    return undefined;
  const { unit, value } = amount.amount;
  const at = draft.overrides.findIndex((override) => taken(override, unit, value) !== undefined);
  const override = at === -1 ? undefined : taken(draft.overrides[at], unit, value);
  if (override === undefined) return undefined;
  const { params: _sought, expect: _expected, ...others_ } = draft;
  const made: Draft = { ...others_, scenario: titleOf(text), overrides: draft.overrides.with(at, override) };
  return {
    ...last,
    kind: 'what_if',
    question: text,
    drafts: [made],
    command: { name: 'compare', arguments: [made.name] },
    words: [...last.words.slice(0, -1), text],
  };
}

const isOther = (entities: Mention['entities']): boolean => entities.some(({ kind }) => kind !== 'parameter');

/** What was sought in an override, with the value that is taken; undefined where nothing was, or it is counted otherwise. */
function taken(override: WrittenOverride, unit: string, value: number): WrittenOverride | undefined {
  const { add, set, multiply } = override;
  const isCount = unit !== 'percent' && unit !== 'fraction' && unit !== 'factor';
  const share = unit === 'percent' ? value / 100 : unit === 'fraction' ? value : undefined;
  const way = (written: WrittenAmount | undefined): number =>
    typeof written !== 'string' ? 0 : written.startsWith('1 -') || written.startsWith('-') ? -1 : 1;
  if (typeof multiply === 'string' && share !== undefined)
    return { ...override, multiply: Number((1 + way(multiply) * share).toPrecision(12)) };
  if (typeof add === 'string' && isCount) return { ...override, add: way(add) * value };
  return typeof set === 'string' && isCount ? { ...override, set: value } : undefined;
}
