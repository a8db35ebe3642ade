import { isJoiner, isName, isSmall, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `which levers bring the backlog under 5,000, and what would they cost?`: levers that reach a target are shown with what they cost. */
export function withoutCostAsked(mentions: readonly Mention[]): readonly Mention[] {
  const end = mentions.findLastIndex((mention) => !isOfCost(mention)) + 1;
  const front = mentions.slice(0, end);
  const behind = mentions.slice(end);
  const isApart = behind[0] !== undefined && isJoiner(behind[0]);
  return isApart && behind.some(saysCost) && asksForLevers(front) ? front : mentions;
}

/** Whether levers are asked for, with a KPI and its value; how much of one is another question. */
function asksForLevers(front: readonly Mention[]): boolean {
  const isAsked = front.some(
    (mention) =>
      isWord(mention) &&
      (says(mention, 'ask', 'recommend') || says(mention, 'ask', 'which') || says(mention, 'mark', 'asking')),
  );
  const isOther = front.some(
    (mention) =>
      isWord(mention) && (says(mention, 'if') || says(mention, 'ask', 'seek') || says(mention, 'ask', 'compare')),
  );
  const isTarget =
    front.some(({ amount }) => amount !== undefined) &&
    front.some((mention) => wordSays(mention, 'kpi') && !says(mention, 'quantity'));
  return isAsked && isTarget && !isOther;
}

function saysCost(mention: Mention): boolean {
  return isWord(mention) && (says(mention, 'quantity', 'cost') || says(mention, 'kpi', 'cost.total'));
}

function isOfCost(mention: Mention): boolean {
  const isAsking =
    says(mention, 'outcome') || ['asking', 'counting', 'pronoun'].some((what) => says(mention, 'mark', what));
  return (
    !isName(mention) &&
    isWord(mention) &&
    (saysCost(mention) || isSmall(mention) || isAsking || says(mention, 'ask', 'which'))
  );
}
