import { isName, type Mention, says } from '../../mentions/mention.js';

const longestFrame = 6;

/**
 * What is said, without who says it: `purchasing says that pens …`, `my boss asks what happens if …`. A frame that names something of
 * the project (`Vitrum warns us of a delay`) is a part of what is said; only its verb goes.
 */
export function withoutFrame(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => !isName(mention) && says(mention, 'reports'));
  if (at === -1 || at > longestFrame) return mentions;
  const frame = mentions.slice(0, at);
  const turns = frame.some(
    (mention) =>
      says(mention, 'action', 'unless') ||
      ['if', 'not', 'or', 'vague', 'unknowable', 'follow', 'ask'].some((is) => says(mention, is)),
  );
  if (turns || frame.some(({ amount, time }) => amount !== undefined || time !== undefined)) return mentions;
  // `the pens we expect in January never arrive`: which pens.
  if (frame.some(isName) && says(mentions[at], 'mark', 'expecting') && mentions[at + 1]?.time !== undefined)
    return mentions;
  if (isAskedOfYou(mentions, at)) return mentions;
  const kept = frame.some(isName) ? frame : [];
  return [...kept, ...mentions.slice(at + 1)];
}

/** `do you expect demand to rise?`: a question that tells no amount is asked, and no report of a change. */
function isAskedOfYou(mentions: readonly Mention[], at: number): boolean {
  const [first] = mentions;
  return (
    at > 0 &&
    says(mentions[at], 'mark', 'expecting') &&
    !isName(first) &&
    says(first, 'mark', 'turned') &&
    mentions.every(({ amount }) => amount === undefined)
  );
}
