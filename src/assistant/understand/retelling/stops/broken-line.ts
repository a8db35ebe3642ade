import { isJoiner, isLine, isSmall, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `N2 casse en mai`, `N2 is broken`: a line that breaks, and none of its goods, stands still. */
export function withBrokenLine(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex(
    (mention, index) => wordSays(mention, 'mark', 'stock-loss') && isOfLine(mentions, index),
  );
  const next = mentions.slice(at + 1).find((mention) => isJoiner(mention) || !isSmall(mention));
  const isEnded = next === undefined || next.time !== undefined || next.amount !== undefined || isJoiner(next);
  if (at === -1 || !isEnded || says(mentions[at], 'action')) return mentions;
  const senses = [
    { is: 'action', what: 'stop' },
    { is: 'mark', what: 'breaking' },
  ];
  return mentions.map((mention, index) => (index === at ? { ...mention, senses } : mention));
}

function isOfLine(mentions: readonly Mention[], at: number): boolean {
  const before = mentions.slice(0, at).findLast((mention) => !wordSays(mention, 'mark', 'be'));
  return before !== undefined && isLine(before) && /^(?:cass|brok)/i.test(mentions[at].text);
}
