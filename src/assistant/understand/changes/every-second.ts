import { isWord, type Mention, says } from '../mentions/mention.js';
import type { Parts } from './parts.js';

/** `every second delivery of vials is late`: a part of what comes, of which none is named. */
export function everySecondIn({ mentions }: Parts): Mention | undefined {
  return mentions.find((mention, at) => {
    const [ordinal, what] = mentions.slice(at + 1, at + 3);
    const isEvery = isWord(mention) && says(mention, 'mark', 'each');
    const isOrdinal = ordinal !== undefined && isWord(ordinal) && says(ordinal, 'ordinal');
    return isEvery && isOrdinal && what !== undefined && isWord(what) && says(what, 'quantity');
  });
}
