import { signsBefore, type Token } from '../lexicon/token.js';
import { isName, isSmall, isWord, type Mention, saidOf, says, wordSays } from '../mentions/mention.js';
import { isUnknown } from '../mentions/passed-over.js';
import type { Stretch } from './told-around.js';

/**
 * `Pollen is bad this year: Salbuvent goes to 1.5x in April`: a sentence of the world in front of a colon or a full stop. It begins with a word
 * that is not known and has a verb, but no change of its own; a word alone may be a place or a thing that the project does not have.
 * @param isNear whether a word may be a name that is written wrong.
 */
export function worldInFront(
  question: string,
  mentions: readonly Mention[],
  tokens: readonly Token[],
  isNear: (text: string) => boolean,
): readonly Stretch[] {
  const signOf = ({ from }: Mention): string => signsBefore(question, tokens, from);
  const border = mentions.findIndex((mention, at) => at > 0 && /[:.!]/.test(signOf(mention)));
  const [head, body] = [mentions.slice(0, Math.max(0, border)), mentions.slice(border)];
  const at = head.findIndex((mention) => !wordSays(mention, 'mark', 'article'));
  const ways = border !== -1 && signOf(mentions[border]).includes(':') ? being : ['set'];
  if (at === -1 || !isUnknown(head[at]) || !head.slice(at + 1).some(isVerb)) return [];
  const isPlain = (mention: Mention, index: number): boolean =>
    isUnknown(mention) ? isLowWord(mention.text, index) && !isNear(mention.text) : isOfWorld(mention, ways);
  if (!head.every(isPlain) || !body.some(isName) || !body.some(isChange)) return [];
  const start = ({ from }: Mention): number => tokens[from].start;
  const isTimed = (part: readonly Mention[]): boolean => part.some(({ time }) => time !== undefined);
  // When it is stays where nothing else tells it.
  if (!isTimed(head) || isTimed(body)) return [{ start: start(head[0]), end: start(body[0]) }];
  return head
    .filter(isUnknown)
    .map((mention) => ({ start: start(mention), end: tokens[mention.from + mention.length - 1].end }));
}

const isVerb = (mention: Mention): boolean =>
  isWord(mention) &&
  (['be', 'having', 'modal', 'trouble'].some((what) => says(mention, 'mark', what)) || says(mention, 'action'));

/** Small letters alone, but for the first word of the sentence. */
function isLowWord(text: string, at: number): boolean {
  return /^[\p{Ll}'’-]{3,}$/u.test(at === 0 ? text.slice(0, 1).toLowerCase() + text.slice(1) : text);
}

const turning = ['if', 'not', 'or', 'compare', 'baseline', 'kpi', 'quantity', 'unit', 'kind', 'parameter', 'cause'];
const limiting = ['ask', 'scope', 'follow', 'unknowable', 'outcome'];
/** How something of the world may be, where a colon says that it tells why: no rise and no fall, which may be that of goods by another name. */
const being = ['set', 'hasten', 'delay', 'dearer', 'cheaper', 'slower', 'faster', 'longer'];

function isOfWorld(mention: Mention, ways: readonly string[]): boolean {
  if (mention.time !== undefined) return mention.amount === undefined;
  if (!isWord(mention) || turning.some((is) => says(mention, is))) return false;
  if (isSmall(mention)) return true;
  const isLimit = limiting.some((is) => saidOf(mention, is).some((what) => what !== 'all'));
  return !isLimit && saidOf(mention, 'action').every((what) => ways.includes(what));
}

const isChange = (mention: Mention): boolean => mention.amount !== undefined || wordSays(mention, 'action');
