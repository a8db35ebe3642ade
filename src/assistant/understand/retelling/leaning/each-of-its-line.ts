import {
  endOfPart,
  isLine,
  isName,
  isSmall,
  isWord,
  type Mention,
  says,
  startOfPart,
  timesSaid,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `cut the changeovers on L2 and the yield on L3 by 10%`, `réduire d'un quart les temps de réglage sur N2 et les changements sur N3`: two quantities
 * of which each has a line of its own move alike, each on its line; the verb and the amount are told of both.
 */
export function withEachOfItsLine(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention, place) => isJoining(mentions, place) && wordSays(mention, 'and'));
  if (at === -1) return mentions;
  const start = startOfPart(mentions, at);
  const first = mentions.slice(start, at);
  const end = endOfPart(mentions, at + 1);
  const second = mentions.slice(at + 1, end);
  const verb = first.filter((one) => wordSays(one, 'action') && !isSmall(one));
  const amountsIn = (part: readonly Mention[]): readonly Mention[] => part.filter(({ amount }) => amount !== undefined);
  const [told, behind] = [amountsIn(first), amountsIn(second)];
  const isTold = told.length + behind.length === 1 || (verb.length === 1 && timesSaid(verb[0]) !== undefined);
  if (verb.length !== 1 || !isTold) return mentions;
  const move = [...verb, ...told].map((mention) => ({ ...mention, from: mentions[at].from }));
  const isDated = first.some(({ time }) => time !== undefined);
  const by = second.slice(second.findIndex(isLine) + 1).filter((one) => one.time === undefined || !isDated);
  const also = by.map((mention) => ({ ...mention, from: mentions[at].from }));
  return [...mentions.slice(0, at), ...also, mentions[at], ...move, ...mentions.slice(at + 1)];
}

/** Whether a quantity with its line stands right before, and another with another line right behind. */
function isJoining(mentions: readonly Mention[], at: number): boolean {
  const first = mentions.slice(startOfPart(mentions, at), at);
  const second = mentions.slice(at + 1, endOfPart(mentions, at + 1));
  const isPair = (part: readonly Mention[]): boolean => {
    const place = part.findIndex(isQuantity);
    const line = part.findIndex((one, index) => index > place && isName(one));
    const isAlone = part.filter(isQuantity).length === 1 && part.filter(isName).length === 1;
    return place !== -1 && line !== -1 && isAlone && isLine(part[line]) && part.slice(place + 1, line).every(isSmall);
  };
  const isSaid = second.some((one) => isWord(one) && says(one, 'action') && !isSmall(one) && !isQuantity(one));
  return isPair(first) && isPair(second) && !isSaid;
}

const isQuantity = (mention: Mention): boolean => wordSays(mention, 'quantity') && !says(mention, 'prep');
