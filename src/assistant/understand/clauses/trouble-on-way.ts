import { isTime } from '../figures/amount.js';
import type { Token } from '../lexicon/token.js';
import { isMarket, isName, isSite, isSmall, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import { isEvent, partsOf, type Stretch } from './told-around.js';

/**
 * `customs trouble from Mainz to Spain: 14 days instead of 7`, `blocage en douane vers l'Espagne, 10 jours de transit en plus`: what happens on
 * a way, told in front of how long that takes then, says where it is.
 */
export function troubleOnWay(
  question: string,
  mentions: readonly Mention[],
  tokens: readonly Token[],
): readonly Stretch[] {
  const [part, next] = partsOf(question, mentions, tokens, { begins: () => false, ends: () => false });
  if (part === undefined || next === undefined || mentions[0] !== part.mentions[0]) return [];
  const names = part.mentions.filter(isName);
  const way = part.mentions.findIndex((mention, at) => isName(mention) || isTowards(part.mentions, at));
  const front = part.mentions.slice(0, way);
  const isOfWay = names.length > 0 && names.every(isPlace) && !next.mentions.some(isPlace);
  const isCarrying = next.mentions.some((mention) => wordSays(mention, 'quantity', 'transport'));
  const isLonger = next.mentions.some(({ amount }) => amount !== undefined && (isCarrying || isTime(amount)));
  const isTold = front.some(isEvent) && front.every((mention) => isEvent(mention) || isOfTrouble(mention));
  const isPlain = part.mentions.slice(way).every((mention) => isName(mention) || isOfTrouble(mention));
  if (!isOfWay || !isLonger || !isTold || !isPlain) return [];
  return [{ start: tokens[front[0].from].start, end: tokens[part.mentions[way].from].start }];
}

const isPlace = (mention: Mention): boolean => isMarket(mention) || isSite(mention);

/** `from Mainz`, `vers l'Espagne`: a preposition in front of a place, with its article. */
function isTowards(mentions: readonly Mention[], at: number): boolean {
  const next = mentions.slice(at + 1).find((mention) => !wordSays(mention, 'mark', 'article'));
  return wordSays(mentions[at], 'prep') && next !== undefined && isPlace(next);
}

/** The small words between, and a word for the way itself. */
const isOfTrouble = (mention: Mention): boolean =>
  isWord(mention) &&
  !says(mention, 'not') &&
  (isSmall(mention) ||
    says(mention, 'prep') ||
    says(mention, 'kind', 'lane') ||
    says(mention, 'quantity', 'transport') ||
    ['trouble', 'under-way'].some((what) => says(mention, 'mark', what)));
