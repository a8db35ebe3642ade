import { type Draft, draftFrom, type WrittenAmount, type WrittenRow } from '../draft.js';
import { isTime } from '../understand/figures/amount.js';
import {
  isName,
  isSmall,
  isWord,
  type Mention,
  saidOf,
  says,
  timesSaid,
  wordSays,
} from '../understand/mentions/mention.js';
import type { Vocabulary } from '../vocabulary.js';
import { isOfScenario } from './follow-up.js';

/** So near are `a third` and the 33% that a file has of it. */
const nearShare = 0.005;

/**
 * `20 hours on Saturdays instead of 16`, `des changements réduits de moitié au lieu d'un tiers`, of a scenario that goes on from one of the
 * project: the one parameter that was what is named behind, with another value. Undefined where none or several were, or a product, a
 * line or a time is named.
 */
export function withParameterInstead(
  draft: Draft,
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
): Draft | undefined {
  const at = mentions.findIndex((mention) => wordSays(mention, 'stop', 'in place of'));
  const [before, behind] = [mentions.slice(0, Math.max(0, at)), mentions.slice(at + 1)];
  const [meant, ...others] = before.filter(tellsHowMuch);
  const [former, ...more] = behind.filter(tellsHowMuch);
  const isOther = mentions.some((mention) => mention.time !== undefined || (isName(mention) && !isOfScenario(mention)));
  if (at <= 0 || meant === undefined || former === undefined || others.length + more.length > 0 || isOther)
    return undefined;
  const params = parametersOf(draft, vocabulary);
  const known = Object.entries(params).filter(([, value]) => isValue(former, value));
  const [set, ...rivals] = known;
  const isOwn = draft.overrides.some(({ add, set: level }) => [add, level].some((one) => isValue(former, one)));
  return set === undefined || rivals.length > 0 || isOwn ? undefined : withParameter(draft, set, meant);
}

/** `and if the rise is 25%`, of what was sought in a scenario of the project: its one parameter that is called so. */
export function withParameterNamed(
  draft: Draft,
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
): Draft | undefined {
  const [meant, ...others] = mentions.filter(tellsHowMuch);
  const params = parametersOf(draft, vocabulary);
  const called = (mention: Mention): readonly string[] => [
    ...saidOf(mention, 'parameter'),
    ...mention.entities.filter(({ kind }) => kind === 'parameter').map((one) => one.value),
  ];
  const names = new Set(mentions.flatMap(called).filter((name) => name in params));
  const [name, ...rivals] = names;
  const isPlain = mentions.every(
    (one) =>
      one === meant ||
      (one.time === undefined &&
        (isName(one) ? isOfScenario(one) : isSmall(one) || says(one, 'action', 'set') || called(one).length > 0)),
  );
  if (meant === undefined || others.length + rivals.length > 0 || name === undefined || !isPlain) return undefined;
  return withParameter(draft, [name, params[name]], meant);
}

/** Parameters of the project's scenarios that a draft goes on from, as they are set in it. */
export function parametersOf(draft: Draft, { scenarios }: Vocabulary): WrittenRow {
  const parents = scenarios.filter(({ name }) => draft.extends?.includes(name));
  const own = parents.map(({ name, text }) => draftFrom(name, text).params ?? {});
  return Object.assign({}, ...own, draft.params);
}

/** A draft that goes on from fewer scenarios: what was set of those that are left out is set no more. */
export function withParents(draft: Draft, left: readonly string[], vocabulary: Vocabulary): Draft {
  const { params, extends: _parents, ...others } = draft;
  const kept = left.length === 0 ? {} : { extends: left };
  const named = Object.keys(parametersOf({ ...others, ...kept }, vocabulary));
  const isUsed = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(JSON.stringify(draft.overrides));
  const own = Object.entries(params ?? {}).filter(([name]) => named.includes(name) || isUsed(name));
  return { ...others, ...kept, ...(own.length === 0 ? {} : { params: Object.fromEntries(own) }) };
}

function withParameter(draft: Draft, [name, before]: [string, WrittenAmount], meant: Mention): Draft | undefined {
  const value = heldValue(meant, isShare(before));
  if (value === undefined) return undefined;
  const written = isShare(before) ? `${Number((100 * value).toPrecision(6))}%` : value;
  return { ...draft, params: { ...draft.params, [name]: written } };
}

function tellsHowMuch(mention: Mention): boolean {
  return mention.amount !== undefined || (isWord(mention) && timesSaid(mention) !== undefined);
}

/** Whether so much is what a change or a parameter holds. */
export function isValue(mention: Mention, written: WrittenAmount | undefined): boolean {
  if (written === undefined) return false;
  const value = heldValue(mention, isShare(written));
  const [before, tolerance] = [numberOf(written), isShare(written) ? nearShare : 0];
  return value !== undefined && Math.abs(value - before) <= tolerance;
}

/** What is said, as a parameter holds it: a share of one, or a count. */
function heldValue(mention: Mention, isOfShare: boolean): number | undefined {
  const { amount } = mention;
  const times = timesSaid(mention);
  if (amount === undefined) return isOfShare && times !== undefined ? Math.abs(times - 1) : undefined;
  if (amount.upTo !== undefined) return undefined;
  if (amount.unit === 'percent') return isOfShare ? amount.value / 100 : undefined;
  if (amount.unit === 'fraction') return isOfShare ? amount.value : undefined;
  if (isOfShare) return amount.unit === 'none' && amount.value > 1 ? amount.value / 100 : undefined;
  return ['none', 'hour', 'units', 'money'].includes(amount.unit) || isTime(amount) ? amount.value : undefined;
}

/** `33%`, `1 / 3`, 0.25. */
export function isShare(written: WrittenAmount): boolean {
  return String(written).endsWith('%') || (numberOf(written) > 0 && numberOf(written) < 1);
}

function numberOf(written: WrittenAmount): number {
  const text = String(written);
  const [, above, below] = /^\s*([\d.]+)\s*\/\s*([\d.]+)\s*$/.exec(text) ?? [];
  if (below !== undefined) return Number(above) / Number(below);
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}
