import type { Draft } from '../draft.js';
import type { Language } from '../understand/lexicon/sense.js';
import { isScenario, type Mention } from '../understand/mentions/mention.js';
import type { Vocabulary } from '../vocabulary.js';
import { followUpWords, partsAround, restBefore } from './opening.js';
import type { FollowUpWords } from './words/follow-up-words.js';

/** A turn with `it` for goods that only a scenario of the project launches, and that scenario. */
export interface OfLaunched {
  readonly text: string;
  readonly scenario: string;
}

/** `INS-400 takes 20% of INS-100 instead of 12`: what is said of goods that only a scenario launches is said of that scenario. */
export function ofLaunched(text: string, language: Language, { scenarios }: Vocabulary): OfLaunched | undefined {
  const { it } = followUpWords(language);
  for (const { name: scenario, launches } of scenarios)
    for (const name of launches.flat()) {
      const written = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      const said = new RegExp(`(?<![\\p{L}\\d-])${written}(?![\\p{L}\\d-])`, 'iu');
      if (said.test(text)) return { text: text.replace(said, it), scenario };
    }
  return undefined;
}

/** Whether all that a scenario has beside another is a parameter of the one that launches the goods. */
export function isSetting(draft: Draft | undefined, before: Draft | undefined, scenario: string): boolean {
  const plain = ({ overrides = [] }: Partial<Draft> = {}): string => JSON.stringify(overrides);
  const isOther = JSON.stringify(draft?.params) !== JSON.stringify(before?.params);
  return draft !== undefined && (draft.extends ?? []).includes(scenario) && isOther && plain(draft) === plain(before);
}

/** A scenario of the project, and what is left out of it. */
export interface LaunchedWithout {
  readonly shown: string;
  readonly without: string;
}

/** `run surge but without the vaccines`, `lance surge mais sans les vaccins`: the scenario, and then what of it is left out. */
export function launchedWithout(
  text: string,
  mentions: readonly Mention[],
  { without, pickJoining }: FollowUpWords,
): LaunchedWithout | undefined {
  const [name, ...others] = mentions.filter(isScenario);
  const parts = partsAround(text, without);
  const phrase = parts === undefined ? '' : text.slice(parts.before.length, text.length - parts.behind.length);
  const isApart = parts !== undefined && name !== undefined && parts.before.includes(name.text);
  const isMore = mentions.some(({ amount, time }) => amount !== undefined || time !== undefined);
  if (!isApart || others.length > 0 || isMore) return undefined;
  const shown = restBefore(parts.before, pickJoining) ?? parts.before;
  return { shown: shown.trim(), without: `${phrase}${parts.behind}`.trim() };
}
