import { bucketKind, hoursPerDay } from '../../calendar/bucket.js';
import { readPeriod } from '../../scenario/period.js';
import type { WrittenAmount, WrittenOverride } from '../draft.js';
import type { Unclear } from '../understand/changes/changed.js';
import { type Lever, leverOfColumn, levers } from '../understand/changes/lever.js';
import type { Amount } from '../understand/figures/amount.js';
import { duringText, planSpan, type Span } from '../understand/figures/span.js';
import { entitiesOf, isName, isSmall, type Mention, saidOf, says, wordSays } from '../understand/mentions/mention.js';
import type { EntityKind, Vocabulary } from '../vocabulary.js';
import { countOfThings } from './count-of-things.js';
import { countedAsTold } from './counted-as-told.js';
import { saysAlso } from './follow-up.js';
import { inBuckets, inCells } from './in-cells.js';
import { isOneMoreLane } from './one-lane.js';
import { partOfBefore } from './part-of-before.js';
import { notOfChange } from './redrafted.js';
import { rowMoved } from './row-moved.js';
import { exceptRows, heldBy, isHeldBy, isOfEvery, othersOf, rivals } from './rows-chosen.js';
import { shiftsRefined } from './shifts-refined.js';
import { timeLeft } from './time-left.js';
import { isToldAsLevel, timesOf } from './told-as-level.js';

/** A change made narrower or otherwise, or what of the words could not be said of it. */
export type Refined =
  | {
      readonly override: WrittenOverride;
      readonly isAnother: boolean;
      /** What is left of the change for those, or for the time, that is not spoken of: `7 for gastro`, of a change for two families. */
      readonly others?: readonly WrittenOverride[];
    }
  | { readonly unread: Unclear };

/**
 * `only for Germany`, `only in April`, `make it 30%`, `in June instead`: the last change with other rows, another amount or another time.
 * `except Spain` leaves rows out, `also in France` adds some, `the same for vaccines` is another change like the last.
 */
export function refined(
  current: WrittenOverride,
  said: readonly Mention[],
  vocabulary: Vocabulary,
  told: readonly Mention[],
): Refined {
  const override = datedFor(current, said);
  const lever = leverOfColumn(override);
  const counted = countedAsBefore(override, lever, withRate(said), told, vocabulary);
  const dated = withDayOfMonth(override, counted, vocabulary);
  const isAnother =
    has(dated, 'follow', 'same') ||
    isOneMore(override, dated) ||
    (rowsOf(dated) === 'also' && isOneMoreLane(override, dated));
  const isOfItsOwn = isOfOtherGoods(override, dated, vocabulary);
  const part = isAnother ? partOfBefore(override, dated, isOfItsOwn) : undefined;
  const mentions = dated.filter((mention) => mention !== part?.said);
  let changed = part?.override ?? override;
  const chosen = new Set<EntityKind>();
  const rows: RowsOf = isAnother ? 'only' : rowsOf(mentions);
  const isOfKnown = mentions.every(
    (mention) => !isName(mention) || isHeldBy(override, mention) || isWithin(override, mention),
  );
  const isPercent = told.some(({ amount }) => amount?.unit === 'percent') && (isOfKnown || isAnother);
  const isStill = has(mentions, 'mark', 'still');
  const choice = { rows, vocabulary, isLevel: isToldAsLevel(override, told), isPercent, isStill };
  if (has(mentions, 'scope', 'only') && mentions.some(({ amount }) => amount?.unit === 'fraction'))
    return { unread: shareOf(mentions) };
  // `un peu plus pour les vaccins`: how much more is not said.
  const vague = mentions.find((mention) => wordSays(mention, 'mark', 'vaguely'));
  if (vague !== undefined && !mentions.some((mention) => mention.amount !== undefined))
    return { unread: cannot(vague) };
  // `try 10, 20 and 30%`: which of them is not said.
  const [amount, another] = meantOf(mentions).filter(
    (mention) => mention.amount !== undefined && !mention.amount.isRate,
  );
  if (another !== undefined && amount.amount?.unit === another.amount?.unit) return { unread: cannot(another) };
  const alsoThen = rows === 'also' ? atOneMoreTime(override, mentions, vocabulary) : undefined;
  if (alsoThen !== undefined) return alsoThen;
  const whole = shiftsRefined(override, mentions, told) ?? rowMoved(override, mentions, told, vocabulary);
  if (whole !== undefined) return { override: whole, isAnother: false };
  const times = timesOf(mentions);
  if (times.length === 1 && timesOf(told).length > 0 && typeof override.multiply === 'number')
    return timesAsMuch(override, times[0], mentions, vocabulary, told);
  // `the 15th` is no amount, and a time that is not told here.
  const day = mentions.find((mention, at) => mention.amount && mentions[at + 1] && says(mentions[at + 1], 'daymark'));
  const number = day ?? untilBare(mentions) ?? countOfThings(said) ?? chargedFor(lever, mentions);
  if (number !== undefined) return { unread: cannot(number) };
  for (const mention of meantOf(mentions)) {
    if (!isName(mention) && says(mention, 'scope', 'all')) changed = everywhere(changed, mentions);
    if (
      !isName(mention) &&
      (isSmall(mention) || isAbout(mention) || says(mention, 'kind')) &&
      !mention.amount &&
      !mention.time
    )
      continue;
    const canChange = lever !== undefined && override.insert === undefined;
    // Of several names of a kind the second comes to the first: `only DE and FR`.
    const [kind] = mention.entities.map((entity) => entity.kind);
    const rows = kind !== undefined && chosen.has(kind) && choice.rows === 'only' ? 'also' : choice.rows;
    if (kind !== undefined) chosen.add(kind);
    const next = canChange ? refinedBy(changed, lever, mention, { ...choice, rows }) : undefined;
    if (next === undefined) return { unread: cannot(mention) };
    changed = next;
  }
  if (changed === override) return { unread: nothing(mentions) };
  const others = isAnother ? undefined : othersOf(override, mentions, vocabulary);
  const left = isAnother || others !== undefined ? [] : timeLeft(override, changed, mentions, vocabulary.calendar);
  if (others === undefined) return { override: changed, isAnother, ...(left.length > 0 ? { others: left } : {}) };
  // `12 on L2 in June`: whether L2 has the 10 of before in May was not said.
  const time = mentions.find((mention) => mention.time !== undefined);
  return time === undefined ? { override: changed, isAnother, others: [others] } : { unread: cannot(time) };
}

/** `triple`, of what was told to double, and `triple in Spain`, `triple in May`: of those, and what is left of the time that it holds for. */
function timesAsMuch(
  before: WrittenOverride,
  multiply: number,
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
  told: readonly Mention[],
): Refined {
  const override = { ...before, multiply };
  const rest = mentions.filter((mention) => timesOf([mention]).length === 0);
  const isMore = rest.some((one) => one.time !== undefined || one.amount !== undefined || one.entities.length > 0);
  const next = isMore ? refined(override, rest, vocabulary, told) : undefined;
  if (next === undefined || 'unread' in next || next.isAnother || next.others !== undefined)
    return next ?? { override, isAnother: false };
  const others = timeLeft(before, next.override, mentions, vocabulary.calendar);
  return others.length > 0 ? { ...next, others } : next;
}

/** `only from May`, `in France only`, of a price that holds always and everywhere: the price of that time or place. */
function datedFor(override: WrittenOverride, said: readonly Mention[]): WrittenOverride {
  const { dated } = leverOfColumn(override) ?? {};
  const timed = levers.find(({ name }) => name === dated);
  const isTimed = said.some(({ time }) => time !== undefined && time.unit !== 'ever');
  const isPlaced = said.some(({ entities }) => entities.some(({ kind }) => kind === 'location'));
  if (timed === undefined || !(isTimed || isPlaced)) return override;
  const { table, column } = timed;
  return { ...override, table, ...(column === undefined ? {} : { column }) };
}

/** `make it four`, behind `two weeks longer`: four weeks. */
function countedAsBefore(
  { add, set, shift, insert }: WrittenOverride,
  lever: Lever | undefined,
  mentions: readonly Mention[],
  told: readonly Mention[],
  { calendar }: Vocabulary,
): readonly Mention[] {
  const current = [add, set, shift].find((value) => typeof value === 'number');
  if (lever === undefined || insert !== undefined || current === undefined || untilBare(mentions)) return mentions;
  const held = (amount: Amount): number | undefined =>
    shift === undefined ? inCells(lever, amount, calendar) : inBuckets(amount, calendar);
  return countedAsTold(mentions, Math.abs(current), told, held);
}

/** `8 more hours a week`: what the one amount is counted per, apart from it. */
function withRate(mentions: readonly Mention[]): readonly Mention[] {
  const [rate, ...rates] = mentions.filter(({ amount }) => amount?.isRate);
  const [one, ...others] = mentions.filter(({ amount }) => amount !== undefined && !amount.isRate);
  if (rate?.amount === undefined || one?.amount === undefined || rates.length + others.length > 0) return mentions;
  const rated = { ...one, amount: { ...one.amount, per: rate.amount.unit } };
  return mentions.flatMap((mention) => (mention === rate ? [] : [mention === one ? rated : mention]));
}

/** `only until the 15th`, of what holds within one month: that day of it, and no amount. */
function withDayOfMonth(
  { during }: WrittenOverride,
  mentions: readonly Mention[],
  { calendar }: Vocabulary,
): readonly Mention[] {
  const at = mentions.findIndex(({ amount }) => amount?.unit === 'none' && Number.isInteger(amount.value));
  const before = mentions.slice(0, Math.max(0, at)).findLast((one) => !isName(one) && says(one, 'prep'));
  const period = during === undefined ? undefined : readPeriod(during, calendar);
  if (at === -1 || before === undefined || !says(before, 'prep', 'until')) return mentions;
  if (period === undefined || 'problem' in period || !Number.isFinite(period.from)) return mentions;
  const { ordinalOf, startOf } = bucketKind('month');
  const month = ordinalOf(period.from);
  const { amount, ...day } = mentions[at];
  const to = startOf(month) + (amount?.value ?? 0) * hoursPerDay;
  if (ordinalOf(period.to - 1) !== month || to <= period.from || to > startOf(month + 1)) return mentions;
  return mentions.with(at, { ...day, time: { from: -Infinity, to, unit: 'day', begins: false } });
}

/** The number behind an `until`, where it is no day that is known. */
function untilBare(mentions: readonly Mention[]): Mention | undefined {
  return mentions.find(({ amount }, at) => {
    const before = mentions.slice(0, at).findLast((one) => !isName(one) && says(one, 'prep'));
    return amount?.unit === 'none' && before !== undefined && says(before, 'prep', 'until');
  });
}

/** `Corvane asks 160 for API-INF`, behind what another supplier can deliver: a price, and not so much of that. */
function chargedFor(lever: Lever | undefined, mentions: readonly Mention[]): Mention | undefined {
  const isCharged = mentions.some((one) => wordSays(one, 'mark', 'charging'));
  return isCharged && lever?.unit !== 'money' ? mentions.find(({ amount }) => amount !== undefined) : undefined;
}

/** `in November as well`, of what holds in October: in both, with an override for each where other months lie between. */
function atOneMoreTime(
  override: WrittenOverride,
  mentions: readonly Mention[],
  { calendar }: Vocabulary,
): Refined | undefined {
  const times = mentions.flatMap(({ time }) => time ?? []);
  const [time] = times;
  const isMore = mentions.some(({ amount, entities }) => amount !== undefined || entities.length > 0);
  if (times.length !== 1 || isMore || override.during === undefined || override.insert !== undefined) return undefined;
  const before = readPeriod(override.during, calendar);
  if ('problem' in before || !Number.isFinite(time.from)) return undefined;
  const isApart = before.to < time.from || time.to < before.from;
  const span = isApart ? time : { ...time, from: Math.min(before.from, time.from), to: Math.max(before.to, time.to) };
  return { override: { ...override, during: duringText(span) ?? '' }, isAnother: isApart };
}

/** `on all three lines`, `for every product`: the rows of everything of that kind. */
function everywhere(override: WrittenOverride, mentions: readonly Mention[]): WrittenOverride {
  const kinds = mentions.flatMap((mention) => (isName(mention) ? [] : saidOf(mention, 'kind')));
  const columns = kinds.flatMap((kind) => (kind === 'lane' ? ['from', 'to'] : rivals(kind)));
  const left = Object.entries(override.where ?? {}).filter(([column]) => !columns.includes(column));
  const { where: _where, ...others } = override;
  return left.length > 0 ? { ...others, where: Object.fromEntries(left) } : others;
}

/** `and lispro at 18 days`, `L3 too, but only in March`: another name with an amount or a time of its own. */
function isOneMore(override: WrittenOverride, mentions: readonly Mention[]): boolean {
  const known = Object.values(override.where ?? {}).flat();
  const isOther = mentions.some(
    ({ entities }) => entities.length > 0 && !entities.some(({ value }) => known.includes(value)),
  );
  const [first] = mentions;
  const isAnd =
    has(mentions, 'mark', 'also') ||
    (first !== undefined && !isName(first) && (says(first, 'and') || says(first, 'mark', 'that-of')));
  const isToo = mentions.some((one) => !isName(one) && saysAlso(one));
  // `France -5% meanwhile`, behind what Germany does.
  const isCounted = (isAnd || isToo) && mentions.some(({ amount }) => amount !== undefined);
  // `and for France in May?` may as well be for France instead.
  const isMore = isToo || (isAnd && mentions.some(saysBut));
  const isTimed = isMore && mentions.some(({ time }) => time !== undefined);
  const isAsMuch = has(mentions, 'mark', 'as-much') || partOfBefore(override, mentions) !== undefined;
  return isOther && known.length > 0 && (isCounted || isTimed || (isAsMuch && !has(mentions, 'follow', 'instead')));
}

const saysBut = (mention: Mention): boolean => !isName(mention) && says(mention, 'but');

/** `plus Rheinsynth at half`, behind so many pens of Plastiform: a supplier that is named delivers other goods than those of the change. */
function isOfOtherGoods(override: WrittenOverride, mentions: readonly Mention[], vocabulary: Vocabulary): boolean {
  const suppliers = mentions.flatMap((one) => entitiesOf(one, 'supplier').map(({ value }) => value));
  return suppliers.length > 0 && !deliversIt(override, suppliers, vocabulary);
}

/** `15 in Germany`, of a change in every market. */
function isWithin(override: WrittenOverride, { entities }: Mention): boolean {
  return entities.every(({ kind }) => isOfEvery(override, kind));
}

/** Whether each of some suppliers delivers the component that a change is of. */
function deliversIt(
  { table, where: { component } = {} }: WrittenOverride,
  suppliers: readonly WrittenAmount[],
  vocabulary: Vocabulary,
): boolean {
  if (table !== 'suppliers' || component === undefined) return true;
  const held = (supplier: WrittenAmount): readonly string[] =>
    heldBy({ table, where: { supplier } }, 'component', vocabulary);
  return suppliers.every((supplier) => [component].flat().every((one) => held(supplier).includes(String(one))));
}

/** What is meant: names behind `instead of` are those that were. */
export function meantOf(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => !isName(mention) && says(mention, 'stop', 'in place of'));
  return at > 0 ? mentions.slice(0, at) : mentions;
}

/** Which rows names choose beside those that the change has: none but these, these as well, or all but these. */
type RowsOf = 'only' | 'also' | 'except';

interface Choice {
  readonly rows: RowsOf;
  /** Whether a share is what is left, as it was told before, and not by how much it changes. */
  readonly isLevel: boolean;
  /** Whether what it changes by was told in percent, which a bare number goes on with. */
  readonly isPercent: boolean;
  /** Whether it is said that there is still so much: `they can still do half`. */
  readonly isStill: boolean;
  readonly vocabulary: Vocabulary;
}

function rowsOf(mentions: readonly Mention[]): RowsOf {
  if (has(mentions, 'scope', 'except')) return 'except';
  const isMore = mentions.some((mention) => !isName(mention) && saysAlso(mention));
  return isMore && !has(mentions, 'scope', 'only') ? 'also' : 'only';
}

function has(mentions: readonly Mention[], is: string, what: string): boolean {
  return mentions.some((mention) => !isName(mention) && says(mention, is, what));
}

function isAbout(mention: Mention): boolean {
  return says(mention, 'follow') || says(mention, 'scope') || saysAlso(mention);
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

const cannot = ({ text }: Mention): Unclear => notOfChange(text);

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
  if (mention.time)
    return lever.timed && !isOutside(mention.time, choice.vocabulary)
      ? withTime(override, mention.time, choice.vocabulary)
      : undefined;
  if (mention.amount) return withAmount(override, lever, mention, choice);
  return mention.entities.length > 0 ? withRows(override, lever, mention, choice) : undefined;
}

/** Before the plan begins or behind its end. */
function isOutside({ from, to }: Span, { calendar }: Vocabulary): boolean {
  const plan = planSpan(calendar);
  return to <= plan.from || from >= plan.to;
}

/** At another time, or over the whole plan; `only until the end of May` keeps when it begins, and `from May` when it ends. */
function withTime(override: WrittenOverride, time: Span, { calendar }: Vocabulary): WrittenOverride {
  if (time.unit === 'ever') {
    const { during: _during, ...always } = override;
    return always;
  }
  const before = override.during === undefined ? undefined : readPeriod(override.during, calendar);
  if (before === undefined || 'problem' in before) return { ...override, during: duringText(time) ?? '' };
  const isUntil = time.from === -Infinity && before.from < time.to;
  const isSince = time.to === Infinity && time.from !== before.from && time.from < before.to;
  const span = { ...time, ...(isUntil ? { from: before.from } : {}), ...(isSince ? { to: before.to } : {}) };
  return { ...override, during: duringText(span) ?? '' };
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
  if (rows === 'except' && known.length === 0)
    return exceptRows(
      override,
      lever,
      entities.filter((entity) => entity.kind === kind),
      vocabulary,
    );
  const left = known.filter((value) => !named.includes(value));
  const values = rows === 'also' ? [...new Set([...known, ...named])] : rows === 'except' ? left : named;
  if (values.length === 0) return undefined;
  const isOfOther = kind === 'supplier' && !deliversIt(override, named, vocabulary);
  if (isOfOther && rows === 'also') return undefined;
  const others = Object.entries(override.where ?? {}).filter(
    ([name]) => !rivals(column).includes(name) && !(isOfOther && name === 'component'),
  );
  return { ...override, where: { ...Object.fromEntries(others), [column]: values.length === 1 ? values[0] : values } };
}

/** Another amount, the way that the change went before, counted as the column is. */
function withAmount(
  override: WrittenOverride,
  lever: Lever,
  mention: Mention,
  { vocabulary: { calendar }, isLevel, isPercent, isStill }: Choice,
): WrittenOverride | undefined {
  const { amount: said } = mention;
  if (said === undefined || said.upTo !== undefined) return undefined;
  const isShare =
    isPercent &&
    said.unit === 'none' &&
    said.per === undefined &&
    said.value <= 200 &&
    (typeof override.multiply === 'number' || lever.unit === 'share');
  const amount: Amount = isShare ? { ...said, unit: 'percent' } : said;
  const { multiply, add, set, shift } = override;
  if (typeof shift === 'number') {
    const buckets = inBuckets(amount, calendar) ?? Number.NaN;
    return Number.isInteger(buckets) ? { ...override, shift: Math.sign(shift) * buckets } : undefined;
  }
  if (typeof multiply === 'number') {
    const way = amount.sign ?? (multiply < 1 ? -1 : 1);
    if (amount.unit === 'factor') return { ...override, multiply: amount.value };
    const share =
      amount.unit === 'percent' ? amount.value / 100 : amount.unit === 'fraction' ? amount.value : undefined;
    if (share === undefined) return undefined;
    // `half as much`, `moitié moins`: what is left.
    const isLeft = isLevel || says(mention, 'mark', 'as-another');
    const factor = isLeft && amount.sign === undefined ? share : 1 + way * share;
    return { ...override, multiply: Number(factor.toPrecision(12)) };
  }
  const part = amount.unit === 'percent' ? amount.value / 100 : amount.unit === 'fraction' ? amount.value : undefined;
  // `half rather than nothing`, of a supplier that delivers none.
  if (set === 0 && part !== undefined && (isStill || says(mention, 'mark', 'as-another'))) {
    const { set: _set, ...others } = override;
    return { ...others, multiply: part };
  }
  const value = inCells(lever, amount, calendar);
  if (value === undefined) return undefined;
  if (typeof add === 'number') return { ...override, add: (amount.sign ?? (Math.sign(add) || 1)) * value };
  return typeof set === 'number' ? { ...override, set: value } : undefined;
}
