import { isJoiner, isWord, type Mention, says } from '../mentions/mention.js';

/** What results are parted by, by the kind of thing that is said: a site is a place. */
export const groupings: Readonly<Record<string, string>> = {
  product: 'product',
  family: 'family',
  location: 'location',
  site: 'location',
  resource: 'resource',
};

/** `…, by country`, `…, pays par pays`: where it begins what results are parted by, at the end behind a comma, or with a kind said twice; -1 where nothing is. */
export function groupingIn(mentions: readonly Mention[]): number {
  const [twin, per, kind] = mentions.slice(-3);
  if (kind === undefined || !isWord(kind) || !isWord(per) || !says(per, 'mark', 'grouping')) return -1;
  if (!Object.keys(groupings).some((one) => says(kind, 'kind', one))) return -1;
  if (isWord(twin) && twin.text.toLowerCase() === kind.text.toLowerCase()) return mentions.length - 3;
  return isJoiner(twin) ? mentions.length - 2 : -1;
}
