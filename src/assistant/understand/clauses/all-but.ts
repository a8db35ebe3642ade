import { isName, isWord, type Mention, says } from '../mentions/mention.js';

/** `all lines but L2`: behind all of a kind, `but` in front of one of them is an exception and joins nothing. */
export function withAllBut(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) =>
    isException(mentions, at) ? { ...mention, senses: [{ is: 'scope', what: 'except' }] } : mention,
  );
}

function isException(mentions: readonly Mention[], at: number): boolean {
  const [all, kind, mention, next] = [mentions[at - 2], ...mentions.slice(Math.max(0, at - 1), at + 2)];
  if (all === undefined || next === undefined || !isWord(mention) || !says(mention, 'but')) return false;
  const isAll = isWord(all) && (says(all, 'scope', 'all') || says(all, 'mark', 'each'));
  return isAll && isWord(kind) && next.entities.some((entity) => says(kind, 'kind', entity.kind)) && isName(next);
}
