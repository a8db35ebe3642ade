import { hoursPerDay } from '../../../calendar/bucket.js';
import type { Entity, Vocabulary } from '../../vocabulary.js';
import { type ClosureRow, closureRows, touches } from '../figures/dated-rows.js';
import type { Span } from '../figures/span.js';
import { plainOf, plainWords } from '../lexicon/token.js';
import { entitiesOf, inOne, isSmall, isWord, type Mention, saidOf, says, wordSays } from './mention.js';

/**
 * `during the maintenance of N1 in July`, `pendant l'arrêt de N1`, `while N1 is in maintenance, …`: where the table of closures has just one such, it says when, and neither
 * that N1 stops once more nor what happens to N1. Where it has none or several, all stays as it is.
 */
export function withDuringClosures(mentions: readonly Mention[], vocabulary: Vocabulary): readonly Mention[] {
  const at = mentions.findIndex(isDuring);
  const end = at === -1 ? -1 : endOf(mentions, at);
  const told = mentions.slice(at, end);
  const named = told.flatMap((mention) => entitiesOf(mention, 'resource'));
  const rest = [...mentions.slice(0, Math.max(0, at)), ...mentions.slice(end)];
  const [line] = named.length === 0 && told.some(isIts) ? onlyLineOf(rest) : named;
  const isOtherStop =
    rest.some(isStop) && rest.some((mention) => entitiesOf(mention, 'resource').some((one) => one !== line));
  const isRest = rest.some(({ amount }) => amount !== undefined) || isOtherStop;
  if (line === undefined || !told.some(isStop) || !isRest) return mentions;
  const causes = told.flatMap((mention) => saidOf(mention, 'cause')).filter((cause) => cause !== '');
  const time = told.find((mention) => mention.time !== undefined)?.time;
  const isInside = isDuringWord(mentions[at]);
  if (!isInside && (isOpen(mentions[end]) || rest.some((mention) => mention.time !== undefined))) return mentions;
  const own = closureRows(vocabulary.dataset).filter(
    (row) => row.resource === line.value && isMeant(row, causes, time),
  );
  const words = plainWords(told.map(({ text }) => text).join(' '));
  const called = own.filter(({ cause }) => cause !== '' && plainWords(cause).every((word) => words.includes(word)));
  // `while L1 is closed in May`: a stop of all that time, no day off that lies in it, unless it is called as that is.
  if (!isInside && time !== undefined && called.length + causes.length === 0) return mentions;
  const rows = called.length > 0 ? called : own;
  if (rows.length !== 1) return mentions;
  const [{ from, to }] = rows;
  const during: Mention = {
    ...inOne(told),
    time: { from, to: to + hoursPerDay, unit: 'day', begins: false },
  };
  return [...mentions.slice(0, at), during, ...mentions.slice(end)];
}

/** `during its validation, N3 …`: that of the one line that is named. */
function onlyLineOf(mentions: readonly Mention[]): readonly Entity[] {
  const lines = mentions.flatMap((mention) => entitiesOf(mention, 'resource'));
  return lines.length === 1 ? lines : [];
}

function isIts(mention: Mention): boolean {
  return wordSays(mention, 'mark', 'possessive');
}

/** `during` a stop, or `while` a line is stopped. */
function isDuring(mention: Mention): boolean {
  return isDuringWord(mention) || wordSays(mention, 'mark', 'while');
}

function isDuringWord(mention: Mention): boolean {
  return wordSays(mention, 'prep', 'in') && says(mention, 'prep', 'for') && !says(mention, 'mark', 'focus');
}

/** Whether what is told with `while` goes on: `while N1 is down for three weeks`. */
function isOpen(next: Mention | undefined): boolean {
  return next !== undefined && !(isWord(next) && (says(next, 'and') || says(next, 'but')));
}

/** Behind the line, the stop and the time that stand together behind a preposition. */
function endOf(mentions: readonly Mention[], at: number): number {
  let [end, lines, stops] = [at + 1, 0, 0];
  for (let place = at + 1; place < mentions.length; place++) {
    const mention = mentions[place];
    const isLine = entitiesOf(mention, 'resource').length > 0 && lines === 0;
    const isOne = isStop(mention) && stops === 0;
    if (isLine) lines++;
    else if (isOne) stops++;
    else if (mention.time === undefined) {
      if (isSmall(mention) && !says(mention, 'and') && !says(mention, 'but')) continue;
      break;
    }
    end = place + 1;
  }
  return end;
}

function isStop(mention: Mention): boolean {
  return isWord(mention) && (says(mention, 'cause') || says(mention, 'action', 'stop'));
}

function isMeant(row: ClosureRow, causes: readonly string[], time: Span | undefined): boolean {
  const isWhy = causes.length === 0 || causes.includes(plainOf(row.cause));
  // `while L3 is closed from 4 to 10 May`: days of its own are a stop of its own.
  const isOwn = time?.unit === 'day' && !(row.from <= time.from && time.to <= row.to + hoursPerDay);
  return isWhy && !isOwn && (time === undefined || touches(row.from, row.to, time));
}
