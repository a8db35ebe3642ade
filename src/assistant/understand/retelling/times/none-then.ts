import {
  endOfPart,
  isJoiner,
  isName,
  isSmall,
  isWord,
  type Mention,
  putIn,
  says,
  sharesKind,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `no overtime before April, then 20 hours a week on L2`: behind none of something for a time, what there is then is a level of it, from the end
 * of that time on.
 */
export function withNoneThen(mentions: readonly Mention[]): readonly Mention[] {
  const none = mentions.findIndex((mention) => wordSays(mention, 'action', 'unless'));
  const then = mentions.findIndex((mention, at) => at > none && isThen(mention));
  const front = mentions.slice(none + 1, Math.max(none + 1, then));
  const quantity = front.findIndex((mention) => says(mention, 'quantity') && mention.amount === undefined);
  const [time, other] = front.flatMap((mention) => mention.time ?? []);
  if (none === -1 || quantity === -1 || time === undefined || other !== undefined) return mentions;
  const end = endOfPart(mentions, then + 1);
  const part = mentions.slice(then + 1, end).filter((mention) => !isAfterwards(mention));
  const at = part.findIndex(({ amount }) => amount?.per !== undefined);
  const isTold = part.every((mention) => mention === part[at] || !isChanging(mention));
  if (at === -1 || !isTold || !Number.isFinite(time.to) || front.some(isCounted)) return mentions;
  const of = { ...front[quantity], entities: [] };
  const isTimed = part.some((mention) => mention.time !== undefined);
  const when = {
    ...putIn(part[at].from, mentions[then].text),
    time: { ...time, from: time.to, to: Infinity, begins: true },
  };
  const names = front.filter(
    (mention, index) => index !== quantity && isName(mention) && !part.some((one) => sharesKind(one, mention)),
  );
  return [
    ...mentions.slice(0, none + 1),
    ...front.with(quantity, of),
    mentions[then],
    ...part.slice(0, at),
    { ...of, senses: [...of.senses, { is: 'action', what: 'set' }] },
    ...part.slice(at),
    ...names,
    ...(isTimed ? [] : [when]),
    ...mentions.slice(end),
  ];
}

const isThen = (mention: Mention): boolean => isJoiner(mention) && says(mention, 'mark', 'sequel');

const isAfterwards = (mention: Mention): boolean => wordSays(mention, 'mark', 'afterwards');

const isCounted = ({ amount }: Mention): boolean => amount !== undefined;

const isChanging = (mention: Mention): boolean =>
  mention.amount !== undefined ||
  (isWord(mention) && (says(mention, 'quantity') || (says(mention, 'action') && !isSmall(mention))));
