import { isJoiner, isName, isScenario, type Mention, sharesKind, wordSays } from '../../mentions/mention.js';
import { countOf } from './all-named.js';

/** `the two vaccines VAC-100 and VAC-300`, `les trois lignes L1, L2 et L3`: how many they are, where as many are named right behind. */
export function withoutCountOfNames(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention, index) => {
    const count = countOf(mention);
    return count !== undefined && count > 1 && count === namesBehind(mentions, index);
  });
  return at === -1 ? mentions : mentions.toSpliced(at, 1);
}

/** How many names of one kind are listed right behind the word for what is counted. */
function namesBehind(mentions: readonly Mention[], at: number): number {
  const [counted, next] = mentions.slice(at + 1, at + 3);
  const isKind = counted !== undefined && (wordSays(counted, 'kind') || (next !== undefined && isName(next)));
  const behind = mentions.slice(isKind ? at + 2 : at + 1);
  const [first] = behind;
  if (first === undefined || !isName(first) || isScenario(first)) return 0;
  const end = behind.findIndex((one) => !isJoiner(one) && !(isName(one) && sharesKind(one, first)));
  return (end === -1 ? behind : behind.slice(0, end)).filter(isName).length;
}
