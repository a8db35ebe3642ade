import { entitiesOf, isSmall, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `Rheinsynth's maximum drops to 32,000 a week`, `le maximum de Rheinsynth passe à …`: what a supplier can deliver at most, told as its capacity. */
export function withSupplierMaximum(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => (isMaximum(mentions, at) ? { ...mention, senses: capacity } : mention));
}

const capacity = [{ is: 'quantity', what: 'capacity' }];

function isMaximum(mentions: readonly Mention[], at: number): boolean {
  const mention = mentions[at];
  const isLimit = wordSays(mention, 'mark', 'limit') && says(mention, 'mark', 'largest');
  const [before, next, owner] = [mentions[at - 1], mentions[at + 1], mentions[at + 2]];
  // `its maximum order`, `its maximum lead time`: of something else.
  const isVerb = next !== undefined && isWord(next) && !says(next, 'quantity') && says(next, 'action');
  const isOwned = before !== undefined && isSupplier(before) && isVerb;
  const isOf = wordSays(next, 'prep', 'of') && owner !== undefined;
  const isNamed = before === undefined || (isWord(before) && isSmall(before));
  return isLimit && (isOwned || (isOf && isNamed && isSupplier(owner)));
}

const isSupplier = (mention: Mention): boolean => entitiesOf(mention, 'supplier').length > 0;
