import { baseline } from '../../scenario/scenario.js';
import type { Draft } from '../draft.js';
import { phrases } from '../phrases/index.js';
import type { Reading } from '../reading.js';
import { isName, type Mention } from '../understand/mentions/mention.js';
import { draftName } from '../understand/scenarios/world.js';
import { mergedDraft, withDraft } from './follow-on.js';
import { holdsAny, saysOnly } from './opening.js';
import type { FollowUp } from './said.js';
import { type Standing, scenariosShown } from './standing.js';

/** `combine that with surge`, `and with overtime on top?`: the scenario that stands, as a child of one of the project as well. */
export function combinedWith({ last, draft }: Standing, said: FollowUp): Reading | undefined {
  const { text, mentions, words, language } = said;
  const names = scenariosOf(mentions);
  if (names.length !== 1 || mentions.some(saysMore) || !holdsAny(text, words.combining)) return undefined;
  const [name] = names;
  if ((draft.extends ?? []).includes(name)) return undefined;
  const more: Draft = { name: draft.name, scenario: name, extends: [name], overrides: [] };
  return withDraft({ ...last, language }, mergedDraft(draft, more), text, [...last.words, name]);
}

/** `what if both happen together?`, behind a comparison of scenarios of the project: one that extends them all. */
export function allTogether(last: Reading, { text, mentions, language, words }: FollowUp): Reading | undefined {
  const names = scenariosShown(last).filter((word) => word !== baseline.name);
  const isCompared = last.command.name === 'compare' && last.drafts.length === 0 && names.length > 1;
  const isPlain = !mentions.some((one) => isName(one) || saysMore(one));
  if (!isCompared || !isPlain || !holdsAny(text, words.together)) return undefined;
  const scenario = names.join(` ${words.and} `);
  return {
    question: text,
    language,
    kind: 'what_if',
    drafts: [{ name: draftName, scenario, extends: names, overrides: [] }],
    command: { name: 'compare', arguments: [draftName] },
    words: [phrases[language].words.ofScenario(scenario)],
    unread: [],
  };
}

/** `try both together`, `essaie avec les deux ensemble`, where what stands was set beside one scenario of the project: the one as a child of the other as well. */
export function togetherWithCompared(
  { draft }: Standing,
  compared: Reading,
  { text, mentions, language, words }: FollowUp,
): Reading | undefined {
  const isOfDraft = compared.drafts.length === 1 && compared.drafts[0].name === draft.name;
  const [name, ...others] = scenariosShown(compared).filter((word) => word !== baseline.name && word !== draft.name);
  const isPlain = !mentions.some((one) => isName(one) || saysMore(one));
  const isTogether = holdsAny(text, words.together) || saysOnly(text, words.bothOfThem);
  if (compared.command.name !== 'compare' || !isOfDraft || name === undefined || others.length > 0) return undefined;
  if (!isPlain || !isTogether || (draft.extends ?? []).includes(name)) return undefined;
  const more: Draft = { name: draft.name, scenario: name, extends: [name], overrides: [] };
  const last: Reading = {
    ...compared,
    language,
    kind: 'what_if',
    command: { name: 'compare', arguments: [draft.name] },
  };
  return withDraft(last, mergedDraft(draft, more), text, [phrases[language].words.ofScenario(draft.scenario), name]);
}

function scenariosOf(mentions: readonly Mention[]): readonly string[] {
  const named = mentions.flatMap(({ entities }) => entities.filter(({ kind }) => kind !== 'parameter'));
  return named.every(({ kind, value }) => kind === 'scenario' && value !== baseline.name)
    ? [...new Set(named.map(({ value }) => value))]
    : [];
}

function saysMore({ amount, time }: Mention): boolean {
  return amount !== undefined || time !== undefined;
}
