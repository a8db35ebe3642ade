import { bucketKind } from '../../../calendar/bucket.js';
import type { Calendar } from '../../../calendar/calendar.js';
import type { Saying } from '../../phrases/saying.js';
import type { QuestionKind } from '../../reading.js';
import { type Amount, type AmountUnit, timeUnits } from '../figures/amount.js';
import { duringText, planSpan } from '../figures/span.js';
import { isName, isSmall, isWord, type Mention, says } from '../mentions/mention.js';
import { saysChange, worldOf } from '../scenarios/world.js';
import {
  type Answerable,
  type Asked,
  answered,
  asks,
  isYear,
  type KindReader,
  kpisIn,
  namesOf,
  useWords,
  worldFor,
} from './asked.js';
import { isUpTo, periodIn } from './part.js';

export const accuracyKind: KindReader = {
  kind: 'accuracy',
  isAsked: (said) => {
    const asked = withForecasting(said);
    return asks(asked, 'measure') || (asks(asked, 'accuracy') && asks(asked, 'forecast'));
  },
  read: forecasting(
    'accuracy',
    ['--backtest'],
    (series) => (say) => say.words.accuracy(series),
    'ask:accuracy',
    'ask:forecast',
    'ask:seek',
    'kind:location',
    'scope:all',
    'ask:check',
  ),
};

/** `how far off are we when we forecast the South?`: of what the forecasts are that are asked about, and nothing that is supposed. */
function withForecasting(asked: Asked): Asked {
  const isSeries = ({ entities }: Mention): boolean => entities.some(({ kind }) => series.includes(kind));
  const isOfForecast = (mention: Mention): boolean =>
    isSeries(mention) ||
    (!isName(mention) &&
      mention.amount === undefined &&
      mention.time === undefined &&
      (isSmall(mention) || says(mention, 'ask', 'forecast') || says(mention, 'quantity', 'demand')));
  const isForecasting = asked.condition.some((mention) => !isName(mention) && says(mention, 'ask', 'forecast'));
  if (!isForecasting || !asked.condition.every(isOfForecast)) return asked;
  return asks(asked, 'accuracy', 'measure')
    ? { ...asked, main: [...asked.main, ...asked.condition], condition: [] }
    : asked;
}

export const forecastKind: KindReader = {
  kind: 'forecast',
  isAsked: (asked) =>
    (asks(asked, 'forecast') && !asks(asked, 'short') && !isOfKpi(asked) && !isSoldTold(asked)) ||
    countsGoods(asked) ||
    (asked.main.some((mention) => says(mention, 'quantity', 'demand')) &&
      !saysChange(
        asked.main.filter(
          (mention) => !says(mention, 'filler') && !says(mention, 'prep') && !says(mention, 'quantity'),
        ),
      ) &&
      asked.main.some((mention) => says(mention, 'mark', 'asking'))),
  read: forecasting('forecast', [], (series) => (say) => say.words.forecast(series), 'ask:forecast'),
};

/** `forecast margin`, `heures sup prévues`: what the plan expects of a KPI, and no series of demand. */
function isOfKpi({ main }: Asked): boolean {
  const isSeries = main.some(
    (mention) => mention.entities.some(({ kind }) => series.includes(kind)) || says(mention, 'quantity', 'demand'),
  );
  const isFuture = main.some((mention) => says(mention, 'ask', 'measure') || says(mention, 'ask', 'accuracy'));
  return !isSeries && !isFuture && kpisIn(main.filter((mention) => !says(mention, 'ask', 'forecast'))).length > 0;
}

/** `on vendra 60 000 doses de VAC-100`: a future of selling that tells how many, and asks nothing. */
function isSoldTold({ main }: Asked): boolean {
  const asking = main.filter(
    (mention) => !isName(mention) && says(mention, 'ask') && !says(mention, 'prep', 'against'),
  );
  const isFuture = ({ senses }: Mention): boolean => senses.some(({ is }) => is === 'sells');
  return (
    asking.length > 0 &&
    asking.every((mention) => isFuture(mention) && says(mention, 'quantity', 'demand')) &&
    main.some(({ amount }) => amount?.unit === 'units')
  );
}

const series = ['product', 'family', 'location'];

/** `combien de glargine en Allemagne`, `what do we expect Spain to take of glargine`: goods that are counted or expected, and nothing else. */
function countsGoods({ main, condition }: Asked): boolean {
  const isSeries = ({ entities }: Mention): boolean => entities.some(({ kind }) => series.includes(kind));
  const isOfCount = (mention: Mention): boolean =>
    isSeries(mention) ||
    (!isName(mention) &&
      mention.amount === undefined &&
      (isSmall(mention) ||
        ['counting', 'consuming', 'expecting'].some((what) => says(mention, 'mark', what)) ||
        says(mention, 'sells') ||
        says(mention, 'quantity', 'demand')));
  const isOfDemand = main.some((mention) => !isName(mention) && says(mention, 'quantity', 'demand'));
  const isSaid = (what: string): boolean =>
    main.some((mention) => !isName(mention) && mention.amount === undefined && says(mention, 'mark', what));
  return (
    condition.length === 0 &&
    (isSaid('counting') || (isSaid('expecting') && (isSaid('asking') || isOfDemand))) &&
    main.some(({ entities }) => entities.some(({ kind }) => kind === 'product' || kind === 'family')) &&
    main.every((mention) => mention.time !== undefined || isOfCount(mention))
  );
}

function forecasting(
  kind: QuestionKind,
  flags: readonly string[],
  words: (series: readonly string[]) => Saying,
  ...senses: readonly string[]
): KindReader['read'] {
  return (said) => {
    const asked = withForecasting(said);
    useWords(asked, ...senses, 'quantity:demand', 'ask:which', 'kind:product', 'scope:all', 'ask:explain', 'outcome');
    useWords(
      asked,
      'mark:counting',
      'mark:consuming',
      'ask:measure',
      'relative:next',
      'relative:ahead',
      'mark:be',
      'mark:expecting',
      'mark:once',
    );
    if (asked.main.some(isAhead)) useWords(asked, 'unit');
    if (isAllPlaces(asked)) useWords(asked, 'kind:location');
    if (isBothPlaces(asked)) useWords(asked, 'kind:location', 'mark:pair');
    const isFuture = kind === 'forecast';
    const by = groupingOf(asked, isFuture ? ['product', 'family', 'location'] : []);
    const series = seriesOf(asked);
    const period = isFuture ? aheadIn(asked) : wholePlan;
    if (isFuture) useEnd(asked);
    useOnly(asked);
    const both = kind === 'accuracy' ? asksTwice(asked) : undefined;
    if (both !== undefined) return { ...refusedTwice(asked, both), kind };
    const isEmpty = asked.condition.length === 0;
    const world = isEmpty ? worldOf([], asked.vocabulary, asked.title) : worldFor(asked);
    const reading = answered(
      asked,
      kind,
      world,
      {
        name: 'forecast',
        arguments: [...flags, ...series.flatMap((one) => ['--series', one]), ...by, ...period.options],
      },
      [words(series), ...period.words],
    );
    return isEmpty
      ? reading
      : {
          ...reading,
          unread: [
            {
              text: asked.title,
              problem: (say) => say.problem.forecastOfChange,
              choices: [],
            },
          ],
        };
  };
}

/** `the coming months`, `les semaines qui viennent`: how many is not said. */
const isAhead = (mention: Mention): boolean =>
  isWord(mention) && ['next', 'ahead'].some((what) => says(mention, 'relative', what));

/** `how many units … by the end of the year`: up to the end, where the plan is a year; what is counted says nothing. */
function useEnd(asked: Asked): void {
  if (asked.main.some((mention) => !isName(mention) && (says(mention, 'mark', 'counting') || says(mention, 'outcome'))))
    useWords(asked, 'unit:units');
  if (!isYear(asked)) {
    for (const mention of asked.main)
      if (!isName(mention) && says(mention, 'mark', 'of-the-year')) asked.used.delete(mention);
    return;
  }
  useWords(asked, 'mark:final', 'mark:plan-end', 'mark:of-the-year', 'mark:latest');
}

/** `fourth quarter only`, `for Spain alone`: right behind what is named, only that is shown anyway. */
function useOnly({ main, used }: Asked): void {
  for (const [at, mention] of main.entries()) {
    const beside = [main[at - 1], main[at + 1]].find(
      (one) => one !== undefined && (one.time !== undefined || one.entities.some(({ kind }) => series.includes(kind))),
    );
    if (beside !== undefined && !isName(mention) && says(mention, 'scope', 'only')) used.add(mention);
  }
}

/** `in both markets`, where there are two. */
function isBothPlaces({ main, vocabulary }: Asked): boolean {
  const places = vocabulary.entities.filter(({ kind }) => kind === 'location').length;
  return places === 2 && main.some((mention) => !isName(mention) && says(mention, 'mark', 'pair'));
}

/** `by family`, `each market`: the level that forecasts are summed by. */
function groupingOf({ main, used }: Asked, levels: readonly string[]): readonly string[] {
  for (const [index, mention] of main.entries()) {
    const level = isName(mention) ? undefined : levels.find((one) => says(mention, 'kind', one));
    const before = main[index - 1];
    const isEach =
      before !== undefined && !isName(before) && ['grouping', 'each'].some((what) => says(before, 'mark', what));
    if (level === undefined || !isEach) continue;
    used.add(mention);
    used.add(before);
    return ['--by', level];
  }
  return [];
}

/** How far ahead: up to the end of a time that is named, or so long from the start of the plan; and only that time, where it begins later. */
function aheadIn(asked: Asked): Ahead {
  const { main, used, vocabulary } = asked;
  const { calendar } = vocabulary;
  const rate = main.find(({ amount }) => amount?.isRate === true && amount.unit === calendar.bucket);
  if (rate !== undefined) used.add(rate);
  const [mention, ...others] = main.filter(({ time, amount }) => time !== undefined || lasts(amount));
  const time = mention?.time;
  // `three weeks from now` is how far.
  const end = (time?.ahead ? time.from : time?.to) ?? (mention?.amount && endAfter(mention.amount, calendar));
  if (mention === undefined || end === undefined || others.length > 0) return wholePlan;
  const plan = planSpan(calendar);
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

/** The options of how far ahead and of which time, and that time where it is told. */
interface Ahead {
  readonly options: readonly string[];
  readonly words: readonly string[];
}

const wholePlan: Ahead = { options: [], words: [] };

function lasts(amount: Amount | undefined): boolean {
  return (
    amount !== undefined &&
    !amount.isRate &&
    amount.per === undefined &&
    amount.unit !== 'hour' &&
    timeUnits.includes(amount.unit)
  );
}

/** So long behind the start of the plan. */
function endAfter({ value, unit }: Amount, calendar: Calendar): number {
  const { from } = planSpan(calendar);
  const days: Partial<Record<AmountUnit, number>> = { day: 1, week: 7 };
  const whole = days[unit];
  if (whole !== undefined) return from + value * whole * 24;
  const { ordinalOf, startOf } = bucketKind(unit as 'month');
  return startOf(ordinalOf(from) + Math.round(value)) + (from - startOf(ordinalOf(from)));
}

/** The series that a question names: products and families, at a location where it names one. */
function seriesOf(asked: Asked): readonly string[] {
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

/** `forecast X and tell me how accurate it is`: two questions, the word that begins the second. */
function asksTwice({ main }: Asked): Mention | undefined {
  if (isFronted(main)) return undefined;
  const first = main.findIndex(
    (mention) => !isName(mention) && says(mention, 'ask', 'forecast') && !says(mention, 'ask', 'measure'),
  );
  const and = main.findIndex((mention, index) => index > first && !isName(mention) && says(mention, 'and'));
  const isOne = main.slice(0, and).some((mention) => !isName(mention) && says(mention, 'ask', 'accuracy'));
  if (first === -1 || and === -1 || isOne) return undefined;
  return main.slice(and).find((mention) => says(mention, 'ask', 'measure') || says(mention, 'ask', 'accuracy'));
}

/** `the forecasts of lispro, can we rely on them?`: what the one question is about stands in front, and a pronoun or nothing behind. */
function isFronted(main: readonly Mention[]): boolean {
  const [article] = main;
  const noun = main.findIndex((mention) => !isName(mention) && says(mention, 'ask', 'forecast'));
  const comma = main.findIndex((mention) => !isName(mention) && says(mention, 'and', 'comma'));
  const behind = main.slice(comma + 1);
  return (
    noun > 0 &&
    !isName(article) &&
    says(article, 'mark', 'article') &&
    main.slice(1, noun).every(isName) &&
    comma !== -1 &&
    !behind.some((mention) => isName(mention) || mention.amount !== undefined || mention.time !== undefined)
  );
}

function refusedTwice(asked: Asked, { text }: Mention): Omit<Answerable, 'kind'> {
  return {
    command: { name: 'forecast', arguments: [] },
    drafts: [],
    words: [],
    unread: [{ text, problem: (say) => say.problem.secondQuestion, choices: [asked.title.split(text)[0].trim()] }],
  };
}

/** `all markets`: what is forecast for goods that name no place. */
function isAllPlaces({ main }: Asked): boolean {
  return main.some(
    (mention, at) =>
      !isName(mention) &&
      says(mention, 'scope', 'all') &&
      main[at + 1] !== undefined &&
      says(main[at + 1], 'kind', 'location'),
  );
}
