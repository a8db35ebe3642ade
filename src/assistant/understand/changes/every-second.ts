import { type Mention, wordSays } from '../mentions/mention.js';
import type { Parts } from './parts.js';

/** `every second delivery of vials is late`: a part of what comes, of which none is named. */
export function everySecondIn({ mentions }: Parts): Mention | undefined {
  return mentions.find((mention, at) => {
    const [ordinal, what] = mentions.slice(at + 1, at + 3);
    const isEvery = wordSays(mention, 'mark', 'each');
    const isOrdinal = wordSays(ordinal, 'ordinal');
    return isEvery && isOrdinal && wordSays(what, 'quantity');
  });
}
