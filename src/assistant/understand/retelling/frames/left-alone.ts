import {
  endOfPart,
  isJoiner,
  isName,
  isSmall,
  isWord,
  type Mention,
  says,
  sharesKind,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `leave Spain alone`, `on ne touche pas à L2`, `the South stays as it is`: where the changes beside name others of its kind it says nothing
 * more; where they name none, it leaves out what they would hold for as well.
 */
export function withLeftAlone(said: readonly Mention[]): readonly Mention[] {
  const mentions = withStaying(withSteady(said));
  const at = mentions.findIndex((mention, index) => isStaying(mention) && isPlainPart(mentions, index));
  if (at === -1) return mentions;
  const [start, end] = [startOfPart(mentions, at), endOfPart(mentions, at)];
  const own = mentions.slice(start, end).filter(isName);
  const front = mentions.slice(0, Math.max(0, start - 1));
  const isAll = isSignedOrTold(front) && own.every((name) => isOfNoOther(name, front));
  if (start === 0 || !isAll) return mentions;
  const except = { ...mentions[at], senses: [{ is: 'scope', what: 'except' }] };
  return [...front, except, ...own, ...mentions.slice(end)];
}

/** `Germany up 8%, France stable and Spain down 5%`: beside an amount, a name that is stable stays as it is. */
function withSteady(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => wordSays(mention, 'mark', 'steady'));
  if (at === -1 || !mentions.some(({ amount }) => amount !== undefined)) return mentions;
  const told = mentions.with(at, { ...mentions[at], senses: [{ is: 'mark', what: 'staying' }] });
  const own = told.slice(startOfPart(told, at), endOfPart(told, at));
  return isPlainPart(told, at) && !own.some((one) => wordSays(one, 'mark', 'turned')) ? told : mentions;
}

/** `leave Spain alone` told as `Spain stays`. */
function withStaying(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex(isLeaving);
  if (at === -1) return mentions;
  const end = endOfPart(mentions, at);
  const behind = mentions.slice(at + 1, end);
  const names = behind.filter(isName);
  const closing = closingIn(behind);
  const isLeft = closing.length > 0 || says(mentions[at], 'mark', 'not-touching');
  const isPlain = behind.every((one) => isName(one) || closing.includes(one) || (isWord(one) && isSmall(one)));
  if (names.length === 0 || !isLeft || !isPlain) return mentions;
  const staying = { ...mentions[at], senses: [{ is: 'mark', what: 'staying' }] };
  const start = startOfPart(mentions, at);
  return [...mentions.slice(0, start), ...behind.filter(isNamed), staying, ...mentions.slice(end)];
}

/** `alone`, `as it is`, `comme elle est`: what is left so. */
function closingIn(behind: readonly Mention[]): readonly Mention[] {
  const rest = behind.slice(behind.findLastIndex(isName) + 1);
  const [as, it, is] = rest;
  const isAsItIs =
    rest.length === 3 && isWord(as) && says(it, 'mark', 'pronoun') && says(is, 'mark', 'be') && rest.every(isWord);
  return isAsItIs ? rest : rest.filter((mention) => wordSays(mention, 'mark', 'left-alone'));
}

const isLeaving = (mention: Mention): boolean =>
  isWord(mention) && (says(mention, 'mark', 'letting') || says(mention, 'mark', 'not-touching'));

/** A name, or an `and` between two. */
const isNamed = (mention: Mention): boolean => isName(mention) || isJoiner(mention);

const isStaying = (mention: Mention): boolean => wordSays(mention, 'mark', 'staying');

/** Names, the word that they stay, and small words: of no time, and with no quantity. */
function isPlainPart(mentions: readonly Mention[], at: number): boolean {
  const own = mentions.slice(startOfPart(mentions, at), endOfPart(mentions, at));
  const isPlain = (one: Mention): boolean => isName(one) || isStaying(one) || (isWord(one) && isSmall(one));
  return own.some(isName) && own.every(isPlain);
}

/** A change with an amount. */
function isSignedOrTold(front: readonly Mention[]): boolean {
  const isOf = (mention: Mention): boolean => isName(mention) || says(mention, 'quantity');
  return front.some(({ amount }) => amount !== undefined) && front.some(isOf);
}

/** Of whose kind nothing is named: a product is of the kind of its family, and left out of it. */
function isOfNoOther(name: Mention, front: readonly Mention[]): boolean {
  return !front.some((one) => isName(one) && sharesKind(one, name)) && !name.entities.some(isScenarioLike);
}

const isScenarioLike = ({ kind }: Mention['entities'][number]): boolean =>
  ['scenario', 'parameter', 'kpi'].includes(kind);
