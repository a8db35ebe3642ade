import {
  endOfPart,
  isLine,
  isSmallJoiner,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/**
 * What others do beside a change, which would be taken for a change of what was named before: `…, the second crew does not come`, `…, the
 * operators help on L3`, `… because L2 stops`. Marked so that it is asked back.
 */
export function withOthersDoing(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    if (!isWord(mention)) return mention;
    const start = startOfPart(mentions, at, isSmallJoiner);
    const own = mentions.slice(start, endOfPart(mentions, at, isSmallJoiner));
    const before = mentions.slice(0, start);
    const isOpen =
      isCrewMissing(own, at - start, before) ||
      isCrewElsewhere(own, at - start, before) ||
      isOtherStop(own, at - start);
    return isOpen ? { ...mention, senses: [...mention.senses, { is: 'unknowable', what: '' }] } : mention;
  });
}

/** `L1 loses 40 hours in May, the second crew does not come`: why, or hours of that crew as well. */
function isCrewMissing(own: readonly Mention[], at: number, before: readonly Mention[]): boolean {
  return (
    says(own[at], 'unit', 'shift') &&
    own.some((one) => wordSays(one, 'mark', 'not-coming')) &&
    own.every(isWord) &&
    before.some(isLine) &&
    before.some(({ amount }) => amount !== undefined)
  );
}

/** `L1 is down in May, the operators help on L3`: those who act do something on another line, with no amount of it. */
function isCrewElsewhere(own: readonly Mention[], at: number, before: readonly Mention[]): boolean {
  const isActing = (says(own[at], 'mark', 'event') && !says(own[at], 'cause')) || says(own[at], 'unit', 'shift');
  const verb = own[at + 1];
  const behind = own.slice(at + 2);
  const isVerb = verb !== undefined && isWord(verb) && !says(verb, 'prep') && !says(verb, 'action');
  return (
    isActing &&
    isVerb &&
    before.some(isLine) &&
    behind.some(isLine) &&
    own.every((one) => isLine(one) || isWord(one)) &&
    !own.some((one) => isWord(one) && (says(one, 'action') || says(one, 'quantity') || says(one, 'ask')))
  );
}

/** `L1 loses 10 hours in May because L2 stops`: a stop of another line, told as the reason of a change of this one. */
function isOtherStop(own: readonly Mention[], at: number): boolean {
  const behind = own.slice(at + 1);
  return (
    says(own[at], 'mark', 'reason') &&
    own.slice(0, at).some(isLine) &&
    own.slice(0, at).some(({ amount }) => amount !== undefined) &&
    behind.some(isLine) &&
    behind.some((one) => wordSays(one, 'action', 'stop'))
  );
}
