import {
  entitiesOf,
  isComponent,
  isMoreOrLess,
  isName,
  isSmall,
  isWord,
  type Mention,
  says,
  wordSays,
} from '../../mentions/mention.js';

const goods = ['product', 'component', 'family'];

/** `300 more hepatitis A doses`: what goods are counted in, behind their name, says no more than the count. */
export function withoutUnitsOf(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter((mention, at) => !(wordSays(mention, 'unit', 'units') && isCounted(mentions, at)));
}

function isCounted(mentions: readonly Mention[], at: number): boolean {
  const [count, way, name] = mentions.slice(Math.max(0, at - 3), at);
  if (name === undefined || !name.entities.some(({ kind }) => goods.includes(kind))) return false;
  const isWay = isMoreOrLess(way);
  return isWay && !isName(count) && count.amount?.unit === 'none' && count.time === undefined;
}

/** `how many vials of VAC-200`, `2 000 stylos d'INS-100`: what a product is counted in, also where it is a component, says no more than the count. */
export function withoutPiecesOf(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention, index) => isComponent(mention) && isBehindCount(mentions, index));
  if (at === -1) return mentions;
  const next = mentions.findIndex((mention, index) => index > at && !isOf(mention));
  const isOfProduct = next > at + 1 && entitiesOf(mentions[next], 'product').length > 0 && !isComponent(mentions[next]);
  return isOfProduct ? [...mentions.slice(0, at), ...mentions.slice(next)] : mentions;
}

/** Right behind how many they are, or `how many`. */
function isBehindCount(mentions: readonly Mention[], at: number): boolean {
  const count = mentions.slice(0, at).findLast((mention) => !isOf(mention) && !isWay(mention));
  return count?.amount?.unit === 'none' || wordSays(count, 'mark', 'counting');
}

// `more` may be a parameter's name as well.
const isWay = (mention: Mention): boolean => ['raise', 'lower'].some((what) => says(mention, 'action', what));
const isOf = (mention: Mention): boolean => isWord(mention) && isSmall(mention) && says(mention, 'prep', 'of');
