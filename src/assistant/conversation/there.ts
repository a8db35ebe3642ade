import type { Draft, WrittenOverride } from '../draft.js';
import type { Reading } from '../reading.js';
import { isLine, isName, isSmall, isWord, type Mention, says, wordSays } from '../understand/mentions/mention.js';
import { isOfScenario, isRefining } from './follow-up.js';
import { restBehind, withoutEnd } from './opening.js';
import { isHeldBy } from './rows-chosen.js';
import type { FollowUp } from './said.js';
import { wayOf } from './said-again.js';

/**
 * `and each unit costs 0.20 to ship there`, behind what is told of one lane: the same with its two ends in the place of the word; in a question
 * that changes nothing (`which ones get late there?`) it is where the lane leads to.
 */
export function onThatLane(overrides: readonly WrittenOverride[], said: FollowUp): FollowUp | undefined {
  const { text, mentions, language, words, recognise } = said;
  const [last] = overrides.slice(-1);
  const { from, to } = last?.table === 'lanes' ? (last.where ?? {}) : {};
  const there = mentions.find(isThere);
  if (there === undefined || typeof from !== 'string' || typeof to !== 'string') return undefined;
  const { tokens } = recognise(text, language);
  const [first, end] = [tokens[there.from], tokens[there.from + there.length - 1]];
  const rest = withoutEnd(`${text.slice(0, first.start)}${text.slice(end.end)}`);
  const isAsked = mentions.some((one) => wordSays(one, 'ask')) && mentions.every(({ amount }) => amount === undefined);
  const whole = `${rest} ${isAsked ? words.atPlace(to) : words.onLane(from, to)}`;
  return { ...said, text: whole, mentions: recognise(whole, language).mentions };
}

/** `and 20 cents a unit`, behind how long one lane takes or how much it carries: what it costs to ship there. Undefined where more is said. */
export function costOnThatLane(overrides: readonly WrittenOverride[], said: FollowUp): FollowUp | undefined {
  const { mentions, language, words, recognise } = said;
  const [last] = overrides.slice(-1);
  const { from, to } = last?.table === 'lanes' && last.column !== undefined ? (last.where ?? {}) : {};
  const isMoney = ({ amount }: Mention): boolean => amount?.unit === 'money';
  // A parameter may be called as a word is: `more`.
  const isWay = (one: Mention): boolean =>
    (!isName(one) || isOfScenario(one)) && (isSmall(one) || wayOf(one) !== undefined || says(one, 'follow'));
  const isPlain = mentions.every((one) => isMoney(one) || one.amount?.isRate === true || isWay(one));
  if (typeof from !== 'string' || typeof to !== 'string' || !isPlain || mentions.filter(isMoney).length !== 1)
    return undefined;
  const rest = restBehind(said.text, words.joining) ?? said.text;
  const text = `${words.and} ${words.freight} ${withoutEnd(rest)} ${words.onLane(from, to)}`;
  return { ...said, text, mentions: recognise(text, language).mentions };
}

/** `one more shift there`, right behind `is S4 full?`: the lines that were asked about, in the place of the word; undefined where nothing is added to them. */
export function atAskedPlace(last: Reading, said: FollowUp): FollowUp | undefined {
  const { text, mentions, language, words, recognise } = said;
  const there = mentions.find(isThere);
  const isChange = mentions.some((one) => one.amount !== undefined || says(one, 'unit', 'shift'));
  if (there === undefined || !isChange || last.kind === 'what_if' || mentions.some(isElsewhere)) return undefined;
  const asked = recognise(last.question, last.language).mentions.filter((one) => isName(one) && isPlace(one));
  // `5% less there`, behind what is late in Spain: of what was not said.
  if (asked.length === 0 || !asked.every(isLine)) return undefined;
  const place = words.onLine(asked.map((one) => one.text).join(` ${words.and} `));
  const { tokens } = recognise(text, language);
  const [begin, end] = [tokens[there.from], tokens[there.from + there.length - 1]];
  const whole = `${text.slice(0, begin.start)}${place}${text.slice(end.end)}`;
  return { ...said, text: whole, mentions: recognise(whole, language).mentions };
}

/** A place that is named in the turn itself. */
const isElsewhere = (mention: Mention): boolean => isName(mention) && isPlace(mention) && !isOfScenario(mention);

/**
 * `10% there`, behind `France too`: an amount for what was named last among those that the last change is for. The turn as it is where that
 * was named together with all the others.
 */
export function atNamedLast({ overrides, scenario }: Draft, said: FollowUp): FollowUp | undefined {
  const { mentions, language, recognise } = said;
  const at = mentions.findIndex(isThere);
  const isCounted = mentions.some(({ amount }) => amount !== undefined);
  if (at === -1 || !isCounted || mentions.some(isName) || !isRefining(mentions)) return undefined;
  const isHeld = (name: Mention): boolean => overrides.some((override) => isHeldBy(override, name));
  for (const sentence of scenario.split('; ').toReversed()) {
    const names = recognise(sentence, language).mentions.filter((one) => isName(one) && isPlace(one) && isHeld(one));
    if (names.length > 0) return { ...said, mentions: mentions.toSpliced(at, 1, ...names) };
  }
  return undefined;
}

/** `set-ups double there too`, behind `N2 instead`: the line or the market that the last change is of now, in the place of the word. */
export function atPlaceNow(overrides: readonly WrittenOverride[], said: FollowUp): FollowUp | undefined {
  const { text, mentions, language, words, recognise } = said;
  const there = mentions.find(isThere);
  const { resource, location } = overrides.at(-1)?.where ?? {};
  const place =
    typeof resource === 'string'
      ? words.onLine(resource)
      : typeof location === 'string'
        ? words.atPlace(location)
        : undefined;
  if (there === undefined || place === undefined || mentions.some(isElsewhere)) return undefined;
  const { tokens } = recognise(text, language);
  const [begin, end] = [tokens[there.from], tokens[there.from + there.length - 1]];
  const whole = `${text.slice(0, begin.start)}${place}${text.slice(end.end)}`;
  return { ...said, text: whole, mentions: recognise(whole, language).mentions };
}

/** Where something is, and no goods. */
function isPlace({ entities }: Mention): boolean {
  return entities.every(({ kind }) => ['location', 'resource', 'site', 'supplier'].includes(kind));
}

function isThere(mention: Mention): boolean {
  return isWord(mention) && ['there', 'there-fronted'].some((what) => says(mention, 'mark', what));
}
