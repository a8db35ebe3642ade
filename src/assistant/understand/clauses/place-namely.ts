import type { Token } from '../lexicon/token.js';
import { isMarket, isSmall, type Mention, says, wordSays } from '../mentions/mention.js';
import { isUnknown } from '../mentions/passed-over.js';
import type { Stretch } from './told-around.js';

/** `a hospital in Madrid … (so in ES)`, `un hôpital de Madrid … (donc en ES)`: a place that the project does not know, told again as a market that it does. */
export function placeNamely(
  _question: string,
  mentions: readonly Mention[],
  tokens: readonly Token[],
): readonly Stretch[] {
  const places = mentions.filter((mention, at) => isUnknown(mention) && isIn(mentions[at - 1]));
  const namely = mentions.findIndex((mention) => wordSays(mention, 'mark', 'that-is'));
  const behind = mentions.slice(namely + 1).find((mention) => !isIn(mention) || !isSmall(mention));
  const [place, ...others] = places;
  const isTold = namely !== -1 && behind !== undefined && isMarket(behind) && place !== undefined;
  if (!isTold || others.length > 0 || place.from > mentions[namely].from) return [];
  const opening = mentions[mentions.indexOf(place) - 1];
  const stretchFrom = (first: Mention, last: Mention): Stretch => ({
    start: tokens[first.from].start,
    end: tokens[last.from + last.length - 1].end,
  });
  return [stretchFrom(opening, place), stretchFrom(mentions[namely], mentions[mentions.indexOf(behind) - 1])];
}

/** `in`, `of`, `de`, `à`. */
const isIn = (mention: Mention | undefined): boolean =>
  mention !== undefined && (wordSays(mention, 'prep') || wordSays(mention, 'mark', 'article')) && !says(mention, 'and');
