import { labels } from '../../../tables/table.js';
import type { Vocabulary } from '../../vocabulary.js';
import { isName, isSmall, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import { type Change, type Refused, untimed } from './changed.js';
import { type Lever, leverOf } from './lever.js';
import { amountsOf, isTime, type Parts, timesOf } from './parts.js';
import { heldDuring } from './period.js';
import { whereOf } from './where.js';

/** A table of which thing comes from where, its two columns, and the lever by which names choose its rows. */
interface Origin {
  readonly table: string;
  readonly thing: string;
  readonly place: string;
  readonly lever: Lever;
}

const origins: readonly Origin[] = [
  { table: 'routings', thing: 'product', place: 'resource', lever: leverOf('speed') },
  { table: 'suppliers', thing: 'component', place: 'supplier', lever: leverOf('purchase') },
];

/**
 * `VAC-200 ne se fait plus que sur L3`, `API-INF only from Osteria`: where alone goods are still made or bought. All others that make or sell
 * them are taken away, lines for the time that is told; refused where nothing would change, or nothing be left.
 */
export function onlyAtOf(parts: Parts): Change | Refused | undefined {
  const { mentions } = parts;
  const at = onlyIn(mentions);
  if (at === undefined || amountsOf(parts).some((mention) => !isTime(mention))) return undefined;
  const [front, behind] = [mentions.slice(0, at), mentions.slice(at + 1)];
  const origin = origins.find(({ thing, place }) => isOf(front, things(thing)) && isOf(behind, places(place)));
  const isQuestion = wordSays(mentions[0], 'mark', 'be');
  if (origin === undefined || isQuestion || !mentions.every((one) => one === mentions[at] || isPlain(one)))
    return undefined;
  const [time] = timesOf(parts);
  if (time !== undefined && !origin.lever.timed) return untimed(time, origin.lever);
  return leftAt(parts, origin);
}

const things = (thing: string): readonly string[] => (thing === 'product' ? ['product', 'family'] : [thing]);
const places = (place: string): readonly string[] => (place === 'resource' ? ['resource', 'site'] : [place]);

function isOf(side: readonly Mention[], kinds: readonly string[]): boolean {
  const names = side.filter(isName);
  return (
    names.length > 0 && names.every(({ entities }) => entities.some(({ kind }) => kinds.some((one) => one === kind)))
  );
}

/** The word that says so: `only` of what is not denied, `que` of what is. */
function onlyIn(mentions: readonly Mention[]): number | undefined {
  const at = mentions.findLastIndex(isOnly);
  if (at === -1) return undefined;
  const isDenied = mentions.slice(0, at).some(denies);
  const isMeant = isDenied ? says(mentions[at], 'mark', 'restricting') : says(mentions[at], 'scope', 'only');
  return isMeant ? at : undefined;
}

function isOnly(mention: Mention): boolean {
  return isWord(mention) && (says(mention, 'scope', 'only') || says(mention, 'mark', 'restricting'));
}

function denies(mention: Mention): boolean {
  const isEnd = ['unmade', 'unless', 'dismiss', 'stop'].some((action) => says(mention, 'action', action));
  return isWord(mention) && (isEnd || says(mention, 'mark', 'denying') || says(mention, 'not'));
}

/** Whether goods are denied on all lines but one, which is told behind `que`. */
export function deniedBut(mentions: readonly Mention[]): Mention | undefined {
  return mentions.find((one, at) => wordSays(one, 'mark', 'restricting') && mentions.slice(0, at).some(denies));
}

/** Names, times, and what only says that things are made, sold or bought. */
function isPlain(mention: Mention): boolean {
  if (isName(mention) || mention.time !== undefined || isSmall(mention) || denies(mention)) return true;
  return says(mention, 'works') || says(mention, 'sells') || says(mention, 'mark', 'making');
}

function leftAt(parts: Parts, { table, thing, place, lever }: Origin): Change | Refused {
  const rows = whereOf(parts, lever);
  if ('problem' in rows) return { ...rows, choices: [] };
  const { [place]: kept, ...where } = rows.where;
  const keptPlaces = [kept].flat();
  const chosen = ['family', thing].flatMap((column) => [where[column] ?? []].flat());
  const made = rowsOf(parts.vocabulary, table, thing, place).filter(
    ([one]) => chosen.includes(one) || chosen.includes(familyOf(parts.vocabulary, one)),
  );
  const others = [...new Set(made.map(([, other]) => other))].filter((other) => !keptPlaces.includes(other));
  const isLeft = made.every(([one]) => made.some(([same, left]) => same === one && keptPlaces.includes(left)));
  const isKnown = keptPlaces.every((left) => made.some(([, other]) => other === left));
  if (!isLeft || !isKnown || others.length === 0)
    return { problem: (say) => say.problem.onlyThere(say.words.listed(keptPlaces.map(String))), choices: [] };
  const held = heldDuring(parts);
  if ('problem' in held) return held;
  const { words, ...when } = held;
  for (const mention of parts.mentions) parts.used.add(mention);
  const taken = { ...where, [place]: others.length === 1 ? others[0] : others };
  return {
    overrides: [{ table, where: taken, ...when, remove: true }],
    words: (say) =>
      `${say.words.onlyAt(say.words.listed(chosen.map(String)), say.words.listed(keptPlaces.map(String)))}${words(say)}`,
  };
}

function familyOf({ entities }: Vocabulary, product: string): string {
  return entities.find(({ kind, value }) => kind === 'product' && value === product)?.group ?? '';
}

/** The things of a table with where they come from. */
function rowsOf({ dataset }: Vocabulary, name: string, thing: string, place: string): (readonly [string, string])[] {
  const table = dataset.get(name);
  if (table === undefined) return [];
  const [ones, others] = [thing, place].map((column) => labels(table, column));
  return Array.from({ length: table.rows }, (_, row) => [
    ones.labels[ones.codes[row]] ?? '',
    others.labels[others.codes[row]] ?? '',
  ]);
}
