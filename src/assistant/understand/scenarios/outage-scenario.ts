import type { Vocabulary } from '../../vocabulary.js';
import type { Change } from '../changes/changed.js';
import type { Clause } from '../clauses/clause.js';
import { lexicons } from '../lexicon/lexicons.js';
import { plainOf, plainWords } from '../lexicon/token.js';
import { type Mention, wordSays } from '../mentions/mention.js';

/**
 * The scenario of the project that says what a clause says without a time: `line 2 is down` where there is `line-2-outage`. Its name
 * consists of the line, the word line and one for standing still. A line that is gone altogether is gone for all of the plan.
 */
export function outageScenario(
  { mentions, inherited }: Clause,
  changes: readonly Change[],
  vocabulary: Vocabulary,
): string | undefined {
  const isTimed = [...mentions, ...inherited].some(({ time, amount }) => time !== undefined || amount !== undefined);
  const rows = changes.flatMap(({ overrides }) =>
    overrides.flatMap(({ table, insert }) => (table === 'closures' ? [insert].flat() : [undefined])),
  );
  const [row] = rows;
  if (isTimed || isGone(mentions) || rows.length !== 1 || row?.resource === undefined || 'availability' in row)
    return undefined;
  const resource = plainOf(String(row.resource));
  const named = vocabulary.scenarios.filter(({ name }) => isOutageOf(name, resource));
  return named.length === 1 ? named[0].name : undefined;
}

/** `completely`, `définitivement`: a line that is gone for all of the plan. */
export function isGone(mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => wordSays(mention, 'mark', 'wholly'));
}

/** Whether a scenario's name says that a resource stands still, and nothing else. */
export function isOutageOf(name: string, resource: string): boolean {
  const words = plainWords(name);
  const codes = [resource, resource.replace(/^\D+/, '')];
  const others = words.filter((word) => !codes.includes(word));
  return words.length > others.length && others.some(isStop) && others.every((word) => isStop(word) || isLine(word));
}

const isStop = (word: string): boolean => isOf(word, 'action', 'stop');
const isLine = (word: string): boolean => isOf(word, 'kind', 'resource');

function isOf(word: string, is: string, what: string): boolean {
  return lexicons().some(({ phrases }) => phrases.get(word)?.some((sense) => sense.is === is && sense.what === what));
}
