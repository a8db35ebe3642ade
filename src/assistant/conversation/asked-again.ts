import type { Reading } from '../reading.js';
import { isName, isScenario, isSmall, isWord, type Mention, says, wordSays } from '../understand/mentions/mention.js';
import { isEmpty } from './asked-of.js';
import { allTogether } from './combined.js';
import { restBefore, restBehind, withoutEnd } from './opening.js';
import type { FollowUp } from './said.js';
import { scenariosShown } from './standing.js';
import { isWithoutName } from './taken-away.js';
import { whichOfThem } from './which-of-them.js';

/** What goes on from a question that changes nothing: the same of another place or scenario, or further of what was shown. */
export function askedAgain(readings: readonly Reading[], said: FollowUp): Reading | undefined {
  const last = readings[readings.length - 1];
  if (last === undefined) return undefined;
  const more = accuracyOf(last, said) ?? whichOfThem(last, said) ?? allTogether(last, said) ?? ofCompared(last, said);
  if (more !== undefined) return more;
  const other = ofOtherScenario(last, said);
  if (other !== undefined || !last.drafts.every(isEmpty)) return other;
  const { text, mentions, words } = said;
  const names = mentions.filter(isName);
  const isPlain = mentions.every((mention) => isName(mention) || (mention.amount === undefined && isSmall(mention)));
  const isOther = names.length === 1 && isPlain && restBehind(text, words.joining) !== undefined;
  if (!isOther || last.command.name === 'compare') return askedFurther(last, said);
  return ofOther(last, names[0], said) ?? (isScenario(names[0]) ? askedBehind(last, said) : undefined);
}

/** `and for France?`, `and in winter-surge?`: the same question of what is named. */
function ofOther(last: Reading, name: Mention, { language, recognise, understand }: FollowUp): Reading | undefined {
  const asked = recognise(last.question, language);
  const kinds = name.entities.map(({ kind }) => kind);
  const place = asked.mentions.findLast(({ entities }) => entities.some(({ kind }) => kinds.includes(kind)));
  if (place === undefined) return undefined;
  const [first, end] = [asked.tokens[place.from], asked.tokens[place.from + place.length - 1]];
  const question = `${last.question.slice(0, first.start)}${name.text}${last.question.slice(end.end)}`;
  const reading = understand(question, language);
  return reading.unread.length === 0 ? reading : undefined;
}

/** `and with winter-surge?`, `et le risque sur surge ?`, behind the risk of another scenario of the project that nothing was changed of: the same one, of that. */
function ofOtherScenario(last: Reading, said: FollowUp): Reading | undefined {
  const { mentions, text, words } = said;
  const [draft, ...drafts] = last.drafts;
  const isPlainly = draft !== undefined && draft.overrides.length === 0 && draft.params === undefined;
  const [name, ...names] = mentions.filter(isName);
  const isOne = name !== undefined && names.length === 0 && isScenario(name) && draft?.extends?.length === 1;
  const isPlain = mentions.every(
    (one) => one === name || (one.amount === undefined && (isSmall(one) || wordSays(one, 'ask'))),
  );
  if (!isPlainly || drafts.length > 0 || !isOne || !isPlain || last.command.name === 'compare') return undefined;
  const rest = restBehind(text, words.joining);
  if (rest === undefined) return undefined;
  const plain = withoutEnd(last.question.trim());
  const reading = ofOther(last, name, said) ?? said.understand(`${plain} ${rest}`, said.language);
  const isOfIt = reading.drafts.every((one) => one.extends?.length === 1 && one.extends[0] !== draft.extends?.[0]);
  return reading.kind === last.kind && reading.unread.length === 0 && isOfIt ? reading : undefined;
}

/** `how accurate is it?`, behind a forecast: the same one, tried on what is past. */
function accuracyOf(last: Reading, { text: question, mentions, language }: FollowUp): Reading | undefined {
  const isAsked = mentions.some(
    (mention) => !isName(mention) && ['accuracy', 'precise'].some((what) => says(mention, 'ask', what)),
  );
  const isPlain = mentions.every(
    (mention) =>
      !isName(mention) && (isSmall(mention) || says(mention, 'ask') || isThatOne(mention) || isHasBeen(mention)),
  );
  const { command } = last;
  if (command.name !== 'forecast' || !isAsked || !isPlain) return undefined;
  const backtest = command.arguments.includes('--backtest') ? [] : ['--backtest'];
  return { ...last, question, language, command: { ...command, arguments: [...command.arguments, ...backtest] } };
}

/** `that one`, `celle-ci`: the forecast that was shown. */
const isThatOne = (mention: Mention): boolean =>
  isWord(mention) && ['that-one', 'choosing', 'pronoun'].some((what) => says(mention, 'mark', what));

/** `a été`: has been, and no summer. */
const isHasBeen = ({ text }: Mention): boolean => /^(?:a|ont) été$/i.test(text);

/** `and with launch?`, `without surge`, behind a comparison of scenarios of the project. */
function ofCompared(last: Reading, { text: question, mentions, language, words }: FollowUp): Reading | undefined {
  const { command, drafts } = last;
  if (command.name !== 'compare' || drafts.length > 0) return undefined;
  const names = scenariosShown(last);
  const options = command.arguments.slice(names.length);
  const [named, ...others] = mentions.flatMap(({ entities }) => entities.filter(({ kind }) => kind !== 'parameter'));
  const isPlain = mentions.every(
    (one) =>
      one.amount === undefined &&
      one.time === undefined &&
      (isName(one) || isSmall(one) || says(one, 'ask') || says(one, 'action')),
  );
  const compared = (all: readonly string[]): Reading => ({
    ...last,
    question,
    language,
    command: { ...command, arguments: all },
  });
  const isScenario = named?.kind === 'scenario' && others.length === 0 && isPlain && names.length > 1;
  if (isScenario && restBehind(question, words.without) !== undefined) {
    const left = names.filter((name) => name !== named.value);
    return left.length < names.length ? compared([...left, ...options]) : undefined;
  }
  const isMore =
    (restBehind(question, words.joining) ?? restBehind(question, words.adding)) !== undefined ||
    restBefore(withoutEnd(question), words.besideThem) !== undefined;
  if (isScenario && isMore) return compared([...new Set([...names, named.value]), ...options]);
  return undefined;
}

/** `by product`, `only in the North`, behind a question that changes nothing: the same question with this behind it. */
function askedFurther(last: Reading, said: FollowUp): Reading | undefined {
  const { text, mentions, language, understand } = said;
  if (isWithoutName(said)) return undefined;
  // `let VAC-200 explode`: what is told to move is none of what was asked.
  const isMove = mentions.some(
    (one) => isWord(one) && ['raise', 'lower', 'stop'].some((what) => says(one, 'action', what)),
  );
  if (isMove && !mentions.some((one) => wordSays(one, 'ask'))) return undefined;
  return understand(text, language).unread.length === 0 ? undefined : askedBehind(last, said);
}

/** The last question with what is said behind it, where it is the same, and asks of more. */
function askedBehind(last: Reading, { text, language, words, understand }: FollowUp): Reading | undefined {
  const rest = restBehind(text, words.joining) ?? restBehind(text, words.keeping) ?? text;
  const further = understand(`${withoutEnd(questionOf(last, words).trim())} ${rest}`, language);
  const isSame =
    further.command.name === last.command.name && further.drafts.every(({ overrides }) => overrides.length === 0);
  const asks = ({ command, drafts }: Reading): string =>
    JSON.stringify([command.arguments, drafts.map((draft) => draft.extends)]);
  const isMore = asks(further) !== asks(last);
  // A word that is not known may say anything but more of what was asked.
  const isWhole = (further.passedOver?.length ?? 0) <= (last.passedOver?.length ?? 0);
  return isSame && isMore && isWhole && further.unread.length === 0 ? further : undefined;
}

/** What was asked, as one question: a comparison may have grown out of several. */
function questionOf({ question, command }: Reading, { and, comparing }: FollowUp['words']): string {
  const names = scenariosShown({ command });
  const isSaid = command.arguments.length > names.length && names.some((name) => question.includes(name));
  const isOfNames = command.name === 'compare' && names.length > 1 && !isSaid;
  return isOfNames ? `${comparing[0]} ${names.join(` ${and} `)}` : question;
}
