import { endOfPart, isJoiner, isSmall, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/**
 * `if we didn't have the maintenance stop of S3 in August`, `s'il n'y avait pas l'arrêt de …`, `renoncer à la maintenance`: a closure that
 * stands is taken away.
 */
export function withoutStop(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex(
    (_, index) => isNotHaving(mentions, index) || isStoppedCause(mentions, index) || isGivenUp(mentions, index),
  );
  if (at === -1) return mentions;
  return mentions.map((mention, index) =>
    index === at ? { ...mention, senses: [{ is: 'action', what: 'unless' }] } : mention,
  );
}

/** `stop the maintenance on L2 in March`: what is stopped is why a line would stand still, and no line. */
function isStoppedCause(mentions: readonly Mention[], at: number): boolean {
  const mention = mentions[at];
  if (at > 0 || !isWord(mention) || !says(mention, 'mark', 'comes-to-stop')) return false;
  const object = mentions.slice(1).find((one) => !isWord(one) || !says(one, 'mark', 'article'));
  return object !== undefined && wordSays(object, 'cause') && !says(object, 'action');
}

/** `renoncer à la maintenance de N2`: given up, and right behind it why a line would stand still. */
function isGivenUp(mentions: readonly Mention[], at: number): boolean {
  if (!isWord(mentions[at]) || !says(mentions[at], 'mark', 'giving-up')) return false;
  const object = mentions.slice(at + 1).find((one) => !isWord(one) || !says(one, 'mark', 'article'));
  return object !== undefined && wordSays(object, 'cause') && !says(object, 'action');
}

function isNotHaving(mentions: readonly Mention[], at: number): boolean {
  const mention = mentions[at];
  if (!isWord(mention) || !says(mention, 'not')) return false;
  const start = mentions.findLastIndex((one, index) => index < at && (isJoiner(one) || says(one, 'if'))) + 1;
  const end = endOfPart(mentions, at);
  const before = mentions.slice(start, at);
  const behind = mentions.slice(at + 1, end);
  const isHaving = [...before, ...behind.slice(0, 1)].some((one) => wordSays(one, 'mark', 'having'));
  const isAmount = behind.some(({ amount }) => amount !== undefined);
  const first = behind.find((one) => !isSmall(one));
  if (!isHaving || isAmount || !before.every(isSmall) || first === undefined || !isClosure(first)) return false;
  // A stop apart from its cause, or with no time that chooses it, is none of the table.
  const cause = behind.findIndex((one) => wordSays(one, 'cause'));
  const stops = behind.flatMap((one, index) => (wordSays(one, 'action', 'stop') ? [index] : []));
  if (cause === -1) return behind.some(({ time }) => time !== undefined);
  return stops.every((stop) => Math.abs(stop - cause) === 1);
}

function isClosure(mention: Mention): boolean {
  return isWord(mention) && (says(mention, 'cause') || says(mention, 'action', 'stop') || mention.time !== undefined);
}
