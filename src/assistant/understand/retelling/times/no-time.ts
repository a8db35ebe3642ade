import { entitiesOf, isJoiner, isWord, type Mention, putIn, says, wordSays } from '../../mentions/mention.js';

/**
 * `freight from Mainz to Spain takes no time but costs 60 cents a unit`, `no transit time from Mainz to Spain`: a time that is none is one of no
 * days. A price for a piece that stands beside it is what the transport costs.
 */
export function withNoTime(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => isNoTime(mentions, index));
  if (at === -1 || !isOfLane(mentions)) return mentions;
  const none = mentions.findLastIndex((one, index) => index < at && isNone(one));
  const start = verbBefore(mentions, none);
  const told: readonly Mention[] = [
    { ...mentions[at], senses: [{ is: 'quantity', what: 'leadtime' }] },
    putIn(mentions[none].from, mentions[none].text, { is: 'prep', what: 'to' }),
    { ...mentions[none], senses: [], amount: { value: 0, unit: 'day' } },
  ];
  return [...mentions.slice(0, start), ...told, ...withCost(mentions.slice(at + 1))];
}

const isNone = (mention: Mention): boolean =>
  mention.entities.length === 0 && says(mention, 'mark', 'none-of') && says(mention, 'action', 'unless');

/** `no lead time`; of `takes no time` the verb says whose time it is. */
function isNoTime(mentions: readonly Mention[], at: number): boolean {
  const [none, time] = [mentions[at - 1], mentions[at]];
  if (none === undefined || !isNone(none)) return false;
  const isTaken = wordSays(time, 'quantity', 'time') && verbBefore(mentions, at - 1) < at - 1;
  return isTaken || wordSays(time, 'quantity', 'leadtime');
}

/** Where the verb begins that takes no time, with the `ne` before it; the place itself where there is none. */
function verbBefore(mentions: readonly Mention[], at: number): number {
  if (!wordSays(mentions[at - 1], 'mark', 'takes-time')) return at;
  return wordSays(mentions[at - 2], 'mark', 'denying') ? at - 2 : at - 1;
}

function isOfLane(mentions: readonly Mention[]): boolean {
  return ['site', 'location'].every((kind) =>
    mentions.some((one) => entitiesOf(one, kind as 'site' | 'location').length > 0),
  );
}

function withCost(behind: readonly Mention[]): readonly Mention[] {
  const at = behind.findIndex(
    ({ amount }, index) =>
      amount !== undefined &&
      ['money', 'none'].includes(amount.unit) &&
      wordSays(behind[index + 1], 'mark', 'a-piece') &&
      index > 0 &&
      isWord(behind[index - 1]) &&
      isJoiner(behind[index - 1]),
  );
  if (at === -1) return behind;
  return [
    ...behind.slice(0, at),
    putIn(behind[at].from, 'cost', { is: 'quantity', what: 'cost' }),
    ...behind.slice(at),
  ];
}
