import { isJoiner, isName, isSmall, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/**
 * `with everyone on holiday in April, L1 and L2 run at 80%`, `avec les congés en août, …`: a circumstance in front of what changes, with
 * its own time and nothing of the plan, says no more than when.
 */
export function withCircumstance(mentions: readonly Mention[]): readonly Mention[] {
  const start = mentions.findIndex((mention) => !says(mention, 'if'));
  const end = mentions.findIndex((mention, at) => at > start && isJoiner(mention));
  if (start === -1 || end === -1) return mentions;
  const front = mentions.slice(start, end);
  const behind = mentions.slice(end + 1);
  const next = behind.findIndex(isComma);
  const times = front.filter(({ time }) => time !== undefined);
  const own = next === -1 ? behind : behind.slice(0, next);
  const isApart = isComma(mentions[end]) && isCircumstance(front) && times.length === 1;
  if (!isApart || !own.some(isName) || own.some(({ time }) => time !== undefined)) return mentions;
  const causes = own.some((mention) => wordSays(mention, 'action', 'stop')) ? front.filter(isCause) : [];
  const told = [...own, ...causes.slice(0, 1), ...behind.slice(own.length)];
  return [...mentions.slice(0, start), ...times, mentions[end], ...told];
}

const isCause = (mention: Mention): boolean => wordSays(mention, 'cause');

/** `with` or a word that gives a ground, and what happens to people or machines in general. */
function isCircumstance(front: readonly Mention[]): boolean {
  const [first] = front;
  // `after the strike in May`, `since then`: from when on.
  const isBefore = ['after', 'since', 'from', 'before', 'until'].some((what) => says(first, 'prep', what));
  const isOpened = isWord(first) && !isBefore && (says(first, 'prep', 'with') || says(first, 'mark', 'ground'));
  const isOfWorld = (mention: Mention): boolean =>
    isCause(mention) ||
    (isWord(mention) && ['event', 'outside', 'away', 'crew'].some((what) => says(mention, 'mark', what)));
  const isPlain = (mention: Mention): boolean =>
    mention.time !== undefined ||
    (isWord(mention) && (isOfWorld(mention) || isSmall(mention)) && !says(mention, 'not'));
  return isOpened && front.some(isOfWorld) && front.every(isPlain);
}

function isComma(mention: Mention): boolean {
  return wordSays(mention, 'and', 'comma');
}
