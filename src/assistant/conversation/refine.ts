import type { WrittenAmount, WrittenOverride } from '../draft.js';
import type { Unclear } from '../understand/changes/changed.js';
import { type Lever, levers } from '../understand/changes/lever.js';
import { duringText } from '../understand/figures/span.js';
import { isName, isSmall, type Mention, says } from '../understand/mentions/mention.js';
import type { EntityKind, Vocabulary } from '../vocabulary.js';

/** A change made narrower or otherwise, or what of the words could not be said of it. */
export type Refined =
  | { readonly override: WrittenOverride; readonly isAnother: boolean }
  | { readonly unread: Unclear };

/**
 * `only for Germany`, `only in April`, `make it 30%`, `in June instead`: the last change with other rows, another amount or another time.
 * `except Spain` leaves rows out, `also in France` adds some, `the same for vaccines` is another change like the last.
 */
export function refined(override: WrittenOverride, mentions: readonly Mention[], vocabulary: Vocabulary): Refined {
  let current = override;
  const lever = levers.find(({ table, column }) => table === override.table && column === override.column);
  const isAnother = has(mentions, 'follow', 'same');
  const choice = { rows: isAnother ? 'only' : rowsOf(mentions), vocabulary };
  if (has(mentions, 'scope', 'only') && mentions.some(({ amount }) => amount?.unit === 'fraction'))
    return { unread: shareOf(mentions) };
  for (const mention of mentions) {
    if (!isName(mention) && (isSmall(mention) || isAbout(mention)) && !mention.amount && !mention.time) continue;
    const canChange = lever !== undefined && override.insert === undefined;
    const next = canChange ? refinedBy(current, lever, mention, choice) : undefined;
    if (next === undefined) return { unread: cannot(mention) };
    current = next;
  }
  return current === override ? { unread: nothing(mentions) } : { override: current, isAnother };
}

/** Which rows names choose beside those that the change has: none but these, these as well, or all but these. */
type RowsOf = 'only' | 'also' | 'except';

interface Choice {
  readonly rows: RowsOf;
  readonly vocabulary: Vocabulary;
}

function rowsOf(mentions: readonly Mention[]): RowsOf {
  if (has(mentions, 'scope', 'except')) return 'except';
  return has(mentions, 'mark', 'also') && !has(mentions, 'scope', 'only') ? 'also' : 'only';
}

function has(mentions: readonly Mention[], is: string, what: string): boolean {
  return mentions.some((mention) => !isName(mention) && says(mention, is, what));
}

function isAbout(mention: Mention): boolean {
  return says(mention, 'follow') || says(mention, 'scope') || says(mention, 'mark', 'also');
}

function textOf(mentions: readonly Mention[]): string {
  return mentions.map(({ text }) => text).join(' ');
}

function shareOf(mentions: readonly Mention[]): Unclear {
  return {
    text: textOf(mentions),
    problem: (say) => say.problem.shareOfChange,
    choices: [(say) => say.choice.makeIt(10)],
  };
}

function cannot({ text }: Mention): Unclear {
  return { text, problem: (say) => say.problem.notOfLastChange, choices: [] };
}

function nothing(mentions: readonly Mention[]): Unclear {
  return {
    text: textOf(mentions),
    problem: (say) => say.problem.nothingOfLastChange,
    choices: [(say) => say.choice.onlyFor, (say) => say.choice.makeIt(30)],
  };
}

function refinedBy(
  override: WrittenOverride,
  lever: Lever,
  mention: Mention,
  choice: Choice,
): WrittenOverride | undefined {
  if (mention.time) return lever.timed ? { ...override, during: duringText(mention.time) ?? '' } : undefined;
  if (mention.amount) return withAmount(override, mention);
  return mention.entities.length > 0 ? withRows(override, lever, mention, choice) : undefined;
}

/** The rows of the names, where the table can be chosen by them; a product takes the place of a family, and the other way round. */
function withRows(
  override: WrittenOverride,
  lever: Lever,
  { entities }: Mention,
  { rows, vocabulary }: Choice,
): WrittenOverride | undefined {
  const kind = entities.map((entity) => entity.kind).find((one: EntityKind) => lever.where[one] !== undefined);
  const column = kind && lever.where[kind];
  if (column === undefined) return undefined;
  const named = entities.filter((entity) => entity.kind === kind).map(({ value }): WrittenAmount => value);
  const known = [override.where?.[column] ?? []].flat();
  if (rows === 'also' && known.length === 0) return undefined;
  const every = vocabulary.entities.filter((entity) => entity.kind === kind).map(({ value }): WrittenAmount => value);
  const left = (known.length > 0 ? known : every).filter((value) => !named.includes(value));
  const values = rows === 'also' ? [...new Set([...known, ...named])] : rows === 'except' ? left : named;
  if (values.length === 0) return undefined;
  const others = Object.entries(override.where ?? {}).filter(([name]) => !rivals(column).includes(name));
  return { ...override, where: { ...Object.fromEntries(others), [column]: values.length === 1 ? values[0] : values } };
}

function rivals(column: string): readonly string[] {
  return ['product', 'family'].includes(column) ? ['product', 'family'] : [column];
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
