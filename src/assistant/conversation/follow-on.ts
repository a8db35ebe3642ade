import type { Draft } from '../draft.js';
import type { Reading } from '../reading.js';

/** A scenario with what another one holds beside it. */
export function mergedDraft(draft: Draft, more: Draft): Draft {
  const parents = [...new Set([...(draft.extends ?? []), ...(more.extends ?? [])])];
  return {
    ...draft,
    ...(parents.length > 0 ? { extends: parents } : {}),
    ...(draft.params || more.params ? { params: { ...draft.params, ...more.params } } : {}),
    overrides: [...draft.overrides, ...more.overrides],
  };
}

/** The last reading of a scenario that a follow-up has made another one. */
export function withDraft(last: Reading, draft: Draft, question: string, words: readonly string[]): Reading {
  const scenario = `${draft.scenario}; ${question.trim().replace(/\s*\?+$/, '')}`;
  return { ...last, question, drafts: [{ ...draft, scenario }, ...last.drafts.slice(1)], words };
}
