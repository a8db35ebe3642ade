import type { Calendar } from '../../calendar/calendar.js';
import type { Draft, WrittenAmount, WrittenOverride } from '../draft.js';
import type { Reading } from '../reading.js';
import { levers } from '../understand/changes/lever.js';
import type { Amount } from '../understand/figures/amount.js';
import { isName, isSmall, type Mention, says } from '../understand/mentions/mention.js';
import { titleOf } from '../understand/reading-of.js';
import { restBehind } from './opening.js';
import { inCells } from './refine.js';
import type { FollowUp } from './said.js';

/**
 * `go with 10 hours`, `let's say 10% more`, behind `how much overtime would it take`: the scenario in which it was sought, with so much of
 * what was sought. Undefined where anything else is said.
 */
export function takenOfSought(
  last: Reading | undefined,
  { text, mentions, words, vocabulary }: FollowUp,
): Reading | undefined {
  const isTaken = restBehind(text, words.taking) !== undefined || mentions.some(isInstead);
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
  if (override === undefined) return undefined;
  const { params: _sought, expect: _expected, ...rest } = draft;
  const made: Draft = { ...rest, scenario: titleOf(text), overrides: draft.overrides.with(at, override) };
  return {
    ...last,
    kind: 'what_if',
    question: text,
    drafts: [made],
    command: { name: 'compare', arguments: [made.name] },
    words: [...last.words.slice(0, -1), text],
  };
}

const isInstead = (mention: Mention): boolean => !isName(mention) && says(mention, 'follow', 'instead');

const isOther = (entities: Mention['entities']): boolean => entities.some(({ kind }) => kind !== 'parameter');

/** What was sought in an override, with the value that is taken; undefined where nothing was, or it is counted otherwise. */
function taken(override: WrittenOverride, amount: Amount, calendar: Calendar): WrittenOverride | undefined {
  const { table, column, add, set, multiply } = override;
  const lever = levers.find((one) => one.table === table && one.column === column);
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

/** `same question for lispro`, `and for 98%?`, behind what was sought: the same of another name, or for another target. */
export function soughtAgain(last: Reading | undefined, said: FollowUp): Reading | undefined {
  const { text, words, language, recognise, understand } = said;
  if (last?.kind !== 'seek') return undefined;
  const rest = restBehind(text, words.same) ?? restBehind(text, words.joining);
  const { mentions } = recognise(rest ?? text, language);
  const told = mentions.filter(({ amount, entities }) => amount !== undefined || entities.length > 0);
  const [other, ...others] = told;
  const isOpened = rest !== undefined || /\?\s*$/.test(text);
  const isPlain = mentions.every(
    (mention) =>
      mention === other ||
      (!isName(mention) && mention.time === undefined && (isSmall(mention) || says(mention, 'follow'))),
  );
  if (other === undefined || others.length > 0 || !isOpened || !isPlain) return undefined;
  const asked = recognise(last.question, language);
  const isAlike = ({ amount, entities }: Mention): boolean =>
    other.amount === undefined
      ? entities.some(({ kind }) => other.entities.some((one) => one.kind === kind))
      : amount !== undefined && amount.unit === other.amount.unit;
  const place = asked.mentions.findLast(isAlike);
  if (place === undefined) return undefined;
  const [first, end] = [asked.tokens[place.from], asked.tokens[place.from + place.length - 1]];
  const reading = understand(
    `${last.question.slice(0, first.start)}${other.text}${last.question.slice(end.end)}`,
    language,
  );
  return reading.kind === 'seek' && reading.unread.length === 0 ? reading : undefined;
}
