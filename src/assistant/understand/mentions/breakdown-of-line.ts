import { isLine, isSmall, isWord, type Mention, says, wordSays } from './mention.js';

/** `a breakdown of L2 in May`: of a line it is one that stops; of costs, `a breakdown of L2's hours`, what they are made of. */
export function withBreakdownOfLine(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention, index) => isBreakdown(mention) && isOfLine(mentions.slice(index + 1)));
  return at === -1 ? mentions : mentions.with(at, { ...mentions[at], senses: stopped });
}

const stopped = [
  { is: 'action', what: 'stop' },
  { is: 'mark', what: 'breaking' },
];

const isBreakdown = (mention: Mention): boolean => wordSays(mention, 'mark', 'breakdown-of');

/** A line, of which nothing is named that is counted. */
function isOfLine(behind: readonly Mention[]): boolean {
  const place = behind.findIndex((one) => !wordSays(one, 'mark', 'article'));
  const next = behind.slice(place + 1).find((one) => !wordSays(one, 'mark', 'article'));
  const isCounted =
    next !== undefined &&
    isWord(next) &&
    (['quantity', 'kpi', 'ask'].some((is) => says(next, is)) ||
      (isSmall(next) && (/^s$/i.test(next.text) || says(next, 'prep', 'by'))));
  return place !== -1 && isLine(behind[place]) && !isCounted;
}
