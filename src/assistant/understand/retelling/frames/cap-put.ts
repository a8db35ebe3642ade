import { isTime } from '../../figures/amount.js';
import { endOfPart, isName, isWord, type Mention, putIn, says, startOfPart, wordSays } from '../../mentions/mention.js';

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
  if (amounts.length !== 1) return mentions;
  if (verb === -1) return withCapAlone(mentions, at, amounts[0]);
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
        ? [becoming(mention, cap), mention]
        : [mention === put ? { ...put, senses: [{ is: 'action', what: 'set' }] } : mention],
    );
  return [...mentions.slice(0, start), ...told, ...mentions.slice(end)];
}

/** `a limit of 25,000 vials a week at Vitrum`: with no verb, a cap of an amount right behind it is what that comes to. */
function withCapAlone(mentions: readonly Mention[], at: number, amount: Mention): readonly Mention[] {
  const cap = mentions[at];
  const place = mentions.indexOf(amount);
  const between = mentions.slice(at + 1, place);
  const part = mentions.slice(startOfPart(mentions, at), endOfPart(mentions, at));
  const isDone = (one: Mention): boolean =>
    one !== cap && isWord(one) && !says(one, 'prep') && ['action', 'ask', 'compare'].some((is) => says(one, is));
  const isOf = place > at && between.every((one) => wordSays(one, 'prep', 'of'));
  if (!isOf || !part.some(isName) || part.some(isDone)) return mentions;
  const start = wordSays(mentions[at - 1], 'mark', 'article') ? at - 1 : at;
  return [...mentions.slice(0, start), becoming(amount, cap), ...mentions.slice(place)];
}

/** What says that an amount is what something comes to, and at most. */
const becoming = ({ from }: Mention, { text }: Mention): Mention =>
  putIn(from, text, { is: 'prep', what: 'to' }, { is: 'mark', what: 'capped' });

const isDays = (amount: NonNullable<Mention['amount']>): boolean => isTime(amount) && amount.unit !== 'hour';

/** The noun, with its article before it or what it is of behind. */
function isCap(mentions: readonly Mention[], at: number): boolean {
  const [before, mention, next] = [mentions[at - 1], mentions[at], mentions[at + 1]];
  if (!isWord(mention) || !says(mention, 'mark', 'cap-noun')) return false;
  return wordSays(before, 'mark', 'article') || wordSays(next, 'prep', 'of') || / (?:of|de|d')$/iu.test(mention.text);
}
