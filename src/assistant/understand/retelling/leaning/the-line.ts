import { ambiguous, entitiesOf, type Mention, wordSays } from '../../mentions/mention.js';

/**
 * `changeovers on L2 take half as long and the line runs at 92% efficiency`: the line is the one that was named, where it is the only one of
 * the question.
 */
export function withTheLine(mentions: readonly Mention[]): readonly Mention[] {
  const lines = mentions.filter((mention) => entitiesOf(mention, 'resource').length > 0);
  const names = new Set(lines.flatMap((mention) => entitiesOf(mention, 'resource').map(({ value }) => value)));
  if (names.size !== 1 || names.has(ambiguous)) return mentions;
  const [line] = lines;
  const first = mentions.indexOf(line);
  return mentions.map((mention, at) =>
    at > first + 1 && isTheLine(mentions, at)
      ? { ...line, text: mention.text, from: mention.from, length: mention.length }
      : mention,
  );
}

/** `the line`, `la ligne`; `of the line` says whose, `per line` and `lines` do not point. */
function isTheLine(mentions: readonly Mention[], at: number): boolean {
  const [before, mention] = [mentions[at - 1], mentions[at]];
  return (
    wordSays(mention, 'kind', 'resource') &&
    /^(?:line|ligne|machine)$/i.test(mention.text) &&
    wordSays(before, 'mark', 'article') &&
    /^(?:the|la)$/i.test(before.text)
  );
}
