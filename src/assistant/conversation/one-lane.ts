import type { WrittenOverride } from '../draft.js';
import { isMarket, isName, isSite, type Mention } from '../understand/mentions/mention.js';

/** `from Lyon to FR`: a site and a market, and no other name. */
export function isOneLane([one, other, ...others]: readonly Mention[]): boolean {
  if (one === undefined || other === undefined || others.length > 0) return false;
  return (isSite(one) && isMarket(other)) || (isMarket(one) && isSite(other));
}

/** `and from Lyon to FR`, behind a change from Mainz to ES: that lane as well, and not also the one from Mainz to FR. */
export function isOneMoreLane({ table, where = {} }: WrittenOverride, mentions: readonly Mention[]): boolean {
  const named = mentions.flatMap(({ entities }) => entities.map(({ value }) => value));
  const ends = [where.from, where.to].map((end) => [end ?? []].flat());
  const isKept = ends.some((values) => values.length === 1 && named.includes(String(values[0])));
  return table === 'lanes' && isOneLane(mentions.filter(isName)) && !isKept;
}
