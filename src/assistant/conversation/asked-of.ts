import { baseline } from '../../scenario/scenario.js';
import type { Draft } from '../draft.js';
import { phrases } from '../phrases/index.js';
import type { Reading } from '../reading.js';
import { isSmall, isWord, type Mention, says } from '../understand/mentions/mention.js';
import { mergedDraft } from './follow-on.js';
import { goodsOf } from './of-question.js';
import { holdsAny, restBehind, saysOnly } from './opening.js';
import type { FollowUp } from './said.js';
import { type Standing, scenariosShown } from './standing.js';

/** `compare that with surge`, `is that better than line-2-outage?`, `compare with the baseline`: the scenario that stands beside another. */
export function comparedTo(
  { last, draft }: Standing,
  { text, mentions, words, language }: FollowUp,
): Reading | undefined {
  const named = mentions.flatMap(({ entities }) => entities.filter(({ kind }) => kind === 'scenario'));
  const names = [...new Set(named.map(({ value }) => value))].filter((name) => name !== baseline.name);
  const isPlain = draft.overrides.length === 0 && draft.params === undefined && (draft.extends ?? []).length < 2;
  const isChange = mentions.some(({ amount, time }) => amount !== undefined || time !== undefined);
  const isToPlan = named.length > 0 && names.length === 0;
  if (isToPlan && !isChange && holdsAny(text, words.comparing))
    return { ...last, question: text, language, command: { name: 'compare', arguments: [draft.name] } };
  const [parent] = draft.extends ?? [];
  const isOfTwo = names.length === 1 && isPlain && parent !== undefined && names[0] !== parent;
  // `run surge`, and then `compare with launch`: the two of the project, and no child of one.
  if (isOfTwo && !isChange && holdsAny(text, words.comparingWith))
    return {
      ...last,
      question: text,
      language,
      kind: 'compare',
      drafts: [],
      command: { name: 'compare', arguments: [parent, ...names] },
      words: [[parent, ...names].join(', ')],
    };
  if (names.length !== 1 || isPlain || isChange || !holdsAny(text, words.comparing)) return undefined;
  return {
    question: text,
    language,
    kind: 'compare',
    drafts: [draft],
    command: {
      name: 'compare',
      arguments: [draft.name, ...names, ...(isOfCost(mentions) ? ['--kpi', 'cost.total'] : [])],
    },
    words: [...last.words, phrases[language].words.againstBaseline([draft.scenario, ...names].join(', '))],
    unread: [],
  };
}

/** `is that cheaper than surge?` */
function isOfCost(mentions: readonly Mention[]): boolean {
  return mentions.some((one) => isWord(one) && ['cheaper', 'dearer'].some((what) => says(one, 'action', what)));
}

/** `did that help?`, `is that better?`: the scenario that stands beside the one that it goes on from, or beside the plan as it is. */
export function comparedToBefore(
  { last, draft }: Standing,
  before: Standing | undefined,
  { text, words, language }: FollowUp,
): Reading | undefined {
  if (!saysOnly(text, words.helping)) return undefined;
  const earlier = before && { ...before.draft, name: `${draft.name}-before` };
  const names = [...(earlier ? [earlier.name] : []), draft.name];
  const titles = [...(earlier ? [earlier.scenario] : []), draft.scenario];
  return {
    question: text,
    language,
    kind: 'compare',
    drafts: [draft, ...(earlier ? [earlier] : [])],
    command: { name: 'compare', arguments: names },
    words: [...last.words, phrases[language].words.againstBaseline(titles.join(', '))],
    unread: [],
  };
}

/** `by product please`, `et par pays ?`: the comparison of the scenario that stands, by what is named and nothing else. */
export function groupedBy({ last, draft }: Standing, said: FollowUp): Reading | undefined {
  const { text, mentions, words, language, understand } = said;
  const shown = restBehind(text, words.showIt);
  const isPlain = (shown === undefined ? mentions : said.recognise(shown, language).mentions).every(
    (mention) =>
      mention.entities.length === 0 &&
      mention.amount === undefined &&
      mention.time === undefined &&
      !says(mention, 'ask', 'busy') &&
      (says(mention, 'kind') || isSmall(mention)),
  );
  const rest = shown ?? restBehind(text, words.joining) ?? text;
  const { command } = isPlain ? understand(`${words.everyScenario} ${rest}`, language) : { command: undefined };
  const [flag, level, ...others] = command?.name === 'compare' ? command.arguments : [];
  if (flag !== '--by' || others.length > 0 || last.command.name !== 'compare') return undefined;
  const at = last.command.arguments.indexOf('--by');
  const options = last.command.arguments.slice(1).filter((_, index) => at === -1 || (index !== at - 1 && index !== at));
  return {
    ...last,
    question: text,
    language,
    command: { name: 'compare', arguments: [draft.name, ...options, flag, level] },
  };
}

/** A question that changes nothing and is about the plan as it stands, said as one about what was just asked: `and which run short?` */
export function isOfLast(reading: Reading, mentions: readonly Mention[]): boolean {
  const { drafts, command, kind, unread } = reading;
  const named = mentions.flatMap(({ entities }) => entities.filter((one) => one.kind === 'scenario'));
  const shown = [...scenariosShown(reading), ...drafts.flatMap((draft) => draft.extends ?? [])];
  const isNamed = named.some(({ value }) => shown.includes(value));
  if (isNamed || unread.length > 0) return false;
  if (kind === 'seek') return drafts.every(({ extends: parents }) => parents === undefined);
  return drafts.every(isEmpty) && (scenarioPlace(command.arguments, drafts) !== -1 || command.name in placedBehind);
}

/** `which of them is short now?`: of the products that the scenario changes, or that were asked about last. */
export function ofThem(reading: Reading, draft: Draft | undefined, last: Reading | undefined, said: FollowUp): Reading {
  const { text, words, vocabulary } = said;
  const { overrides = [] } = draft ?? {};
  const { command, kind } = reading;
  if (kind !== 'runs_short' || command.arguments.includes('--product') || !holdsAny(text, words.ofThem)) return reading;
  const families = overrides.flatMap(({ where }) => where?.family ?? []);
  const members = vocabulary.entities.filter((one) => one.kind === 'product' && families.includes(one.group ?? ''));
  const changed = overrides.flatMap(({ where }) => where?.product ?? []);
  const known = [...new Set([...changed, ...members.map(({ value }) => value)])].map(String);
  const products = known.length > 0 || last === undefined ? known : goodsOf(last.command.arguments).products;
  const options = products.flatMap((product) => ['--product', product]);
  return { ...reading, command: { ...command, arguments: [...command.arguments, ...options] } };
}

/** Commands whose scenario may be left out, and where it stands. */
const placedBehind: Readonly<Record<string, readonly string[]>> = { recommend: [], explain: ['--scenario'] };

/** A draft that holds no change but what is expected of the plan. */
export function isEmpty({ overrides, extends: parents, params }: Draft): boolean {
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
