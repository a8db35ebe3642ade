import type { Draft, WrittenOverride } from '../draft.js';
import { leverOfColumn } from '../understand/changes/lever.js';
import { isName, isSmall, isWord, type Mention, saidOf, says, wordSays } from '../understand/mentions/mention.js';
import type { Entity, Vocabulary } from '../vocabulary.js';
import { firstOfLast, rowOf } from './closures-refined.js';
import { isRefining } from './follow-up.js';
import { holdsAny } from './opening.js';
import { isHeldBy } from './rows-chosen.js';
import type { FollowUp } from './said.js';

/**
 * `that one 10%`, `lui ce sera plutôt 10 %`, behind `Tiotrin too`, and `the second at 10%`: an amount for the one of several that is pointed at, named in the place
 * of the word, which stands as what is not known where it may be any of them. Undefined where nothing is pointed at.
 */
export function ofOneOfThem(draft: Draft, said: FollowUp): FollowUp | undefined {
  const { mentions, vocabulary } = said;
  const at = mentions.findIndex((mention, index) => isPointing(mention, mentions[index + 1], said));
  const isCounted = mentions.some((one) => one.amount !== undefined || wordSays(one, 'action', 'halfway'));
  if (at === -1 || !isCounted || mentions.some(isName)) return undefined;
  const rest = mentions.filter((mention, index) => index !== at && !(index === at + 1 && isOne(mention)));
  // `the second at half speed`
  const isHalf = rest.every((one) => wordSays(one, 'action', 'halfway') || isSmall(one));
  if (!isHalf && !isRefining(rest)) return undefined;
  const spoken = ordinalOf(mentions[at]);
  const named = spoken === undefined ? namedLast(draft, said) : inOrder(draft, vocabulary).at(spoken);
  // `the second at half`, of one line that stops twice.
  if (spoken !== undefined && named === undefined) return undefined;
  const meant: Mention = { ...mentions[at], senses: [], entities: named === undefined ? [] : [named] };
  return { ...said, mentions: [...rest.slice(0, at), meant, ...rest.slice(at)] };
}

/** `that one`, `lui`, `the second`; in `the second week` it is said of a time. */
function isPointing(mention: Mention, next: Mention | undefined, { words }: FollowUp): boolean {
  if (!isWord(mention) || mention.amount !== undefined || mention.time !== undefined) return false;
  const isOther = next !== undefined && (isName(next) || next.time !== undefined || says(next, 'kind'));
  const isAlone = next === undefined || next.amount !== undefined || !(isOther || says(next, 'unit'));
  return holdsAny(mention.text, words.thatOne) || (ordinalOf(mention) !== undefined && isAlone);
}

/** `one`, behind which of them. */
const isOne = (mention: Mention): boolean => isWord(mention) && says(mention, 'mark', 'one');

/** Counted from 0, from behind where it is the last one. */
function ordinalOf(mention: Mention): number | undefined {
  const [ordinal] = saidOf(mention, 'ordinal');
  return ordinal === 'last' ? -1 : ordinal === undefined ? undefined : Number(ordinal) - 1;
}

/** The one thing that the last sentence names of those that are changed. */
function namedLast({ overrides, scenario }: Draft, { language, recognise }: FollowUp): Entity | undefined {
  for (const sentence of scenario.split('; ').toReversed()) {
    const names = recognise(sentence, language).mentions.filter(
      (one) => isName(one) && overrides.some((override) => isHeldBy(override, one) || isStopOf(override, one)),
    );
    if (names.length > 0)
      return names.length === 1 && names[0].entities.length === 1 ? names[0].entities[0] : undefined;
  }
  return undefined;
}

/** Whether a change is the stop of a line that is named. */
function isStopOf(override: WrittenOverride, { entities }: Mention): boolean {
  return rowOf(override).some(({ resource }) => entities.every(({ value }) => value === resource));
}

/** What the last change is for, or those like it one by one, in the order in which it was told. */
function inOrder({ overrides }: Draft, { entities }: Vocabulary): readonly Entity[] {
  const last = overrides.at(-1);
  const stops = overrides.slice(firstOfLast(overrides)).flatMap(rowOf);
  if (stops.length > 1)
    return stops.flatMap((row) => entities.filter((one) => one.kind === 'resource' && one.value === row.resource));
  const lever = last && leverOfColumn(last);
  if (last === undefined || lever === undefined) return [];
  const isLike = ({ table, column }: WrittenOverride): boolean => table === last.table && column === last.column;
  const alike = overrides.filter(isLike);
  const severalOf = (one: WrittenOverride): string | undefined =>
    Object.entries(one.where ?? {}).find(([, values]) => [values].flat().length > 1)?.[0];
  const column = severalOf(last) ?? columnApart(alike);
  const values = (severalOf(last) === undefined ? alike : [last]).flatMap(({ where = {} }) =>
    column === undefined ? [] : [where[column] ?? []].flat(),
  );
  return values.length < 2
    ? []
    : values.flatMap((value) => entities.filter((one) => one.kind === column && one.value === value).slice(0, 1));
}

/** The one column by which changes are of different things. */
function columnApart(alike: readonly WrittenOverride[]): string | undefined {
  const columns = [...new Set(alike.flatMap(({ where = {} }) => Object.keys(where)))];
  const apart = columns.filter((column) => new Set(alike.map(({ where }) => JSON.stringify(where?.[column]))).size > 1);
  return apart.length === 1 ? apart[0] : undefined;
}
