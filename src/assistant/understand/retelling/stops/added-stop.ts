import { isTime } from '../../figures/amount.js';
import { endOfPart, isName, isSmall, isWord, type Mention, says, startOfPart } from '../../mentions/mention.js';

/** `Add a two day stop of L3 on 20 and 21 April`: a stop that is put into the plan is a stop, and nothing rises. */
export function withAddedStop(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter((_, at) => !isAdding(mentions, at));
}

function isAdding(mentions: readonly Mention[], at: number): boolean {
  const mention = mentions[at];
  if (!isWord(mention) || !says(mention, 'action', 'raise') || says(mention, 'and')) return false;
  const start = startOfPart(mentions, at);
  const behind = mentions.slice(at + 1, endOfPart(mentions, at));
  const stop = behind.findIndex((one) => isWord(one) && (says(one, 'action', 'stop') || says(one, 'cause')));
  const isFirst = mentions.slice(start, at).every((one) => isWord(one) && isSmall(one));
  const [article] = behind;
  const isNew =
    article !== undefined &&
    isWord(article) &&
    (says(article, 'mark', 'one') || (says(article, 'filler') && says(article, 'action', 'raise')));
  const isOther = behind.some(
    (one, index) => isWord(one) && index !== stop && (says(one, 'action') || says(one, 'quantity')) && !isSmall(one),
  );
  return stop !== -1 && isFirst && isNew && !isOther && behind.slice(1, stop).every(isOfStop) && behind.every(isPlain);
}

/** How long it is, and of which line. */
function isOfStop(mention: Mention): boolean {
  if (isName(mention)) return mention.entities.every(({ kind }) => kind === 'resource' || kind === 'site');
  return isLength(mention) || (isWord(mention) && isSmall(mention) && !says(mention, 'prep', 'to'));
}

const isPlain = (mention: Mention): boolean => mention.amount === undefined || isLength(mention);

function isLength({ amount }: Mention): boolean {
  return amount !== undefined && isTime(amount) && amount.isRate !== true && amount.per === undefined;
}
