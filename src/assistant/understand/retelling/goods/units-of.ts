import { isMoreOrLess, isName, type Mention, wordSays } from '../../mentions/mention.js';

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
