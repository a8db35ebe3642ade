import { bucketStart } from '../../calendar/calendar.js';
import type { Draft, WrittenOverride } from '../draft.js';
import { phrases } from '../phrases/index.js';
import type { Reading } from '../reading.js';
import { unreadIn } from '../understand/changes/changed.js';
import { duringText } from '../understand/figures/span.js';
import { isName, type Mention, says } from '../understand/mentions/mention.js';
import type { Vocabulary } from '../vocabulary.js';
import { holdsAny } from './opening.js';
import { anyOf } from './redrafted.js';
import type { FollowUp } from './said.js';

/** Tables whose rows are of goods. */
const ofGoods: readonly string[] = ['demand', 'products', 'inventory'];

/**
 * `10% more this summer` behind a forecast of dermatology, `move it to priority 1` behind why Enterin is late: what is changed of no goods
 * that are named is changed of those that were asked about, and in the time of a forecast that was shown of them, where the question before
 * changed nothing itself.
 */
export function ofQuestion(
  reading: Reading,
  last: Reading | undefined,
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
): Reading {
  if (last === undefined || last.drafts.length > 0 || reading.kind !== 'what_if') return reading;
  const isAll = mentions.some((mention) => !isName(mention) && says(mention, 'scope', 'all'));
  const { products, locations } = goodsOf(last.command.arguments);
  if (isAll || products.length === 0) return reading;
  const isTimed = mentions.some(({ time }) => time !== undefined);
  const shown = isTimed ? undefined : timeShown(last, vocabulary);
  const named = (override: WrittenOverride): WrittenOverride => {
    const { table, column, where = {}, insert } = override;
    const isNamed = ['product', 'family'].some((column) => where[column] !== undefined);
    if (!ofGoods.includes(table) || insert !== undefined || isNamed) return override;
    const places = table !== 'products' && where.location === undefined ? locations : [];
    return {
      ...override,
      where: { ...where, product: oneOrAll(products), ...(places.length > 0 ? { location: oneOrAll(places) } : {}) },
      ...(shown === undefined || table !== 'demand' || column !== undefined ? {} : { during: shown }),
    };
  };
  const drafts = reading.drafts.map((draft) => ({ ...draft, overrides: draft.overrides.map(named) }));
  const isSame = JSON.stringify(drafts) === JSON.stringify(reading.drafts);
  return isSame
    ? reading
    : {
        ...reading,
        drafts,
        words: [...reading.words, [...products, ...locations, ...(shown === undefined ? [] : [shown])].join(', ')],
      };
}

/**
 * `what if we had 50,000 more in the South?`, behind why NEU-60 runs short: so many of the one product that was asked about, where no product is
 * named and the question says by itself what they are then. As it is read otherwise.
 */
export function countedOfQuestion(reading: Reading, last: Reading | undefined, said: FollowUp): Reading {
  const { mentions, language, recognise, understand } = said;
  const { noProduct } = phrases[language].problem;
  const [change, ...more] = reading.drafts.flatMap(({ overrides }) => overrides);
  // `500 more at Mainz`, of a site, which are hours by themselves.
  const isOfSite = more.length === 0 && change?.table === 'capacity' && change.where?.site !== undefined;
  const isHours = mentions.some((one) => says(one, 'unit', 'hour') || says(one, 'quantity'));
  const isUnsaid = reading.unread.length === 1 && reading.unread[0].problem === noProduct;
  const isOpen = isUnsaid || (isOfSite && !isHours);
  const isWhy = last?.command.name === 'plan' && last.command.arguments.includes('--why') && last.drafts.length === 0;
  const [product, ...others] = isWhy ? goodsOf(last.command.arguments).products : [];
  const counted = mentions.filter(({ amount }) => amount?.unit === 'none' || amount?.unit === 'units');
  if (!isOpen || product === undefined || others.length > 0 || counted.length !== 1) return reading;
  const text = said.text;
  const { tokens } = recognise(text, language);
  const [{ from, length }] = counted;
  const end = tokens[from + length - 1].end;
  const named = understand(`${text.slice(0, end)} ${product}${text.slice(end)}`, language);
  return named.unread.length === 0 ? { ...named, question: text, words: [...named.words, product] } : reading;
}

/** The time that a forecast was shown for, where one was said: `for the second quarter`, `for the next 8 weeks`. */
function timeShown({ command }: Reading, { calendar }: Vocabulary): string | undefined {
  const behind = (flag: string): string | undefined =>
    command.arguments.find((_, at) => command.arguments[at - 1] === flag);
  const [from, to, horizon] = ['--from', '--to', '--horizon'].map(behind);
  if (command.name !== 'forecast') return undefined;
  if (from !== undefined || to !== undefined) return from === to ? from : `${from ?? ''}..${to ?? ''}`;
  if (horizon === undefined) return undefined;
  const { bucket: unit } = calendar;
  if (unit === 'hour') return undefined;
  const [begins, ends] = [0, Number(horizon)].map((bucket) => bucketStart(calendar, bucket));
  return duringText({ from: begins, to: ends, unit, begins: false });
}

/** What is sought, and the scenario that stands, in which it is sought. */
export interface SoughtIn {
  readonly reading: Reading;
  readonly draft: Draft;
}

/**
 * `how many hours would bring us to 99%?`, behind 15 more hours on L2 in January, and `how many hours could L1 lose?`, behind 20 that it loses
 * in May: of that line in that time, in place of the amount told before; `how many more hours` comes on top of it. Of several
 * lines that are changed none is meant more than another where none is named.
 */
export function soughtOfChange(given: Reading, draft: Draft, said: FollowUp): SoughtIn {
  const { text, mentions, words, language } = said;
  const reading = soughtOfGoods(given, draft, mentions);
  const [asked, ...others] = reading.drafts.flatMap(({ overrides }) => overrides.filter(isSought));
  if (reading.kind !== 'seek' || asked === undefined || others.length > 0) return { reading, draft };
  const alike = draft.overrides.filter((override) => isAmountOf(override, asked));
  const [changed] = alike;
  if (alike.length > 1 && asked.where === undefined) return { reading: ofWhich(reading, alike, language), draft };
  if (alike.length !== 1) return { reading, draft };
  const { where, during } = changed;
  const sought = { ...asked, where, ...(during === undefined ? {} : { during }) };
  const drafts = reading.drafts.map((one) => ({
    ...one,
    overrides: one.overrides.map((override) => (override === asked ? sought : override)),
  }));
  const isMore = holdsAny(text, words.furtherSought);
  const rows = [...Object.values(where ?? {}).flat(), ...(during === undefined ? [] : [during])].join(', ');
  const { soughtInstead, soughtOnTop } = phrases[language].words;
  return {
    reading: { ...reading, drafts, words: [...reading.words, (isMore ? soughtOnTop : soughtInstead)(rows)] },
    draft: isMore ? draft : { ...draft, overrides: draft.overrides.filter((override) => override !== changed) },
  };
}

/** Whether it is an amount that is sought at no time of its own: of which line or goods may be told. */
function isSought({ insert, during, add, multiply, where }: WrittenOverride): boolean {
  const isAmount = typeof add === 'string' || (typeof multiply === 'string' && where !== undefined);
  return insert === undefined && during === undefined && isAmount;
}

/** Whether a change is of what is sought: of the same rows where those are named, and then the same way. */
function isAmountOf(override: WrittenOverride, asked: WrittenOverride): boolean {
  const { table, column, add, set, multiply, where, insert } = override;
  if (table !== asked.table || column !== asked.column || where === undefined || insert !== undefined) return false;
  const verb = typeof asked.multiply === 'string' ? multiply : (add ?? set);
  if (typeof verb !== 'number') return false;
  if (asked.where === undefined) return true;
  const rows = (row: WrittenOverride['where']): string => JSON.stringify(Object.entries(row ?? {}).sort());
  const isDown = /^(?:1 )?-/.test(String(asked.multiply ?? asked.add));
  const wasDown = multiply === undefined ? Number(add ?? 0) < 0 : Number(multiply) < 1;
  return rows(where) === rows(asked.where) && isDown === wasDown;
}

/** Of which of the changes something is sought was not said. */
function ofWhich(reading: Reading, alike: readonly WrittenOverride[], language: Reading['language']): Reading {
  const say = phrases[language];
  const choices = alike.map(({ where }) =>
    Object.values(where ?? {})
      .flat()
      .join(', '),
  );
  const unread = unreadIn(say, anyOf(reading.question, choices));
  return { ...reading, unread: [unread] };
}

/**
 * `how much more would we have to sell`, where the price of one product stands changed: of that product, where none is named; where its demand
 * stands changed, of the places, too, for which it is.
 */
function soughtOfGoods(reading: Reading, { overrides }: Draft, mentions: readonly Mention[]): Reading {
  const isAll = mentions.some((mention) => !isName(mention) && says(mention, 'scope', 'all'));
  const goods = overrides.filter(({ where = {} }) => (where.product ?? where.family) !== undefined);
  const [changed, ...others] = goods;
  if (reading.kind !== 'seek' || isAll || changed?.where === undefined || others.length > 0) return reading;
  const { table, where } = changed;
  const column = where.product === undefined ? 'family' : 'product';
  const rows = table === 'demand' ? where : { [column]: where[column] };
  const named = (override: WrittenOverride): WrittenOverride =>
    override.table === 'demand' && override.where === undefined ? { ...override, where: rows } : override;
  return { ...reading, drafts: reading.drafts.map((draft) => ({ ...draft, overrides: draft.overrides.map(named) })) };
}

const oneOrAll = (values: readonly string[]): string | readonly string[] => (values.length === 1 ? values[0] : values);

/** The products and places that a command is asked about. */
export function goodsOf(words: readonly string[]): {
  readonly products: readonly string[];
  readonly locations: readonly string[];
} {
  const behind = (flag: string): readonly string[] => words.filter((_, at) => words[at - 1] === flag);
  const series = [...behind('--series'), ...behind('--why')].map((text) => text.split('@'));
  const known = (values: readonly (string | undefined)[]): readonly string[] => [
    ...new Set(
      values.flatMap((value) => (value === undefined || value === '*' || /^\d{4}-/.test(value) ? [] : [value])),
    ),
  ];
  return {
    products: known([...series.map(([product]) => product), ...behind('--product')]),
    locations: known([...series.map(([, location]) => location), ...behind('--location')]),
  };
}
