import type { WrittenAmount, WrittenOverride } from '../draft.js';
import type { Unread } from '../reading.js';
import { type Lever, levers } from '../understand/lever.js';
import { isSmall, type Mention, says } from '../understand/mention.js';
import { duringText } from '../understand/span.js';
import type { EntityKind } from '../vocabulary.js';

/** A change made narrower or otherwise, or what of the words could not be said of it. */
export type Refined = { readonly override: WrittenOverride } | { readonly unread: Unread };

/** `only for Germany`, `only in April`, `make it 30%`, `in June instead`: the last change with other rows, another amount or another time. */
export function refined(override: WrittenOverride, mentions: readonly Mention[]): Refined {
  let current = override;
  const lever = levers.find(({ table, column }) => table === override.table && column === override.column);
  for (const mention of mentions) {
    if (isSmall(mention) || says(mention, 'follow') || says(mention, 'scope', 'only')) continue;
    const next = lever === undefined || override.insert !== undefined ? undefined : refinedBy(current, lever, mention);
    if (next === undefined) return { unread: cannot(mention) };
    current = next;
  }
  return current === override ? { unread: nothing(mentions) } : { override: current };
}

function cannot({ text }: Mention): Unread {
  return { text, problem: 'cannot be said of the last change.', choices: [] };
}

function nothing(mentions: readonly Mention[]): Unread {
  return {
    text: mentions.map(({ text }) => text).join(' '),
    problem: 'says nothing of the last change.',
    choices: ['only for …', 'make it 30%'],
  };
}

function refinedBy(override: WrittenOverride, lever: Lever, mention: Mention): WrittenOverride | undefined {
  if (mention.time) return lever.timed ? { ...override, during: duringText(mention.time) ?? '' } : undefined;
  if (mention.amount) return withAmount(override, mention);
  return mention.entities.length > 0 ? withRows(override, lever, mention) : undefined;
}

/** The rows of the names alone, where the table can be chosen by them. */
function withRows(override: WrittenOverride, lever: Lever, { entities }: Mention): WrittenOverride | undefined {
  const kind = entities.map((entity) => entity.kind).find((one: EntityKind) => lever.where[one] !== undefined);
  const column = kind && lever.where[kind];
  if (column === undefined) return undefined;
  const values = entities.filter((entity) => entity.kind === kind).map(({ value }): WrittenAmount => value);
  return { ...override, where: { ...override.where, [column]: values.length === 1 ? values[0] : values } };
}

/** Another amount, the way that the change went before. */
function withAmount(override: WrittenOverride, { amount }: Mention): WrittenOverride | undefined {
  if (amount === undefined || amount.upTo !== undefined) return undefined;
  const { multiply, add, set } = override;
  if (typeof multiply === 'number') {
    const way = amount.sign ?? (multiply < 1 ? -1 : 1);
    if (amount.unit === 'factor') return { ...override, multiply: amount.value };
    const share =
      amount.unit === 'percent' ? amount.value / 100 : amount.unit === 'fraction' ? amount.value : undefined;
    return share === undefined ? undefined : { ...override, multiply: Number((1 + way * share).toPrecision(12)) };
  }
  const isPlain = ['none', 'hour', 'day', 'units', 'money'].includes(amount.unit);
  if (typeof add === 'number' && isPlain)
    return { ...override, add: (amount.sign ?? (Math.sign(add) || 1)) * amount.value };
  return typeof set === 'number' && isPlain ? { ...override, set: amount.value } : undefined;
}
