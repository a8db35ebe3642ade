import type { WrittenAmount } from '../../draft.js';
import type { KnownScenario, Vocabulary } from '../../vocabulary.js';
import type { Amount } from '../figures/amount.js';
import { lexicons } from '../lexicon/lexicons.js';
import { plainWords } from '../lexicon/token.js';
import { entitiesOf, isName, isSmall, type Mention, saidOf, says, wordSays } from '../mentions/mention.js';

/** Values that a question gives to parameters of the scenario that it names, and the mentions that say so. */
export interface Settings {
  readonly params: Readonly<Record<string, WrittenAmount>>;
  readonly used: ReadonlySet<Mention>;
}

/**
 * Parameters of a scenario that are named by what they stand for: `with a peak of 2000 and 15% taken from INS-100`, `but three months instead
 * of two`, `with a rise of 30%`. Each part between commas, `and`, `but` and `with` gives a value to one.
 */
export function settingsIn(mentions: readonly Mention[], scenario: string, vocabulary: Vocabulary): Settings {
  const known = vocabulary.scenarios.find(({ name }) => name === scenario);
  const params: Record<string, WrittenAmount> = {};
  const used = new Set<Mention>();
  if (known === undefined || known.parameters.length === 0) return { params, used };
  for (const part of partsBetween(mentions)) {
    const setting = settingOf(part, known, vocabulary);
    // `changeovers shorter by a third`: a part of something right behind a title says what changes.
    const isTold = part[0] === mentions[0] && part.some(({ amount }) => amount?.unit === 'fraction');
    if (isTold || setting === undefined || params[setting.parameter] !== undefined) continue;
    params[setting.parameter] = setting.value;
    for (const mention of part) used.add(mention);
  }
  return { params, used };
}

function partsBetween(mentions: readonly Mention[]): Mention[][] {
  const parts: Mention[][] = [[]];
  for (const mention of mentions)
    if (isBorder(mention)) parts.push([]);
    else parts[parts.length - 1].push(mention);
  return parts.filter((part) => part.length > 0);
}

function isBorder(mention: Mention): boolean {
  if (isName(mention) || mention.amount || mention.time) return false;
  return (
    says(mention, 'but') ||
    says(mention, 'if') ||
    says(mention, 'prep', 'with') ||
    (says(mention, 'and') && !says(mention, 'action'))
  );
}

interface Setting {
  readonly parameter: string;
  readonly value: WrittenAmount;
}

/** `surge raised by 5%`, behind the name of a parameter: so much more than what it is, or it becomes that much. */
function isMovedBy(part: readonly Mention[]): boolean {
  return part.some((name, at) => {
    const [way, by, amount] = part.slice(at + 1);
    const isOne = isParameter(name) || says(name, 'parameter');
    return isOne && isMoreOrLess(way) && wordSays(by, 'prep', 'by') && amount?.amount !== undefined;
  });
}

/** `add 500 to the peak`: so much more of it, and not its value. */
function isPutOn(part: readonly Mention[]): boolean {
  return part.some((verb, at) => {
    const [amount, to] = part.slice(at + 1);
    const isMoving = wordSays(verb, 'action', 'raise') && !says(verb, 'parameter');
    return isMoving && amount?.amount !== undefined && wordSays(to, 'prep', 'to');
  });
}

function settingOf(part: readonly Mention[], known: KnownScenario, vocabulary: Vocabulary): Setting | undefined {
  const place = part.findIndex((mention) => !isName(mention) && says(mention, 'stop', 'in place of'));
  const said = place === -1 ? part : part.slice(0, place);
  const before = part.slice(said.length).filter(({ amount }) => amount !== undefined);
  if (isPutOn(said) || isMovedBy(said)) return undefined;
  const measured = said.filter(({ amount }) => amount !== undefined);
  const amounts = measured.filter(
    ({ amount }) => measured.length === 1 || !(amount && isPerBucket(amount, vocabulary)),
  );
  const [mention] = amounts;
  const value = mention?.amount && writtenValue(mention.amount, vocabulary);
  if (value === undefined || amounts.length !== 1 || before.length > 1) return undefined;
  // `40k for extra overtime` is money, or an amount of something else.
  const next = part[part.indexOf(mention) + 1];
  if (next !== undefined && !isName(next) && says(next, 'prep', 'for')) return undefined;
  // `more were 4 hours higher`: by how much, and not what it is.
  const isNamedBefore = said.slice(0, said.indexOf(mention)).some((one) => says(one, 'parameter') || isParameter(one));
  if (isNamedBefore && mention.amount?.unit !== 'percent' && isMoreOrLess(next)) return undefined;
  const isBound = (one: Mention): boolean =>
    ['below', 'above'].some((what) => says(one, 'compare', what)) && !one.amount;
  if (part.some((one) => one.time !== undefined || (!isName(one) && (says(one, 'kpi') || isBound(one)))))
    return undefined;
  const isMore = mention.amount?.sign !== undefined;
  const own =
    namedBy(said, known, isMore) ??
    (isMore
      ? undefined
      : formerly(said, inUnitOf(mention.amount, before[0]?.amount ?? mention.amount?.formerly), known));
  const parameter = own ?? (isBare(said, mention) && !isMore ? mainParameter(known) : undefined);
  return parameter === undefined ? undefined : { parameter, value };
}

const isParameter = (mention: Mention): boolean => entitiesOf(mention, 'parameter').length > 0;

const isMoreOrLess = (mention: Mention | undefined): boolean =>
  mention !== undefined && (says(mention, 'action', 'raise') || says(mention, 'action', 'lower'));

/** `a month` apart from its number, in a plan by months. */
function isPerBucket({ value, unit, isRate }: Amount, { calendar }: Vocabulary): boolean {
  return unit === calendar.bucket && (isRate === true || value === 1);
}

/** A share or a number, of hours and the like too where it is counted per bucket of the plan. */
function writtenValue({ value, unit, sign, upTo, per }: Amount, { calendar }: Vocabulary): WrittenAmount | undefined {
  if (
    sign === -1 ||
    (sign === 1 && unit !== 'percent') ||
    upTo !== undefined ||
    (per !== undefined && per !== calendar.bucket)
  )
    return undefined;
  if (unit === 'percent') return `${value}%`;
  if (unit === 'fraction') return `${Number((100 * value).toFixed(1))}%`;
  return ['points', 'factor'].includes(unit) ? undefined : value;
}

/** The parameter of which a word of the part says what its name says; other names than those in it, and quantities, are about something else. */
function namedBy(
  part: readonly Mention[],
  { parameters, description }: KnownScenario,
  isByName: boolean,
): string | undefined {
  const fitting = parameters.filter((parameter) => {
    const words = plainWords(parameter);
    const senses = words.flatMap(sensesOf);
    const names = part.filter(isName).filter((mention) => entitiesOf(mention, 'parameter').length === 0);
    const isToldOf = (value: string): boolean =>
      description.includes(value) && !parameters.some((other) => other.includes(keyOf(value)));
    const isOf = names.every(({ entities }) =>
      entities.some(({ value }) => parameter.includes(keyOf(value)) || isToldOf(value)),
    );
    return isOf && part.some((mention) => isNamed(mention, parameter) || (!isByName && saysOneOf(mention, senses)));
  });
  const isQuantity = part.some(
    (mention, at) =>
      !isName(mention) &&
      says(mention, 'quantity') &&
      !isOwnSales(part, at) &&
      !says(mention, 'quantity', 'opening') &&
      !says(mention, 'parameter') &&
      !mention.amount,
  );
  return fitting.length === 1 && !isQuantity ? fitting[0] : undefined;
}

/** `losing 20% of its sales`, `perd un cinquième de ses ventes`: what a product has lost is lost of what it sells. */
function isOwnSales(part: readonly Mention[], at: number): boolean {
  const before = part.slice(0, at);
  const share = before.findLast((mention) => !(isSmall(mention) || wordSays(mention, 'mark', 'of-own')));
  const isLost = before.some((mention) => wordSays(mention, 'parameter'));
  const isShare = ['percent', 'fraction'].includes(share?.amount?.unit ?? '');
  return isLost && isShare && wordSays(part[at], 'quantity', 'demand');
}

/** `40 % et non 25`: what it was is a share as well. */
function inUnitOf(now: Amount | undefined, was: Amount | undefined): Amount | undefined {
  return was?.unit === 'none' && now?.unit === 'percent' ? { ...was, unit: 'percent' } : was;
}

/** `24 hours instead of 16`: the parameter that has the value told as the former one, where nothing else is named. */
function formerly(
  part: readonly Mention[],
  was: Amount | undefined,
  { name, values }: KnownScenario,
): string | undefined {
  if (was === undefined || part.some(isName)) return undefined;
  const isOther = (mention: Mention): boolean =>
    !mention.amount && says(mention, 'quantity') && !says(mention, 'quantity', name) && !says(mention, 'parameter');
  if (part.some((mention) => isOther(mention) || says(mention, 'not') || says(mention, 'kind'))) return undefined;
  const value = was.unit === 'percent' ? was.value / 100 : was.value;
  const fitting = [...values].filter(([, one]) => Math.abs(one - value) < nearly);
  return fitting.length === 1 ? fitting[0][0] : undefined;
}

/** `33%` is a third. */
const nearly = 0.004;

const keyOf = (value: string): string => value.toLowerCase().replace(/[^a-z\d]+/g, '_');

/** What a word of a parameter's name says, in either language. */
function sensesOf(word: string): readonly string[] {
  return lexicons().flatMap(({ phrases }) =>
    (phrases.get(word) ?? []).flatMap(({ is, what }) => (is === 'parameter' ? [what] : [])),
  );
}

function isNamed(mention: Mention, parameter: string): boolean {
  return entitiesOf(mention, 'parameter').some(({ value }) => value === parameter);
}

function saysOneOf(mention: Mention, senses: readonly string[]): boolean {
  if (isName(mention)) return false;
  if (mention.amount) return senses.includes(`${mention.amount.unit}s`);
  return saidOf(mention, 'parameter').some((what) => senses.includes(what));
}

/** `with a rise of 30%`, `at 30% instead of 20`: an amount of nothing that is named, its verb if any before it. */
function isBare(part: readonly Mention[], amount: Mention): boolean {
  const behind = part.slice(part.indexOf(amount) + 1);
  const before = part.slice(0, part.indexOf(amount));
  const isMove = before.some((mention) => says(mention, 'parameter', 'surge'));
  const others = before.filter(
    (mention) => !isSmall(mention) && !says(mention, 'parameter', 'surge') && !says(mention, 'action', 'set'),
  );
  return (
    others.length === 0 &&
    behind.every(isSmall) &&
    (isMove || before.some((mention) => says(mention, 'action', 'set')) || before.length === 0) &&
    !isName(amount)
  );
}

/** The parameter of a scenario's own name, or its only one. */
function mainParameter({ name, parameters }: KnownScenario): string | undefined {
  return parameters.length === 1 ? parameters[0] : parameters.find((parameter) => parameter === name);
}
