import { labels } from '../../../tables/table.js';
import type { Saying } from '../../phrases/saying.js';
import { isName, type Mention, says } from '../mentions/mention.js';
import type { Change, Refused } from './changed.js';
import { leverOf } from './lever.js';
import { operationOf } from './operation.js';
import { type Parts, take, timesOf, use, useKinds } from './parts.js';
import type { Where } from './where.js';

/**
 * The hours of changeovers from one product or family to another, both ways where none is said: `the changeover from insulin to vaccine
 * takes 4 hours`. Undefined where a clause about changeovers names no goods.
 */
export function changeoverOf(parts: Parts): Change | Refused | undefined {
  const goods = parts.mentions.filter((mention) => goodOf(mention) !== undefined);
  const isPassage =
    parts.quantities.every((quantity) => quantity === 'time') &&
    parts.mentions.some((one) => !isName(one) && says(one, 'mark', 'passage'));
  if (!(parts.quantities.includes('changeover') || isPassage) || goods.length !== 2) return undefined;
  if (timesOf(parts).length > 0) return { problem: (say) => say.problem.changeoversUntimed, choices: [] };
  const [first, last] = goods.map((mention) => goodOf(mention) ?? '');
  const resources = take(parts, 'resource').map(({ value }) => value);
  const rows = changeoverRows(parts).filter(({ resource }) => resources.length === 0 || resources.includes(resource));
  const isBetween = parts.mentions.some(
    (mention) => !isName(mention) && (says(mention, 'prep', 'between') || says(mention, 'mark', 'both-ways')),
  );
  const ways = isBetween
    ? [
        [first, last],
        [last, first],
      ]
    : [[first, last]];
  const known = ways.filter(([from, to]) => rows.some((row) => row.from === from && row.to === to));
  if (known.length < ways.length)
    return {
      problem: (say) => say.problem.noSuchChangeover,
      choices: rows.map(
        ({ resource, from, to }): Saying =>
          (say) =>
            `${say.words.fromTo(from, to)}, ${resource}`,
      ),
    };
  const lever = leverOf('changeover');
  const operation = operationOf(parts, lever);
  if ('problem' in operation) return operation;
  for (const mention of goods) parts.used.add(mention);
  for (const sense of ['quantity', 'prep', 'scope']) use(parts, sense);
  for (const mark of ['passage', 'both-ways']) use(parts, 'mark', mark);
  useKinds(parts, ['resource']);
  const resource: Where = resources.length === 0 ? {} : { resource: resources.length === 1 ? resources[0] : resources };
  return {
    overrides: known.map(([from, to]) => ({
      table: lever.table,
      where: { ...resource, from, to },
      [operation.verb]: operation.value,
    })),
    words: (say) => {
      const ways = known.map(([from, to]) => say.words.fromTo(from, to)).join(', ');
      return `${say.lever[lever.name]} ${ways} ${operation.words(say)}`;
    },
  };
}

/** The family that a mention names, or the one product. */
function goodOf({ entities }: Mention): string | undefined {
  const family = entities.find(({ kind }) => kind === 'family');
  const products = entities.filter(({ kind }) => kind === 'product');
  return family?.value ?? (products.length === 1 ? products[0].value : undefined);
}

function changeoverRows({ vocabulary }: Parts): readonly Readonly<Record<'resource' | 'from' | 'to', string>>[] {
  const table = vocabulary.dataset.get('changeovers');
  if (table === undefined) return [];
  const [resource, from, to] = ['resource', 'from', 'to'].map((column) => labels(table, column));
  const text = ({ codes, labels: words }: typeof from, row: number): string => words[codes[row]] ?? '';
  return Array.from({ length: table.rows }, (_, row) => ({
    resource: text(resource, row),
    from: text(from, row),
    to: text(to, row),
  }));
}
