import { inOne, isJoiner, isSupplier, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `we lose Osteria as a supplier`: what it is anyway says nothing of it. */
export function withoutAsSupplier(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention, index) => isSupplier(mention) && isGround(mentions[index + 1]));
  if (at === -1) return mentions;
  const kind = mentions.findIndex((mention, index) => index > at + 1 && says(mention, 'kind', 'supplier'));
  const between = mentions.slice(at + 2, Math.max(at + 2, kind));
  const isPlain = between.every((mention) => wordSays(mention, 'mark', 'article'));
  const isLost = mentions.some((mention) => wordSays(mention, 'action', 'lose'));
  return kind !== -1 && isPlain && isLost ? [...mentions.slice(0, at + 1), ...mentions.slice(kind + 1)] : mentions;
}

const isGround = (mention: Mention | undefined): boolean => wordSays(mention, 'mark', 'ground');

/** `let the safety stock be 14 days instead`: in the place of what it is now, behind what it becomes. */
export function withoutInstead(mentions: readonly Mention[]): readonly Mention[] {
  const last = mentions[mentions.length - 1];
  const before = mentions[mentions.length - 2];
  const isTold = before?.amount !== undefined || before?.time !== undefined;
  const isLast = wordSays(last, 'follow', 'instead') && !says(last, 'action');
  return isLast && isTold && mentions.length > longestFollowUp ? mentions.slice(0, -1) : mentions;
}

/** `in June instead`, `no, make it 30% instead` are said of what was told before. */
const longestFollowUp = 5;

/** `a supplier delay at Vitrum`, `un retard fournisseur chez Vitrum`: whose trouble it is, where the supplier is named behind. */
export function withoutKindOfSupplier(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex(
    (mention, place) => wordSays(mention, 'kind', 'supplier') && isNamedBehind(mentions.slice(place)),
  );
  if (at === -1) return mentions;
  // The word for the trouble stands behind in English, in front in French.
  const before = mentions.findLastIndex((mention, index) => index < at && !isLink(mention));
  const start = isTrouble(mentions[at + 1]) ? at : before;
  const end = start === at ? at + 2 : at + 1;
  const trouble = mentions[start === at ? at + 1 : start];
  if (!isTrouble(trouble)) return mentions;
  const { from, length } = inOne(mentions.slice(start, end));
  return [...mentions.slice(0, start), { ...trouble, from, length }, ...mentions.slice(end)];
}

function isNamedBehind([, ...behind]: readonly Mention[]): boolean {
  const at = behind.findIndex((mention) => isSupplier(mention) || isJoiner(mention));
  return at > 0 && isSupplier(behind[at]) && says(behind[at - 1], 'prep');
}

const isTrouble = (mention: Mention | undefined): boolean =>
  ['delay', 'stop', 'lose', 'lower'].some((what) => wordSays(mention, 'action', what)) ||
  ['capacity', 'leadtime'].some((what) => wordSays(mention, 'quantity', what)) ||
  wordSays(mention, 'cause');

/** `de`, `du`. */
const isLink = (mention: Mention): boolean =>
  isWord(mention) && (says(mention, 'prep', 'of') || says(mention, 'mark', 'article'));
