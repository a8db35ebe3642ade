import { isGoods, isName, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/**
 * `are the forecasts accurate or not?`, `INS-100 sera-t-il en rupture en mai ou pas ?`: behind what is asked, `or not` asks nothing more. Behind a
 * scenario, a line or a supplier it sets something beside it, and of what is told it leaves open whether it happens.
 */
export function withoutOrNot(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => orNotLength(mentions, index) > 0);
  if (at < 1) return mentions;
  const before = mentions[at - 1];
  const rest = [...mentions.slice(0, at), ...mentions.slice(at + orNotLength(mentions, at))];
  const isPlain = !isName(before) || isGoods(before);
  return isPlain && rest.some(asks) && !rest.some(chooses) ? rest : mentions;
}

/** Over how many mentions `or not` goes; 0 where it does not stand. */
function orNotLength(mentions: readonly Mention[], at: number): number {
  const [or, not] = mentions.slice(at, at + 2);
  if (wordSays(or, 'mark', 'or-not')) return 1;
  const isDenied = wordSays(not, 'not') && !says(not, 'action') && !says(not, 'ask');
  return isDenied && wordSays(or, 'or') && not.length === 1 ? 2 : 0;
}

/** A question of a kind of its own, of a KPI, or whether it helps. */
function asks(mention: Mention): boolean {
  if (wordSays(mention, 'mark', 'helping')) return true;
  return isWord(mention) && ((says(mention, 'ask') && !says(mention, 'filler')) || says(mention, 'kpi'));
}

/** One of two, or what should be done. */
function chooses(mention: Mention): boolean {
  return isWord(mention) && ['better', 'compare', 'versus', 'recommend'].some((what) => says(mention, 'ask', what));
}
