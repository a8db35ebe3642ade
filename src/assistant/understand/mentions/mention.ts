import type { Entity, EntityKind } from '../../vocabulary.js';
import type { Amount } from '../figures/amount.js';
import type { Span } from '../figures/span.js';
import type { Sense } from '../lexicon/sense.js';

/** A stretch of a question that says one thing: a name, an amount, a time, a word of the language, or nothing that is known. */
export interface Mention {
  readonly text: string;
  /** Tokens it covers. */
  readonly from: number;
  readonly length: number;
  /** What a name may name; several where it is not clear yet. */
  readonly entities: readonly Entity[];
  readonly amount?: Amount;
  readonly time?: Span;
  readonly senses: readonly Sense[];
  /** Whether it stands in a heading in front of a colon. */
  readonly heads?: true;
  /** Whether what it names is not called by name, but by a word that points back: `there`, `its`. */
  readonly pointsBack?: true;
  /** Words among those that a name covers that are not known. */
  readonly covers?: readonly string[];
}

/** Several mentions in a row as one stretch, of which nothing is named or said as yet. */
export function inOne(run: readonly Mention[]): Mention {
  return {
    text: run.map(({ text }) => text).join(' '),
    from: run[0].from,
    length: run.reduce((sum, { length }) => sum + length, 0),
    entities: [],
    senses: [],
  };
}

/** A word that is put in at a token: it stands for none that was written. */
export function putIn(from: number, text: string, ...senses: readonly Sense[]): Mention {
  return { text, from, length: 0, entities: [], senses };
}

/** A comma that is put in before a mention. */
export function commaAt({ from }: Mention): Mention {
  return putIn(from, ',', { is: 'and', what: 'comma' });
}

/** Whether a mention has a sense of a class, or one of that class. */
export function says({ senses }: Mention, is: string, what?: string): boolean {
  return senses.some((sense) => sense.is === is && (what === undefined || sense.what === what));
}

/** What it says of a class: `month:4` of `month` gives 4. */
export function saidOf({ senses }: Mention, is: string): readonly string[] {
  return senses.filter((sense) => sense.is === is).map(({ what }) => what);
}

/** How many times as much a word says, `doubles` or `halved`; undefined where it says no such thing. */
export function timesSaid(mention: Mention): number | undefined {
  const said = saidOf(mention, 'action').find((what) => what.startsWith('multiply:'));
  return said === undefined ? undefined : Number(said.slice('multiply:'.length));
}

/** The things of a kind that a mention may name. */
export function entitiesOf({ entities }: Mention, kind: EntityKind): readonly Entity[] {
  return entities.filter((entity) => entity.kind === kind);
}

/** Whether two mentions may name things of one kind. */
export function sharesKind(one: Mention, other: Mention): boolean {
  return one.entities.some(({ kind }) => other.entities.some((entity) => entity.kind === kind));
}

/** Whether a mention may name a scenario. */
export function isScenario(mention: Mention): boolean {
  return entitiesOf(mention, 'scenario').length > 0;
}

/** Whether a mention may name the plan as it is. */
export function isBaseline(mention: Mention): boolean {
  return entitiesOf(mention, 'scenario').some(({ value }) => value === 'baseline');
}

/** Whether a mention may name a line. */
export function isLine(mention: Mention): boolean {
  return entitiesOf(mention, 'resource').length > 0;
}

/** Whether a mention may name goods: a product or a family. */
export function isGoods({ entities }: Mention): boolean {
  return entities.some(({ kind }) => kind === 'product' || kind === 'family');
}

/** Whether a mention may name a market. */
export function isMarket(mention: Mention): boolean {
  return entitiesOf(mention, 'location').length > 0;
}

/** Whether a mention may name a site. */
export function isSite(mention: Mention): boolean {
  return entitiesOf(mention, 'site').length > 0;
}

/** Whether a mention may name a supplier. */
export function isSupplier(mention: Mention): boolean {
  return entitiesOf(mention, 'supplier').length > 0;
}

/** Whether a mention may name what is bought. */
export function isComponent(mention: Mention): boolean {
  return entitiesOf(mention, 'component').length > 0;
}

/** Whether a mention names something. */
export function isName({ entities }: Mention): boolean {
  return entities.length > 0;
}

/** Whether it is a word: no name, no amount and no time. */
export function isWord(mention: Mention): boolean {
  return !isName(mention) && mention.amount === undefined && mention.time === undefined;
}

/** Whether there is a mention that is a word, no name, amount or time, and has a sense of a class, or one of that class. */
export function wordSays(mention: Mention | undefined, is: string, what?: string): boolean {
  return mention !== undefined && isWord(mention) && says(mention, is, what);
}

/** Whether it is a word for more or for less. */
export function isMoreOrLess(mention: Mention): boolean {
  return isWord(mention) && (says(mention, 'action', 'raise') || says(mention, 'action', 'lower'));
}

/** Whether it is a word for a stop: `closed`, `stands still`. */
export function isStop(mention: Mention): boolean {
  return isWord(mention) && says(mention, 'action', 'stop');
}

/** Whether a word that says one thing stands right before a word that says another: each a class, and which one of it. */
export function saysInTurn(
  mentions: readonly Mention[],
  at: number,
  one: readonly [string, string?],
  next: readonly [string, string?],
): boolean {
  const [first, second] = mentions.slice(at, at + 2);
  return second !== undefined && isWord(first) && says(first, ...one) && isWord(second) && says(second, ...next);
}

/** Whether it is a word that joins clauses, with whatever else it says. */
export function isJoiner(mention: Mention): boolean {
  return isWord(mention) && (says(mention, 'and') || says(mention, 'but'));
}

/** Whether it is a comma. */
export function isComma(mention: Mention | undefined): boolean {
  return wordSays(mention, 'and', 'comma');
}

/** Whether it is a word that sets one thing beside another: `or`. */
export function isOr(mention: Mention): boolean {
  return wordSays(mention, 'or');
}

/** Whether it is a word that ends what stands before it: one that joins clauses, or an `if`. */
export function isBorder(mention: Mention): boolean {
  return isJoiner(mention) || (isWord(mention) && says(mention, 'if'));
}

/** Whether a word of a stretch has a mark. */
export function isMarked(mentions: readonly Mention[], what: string): boolean {
  return mentions.some((mention) => !isName(mention) && says(mention, 'mark', what));
}

/** Whether leaving a mention out changes nothing: an article, an auxiliary verb, a preposition, a connective. */
export function isSmall({ senses, entities, amount, time }: Mention): boolean {
  if (entities.length > 0 || amount !== undefined || time !== undefined) return false;
  return senses.some(({ is }) => ['filler', 'and', 'but', 'if', 'prep', 'daymark', 'outcome', 'now'].includes(is));
}

/** Whether a small word joins clauses. */
export function isSmallJoiner(mention: Mention): boolean {
  return isSmall(mention) && (says(mention, 'and') || says(mention, 'but'));
}

/** Whether one of its words ends as a plural does, in English and in French: `prices`, `lots minimaux`. */
export function endsInPlural({ text }: Mention): boolean {
  return /s(?:$|\s)/i.test(text.trim());
}

/** Where the part begins in which a mention stands: behind the last word before it that joins clauses. */
export function startOfPart(mentions: readonly Mention[], at: number, joins = isJoiner): number {
  return mentions.findLastIndex((mention, index) => index < at && joins(mention)) + 1;
}

/** Where it ends: at the first such word behind it, or with the last mention. */
export function endOfPart(mentions: readonly Mention[], at: number, joins = isJoiner): number {
  const end = mentions.findIndex((mention, index) => index > at && joins(mention));
  return end === -1 ? mentions.length : end;
}

/** Marks the candidates of a word that may mean any one of them: `line 2` where there are N2 and S2. */
export const ambiguous = '?';

/** Whether it is the verb of `what would it take`: what is needed. */
export function isTakenByIt(mention: Mention, before: Mention | undefined): boolean {
  return says(mention, 'mark', 'takes-time') && before !== undefined && says(before, 'mark', 'one-thing');
}

/** An amount as a word that leaves open what is meant. */
export function askedBack({ amount: _amount, ...mention }: Mention): Mention {
  return { ...mention, senses: [{ is: 'unknowable', what: '' }] };
}
