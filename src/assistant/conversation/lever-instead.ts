import type { Draft, WrittenOverride } from '../draft.js';
import { type Lever, leverOfColumn } from '../understand/changes/lever.js';
import { isSmall, isWord, type Mention, says } from '../understand/mentions/mention.js';
import type { EntityKind } from '../vocabulary.js';
import type { FollowUp } from './said.js';
import { leversSaid } from './taken-away.js';

/**
 * `make those overtime, not regular hours`, `plutôt en heures sup`, `stock, not demand`: the last change, of another thing that is counted alike.
 * Undefined where more is said, or where what is meant cannot be changed for the same rows.
 */
export function leverInstead(draft: Draft, { text, language, isMeant, recognisePlain }: FollowUp): Draft | undefined {
  const { mentions } = recognisePlain(text, language);
  const at = mentions.findIndex(isDenial);
  const nouns = mentions.filter((one) => isWord(one) && leversSaid(one).length > 0 && !says(one, 'action'));
  const denied = nouns.find((one) => at !== -1 && mentions.indexOf(one) > at);
  const [meant, ...others] = nouns.filter((one) => one !== denied);
  const isPlain = mentions.every((one) => nouns.includes(one) || (isWord(one) && (isSmall(one) || isTurning(one))));
  const isOpened = isMeant || denied !== undefined || mentions.some(isTurning);
  const last = draft.overrides.at(-1);
  if (meant === undefined || others.length > 0 || !isPlain || !isOpened || last === undefined) return undefined;
  if (at !== -1 && (denied === undefined || !isOf(last, denied))) return undefined;
  const found = leversSaid(meant).flatMap((one) => ofLever(last, leverOfColumn(one)) ?? []);
  return found.length === 1 ? { ...draft, overrides: draft.overrides.with(-1, found[0]) } : undefined;
}

/** `not`, `rather than`, `rather … than`. */
const isDenial = (mention: Mention): boolean =>
  isWord(mention) &&
  (says(mention, 'not') || says(mention, 'stop', 'in place of') || says(mention, 'mark', 'than-other'));

/** `make those …`, `… instead`, `I mean …`. */
const isTurning = (mention: Mention): boolean =>
  isDenial(mention) ||
  says(mention, 'follow', 'instead') ||
  says(mention, 'mark', 'making') ||
  says(mention, 'mark', 'time-brings') ||
  says(mention, 'mark', 'regular');

function isOf(override: WrittenOverride, noun: Mention): boolean {
  return leversSaid(noun).some(({ table, column }) => table === override.table && column === override.column);
}

/** A change of the same rows, by the same amount and at the same time, of another lever; undefined where that counts or chooses otherwise. */
function ofLever(override: WrittenOverride, lever: Lever | undefined): WrittenOverride | undefined {
  const before = leverOfColumn(override);
  const { table: _table, column: _column, where, ...change } = override;
  if (lever === undefined || before === undefined || lever === before || override.insert !== undefined)
    return undefined;
  // A share is of whatever it is counted in.
  const isAlike = lever.unit === before.unit || change.multiply !== undefined;
  if (!isAlike || (change.during !== undefined && lever.timed !== true)) return undefined;
  const rows = Object.entries(where ?? {}).map(([column, value]) => [columnFor(column, before, lever), value] as const);
  if (rows.some(([column]) => column === undefined)) return undefined;
  const { table, column } = lever;
  const chosen = where === undefined ? {} : { where: Object.fromEntries(rows) };
  return { table, ...(column === undefined ? {} : { column }), ...chosen, ...change };
}

/** The column of a lever that chooses what a column of another one does; goods that are made are none that are bought. */
function columnFor(column: string, before: Lever, lever: Lever): string | undefined {
  const kinds = Object.keys(before.where).filter((kind) => before.where[kind as EntityKind] === column);
  const columns = kinds.flatMap((kind) => lever.where[kind as EntityKind] ?? []);
  return columns.find((one) => one === column) ?? columns.find((one) => one !== 'component');
}
