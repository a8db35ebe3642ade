import { isJoiner, isName, type Mention, says } from '../../mentions/mention.js';

/** A question without `up or down`, `better or worse` beside a KPI: `is margin up or down?`, `la marge monte ou baisse ?` asks for the margin. */
export function withoutUpOrDown(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention, index) => isEither(mentions[index - 1], mention, mentions[index + 1]));
  if (at === -1) return mentions;
  const [first, last] = [at - 1, at + 1];
  const border = mentions.slice(0, first).findLastIndex(isJoiner);
  const part = mentions.slice(border + 1, first);
  const isAlone = mentions.slice(last + 1).every((mention) => !isTold(mention));
  if (!isAlone || !part.some((mention) => says(mention, 'kpi')) || part.some(isTold)) return mentions;
  return [...mentions.slice(0, first), ...mentions.slice(last + 1)];
}

function isEither(before: Mention | undefined, or: Mention, behind: Mention | undefined): boolean {
  if (isName(or) || !says(or, 'or') || before === undefined || behind === undefined) return false;
  const ways = [before, behind].map((mention) => [
    goes(mention, 'raise'),
    goes(mention, 'lower') || goes(mention, 'stop'),
  ]);
  return (ways[0][0] && ways[1][1]) || (ways[0][1] && ways[1][0]);
}

function goes(mention: Mention, way: string): boolean {
  return !isName(mention) && mention.amount === undefined && says(mention, 'action', way);
}

/** A part of a change, of which it may be open whether it goes up or down. */
function isTold(mention: Mention): boolean {
  return mention.amount !== undefined || mention.time !== undefined || isName(mention);
}
