import { titleWords } from '../../lexicon/situations.js';
import { plainOf } from '../../lexicon/token.js';
import {
  endOfPart,
  isJoiner,
  isName,
  isSmall,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/** `L2 loses 5 points of efficiency with the new operators`: who is new there says why, and adds no hours, where a change is told beside. */
export function withoutNewCrew(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => crewEnd(mentions, index) > index);
  if (at === -1) return mentions;
  const end = crewEnd(mentions, at);
  const beside = [...mentions.slice(startOfPart(mentions, at), at), ...mentions.slice(end, endOfPart(mentions, end))];
  const isChange = beside.some(isName) && beside.some(({ amount }) => amount !== undefined);
  return isChange ? [...mentions.slice(0, at), ...mentions.slice(end)] : mentions;
}

/** Where `with the new operators` ends; where it begins, if it is none. A new crew that is not named before may be one more. */
function crewEnd(mentions: readonly Mention[], at: number): number {
  const [opening, ...behind] = mentions.slice(at);
  const isOpened =
    ['with', 'for'].some((what) => wordSays(opening, 'prep', what)) || wordSays(opening, 'mark', 'reason');
  const crew = behind.findIndex((mention) => wordSays(mention, 'mark', 'crew'));
  const between = behind.slice(0, Math.max(0, crew));
  const isThe = between.some(isDefinite);
  const isPlain = between.every((mention) => isNew(mention) || (isWord(mention) && isSmall(mention)));
  const isEnd = crew !== -1 && endsAt(mentions, at, at + crew + 2);
  return isOpened && isThe && isPlain && isEnd ? at + crew + 2 : at;
}

/** `with the crew of L1` says whose it is; in front of all, what changes stands behind. */
function endsAt(mentions: readonly Mention[], at: number, end: number): boolean {
  const next = mentions[end];
  const isSubject = startOfPart(mentions, at) === at && next !== undefined && isName(next);
  return next === undefined || isJoiner(next) || next.time !== undefined || isSubject;
}

const isDefinite = (mention: Mention): boolean =>
  (wordSays(mention, 'mark', 'article') || wordSays(mention, 'mark', 'possessive') || wordSays(mention, 'filler')) &&
  !says(mention, 'mark', 'one');

const isNew = (mention: Mention): boolean => isWord(mention) && words.has(plainOf(mention.text));

const words = new Set(['nouveaux', 'nouvelles', ...titleWords('new')]);
