import type { Draft, WrittenAmount, WrittenOverride, WrittenRow } from '../draft.js';
import type { Sense } from '../understand/lexicon/sense.js';
import { isName, isSmall, isWord, type Mention, says, timesSaid, wordSays } from '../understand/mentions/mention.js';
import { instead } from './follow-up.js';

/** What was meant, and what was not, of the same kind: another line, product or place, or another time. */
export interface PutRight {
  readonly denied: Mention;
  readonly meant: Mention;
}

/** `not S1, just S2`, `S4, not S3`, `the whole plan, not only April`: one thing denied and one of its kind in its place; undefined where more is said. */
export function putRight(mentions: readonly Mention[]): PutRight | undefined {
  const denials = mentions.filter((mention) => wordSays(mention, 'not'));
  const things = mentions.filter((mention) => isName(mention) || mention.time !== undefined);
  const isPlain = mentions.every(
    (mention) =>
      things.includes(mention) ||
      denials.includes(mention) ||
      (mention.amount === undefined && (isSmall(mention) || says(mention, 'scope', 'only'))),
  );
  if (denials.length !== 1 || things.length !== 2 || !isPlain) return undefined;
  const at = mentions.indexOf(denials[0]);
  const denied = mentions.slice(at).find((mention) => things.includes(mention));
  const meant = things.find((mention) => mention !== denied);
  if (denied === undefined || meant === undefined) return undefined;
  const isAlike =
    denied.time !== undefined
      ? meant.time !== undefined
      : denied.entities.length === 1 && meant.entities.length === 1 && kindOf(denied) === kindOf(meant);
  return isAlike ? { denied, meant } : undefined;
}

/**
 * `triple, not double`, `pas 20 mais 30 %`, `not the whole month, weeks 8 and 9 only`: what is meant, alone, where an amount or all of a time is
 * denied beside it; undefined where more is said.
 */
export function putRightAmount(mentions: readonly Mention[]): readonly Mention[] | undefined {
  const at = mentions.findIndex((mention) => wordSays(mention, 'not'));
  const [before, behind] = [mentions.slice(0, Math.max(0, at)), mentions.slice(at + 1)];
  const denials = mentions.filter((mention) => wordSays(mention, 'not'));
  if (at === -1 || denials.length > 1 || mentions.some(isName)) return undefined;
  const denied = behind.findIndex((mention) => isTold(mention) || isWhole(mention));
  const meant = [...before, ...behind.slice(denied + 1)].filter((mention) => !wordSays(mention, 'but'));
  const told = meant.filter(isTold);
  const isPlain = [...meant, ...behind.slice(0, Math.max(0, denied))].every(
    (mention) => told.includes(mention) || isSmall(mention) || says(mention, 'scope') || says(mention, 'follow'),
  );
  const isAlike = told.length === 1 && denied !== -1 && isTold(behind[denied]) && isSameKind(told[0], behind[denied]);
  const isPart = told.length === 1 && denied !== -1 && isWhole(behind[denied]) && told[0].time !== undefined;
  return isPlain && (isAlike || isPart) ? [countedAs(told[0], behind[denied]), instead] : undefined;
}

/**
 * `rather half than nothing`, `plutôt 10 % que 20 %`, `half rather than closed`: what is meant, alone, where what it takes the place of is named behind; half of nothing
 * is half of what there was. Undefined where more is said.
 */
export function putRather(mentions: readonly Mention[]): readonly Mention[] | undefined {
  const opens = mentions.findIndex((mention) => wordSays(mention, 'follow', 'instead'));
  const behind = mentions.findIndex(
    (mention, at) =>
      wordSays(mention, 'stop', 'in place of') || (opens !== -1 && at > opens && wordSays(mention, 'prep', 'than')),
  );
  const [meant, former] = [mentions.slice(0, Math.max(0, behind)), mentions.slice(behind + 1)];
  const told = meant.filter(isTold);
  const [denied, ...others] = former.filter((mention) => isTold(mention) || isNothing(mention));
  const isPlain = [...meant, ...former].every(
    (mention) =>
      isTold(mention) || (isWord(mention) && (isSmall(mention) || isNothing(mention) || says(mention, 'follow'))),
  );
  if (behind === -1 || told.length !== 1 || denied === undefined || others.length > 0 || !isPlain) return undefined;
  if (!isNothing(denied)) return isSameKind(told[0], denied) ? [countedAs(told[0], denied), instead] : undefined;
  const { amount } = told[0];
  const isShare = amount?.unit === 'fraction' || amount?.unit === 'percent';
  return isShare ? [{ ...told[0], senses: [...told[0].senses, ofWhole] }, instead] : undefined;
}

/** What says of a share that it is of what there was. */
const ofWhole: Sense = { is: 'mark', what: 'as-another' };

/** `nothing`, `closed`, `0`. */
function isNothing(mention: Mention): boolean {
  if (mention.amount !== undefined) return mention.amount.value === 0;
  return isWord(mention) && (says(mention, 'mark', 'nil') || says(mention, 'action', 'stop'));
}

/** An amount, a time, or how many times as much. */
function isTold(mention: Mention): boolean {
  return mention.amount !== undefined || mention.time !== undefined || timesSaid(mention) !== undefined;
}

/** `not two weeks, three`: counted as what is denied. */
function countedAs(told: Mention, denied: Mention): Mention {
  const isBare = told.amount?.unit === 'none' && denied.amount !== undefined;
  return isBare ? { ...told, amount: { ...denied.amount, value: told.amount?.value ?? 0 } } : told;
}

/** `the whole month`, `over the whole month`. */
function isWhole(mention: Mention): boolean {
  const isLength = says(mention, 'unit') && says(mention, 'mark', 'meantime');
  return isWord(mention) && (says(mention, 'mark', 'period') || isLength);
}

function isSameKind(one: Mention, other: Mention): boolean {
  const kind = (mention: Mention): string =>
    mention.time !== undefined ? 'time' : mention.amount !== undefined ? mention.amount.unit : 'times';
  return kind(one) === kind(other) || [one, other].some(({ amount }) => amount?.unit === 'none');
}

const kindOf = ({ entities }: Mention): string => entities[0].kind;

/** The scenario with a name in the place of another, in the last change that holds it; undefined where none does. */
export function exchanged(draft: Draft, { denied, meant }: PutRight): Draft | undefined {
  const [from] = denied.entities;
  const [to] = meant.entities;
  if (from === undefined || to === undefined) return undefined;
  const instead = (value: WrittenAmount): WrittenAmount => (value === from.value ? to.value : value);
  const rowInstead = (row: WrittenRow): WrittenRow =>
    Object.fromEntries(Object.entries(row).map(([column, value]) => [column, instead(value)]));
  const overrideInstead = ({ where, insert, ...others }: WrittenOverride): WrittenOverride => {
    const chosen = Object.entries(where ?? {}).map(([column, value]) => [
      column,
      typeof value === 'object' ? value.map(instead) : instead(value),
    ]);
    const rows = insert === undefined ? [] : [insert].flat().map(rowInstead);
    return {
      ...others,
      ...(where && { where: Object.fromEntries(chosen) }),
      ...(insert && { insert: rows.length === 1 ? rows[0] : rows }),
    };
  };
  const holds = ({ where = {}, insert = [] }: WrittenOverride): boolean =>
    [where, ...[insert].flat()].some((row) => Object.values(row).flat().includes(from.value));
  const at = draft.overrides.findLastIndex(holds);
  return at === -1
    ? undefined
    : { ...draft, overrides: draft.overrides.with(at, overrideInstead(draft.overrides[at])) };
}
