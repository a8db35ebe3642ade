import { labels } from '../../../tables/table.js';
import { ofRoutings } from '../clauses/owners.js';
import { isWord, type Mention, says } from '../mentions/mention.js';
import type { Refused } from './changed.js';
import { amountsOf, type Parts } from './parts.js';

/** `both lines` where there are three. */
export function pairIn(parts: Parts): Mention | undefined {
  const { mentions, vocabulary } = parts;
  const places = mentions.flatMap(({ entities }) => entities).filter(({ kind }) => ['site', 'family'].includes(kind));
  return mentions.find((mention, at) => {
    const next = mentions[at + 1];
    if (next === undefined || !isWord(mention) || !isWord(next) || !says(mention, 'mark', 'pair')) return false;
    const kinds = next.senses.filter(({ is }) => is === 'kind').map(({ what }) => what);
    const all = vocabulary.entities.filter(({ kind }) => kinds.includes(kind));
    const grouped = all.filter(({ group }) => places.some(({ value }) => value === group));
    const counted = grouped.length > 0 ? grouped : all;
    const size = kinds.includes('resource')
      ? linesOfProduct(parts)
      : kinds.includes('component')
        ? componentsOfSupplier(parts)
        : undefined;
    return kinds.length > 0 && (size ?? new Set(counted.map(({ value }) => value)).size) !== 2;
  });
}

/** `N1 and N2 together get 30 more hours`, `500 more a week in DE and FR in all`: what several have in sum; what each has of it is not told. */
export function inSum(parts: Parts): Refused | undefined {
  const { mentions } = parts;
  const names = mentions.flatMap(({ entities }) => (entities.length === 1 ? entities : []));
  const isOneOfSeveral = names.some((one) => names.some(({ kind, value }) => kind === one.kind && value !== one.value));
  const isCount = amountsOf(parts).some(({ amount }) => counted.includes(amount.unit));
  if (!isOneOfSeveral || !isCount) return undefined;
  const word = mentions.find(
    (mention) => isWord(mention) && ['in-sum', 'total'].some((what) => says(mention, 'mark', what)),
  );
  return word && { problem: (say) => say.problem.inSum(word.text), choices: [] };
}

const counted = ['none', 'units', 'hour', 'money', 'shift'];

/** `a yield of 94% for INS-200 on both lines`: on how many lines the one product runs, whose rows alone change. */
function linesOfProduct({ mentions, quantities, kinds, vocabulary }: Parts): number | undefined {
  const products = mentions.flatMap(({ entities }) => entities.filter(({ kind }) => kind === 'product'));
  const table = vocabulary.dataset.get('routings');
  const isOfRoutings = quantities.length > 0 && quantities.every((quantity) => ofRoutings.includes(quantity));
  if (products.length !== 1 || table === undefined || !isOfRoutings || kinds.has('resource')) return undefined;
  const { codes, labels: names } = labels(table, 'product');
  return [...codes].filter((code) => names[code] === products[0].value).length;
}

/** `Corvane delivers a fifth less of both ingredients`: how many the one supplier sells. */
function componentsOfSupplier({ mentions, kinds, vocabulary }: Parts): number | undefined {
  const suppliers = mentions.flatMap(({ entities }) => entities.filter(({ kind }) => kind === 'supplier'));
  const table = vocabulary.dataset.get('suppliers');
  if (suppliers.length !== 1 || table === undefined || kinds.has('component')) return undefined;
  const { codes, labels: names } = labels(table, 'supplier');
  return [...codes].filter((code) => names[code] === suppliers[0].value).length;
}
