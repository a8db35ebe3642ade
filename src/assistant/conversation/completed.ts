import type { Token } from '../understand/lexicon/token.js';
import { isName, isSmall, isWord, type Mention, says, wordSays } from '../understand/mentions/mention.js';
import { holdsAny } from './opening.js';
import { countOfThings } from './refine.js';
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
  if (!isAnswer(said.mentions)) return [];
  // `the same for the unknown ones`, and then `except VAC-300`: which ones it is of is still not said.
  if (said.mentions.some((mention) => wordSays(mention, 'scope', 'except'))) return [];
  if (!isOfItsOwn({ text, unclear }, said)) return namedRight(text, unclear, said);
  // `run surge without the vaccines`, not understood, takes no amount.
  const isCounted = said.mentions.some(({ amount }) => amount !== undefined);
  if ((isCounted && holdsAny(text, said.words.without)) || isWithoutName(said)) return [];
  const { tokens, mentions } = said.recognise(text, said.language);
  const vague = mentions.filter((mention) => wordSays(mention, 'mark', 'vaguely'));
  const core = vague
    .reduceRight((rest, { from, length }) => {
      const [first, last] = [tokens[from], tokens[from + length - 1]];
      return `${rest.slice(0, first.start)}${rest.slice(last.end)}`;
    }, text)
    .replace(/[\s?.!]+$/, '');
  const answer = said.text.replace(/[\s?.!]+$/, '');
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
    ...named.map((whole) => ({ text: whole, isNamed: true })),
    ...[...others, ...replaced].map((whole) => ({ text: whole, isNamed: false })),
  ];
}

/** `L4 goes down in June`, where there is no such line, and then `sorry, L1`: the name in the place of the code that is none. */
function namedRight(text: string, unclear: readonly string[], { mentions, text: answer }: FollowUp): Completion[] {
  const code = unclear.find((words) => /^\p{L}+-?\d+$/u.test(words) && text.includes(words));
  const [name, ...others] = mentions.filter(isName);
  const isPlain = mentions.every((one) => one === name || (isWord(one) && isSmall(one)));
  if (code === undefined || name === undefined || others.length > 0 || !isPlain) return [];
  return [{ text: text.replace(code, answer.replace(/[\s?.!]+$/, '')), isNamed: true }];
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
