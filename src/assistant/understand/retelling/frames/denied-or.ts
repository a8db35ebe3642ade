import {
  endOfPart,
  isName,
  isWord,
  type Mention,
  saidOf,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/** `can no longer be made on N1 or N2`: between two names of a kind, behind what is denied, `or` says that neither is. */
export function withDeniedOr(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) =>
    isDeniedOr(mentions, at) ? { ...mention, senses: [{ is: 'and', what: '' }] } : mention,
  );
}

function isDeniedOr(mentions: readonly Mention[], at: number): boolean {
  const [before, mention, next] = [mentions[at - 1], mentions[at], nameBehind(mentions, at)];
  if (before === undefined || next === undefined || !isWord(mention)) return false;
  if (!says(mention, 'or') && !says(mention, 'mark', 'nor')) return false;
  const own = mentions.slice(startOfPart(mentions, at), endOfPart(mentions, at));
  const front = mentions.slice(startOfPart(mentions, at), at);
  const isDenied = front.some((one) => wordSays(one, 'action', 'unmade')) || isNone(front, own);
  // `whether … or …` asks, and more denials than one are not plain.
  const isAsked = own.some((one) => one !== mention && isWord(one) && ['ask', 'if', 'not'].some((is) => says(one, is)));
  const kinds = before.entities.map(({ kind }) => kind);
  return isDenied && !isAsked && next.entities.some(({ kind }) => kinds.includes(kind));
}

/** `no overtime on L1 or L2`: none of something, and nothing else that is told of it. */
function isNone(front: readonly Mention[], own: readonly Mention[]): boolean {
  const none = front.filter((one) => !isName(one) && says(one, 'mark', 'none-of'));
  const isOther = (one: Mention): boolean =>
    (one.amount !== undefined && !none.includes(one) && !one.amount.isRate) ||
    (isWord(one) && !none.includes(one) && says(one, 'action') && !says(one, 'filler'));
  const quantity = front.findIndex((one) => wordSays(one, 'quantity'));
  return none.length === 1 && front.indexOf(none[0]) < quantity && !own.some(isOther);
}

/** The name behind a word, a preposition or an article between them left out. */
function nameBehind(mentions: readonly Mention[], at: number): Mention | undefined {
  const behind = mentions.slice(at + 1, at + 3);
  const first = behind.findIndex(isName);
  const isOpening = (one: Mention): boolean => saidOf(one, 'prep').length > 0 || says(one, 'mark', 'article');
  return first !== -1 && behind.slice(0, first).every(isOpening) ? behind[first] : undefined;
}
