import { isName, isWord, type Mention, says } from '../mentions/mention.js';

/** `all products but INS-100`, `every market but France`: behind each of a kind, `but` in front of one of them leaves it out. */
export function withAllBut(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) =>
    isException(mentions, at) ? { ...mention, senses: [{ is: 'scope', what: 'except' }] } : mention,
  );
}

function isException(mentions: readonly Mention[], at: number): boolean {
  const [all, kind] = mentions.slice(Math.max(0, at - 2), at);
  const [mention, next] = mentions.slice(at, at + 2);
  if (kind === undefined || next === undefined || !isName(next) || !isWord(mention) || !says(mention, 'but'))
    return false;
  const isAll = isWord(all) && (says(all, 'scope', 'all') || says(all, 'mark', 'each'));
  const isKind = isWord(kind)
    ? next.entities.some((entity) => says(kind, 'kind', entity.kind))
    : kind.entities.some((entity) => entity.kind === 'family');
  return isAll && isKind;
}
