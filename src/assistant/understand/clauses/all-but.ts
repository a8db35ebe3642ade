import { isName, isWord, type Mention, says } from '../mentions/mention.js';

/** `all products but INS-100`, `every market but France`: behind each of a kind, what follows is left out. */
export function withAllBut(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    const [all, kind] = mentions.slice(Math.max(0, at - 2), at);
    const next = mentions[at + 1];
    const isKind =
      kind !== undefined && (isWord(kind) ? says(kind, 'kind') : kind.entities.some((one) => one.kind === 'family'));
    const isAll = all !== undefined && isWord(all) && (says(all, 'scope', 'all') || says(all, 'mark', 'each'));
    const isBut = isWord(mention) && says(mention, 'but') && next !== undefined && isName(next);
    return isKind && isAll && isBut ? { ...mention, senses: [{ is: 'scope', what: 'except' }] } : mention;
  });
}
