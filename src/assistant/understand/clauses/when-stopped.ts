import { isMoreOrLess, isSmall, isWord, type Mention, says } from '../mentions/mention.js';

/** `when is L1 closed?`, `quand L1 est-elle fermée ?`: a question for the time of a stop, and nothing that is supposed. */
export function isWhenStopped([when, ...rest]: readonly Mention[]): boolean {
  return (
    when !== undefined &&
    isMarked(when, 'when') &&
    rest.some((_, at) => isTurned(rest, at)) &&
    rest.some(isLine) &&
    rest.some(isStop) &&
    rest.every((mention) => isLine(mention) || isStop(mention) || isSmall(mention))
  );
}

/** `when does flu vaccine demand peak?`, `quand la demande est-elle au plus haut ?`: a question for when demand is highest, or turns. */
export function isWhenDemanded([when, ...rest]: readonly Mention[]): boolean {
  const isMove = (mention: Mention): boolean =>
    isMoreOrLess(mention) || isMarked(mention, 'evolving') || isMarked(mention, 'height');
  const isSold = (mention: Mention): boolean =>
    (isWord(mention) && says(mention, 'quantity', 'demand')) ||
    mention.entities.some(({ kind }) => ['product', 'family', 'location'].includes(kind));
  return (
    when !== undefined &&
    isMarked(when, 'when') &&
    rest.some((_, at) => isTurned(rest, at)) &&
    rest.some(isSold) &&
    rest.some(isMove) &&
    rest.every((mention) => isSold(mention) || isMove(mention) || isSmall(mention))
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

const isMarked = (mention: Mention, what: string): boolean => isWord(mention) && says(mention, 'mark', what);

const isStop = (mention: Mention): boolean => isWord(mention) && says(mention, 'action', 'stop');

const isLine = ({ entities }: Mention): boolean => entities.some(({ kind }) => kind === 'resource');
