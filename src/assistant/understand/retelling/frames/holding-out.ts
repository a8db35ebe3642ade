import { isJoiner, isSmall, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/**
 * `…, on tiendrait ?`, `if L1 is closed in May, would we hold up?`, `le plan tiendrait ?`: whether we hold out, with nothing behind it that is
 * held, asks how it goes. What a KPI holds is asked of it.
 */
export function withoutHoldingOut(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => isHoldingOut(mentions, index));
  if (at === -1) return mentions;
  const isOfPlan = says(mentions[at - 1], 'ask', 'plan');
  return [...mentions.slice(0, isOfPlan ? at - 1 : at), ...mentions.slice(at + 1)];
}

function isHoldingOut(mentions: readonly Mention[], at: number): boolean {
  const [before, mention, next] = [mentions[at - 1], mentions[at], mentions[at + 1]];
  const isEnd = next === undefined || isJoiner(next) || wordSays(next, 'if');
  return wordSays(mention, 'mark', 'holding') && isEnd && before !== undefined && isOurs(before);
}

/** `on`, `nous`, `would we`, `ça`, `le plan`. */
function isOurs(mention: Mention): boolean {
  const isPronoun = ['clause', 'that-one', 'pronoun', 'whether', 'wondering'].some((what) =>
    says(mention, 'mark', what),
  );
  return isWord(mention) && ((isSmall(mention) && isPronoun) || says(mention, 'ask', 'plan'));
}
