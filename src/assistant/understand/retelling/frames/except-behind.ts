import { isBorder, isName, isScenario, isSmall, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `…, Loratin excepted`, `…, Loratin exclu`: what leaves something out behind its name, put in front of it as `except` stands. */
export function withExceptInFront(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => closesException(mentions, index));
  const start = at === -1 ? -1 : listStart(mentions, at);
  if (start < 1 || !says(mentions[start - 1], 'and', 'comma') || !mentions.slice(start, at).some(isName))
    return mentions;
  return [
    ...mentions.slice(0, start - 1),
    { ...mentions[at], senses: [{ is: 'scope', what: 'except' }] },
    ...mentions.slice(start, at),
    ...mentions.slice(at + 1),
  ];
}

/** A word for an exception at the end of its part, right behind a name. */
function closesException(mentions: readonly Mention[], at: number): boolean {
  const [before, mention, next] = [mentions[at - 1], mentions[at], mentions[at + 1]];
  const isEnd = next === undefined || isBorder(next);
  return before !== undefined && isName(before) && wordSays(mention, 'scope', 'except') && isEnd;
}

/** Where the names of its kind before it begin: behind the last comma in front of which something else stands. */
function listStart(mentions: readonly Mention[], at: number): number {
  let start = at;
  const kinds = mentions[at - 1]?.entities.map(({ kind }) => kind) ?? [];
  const isAlike = ({ entities }: Mention): boolean => entities.some(({ kind }) => kinds.includes(kind));
  const isListed = (place: number): boolean => {
    const [before, mention] = [mentions[place - 1], mentions[place]];
    if (!isWord(mention) || !isSmall(mention)) return isAlike(mention);
    return !says(mention, 'and', 'comma') || (before !== undefined && isAlike(before));
  };
  while (start > 0 && isListed(start - 1)) start--;
  return start;
}

/** `surge except L1 is closed in June`: behind a scenario alone, a change that it is to be played with, and nothing that is left out of one. */
export function withExceptClause(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => wordSays(mention, 'scope', 'except'));
  const front = mentions.slice(0, Math.max(0, at));
  const isOf = (mention: Mention): boolean =>
    isScenario(mention) || (isWord(mention) && (isSmall(mention) || says(mention, 'kind', 'scenario')));
  const isChange = mentions.slice(at + 1).some((mention) => isWord(mention) && changes(mention));
  if (!front.some(isScenario) || !front.every(isOf) || !isChange) return mentions;
  const before = isBorder(front[front.length - 1]) ? front.slice(0, -1) : front;
  return [...before, { ...mentions[at], senses: [{ is: 'but', what: '' }] }, ...mentions.slice(at + 1)];
}

const changes = (mention: Mention): boolean => says(mention, 'action') && !says(mention, 'filler');
