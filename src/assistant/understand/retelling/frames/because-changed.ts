import {
  endOfPart,
  isName,
  isSmallJoiner,
  isWord,
  type Mention,
  says,
  timesSaid,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `add a shift on N1 in spring because demand doubles in those months`: a reason that is itself a change, with what it changes and by how
 * much, is told as well, and at the same time.
 */
export function withBecauseChanged(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.flatMap((mention, at) =>
    isBecause(mention) && isChangeBehind(mentions, at) && isChangeBefore(mentions, at)
      ? [{ ...mention, senses: [{ is: 'and', what: '' }] }, ...sharedTime(mentions, at)]
      : [mention],
  );
}

/** `… in May because demand rises 20%`: the time of what is done about it, where the reason says none. */
function sharedTime(mentions: readonly Mention[], at: number): readonly Mention[] {
  const part = mentions.slice(at + 1, endOfPart(mentions, at, isSmallJoiner));
  const times = mentions.slice(0, at).filter(({ time }) => time !== undefined);
  const isTimed = part.some((one) => one.time !== undefined || wordSays(one, 'mark', 'again'));
  return isTimed || times.length !== 1 ? [] : times;
}

function isBecause(mention: Mention): boolean {
  const isGround = says(mention, 'mark', 'reason') || says(mention, 'mark', 'ground');
  return isWord(mention) && isGround && !says(mention, 'prep', 'than') && !says(mention, 'prep', 'after');
}

/** Something that is counted or named, and how it moves with its amount. */
function isChangeBehind(mentions: readonly Mention[], at: number): boolean {
  const part = mentions.slice(at + 1, endOfPart(mentions, at, isSmallJoiner));
  const isOther = part.some((one) => isWord(one) && ['not', 'or', 'ask', 'if'].some((is) => says(one, is)));
  const isThing = part[0]?.time === undefined && part.some((one) => isName(one) || says(one, 'quantity'));
  const moves = part.some((one) => wordSays(one, 'action') && !isFactor(one));
  const isHowMuch = part.some((one) => isFactor(one)) || (moves && part.some(isAmount));
  return isThing && isHowMuch && !isOther;
}

/** What is done about it, at lines or suppliers: what demand does because of a price is one change, of which the amount is told twice. */
function isChangeBefore(mentions: readonly Mention[], at: number): boolean {
  const part = mentions.slice(0, at);
  const isOfMeasures = part
    .filter(isName)
    .every(({ entities }) => entities.every(({ kind }) => ['resource', 'site', 'supplier'].includes(kind)));
  const isMoved = part.some(
    (one) => isAmount(one) || (isWord(one) && (says(one, 'unit', 'shift') || says(one, 'action', 'stop'))),
  );
  return isMoved && isOfMeasures && part.some(isName);
}

const isAmount = ({ amount }: Mention): boolean => amount !== undefined && amount.isRate !== true;

const isFactor = (mention: Mention): boolean => isWord(mention) && timesSaid(mention) !== undefined;
