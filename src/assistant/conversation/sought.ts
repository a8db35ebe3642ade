import type { Calendar } from '../../calendar/calendar.js';
import { baseline } from '../../scenario/scenario.js';
import type { Draft, WrittenAmount, WrittenOverride } from '../draft.js';
import { phrases } from '../phrases/index.js';
import type { Reading } from '../reading.js';
import { unreadIn } from '../understand/changes/changed.js';
import { leverOfColumn } from '../understand/changes/lever.js';
import type { Amount } from '../understand/figures/amount.js';
import {
  entitiesOf,
  isName,
  isScenario,
  isSmall,
  type Mention,
  says,
  wordSays,
} from '../understand/mentions/mention.js';
import { titleOf } from '../understand/reading-of.js';
import { draftName } from '../understand/scenarios/world.js';
import type { Vocabulary } from '../vocabulary.js';
import { withDraft } from './follow-on.js';
import { isRefining } from './follow-up.js';
import { inCells } from './in-cells.js';
import { restBefore, restBehind, saysOnly } from './opening.js';
import { withParameterNamed } from './parameter-instead.js';
import { anyOf } from './redrafted.js';
import { meantOf } from './refine.js';
import { rivals } from './rows-chosen.js';
import type { FollowUp } from './said.js';
import type { Standing } from './standing.js';

/**
 * `go with 10 hours`, `let's say 10% more`, behind `how much overtime would it take`: the scenario in which it was sought, with so much of
 * what was sought. Undefined where anything else is said.
 */
export function takenOfSought(
  readings: readonly Reading[],
  { text, mentions, words, vocabulary }: FollowUp,
): Reading | undefined {
  const [last] = readings.slice(-1);
  const isBoth = mentions.some((mention) => wordSays(mention, 'mark', 'pair'));
  const isTaken = isBoth || restBehind(text, words.taking) !== undefined || mentions.some(isInstead);
  const [draft] = last?.drafts ?? [];
  const told = mentions.filter(
    ({ amount, time, entities }) => amount !== undefined || time !== undefined || isOther(entities),
  );
  const [amount, ...others] = told;
  if (
    !isTaken ||
    last === undefined ||
    last.kind !== 'seek' ||
    draft === undefined ||
    amount?.amount === undefined ||
    others.length > 0
  )
    return undefined;
  const { calendar } = vocabulary;
  const said = amount.amount;
  const at = draft.overrides.findIndex((override) => taken(override, said, calendar) !== undefined);
  const override = at === -1 ? undefined : taken(draft.overrides[at], said, calendar);
  // `12% there`, behind what was sought everywhere: where that is was not said.
  const isThere = mentions.some((mention) =>
    ['there', 'there-fronted'].some((what) => wordSays(mention, 'mark', what)),
  );
  if (isThere && override?.where?.location === undefined && override?.where?.resource === undefined) return undefined;
  const both = isBoth ? linesSought(readings) : [];
  if (override === undefined || (isBoth && both.length !== 2)) return undefined;
  const { params: sought = {}, expect: _expected, ...rest } = draft;
  const params = Object.entries(sought).filter(([name]) => !usesParameter(draft.overrides[at], name));
  const chosen = isBoth ? { ...override, where: { ...override.where, resource: both } } : override;
  const made: Draft = {
    ...rest,
    ...(params.length > 0 ? { params: Object.fromEntries(params) } : {}),
    scenario: titleOf(text),
    overrides: draft.overrides.with(at, chosen),
  };
  return {
    ...last,
    kind: 'what_if',
    question: text,
    drafts: [made],
    command: { name: 'compare', arguments: [made.name] },
    words: [...last.words.slice(0, -1), text],
  };
}

function usesParameter({ add, set, multiply }: WrittenOverride, name: string): boolean {
  return [add, set, multiply].some((written) => typeof written === 'string' && written.split(/\W+/).includes(name));
}

/** The lines of which the same was sought in the last two questions: `and on L2?`, and then `12 hours on both`. */
function linesSought(readings: readonly Reading[]): readonly string[] {
  const sought = readings.slice(-2).map((reading) => (reading.kind === 'seek' ? soughtChange(reading) : undefined));
  const [one, other] = sought;
  const isAlike = one?.table === other?.table && one?.column === other?.column;
  return isAlike ? [...new Set(sought.flatMap((override) => override?.where?.resource ?? []).map(String))] : [];
}

/** The override whose amount was sought. */
function soughtChange({ drafts: [draft] }: Reading): WrittenOverride | undefined {
  return draft?.overrides.find((override) =>
    Object.keys(draft.params ?? {}).some((name) => usesParameter(override, name)),
  );
}

/**
 * `bon, teste avec 50 heures par mois`, behind another change than what was sought: so much of what was sought last of a line, in the scenario that
 * stands. Undefined where nothing was, or more than hours are said.
 */
export function takenOfEarlier(
  readings: readonly Reading[],
  { last, draft }: Standing,
  { text, mentions, language, words, vocabulary: { calendar } }: FollowUp,
): Reading | undefined {
  const isTaken = restBehind(text, [...words.taking, ...words.restating]) !== undefined || mentions.some(isInstead);
  const [amount, ...others] = mentions.filter(
    (one) => one.amount !== undefined || one.time !== undefined || isName(one),
  );
  const asked = readings.findLast(({ kind }) => kind === 'seek');
  const sought = asked && soughtChange(asked);
  const isHours = amount?.amount?.unit === 'hour';
  if (!isTaken || !isHours || others.length > 0 || sought?.where?.resource === undefined) return undefined;
  // Hours that were changed since are what is spoken of.
  const isChanged = draft.overrides.some(({ table, multiply }) => table === 'capacity' && multiply === undefined);
  const more = isChanged ? undefined : taken(sought, amount.amount, calendar);
  const overrides = more && [...draft.overrides, more];
  return overrides && withDraft({ ...last, language }, { ...draft, overrides }, text, [...last.words, text]);
}

const isInstead = (mention: Mention): boolean => !isName(mention) && says(mention, 'follow', 'instead');

const isOther = (entities: Mention['entities']): boolean => entities.some(({ kind }) => kind !== 'parameter');

/** What was sought in an override, with the value that is taken; undefined where nothing was, or it is counted otherwise. */
function taken(override: WrittenOverride, amount: Amount, calendar: Calendar): WrittenOverride | undefined {
  const { table, column, add, set, multiply } = override;
  const lever = leverOfColumn({ table, column });
  const { unit } = amount;
  const value = (lever && inCells(lever, amount, calendar)) ?? amount.value;
  const isCount = unit !== 'percent' && unit !== 'fraction' && unit !== 'factor';
  const share = unit === 'percent' ? amount.value / 100 : unit === 'fraction' ? amount.value : undefined;
  const way = (written: WrittenAmount | undefined): number =>
    typeof written !== 'string' ? 0 : written.startsWith('1 -') || written.startsWith('-') ? -1 : 1;
  if (typeof multiply === 'string' && share !== undefined)
    return { ...override, multiply: Number((1 + way(multiply) * share).toPrecision(12)) };
  if (typeof add === 'string' && isCount) return { ...override, add: way(add) * value };
  return typeof set === 'string' && isCount ? { ...override, set: value } : undefined;
}

/** What of a scenario is sought, and what of it is supposed. */
export interface SoughtAndSupposed {
  readonly sought: readonly WrittenOverride[];
  readonly supposed: readonly WrittenOverride[];
}

/** What is sought holds the parameter that is; undefined where nothing of its own does. */
export function soughtIn({ command, drafts }: Reading): SoughtAndSupposed | undefined {
  const [parameter] = command.arguments;
  const [draft] = drafts;
  const isSought = (override: WrittenOverride): boolean => usesParameter(override, parameter);
  const sought = (draft?.overrides ?? []).filter(isSought);
  if (draft === undefined || sought.length === 0) return undefined;
  return { sought, supposed: draft.overrides.filter((override) => !isSought(override)) };
}

/**
 * `suppose VAC-200 demand is a third higher in May, how much then?`, behind what was sought: the same, with what is supposed now; undefined where
 * it does not end so.
 * @param read how what is supposed is read as a turn by itself.
 */
export function soughtUnder(
  last: Reading | undefined,
  { text, words, language, vocabulary }: FollowUp,
  read: (supposed: string) => Reading | undefined,
): Reading | undefined {
  const supposed = last?.kind === 'seek' ? restBefore(text, words.howMuchThen) : undefined;
  const parts = last === undefined || supposed === undefined ? undefined : soughtIn(last);
  if (last === undefined || supposed === undefined || parts === undefined) return undefined;
  const reading = read(supposed);
  const draft = reading && (reading.drafts[0] ?? childOf(reading, vocabulary));
  const isSupposed = reading?.kind === 'what_if' || (reading?.kind === 'compare' && reading.drafts.length === 0);
  if (reading === undefined || draft === undefined || reading.unread.length > 0 || !isSupposed) return undefined;
  return {
    ...last,
    question: text,
    language,
    drafts: [soughtInside(last, parts, draft)],
    words: [...last.words.slice(0, 1), ...reading.words],
  };
}

/**
 * `how much would it take then?`, behind another change than what was sought: the same, in the scenario that stands. Undefined where that changes
 * what was sought, so that it may come on top or in its place.
 */
export function soughtThere(
  readings: readonly Reading[],
  { draft }: Standing,
  { text, words, language }: FollowUp,
): Reading | undefined {
  const asked = readings.findLast(({ kind }) => kind === 'seek');
  const parts = asked && soughtIn(asked);
  const isLast = readings.at(-1) === asked;
  if (asked === undefined || parts === undefined || isLast || !saysOnly(text, words.howMuchThen)) return undefined;
  if (changesSought(draft, parts)) return undefined;
  return {
    ...asked,
    question: text,
    language,
    drafts: [soughtInside(asked, parts, draft)],
    words: [...asked.words.slice(0, 1), phrases[language].words.ofScenario(draft.scenario)],
  };
}

/**
 * `and with cardiovascular demand up 5%?`, and then `10?`, behind what was sought: the same with what is supposed now. Undefined where it is told and not
 * asked, where it begins anew, and where it changes what was sought.
 */
export function soughtWith(last: Reading | undefined, reading: Reading, said: FollowUp): Reading | undefined {
  const { text, mentions, words, language } = said;
  const parts = last?.kind === 'seek' ? soughtIn(last) : undefined;
  const [draft] = reading.drafts;
  const isWith = restBehind(text, words.supposingWith) !== undefined;
  const isOn = isWith || (parts !== undefined && parts.supposed.length > 0 && isRefining(mentions));
  const isSupposed = reading.kind === 'what_if' && reading.unread.length === 0 && draft !== undefined;
  if (last === undefined || parts === undefined || !isSupposed || !isOn || !/\?\s*$/.test(text)) return undefined;
  if (changesSought(draft, parts)) return undefined;
  const drafts = [soughtInside(last, parts, draft)];
  return { ...last, question: text, language, drafts, words: [...last.words.slice(0, 1), ...reading.words] };
}

/** Whether a scenario changes what is sought itself, or may: of rows that are not all others. */
function changesSought({ overrides }: Draft, { sought }: SoughtAndSupposed): boolean {
  const isApart = ({ where = {} }: WrittenOverride, one: WrittenOverride): boolean =>
    Object.entries(where).some(([column, value]) => {
      const other = one.where?.[column];
      return other !== undefined && ![value].flat().some((each) => [other].flat().includes(each));
    });
  return overrides.some((override) =>
    sought.some((one) => one.table === override.table && one.column === override.column && !isApart(override, one)),
  );
}

/** What was sought, in another scenario. */
function soughtInside({ drafts: [before] }: Reading, { sought }: SoughtAndSupposed, draft: Draft): Draft {
  const params = { ...draft.params, ...before.params };
  return { ...draft, name: before.name, params, overrides: [...draft.overrides, ...sought] };
}

/** `with surge, how many then?`: the scenario of the project that is named, alone. */
function childOf({ command }: Reading, { scenarios }: Vocabulary): Draft | undefined {
  const [shown, ...others] = command.name === 'compare' ? command.arguments : [];
  const isKnown = others.length === 0 && scenarios.some(({ name }) => name === shown);
  return isKnown ? { name: draftName, scenario: shown, extends: [shown], overrides: [] } : undefined;
}

/** `same question for lispro`, `and for 98%?`, behind what was sought: the same of another name, or for another target. */
export function soughtAgain(last: Reading | undefined, said: FollowUp): Reading | undefined {
  const { text, words, language, recognise, understand } = said;
  if (last?.kind !== 'seek') return undefined;
  const draft = last.drafts[0] && withParameterNamed(last.drafts[0], said.mentions, said.vocabulary);
  if (draft !== undefined) return { ...last, question: text, language, drafts: [draft] };
  const inOther = soughtInScenario(last, said);
  if (inOther !== undefined) return inOther;
  const rest = restBehind(text, words.same) ?? restBehind(text, words.joining);
  const every = recognise(rest ?? text, language).mentions;
  // `on L2 rather than L3`: what was is named behind.
  const was = every.findIndex((mention) => wordSays(mention, 'stop', 'in place of'));
  const mentions = was > 0 ? every.slice(0, was) : every;
  const told = meantOf(mentions).filter(({ amount, entities }) => amount !== undefined || entities.length > 0);
  const [other, ...others] = told;
  const isOpened = rest !== undefined || /\?\s*$/.test(text) || isOnlyFirst(every);
  const isPlain = meantOf(mentions).every(
    (mention) =>
      mention === other ||
      (!isName(mention) &&
        mention.time === undefined &&
        (isSmall(mention) || says(mention, 'follow') || says(mention, 'scope', 'only'))),
  );
  if (other === undefined || others.length > 0 || !isOpened || !isPlain) return undefined;
  const [line] = other.entities.filter(({ kind }) => kind === 'resource');
  const ofLine = line && soughtOfLine(last, line.value);
  if (ofLine !== undefined) return { ...ofLine, question: text, language };
  const asked = recognise(last.question, language);
  const isAlike = ({ amount, entities }: Mention): boolean =>
    other.amount === undefined
      ? entities.some(({ kind }) => other.entities.some((one) => one.kind === kind))
      : amount !== undefined && amount.unit === other.amount.unit;
  const place = asked.mentions.findLast(isAlike);
  if (place === undefined) return soughtOnlyOf(last, other, said);
  const [first, end] = [asked.tokens[place.from], asked.tokens[place.from + place.length - 1]];
  const reading = understand(
    `${last.question.slice(0, first.start)}${other.text}${last.question.slice(end.end)}`,
    language,
  );
  if (reading.kind !== 'seek' || reading.unread.length > 0) return soughtOnlyOf(last, other, said);
  const { extends: parents } = last.drafts[0] ?? {};
  return parents === undefined
    ? reading
    : { ...reading, drafts: reading.drafts.map((one) => ({ ...one, extends: parents })) };
}

/** `only in Germany`. */
function isOnlyFirst([first]: readonly Mention[]): boolean {
  return wordSays(first, 'scope', 'only');
}

/** `and in surge?`, `et avec overtime ?`, behind what was sought: the same in a scenario of the project; what may be asked next goes on from the question. */
function soughtInScenario(last: Reading, { text, mentions, words, language }: FollowUp): Reading | undefined {
  const [scenario, ...others] = mentions.filter(isScenario);
  const isPlain = mentions.every(
    (mention) =>
      mention === scenario ||
      (!isName(mention) && mention.amount === undefined && mention.time === undefined && isSmall(mention)),
  );
  const [draft] = last.drafts;
  const isOpened = restBehind(text, words.joining) !== undefined && /\?\s*$/.test(text);
  const name = scenario && entitiesOf(scenario, 'scenario')[0].value;
  if (name === undefined || name === baseline.name || others.length > 0 || !isPlain || !isOpened || draft === undefined)
    return undefined;
  const say = phrases[language];
  const parents = (draft.extends ?? []).filter((one) => one !== name);
  const before = mentions[mentions.indexOf(scenario) - 1];
  // `and with launch?`, behind what was sought in surge: in that one alone, or in both.
  if (parents.length > 0 && !wordSays(before, 'prep', 'in')) {
    const choices = [name, [...parents, name].join(` ${words.and} `)];
    const unread = unreadIn(say, anyOf(text, choices));
    return { ...last, question: text, language, unread: [unread] };
  }
  return {
    ...last,
    language,
    drafts: [{ ...draft, extends: [name] }],
    words: [...last.words, phrases[language].words.ofScenario(name)],
  };
}

/** `and if it's only Germany?`, `seulement en France ?`, behind what was sought of all: the same of what is named alone. */
function soughtOnlyOf(last: Reading, name: Mention, { text: question, language }: FollowUp): Reading | undefined {
  const [draft] = last.drafts;
  const sought = soughtChange(last);
  const where = sought && leverOfColumn(sought)?.where;
  const [named, ...others] = name.entities.filter(({ kind }) => where?.[kind] !== undefined);
  const column = named && where?.[named.kind];
  if (draft === undefined || sought === undefined || column === undefined || others.length > 0) return undefined;
  const kept = Object.entries(sought.where ?? {}).filter(([other]) => !rivals(column).includes(other));
  const change = { ...sought, where: { ...Object.fromEntries(kept), [column]: named.value } };
  return {
    ...last,
    question,
    language,
    drafts: [{ ...draft, overrides: draft.overrides.with(draft.overrides.indexOf(sought), change) }],
    words: [...last.words, question],
  };
}

/** The same, sought of another line. */
function soughtOfLine(last: Reading, line: string): Reading | undefined {
  const [draft] = last.drafts;
  const sought = soughtChange(last);
  if (draft === undefined || typeof sought?.where?.resource !== 'string') return undefined;
  const change = { ...sought, where: { ...sought.where, resource: line } };
  return { ...last, drafts: [{ ...draft, overrides: draft.overrides.with(draft.overrides.indexOf(sought), change) }] };
}
