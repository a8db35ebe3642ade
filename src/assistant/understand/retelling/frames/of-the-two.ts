import { isJoiner, isName, isSmall, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';
import { countOf } from './all-named.js';

const most = 5;

/** `the better of the two, surge or overtime`, `le meilleur des trois : …`: how many there are to choose from, which are named beside it. */
export function withoutOfTheTwo(mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(isChoosing)) return mentions;
  const at = mentions.findIndex((mention, index) => isCount(mention) && isAlone(mentions[index + 1]));
  const start = mentions.findLastIndex((mention, index) => index < at && !isLink(mention)) + 1;
  const before = mentions[start - 1];
  const isOf = before === undefined || isAsking(before);
  if (at === -1 || start === at || !isOf) return mentions;
  return [...mentions.slice(0, start), ...mentions.slice(at + 1)];
}

const isChoosing = (mention: Mention): boolean => wordSays(mention, 'ask', 'better');

const isAsking = (mention: Mention): boolean => isChoosing(mention) || wordSays(mention, 'ask', 'which');

function isCount(mention: Mention): boolean {
  const count = countOf(mention);
  return count !== undefined && count > 1 && count <= most;
}

const isLink = (mention: Mention): boolean =>
  isWord(mention) && (says(mention, 'mark', 'article') || says(mention, 'prep', 'of'));

/** Whether what stands behind is nothing that is counted: `of the two lines`. */
function isAlone(next: Mention | undefined): boolean {
  if (next === undefined || isJoiner(next) || wordSays(next, 'ask')) return true;
  if (isName(next)) return next.entities.every(({ kind }) => kind === 'scenario' || kind === 'parameter');
  return isSmall(next) || wordSays(next, 'kind', 'scenario');
}
