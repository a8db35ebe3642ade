import type { Draft, WrittenOverride } from '../../draft.js';
import { type Said, type Saying, textOf } from '../../phrases/saying.js';
import type { Vocabulary } from '../../vocabulary.js';
import { type Composed, compose } from '../changes/change.js';
import type { Change, Unclear } from '../changes/changed.js';
import { saysTakenOver } from '../changes/taken-over.js';
import type { Clause } from '../clauses/clause.js';
import { clausesOf } from '../clauses/clauses-of.js';
import { placedAlike, timedAlike } from '../clauses/shared-time.js';
import { isTime } from '../figures/amount.js';
import { planSpan, type Span } from '../figures/span.js';
import {
  endOfPart,
  entitiesOf,
  isName,
  isSmall,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../mentions/mention.js';
import { nearNames } from '../words/near-names.js';
import { doubtfulTogether } from './doubtful-together.js';
import { outageScenario } from './outage-scenario.js';
import { withParameters } from './parameter-setting.js';
import { isSaidIn } from './scenario-words.js';
import { sensesOf, wordsOf } from './title-words.js';

/** The scenario that a question speaks of: one of the project, or a draft of what it says changes. */
export interface World {
  /** The scenario's name: `baseline` where the question changes nothing. */
  readonly name: string;
  readonly draft: Draft | undefined;
  readonly words: readonly Said[];
  readonly unread: readonly Unclear[];
}

export const draftName = 'asked';

/** The draft of a world, or one that goes on from it and changes nothing yet. */
export function draftOf({ name, draft }: World, title: string): Draft {
  const parents = name === 'baseline' ? {} : { extends: [name] };
  return draft ?? { name: draftName, scenario: title, ...parents, overrides: [] };
}

/** What the mentions of a condition make of the baseline: scenarios named, parameters set, changes. */
export function worldOf(mentions: readonly Mention[], vocabulary: Vocabulary, title: string, name = draftName): World {
  const {
    rest,
    scenarios: named,
    params,
    words: said,
    unread: doubts,
  } = withParameters(withoutOnTop(withoutTogether(mentions)), vocabulary);
  const { clauses, composed } = composedOf(rest.every(isSmall) ? [] : clausesOf(rest), vocabulary);
  const outages = clauses.map((clause, index) => outageScenario(clause, composed[index].changes, vocabulary));
  const told = vocabulary.scenarios.filter((known) => named.includes(known.name));
  const isAgain = (index: number): boolean =>
    closes(composed[index]) && told.some((known) => isSaidIn(clauses[index].mentions, known));
  const changes = movedLast(
    saidOnce(composed.flatMap((one, index) => (outages[index] === undefined && !isAgain(index) ? one.changes : []))),
  );
  const meant = outages.filter((one) => one !== undefined);
  const called = [...new Set([...named, ...meant])];
  // `surge on top of the baseline`: what every scenario begins with.
  const scenarios = called.filter((one) => one !== 'baseline' || called.length === 1);
  const words: readonly Said[] = [
    ...scenarios.map(
      (one): Saying =>
        (say) =>
          meant.includes(one) ? say.words.scenarioUntimed(one) : say.words.scenario(one),
    ),
    ...said,
    ...changes.map((change) => change.words),
  ];
  const unread = [
    ...doubts,
    ...composed.flatMap((one) => one.unread),
    ...timeOfWhich(clauses, composed, vocabulary),
    ...timeBefore(clauses, composed),
    ...twice(changes),
    ...doubtfulTogether(clauses, composed, vocabulary),
    ...titledChange(rest, mentions, vocabulary),
    ...partLeftOut(mentions),
  ].map((one) => withNames(one, vocabulary));
  const isPlain = changes.length === 0 && Object.keys(params).length === 0 && scenarios.length < 2;
  if (isPlain) return { name: scenarios[0] ?? 'baseline', draft: undefined, words, unread };
  const draft: Draft = {
    name,
    scenario: title,
    ...(scenarios.length > 0 ? { extends: scenarios } : {}),
    ...(Object.keys(params).length > 0 ? { params } : {}),
    overrides: changes.flatMap(({ overrides }) => overrides),
  };
  return { name, draft, words, unread };
}

/** Whether all that a clause says is that lines stand still: a scenario that says so itself adds nothing by it. */
function closes({ changes, unread }: Composed): boolean {
  const overrides = changes.flatMap((change) => change.overrides);
  return unread.length === 0 && overrides.length > 0 && overrides.every(({ table }) => table === 'closures');
}

/** `winter-surge and line-n2-outage at once`: scenarios that are named together are played together. */
function withoutTogether(mentions: readonly Mention[]): readonly Mention[] {
  const named = mentions.filter((mention) => entitiesOf(mention, 'scenario').length > 0);
  return named.length < 2
    ? mentions
    : mentions.filter((mention) => isName(mention) || !says(mention, 'ask', 'together') || says(mention, 'and'));
}

/** `take winter-surge, close N3 for a week on top`: that it comes to a scenario, said of a clause without an amount but how long. */
function withoutOnTop(mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some((mention) => entitiesOf(mention, 'scenario').length > 0)) return mentions;
  const isOnTop = (mention: Mention, at: number): boolean => {
    if (!isWord(mention) || !says(mention, 'mark', 'furthermore')) return false;
    const end = endOfPart(mentions, at);
    const clause = mentions.slice(startOfPart(mentions, at), end);
    const isMore = ({ amount }: Mention): boolean =>
      amount !== undefined && !(isTime(amount) && amount.unit !== 'hour');
    return !clause.some(isMore) && mentions[at - 1]?.amount === undefined;
  };
  return mentions.filter((mention, at) => !isOnTop(mention, at));
}

/** `L3 takes over half`: of what other clauses stop. */
const isTakingOver = ({ mentions }: Clause): boolean => saysTakenOver(mentions);

/** What each clause makes; a time behind several changes alike is said of all where it can be. */
function composedOf(
  clauses: readonly Clause[],
  vocabulary: Vocabulary,
): { readonly clauses: readonly Clause[]; readonly composed: readonly Composed[] } {
  const made = (all: readonly Clause[]): readonly Composed[] => {
    const [taking, others] = [all.filter(isTakingOver), all.filter((clause) => !isTakingOver(clause))];
    const composed = new Map(others.map((clause) => [clause, compose(clause, vocabulary)]));
    const changed = [...composed.values()].flatMap(overridesOf);
    for (const clause of taking) composed.set(clause, compose(clause, vocabulary, changed));
    return all.flatMap((clause) => composed.get(clause) ?? []);
  };
  const composed = made(clauses);
  const alike = runsOf(composed).flatMap(([from, to]) => {
    const run = clauses.slice(from, to);
    if (!isAlike(composed.slice(from, to))) return run;
    const placed = placedAlike(run) ?? run;
    return timedAlike(placed, isTimedAtEnd(composed.slice(from, to))) ?? placed;
  });
  return alike.every((clause, at) => clause === clauses[at])
    ? { clauses, composed }
    : { clauses: alike, composed: made(alike) };
}

/** Changes of one column that follow each other, from one place to another. */
function runsOf(composed: readonly Composed[]): readonly (readonly [number, number])[] {
  const begins = composed.flatMap((_, at) => (at === 0 || !isAlike(composed.slice(at - 1, at + 1)) ? [at] : []));
  return begins.map((from, index) => [from, begins[index + 1] ?? composed.length]);
}

/** Whether all changes are of one column, or of the hours of lines, whose rows lie in time. */
function isAlike(composed: readonly Composed[]): boolean {
  const overrides = composed.flatMap(({ changes }) => changes.flatMap((change) => change.overrides));
  const [first] = overrides;
  return (
    first !== undefined &&
    ((overrides.every((one) => ofTimes.includes(one.table) && columnIn(one) === columnIn(first)) &&
      !isChangedAgain(overrides)) ||
      (overrides.every(({ table }) => ofHours.includes(table)) && !isStoppedTwice(overrides)))
  );
}

/** `S1 fails the media fill and loses half of its hours in August`: a line that stands still and works less, of which only the one is meant. */
function isStoppedTwice(overrides: readonly WrittenOverride[]): boolean {
  const lineOf = (row: unknown): string => JSON.stringify((row as { resource?: unknown } | undefined)?.resource ?? '');
  const stopped = overrides.filter(({ table }) => table === 'closures').map(({ insert }) => lineOf(insert));
  return overrides.some(({ table, where }) => table === 'capacity' && stopped.includes(lineOf(where)));
}

/** What is changed, named alike whether a time was said of it or not: a sales price of the plan is that of a product. */
function columnIn({ table, column }: WrittenOverride): string {
  return table === 'products' && column === 'price' ? 'demand price' : `${table} ${column}`;
}

/** `2% dearer, then 3% more in July`: of the same rows, which at one time would be changed twice. */
function isChangedAgain(overrides: readonly WrittenOverride[]): boolean {
  const rows = overrides.map(({ where }) => JSON.stringify(where));
  return overrides[0].table !== 'demand' && new Set(rows).size < rows.length;
}

/** What may be changed for a time. */
const ofTimes: readonly string[] = ['demand', 'routings', 'suppliers', 'lanes', 'bom', 'products'];

/** How long lines work: hours, overtime and when they stand still. */
const ofHours: readonly string[] = ['capacity', 'closures'];

/** Changes alike in a row, of which only the last has a time, not at its end: it may be said of that one or of all. */
function timeOfWhich(
  clauses: readonly Clause[],
  composed: readonly Composed[],
  { calendar }: Vocabulary,
): readonly Unclear[] {
  const plan = planSpan(calendar);
  const isWhole = ({ from, to }: Span): boolean => from <= plan.from && to >= plan.to;
  return runsOf(composed).flatMap(([from, to]) => {
    const said = clauses[to - 1].mentions.filter((mention) => !isSmall(mention));
    // `…, and from May L3 too`: in front it is of its own clause.
    const last = said.find(({ time }, at) => time !== undefined && at > 0);
    if (last?.time === undefined || isWhole(last.time) || !isTimedAtEnd(composed.slice(from, to))) return [];
    const choices: readonly Said[] = [(say) => say.choice.timeFirst(last.text), (say) => say.choice.timeEach];
    return [{ text: last.text, problem: (say) => say.problem.timeOfWhich, choices }];
  });
}

/** Whether all change the same column, and none but the last says when. */
function isTimedAtEnd(composed: readonly Composed[]): boolean {
  const overrides = composed.flatMap(overridesOf);
  const [first] = overrides;
  return (
    overrides.length > 1 &&
    overrides.every(
      (one) =>
        [...ofTimes, 'capacity'].includes(one.table) && one.insert === undefined && columnIn(one) === columnIn(first),
    ) &&
    overrides.slice(0, -1).every(({ during }) => during === undefined)
  );
}

/**
 * `INS-100 up 10% in May, INS-200 down 5%`: a share of the same, right behind one with a time, or anything that lies in time behind `then`:
 * at that time, or over the whole plan.
 */
function timeBefore(clauses: readonly Clause[], composed: readonly Composed[]): readonly Unclear[] {
  return clauses.flatMap(({ mentions, inherited, isThen }, at) => {
    const [before, own] = [composed[at - 1], composed[at]].map((one) => overridesOf(one));
    const isOfTimes = own.every(({ table, during }) => dated.includes(table) && during === undefined);
    const isTold = before.every(({ during }) => during !== undefined) && before.length > 0 && own.length > 0;
    const isSaid = [...mentions, ...inherited].some(({ time }) => time !== undefined);
    const isSame = [...before, ...own].every(
      ({ table, column, multiply, add }) =>
        table === own[0]?.table &&
        column === own[0].column &&
        (table === 'capacity' && own[0].add !== undefined
          ? add !== undefined
          : typeof multiply === 'number' && multiply > 0),
    );
    const time = clauses[at - 1]?.mentions.find((mention) => mention.time !== undefined);
    if (!isOfTimes || !isTold || isSaid || time === undefined || !(isThen || isSame || isEven(mentions))) return [];
    const text = mentions.map((mention) => mention.text).join(' ');
    return [
      {
        text,
        problem: (say) => say.problem.timeOrAlways(time.text),
        choices: [time.text, undefined].map(
          (when): Saying =>
            (say) =>
              say.choice.atThatTime(text, when ?? say.words.overWholePlan),
        ),
      },
    ];
  });
}

/** `…, even running every line 16 hours more`: what is done against what was told at its time. */
const isEven = ([first]: readonly Mention[]): boolean => wordSays(first, 'mark', 'even');

const dated = ['demand', 'capacity'];

function overridesOf(composed: Composed | undefined): readonly WrittenOverride[] {
  return composed?.changes.flatMap(({ overrides }) => overrides) ?? [];
}

/** `discontinue GAS-40 at the end of June, no sales after that`: what says again what was said is left out. */
function saidOnce(changes: readonly Change[]): readonly Change[] {
  const keys = changes.map(({ overrides }) => JSON.stringify(overrides.map(none)));
  return changes.filter((_, index) => keys.indexOf(keys[index]) === index);
}

/** A delivery that is put off and is more: what tells it by its day comes before the day moves. */
function movedLast(changes: readonly Change[]): readonly Change[] {
  const days = ({ overrides }: Change, isMove: boolean): readonly string[] =>
    overrides.flatMap(({ table, during, where, shift, insert }) =>
      table === 'receipts' && during !== undefined && insert === undefined && (shift !== undefined) === isMove
        ? [JSON.stringify([during, where])]
        : [],
    );
  const told = changes.flatMap((change) => days(change, false));
  const isMoved = (change: Change): boolean => days(change, true).some((day) => told.includes(day));
  return [...changes.filter((change) => !isMoved(change)), ...changes.filter(isMoved)];
}

/** No part of something and none of it are the same. */
function none({ multiply, ...override }: WrittenOverride): WrittenOverride {
  return multiply === 0 ? { ...override, set: 0 } : { ...override, ...(multiply === undefined ? {} : { multiply }) };
}

/** Two changes of the same rows at the same time: which holds, or whether one follows the other, was not said. */
function twice(changes: readonly Change[]): readonly Unclear[] {
  const rows = changes.flatMap(({ overrides, words }) =>
    overrides
      .filter(({ insert }) => insert === undefined)
      .map(({ table, column, where, during, shift }) => ({
        words,
        // When rows come is another thing than how much; a closure has no more than its days.
        key: JSON.stringify([table, column, where, during, shift !== undefined && table !== 'closures']),
        ofAll: JSON.stringify([table, column, undefined, during, false]),
      })),
  );
  // `every product 2% dearer, insulins 4%`: instead of what all are, or on top of it.
  const repeated = rows.find(({ key, ofAll }, index) =>
    rows.slice(0, index).some((other) => other.key === key || other.key === ofAll),
  );
  return repeated
    ? [
        {
          text: repeated.words,
          problem: (say) => say.problem.changedTwice,
          choices: [(say) => say.choice.timeEach],
        },
      ]
    : [];
}

function withNames(unread: Unclear, vocabulary: Vocabulary): Unclear {
  return unread.choices.length > 0 || typeof unread.text !== 'string'
    ? unread
    : { ...unread, choices: nearNames(unread.text, vocabulary) };
}

/** `overtime but without L3`: the scenario without that line, or with it closed. */
function partLeftOut(mentions: readonly Mention[]): readonly Unclear[] {
  const at = mentions.findIndex((mention) => wordSays(mention, 'action', 'unless'));
  const line = mentions[at + 1];
  const isHours = mentions
    .slice(0, Math.max(0, at))
    .flatMap((mention) => entitiesOf(mention, 'scenario'))
    .some(({ value }) => sensesOf(value).some(({ is, what }) => is === 'quantity' && what === 'overtime'));
  const isLine = line !== undefined && entitiesOf(line, 'resource').length > 0;
  if (!isHours || !isLine || mentions.slice(at).some(({ time }) => time !== undefined)) return [];
  return [{ text: `${mentions[at].text} ${line.text}`, problem: (say) => say.problem.notUnderstood, choices: [] }];
}

/** `Spring surge: +10% on INS-100`: a title right before an amount with a sign is the scenario, or what its change is called. */
function titledChange(
  rest: readonly Mention[],
  mentions: readonly Mention[],
  { scenarios }: Vocabulary,
): readonly Unclear[] {
  return mentions.flatMap((mention, at) => {
    const next = mentions[at + 1];
    const known = scenarios.find(({ name }) => entitiesOf(mention, 'scenario').some(({ value }) => value === name));
    const isTitle = known !== undefined && at <= 1 && mentions.slice(0, at).every((one) => !says(one, 'prep'));
    const isShare = next?.amount?.sign !== undefined && next.amount.unit === 'percent' && rest.includes(next);
    if (!isTitle || !isShare || isCalledScenario(mention)) return [];
    const choices: readonly Said[] = [(say) => say.words.scenario(known.name), (say) => say.choice.changeAlone];
    return [
      { text: mention.text, problem: (say) => say.problem.mayMean(choices.map((one) => textOf(one, say))), choices },
    ];
  });
}

/** `surge scenario`: no title. */
function isCalledScenario({ text }: Mention): boolean {
  return wordsOf(text).some((word) => sensesOf(word).some(({ is, what }) => is === 'kind' && what === 'scenario'));
}

/** Whether a stretch says that something changes; `month by month` alone says how it is shown. */
export function saysChange(mentions: readonly Mention[]): boolean {
  const isMove = (mention: Mention): boolean => says(mention, 'action') && !says(mention, 'mark', 'by-bucket');
  return mentions.some(
    (mention) =>
      mention.amount !== undefined ||
      (mention.entities.length === 0 && (isMove(mention) || says(mention, 'mark', 'off-for-good'))),
  );
}
