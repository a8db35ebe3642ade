import { isWord, type Mention, wordSays } from '../understand/mentions/mention.js';

/** `only two lines`, `all three S lines` where there are four: how many things, and no amount. */
export function countOfThings(mentions: readonly Mention[]): Mention | undefined {
  return mentions.find(({ amount }, at) => {
    const [next, behind] = mentions.slice(at + 1, at + 3);
    const isLetters = next !== undefined && isWord(next) && /^\p{Lu}{1,3}$/u.test(next.text);
    const noun = isLetters ? behind : next;
    return amount?.unit === 'none' && amount.per === undefined && wordSays(noun, 'kind');
  });
}
