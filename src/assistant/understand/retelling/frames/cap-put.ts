import { isTime } from '../../figures/amount.js';
import { endOfPart, isWord, type Mention, putIn, says, startOfPart, wordSays } from '../../mentions/mention.js';

/**
 * `a cap of 25,000 vials a week is put on Vitrum`, `on met un plafond de 10 heures par semaine sur L2`: a limit that is put on something is what
 * that comes to, and no more of it. Its noun goes; the amount stands behind `to`.
 */
export function withCapPut(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => isCap(mentions, index));
  if (at === -1) return mentions;
  const [start, end] = [startOfPart(mentions, at), endOfPart(mentions, at)];
  const part = mentions.slice(start, end);
  const verb = part.findIndex((mention) => wordSays(mention, 'mark', 'imposing'));
  const amounts = part.filter(({ amount }) => amount !== undefined && amount.isRate !== true && !isDays(amount));
  if (verb === -1 || amounts.length !== 1) return mentions;
  const [cap, put] = [mentions[at], part[verb]];
  const isLeft = (mention: Mention, index: number): boolean => {
    const [before, next] = [part[index - 1], part[index + 1]];
    return (
      mention === cap ||
      (next === put && wordSays(mention, 'mark', 'be')) ||
      (next === cap && wordSays(mention, 'mark', 'article')) ||
      (before === cap && wordSays(mention, 'prep', 'of')) ||
      (before === put && wordSays(mention, 'prep', 'to'))
    );
  };
  const told = part
    .filter((mention, index) => !isLeft(mention, index))
    .flatMap((mention) =>
      mention === amounts[0]
        ? [putIn(mention.from, cap.text, { is: 'prep', what: 'to' }, { is: 'mark', what: 'capped' }), mention]
        : [mention === put ? { ...put, senses: [{ is: 'action', what: 'set' }] } : mention],
    );
  return [...mentions.slice(0, start), ...told, ...mentions.slice(end)];
}

const isDays = (amount: NonNullable<Mention['amount']>): boolean => isTime(amount) && amount.unit !== 'hour';

/** The noun, with its article before it or what it is of behind. */
function isCap(mentions: readonly Mention[], at: number): boolean {
  const [before, mention, next] = [mentions[at - 1], mentions[at], mentions[at + 1]];
  if (!isWord(mention) || !says(mention, 'mark', 'cap-noun')) return false;
  return wordSays(before, 'mark', 'article') || wordSays(next, 'prep', 'of') || / (?:of|de|d')$/iu.test(mention.text);
}
