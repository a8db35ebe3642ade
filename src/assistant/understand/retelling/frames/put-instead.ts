import { isJoiner, isName, isSmall, type Mention, says } from '../../mentions/mention.js';

/** `drop the March maintenance on L2 and put it on 7 to 9 April instead`, `… et prévois-la du 7 au 9 avril`: the closure that is taken away is put in at another time. */
export function withPutInstead(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex(
    (mention, index) =>
      !isName(mention) &&
      (says(mention, 'mark', 'put-instead') ||
        (says(mention, 'ask', 'forecast') && mentions[index + 1]?.time !== undefined && index > 0)),
  );
  const [joiner, put, time, ...behind] = at === -1 ? [] : mentions.slice(at - 1);
  if (joiner === undefined || !isJoiner(joiner) || time?.time === undefined) return mentions;
  const end = behind.findIndex(isJoiner);
  const tail = end === -1 ? behind : behind.slice(0, end);
  const isPlain = tail.every((mention) => !isName(mention) && (isSmall(mention) || says(mention, 'follow', 'instead')));
  const from = mentions.findLastIndex(
    (mention, index) => index < at - 1 && isJoiner(mention) && !isListed(mentions, index),
  );
  const earlier = mentions.slice(from + 1, at - 1);
  const isDropped = earlier.some(
    (mention) =>
      !isName(mention) &&
      (says(mention, 'mark', 'dropping') || ['unless', 'dismiss'].some((what) => says(mention, 'action', what))),
  );
  const cause = earlier.find((mention) => !isName(mention) && says(mention, 'cause'));
  const lines = earlier.filter(({ entities }) => entities.some(({ kind }) => kind === 'resource' || kind === 'site'));
  if (!isPlain || !isDropped || cause === undefined || lines.length === 0) return mentions;
  const stopping: Mention = { ...put, senses: [{ is: 'action', what: 'stop' }] };
  return [...mentions.slice(0, at), stopping, ...lines, time, cause, ...behind.slice(tail.length)];
}

/** `L1 and L2` */
function isListed(mentions: readonly Mention[], at: number): boolean {
  return isName(mentions[at - 1] ?? mentions[at]) && isName(mentions[at + 1] ?? mentions[at]);
}
