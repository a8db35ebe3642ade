import { baseline } from '../../scenario/scenario.js';
import type { Draft } from '../draft.js';
import { phrases } from '../phrases/index.js';
import type { Reading } from '../reading.js';
import { isName, isSmall, type Mention, saidOf, says } from '../understand/mentions/mention.js';
import { allTogether } from './combined.js';
import { mergedDraft } from './follow-on.js';
import { holdsAny, restBehind } from './opening.js';
import type { FollowUp } from './said.js';
import type { Standing } from './standing.js';

/** `and for France?`, `and in winter-surge?` behind a question that changes nothing: the same question of what is named. */
export function askedOfOther(readings: readonly Reading[], said: FollowUp): Reading | undefined {
  const { text, mentions, language, recognise, understand, words } = said;
  const last = readings[readings.length - 1];
  const more = last && (accuracyOf(last, said) ?? allTogether(last, said) ?? ofCompared(last, said));
  if (more !== undefined) return more;
  const names = mentions.filter(isName);
  const isPlain = mentions.every((mention) => isName(mention) || (mention.amount === undefined && isSmall(mention)));
  if (last === undefined || last.drafts.length > 0) return undefined;
  const isOther = names.length === 1 && isPlain && restBehind(text, words.joining) !== undefined;
  if (last.command.name === 'compare' || !isOther) return askedFurther(last, said);
  const asked = recognise(last.question, language);
  const kinds = names[0].entities.map(({ kind }) => kind);
  const place = asked.mentions.findLast(({ entities }) => entities.some(({ kind }) => kinds.includes(kind)));
  if (place === undefined) return undefined;
  const [first, end] = [asked.tokens[place.from], asked.tokens[place.from + place.length - 1]];
  const question = `${last.question.slice(0, first.start)}${names[0].text}${last.question.slice(end.end)}`;
  const reading = understand(question, language);
  return reading.unread.length === 0 ? reading : undefined;
}

/** `how accurate is it?`, behind a forecast: the same one, tried on what is past. */
function accuracyOf(last: Reading, { text: question, mentions, language }: FollowUp): Reading | undefined {
  const isAsked = mentions.some((mention) => !isName(mention) && says(mention, 'ask', 'accuracy'));
  const isPlain = mentions.every((mention) => !isName(mention) && (isSmall(mention) || says(mention, 'ask')));
  const { command } = last;
  if (command.name !== 'forecast' || !isAsked || !isPlain) return undefined;
  const backtest = command.arguments.includes('--backtest') ? [] : ['--backtest'];
  return { ...last, question, language, command: { ...command, arguments: [...command.arguments, ...backtest] } };
}

/** `and with launch?`, `without surge`, `which has the best margin?`, behind a comparison of scenarios of the project. */
function ofCompared(last: Reading, { text: question, mentions, language, words }: FollowUp): Reading | undefined {
  const { command, drafts } = last;
  if (command.name !== 'compare' || drafts.length > 0) return undefined;
  const at = command.arguments.findIndex((word) => word.startsWith('--'));
  const names = at === -1 ? command.arguments : command.arguments.slice(0, at);
  const options = command.arguments.slice(names.length);
  const [named, ...others] = mentions.flatMap(({ entities }) => entities.filter(({ kind }) => kind !== 'parameter'));
  const isPlain = mentions.every(
    (one) =>
      one.amount === undefined &&
      one.time === undefined &&
      (isName(one) || isSmall(one) || says(one, 'ask') || says(one, 'action')),
  );
  const compared = (all: readonly string[]): Reading => ({
    ...last,
    question,
    language,
    command: { ...command, arguments: all },
  });
  const isScenario = named?.kind === 'scenario' && others.length === 0 && isPlain && names.length > 1;
  if (isScenario && restBehind(question, words.without) !== undefined) {
    const left = names.filter((name) => name !== named.value);
    return left.length < names.length ? compared([...left, ...options]) : undefined;
  }
  const isMore = (restBehind(question, words.joining) ?? restBehind(question, words.adding)) !== undefined;
  if (isScenario && isMore) return compared([...new Set([...names, named.value]), ...options]);
  const kpi = mentions.flatMap((mention) => (isName(mention) ? [] : saidOf(mention, 'kpi')))[0];
  const isWhich = mentions.some((mention) => !isName(mention) && says(mention, 'ask', 'which'));
  return isWhich && kpi !== undefined && named === undefined && names.length > 1
    ? compared([...names, '--kpi', kpi])
    : undefined;
}

/** `by product`, `only in the North`, behind a question that changes nothing: the same question with this behind it. */
function askedFurther(last: Reading, { text, language, words, understand }: FollowUp): Reading | undefined {
  if (understand(text, language).unread.length === 0) return undefined;
  const rest = restBehind(text, words.joining) ?? text;
  const further = understand(`${last.question.trim().replace(/[\s?.!]+$/, '')} ${rest}`, language);
  const isSame = further.command.name === last.command.name && further.drafts.length === 0;
  const isMore = further.command.arguments.length > last.command.arguments.length;
  return isSame && isMore && further.unread.length === 0 ? further : undefined;
}

/** `compare that with surge`, `is that better than line-2-outage?`: the scenario that stands beside one of the project. */
export function comparedTo(
  { last, draft }: Standing,
  { text, mentions, words, language }: FollowUp,
): Reading | undefined {
  const named = mentions.flatMap(({ entities }) => entities.filter(({ kind }) => kind === 'scenario'));
  const names = [...new Set(named.map(({ value }) => value))].filter((name) => name !== baseline.name);
  const isPlain = draft.overrides.length === 0 && draft.params === undefined;
  const isChange = mentions.some(({ amount, time }) => amount !== undefined || time !== undefined);
  if (names.length !== 1 || isPlain || isChange || !holdsAny(text, words.comparing)) return undefined;
  return {
    question: text,
    language,
    kind: 'compare',
    drafts: [draft],
    command: { name: 'compare', arguments: [draft.name, ...names] },
    words: [...last.words, phrases[language].words.againstBaseline([draft.scenario, ...names].join(', '))],
    unread: [],
  };
}

/** A question that changes nothing and is about the plan as it stands, said as one about what was just asked: `and which run short?` */
export function isOfLast({ drafts, command, kind, unread }: Reading, mentions: readonly Mention[]): boolean {
  const isNamed = mentions.some(({ entities }) => entities.some((one) => one.kind === 'scenario'));
  if (isNamed || unread.length > 0) return false;
  if (kind === 'seek') return drafts.every(({ extends: parents }) => parents === undefined);
  return drafts.every(isEmpty) && (scenarioPlace(command.arguments, drafts) !== -1 || command.name in placedBehind);
}

/** Commands whose scenario may be left out, and where it stands. */
const placedBehind: Readonly<Record<string, readonly string[]>> = { recommend: [], explain: ['--scenario'] };

/** A draft that holds no change but what is expected of the plan. */
function isEmpty({ overrides, extends: parents, params }: Draft): boolean {
  return overrides.length === 0 && parents === undefined && params === undefined;
}

function scenarioPlace(words: readonly string[], drafts: readonly Draft[]): number {
  return words.findIndex((word) => word === baseline.name || drafts.some(({ name }) => name === word));
}

/** The same question, asked of the scenario that stands; what is sought is sought in it. */
export function ofDraft(reading: Reading, draft: Draft): Reading {
  const { command, drafts, language } = reading;
  const place = scenarioPlace(command.arguments, drafts);
  const named = command.arguments.map((word, index) => (index === place ? draft.name : word));
  const [asked] = drafts;
  const together =
    asked === undefined ? draft : { ...mergedDraft(draft, asked), ...(asked.expect ? { expect: asked.expect } : {}) };
  return {
    ...reading,
    drafts: [together],
    command: {
      ...command,
      arguments: place === -1 ? [...(placedBehind[command.name] ?? []), draft.name, ...named] : named,
    },
    words: [...reading.words, phrases[language].words.ofScenario(draft.scenario)],
  };
}
