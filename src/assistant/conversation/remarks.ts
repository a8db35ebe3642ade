import type { Language } from '../understand/lexicon/sense.js';
import { signsBefore, type Token, tokenise } from '../understand/lexicon/token.js';
import { isName, type Mention } from '../understand/mentions/mention.js';
import { isOfScenario, isRefining } from './follow-up.js';
import { followUpWords, isSign, longestAt, restBefore, restBehind } from './opening.js';

/** What the words of a text say, in the language of the turn. */
type Mentions = (text: string) => readonly Mention[];

/** So many words a remark has at most behind what opens it. */
const longestRemark = 4;

/**
 * `six weeks, to be safe`, `a quarter off is more realistic`, `soyons pessimistes, 30 %`: a new amount, length or time without the remark beside
 * it, which names nothing and counts nothing; the text itself where it has none.
 */
export function withoutRemark(text: string, language: Language, mentionsOf: Mentions): string {
  const tokens = tokenise(text);
  const isQuestion = /\?\s*$/.test(text);
  for (let at = 0; at < tokens.length; at++) {
    const end = remarkEnd(text, tokens, at, language);
    if (end === undefined) continue;
    const remark = text.slice(tokens[at].start, tokens[end - 1].end);
    const [before, behind] = [tokens.slice(0, at), tokens.slice(end)].map(withoutSigns);
    const sides = [before, behind].filter((side) => side.length > 0);
    if (sides.length === 0 || (sides.length === 2 && !isForWhom(behind[0], language))) continue;
    const left = sides.map((side) => text.slice(side[0].start, side[side.length - 1].end)).join(' ');
    const isPlain = mentionsOf(remark).every((one) => !tellsHowMuch(one) && !(isName(one) && !isOfScenario(one)));
    // `10% is more realistic there`
    const where = remark.slice(restBefore(remark, followUpWords(language).there)?.length ?? remark.length);
    // `too much, one week is enough` has one in front and one behind.
    if (isPlain && mentionsOf(left).some(tellsHowMuch))
      return withoutRemark(`${left}${where}${isQuestion ? '?' : ''}`, language, mentionsOf);
  }
  return text;
}

/** Where a remark that begins at a token ends: with the text, at a comma or a colon where it stands in front, or before whom it is said of. */
function remarkEnd(text: string, tokens: readonly Token[], at: number, language: Language): number | undefined {
  const { remarks, wholeRemarks } = followUpWords(language);
  const isApart = (token: Token, place: number): boolean =>
    place > at && (isSign(token) || signsBefore(text, tokens, place).includes(':'));
  const comma = tokens.findIndex(isApart);
  const [whole, opening] = [longestAt(tokens, at, wholeRemarks), longestAt(tokens, at, remarks)];
  // `25% is enough for Loratin`
  const isNumber = tokens[at + whole + 1]?.number !== undefined;
  if (at > 0 && whole > 0 && !isNumber && isForWhom(tokens[at + whole], language)) return at + whole;
  const end = at === 0 ? comma : tokens.length;
  const rest = end - at - opening;
  const isRemark = (whole > 0 && at + whole === end) || (opening > 0 && rest > 0 && rest <= longestRemark);
  const isPlain = tokens.slice(at, end).every((token) => token.number === undefined && !isSign(token));
  return end > 0 && isRemark && isPlain ? end : undefined;
}

function isForWhom(token: Token | undefined, language: Language): boolean {
  return token?.plain === followUpWords(language).forWhom;
}

/** `say it's only two weeks`, `passe à 25`: what refines by itself without the words in front of it; undefined where nothing does. */
export function restated(text: string, language: Language, mentionsOf: Mentions): string | undefined {
  const rest = restBehind(text, followUpWords(language).restating);
  if (rest === undefined) return undefined;
  const mentions = mentionsOf(rest);
  return mentions.some(tellsHowMuch) && isRefining(mentions) ? rest : undefined;
}

/** `not before September`, that begins a turn: said as behind another change. */
export function saidBehind(text: string, language: Language): string {
  const { notBefore, but } = followUpWords(language);
  return restBehind(text, notBefore) === undefined ? text : `${but} ${text}`;
}

function tellsHowMuch({ amount, time }: Mention): boolean {
  return amount !== undefined || time !== undefined;
}

function withoutSigns(tokens: readonly Token[]): readonly Token[] {
  const isWord = (token: Token): boolean => !isSign(token);
  const [first, last] = [tokens.findIndex(isWord), tokens.findLastIndex(isWord)];
  return first === -1 ? [] : tokens.slice(first, last + 1);
}
