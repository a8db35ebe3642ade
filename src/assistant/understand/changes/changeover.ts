import { labels, numbers } from '../../../tables/table.js';
import type { Saying } from '../../phrases/saying.js';
import { isName, type Mention, says, wordSays } from '../mentions/mention.js';
import type { Change, Refused } from './changed.js';
import { leverOf } from './lever.js';
import { operationOf } from './operation.js';
import { amountsOf, type Parts, take, timesOf, use, useKinds } from './parts.js';
import { rowsText, type Where, whereOf } from './where.js';

/**
 * The hours of changeovers from one product or family to another, both ways where none is said: `the changeover from insulin to vaccine
 * takes 4 hours`. Undefined where a clause about changeovers names no goods.
 */
export function changeoverOf(parts: Parts): Change | Refused | undefined {
  const goods = parts.mentions.filter((mention) => goodOf(mention) !== undefined);
  const isPassage =
    isTurned(parts, goods) ||
    (parts.quantities.every((quantity) => quantity === 'time' || (quantity === 'demand' && isTaking(parts))) &&
      parts.mentions.some((one) => !isName(one) && says(one, 'mark', 'passage')));
  if (parts.quantities.includes('changeover') && goods.length === 0) return changeoversOfKind(parts);
  if (!(parts.quantities.includes('changeover') || isPassage) || goods.length !== 2) return undefined;
  if (datesOf(parts).length > 0) return { problem: (say) => say.problem.changeoversUntimed, choices: [] };
  const [first, last] = goods.map((mention) => goodOf(mention) ?? '');
  const resources = take(parts, 'resource').map(({ value }) => value);
  const rows = changeoverRows(parts).filter(({ resource }) => resources.length === 0 || resources.includes(resource));
  const isBetween = parts.mentions.some(
    (mention) => !isName(mention) && (says(mention, 'prep', 'between') || says(mention, 'mark', 'both-ways')),
  );
  const isBack = parts.mentions.some((mention) => wordSays(mention, 'mark', 'way-back'));
  const ways = isBetween
    ? [
        [first, last],
        [last, first],
      ]
    : [isBack ? [last, first] : [first, last]];
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
  for (const mark of ['passage', 'both-ways', 'way-back', 'takes-time']) use(parts, 'mark', mark);
  for (const time of timesOf(parts)) parts.used.add(time);
  if (isTurned(parts, goods)) use(parts, 'action');
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

/** `turning L2 from vaccines to insulins takes four hours`: hours from goods to goods on a line, with no quantity of anything else. */
function isTurned(parts: Parts, goods: readonly Mention[]): boolean {
  const [first, last, ...others] = goods;
  if (first === undefined || last === undefined || others.length > 0 || !parts.kinds.has('resource')) return false;
  const at = (mention: Mention): number => parts.mentions.indexOf(mention);
  const between = parts.mentions.slice(at(first) + 1, at(last));
  const opens = parts.mentions[at(first) - 1];
  const isFrom =
    opens !== undefined && !isName(opens) && (says(opens, 'prep', 'from') || says(opens, 'mark', 'opening'));
  const isTo = between.length <= 2 && between.some((one) => !isName(one) && says(one, 'prep', 'to'));
  const [hours, ...rest] = amountsOf(parts);
  const isHours = hours?.amount.unit === 'hour' && hours.amount.per === undefined && rest.length === 0;
  return isFrom && isTo && isHours && parts.quantities.every((quantity) => quantity === 'time');
}

/**
 * Changeovers from one family to another, and those that stand at the hours from which they go: `family changeovers of N3 from 6 hours to
 * 4`. Undefined where all of them are meant, which needs no choice.
 */
function changeoversOfKind(parts: Parts): Change | Refused | undefined {
  const family = parts.mentions.find((mention) => !isName(mention) && says(mention, 'kind', 'family'));
  const [first, second] = amountsOf(parts);
  const before = first && parts.mentions[parts.mentions.indexOf(first) - 1];
  const isFrom = second !== undefined && before !== undefined && says(before, 'prep', 'from');
  const was = first?.amount.unit === 'hour' || first?.amount.unit === 'none' ? first.amount.value : undefined;
  if (family === undefined && !(isFrom && was !== undefined)) return undefined;
  const resources = parts.mentions.flatMap(({ entities }) => entities.filter(({ kind }) => kind === 'resource'));
  const rows = changeoverRows(parts).filter(
    ({ resource }) => resources.length === 0 || resources.some(({ value }) => value === resource),
  );
  const isMeant = ({ from, to, hours }: ChangeoverRow): boolean =>
    (family === undefined || (from !== any && to !== any)) && (!isFrom || hours === was);
  const chosen = rows.filter(isMeant);
  if (chosen.length === rows.length) return undefined;
  const from = [...new Set(chosen.map((row) => row.from))];
  const isMixed = rows.some((row) => !isMeant(row) && from.includes(row.from));
  if (chosen.length === 0 || isMixed) return { problem: (say) => say.problem.noSuchChangeover, choices: [] };
  if (datesOf(parts).length > 0) return { problem: (say) => say.problem.changeoversUntimed, choices: [] };
  const lever = leverOf('changeover');
  const operation = operationOf(parts, lever);
  if ('problem' in operation) return operation;
  const rowsOf = whereOf(parts, lever);
  if ('problem' in rowsOf) return { problem: rowsOf.problem, choices: [] };
  if (family) parts.used.add(family);
  for (const sense of ['quantity', 'prep', 'scope']) use(parts, sense);
  useKinds(parts, ['resource']);
  return {
    overrides: [
      {
        table: lever.table,
        where: { ...rowsOf.where, from: from.length === 1 ? from[0] : from },
        [operation.verb]: operation.value,
      },
    ],
    words: (say) => `${rowsText(say, lever, rowsOf)} ${from.join(', ')} ${operation.words(say)}`,
  };
}

/** Whichever product or family. */
const any = '*';

/** The family that a mention names, or the one product. */
function goodOf({ entities }: Mention): string | undefined {
  const family = entities.find(({ kind }) => kind === 'family');
  const products = entities.filter(({ kind }) => kind === 'product');
  return family?.value ?? (products.length === 1 ? products[0].value : undefined);
}

interface ChangeoverRow {
  readonly resource: string;
  readonly from: string;
  readonly to: string;
  readonly hours: number;
}

function changeoverRows({ vocabulary }: Parts): readonly ChangeoverRow[] {
  const table = vocabulary.dataset.get('changeovers');
  if (table === undefined) return [];
  const [resource, from, to] = ['resource', 'from', 'to'].map((column) => labels(table, column));
  const hours = numbers(table, 'hours');
  const text = ({ codes, labels: words }: typeof from, row: number): string => words[codes[row]] ?? '';
  return Array.from({ length: table.rows }, (_, row) => ({
    resource: text(resource, row),
    from: text(from, row),
    to: text(to, row),
    hours: hours[row],
  }));
}

/** Times but `from now on`, which is the whole plan. */
function datesOf(parts: Parts): readonly Mention[] {
  return timesOf(parts).filter(({ time }) => time?.unit !== 'ever');
}

/** `le passage demande 12 heures`: the verb says how long it takes, and is no demand. */
function isTaking({ mentions }: Parts): boolean {
  const words = mentions.filter((mention) => wordSays(mention, 'quantity', 'demand'));
  return words.every((mention) => says(mention, 'mark', 'takes-time'));
}
