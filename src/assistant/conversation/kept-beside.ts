import type { Draft } from '../draft.js';
import { partsAround, restBehind } from './opening.js';
import type { FollowUp } from './said.js';
import { matches, meantBy } from './taken-away.js';

/** What is said of a scenario without some of its changes, which stay as they are. */
export interface KeptBeside {
  /** What stands without what is kept. */
  readonly draft: Draft;
  readonly said: FollowUp;
  /** What was made of it, with what is kept in its place again. */
  readonly put: (changed: Draft) => Draft;
}

/** `back to 25% but keep the shift`, `25 % mais garde l'équipe en plus`: what is said of the others alone. Undefined where nothing that stands is named so, or all of it. */
export function keptBeside(draft: Draft, said: FollowUp): KeptBeside | undefined {
  const { text, words, language, recognisePlain, recognise, vocabulary } = said;
  const around = partsAround(text, words.keepingToo);
  if (around === undefined || around.before.trim() === '') return undefined;
  const meant = meantBy(recognisePlain(around.behind, language).mentions, false);
  if (meant === undefined) return undefined;
  const isKept = draft.overrides.map((override, at) => matches(override, at, meant, draft, vocabulary));
  if (!isKept.some(Boolean) || isKept.every(Boolean)) return undefined;
  const front = around.before.replace(/[\s,;]+$/, '');
  const rest = restBehind(front, words.restating) ?? front;
  const left = draft.overrides.filter((_, at) => !isKept[at]);
  const put = (changed: Draft): Draft => {
    const kept = draft.overrides.filter((_, at) => isKept[at]);
    const isSame = changed.overrides.length === left.length;
    let next = 0;
    const inPlace = draft.overrides.map((override, at) => (isKept[at] ? override : changed.overrides[next++]));
    return { ...changed, overrides: isSame ? inPlace : [...changed.overrides, ...kept] };
  };
  return {
    draft: { ...draft, overrides: left },
    said: { ...said, text: rest, mentions: recognise(rest, language).mentions },
    put,
  };
}
