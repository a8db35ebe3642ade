import { bucketKind } from '../../../calendar/bucket.js';
import type { Calendar } from '../../../calendar/calendar.js';
import { type Amount, laterBy, timeUnits } from '../figures/amount.js';
import { duringText, planSpan } from '../figures/span.js';
import { endsInPlural, isName, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import { type Asked, isYear, namesOf, useWords } from './asked.js';
import { isUpTo, periodIn } from './part.js';

/** What series are named by, and what forecasts are summed by. */
export const seriesKinds: readonly string[] = ['product', 'family', 'location'];

/** Whether a mention names series of demand: a product, a family, a place. */
export function isSeries({ entities }: Mention): boolean {
  return entities.some(({ kind }) => seriesKinds.includes(kind));
}

/** `the coming months`, `les semaines qui viennent`: how many is not said. */
const isAhead = (mention: Mention): boolean =>
  isWord(mention) && ['next', 'ahead'].some((what) => says(mention, 'relative', what));

/** `how many units … by the end of the year`: up to the end, where the plan is a year; what is counted says nothing. */
export function useEnd(asked: Asked): void {
  useWords(asked, 'mark:whole-plan', 'mark:of-the-plan');
  if (asked.main.some((mention) => !isName(mention) && (says(mention, 'mark', 'counting') || says(mention, 'outcome'))))
    useWords(asked, 'unit:units');
  if (!isYear(asked)) {
    for (const mention of asked.main)
      if (!isName(mention) && says(mention, 'mark', 'of-the-year')) asked.used.delete(mention);
    return;
  }
  // `for the end of the year` leaves open from when.
  const isOpen = (one: Mention): boolean => wordSays(one, 'mark', 'final') && !isUpTo(asked.main, one);
  const main = asked.main.filter((one) => !isOpen(one));
  useWords({ ...asked, main }, 'mark:final', 'mark:of-the-year', 'mark:latest');
}

/** `expected volumes, metabolic, 2026`: the year of the plan, written as a number alone. */
export function useYear({ main, used, vocabulary }: Asked): void {
  const year = new Date(planSpan(vocabulary.calendar).from * hour).getUTCFullYear();
  for (const mention of main)
    if (mention.amount?.unit === 'none' && mention.amount.value === year && mention.amount.sign === undefined)
      used.add(mention);
}

const hour = 3_600_000;

/** `fourth quarter only`, `for Spain alone`: right behind what is named, only that is shown anyway. */
export function useOnly({ main, used }: Asked): void {
  for (const [at, mention] of main.entries()) {
    const next = main.slice(at + 1).find((one) => !isWord(one) || !says(one, 'mark', 'article'));
    const beside = [main[at - 1], next].find((one) => one !== undefined && (one.time !== undefined || isSeries(one)));
    if (beside !== undefined && !isName(mention) && says(mention, 'scope', 'only')) used.add(mention);
  }
}

/** `in both markets`, where there are two. */
function isBothPlaces({ main, vocabulary }: Asked): boolean {
  const places = vocabulary.entities.filter(({ kind }) => kind === 'location').length;
  return places === 2 && main.some((mention) => !isName(mention) && says(mention, 'mark', 'pair'));
}

/** `by family`, `each market`: the level that forecasts are summed by. Series are by product and place as they are. */
export function levelIn({ main, used }: Asked): readonly string[] {
  const grouped = main.flatMap((mention, at) => {
    const level = levelOf(mention);
    if (level === undefined) return [];
    const total = totalBefore(main, at);
    if (total !== undefined) return [{ mention, level, before: total }];
    return isGroupedAt(main, at) ? [{ mention, level, before: main[at - 1] }] : [];
  });
  const levels = grouped.map(({ level }) => level);
  const isEachSeries = levels.includes('product') && levels.includes('location') && levels.length === 2;
  for (const { mention, before } of isEachSeries ? grouped : grouped.slice(0, 1)) {
    used.add(mention);
    used.add(before);
  }
  return isEachSeries || levels.length === 0 ? [] : ['--by', levels[0]];
}

/** `total of the family`, `au total pour la famille`: goods of a family that is named, added up. */
function totalBefore(main: readonly Mention[], at: number): Mention | undefined {
  const isNamed = main.some(({ entities }) => entities.some(({ kind }) => kind === 'family'));
  if (!isNamed || !says(main[at], 'kind', 'family')) return undefined;
  const front = main.slice(0, at);
  const link = front.findLastIndex((mention) => !isWord(mention) || !isLink(mention));
  const total = front[link];
  return wordSays(total, 'mark', 'total') ? total : undefined;
}

/** An article or a preposition between a total and what it is of. */
const isLink = (mention: Mention): boolean =>
  !says(mention, 'mark', 'total') &&
  (says(mention, 'mark', 'article') || ['of', 'in', 'for'].some((what) => says(mention, 'prep', what)));

/** `per country`, `for each family`, `by product and country`, `all families`. */
function isGroupedAt(main: readonly Mention[], at: number): boolean {
  const before = main[at - 1];
  if (before === undefined || isName(before)) return false;
  const isJoined = says(before, 'and') && at > 1 && levelOf(main[at - 2]) !== undefined;
  if (isJoined) return isGroupedAt(main, at - 2);
  const isEach = ['grouping', 'each'].some((what) => says(before, 'mark', what));
  return isEach || (says(before, 'scope', 'all') && says(main[at], 'kind', 'family'));
}

/** `which families …`, `for which country …`: the level of what is to be picked out; of what is ranked, any that is named. */
export function pickedLevelIn({ main, used }: Asked, isRanked = false): readonly string[] {
  const at = main.findIndex(
    (mention, index) => levelOf(mention) !== undefined && (isRanked || isPicking(main[index - 1])),
  );
  const level = at === -1 ? undefined : levelOf(main[at]);
  if (level === undefined) return [];
  used.add(main[at]);
  return ['--by', level];
}

function levelOf(mention: Mention): string | undefined {
  return isWord(mention) ? seriesKinds.find((one) => says(mention, 'kind', one)) : undefined;
}

function isPicking(before: Mention | undefined): boolean {
  return before !== undefined && isWord(before) && (says(before, 'ask', 'which') || says(before, 'mark', 'asking'));
}

/** Words that a forecast is asked for with, and that say nothing beside it. */
export function useForecastWords(asked: Asked): void {
  useWords(asked, 'quantity:demand', 'ask:which', 'ask:explain', 'outcome', 'mark:counting', 'mark:consuming');
  useWords(asked, 'relative:next', 'relative:ahead', 'mark:be', 'mark:expecting', 'mark:once', 'ask:measure');
  useAll(asked);
}

/** `will we sell more INS-100 than INS-200`, `North vs South`: several products or places, which are shown beside each other. */
export function setsBeside({ main }: Pick<Asked, 'main'>): boolean {
  return seriesKinds.some(
    (kind) => main.filter(({ entities }) => entities.some((entity) => entity.kind === kind)).length > 1,
  );
}

/** Words that say which series are meant where all are: `in all markets`, `toutes les séries`, `tous produits confondus`. */
function useAll(asked: Asked): void {
  useWords(asked, 'scope:all', 'kind:product', 'mark:series');
  const { main, used } = asked;
  // `DE + ES`
  for (const [at, mention] of main.entries())
    if (mention.text === '+' && isSeries(main[at + 1] ?? mention)) used.add(mention);
  if (isAllPlaces(asked)) useWords(asked, 'kind:location');
  if (isBothPlaces(asked)) useWords(asked, 'kind:location', 'mark:pair');
  if (asked.main.some(isAhead)) useWords(asked, 'unit');
}

/** How far ahead: up to the end of a time that is named, or so long from the start of the plan; and only that time, where it begins later. */
export function aheadIn(asked: Asked): Ahead {
  const { main, used, vocabulary } = asked;
  const { calendar } = vocabulary;
  const rate = main.find((_, at) => isPerBucket(main, at, calendar));
  if (rate !== undefined) used.add(rate);
  const [mention, ...others] = main.filter((one) => one !== rate && (one.time !== undefined || lasts(one.amount)));
  const time = mention?.time;
  // `three weeks from now` is how far.
  const plan = planSpan(calendar);
  const end = (time?.ahead ? time.from : time?.to) ?? (mention?.amount && laterBy(plan.from, mention.amount));
  if (mention === undefined || end === undefined || others.length > 0) return wholePlan;
  const horizon = bucketKind(calendar.bucket).ordinalOf(end - 1) - calendar.start + 1;
  if (end !== Infinity && horizon < 1) return wholePlan;
  used.add(mention);
  const isLater = time !== undefined && !time.ahead && time.from > plan.from && !isUpTo(main, mention);
  const isBeyond = end > plan.to && end !== Infinity;
  const isAll = end === Infinity || horizon === calendar.horizon;
  const options = [
    ...(isAll || (isLater && !isBeyond) ? [] : ['--horizon', String(horizon)]),
    ...(isLater ? periodIn(asked) : []),
  ];
  const text = isLater ? duringText(time) : undefined;
  return { options, words: text === undefined ? [] : [text] };
}

/** `packs a month`, in a plan of months. */
function isPerBucket(main: readonly Mention[], at: number, { bucket }: Calendar): boolean {
  const { amount } = main[at];
  if (amount?.unit !== bucket) return false;
  const before = main[at - 1];
  const isFor = before !== undefined && isWord(before) && (says(before, 'prep') || says(before, 'relative'));
  return amount.isRate === true || (amount.mayBeRate === true && !isFor);
}

/** The options of how far ahead and of which time, and that time where it is told. */
export interface Ahead {
  readonly options: readonly string[];
  readonly words: readonly string[];
}

export const wholePlan: Ahead = { options: [], words: [] };

export function lasts(amount: Amount | undefined): boolean {
  return (
    amount !== undefined &&
    !amount.isRate &&
    amount.per === undefined &&
    amount.unit !== 'hour' &&
    timeUnits.includes(amount.unit)
  );
}

/** The series that a question names: products and families, at a location where it names one. */
export function seriesOf(asked: Asked): readonly string[] {
  const products = namesOf(asked, 'product');
  const families = namesOf(asked, 'family');
  const members = asked.vocabulary.entities
    .filter(({ kind, group }) => kind === 'product' && families.includes(group ?? ''))
    .map(({ value }) => value);
  const locations = namesOf(asked, 'location');
  const named = [...products, ...(products.length > 0 ? [] : members)];
  if (named.length === 0) return locations.map((location) => `*@${location}`);
  return named.flatMap((product) =>
    locations.length === 0 ? [product] : locations.map((location) => `${product}@${location}`),
  );
}

/** `all markets`, `the three markets`: what is forecast for goods that name no place. */
function isAllPlaces({ main }: Asked): boolean {
  const isNamed = main.some(({ entities }) => entities.some(({ kind }) => kind === 'location'));
  return main.some((mention, at) => {
    const next = main[at + 1];
    if (!isWord(mention) || next === undefined || !says(next, 'kind', 'location')) return false;
    return says(mention, 'scope', 'all') || (!isNamed && isDefinite(mention) && endsInPlural(next));
  });
}

/** `the`, `for the`, `les`. */
const isDefinite = (mention: Mention): boolean =>
  !says(mention, 'mark', 'one') && (says(mention, 'mark', 'article') || /\bthe$/i.test(mention.text));
