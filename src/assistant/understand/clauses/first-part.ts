import { signsBefore, type Token } from '../lexicon/token.js';
import { isJoiner, type Mention } from '../mentions/mention.js';

/** Where the first sentence, or part of one, ends that begins before or at a mention: at a sign or at what joins; -1 where nothing parts it. */
export function endOfFirstPart(
  question: string,
  mentions: readonly Mention[],
  tokens: readonly Token[],
  start = 0,
): number {
  return mentions.findIndex(
    (mention, index) =>
      index > start && (isJoiner(mention) || /[:.;]/.test(signsBefore(question, tokens, mention.from))),
  );
}
