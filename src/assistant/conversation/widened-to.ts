import type { Draft, WrittenOverride } from '../draft.js';
import { isName, isSmall, isWord, type Mention, says } from '../understand/mentions/mention.js';
import { restBehind, saysOnly } from './opening.js';
import type { FollowUp } from './said.js';

/**
 * `not only INS-100, all the insulin`, `pas seulement INS-100, toute l'insuline`: the changes of a product for all of its family. Undefined where more is
 * said, or where no change is of that product alone.
 */
export function widenedTo(draft: Draft, { text, mentions, words }: FollowUp): Draft | undefined {
  if (restBehind(text, words.notOnly) === undefined) return undefined;
  const [narrow, wide, ...others] = mentions.filter(isName);
  const isPlain = mentions.every((mention) => isName(mention) || isAbout(mention));
  const product = narrow?.entities.find(({ kind }) => kind === 'product');
  const family = wide?.entities.find(({ kind, value }) => kind === 'family' && value === product?.group);
  if (product === undefined || family === undefined || others.length > 0 || !isPlain) return undefined;
  const isOf = ({ where }: WrittenOverride): boolean => where?.product === product.value;
  const overrides = draft.overrides.map((override) => {
    if (!isOf(override)) return override;
    const { product: _product, ...where } = override.where ?? {};
    return { ...override, where: { family: family.value, ...where } };
  });
  return draft.overrides.some(isOf) ? { ...draft, overrides } : undefined;
}

/** `étends à toute l'insuline`, `extend it to all vaccines`: every change of products of a family for all of it. Undefined where more is said. */
export function extendedTo(
  draft: Draft,
  { text, language, words, recognise, vocabulary }: FollowUp,
): Draft | undefined {
  const rest = restBehind(text, words.extending);
  if (rest === undefined) return undefined;
  const { mentions } = recognise(rest, language);
  const [wide, ...others] = mentions.filter(isName);
  const family = wide?.entities.find(({ kind }) => kind === 'family');
  const isPlain = mentions.every((mention) => isName(mention) || isAbout(mention) || says(mention, 'kind'));
  if (family === undefined || others.length > 0 || !isPlain) return undefined;
  const members = vocabulary.entities.flatMap(({ kind, group, value }) =>
    kind === 'product' && group === family.value ? [value] : [],
  );
  const isOf = ({ where }: WrittenOverride): boolean =>
    where?.product !== undefined && [where.product].flat().every((value) => members.includes(String(value)));
  const overrides = draft.overrides.map((override) => {
    const { product: _product, ...where } = override.where ?? {};
    return isOf(override) ? { ...override, where: { family: family.value, ...where } } : override;
  });
  return draft.overrides.some(isOf) ? { ...draft, overrides } : undefined;
}

function isAbout(mention: Mention): boolean {
  if (mention.amount !== undefined || mention.time !== undefined || !isWord(mention)) return false;
  return isSmall(mention) || ['scope', 'not', 'follow'].some((is) => says(mention, is));
}

/**
 * `everywhere, not just in France`, `partout, pas qu'en France`: the last change of what is named, of all of its kind. Undefined where more is said.
 */
export function widenedEverywhere(draft: Draft, mentions: readonly Mention[]): Draft | undefined {
  const names = mentions.filter((mention) => mention.entities.some(({ kind }) => kind !== 'parameter'));
  const denial = mentions.findIndex((mention) => isWord(mention) && says(mention, 'not'));
  const [only] = mentions.slice(denial + 1);
  const isOnly =
    only !== undefined &&
    isWord(only) &&
    (says(only, 'scope', 'only') || ['merely', 'restricting'].some((what) => says(only, 'mark', what)));
  const isAll = mentions.some((mention) => isWord(mention) && says(mention, 'scope', 'all'));
  const isPlain = mentions.every((mention) => names.includes(mention) || isAbout(mention) || says(mention, 'kind'));
  if (denial === -1 || names.length === 0 || !isOnly || !isAll || !isPlain) return undefined;
  const values = names.flatMap(({ entities }) => entities.map(({ value }) => value));
  const columnOf = ({ where = {} }: WrittenOverride): string | undefined =>
    Object.keys(where).find((column) => [where[column]].flat().every((value) => values.includes(String(value))));
  const at = draft.overrides.findLastIndex((override) => columnOf(override) !== undefined);
  const override = draft.overrides[at];
  const column = override && columnOf(override);
  if (override === undefined || column === undefined) return undefined;
  const { where = {}, ...others } = override;
  const left = Object.entries(where).filter(([name]) => name !== column);
  const wide = left.length > 0 ? { ...others, where: Object.fromEntries(left) } : others;
  return { ...draft, overrides: draft.overrides.with(at, wide) };
}

/** `and if it's everywhere?`, `partout`, behind changes of one market: those alike in all but their goods, of all markets. */
export function ofAllMarkets(draft: Draft, { text, words }: FollowUp): Draft | undefined {
  const last = draft.overrides.at(-1);
  const place = JSON.stringify(last?.where?.location);
  if (last === undefined || place === undefined || !saysOnly(text, words.everywhere)) return undefined;
  const wide = ({ where = {}, ...others }: WrittenOverride): WrittenOverride => {
    const { location: _location, ...rows } = where;
    return Object.keys(rows).length > 0 ? { ...others, where: rows } : others;
  };
  const alike = ({ where: _where, ...others }: WrittenOverride): string => JSON.stringify(others);
  const isOf = ({ where }: WrittenOverride): boolean => JSON.stringify(where?.location) === place;
  const isMeant = (one: WrittenOverride): boolean =>
    one.where?.location !== undefined && alike(one) === alike(last) && (isOf(one) || isSame(wide(one), wide(last)));
  // `20% in the South`, behind 10% in both: of all markets is one or the other.
  const isRival = ({ table, column, where }: WrittenOverride): boolean =>
    table === last.table &&
    column === last.column &&
    isSame(wide({ table, ...(where && { where }) }), wide({ table, ...(last.where && { where: last.where }) }));
  if (draft.overrides.some((one) => !isMeant(one) && isRival(one))) return undefined;
  const all = draft.overrides.map((one) => (isMeant(one) ? wide(one) : one));
  return { ...draft, overrides: all.filter((one, at) => !all.slice(0, at).some((other) => isSame(one, other))) };
}

const isSame = (one: WrittenOverride, other: WrittenOverride): boolean => JSON.stringify(one) === JSON.stringify(other);

/** `all lines and all changeovers`, `tous les changements`, behind some that are shorter: those last told of, of all lines where that is said, and from all to all. */
export function allChangeovers(draft: Draft, mentions: readonly Mention[]): Draft | undefined {
  const has = (is: string, what?: string): boolean => mentions.some((one) => isWord(one) && says(one, is, what));
  const isPlain = mentions.every(
    (one) =>
      isWord(one) &&
      (isAbout(one) || ['kind', 'and'].some((is) => says(one, is)) || says(one, 'quantity', 'changeover')),
  );
  const last = draft.overrides.at(-1);
  if (last?.table !== 'changeovers' || !has('scope', 'all') || !has('quantity', 'changeover') || !isPlain)
    return undefined;
  const wide = ({ where = {}, ...others }: WrittenOverride): WrittenOverride => {
    const isOfAll = has('kind', 'resource') || where.resource === undefined;
    return isOfAll ? others : { ...others, where: { resource: where.resource } };
  };
  const text = JSON.stringify(wide(last));
  const kept = draft.overrides.filter((one) => one.table !== 'changeovers' || JSON.stringify(wide(one)) !== text);
  return { ...draft, overrides: [...kept, wide(last)] };
}
