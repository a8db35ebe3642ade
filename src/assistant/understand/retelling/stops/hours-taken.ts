import {
  endOfPart,
  isLine,
  isName,
  isSmall,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `take 20 hours from L1`, `prends 20 heures par semaine à L2`, `take 20 hours a week away from L1`: hours that are taken from a line are fewer
 * of them; taken from it to or for another line, they are moved. Where a line takes them, who has them then is left open.
 */
export function withHoursTaken(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention, index) => isTaking(mention) && fromLine(mentions, index) !== undefined);
  const from = at === -1 ? undefined : fromLine(mentions, at);
  if (from === undefined) return mentions;
  const other = otherLine(mentions, from);
  return mentions.flatMap((mention, index) => {
    if (index === at) return { ...mention, senses: [{ is: 'action', what: other === undefined ? 'lower' : 'shift' }] };
    if (index === from) return { ...mention, senses: [{ is: 'prep', what: other === undefined ? 'in' : 'from' }] };
    if (index === other) return { ...mention, senses: [{ is: 'prep', what: 'to' }] };
    // `away`, `more` of it: the verb says so.
    return index > at && index < from && wordSays(mention, 'mark', 'away') ? [] : mention;
  });
}

const isTaking = (mention: Mention): boolean => wordSays(mention, 'mark', 'taking-hours') && !says(mention, 'action');

/** Where the preposition stands right before the line that has the hours, told on either side of it; undefined where there is none. */
function fromLine(mentions: readonly Mention[], at: number): number | undefined {
  const line = mentions.findIndex((mention, index) => index > at && isName(mention));
  const from = line - 1;
  const isOther = mentions.slice(startOfPart(mentions, at), at).some(isName);
  if (line === -1 || isOther || !isLine(mentions[line]) || !wordSays(mentions[from], 'mark', 'from-whom'))
    return undefined;
  const between = mentions.slice(at + 1, from);
  const told = between.some(({ amount }) => amount !== undefined)
    ? between
    : mentions.slice(line + 1, endOfPart(mentions, line));
  const [amount, ...others] = told.filter((mention) => mention.amount !== undefined && !mention.amount.isRate);
  const isBare = amount?.amount?.sign === undefined && amount?.amount?.upTo === undefined;
  if (amount === undefined || others.length > 0 || !isBare) return undefined;
  const isHours = amount.amount?.unit === 'hour' || told.some((mention) => wordSays(mention, 'quantity', 'overtime'));
  return isHours && between.every(isOfHours) && (told === between || told.indexOf(amount) === 0) ? from : undefined;
}

/** What hours may be told with: how often, of which kind. */
function isOfHours(mention: Mention): boolean {
  if (mention.amount !== undefined) return true;
  const isKind = ['overtime', 'capacity'].some((what) => says(mention, 'quantity', what));
  return (
    isWord(mention) && (isSmall(mention) || isKind || says(mention, 'mark', 'hours') || says(mention, 'mark', 'away'))
  );
}

/** The `to` or `for` of `from L1 to L2`, `from L1 for L2`. */
function otherLine(mentions: readonly Mention[], from: number): number | undefined {
  const [preposition, line] = mentions.slice(from + 2, from + 4);
  const isTo = ['to', 'for'].some((what) => wordSays(preposition, 'prep', what));
  return isTo && line !== undefined && isLine(line) ? from + 2 : undefined;
}
