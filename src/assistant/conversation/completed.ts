import type { Token } from '../understand/lexicon/token.js';
import { isName, isSmall, isWord, type Mention, says, wordSays } from '../understand/mentions/mention.js';
import { countOfThings } from './count-of-things.js';
import { holdsAny, restBehind, withoutEnd } from './opening.js';
import type { FollowUp } from './said.js';
import { isWithoutName } from './taken-away.js';

/** What was asked back, and the words of it that were not clear. */
export interface AskedBack {
  readonly text: string;
  readonly unclear: readonly string[];
}

/** What was asked back, completed; whether what it left open is named in its place. */
export interface Completion {
  readonly text: string;
  readonly isNamed: boolean;
}

/**
 * `what if demand drops?`, asked back, and then `15%, Germany`: the ways in which what is said next may complete it. Empty where it is
 * no more than an answer by its form: an amount, a time or a name.
 */
export function completions({ text, unclear }: AskedBack, said: FollowUp): readonly Completion[] {
  // `make it longer` is of the change that stands, and so is what is said next.
  if (!isAnswer(said.mentions) || restBehind(said.text, said.words.extending) !== undefined) return [];
  // `the same for the unknown ones`, and then `except VAC-300`: which ones it is of is still not said.
  if (said.mentions.some((mention) => wordSays(mention, 'scope', 'except'))) return [];
  if (!isOfItsOwn({ text, unclear }, said)) return namedRight(text, unclear, said);
  // `run surge without the vaccines`, not understood, takes no amount.
  const isCounted = said.mentions.some(({ amount }) => amount !== undefined);
  if ((isCounted && holdsAny(text, said.words.without)) || isWithoutName(said)) return [];
  const { tokens, mentions } = said.recognise(text, said.language);
  const vague = mentions.filter((mention) => wordSays(mention, 'mark', 'vaguely'));
  const core = withoutEnd(
    vague.reduceRight((rest, { from, length }) => {
      const [first, last] = [tokens[from], tokens[from + length - 1]];
      return `${rest.slice(0, first.start)}${rest.slice(last.end)}`;
    }, text),
  );
  const answer = withoutEnd(said.text);
  const [open] = unclear.filter((words) => words !== '' && words !== text && core.includes(words));
  const named = namedInPlace(text, tokens, mentions, said);
  // `falls by 10%`, to what told already that it falls.
  const amounts = said.mentions.filter(({ amount }) => amount !== undefined);
  const [amount] = amounts;
  const isVerb = said.mentions.some((mention) => wordSays(mention, 'action'));
  const bare = amounts.length === 1 && isVerb ? [`${core} ${said.words.by} ${amount.text}`] : [];
  const others = [`${core} ${answer}`, `${core} ${said.words.by} ${answer}`, ...bare];
  const replaced = open === undefined ? [] : [core.replace(open, answer)];
  return [
    ...namedRight(text, unclear, said),
    ...timeInPlace(text, tokens, mentions, said).map((whole) => ({ text: whole, isNamed: false })),
    ...named.map((whole) => ({ text: whole, isNamed: true })),
    ...[...others, ...replaced].map((whole) => ({ text: whole, isNamed: false })),
  ];
}

/** `10% less in Italy`, where there is no such market, and then `Spain, I meant`; `L4 goes down in June` and then `sorry, L1`: the name in the place of what is none. */
function namedRight(text: string, unclear: readonly string[], said: FollowUp): Completion[] {
  const { mentions, recognise, language } = said;
  const isWritten = (words: string): boolean => /^\p{L}+-?\d+$/u.test(words) || /^\p{Lu}[\p{L}-]+$/u.test(words);
  const none = unclear.find((words) => isWritten(words) && text.includes(words));
  const [name, ...others] = mentions.filter(isName);
  const isPlain = mentions.every((one) => one === name || isBeside(one));
  if (none === undefined || name === undefined || others.length > 0 || !isPlain) return [];
  const { mentions: asked, tokens } = recognise(text, language);
  const at = asked.findIndex(({ text: words }) => words === none);
  const [before, place] = [asked[at - 1], asked[at]];
  // `en Espagne`, for `en Italie` or `au Portugal`: with its own preposition.
  const isPlaced = isWord(mentions[0]) && says(mentions[0], 'prep') && before !== undefined && wordSays(before, 'prep');
  const whole =
    isPlaced && place !== undefined
      ? `${text.slice(0, tokens[before.from].start)}${mentions[0].text} ${name.text}${text.slice(tokens[place.from + place.length - 1].end)}`
      : text.replace(none, name.text);
  return [{ text: whole, isNamed: true }];
}

/** Beside what is named in the place of something: `plutôt`, `it is`. */
function isBeside(mention: Mention): boolean {
  return isWord(mention) && mention.amount === undefined && (isSmall(mention) || says(mention, 'follow', 'instead'));
}

/** `we close L1 in August`, behind the end of the plan, and then `June`: that time in the place of the one that was told. */
function timeInPlace(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { mentions: told }: FollowUp,
): readonly string[] {
  const isPlain = told.every((one) => one.time !== undefined || isBeside(one));
  const [time, ...others] = mentions.filter((one) => one.time !== undefined);
  const times = told.filter((one) => one.time !== undefined);
  if (!isPlain || time === undefined || others.length > 0 || times.length !== 1) return [];
  const [first, last] = [tokens[time.from], tokens[time.from + time.length - 1]];
  const { text: plain } = times[0];
  const put = (when: string): string => `${text.slice(0, first.start)}${when}${text.slice(last.end)}`;
  return time.length > 1 && times[0].length === 1 ? [put(`${first.text} ${plain}`), put(plain)] : [put(plain)];
}

/** `one line of Northfield stops` and then `N2`, `the supplier is late` and then `Vitrum`: the name in the place of what is of its kind. */
function namedInPlace(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { mentions: told, text: answer }: FollowUp,
): readonly string[] {
  const [name, ...others] = told.filter(({ entities }) => entities.length > 0);
  const isMeant = (mention: Mention): boolean =>
    name?.entities.some(({ kind, value }) =>
      isName(mention)
        ? mention.entities.length > 1 && mention.entities.some((one) => one.value === value)
        : says(mention, 'kind', kind),
    ) === true;
  const at = mentions.findIndex(isMeant);
  if (at === -1 || others.length > 0 || told.some(({ amount, time }) => amount !== undefined || time !== undefined))
    return [];
  const isArticle = (mention: Mention | undefined): boolean =>
    mention !== undefined && isWord(mention) && ['article', 'one'].some((what) => says(mention, 'mark', what));
  let first = at;
  while (isArticle(mentions[first - 1])) first--;
  const [link, place] = mentions.slice(at + 1, at + 3);
  const isOf = link !== undefined && place !== undefined && wordSays(link, 'prep', 'of') && isName(place);
  const last = mentions[isOf ? at + 2 : at];
  const [start, end] = [tokens[mentions[first].from].start, tokens[last.from + last.length - 1].end];
  return [`${text.slice(0, start)}${answer}${text.slice(end)}`];
}

/** Whether something is told by itself that a change may go on: whose, when or how much, and no verb but for which way it goes. */
function isAnswer(mentions: readonly Mention[]): boolean {
  const isTold = ({ amount, time, entities }: Mention): boolean =>
    amount !== undefined || time !== undefined || entities.length > 0;
  const isWay = (mention: Mention): boolean =>
    ['raise', 'lower', 'set'].some((what) => says(mention, 'action', what)) ||
    ['follow', 'scope', 'kind'].some((is) => says(mention, is));
  return (
    mentions.some(isTold) &&
    mentions.every((mention) => isTold(mention) || (!isName(mention) && isSmall(mention)) || isWay(mention))
  );
}

/** Whether what was asked back is about something that it names or measures, so that an answer to it is none of what was told before. */
export function isOfItsOwn({ text }: AskedBack, { recognise, language }: FollowUp): boolean {
  const { mentions } = recognise(text, language);
  // `only two lines`, which may be any, and then `the N lines`: those, and no amount.
  if (countOfThings(mentions) !== undefined) return false;
  return mentions.some(
    (mention) =>
      mention.entities.some(({ kind }) => kind !== 'parameter' && kind !== 'kpi') ||
      (isWord(mention) && ['quantity', 'kpi', 'kind'].some((is) => says(mention, is))),
  );
}
