import type { Draft, WrittenOverride } from '../draft.js';
import { leverOfColumn } from '../understand/changes/lever.js';
import { isName, isSmall, isWord, type Mention, saidOf, says } from '../understand/mentions/mention.js';
import type { Entity } from '../vocabulary.js';
import { saysAlso } from './follow-up.js';
import { partsAround } from './opening.js';
import { refined } from './refine.js';
import { exceptRows, rivals } from './rows-chosen.js';
import type { FollowUp } from './said.js';

/**
 * `and all other insulins 10%`, `5 sur les autres lignes`, `the same for the other countries`: the last change for all others of the kind, or of the family that is named, with an amount of
 * their own, or with the same where that is said. Undefined where more is said, or where it is of none of their kind.
 */
export function othersToo(
  draft: Draft,
  { text, language, words, vocabulary, recognise }: FollowUp,
): WrittenOverride | undefined {
  const around = partsAround(text, words.others);
  const last = draft.overrides.at(-1);
  const lever = last && leverOfColumn(last);
  if (around === undefined || last === undefined || lever === undefined || last.insert !== undefined) return undefined;
  const [before, behind] = [around.before, around.behind].map((part) => recognise(part, language).mentions);
  const mentions = [...before, ...behind];
  const [amount, ...more] = mentions.filter((mention) => mention.amount !== undefined && !mention.amount.isRate);
  const names = mentions.filter((mention) => isName(mention) && !isParameter(mention));
  const kinds = behind.flatMap((mention) => (isName(mention) ? [] : saidOf(mention, 'kind')));
  const isPlain = mentions.every((one) => names.includes(one) || one === amount || one.amount?.isRate || isAbout(one));
  const isSame = mentions.some((one) => isWord(one) && (saysAlso(one) || says(one, 'follow', 'same')));
  if ((amount === undefined && !isSame) || more.length > 0 || names.length > 1 || !isPlain) return undefined;
  const family = names[0]?.entities.find(({ kind }) => kind === 'family');
  // `pens`: a word for several of them.
  const several = names[0]?.entities.filter((one) => one.kind === 'product') ?? [];
  const isSeveral = several.length > 1;
  const kind = family === undefined && !isSeveral ? kinds.find((one) => ownColumn(last, one) !== undefined) : 'product';
  const column = kind === undefined ? undefined : ownColumn(last, kind);
  if (column === undefined || kind === undefined || (names.length > 0 && family === undefined && !isSeveral))
    return undefined;
  const alike = draft.overrides.filter((one) => one.table === last.table && one.column === last.column);
  const spoken = alike.flatMap(({ where = {} }) => [where[column] ?? []].flat().map(String));
  const known = vocabulary.entities.filter((one): one is Entity => one.kind === kind && spoken.includes(one.value));
  const kept = Object.entries(last.where ?? {}).filter(([name]) => !rivals(column).includes(name));
  const base = {
    ...last,
    where: { ...Object.fromEntries(kept), ...(family === undefined ? {} : { family: family.value }) },
  };
  const left = several.map(({ value }) => value).filter((value) => !spoken.includes(value));
  const rest = isSeveral && left.length > 0 ? { ...base, where: { ...base.where, [column]: left } } : undefined;
  const others = known.length === 0 ? undefined : isSeveral ? rest : exceptRows(base, lever, known, vocabulary);
  if (amount === undefined) return others;
  const told = recognise(draft.scenario, language).mentions;
  const change = others && refined(others, [amount, ...mentions.filter((one) => one.amount?.isRate)], vocabulary, told);
  return change && 'override' in change ? change.override : undefined;
}

/** The column of a kind of things that a change is of: products, lines, markets. */
function ownColumn({ where = {} }: WrittenOverride, kind: string): string | undefined {
  return where[kind] === undefined ? undefined : kind;
}

const isParameter = ({ entities }: Mention): boolean => entities.every(({ kind }) => kind === 'parameter');

function isAbout(mention: Mention): boolean {
  if (isParameter(mention) && isName(mention)) return mention.amount === undefined && mention.time === undefined;
  if (!isWord(mention)) return false;
  return isSmall(mention) || ['kind', 'scope', 'and'].some((is) => says(mention, is)) || saysAlso(mention);
}
