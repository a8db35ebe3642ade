import type { WrittenOverride } from '../draft.js';
import { isName } from '../understand/mentions/mention.js';
import { partsAround, restBefore, restBehind, withoutEnd } from './opening.js';
import type { FollowUp } from './said.js';

/**
 * Turns that say in other words what a follow-up says: `INS-200 has the same problem` is INS-200 too, `wrong line, N2` is N2 instead, `while that lasts` is during
 * that time, and `at that price`, behind a change of a price, says nothing new. Undefined where none of that is said.
 */
export function saidPlainly(changes: readonly WrittenOverride[], said: FollowUp): FollowUp | undefined {
  const { text, words } = said;
  const plain = withoutEnd(text);
  const alike = restBefore(plain, words.sameForThem) ?? restBehind(plain, words.sameAlsoFor);
  const isNamed = alike !== undefined && said.recognise(alike, said.language).mentions.some(isName);
  if (isNamed) return saying(said, `${alike} ${words.tooAsWell}`);
  const right = restBehind(plain, words.wrongOne);
  if (right !== undefined) return saying(said, `${right} ${words.insteadOfIt}`);
  const around = partsAround(text, words.whileItLasts);
  if (around !== undefined) return saying(said, `${around.before}${words.duringThat}${around.behind}`);
  const isPriced = changes.at(-1)?.table === 'products' && changes.at(-1)?.column === 'price';
  const price = isPriced ? partsAround(text, words.atThatPrice) : undefined;
  return price && saying(said, `${price.before.trim()}${price.behind}`);
}

function saying(said: FollowUp, text: string): FollowUp {
  return { ...said, text, mentions: said.recognise(text, said.language).mentions };
}
