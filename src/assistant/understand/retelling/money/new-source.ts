import {
  endOfPart,
  isComponent,
  isName,
  isSmall,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';
import { isUnknown } from '../../mentions/passed-over.js';

/** Marks the name of a supplier that the project does not have yet. */
const newName = 'new-name';

/** Whether a mention is such a name. */
export function isNewName(mention: Mention): boolean {
  return says(mention, 'mark', newName);
}

/**
 * The name of a supplier that is added: `add BoroGlas as second source for the vial`, `new supplier Medipack for pens`. A word with a
 * capital that is not known, beside one for suppliers or sources and behind a verb that adds, where a component of the project is named;
 * or from whom it is bought as well: `we buy the vial from BoroGlas, too`, `BoroGlas could also supply the vial`.
 */
export function withNewSource(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex(isCapital);
  const isBought = mentions.some(({ entities }) => entities.some(({ kind }) => kind === 'component'));
  if (at === -1 || !isBought) return mentions;
  const last = mentions.findIndex((mention, index) => index > at && !isCapital(mention));
  const end = last === -1 ? mentions.length : last;
  if (mentions.slice(end).some(isCapital)) return mentions;
  const [front, behind] = [mentions.slice(0, at), mentions.slice(end, end + farthest)];
  const isSource = (mention: Mention): boolean =>
    !isName(mention) && (says(mention, 'mark', 'new-source') || says(mention, 'kind', 'supplier'));
  const isAdded = front.some(
    (mention) =>
      !isName(mention) &&
      (says(mention, 'action', 'raise') ||
        says(mention, 'quantity', 'newproduct') ||
        ['qualifying', 'new-source', 'opening-up'].some((what) => says(mention, 'mark', what))),
  );
  const isSourced = isAdded && (front.slice(-farthest).some(isSource) || behind.some(isSource));
  const isAlso = !isSourced && isBoughtAlso(mentions, at, end);
  if (!isSourced && !isAlso) return mentions;
  const words = mentions.slice(at, end);
  const text = words.map((word) => word.text).join(' ');
  const name: Mention = {
    text,
    from: words[0].from,
    length: words.reduce((sum, word) => sum + word.length, 0),
    entities: [{ kind: 'supplier', value: text, names: [text] }],
    senses: [{ is: 'mark', what: newName }],
  };
  const told = [...front, name, ...mentions.slice(end)];
  return isAlso ? told.map((mention) => (isBuying(mention) ? { ...mention, senses: adding } : mention)) : told;
}

const adding = [{ is: 'action', what: 'raise' }];

/** A verb that buys or delivers: `buy`, `supply`, `source`. */
function isBuying(mention: Mention): boolean {
  const isTrade = ['demand', 'delivery'].some((what) => wordSays(mention, 'quantity', what));
  return (isTrade && says(mention, 'sells')) || wordSays(mention, 'mark', 'new-source');
}

/** A new name from `at` to `end`, in a part that says that a component is bought from there as well, or that it supplies it as well. */
function isBoughtAlso(mentions: readonly Mention[], at: number, end: number): boolean {
  const [front, behind] = [mentions.slice(startOfPart(mentions, at), at), mentions.slice(end, endOfPart(mentions, at))];
  const part = [...front, ...behind];
  const before = front[front.length - 1];
  const isFrom = ['from-whom', 'lost-to'].some((what) => wordSays(before, 'mark', what)) && front.some(isBuying);
  const isSubject = front.every(isSmall) && behind.some(isBuying);
  return part.some((one) => wordSays(one, 'mark', 'also')) && part.some(isComponent) && (isFrom || isSubject);
}

const farthest = 3;

function isCapital(mention: Mention): boolean {
  return isUnknown(mention) && /^\p{Lu}[\p{L}\d'’&-]+$/u.test(mention.text);
}
