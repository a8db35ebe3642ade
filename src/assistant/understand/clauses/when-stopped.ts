import { isLine, isMoreOrLess, isSmall, isStop, type Mention, wordSays } from '../mentions/mention.js';

/** `when is L1 closed?`, `quand L1 est-elle fermée ?`: a question for the time of a stop, and nothing that is supposed. */
export function isWhenStopped(mentions: readonly Mention[]): boolean {
  return asksWhen(mentions, isLine, isStop);
}

/** `when does flu vaccine demand peak?`, `quand la demande est-elle au plus haut ?`: a question for when demand is highest, or turns. */
export function isWhenDemanded(mentions: readonly Mention[]): boolean {
  const isMove = (mention: Mention): boolean =>
    isMoreOrLess(mention) || isMarked(mention, 'evolving') || isMarked(mention, 'height');
  const isSold = (mention: Mention): boolean =>
    wordSays(mention, 'quantity', 'demand') ||
    mention.entities.some(({ kind }) => ['product', 'family', 'location'].includes(kind));
  return asksWhen(mentions, isSold, isMove);
}

/** `when`, and behind it a turned verb, of what and what it does, and nothing else. */
function asksWhen(
  [when, ...rest]: readonly Mention[],
  isOfWhat: (mention: Mention) => boolean,
  isMove: (mention: Mention) => boolean,
): boolean {
  return (
    when !== undefined &&
    isMarked(when, 'when') &&
    rest.some((_, at) => isTurned(rest, at)) &&
    rest.some(isOfWhat) &&
    rest.some(isMove) &&
    rest.every((mention) => isOfWhat(mention) || isMove(mention) || isSmall(mention))
  );
}

/** A verb in front of its subject: `is` right behind `when`, `est-elle`, `s'arrête-t-elle`. */
function isTurned(rest: readonly Mention[], at: number): boolean {
  const next = rest[at + 1];
  const isVerb = isMarked(rest[at], 'be') || isStop(rest[at]);
  return (
    (at === 0 && isMarked(rest[0], 'turned')) ||
    (isVerb && next !== undefined && (isMarked(next, 'pronoun') || isMarked(next, 'turned')))
  );
}

const isMarked = (mention: Mention, what: string): boolean => wordSays(mention, 'mark', what);
