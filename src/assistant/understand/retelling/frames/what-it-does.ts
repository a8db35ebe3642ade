import {
  isLine,
  isSmall,
  isStop,
  isWord,
  type Mention,
  putIn,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `what does closing L2 in May do to L1?`, `que change la panne de N2 pour N3 ?`: the lines on which what happens to another has an effect are not
 * changed; the answer is told line by line.
 */
export function withWhatItDoes(mentions: readonly Mention[]): readonly Mention[] {
  const end = mentions.findLastIndex((mention) => !isComparison(mention)) + 1;
  const start = mentions.slice(0, end).findLastIndex((mention) => !isLine(mention) && !wordSays(mention, 'and')) + 1;
  const lines = mentions.slice(start, end).filter(isLine);
  const before = mentions.slice(0, start);
  const isOther = before.some((one) => isLine(one) && lines.every((line) => line.entities[0] !== one.entities[0]));
  const isChange = before.some((one) => isStop(one) || one.amount !== undefined);
  const isAsked = mentions
    .slice(0, 2)
    .some((one) => ['asking', 'turned'].some((what) => wordSays(one, 'mark', what)) || wordSays(one, 'outcome'));
  if (lines.length === 0 || !isOther || !isChange || !isAsked) return mentions;
  const last = before[before.length - 1];
  // `do to L1`, `change for N3`, or the effect in front and the line behind `on`
  const isIts = wordSays(last, 'outcome') && before.length > 2;
  const isFor = says(last, 'prep', 'for') && before.some((one) => wordSays(one, 'outcome'));
  // `… et 30 heures sup de plus sur S4`: of a change that has no other line.
  const own = before.slice(startOfPart(mentions, start));
  const isOwn = own.some(({ amount }) => amount !== undefined) && !own.some(isLine);
  if (!isIts && (!isFor || isOwn)) return mentions;
  const [{ from, text }] = lines;
  const kind = { is: 'kind', what: 'resource' };
  const byLine = [
    putIn(from, ',', { is: 'and', what: 'comma' }),
    putIn(from, text, kind),
    putIn(from, 'by', { is: 'prep', what: 'by' }, { is: 'mark', what: 'grouping' }),
    putIn(from, text, kind),
  ];
  return [...(isFor ? before.slice(0, -1) : before), ...byLine, ...mentions.slice(end)];
}

/** `par rapport au plan normal`, and small words at the end. */
function isComparison(mention: Mention): boolean {
  if (isLine(mention)) return false;
  return isSmall(mention) || (isWord(mention) ? says(mention, 'ask', 'versus') : says(mention, 'baseline'));
}
