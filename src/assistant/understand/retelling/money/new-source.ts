import { isName, type Mention, says } from '../../mentions/mention.js';
import { isUnknown } from '../../mentions/passed-over.js';

/** Marks the name of a supplier that the project does not have yet. */
const newName = 'new-name';

/** Whether a mention is such a name. */
export function isNewName(mention: Mention): boolean {
  return says(mention, 'mark', newName);
}

/**
 * The name of a supplier that is added: `add BoroGlas as second source for the vial`, `new supplier Medipack for pens`. A word with a
 * capital that is not known, beside one for suppliers or sources and behind a verb that adds, where a component of the project is named.
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
  if (!isAdded || !(front.slice(-farthest).some(isSource) || behind.some(isSource))) return mentions;
  const words = mentions.slice(at, end);
  const text = words.map((word) => word.text).join(' ');
  const name: Mention = {
    text,
    from: words[0].from,
    length: words.reduce((sum, word) => sum + word.length, 0),
    entities: [{ kind: 'supplier', value: text, names: [text] }],
    senses: [{ is: 'mark', what: newName }],
  };
  return [...front, name, ...mentions.slice(end)];
}

const farthest = 3;

function isCapital(mention: Mention): boolean {
  return isUnknown(mention) && /^\p{Lu}[\p{L}\d'’&-]+$/u.test(mention.text);
}
