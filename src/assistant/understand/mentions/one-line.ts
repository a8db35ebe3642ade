import type { Vocabulary } from '../../vocabulary.js';
import { ambiguous, inOne, isName, isWord, type Mention, says, wordSays } from './mention.js';

/**
 * `la ligne de Mainz`, `the Mainz line`, `a line at Northfield`, `one of Northfield's lines`: one of several there, and which of them is not
 * said. Where a site has one line, it is that one.
 */
export function withOneLine(mentions: readonly Mention[], { entities }: Vocabulary): Mention[] {
  for (const [at, mention] of mentions.entries()) {
    const site = mention.entities.length === 1 && mention.entities[0].kind === 'site' ? mention.entities[0] : undefined;
    const run = site && runAround(mentions, at);
    if (site === undefined || run === undefined) continue;
    const lines = entities.filter(({ kind, group }) => kind === 'resource' && group === site.value);
    const named = lines.length === 1 ? [site] : lines.map((line) => ({ ...line, names: [ambiguous] }));
    const from = mentions.indexOf(run[0]);
    return [...mentions.slice(0, from), { ...inOne(run), entities: named }, ...mentions.slice(from + run.length)];
  }
  return [...mentions];
}

/** What tells one line of a site, around the site; undefined where nothing does. */
function runAround(mentions: readonly Mention[], at: number): readonly Mention[] | undefined {
  const [first, second, opening] = [mentions[at - 3], mentions[at - 2], mentions[at - 1]];
  const behind = mentions[at + 1];
  const isOpened = opening !== undefined && isWord(opening) && ['of', 'in'].some((what) => says(opening, 'prep', what));
  if (isOpened && isLineNoun(second) && (isTheArticle(first) || isA(first))) return mentions.slice(at - 2, at + 1);
  if (isOpened && isOne(second) && isLines(behind)) return mentions.slice(at - 2, at + 2);
  return (isTheArticle(opening) || isA(opening)) && isLineNoun(behind) ? mentions.slice(at, at + 2) : undefined;
}

const isLines = (mention: Mention | undefined): boolean =>
  mention !== undefined && wordSays(mention, 'kind', 'resource');

/** `line`, `ligne`, of one. */
const isLineNoun = (mention: Mention | undefined): boolean =>
  mention !== undefined && isLines(mention) && !/s$/i.test(mention.text);

/** `the`, `la`, `notre`, and not `each`. */
const isTheArticle = (mention: Mention | undefined): boolean =>
  mention !== undefined &&
  wordSays(mention, 'mark', 'article') &&
  !['one', 'each', 'several'].some((what) => says(mention, 'mark', what));

/** `a`, `une`, `one`. */
const isA = (mention: Mention | undefined): boolean =>
  mention !== undefined && (wordSays(mention, 'mark', 'one') || isOne(mention));

/** `one` alone. */
const isOne = (mention: Mention | undefined): boolean =>
  mention !== undefined &&
  !isName(mention) &&
  ((mention.amount?.unit === 'none' && mention.amount.value === 1) || /^(?:one|une?)$/i.test(mention.text));
