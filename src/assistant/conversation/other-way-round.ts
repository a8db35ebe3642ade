import type { Draft, WrittenOverride } from '../draft.js';
import { isSmall, isWord, type Mention } from '../understand/mentions/mention.js';
import type { Vocabulary } from '../vocabulary.js';
import { restBehind, saysOnly } from './opening.js';
import { notOfChange, type Redrafted } from './redrafted.js';
import type { FollowUp } from './said.js';
import { wayOf, wayTold } from './said-again.js';
import { isOfAmount } from './taken-by-amount.js';

/**
 * `the other way round`, `l'inverse`, `other way round: France half, Spain plus 500`, behind what is told of Spain and of France: the two last changes with the two names exchanged. What is told
 * behind must say the same. Undefined where nothing is turned round.
 */
export function otherWayRound(draft: Draft, said: FollowUp): Redrafted | undefined {
  const { text, words, language, vocabulary, recognise } = said;
  const rest = restBehind(text, words.otherWay);
  if (rest === undefined && !saysOnly(text, words.otherWay)) return undefined;
  const [one, other] = draft.overrides.slice(-2);
  const turned = other === undefined && one !== undefined ? opposite(one, rest, said) : undefined;
  if (turned !== undefined) return { draft: { ...draft, overrides: [turned] } };
  const swapped = other === undefined ? undefined : exchanged(one, other);
  const told = rest === undefined ? [] : recognise(rest, language).mentions;
  return swapped === undefined || !swapped.every((override) => agrees(override, told, vocabulary))
    ? { unclear: notOfChange(text) }
    : { draft: { ...draft, overrides: [...draft.overrides.slice(0, -2), ...swapped] } };
}

/**
 * `what if it's the opposite, up 12`, behind a fall of 12%: the one change the other way, by as much or by what is told behind. Undefined where
 * it goes no way, or where what is told behind goes the same way or says more.
 */
function opposite(
  { multiply, add, ...others }: WrittenOverride,
  rest: string | undefined,
  { language, recognise }: FollowUp,
): WrittenOverride | undefined {
  const told = rest === undefined ? [] : recognise(rest, language).mentions;
  const before = typeof multiply === 'number' ? multiply - 1 : typeof add === 'number' ? add : 0;
  const [amount, ...more] = told.filter((one) => one.amount !== undefined);
  const isPlain = told.every((one) => one === amount || wayOf(one) !== undefined || (isWord(one) && isSmall(one)));
  const ways = [
    ...told.flatMap((one) => wayOf(one) ?? []),
    ...(amount?.amount?.sign === undefined ? [] : [amount.amount.sign]),
  ];
  if (before === 0 || more.length > 0 || !isPlain || ways.includes(before > 0 ? 1 : -1)) return undefined;
  const { unit = 'percent', value = 0 } = amount?.amount ?? {};
  if (typeof multiply === 'number') {
    if (unit !== 'percent' && unit !== 'none') return undefined;
    const share = amount === undefined ? Math.abs(before) : value / 100;
    return { ...others, multiply: Number((1 - Math.sign(before) * share).toPrecision(12)) };
  }
  if (amount !== undefined && unit !== 'none' && unit !== 'units') return undefined;
  return { ...others, add: -Math.sign(before) * (amount === undefined ? Math.abs(before) : value) };
}

/** Two changes of one table with what they are of exchanged, where one column alone tells them apart. */
function exchanged(
  one: WrittenOverride,
  other: WrittenOverride,
): readonly [WrittenOverride, WrittenOverride] | undefined {
  const [first, second] = [one.where ?? {}, other.where ?? {}];
  const columns = Object.keys(first).filter(
    (name) => second[name] !== undefined && String(second[name]) !== String(first[name]),
  );
  const [column] = columns;
  if (one.table !== other.table || columns.length !== 1) return undefined;
  return [
    { ...one, where: { ...first, [column]: second[column] } },
    { ...other, where: { ...second, [column]: first[column] } },
  ];
}

/** Whether what is told of a change, behind its name, is what it is: so much, and that way. */
function agrees(override: WrittenOverride, told: readonly Mention[], vocabulary: Vocabulary): boolean {
  if (told.length === 0) return true;
  const values = Object.values(override.where ?? {}).flat();
  const isOwn = (mention: Mention): boolean => mention.entities.some(({ value }) => values.includes(value));
  const isOther = (mention: Mention): boolean =>
    mention.entities.some(({ kind }) => kind !== 'parameter') && !isOwn(mention);
  const at = told.findIndex(isOwn);
  const end = told.findIndex((mention, index) => index > at && isOther(mention));
  const own = at === -1 ? [] : told.slice(at, end === -1 ? told.length : end);
  const [amount, ...others] = own.flatMap((mention) =>
    mention.amount === undefined || mention.amount.isRate ? [] : [mention.amount],
  );
  const ways = [
    ...own.flatMap((mention) => wayOf(mention) ?? []),
    ...(amount?.sign === undefined ? [] : [amount.sign]),
  ];
  return (
    amount !== undefined &&
    others.length === 0 &&
    isOfAmount(override, amount, vocabulary) &&
    ways.every((way) => way === wayTold(override))
  );
}
