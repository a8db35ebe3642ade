import type { Draft, WrittenOverride } from '../draft.js';
import type { Reading } from '../reading.js';
import { isName, type Mention, says } from '../understand/mentions/mention.js';
import type { FollowUp } from './said.js';

/** Tables whose rows are of goods. */
const ofGoods: readonly string[] = ['demand', 'products', 'inventory'];

/**
 * `10% more this summer` behind a forecast of dermatology, `move it to priority 1` behind why Enterin is late: what is changed of no goods
 * that are named is changed of those that were asked about, where the question before changed nothing itself.
 */
export function ofQuestion(reading: Reading, last: Reading | undefined, mentions: readonly Mention[]): Reading {
  if (last === undefined || last.drafts.length > 0 || reading.kind !== 'what_if') return reading;
  const isAll = mentions.some((mention) => !isName(mention) && says(mention, 'scope', 'all'));
  const { products, locations } = goodsOf(last.command.arguments);
  if (isAll || products.length === 0) return reading;
  const named = (override: WrittenOverride): WrittenOverride => {
    const { table, where = {}, insert } = override;
    const isNamed = ['product', 'family'].some((column) => where[column] !== undefined);
    if (!ofGoods.includes(table) || insert !== undefined || isNamed) return override;
    const places = table !== 'products' && where.location === undefined ? locations : [];
    return {
      ...override,
      where: { ...where, product: oneOrAll(products), ...(places.length > 0 ? { location: oneOrAll(places) } : {}) },
    };
  };
  const drafts = reading.drafts.map((draft) => ({ ...draft, overrides: draft.overrides.map(named) }));
  const isSame = JSON.stringify(drafts) === JSON.stringify(reading.drafts);
  return isSame ? reading : { ...reading, drafts, words: [...reading.words, [...products, ...locations].join(', ')] };
}

/** `how much more would we have to sell`, where the price of one product stands changed: of that product, where none is named. */
export function soughtOfChanged(reading: Reading, { overrides }: Draft, mentions: readonly Mention[]): Reading {
  const isAll = mentions.some((mention) => !isName(mention) && says(mention, 'scope', 'all'));
  const goods = overrides.flatMap(({ where = {} }) => ((where.product ?? where.family) === undefined ? [] : [where]));
  const [changed, ...others] = goods;
  if (reading.kind !== 'seek' || isAll || changed === undefined || others.length > 0) return reading;
  const column = changed.product === undefined ? 'family' : 'product';
  const named = (override: WrittenOverride): WrittenOverride =>
    override.table === 'demand' && override.where === undefined
      ? { ...override, where: { [column]: changed[column] ?? '' } }
      : override;
  return { ...reading, drafts: reading.drafts.map((draft) => ({ ...draft, overrides: draft.overrides.map(named) })) };
}

/**
 * `it comes out 10% higher`, `8% more than that`, behind a forecast: demand, by so much, in the words that a question would say it with;
 * undefined where no amount and which way it goes is told.
 */
export function toldOfForecast(
  last: Reading | undefined,
  { text, language, words, recognise }: FollowUp,
): string | undefined {
  const { mentions, tokens } = recognise(text, language);
  const at = mentions.findIndex(({ amount }) => amount !== undefined);
  const way = mentions[at + 1];
  const isWay = way !== undefined && !isName(way) && ['raise', 'lower'].some((what) => says(way, 'action', what));
  if (last?.command.name !== 'forecast' || !isWay || mentions.slice(0, at).some(isName)) return undefined;
  const behind = mentions.slice(at + 2);
  const isThat = behind[0] !== undefined && !isName(behind[0]) && says(behind[0], 'mark', 'that-one');
  const rest = isThat ? behind.slice(1) : behind;
  const part = (from: Mention, to: Mention): string =>
    text.slice(tokens[from.from].start, tokens[to.from + to.length - 1].end);
  const when = rest.length === 0 ? '' : ` ${part(rest[0], rest[rest.length - 1])}`;
  return `${words.demand} ${part(mentions[at], way).replace(/ than$/i, '')}${when}`;
}

const oneOrAll = (values: readonly string[]): string | readonly string[] => (values.length === 1 ? values[0] : values);

/** The products and places that a command is asked about. */
function goodsOf(words: readonly string[]): {
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
