import { hoursPerDay, isoText } from '../../../calendar/bucket.js';
import type { Calendar } from '../../../calendar/calendar.js';
import type { WrittenOverride, WrittenRow } from '../../draft.js';
import type { Vocabulary } from '../../vocabulary.js';
import type { Composed } from '../changes/change.js';
import type { Unclear } from '../changes/changed.js';
import type { Clause } from '../clauses/clause.js';
import { planSpan } from '../figures/span.js';
import { isMarked, type Mention, says, wordSays } from '../mentions/mention.js';

/** What changes say together that no one of them does by itself, and that leaves open what was meant. */
export function doubtfulTogether(
  clauses: readonly Clause[],
  composed: readonly Composed[],
  vocabulary: Vocabulary,
): readonly Unclear[] {
  return [
    ...stoppedThroughout(composed, vocabulary),
    ...dismissedBehind(clauses, composed),
    ...askedAgain(clauses, composed),
  ];
}

/** `S1 fails the media fill and loses half of its hours in August`: a line that stands still for the whole plan, of which more is told. */
function stoppedThroughout(composed: readonly Composed[], { calendar }: Vocabulary): readonly Unclear[] {
  const changes = composed.flatMap((one) => one.changes);
  return changes.flatMap((change) => {
    const whole = change.overrides.flatMap(rowsOf).filter((row) => isThroughout(row, calendar));
    const others = changes.filter((one) => one !== change).flatMap(({ overrides }) => overrides.flatMap(linesOf));
    return whole.some(({ resource }) => others.includes(resource))
      ? [{ text: change.words, problem: (say) => say.problem.changedTwice, choices: [] }]
      : [];
  });
}

const rowsOf = ({ insert }: WrittenOverride): readonly WrittenRow[] => [insert ?? []].flat();

/** The lines whose hours or closures an override changes. */
function linesOf(override: WrittenOverride): readonly unknown[] {
  if (override.table === 'closures') return rowsOf(override).map(({ resource }) => resource);
  return override.table === 'capacity' ? [override.where?.resource ?? []].flat() : [];
}

function isThroughout({ from, to, availability }: WrittenRow, calendar: Calendar): boolean {
  const plan = planSpan(calendar);
  return availability === undefined && from === isoText(plan.from) && to === isoText(plan.to - hoursPerDay);
}

/** `L1 stops in May and the orders of VAC-100 are cancelled`, `France doubles its orders in May, Germany cancels its own`: all that is ordered, or what is ordered then. */
function dismissedBehind(clauses: readonly Clause[], composed: readonly Composed[]): readonly Unclear[] {
  return clauses.flatMap(({ mentions, inherited }, at) => {
    const always = overridesOf(composed[at]).filter(({ table, during }) => table === 'demand' && during === undefined);
    const isNone = always.some(({ set }) => set === 0);
    const isTheirs = isMarked(mentions, 'own-one') && always.length > 0;
    const time = clauses[at - 1]?.mentions.find((mention) => mention.time !== undefined);
    const isTold = [...mentions, ...inherited].some((mention) => mention.time !== undefined);
    const isForGood = isMarked(mentions, 'off-for-good') || mentions.some((one) => says(one, 'action', 'unmade'));
    const isOfSame = overridesOf(composed[at - 1]).some(({ table }) => table === 'demand');
    if (!isTheirs && (!isNone || isForGood || isOfSame)) return [];
    if (time === undefined || isTold) return [];
    return [{ text: textOf(mentions), problem: (say) => say.problem.timeOrAlways(time.text), choices: [] }];
  });
}

/** `what if L3 stops in May, and what if it stops in June?`: the same at two times, asked twice, is one or the other. */
function askedAgain(clauses: readonly Clause[], composed: readonly Composed[]): readonly Unclear[] {
  return clauses.flatMap(({ mentions }, at) => {
    const again = mentions.find((mention) => wordSays(mention, 'if'));
    const [before, own] = [composed[at - 1], composed[at]].map(sameOf);
    const isSame = at > 0 && own.length > 0 && own.every((one) => before.includes(one));
    return again === undefined || !isSame
      ? []
      : [{ text: textOf(mentions), problem: (say) => say.problem.changedTwice, choices: [] }];
  });
}

/** What a clause changes, whenever it does. */
function sameOf(composed: Composed | undefined): readonly string[] {
  return overridesOf(composed).map(({ table, column, where, insert }) =>
    JSON.stringify([table, column, where, [insert ?? []].flat().map(({ resource }) => resource)]),
  );
}

function overridesOf(composed: Composed | undefined): readonly WrittenOverride[] {
  return composed?.changes.flatMap(({ overrides }) => overrides) ?? [];
}

const textOf = (mentions: readonly Mention[]): string => mentions.map(({ text }) => text).join(' ');
