import type { EntityKind } from '../../vocabulary.js';
import { endsInPlural, isName, isWord, type Mention, saidOf, says, wordSays } from '../mentions/mention.js';
import type { Refused } from './changed.js';
import type { Lever, LeverName } from './lever.js';
import { amountsOf, isTarget, type Parts } from './parts.js';
import type { Rows } from './where.js';

/**
 * `INS-100 rises by 10% and yield falls by 2 points`: a change of all rows of a table, or of all goods at a place, that no word says, beside
 * a clause that names rows of which it may be said as well. Whose it is stays open.
 */
export function ofUnnamed(parts: Parts, lever: Lever, rows: Rows): Refused | undefined {
  if (parts.wholeKinds.length > 0 || parts.mentions.some((mention) => says(mention, 'scope', 'all'))) return undefined;
  const names = meantPerhaps(parts, lever, rows);
  const theirs = parts.own.find((mention) => !isName(mention) && says(mention, 'mark', 'possessive'));
  const owner = theirs && parts.mentions.slice(0, parts.mentions.indexOf(theirs)).some(isName);
  const isOpen =
    ['location', 'site', 'to', 'from'].includes(Object.keys(rows.where).join()) || Object.keys(rows.where).length === 0;
  if (theirs !== undefined && !owner && names.length === 0 && isOpen)
    return { problem: (say) => say.problem.leavesOpen(theirs.text), choices: [] };
  if (names.length === 0) return undefined;
  return {
    problem: (say) => say.problem.ofNamedOrAll(say.lever[lever.name], names),
    choices: [
      (say) => say.words.of(say.lever[lever.name], say.words.listed(names)),
      (say) => say.choice.ofAll(say.lever[lever.name]),
    ],
  };
}

/** The names beside the clause that may choose rows of the lever, where it chooses none by itself. */
function meantPerhaps(parts: Parts, lever: Lever, { where }: Rows): readonly string[] {
  if (Object.keys(where).length > 0)
    return isCountOfGoods(parts, lever, where) || isDemandBeside(parts, lever, where)
      ? valuesOf(parts.earlier, (kind) => goods.includes(kind))
      : [];
  const isOfLever = (kind: EntityKind): boolean =>
    lever.where[kind] !== undefined || isPaidFor(lever, kind) || isVolumeOf(parts, lever, kind);
  const isTheirs = parts.own.some((mention) => !isName(mention) && says(mention, 'mark', 'possessive'));
  const before = valuesOf(parts.earlier, (kind) => isTheirs || isOfLever(kind));
  if (before.length > 0 || !isOfOne(parts, lever)) return before;
  return valuesOf(parts.later, (kind) => lever.where[kind] !== undefined);
}

/** `Vitrum 5% dearer, and 2% more in volume`: that of the supplier, or of what is sold. */
function isVolumeOf({ own }: Parts, { name }: Lever, kind: EntityKind): boolean {
  return name === 'demand' && kind === 'supplier' && own.some((one) => wordSays(one, 'mark', 'volume'));
}

function valuesOf(mentions: readonly Mention[], isOf: (kind: EntityKind) => boolean): readonly string[] {
  const entities = mentions.flatMap((mention) => mention.entities);
  return [...new Set(entities.filter(({ kind }) => isOf(kind)).map(({ value }) => value))];
}

const goods: readonly EntityKind[] = ['product', 'family', 'component'];

/** `Helixar limits us to 600 a month and raises the price`: behind a supplier, a price is not that of what is sold. */
function isPaidFor({ name }: Lever, kind: EntityKind): boolean {
  return name === 'price' && (kind === 'supplier' || kind === 'component');
}

/** `INS-100 shelf life 200 days and 20% more demand in Germany`: beside what goods are, and at no place, more of them or of all. */
function isDemandBeside({ earlier }: Parts, { name }: Lever, where: Rows['where']): boolean {
  const kinds = earlier.flatMap(({ entities }) => entities.map(({ kind }) => kind));
  const isOfGoods = kinds.length > 0 && kinds.every((kind) => kind === 'product' || kind === 'family');
  return name === 'demand' && isOfGoods && Object.keys(where).join() === 'location';
}

const counted: readonly LeverName[] = ['stock', 'expiry', 'speed', 'setup', 'lot', 'lotmultiple'];

/** `VAC-300 first, and the stock in France at 600`: a level or a count of goods, at a place alone. */
function isCountOfGoods(parts: Parts, { name }: Lever, where: Rows['where']): boolean {
  const isPlaced = Object.keys(where).every((column) => ['location', 'resource', 'site'].includes(column));
  const isCount = amountsOf(parts).some(
    (mention) => ['none', 'units', 'hour'].includes(mention.amount.unit) || isTarget(parts, mention),
  );
  // `hepatitis A at 41, and 6% of the volume lost in Spain`
  const isVolume = name === 'demand' && parts.own.some((one) => wordSays(one, 'mark', 'volume'));
  return isPlaced && (isVolume || (counted.includes(name) && (isCount || name === 'expiry')));
}

const ofOne: readonly LeverName[] = [
  'price',
  'yield',
  'shelflife',
  'safety',
  'lot',
  'speed',
  'setup',
  'unitcost',
  'priority',
  'minorder',
];

/** `the price rises 5% and INS-100 sells 3% less`: what one thing has, in the singular; `prices rise` is said of all. */
function isOfOne(parts: Parts, { name }: Lever): boolean {
  if (!ofOne.includes(name)) return false;
  const words = parts.mentions.filter((mention) => isWord(mention) && saidOf(mention, 'quantity').length > 0);
  return words.length > 0 && words.every((mention) => !isOfSeveral(parts, mention)) && !parts.mentions.some(isName);
}

/** `prices`, `les prix`, `safety stocks`: by its ending, or by the article in front of a word that has one form. */
export function isOfSeveral({ mentions }: Parts, mention: Mention): boolean {
  const before = mentions[mentions.indexOf(mention) - 1];
  const isOpenedBy = (what: string): boolean => wordSays(before, 'mark', what);
  return isOpenedBy('several') || endsInPlural(mention) || (says(mention, 'mark', 'one-form') && !isOpenedBy('single'));
}
