import { isTime } from '../../figures/amount.js';
import { endOfPart, isJoiner, isLine, isSmall, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `N2 casse en mai`, `on coupe L2 tout le mois de mars`: a line that breaks or is cut, by no amount and none of its goods, stands still. */
export function withLineStill(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => isBroken(mentions, index) || isCut(mentions, index));
  if (at === -1) return mentions;
  const senses = [
    { is: 'action', what: 'stop' },
    { is: 'mark', what: 'breaking' },
  ];
  return mentions.with(at, { ...mentions[at], senses });
}

function isBroken(mentions: readonly Mention[], at: number): boolean {
  const before = mentions.slice(0, at).findLast((mention) => !wordSays(mention, 'mark', 'be'));
  const next = mentions.slice(at + 1).find((mention) => isJoiner(mention) || !isSmall(mention));
  const isEnded = next === undefined || next.time !== undefined || next.amount !== undefined || isJoiner(next);
  const isOfLine = before !== undefined && isLine(before);
  return wordSays(mentions[at], 'mark', 'broken') && !says(mentions[at], 'action') && isOfLine && isEnded;
}

/** `cut L2 in March`: when, or for how long, and nothing else. */
function isCut(mentions: readonly Mention[], at: number): boolean {
  const behind = mentions.slice(at + 1, endOfPart(mentions, at)).filter((mention) => !isSmall(mention));
  const [line, ...rest] = behind;
  const isWhen = ({ time, amount }: Mention): boolean =>
    time !== undefined || (amount !== undefined && isTime(amount) && !amount.isRate);
  const isDated = rest.length > 0 && rest.every(isWhen);
  return wordSays(mentions[at], 'mark', 'cutting') && line !== undefined && isLine(line) && isDated;
}
