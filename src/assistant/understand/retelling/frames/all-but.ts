import { isName, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `all products but INS-100`, `every market but France`: behind each of a kind, `but` in front of one of them leaves it out. */
export function withAllBut(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) =>
    isException(mentions, at) ? { ...mention, senses: [{ is: 'scope', what: 'except' }] } : mention,
  );
}

function isException(mentions: readonly Mention[], at: number): boolean {
  const [kind, all] = [mentions[at - 1], mentions[at - 2]];
  const mention = mentions[at];
  const next = mentions
    .slice(at + 1)
    .find((one) => !isWord(one) || !(says(one, 'prep', 'in') || says(one, 'mark', 'article')));
  if (kind === undefined || next === undefined || !isName(next) || !isWord(mention) || !says(mention, 'but'))
    return false;
  // `in every market while INS-100 gains`: something else at the same time.
  if (says(mention, 'mark', 'while')) return false;
  const isAll = all !== undefined && isWord(all) && (says(all, 'scope', 'all') || says(all, 'mark', 'each'));
  const isKind = isWord(kind)
    ? next.entities.some((entity) => says(kind, 'kind', entity.kind))
    : kind.entities.some((entity) => entity.kind === 'family');
  // `everywhere but Germany`
  const isEverywhere = wordSays(kind, 'scope', 'all');
  // `everything 2% dearer but insulins`: at the end, with nothing told of it
  const behind = mentions.slice(at + 1);
  const isAlone = behind.every((one) => isName(one) || says(one, 'prep', 'in') || says(one, 'mark', 'article'));
  const isOfAll = mentions.slice(0, at).some((one) => wordSays(one, 'scope', 'all'));
  return isEverywhere || (isAll && isKind) || (isAlone && isOfAll);
}
