import type { Reading } from '../reading.js';
import type { Language } from '../understand/lexicon/sense.js';
import { withDraft } from './follow-on.js';
import { followUpWords, saysOnly } from './opening.js';
import type { Standing } from './standing.js';

/** `or cancel it altogether`, `ou supprime-la carrément`, behind a stop of the plan that was moved or shortened: the stop is not to be, rather than moved. */
export function removedInstead(standing: Standing | undefined, text: string, language: Language): Reading | undefined {
  const edited = standing?.draft.overrides.at(-1);
  const isEdited = edited?.table === 'closures' && edited.insert === undefined && edited.where !== undefined;
  if (
    standing === undefined ||
    !isEdited ||
    edited.remove === true ||
    !saysOnly(text, followUpWords(language).orCancelled)
  )
    return undefined;
  const { last, draft } = standing;
  const overrides = [
    ...draft.overrides.slice(0, -1),
    { table: edited.table, where: edited.where, remove: true as const },
  ];
  return withDraft({ ...last, language }, { ...draft, overrides }, text, [...last.words, text]);
}
