import { labels } from '../../../tables/table.js';
import type { Phrases } from '../../phrases/phrases.js';
import { ambiguous, isName, isWord, type Mention, saidOf, says } from '../mentions/mention.js';
import { round } from './by-amount.js';
import type { Change, Refused } from './changed.js';
import { type Lever, leverOf } from './lever.js';
import { operationOf } from './operation.js';
import { type AmountMention, amountsOf, isTime, type Parts, take, timesOf, use } from './parts.js';

/**
 * How often lines and suppliers fail, and for how long: `L2 breaks down twice as often`, `late batches at Rheinsynth last six weeks`. Rows
 * of risks of that line or supplier and cause, for the whole plan. Undefined where the table has no such row, or nothing is said of how often or how long.
 */
export function riskRowsOf(parts: Parts): Change | Refused | undefined {
  const { kinds, quantities, mentions } = parts;
  if (kinds.has('resource') === kinds.has('supplier') || kinds.has('product') || kinds.has('location'))
    return undefined;
  // `si la panne de L2 arrive` speaks of no delivery.
  const isComing = mentions.some((one) => says(one, 'quantity', 'delivery') && says(one, 'filler'));
  const allowed = ['frequency', 'time', ...(isComing ? ['delivery'] : [])];
  if (timesOf(parts).length > 0 || quantities.some((quantity) => !allowed.includes(quantity))) return undefined;
  if (mentions.some(({ entities }) => entities[0]?.names[0] === ambiguous)) return undefined;
  const events = amountsOf(parts).filter(({ amount }) => !amount.isRate);
  const isBoth = events.length === 2 && events.filter(isTime).length === 1;
  const words = mentions.filter(
    (mention) => isWord(mention) && (saysBreaking(mention) || (isBoth && says(mention, 'action', 'stop'))),
  );
  const isHowOften = quantities.includes('frequency') || isYearly(parts);
  const isHowLong =
    words.length > 0 &&
    mentions.some((one) => isWord(one) && ['how-long', 'lasting'].some((mark) => says(one, 'mark', mark)));
  if (words.length === 0 || !(isHowOften || isHowLong)) return undefined;
  if (events.length !== 1 && !(isBoth && isHowOften)) return undefined;
  const causes = causesOf(parts);
  const kind = kinds.has('resource') ? 'resource' : 'supplier';
  const named = mentions.flatMap(({ entities }) => entities.filter((entity) => entity.kind === kind));
  if (causes.length === 0 || !named.every(({ value }) => causes.some((row) => row.target === value))) return undefined;
  const levers = events.map((amount) => leverOf(isBoth ? oftenOrLong(amount) : isHowOften ? 'frequency' : 'stoppage'));
  const isFitting = events.every(
    (amount, at) => isTime(amount) === (levers[at].name === 'stoppage') || isShare(amount),
  );
  const verbs = events.map((amount, at) => verbOf(withOnly(parts, amount, events), levers[at], amount, words));
  if (!isFitting || verbs.includes(undefined)) return undefined;
  const targets = [...new Set(take(parts, kind).map(({ value }) => value))];
  for (const mention of [...events, ...words]) parts.used.add(mention);
  for (const sense of ['quantity', 'prep', 'action', 'scope', 'factor']) use(parts, sense);
  for (const mark of ['how-long', 'lasting']) use(parts, 'mark', mark);
  for (const mention of amountsOf(parts))
    if (mention.amount.isRate && mention.amount.unit === 'year') parts.used.add(mention);
  const cause = [...new Set(causes.map((row) => row.cause))];
  const told = verbs.flatMap((verb, at) => (verb === undefined ? [] : [{ verb, lever: levers[at] }]));
  return {
    overrides: told.map(({ verb, lever }) => ({
      table: lever.table,
      column: lever.column,
      where: {
        kind,
        target: targets.length === 1 ? targets[0] : targets,
        cause: cause.length === 1 ? cause[0] : cause,
      },
      ...verb.override,
    })),
    words: (say) =>
      told
        .map(
          ({ verb, lever }) =>
            `${say.words.of(say.lever[lever.name], [...targets, ...cause].join(', '))} ${verb.words(say)}`,
        )
        .join(', '),
  };
}

/** The clause with one of its two amounts. */
function withOnly(parts: Parts, amount: Mention, events: readonly Mention[]): Parts {
  return { ...parts, mentions: parts.mentions.filter((one) => one === amount || !events.includes(one)) };
}

const oftenOrLong = (amount: AmountMention): 'frequency' | 'stoppage' => (isTime(amount) ? 'stoppage' : 'frequency');

/** `4 times a year`, also where the words stand apart. */
function isYearly({ mentions }: Parts): boolean {
  return mentions.some(
    ({ amount }) =>
      amount?.per === 'year' ||
      (amount?.unit === 'factor' && amount.per !== undefined) ||
      (amount?.isRate && amount.unit === 'year'),
  );
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
  const per = amount.per ?? (amount.unit === 'factor' && isYearly(parts) ? 'year' : undefined);
  if (amount.unit === 'factor' && per !== undefined && lever.name === 'frequency' && actions.size === 0) {
    const events = amount.value * timesAYear(per);
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
  const named = mentions.flatMap(({ entities }) =>
    entities.filter(({ kind }) => kind === 'resource' || kind === 'supplier'),
  );
  const said = mentions.flatMap((mention) => [
    ...saidOf(mention, 'cause'),
    ...(!isName(mention) && says(mention, 'mark', 'breaking') ? ['breakdown'] : []),
  ]);
  return Array.from({ length: table.rows }, (_, row) => ({
    target: target.labels[target.codes[row]] ?? '',
    cause: cause.labels[cause.codes[row]] ?? '',
  })).filter((row) => named.some(({ value }) => value === row.target) && said.some((one) => row.cause.startsWith(one)));
}
