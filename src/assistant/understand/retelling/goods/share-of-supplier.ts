import {
  endOfPart,
  isJoiner,
  isName,
  isOr,
  isSmall,
  isSupplier,
  isWord,
  type Mention,
  putIn,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/** `we lose a third of Rheinsynth in Q2`, `perdre la moitié de Vitrum`: a share of a supplier that is lost is one of what it can deliver. */
export function withShareOfSupplier(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.flatMap((mention, at) => {
    const [before, of, behind] = [mentions[at - 1], mentions[at - 2], mentions[at + 1]];
    const share = isShare(before) ? before : isOf(before) && isShare(of) ? of : undefined;
    if (share === undefined || !isSupplier(mention) || wordSays(behind, 'mark', 'possessive')) return [mention];
    const part = mentions.slice(startOfPart(mentions, at, isBorder), endOfPart(mentions, at, isBorder));
    const isLost = mentions.slice(0, at).some(isLosing);
    const isPlain = part.every((one) => one === share || one === mention || one.time !== undefined || isPassing(one));
    if (!isLost || !isPlain) return [mention];
    // `losing a third of Rheinsynth or a third of Vitrum`: the verb is that of both.
    const told = ['quantity:capacity', ...(part.some(isLosing) ? [] : ['action:lose'])].map((sense) =>
      sense.split(':'),
    );
    return [...told.map(([is, what]) => putIn(mention.from, mention.text, { is, what })), mention];
  });
}

const isShare = (mention: Mention | undefined): boolean =>
  mention !== undefined && !isName(mention) && ['fraction', 'percent'].includes(mention.amount?.unit ?? '');

const isLosing = (mention: Mention): boolean => wordSays(mention, 'action', 'lose');

const isBorder = (mention: Mention): boolean => isJoiner(mention) || isOr(mention);

const isOf = (mention: Mention | undefined): boolean => wordSays(mention, 'prep', 'of');

const isPassing = (mention: Mention): boolean =>
  isWord(mention) && (isSmall(mention) || says(mention, 'action', 'lose') || says(mention, 'ask'));
