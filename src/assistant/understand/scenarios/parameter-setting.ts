import type { WrittenAmount } from '../../draft.js';
import type { Vocabulary } from '../../vocabulary.js';
import type { Unclear } from '../changes/changed.js';
import {
  entitiesOf,
  isSmall,
  isSmallJoiner,
  isWord,
  type Mention,
  saidOf,
  says,
  wordSays,
} from '../mentions/mention.js';
import { movedBefore, movedBehind, wayOf } from './parameter-moved.js';
import { type Settings, settingsIn } from './scenario-setting.js';
import { saysRise } from './title-words.js';

interface Named {
  readonly rest: readonly Mention[];
  readonly scenarios: readonly string[];
  readonly params: Readonly<Record<string, WrittenAmount>>;
  readonly words: readonly string[];
  readonly unread: readonly Unclear[];
}

/** Scenarios that a stretch names, and the values that it gives to their parameters: `surge at 30%`, `hard winter with surge = 40%`. */
export function withParameters(mentions: readonly Mention[], vocabulary: Vocabulary): Named {
  const scenarios = [
    ...new Set(
      mentions.flatMap((mention) =>
        isParameterOfOther(mention, mentions, vocabulary)
          ? []
          : entitiesOf(mention, 'scenario').map(({ value }) => value),
      ),
    ),
  ];
  const isName = (mention: Mention): boolean => entitiesOf(mention, 'scenario').length > 0 || onlyParameter(mention);
  if (!mentions.some(isName)) return { rest: mentions, scenarios, params: {}, words: [], unread: [] };
  const params: Record<string, WrittenAmount> = {};
  const words: string[] = [];
  const rest: Mention[] = [];
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at];
    if (!isName(mention)) {
      // `reprends surge en ajoutant …`: to take a scenario up moves no work.
      const next = mentions.slice(at + 1).find((other) => !isSmall(other));
      const isTaken = says(mention, 'action', 'shift') && next !== undefined && isName(next);
      if (!isTaken || rest.some((other) => !isSmall(other))) rest.push(mention);
      continue;
    }
    const before = isParameterOfOther(mention, mentions, vocabulary) ? rest.at(-1)?.amount : undefined;
    if (before?.unit === 'percent' && before.sign === undefined && before.upTo === undefined) {
      const [parameter] = entitiesOf(mention, 'parameter');
      params[parameter.value] = `${before.value}%`;
      words.push(`${parameter.value} = ${before.value}%`);
      rest.pop();
      // `only 8% lost by INS-100`
      if (wordSays(rest.at(-1), 'scope', 'only')) rest.pop();
      at += onlyBehind(mentions, at);
      at += insteadBehind(mentions, at);
      continue;
    }
    const stepped = movedBehind(mentions, at, scenarios, vocabulary);
    if (stepped !== undefined) {
      params[stepped.parameter] = stepped.written;
      words.push(stepped.words);
      at += stepped.length;
      continue;
    }
    const added = onlyParameter(mention) ? movedBefore(rest, mention, scenarios, vocabulary) : undefined;
    if (added !== undefined) {
      params[added.parameter] = added.written;
      words.push(added.words);
      rest.splice(rest.length - added.length);
      continue;
    }
    const value = valueBehind(mentions, at, countedBy(mention, vocabulary), parametersOf(mention, vocabulary));
    const parameter = value && parameterOf(mention, scenarios, vocabulary);
    const isSet = value !== undefined && parameter !== undefined;
    if (!isSet && onlyParameter(mention)) rest.push(mention);
    const last = rest.findLastIndex((other) => !isSmall(other));
    if (last !== -1 && isRun(rest[last])) rest.splice(last, 1);
    if (!isSet) continue;
    const written = asShare(value.written, parameter, vocabulary);
    params[parameter] = written;
    words.push(`${parameter} = ${written}`);
    at += value.length;
    // `at a 35% surge`: the parameter behind its value.
    at += calledBehind(mentions, at, parameter);
    if (mentions[at]?.amount === undefined) at += measureBehind(mentions, at, vocabulary);
    at += onlyBehind(mentions, at);
    at += insteadBehind(mentions, at);
  }
  const own = scenarios.filter((name) => name !== 'baseline');
  const set = own.length === 1 ? settingsIn(rest, own[0], vocabulary) : noSettings;
  for (const [name, value] of Object.entries(set.params)) {
    if (params[name] !== undefined) continue;
    params[name] = asShare(value, name, vocabulary);
    words.push(`${name} = ${params[name]}`);
  }
  const moved = new Set<Mention>();
  const unread: Unclear[] = [];
  for (const [name, written] of Object.entries(params)) {
    if (!isShareOfCount(written, name, vocabulary)) continue;
    const told = movedBy(mentions, String(written));
    const [value] = valuesOf(name, own, vocabulary);
    if (told === undefined || value === undefined)
      unread.push({ text: `${name} = ${written}`, problem: (say) => say.problem.moreOrLess, choices: [] });
    else {
      params[name] = Number((value * told.factor).toPrecision(12));
      words.push(`${name} = ${value} × ${told.factor} = ${params[name]}`);
      moved.add(told.way);
    }
  }
  const left = rest.filter((mention) => !set.used.has(mention) && !moved.has(mention));
  return {
    rest: isOnlySetting(left, params) ? [] : left.filter((mention) => !isOfScenario(mention)),
    scenarios: ownersOf(params, scenarios, vocabulary),
    params,
    words,
    unread,
  };
}

/** `surge at 30`, of a parameter that is a share: percent. */
function asShare(written: WrittenAmount, parameter: string, { scenarios }: Vocabulary): WrittenAmount {
  const values = scenarios.flatMap(({ values }) => values.get(parameter) ?? []);
  const isShare = values.length > 0 && values.every((value) => value > 0 && value < 1);
  return isShare && typeof written === 'number' && written >= 2 ? `${written}%` : written;
}

/** A percentage of a parameter that is a count: `a peak 20% higher`. */
function isShareOfCount(written: WrittenAmount, parameter: string, vocabulary: Vocabulary): boolean {
  const values = valuesOf(parameter, [], vocabulary);
  return String(written).endsWith('%') && values.length > 0 && values.every((value) => value >= 1);
}

/** What a parameter is in the files of some scenarios, or of all where none is named. */
function valuesOf(parameter: string, names: readonly string[], { scenarios }: Vocabulary): readonly number[] {
  const known = scenarios.filter(({ name }) => names.length === 0 || names.includes(name));
  return known.flatMap(({ values }) => values.get(parameter) ?? []);
}

/** How many times as much `20% higher` is, and the word that says which way; undefined where none stands beside it. */
function movedBy(
  mentions: readonly Mention[],
  percent: string,
): { readonly factor: number; readonly way: Mention } | undefined {
  const at = mentions.findIndex(({ amount }) => amount?.unit === 'percent' && `${amount.value}%` === percent);
  const way =
    at === -1
      ? undefined
      : [...mentions.slice(at + 1, at + 3), ...mentions.slice(Math.max(0, at - 1), at)].find(
          (one) => isWord(one) && wayOf(one) !== 0,
        );
  return way && { factor: 1 + (wayOf(way) * Number.parseFloat(percent)) / 100, way };
}

const noSettings: Settings = { params: {}, used: new Set() };

/** `run`, `take`, right before a scenario: says no more than that it is what is asked about. */
function isRun(mention: Mention): boolean {
  return mention.entities.length === 0 && mention.amount === undefined && says(mention, 'runs');
}

/** How many mentions behind a value say again what it is of: `at a 35% surge`, `25% de hausse`. */
function calledBehind(mentions: readonly Mention[], at: number, parameter: string): number {
  const [first, second] = mentions.slice(at + 1, at + 3);
  const isCalled = (mention: Mention | undefined): boolean =>
    mention !== undefined &&
    (entitiesOf(mention, 'parameter').some(({ value }) => value === parameter) ||
      (mention.entities.length === 0 && says(mention, 'parameter', parameter)));
  if (isCalled(first)) return 1;
  return wordSays(first, 'prep', 'of') && isCalled(second) ? 2 : 0;
}

/** How many mentions behind a parameter say what it is counted in: `8 more hours a week`. */
function measureBehind(mentions: readonly Mention[], at: number, { calendar }: Vocabulary): number {
  const [unit, per] = mentions.slice(at + 1, at + 3);
  if (unit === undefined || !isWord(unit) || !says(unit, 'unit')) return 0;
  if (per?.amount?.isRate !== true) return 1;
  return per.amount.unit === calendar.bucket ? 2 : 0;
}

/** `20% shorter only`: no more than the value. */
function onlyBehind(mentions: readonly Mention[], at: number): number {
  const [only, next] = mentions.slice(at + 1, at + 3);
  const isOnly = wordSays(only, 'scope', 'only');
  return isOnly && (next === undefined || isSmallJoiner(next)) ? 1 : 0;
}

/** How many mentions behind a value say what it was: `instead of 20%`, `and not 20%`. */
function insteadBehind(mentions: readonly Mention[], at: number): number {
  const [place, old, last] = mentions.slice(at + 1, at + 4);
  const isNot = old !== undefined && old.entities.length === 0 && says(old, 'not') && last?.amount !== undefined;
  if (isNot && place.entities.length === 0 && place.amount === undefined && says(place, 'and')) return 3;
  if (place === undefined || place.entities.length > 0 || !says(place, 'stop', 'in place of')) return 0;
  return old?.amount === undefined ? 0 : 2;
}

/** `winter surge with a surge of 30%`: what may be a scenario is the parameter of the one named before it. */
function isParameterOfOther(mention: Mention, mentions: readonly Mention[], { scenarios }: Vocabulary): boolean {
  const [parameter] = entitiesOf(mention, 'parameter');
  const before = mentions.slice(0, mentions.indexOf(mention)).flatMap((other) => entitiesOf(other, 'scenario'));
  return (
    parameter !== undefined &&
    before.some((other) =>
      scenarios.some(({ name, parameters }) => name === other.value && parameters.includes(parameter.value)),
    )
  );
}

/** `set surge to 40%`, `rerun the surge with surge = 40%`: the verb says no more than that. */
function isOnlySetting(rest: readonly Mention[], params: Readonly<Record<string, WrittenAmount>>): boolean {
  const said = rest.filter((mention) => !isSmall(mention) && !isOfScenario(mention));
  return (
    Object.keys(params).length > 0 &&
    said.every(
      (mention) =>
        (says(mention, 'action', 'set') || isRun(mention) || isOfParameter(mention, params)) &&
        mention.entities.length === 0,
    )
  );
}

/** `la hausse de surge est de 22 %`: a word for the parameter that is set. */
function isOfParameter(mention: Mention, params: Readonly<Record<string, WrittenAmount>>): boolean {
  return isWord(mention) && Object.keys(params).some((name) => says(mention, 'parameter', name));
}

function onlyParameter({ entities }: Mention): boolean {
  return entities.length > 0 && entities.every(({ kind }) => kind === 'parameter');
}

/** Words that say no more than that a scenario is what is asked about: `the surge happens`, `is used`. */
function isOfScenario(mention: Mention): boolean {
  return says(mention, 'kind', 'scenario') || (says(mention, 'ask', 'risk') && says(mention, 'filler'));
}

/** The unit that the only parameter of a scenario is called by: `months` of `late-ingredient at 1 month`. */
function countedBy(mention: Mention, { scenarios }: Vocabulary): string | undefined {
  const [named] = entitiesOf(mention, 'scenario');
  const parameters = scenarios.find(({ name }) => name === named?.value)?.parameters ?? [];
  return parameters.length === 1 ? parameters[0].replace(/s$/, '') : undefined;
}

/** The parameters of the scenario that a mention names. */
function parametersOf(mention: Mention, { scenarios }: Vocabulary): readonly string[] {
  const names = entitiesOf(mention, 'scenario').map(({ value }) => value);
  return scenarios.flatMap(({ name, parameters }) => (names.includes(name) ? parameters : []));
}

/** The amount right behind a name, with `at`, `is`, `of` or `=` between: `surge at 30%`. */
function valueBehind(
  mentions: readonly Mention[],
  at: number,
  unit: string | undefined,
  own: readonly string[],
): { readonly written: WrittenAmount; readonly length: number } | undefined {
  for (let next = at + 1; next < mentions.length && next <= at + 4; next++) {
    const { amount } = mentions[next];
    // `surge at +40%`: of a rise, how much it is.
    const meant = entitiesOf(mentions[at], 'parameter')[0]?.value ?? (own.length === 1 ? own[0] : undefined);
    const isRise = amount?.sign === 1 && amount.unit === 'percent' && meant !== undefined && saysRise(meant);
    if (amount && (amount.sign === undefined || isRise) && amount.upTo === undefined) {
      const behind = mentions[next + 1];
      const isWordBehind = behind !== undefined && behind.entities.length === 0;
      // `surge with 40k for extra overtime`, `with 10 overtime hours on L1`: an amount of something else.
      if (isWordBehind && says(behind, 'prep', 'for') && !says(behind, 'prep', 'of')) return undefined;
      // `surge with 8 more hours`: a word for the parameter of another scenario.
      const called = behind === undefined ? [] : entitiesOf(behind, 'parameter').map(({ value }) => value);
      const isForeign = called.length > 0 && own.length > 0 && !called.some((name) => own.includes(name));
      const isOwn = called.some((name) => own.includes(name));
      const isMoved = !isOwn && isOfChange(mentions, next + 1);
      const isOfOther = isForeign || isMoved || (isWordBehind && says(behind, 'quantity'));
      // `late-ingredient at 1 month`, and nothing that the month is of.
      const isCounted = amount.unit === unit && (behind === undefined || (isWordBehind && isSmallJoiner(behind)));
      const isShare = amount.unit === 'percent' && !isMoved;
      const isPlain = isShare || isCounted || (amount.unit === 'none' && !isOfOther);
      return isPlain && next > at + 1
        ? { written: amount.unit === 'percent' ? `${amount.value}%` : amount.value, length: next - at }
        : undefined;
    }
    const links =
      says(mentions[next], 'action', 'set') ||
      says(mentions[next], 'filler') ||
      says(mentions[next], 'scope', 'only') ||
      // `surge, but with only 10%`
      (says(mentions[next], 'but') && says(mentions[next + 1] ?? mentions[next], 'prep', 'with')) ||
      wordSays(mentions[next], 'compare', 'reach') ||
      saidOf(mentions[next], 'prep').some((what) => ['to', 'in', 'of', 'with'].includes(what));
    if (!links) return undefined;
  }
  return undefined;
}

/** `surge with 8 more hours`, `with 10% less capacity`: an amount that says which way something else goes. */
function isOfChange(mentions: readonly Mention[], at: number): boolean {
  const [way, what] = mentions.slice(at, at + 2);
  if (way === undefined || way.amount !== undefined) return false;
  const isWay = says(way, 'action', 'raise') || says(way, 'action', 'lower');
  return isWay && wordSays(what, 'quantity');
}

/** The parameter that a name gives a value to: itself, or the one of its name or the only one of the scenario named. */
function parameterOf(mention: Mention, scenarios: readonly string[], vocabulary: Vocabulary): string | undefined {
  const own = entitiesOf(mention, 'parameter')[0]?.value;
  if (own !== undefined) return own;
  const named = entitiesOf(mention, 'scenario')[0]?.value;
  const known = vocabulary.scenarios.find(({ name }) => name === (named ?? scenarios[0]))?.parameters ?? [];
  return known.find((parameter) => parameter === named) ?? (known.length === 1 ? known[0] : undefined);
}

/** The scenarios named, or the first that has the parameters where none is. */
function ownersOf(
  params: Readonly<Record<string, WrittenAmount>>,
  scenarios: readonly string[],
  vocabulary: Vocabulary,
): readonly string[] {
  const names = Object.keys(params);
  if (scenarios.length > 0 || names.length === 0) return scenarios;
  const owner = vocabulary.scenarios.find(({ parameters }) => names.every((name) => parameters.includes(name)));
  return owner ? [owner.name] : [];
}
