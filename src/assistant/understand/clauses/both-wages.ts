import { isName, isSmall, type Mention, says } from '../mentions/mention.js';

/** `wages up 8% at L1, both for normal hours and for overtime`: the wages of hours, and those of overtime. */
export function withBothWages(mentions: readonly Mention[]): readonly Mention[] {
  const wages = mentions.findIndex((mention) => isWord(mention) && says(mention, 'quantity', 'labour'));
  const hours = mentions.findIndex((mention, at) => at > wages && isWord(mention) && says(mention, 'mark', 'hours'));
  if (wages === -1 || hours === -1) return mentions;
  const joiner = skipped(mentions, hours + 1);
  const isJoined =
    mentions[joiner] !== undefined &&
    ['and', 'mark'].some((is) => says(mentions[joiner], is)) &&
    isWord(mentions[joiner]);
  const isBoth = isJoined && (says(mentions[joiner], 'and') || says(mentions[joiner], 'mark', 'save-as'));
  const overtime = skipped(mentions, joiner + 1);
  if (!isBoth || !isWord(mentions[overtime]) || !says(mentions[overtime], 'quantity', 'overtime')) return mentions;
  const from = mentions.findLastIndex((mention, at) => at < hours && !isOfTail(mention)) + 1;
  const [wage] = mentions.slice(wages);
  const both: readonly Mention[] = [
    wage,
    { ...wage, senses: [{ is: 'and', what: '' }] },
    { ...wage, senses: [{ is: 'quantity', what: 'overtimecost' }] },
  ];
  return [...mentions.slice(0, wages), ...both, ...mentions.slice(wages + 1, from), ...mentions.slice(overtime + 1)];
}

function isOfTail(mention: Mention): boolean {
  return isWord(mention) && isSmall(mention) && !says(mention, 'action') && !says(mention, 'if');
}

/** The first place from one on that is no article or preposition. */
function skipped(mentions: readonly Mention[], from: number): number {
  const at = mentions.findIndex(
    (mention, index) =>
      index >= from && (!isOfTail(mention) || says(mention, 'and') || says(mention, 'mark', 'save-as')),
  );
  return at === -1 ? mentions.length : at;
}

function isWord(mention: Mention | undefined): mention is Mention {
  return mention !== undefined && !isName(mention) && mention.amount === undefined && mention.time === undefined;
}
