import { labels } from '../../../tables/table.js';
import type { Phrases } from '../../phrases/phrases.js';
import { isName, type Mention, saidOf, says } from '../mentions/mention.js';
import { round } from './by-amount.js';
import type { Change, Refused } from './changed.js';
import { type Lever, leverOf } from './lever.js';
import { operationOf } from './operation.js';
import { type AmountMention, amountsOf, isTime, type Parts, take, timesOf, use } from './parts.js';

/**
 * How often lines break down, and for how long: `L2 breaks down twice as often`, `breakdowns of L2 last 8 days`. Rows of risks of that
 * line and cause, for the whole plan. Undefined where the table has no such row, or nothing is said of how often or how long.
 */
export function riskRowsOf(parts: Parts): Change | Refused | undefined {
  const { kinds, quantities } = parts;
  if (!kinds.has('resource') || kinds.has('product') || kinds.has('location') || kinds.has('supplier'))
    return undefined;
  if (timesOf(parts).length > 0 || quantities.some((quantity) => !['frequency', 'time'].includes(quantity)))
    return undefined;
  const words = parts.mentions.filter((mention) => !isName(mention) && saysBreaking(mention));
  const events = amountsOf(parts).filter(({ amount }) => !amount.isRate);
  const isYearly = parts.mentions.some(
    ({ amount }) =>
      amount?.per === 'year' ||
      (amount?.unit === 'factor' && amount.per !== undefined) ||
      (amount?.isRate && amount.unit === 'year'),
  );
  const isHowOften = quantities.includes('frequency') || isYearly;
  const isHowLong = words.length > 0 && parts.mentions.some((one) => !isName(one) && says(one, 'mark', 'how-long'));
  if (words.length === 0 || isHowOften === (isHowLong && !isHowOften) || events.length !== 1) return undefined;
  const lever = leverOf(isHowOften ? 'frequency' : 'stoppage');
  const [amount] = events;
  if (isTime(amount) !== (lever.name === 'stoppage') && !isShare(amount)) return undefined;
  const causes = causesOf(parts);
  const lines = parts.mentions.flatMap(({ entities }) => entities.filter(({ kind }) => kind === 'resource'));
  const known = lines.every(({ value }) => causes.some((row) => row.target === value));
  if (!known || causes.length === 0) return undefined;
  const verb = verbOf(parts, lever, amount, words);
  if (verb === undefined) return undefined;
  const targets = [...new Set(take(parts, 'resource').map(({ value }) => value))];
  parts.used.add(amount);
  for (const mention of words) parts.used.add(mention);
  for (const sense of ['quantity', 'prep', 'action', 'scope', 'factor']) use(parts, sense);
  use(parts, 'mark', 'how-long');
  for (const mention of amountsOf(parts))
    if (mention.amount.isRate && mention.amount.unit === 'year') parts.used.add(mention);
  const cause = [...new Set(causes.map((row) => row.cause))];
  return {
    overrides: [
      {
        table: lever.table,
        column: lever.column,
        where: {
          kind: 'resource',
          target: targets.length === 1 ? targets[0] : targets,
          cause: cause.length === 1 ? cause[0] : cause,
        },
        ...verb.override,
      },
    ],
    words: (say) => `${say.words.of(say.lever[lever.name], [...targets, ...cause].join(', '))} ${verb.words(say)}`,
  };
}

function isShare({ amount }: AmountMention): boolean {
  return ['percent', 'fraction', 'factor'].includes(amount.unit);
}

/** A word for breakdowns, or a cause that tables of risks write out. */
function saysBreaking(mention: Mention): boolean {
  return says(mention, 'mark', 'breaking') || says(mention, 'cause');
}

interface Verb {
  readonly override: { readonly set: number } | { readonly add: number } | { readonly multiply: number };
  readonly words: (say: Phrases) => string;
}

/** What becomes of how often or how long, the words for breakdowns themselves left out: they say that lines stop, not that it is less. */
function verbOf(parts: Parts, lever: Lever, mention: AmountMention, words: readonly Mention[]): Verb | undefined {
  const { amount, text } = mention;
  const rest = parts.mentions.filter((one) => !words.includes(one));
  const free = rest.filter((one) => !isName(one) && one.amount === undefined);
  const actions = new Set(free.flatMap((one) => saidOf(one, 'action')));
  actions.delete('set');
  if (amount.unit === 'factor' && amount.per !== undefined && lever.name === 'frequency' && actions.size === 0) {
    const events = amount.value * timesAYear(amount.per);
    return { override: { set: events }, words: (say) => say.words.setToText(text) };
  }
  if (amount.unit === 'none' && lever.name === 'frequency' && actions.size === 0 && amount.sign === undefined)
    return { override: { set: amount.value }, words: (say) => say.words.setToText(text) };
  const operation = operationOf({ ...parts, mentions: rest, actions, used: new Set() }, lever);
  if ('problem' in operation || operation.verb === 'total') return undefined;
  const override = { [operation.verb]: round(operation.value) } as unknown as Verb['override'];
  return { override, words: operation.words };
}

/** How many of a unit of time a year has; of none of these as it is. */
function timesAYear(unit: string): number {
  const perYear: Readonly<Record<string, number>> = { week: 52, month: 12, quarter: 4 };
  return perYear[unit] ?? 1;
}

interface CauseRow {
  readonly target: string;
  readonly cause: string;
}

/** The rows of the lines named whose cause is spoken of. */
function causesOf({ vocabulary, mentions }: Parts): readonly CauseRow[] {
  const table = vocabulary.dataset.get('risks');
  if (table === undefined) return [];
  const [target, cause] = ['target', 'cause'].map((column) => labels(table, column));
  const lines = mentions.flatMap(({ entities }) => entities.filter(({ kind }) => kind === 'resource'));
  const said = mentions.flatMap((mention) => [
    ...saidOf(mention, 'cause'),
    ...(!isName(mention) && says(mention, 'mark', 'breaking') ? ['breakdown'] : []),
  ]);
  return Array.from({ length: table.rows }, (_, row) => ({
    target: target.labels[target.codes[row]] ?? '',
    cause: cause.labels[cause.codes[row]] ?? '',
  })).filter((row) => lines.some(({ value }) => value === row.target) && said.some((one) => row.cause.startsWith(one)));
}
