import type { Draft, WrittenOverride } from '../draft.js';
import type { Unclear } from '../understand/changes/changed.js';
import { type Lever, leverOfColumn } from '../understand/changes/lever.js';
import { isName, isSmall, isWord, type Mention, putIn, says } from '../understand/mentions/mention.js';
import { isOneLane } from './one-lane.js';
import { ofSeveral } from './redrafted.js';
import { refined } from './refine.js';
import type { FollowUp } from './said.js';
import { wayOf, wayTold } from './said-again.js';
import { leversSaid, nameOf } from './taken-away.js';

/** The change for others as well, or why it is not clear which one is meant. */
export type SameChange = { readonly override: WrittenOverride } | { readonly unclear: Unclear };

/**
 * `same price rise at Plastiform`, `même retard chez Corvane`, `the same extra hours on L3`: the change of what is named, the way that is named, for others. Undefined where
 * more is said, or no change is of the kind; asked back where several are that are not alike.
 */
export function sameChange(draft: Draft, { text, mentions, vocabulary }: FollowUp): SameChange | undefined {
  const at = mentions.findIndex((mention) => isWord(mention) && !says(mention, 'and') && !says(mention, 'but'));
  const same = mentions[at];
  const names = mentions.filter((mention) => mention.entities.some(({ kind }) => kind !== 'parameter'));
  const first = mentions.findIndex((mention) => names.includes(mention));
  if (same === undefined || !isSame(same) || first <= at) return undefined;
  const nouns = mentions
    .slice(at + 1, first)
    .filter((mention) => !isSmall(mention) || says(mention, 'action', 'raise'));
  const rest = mentions.slice(first).filter((mention) => !names.includes(mention));
  const [kind] = names[0].entities.map((entity) => entity.kind);
  const isOfOne = names.every(({ entities }) => entities.some((entity) => entity.kind === kind));
  const isLane = isOneLane(names);
  const isPlain = nouns.every((noun) => isNoun(noun)) && rest.every((one) => isWord(one) && isSmall(one));
  if (nouns.length === 0 || !(isOfOne || isLane) || !isPlain) return undefined;
  const quantities = isLane ? ofLane : quantityOf;
  const named = nouns.filter((noun) => quantities(noun).length > 0).map(quantities);
  const ways = nouns.flatMap((noun) => wayOf(noun) ?? []);
  const isMeant = (override: WrittenOverride): boolean => {
    const lever = leverOfColumn(override);
    return (
      lever?.where[kind] !== undefined &&
      override.where !== undefined &&
      (!isLane || override.table === 'lanes') &&
      named.every((all) => all.some(({ table, column }) => table === override.table && column === override.column)) &&
      ways.every((way) => way === wayTold(override))
    );
  };
  const candidates = draft.overrides.filter(isMeant);
  const last = candidates.at(-1);
  if (last === undefined || candidates.some((one) => holds(one, names, isLane))) return undefined;
  const others = candidates.filter((one) => amountOf(one) !== amountOf(last));
  if (others.length > 0) {
    const all = [...others, last].map(nameOf);
    return { unclear: ofSeveral(text, all) };
  }
  const change = refined(last, [again, ...names], vocabulary, []);
  return 'override' in change ? { override: change.override } : undefined;
}

const again = putIn(0, '', { is: 'follow', what: 'same' });

/** `same`, `the same`, `même`; not `likewise`, which is said of everything. */
function isSame(mention: Mention): boolean {
  const isAlike = says(mention, 'mark', 'likewise') || says(mention, 'mark', 'even');
  return says(mention, 'mark', 'again') && (isAlike || !says(mention, 'filler'));
}

/** What it is that changes, or which way. */
function isNoun(mention: Mention): boolean {
  const isCounted = mention.amount !== undefined || mention.time !== undefined;
  return !isCounted && !isName(mention) && (wayOf(mention) !== undefined || quantityOf(mention).length > 0);
}

/** Levers that a word may mean; hours are those of a line, and of overtime. */
function quantityOf(mention: Mention): readonly Pick<Lever, 'table' | 'column'>[] {
  if (isName(mention)) return [];
  const isHours = says(mention, 'unit', 'hour');
  return [...leversSaid(mention), ...(isHours ? [{ table: 'capacity', column: 'overtime_hours' }] : [])];
}

/** Whether a change is of one of some names already; of a lane, of both its ends. */
function holds({ where = {} }: WrittenOverride, names: readonly Mention[], isLane: boolean): boolean {
  const known = Object.values(where).flat();
  const isKnown = ({ entities }: Mention): boolean => entities.some(({ value }) => known.includes(value));
  return isLane ? names.every(isKnown) : names.some(isKnown);
}

/** What a word says of a lane: its rate is what it costs. */
function ofLane(mention: Mention): readonly Pick<Lever, 'table' | 'column'>[] {
  const isCost = isWord(mention) && ['speed', 'price', 'cost'].some((what) => says(mention, 'quantity', what));
  return isCost ? [{ table: 'lanes' }] : quantityOf(mention);
}

/** What changes, by how much and when, whoever it is of. */
function amountOf({ where: _where, ...others }: WrittenOverride): string {
  return JSON.stringify(others);
}
