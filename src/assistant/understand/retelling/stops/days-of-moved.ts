import {
  entitiesOf,
  isJoiner,
  isSmall,
  isStop,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `the maintenance of L1 is postponed: it stops from 2 to 4 March`, `est avancée, elle s'arrête du 2 au 4 février`: a stop that stands is moved,
 * and behind it is told on which days the line stands still instead: `… postponed to 2 to 4 March`.
 */
export function withDaysOfMoved(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => isMoved(mentions, index));
  if (at === -1) return mentions;
  const from = mentions[at + 1] !== undefined && isJoiner(mentions[at + 1]) ? at + 2 : at + 1;
  const days = mentions.findIndex(({ time }, index) => index >= from && time !== undefined);
  const between = mentions.slice(from, Math.max(from, days));
  const stop = between.find(isStop);
  const next = mentions[days + 1];
  const isEnd = days === mentions.length - 1 || (next !== undefined && (isJoiner(next) || says(next, 'outcome')));
  if (stop === undefined || !isEnd || mentions[days].time?.unit !== 'day') return mentions;
  const lines = linesIn(mentions.slice(startOfPart(mentions, at), at));
  const isSubject = (mention: Mention): boolean =>
    isWord(mention) ? isOfLine(mention) : linesIn([mention]).some((line) => lines.includes(line));
  const isPlain = between.every((one) => one === stop || isSubject(one) || (isWord(one) && isSmall(one)));
  if (!isPlain || !between.some(isSubject)) return mentions;
  const standingStill = [
    { is: 'prep', what: 'to' },
    { is: 'mark', what: 'standing-still' },
  ];
  return [...mentions.slice(0, at + 1), { ...stop, senses: standingStill }, ...mentions.slice(days)];
}

/** A verb that moves something, behind a cause of stops and the line that has it. */
function isMoved(mentions: readonly Mention[], at: number): boolean {
  const mention = mentions[at];
  if (!isWord(mention) || !['delay', 'hasten', 'shift'].some((way) => says(mention, 'action', way))) return false;
  const own = mentions.slice(startOfPart(mentions, at), at);
  return own.some((one) => wordSays(one, 'cause')) && linesIn(own).length > 0;
}

/** `it`, `the line`. */
const isOfLine = (mention: Mention): boolean => says(mention, 'mark', 'pronoun') || says(mention, 'kind', 'resource');

const linesIn = (mentions: readonly Mention[]): readonly string[] =>
  mentions.flatMap((mention) => entitiesOf(mention, 'resource').map(({ value }) => value));
