import type { WrittenOverride } from '../draft.js';
import type { Reading } from '../reading.js';
import { isName, isWord, type Mention, says } from '../understand/mentions/mention.js';
import type { FollowUp } from './said.js';

/** Kinds of names that tell of which goods something is. */
const goods: readonly string[] = ['product', 'family', 'component'];

/**
 * `and France takes 500 a week more`, behind a change of one product from week 15 on: what names a place and no goods is of the goods that
 * were changed last, and where it tells no time, at that time. As it is where it names goods, says that it is of all, or changes anything
 * else than demand.
 */
export function leaningOn(changes: readonly WrittenOverride[], more: Reading, said: FollowUp): Reading {
  return ofSameGoods(changes, ofSameHours(changes, ofSameRows(changes, more, said), said), said);
}

/** `with a price 8% higher`, behind a change of a supplier: what that supplier charges, and for the component alone that it was changed for. */
function ofSameRows(changes: readonly WrittenOverride[], more: Reading, { mentions }: FollowUp): Reading {
  const { table, where } = changes.at(-1) ?? {};
  const isAll = mentions.some((one) => !isName(one) && (says(one, 'scope', 'all') || isSellingPrice(one)));
  if (table !== 'suppliers' || where === undefined || isAll || mentions.some(({ entities }) => entities.length > 0))
    return more;
  const narrowed = (override: WrittenOverride): WrittenOverride => {
    const { table: of, column, where: rows, ...others } = override;
    const isPrice = of === 'products' && column === 'price' && rows === undefined && others.during === undefined;
    if (isPrice) return { table, ...others, where };
    return of === table && rows?.supplier === where.supplier ? { ...override, where } : override;
  };
  return { ...more, drafts: more.drafts.map((draft) => ({ ...draft, overrides: draft.overrides.map(narrowed) })) };
}

/** `give L3 4 hours more even`, behind overtime that nobody does: hours of overtime as well, where no other kind of hours is said. */
function ofSameHours(changes: readonly WrittenOverride[], more: Reading, { mentions }: FollowUp): Reading {
  const last = changes.at(-1);
  const isOfKind = mentions.some(
    (one) => isWord(one) && (says(one, 'quantity') || says(one, 'unit', 'shift') || says(one, 'mark', 'regular')),
  );
  const isHours = mentions.some(({ amount }) => amount?.unit === 'hour');
  if (last?.table !== 'capacity' || last.column !== 'overtime_hours' || isOfKind || !isHours) return more;
  const asBefore = (override: WrittenOverride): WrittenOverride =>
    override.table === 'capacity' && override.column === undefined && override.insert === undefined
      ? { ...override, column: 'overtime_hours' }
      : override;
  return { ...more, drafts: more.drafts.map((draft) => ({ ...draft, overrides: draft.overrides.map(asBefore) })) };
}

/** `our selling prices go up 8%`: none of what a supplier charges. */
export function isSellingPrice(mention: Mention): boolean {
  return !isName(mention) && says(mention, 'quantity', 'price') && !says(mention, 'mark', 'any-price');
}

function ofSameGoods(changes: readonly WrittenOverride[], more: Reading, { mentions }: FollowUp): Reading {
  const before = changes.findLast(({ table, column }) => table === 'demand' && column === undefined);
  const { during, where: { product, family } = {} } = before ?? {};
  const isNamed = mentions.some(isOfGoods) || mentions.some((one) => !isName(one) && says(one, 'scope', 'all'));
  if (before === undefined || before !== changes.at(-1) || (product ?? family) === undefined || isNamed) return more;
  const isTimed = mentions.some(({ time }) => time !== undefined);
  const rows = { ...(family === undefined ? {} : { family }), ...(product === undefined ? {} : { product }) };
  const leaning = (override: WrittenOverride): WrittenOverride => {
    const { table, column, insert, where = {} } = override;
    const isOther = (where.product ?? product) !== product || (where.family ?? family) !== family;
    if (table !== 'demand' || column !== undefined || insert !== undefined || where.location === undefined || isOther)
      return override;
    const time = isTimed || override.during !== undefined || during === undefined ? {} : { during };
    return { ...override, where: { ...where, ...rows }, ...time };
  };
  return { ...more, drafts: more.drafts.map((draft) => ({ ...draft, overrides: draft.overrides.map(leaning) })) };
}

function isOfGoods({ entities }: Mention): boolean {
  return entities.some(({ kind }) => goods.includes(kind));
}
