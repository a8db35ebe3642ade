import { entitiesOf, isComponent, isSmall, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `how many vials of VAC-200`, `2 000 stylos d'INS-100`: what a product is counted in, also where it is a component, says no more than the count. */
export function withoutPiecesOf(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention, index) => isComponent(mention) && isCounted(mentions, index));
  if (at === -1) return mentions;
  const next = mentions.findIndex((mention, index) => index > at && !isOf(mention));
  const isOfProduct = next > at + 1 && entitiesOf(mentions[next], 'product').length > 0 && !isComponent(mentions[next]);
  return isOfProduct ? [...mentions.slice(0, at), ...mentions.slice(next)] : mentions;
}

/** Right behind how many they are, or `how many`. */
function isCounted(mentions: readonly Mention[], at: number): boolean {
  const count = mentions.slice(0, at).findLast((mention) => !isOf(mention) && !isWay(mention));
  return count?.amount?.unit === 'none' || wordSays(count, 'mark', 'counting');
}

// `more` may be a parameter's name as well.
const isWay = (mention: Mention): boolean => ['raise', 'lower'].some((what) => says(mention, 'action', what));
const isOf = (mention: Mention): boolean => isWord(mention) && isSmall(mention) && says(mention, 'prep', 'of');
