import {
  endOfPart,
  isBorder,
  isComma,
  isJoiner,
  isName,
  isSmall,
  isWord,
  type Mention,
  putIn,
  says,
  sharesKind,
  timesSaid,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `demand falls 3%, except Furosol, which rises 6%`, `… sauf en Espagne, où elle baisse de 5 %`: what is left out of a change and has one of
 * its own is told as two: the change without it, and at the same time its own.
 */
export function withExceptDoing(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => wordSays(mention, 'scope', 'except'));
  const start = at === -1 ? -1 : mentions.findIndex((mention, index) => index > at && !isWord(mention));
  if (start === -1 || !isName(mentions[start]) || !mentions.slice(at + 1, start).every(isPlain)) return mentions;
  const named = endOfNames(mentions, start);
  const opened = mentions.findIndex((mention, index) => index >= named && !isOpening(mention));
  if (opened === -1 || !isOwnChange(mentions, at, named, opened)) return mentions;
  const names = mentions.slice(start, named);
  const front = mentions.slice(0, at);
  const before = isComma(front[at - 1]) ? front.slice(0, -1) : front;
  return [
    ...before,
    { ...mentions[at], senses: [{ is: 'scope', what: 'except' }] },
    ...names,
    putIn(mentions[opened].from, '', { is: 'but', what: '' }, { is: 'mark', what: 'while' }),
    ...names.filter(isName).map((mention) => ({ ...mention })),
    ...mentions.slice(opened),
  ];
}

/** `in`, `the`. */
const isPlain = (mention: Mention): boolean => isWord(mention) && isSmall(mention) && !isJoiner(mention);

/** A comma, `which`, `where it`: what stands between the names and what becomes of them. */
const isOpening = (mention: Mention): boolean =>
  isWord(mention) && isSmall(mention) && !says(mention, 'action') && (!isBorder(mention) || isComma(mention));

/** Where the names of one kind end, with the words between two of them. */
function endOfNames(mentions: readonly Mention[], start: number): number {
  let end = start + 1;
  for (
    let at = end;
    at < mentions.length && (isName(mentions[at]) || isJoiner(mentions[at]) || isPlain(mentions[at]));
    at++
  )
    if (isName(mentions[at])) {
      if (!sharesKind(mentions[at], mentions[start])) break;
      end = at + 1;
    }
  return end;
}

/** An amount or a `doubles` of its own, behind a change, and no other thing or quantity unless `which` says whose it is. */
function isOwnChange(mentions: readonly Mention[], at: number, named: number, opened: number): boolean {
  const own = mentions.slice(opened, endOfPart(mentions, opened, isBorder));
  const isRelative = mentions
    .slice(named, opened)
    .some((one) => says(one, 'ask', 'which') || says(one, 'mark', 'pronoun'));
  const [first] = own;
  const isTold = first.amount?.sign !== undefined || wordSays(first, 'action');
  const isOther = own.some((one) => isName(one) || wordSays(one, 'quantity'));
  return mentions.slice(0, at).some(isChanged) && own.some(isChanged) && (isRelative || (isTold && !isOther));
}

const isChanged = (mention: Mention): boolean =>
  mention.amount !== undefined || (isWord(mention) && timesSaid(mention) !== undefined);
