import type { Vocabulary } from '../../vocabulary.js';
import type { Sense } from '../lexicon/sense.js';
import {
  commaAt,
  isBaseline,
  isName,
  isScenario,
  isSmall,
  isWord,
  type Mention,
  putIn,
  says,
  wordSays,
} from '../mentions/mention.js';

/**
 * `the hard winter with and without N2 being down`, `l'hiver rude et le même avec N2 en panne`: a scenario, and the same once more with what
 * is told behind it, are two sides: `the hard winter versus the hard winter when N2 is down`. Of the plan as it is, the first is what a
 * change is compared with anyway: `the baseline with and without L2 down` is `if L2 is down`.
 */
export function withTwoSides(mentions: readonly Mention[], { scenarios }: Vocabulary): readonly Mention[] {
  const alone = withOneScenario(mentions);
  if (alone !== undefined) return alone;
  const at = mentions.findIndex(
    (mention, index) => isWithAndWithout(mention) || (isSameAgain(mentions, index) && mentions.some(isComparing)),
  );
  if (at === -1) return mentions;
  const isBoth = isWithAndWithout(mentions[at]);
  const before = mentions.slice(0, isBoth ? at : at - 1);
  const scenario = before[before.length - 1];
  const behind = mentions.slice(isBoth ? at + 1 : at + 2);
  const end = behind.findIndex(opensMeasure);
  const [told, measured] = end === -1 ? [behind, []] : [behind.slice(0, end), behind.slice(end)];
  if (scenario === undefined || !isTold(told)) return mentions;
  const word = (text: string, ...senses: readonly Sense[]): Mention => putIn(mentions[at].from, text, ...senses);
  const when = word('when', { is: 'filler', what: '' }, { is: 'if', what: '' }, { is: 'mark', what: 'when' });
  const isParted = measured[0] !== undefined && says(measured[0], 'and', 'comma');
  const comma = measured.length === 0 || isParted ? [] : [commaAt(mentions[at])];
  const supposed = [when, ...told, ...comma, ...measured];
  if (isPlanAsItIs(scenario)) return before.every(isFrame) ? supposed : mentions;
  // A scenario that is called as a word of the language is (`surge`) may be taken for that as yet.
  const isCalled = scenarios.some(({ name }) => name === scenario.text.toLowerCase());
  if (!isScenario(scenario) && !isCalled) return mentions;
  const again = { ...scenario, from: mentions[at].from, length: mentions[at].length };
  const isCompared = before.some(isComparing);
  const opening = isCompared ? [] : [word('compare', { is: 'ask', what: 'compare' })];
  return [
    ...opening,
    ...before,
    word('with', { is: 'prep', what: 'with' }, { is: 'mark', what: 'side' }),
    again,
    ...supposed,
  ];
}

/** What is named or counted, and no scenario that is called as a quantity is: `with and without overtime` may be either. */
function isTold(told: readonly Mention[]): boolean {
  const isDoubtful = (mention: Mention): boolean => isScenario(mention) && says(mention, 'quantity');
  return told.some((mention) => isName(mention) || mention.amount !== undefined) && !told.some(isDoubtful);
}

/**
 * `with and without the launch`, `are we better off with the launch than without it?`: a scenario that is named beside nothing else is
 * compared with the plan as it is anyway.
 */
function withOneScenario(mentions: readonly Mention[]): readonly Mention[] | undefined {
  const scenarios = mentions.filter((mention) => isScenario(mention));
  const [scenario] = scenarios;
  if (scenarios.length !== 1 || isPlanAsItIs(scenario)) return undefined;
  const named = mentions.indexOf(scenario);
  const both = mentions.findIndex((one, at) => at < named && isWithAndWithout(one));
  const isBoth = both !== -1 && mentions.slice(both + 1, named).every(isSmall);
  const without = isBoth ? 0 : lengthOfWithout(mentions, named);
  if (!isBoth && without === 0) return undefined;
  const end = named + 1 + without;
  const from = isBoth ? both : named - (isWithout(mentions[named - 1]) ? 1 : 0);
  const front = mentions.slice(0, from).filter((mention) => !isPlanAsItIs(mention));
  const compare = putIn(scenario.from, 'compare', { is: 'ask', what: 'compare' });
  return [compare, ...front, scenario, ...mentions.slice(end)];
}

/** How long it is said right behind a scenario that it is left out as well: `than without`, `and without it`; `without surge and with it`. */
function lengthOfWithout(mentions: readonly Mention[], named: number): number {
  const [before, joiner, other] = [mentions[named - 1], mentions[named + 1], mentions[named + 2]];
  if (joiner === undefined || !isWord(joiner)) return 0;
  const isOther = (mention: Mention): boolean =>
    isWithout(before) ? wordSays(mention, 'prep', 'with') : isWithout(mention);
  const isJoining = says(joiner, 'prep', 'than') || says(joiner, 'or') || says(joiner, 'and');
  const isInOne = says(joiner, 'mark', 'and-without') && !isWithout(before);
  const length = isInOne ? 1 : isJoining && other !== undefined && isOther(other) ? 2 : 0;
  const next = mentions[named + 1 + length];
  const isEnd = next === undefined || isPronoun(next) || (isWord(next) && (isSmall(next) || says(next, 'kpi')));
  if (length === 0 || !isEnd) return 0;
  return next !== undefined && isPronoun(next) ? length + 1 : length;
}

const isWithout = (mention: Mention | undefined): boolean => wordSays(mention, 'action', 'unless');

const isPronoun = (mention: Mention): boolean => wordSays(mention, 'mark', 'pronoun');

/** `on margin`, `…, backlog and overtime only`: what the sides are compared on. */
function opensMeasure(mention: Mention, at: number, told: readonly Mention[]): boolean {
  const next = told[at + 1];
  const isMeasure = (one: Mention): boolean =>
    says(one, 'kpi') ||
    says(one, 'quantity') ||
    (isWord(one) && (isSmall(one) || says(one, 'scope') || says(one, 'mark', 'lateness')));
  const isOpening = says(mention, 'kpi') || says(mention, 'and', 'comma') || says(mention, 'mark', 'lateness');
  const isList = isWord(mention) && isOpening && at > 0 && told.slice(at).every(isMeasure);
  if (isList) return true;
  const isKpi = wordSays(next, 'kpi');
  return wordSays(mention, 'prep') && says(mention, 'mark', 'focus') && isKpi;
}

/** `baseline`, `the plan`. */
function isPlanAsItIs(mention: Mention): boolean {
  return isBaseline(mention) || wordSays(mention, 'ask', 'plan');
}

/** `compare the plan`: nothing that changes or asks for more. */
const isFrame = (mention: Mention): boolean => isPlanAsItIs(mention) || isSmall(mention) || isComparing(mention);

const isWithAndWithout = (mention: Mention): boolean => wordSays(mention, 'mark', 'with-and-without');

/** `and the same with`, `et le même avec`: what is the same as the scenario before it, with something told behind it. */
function isSameAgain(mentions: readonly Mention[], at: number): boolean {
  const [before, mention, next] = [mentions[at - 1], mentions[at], mentions[at + 1]];
  if (before === undefined || next === undefined || ![before, mention, next].every(isWord)) return false;
  const isJoining = says(before, 'and') || says(before, 'ask', 'versus') || says(before, 'mark', 'side');
  return isJoining && says(mention, 'mark', 'again') && says(next, 'prep', 'with');
}

const isComparing = (mention: Mention): boolean =>
  isWord(mention) && ['compare', 'versus', 'better'].some((what) => says(mention, 'ask', what));
