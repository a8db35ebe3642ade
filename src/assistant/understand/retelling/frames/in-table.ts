import { plainOf } from '../../lexicon/token.js';
import {
  endOfPart,
  isComma,
  isName,
  isSmall,
  isWord,
  type Mention,
  putIn,
  saidOf,
  says,
  startOfPart,
  timesSaid,
  wordSays,
} from '../../mentions/mention.js';

/** What a table is called, what its rows count or last, and other quantities of it that have their own words. */
interface NamedTable {
  readonly name: RegExp;
  readonly column?: RegExp;
  /** What that column is as a quantity; put in where the table alone says what changes. */
  readonly quantity?: string;
  readonly others: readonly string[];
  /** Said in front of the column, which alone may be one of another table. */
  readonly of?: string;
  /** The one lever of this table for a quantity that other tables have as well. */
  readonly levers?: Readonly<Record<string, string>>;
  /** Whether the name is that of a table also where no such word stands beside it. */
  readonly isPlain?: true;
}

const count = /^(?:the |la |les |le )?(?:quantity|quantities|quantites?)(?: of| de| d')?$/;
const hours = /^(?:the |les )?(?:hours|heures)$/;

const tables: readonly NamedTable[] = [
  {
    name: /^(?:changeovers?|changements?(?: de (?:serie|format|campagne))?)$/,
    column: hours,
    quantity: 'changeover',
    others: [],
  },
  { name: /^(?:demand|demande)$/, column: count, quantity: 'demand', others: [] },
  { name: /^(?:capacity|capacites?)$/, quantity: 'capacity', others: ['overtime', 'efficiency'] },
  { name: /^(?:inventory|stocks?)$/, column: count, quantity: 'stock', others: [] },
  { name: /^(?:receipts?|receptions?)$/, column: count, quantity: 'receipt', others: [] },
  { name: /^(?:in the )?(?:bom|nomenclatures?)$/, column: count, quantity: 'consumption', others: ['scrap'] },
  { name: /^(?:in the )?(?:risks?|risques?)$/, others: ['frequency', 'stoppage'] },
  {
    name: /^(?:lanes?|liaisons?)$/,
    others: ['leadtime', 'transport'],
    levers: { leadtime: 'lane_leadtime' },
    isPlain: true,
  },
  {
    name: /^(?:suppliers?|fournisseurs?)$/,
    of: 'supplier',
    others: ['leadtime', 'price', 'purchase', 'minorder', 'lotmultiple', 'capacity', 'preference'],
  },
  {
    name: /^(?:routings?|gammes?)$/,
    others: ['yield', 'speed', 'release', 'setup', 'lot', 'leadtime'],
    levers: { leadtime: 'production_leadtime' },
    isPlain: true,
  },
  { name: /^(?:products?|produits?)$/, others: ['price', 'priority', 'shelflife', 'safety', 'holding', 'remaining'] },
];

/**
 * `in the changeovers table, all hours drop by 20%`, `every lead time in lanes +2 days`, `dans la table demand, quantity +10 % pour DE`: a table in
 * which something changes says of what its columns are; asked for are tables only where nothing changes.
 */
export function withInTable(mentions: readonly Mention[]): readonly Mention[] {
  const alone = calledAlone(mentions);
  const isAsked = mentions.some((mention) => wordSays(mention, 'ask', 'tables'));
  // `on all lanes` says that all are meant, where another part names one.
  const isAll = mentions.slice(alone?.start, alone?.end).some((mention) => wordSays(mention, 'scope', 'all'));
  if (alone?.isOfPart !== true || isAsked || isAll) return inPart(mentions);
  const [start, end] = [startOfPart(mentions, alone.start), endOfPart(mentions, alone.end)];
  return [...mentions.slice(0, start), ...inPart(mentions.slice(start, end)), ...mentions.slice(end)];
}

function inPart(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => wordSays(mention, 'ask', 'tables'));
  const place = at === -1 ? calledAlone(mentions) : placeOf(mentions, at);
  if (place === undefined || !changes(mentions)) return mentions;
  const { table, start, end, isSubject } = place;
  const [front, behind] = [mentions.slice(0, start), mentions.slice(end)].map((part) =>
    part.map((mention) => inTable(mention, table)),
  );
  const rest = [...front, ...behind];
  // `heures de réglage`: hours of what is a column by itself.
  const isOfColumn = rest.some((mention) => isOther(mention, table));
  const measures = rest.filter((mention) => !(isOfColumn && says(mention, 'mark', 'hours')));
  const said = measures.flatMap((mention) => quantitiesOf(mention, table));
  if (!said.every((quantity) => quantity === table.quantity || table.others.includes(quantity))) return mentions;
  const [{ from, text }] = mentions.slice(start);
  if (said.length === 0)
    return table.quantity === undefined ? mentions : [...front, quantityAt(from, text, table.quantity), ...behind];
  if (isSubject) return mentions;
  const column = rest.findIndex(isMeasure);
  const of = table.of === undefined ? [] : [putIn(from, text, { is: 'kind', what: table.of })];
  return [...rest.slice(0, column), ...of, ...rest.slice(column)].map((mention) => ofLever(mention, table));
}

interface Place {
  readonly table: NamedTable;
  readonly start: number;
  readonly end: number;
  /** Whether the table itself changes, and nothing in it that is said. */
  readonly isSubject?: true;
  /** Whether the table is said of the column in front of it alone, and of nothing in another part. */
  readonly isOfPart?: true;
}

/**
 * `if, in lanes, the lead time …`, `setup hours in the routings`: a table by its name alone, behind a preposition, with a comma behind it in front of a
 * column of it, or behind that column.
 */
function calledAlone(mentions: readonly Mention[]): Place | undefined {
  for (let at = 1; at < mentions.length; at++) {
    const table = tables.find(({ name }) => name.test(plainOf(mentions[at].text)));
    if (table === undefined) continue;
    const isIn = (mention: Mention | undefined): boolean => wordSays(mention, 'prep', 'in');
    const isColumn = (mention: Mention): boolean => isOther(mention, table);
    if (isIn(mentions[at - 1]) && isComma(mentions[at + 1]) && mentions.slice(at + 1).some(isColumn))
      return { table, start: at - 1, end: at + 2 };
    const start = mentions.findLastIndex((mention, index) => index < at && !wordSays(mention, 'mark', 'article')) + 1;
    const first = isIn(mentions[start]) ? start : start - 1;
    if (table.isPlain && isIn(mentions[first]) && mentions.slice(0, first).some(isColumn))
      return { table, start: first, end: at + 1, isOfPart: true };
  }
  return undefined;
}

const isOther = (mention: Mention, { others }: NamedTable): boolean =>
  isMeasure(mention) && saidOf(mention, 'quantity').some((quantity) => others.includes(quantity));

/** What a word measures; of a small one, only what is a column of the table. */
function quantitiesOf(mention: Mention, { others }: NamedTable): readonly string[] {
  if (!isWord(mention)) return [];
  const said = saidOf(mention, 'quantity');
  return isSmall(mention) ? said.filter((quantity) => others.includes(quantity)) : said;
}

/** Where `in the … table`, `every row of the … table`, `dans la table des …` stands, with the comma behind it, or the one before it at the end. */
function placeOf(mentions: readonly Mention[], at: number): Place | undefined {
  const behind = at + 1 + (isLink(mentions[at + 1]) ? 1 : 0);
  for (const [word, first, last] of [
    [behind, at, behind],
    [at - 1, at - 1, at],
  ]) {
    const table = tables.find(({ name }) => mentions[word] !== undefined && name.test(plainOf(mentions[word].text)));
    if (table === undefined) continue;
    const link = mentions.findLastIndex((mention, index) => index < first && !isLink(mention)) + 1;
    const isIn =
      mentions.slice(link, first).some((mention) => says(mention, 'prep')) ||
      plainOf(mentions[word].text).startsWith('in the ');
    const start = link > 0 && isIn && wordSays(mentions[link - 1], 'mark', 'row') ? link - 1 : link;
    const isSubject = isIn ? {} : ({ isSubject: true } as const);
    if (isComma(mentions[last + 1])) return { table, start, end: last + 2, ...isSubject };
    return { table, start: isComma(mentions[start - 1]) ? start - 1 : start, end: last + 1, ...isSubject };
  }
  return undefined;
}

/** `in the`, `de la`, `des`. */
function isLink(mention: Mention | undefined): boolean {
  const isOf = ['in', 'of', 'from'].some((what) => wordSays(mention, 'prep', what));
  return isOf || wordSays(mention, 'mark', 'article');
}

function inTable(mention: Mention, { column, quantity }: NamedTable): Mention {
  const isColumn = !isName(mention) && mention.amount === undefined && column?.test(plainOf(mention.text)) === true;
  return isColumn && quantity !== undefined ? { ...mention, senses: [{ is: 'quantity', what: quantity }] } : mention;
}

/** A quantity of several tables, as the lever of this one. */
function ofLever(mention: Mention, { levers = {} }: NamedTable): Mention {
  const [lever] = isMeasure(mention) ? saidOf(mention, 'quantity').flatMap((quantity) => levers[quantity] ?? []) : [];
  return lever === undefined ? mention : { ...mention, senses: [{ is: 'quantity', what: lever }] };
}

function quantityAt(from: number, text: string, what: string): Mention {
  return putIn(from, text, { is: 'quantity', what });
}

const isMeasure = (mention: Mention): boolean => isWord(mention) && !isSmall(mention) && says(mention, 'quantity');

/** An amount with a sign or a factor, or with a verb; `doubles`, which says both. */
function changes(mentions: readonly Mention[]): boolean {
  const isMoved = (mention: Mention): boolean => ['raise', 'lower', 'set'].some((way) => says(mention, 'action', way));
  return (
    mentions.some((mention) => isWord(mention) && timesSaid(mention) !== undefined) ||
    mentions.some(({ amount }) => amount?.sign !== undefined || amount?.unit === 'factor') ||
    (mentions.some(({ amount }) => amount !== undefined) && mentions.some(isMoved))
  );
}
