import { commaAt, type Mention, wordSays } from '../../mentions/mention.js';

/**
 * `is 16 hours of overtime a week on L3 enough if vaccine demand climbs 15%`: what may be enough is supposed, beside what is supposed behind it.
 */
export function withEnough(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => wordSays(mention, 'mark', 'enough'));
  const [opening, ...told] = mentions.slice(0, Math.max(0, at));
  const isAsked = wordSays(opening, 'mark', 'turned');
  const isChange = told.some(({ amount }) => amount !== undefined) && told.some(isLine);
  const [supposing, ...behind] = mentions.slice(at + 1);
  const isSupposing = supposing === undefined || wordSays(supposing, 'if');
  if (!isAsked || !isChange || !isSupposing) return mentions;
  return supposing === undefined ? told : [supposing, ...behind, commaAt(mentions[at]), ...told];
}

const isLine = ({ entities }: Mention): boolean => entities.some(({ kind }) => kind === 'resource' || kind === 'site');
