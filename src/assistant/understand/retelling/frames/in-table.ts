import { plainOf } from '../../lexicon/token.js';
import {
  isComma,
  isName,
  isSmall,
  isWord,
  type Mention,
  putIn,
  saidOf,
  says,
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
}

const count = /^(?:the |la |les |le )?(?:quantity|quantities|quantites?)(?: of| de| d')?$/;
const hours = /^(?:the |les )?(?:hours|heures)$/;

const tables: readonly NamedTable[] = [
  { name: /^changeovers?$/, column: hours, quantity: 'changeover', others: [] },
  { name: /^(?:demand|demande)$/, column: count, quantity: 'demand', others: [] },
  { name: /^(?:capacity|capacites?)$/, quantity: 'capacity', others: ['overtime', 'efficiency'] },
  { name: /^inventory$/, column: count, quantity: 'stock', others: [] },
  { name: /^lanes?$/, others: ['leadtime'] },
  {
    name: /^(?:suppliers?|fournisseurs?)$/,
    of: 'supplier',
    others: ['leadtime', 'price', 'purchase', 'minorder', 'lotmultiple', 'capacity', 'preference'],
  },
  { name: /^routings?$/, others: ['yield', 'speed', 'release', 'setup', 'lot'] },
  { name: /^(?:products?|produits?)$/, others: ['price', 'priority', 'shelflife', 'safety', 'holding', 'remaining'] },
];

/**
 * `in the changeovers table, all hours drop by 20%`, `dans la table demand, quantity +10 % pour DE`: a table in which something changes says of
 * what its columns are; asked for are tables only where nothing changes.
 */
export function withInTable(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => wordSays(mention, 'ask', 'tables'));
  const place = at === -1 ? calledAlone(mentions) : placeOf(mentions, at);
  if (place === undefined || !changes(mentions)) return mentions;
  const { table, start, end } = place;
  const rest = [...mentions.slice(0, start), ...mentions.slice(end)].map((mention) => inTable(mention, table));
  const said = rest.flatMap((mention) => (isMeasure(mention) ? saidOf(mention, 'quantity') : []));
  if (!said.every((quantity) => quantity === table.quantity || table.others.includes(quantity))) return mentions;
  const [{ from, text }] = mentions.slice(start);
  if (said.length === 0)
    return table.quantity === undefined ? mentions : [quantityAt(from, text, table.quantity), ...rest];
  const column = rest.findIndex(isMeasure);
  const of = table.of === undefined ? [] : [putIn(from, text, { is: 'kind', what: table.of })];
  return [...rest.slice(0, column), ...of, ...rest.slice(column)];
}

interface Place {
  readonly table: NamedTable;
  readonly start: number;
  readonly end: number;
}

/** `if, in lanes, the lead time …`: a table by its name alone, between a preposition and a comma, in front of a column of it. */
function calledAlone(mentions: readonly Mention[]): Place | undefined {
  for (let at = 1; at < mentions.length - 1; at++) {
    if (!wordSays(mentions[at - 1], 'prep', 'in') || !isComma(mentions[at + 1])) continue;
    const table = tables.find(({ name }) => name.test(plainOf(mentions[at].text)));
    if (table !== undefined && mentions.slice(at).some((one) => isOther(one, table)))
      return { table, start: at - 1, end: at + 2 };
  }
  return undefined;
}

const isOther = (mention: Mention, { others }: NamedTable): boolean =>
  isMeasure(mention) && saidOf(mention, 'quantity').some((quantity) => others.includes(quantity));

/** Where `in the … table`, `dans la table des …` stands, with the comma behind it, or the one before it at the end. */
function placeOf(mentions: readonly Mention[], at: number): Place | undefined {
  const behind = at + 1 + (isLink(mentions[at + 1]) ? 1 : 0);
  for (const [word, first, last] of [
    [behind, at, behind],
    [at - 1, at - 1, at],
  ]) {
    const table = tables.find(({ name }) => mentions[word] !== undefined && name.test(plainOf(mentions[word].text)));
    const start = mentions.findLastIndex((mention, index) => index < first && !isLink(mention)) + 1;
    const isIn = mentions.slice(start, first).some((mention) => says(mention, 'prep'));
    if (table === undefined || !isIn) continue;
    if (isComma(mentions[last + 1])) return { table, start, end: last + 2 };
    return { table, start: isComma(mentions[start - 1]) ? start - 1 : start, end: last + 1 };
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
