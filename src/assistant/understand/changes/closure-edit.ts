import { isoText } from '../../../calendar/bucket.js';
import type { WrittenOverride } from '../../draft.js';
import type { Saying } from '../../phrases/saying.js';
import { type ClosureRow, closureRows } from '../figures/dated-rows.js';
import { isMarked, isSmall, isWord, says, wordSays } from '../mentions/mention.js';
import type { Change, Refused } from './changed.js';
import { editOf } from './closure-told.js';
import { causeIn, endingNear, resourcesOf, rowsAt } from './closures-meant.js';
import { type ClosureEdit, editedRow } from './edited-closure-row.js';
import { amountsOf, type Parts, take, timesOf, use, useKinds } from './parts.js';

/**
 * A closure that stands in the table and is put off, brought forward, made longer or shorter, or cancelled: `postpone the L1 maintenance of
 * February by 2 weeks`. Undefined where a clause says nothing of that kind; refused where it fits no closure, or more than one of a line.
 */
export function closureEditOf(parts: Parts): Change | Refused | undefined {
  const edit = editOf(parts);
  if (edit === undefined || 'problem' in edit) return edit;
  // `cancel everything but the maintenance of L2`
  if (parts.mentions.some((mention) => wordSays(mention, 'scope', 'except')))
    return { problem: (say) => say.problem.notUnderstood, choices: [] };
  const named = new Set(resourcesOf(parts));
  const cause = causeIn(parts);
  const found = rowsAt(parts, edit.selecting);
  const rows = edit.kind === 'end-at' ? endingNear(found, edit.day) : found;
  if (rows.length === 0 && edit.isNewElse) return undefined;
  // A public holiday is one of all lines.
  const isOfAll = edit.kind === 'cancel' && cause === 'holiday' && edit.selecting.length > 0;
  const isUnclear =
    !(together.includes(edit.kind) && saysEvery(parts)) &&
    (new Set(rows.map(({ resource }) => resource)).size < rows.length ||
      (named.size === 0 && rows.length > 1 && !isOfAll));
  if (rows.length === 0 || isUnclear) return unclear(parts, named, rows);
  if (rows.some((row) => isContrary(parts, row, edit))) return unclear(parts, named, []);
  const overrides = rows.flatMap((row) => editedRow(parts, row, edit));
  const failed = overrides.find((one): one is Refused => 'problem' in one);
  if (failed) return failed;
  useAll(parts);
  if (edit.kind === 'whole') use(parts, 'kind', 'resource');
  return {
    overrides: overrides.filter((one): one is WrittenOverride => 'table' in one),
    words: (say) => rows.map((row) => `${rowText(row)(say)} ${edit.words(say)}`).join(', '),
  };
}

/** What may be done with several closures at once, each staying apart from the others. */
const together: readonly ClosureEdit['kind'][] = ['cancel', 'move'];

/** `cancel all maintenance`, `the public holidays`, `les arrêts de maintenance`: every closure with that cause. */
function saysEvery({ mentions }: Parts): boolean {
  return mentions.some((mention, at) => {
    if (wordSays(mention, 'cause') && says(mention, 'mark', 'every-closure')) return true;
    const named = mentions.slice(at + 1).find((one) => !isSmall(one));
    return wordSays(mention, 'scope', 'all') && named !== undefined && isWord(named) && says(named, 'cause');
  });
}

/**
 * `the maintenance of February is postponed to January`: a day that lies the other way; `the filter change is brought forward: it stops …`,
 * where half of the hours are left while it lasts.
 */
function isContrary({ actions, mentions }: Parts, row: ClosureRow, edit: ClosureEdit): boolean {
  if (edit.kind !== 'move-to') return false;
  const isOtherWay = edit.day > row.from ? actions.has('hasten') : edit.day < row.from && actions.has('delay');
  return isOtherWay || (row.availability > 0 && isMarked(mentions, 'standing-still'));
}

function unclear({ vocabulary }: Parts, named: ReadonlySet<string>, rows: readonly ClosureRow[]): Refused {
  const known = closureRows(vocabulary.dataset).filter(({ resource }) => named.size === 0 || named.has(resource));
  return {
    problem: (say) => (rows.length === 0 ? say.problem.noSuchClosure : say.problem.manyClosures),
    choices: (rows.length === 0 ? known : rows).slice(0, mostChoices).map(rowText),
  };
}

const mostChoices = 6;

function rowText({ resource, from, to, cause }: ClosureRow): Saying {
  return (say) => say.words.closureOf(cause, resource, isoText(from), isoText(to));
}

function useAll(parts: Parts): void {
  use(parts, 'mark', 'carrying');
  take(parts, 'resource');
  take(parts, 'site');
  for (const mention of [...timesOf(parts), ...amountsOf(parts)]) parts.used.add(mention);
  for (const sense of ['action', 'cause', 'prep', 'scope', 'works']) use(parts, sense);
  for (const quantity of ['production', 'time', 'capacity']) use(parts, 'quantity', quantity);
  use(parts, 'stop', 'in place of');
  for (const mark of ['lasting', 'wholly', 'how-long']) use(parts, 'mark', mark);
  useKinds(parts, ['resource', 'site']);
}
