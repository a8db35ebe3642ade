import type { Entity, EntityKind } from '../vocabulary.js';
import { timeUnits } from './amount.js';
import { isName, isSmall, type Mention, saidOf, says } from './mention.js';

/** A stretch of a question that says one change: who, what, how much, when. Mentions of an earlier clause stand in where it leaves some out. */
export interface Clause {
  readonly mentions: readonly Mention[];
  /** Mentions of the clause before that this one takes up: `INS-100 rises 10% in Germany and 5% in France`. */
  readonly inherited: readonly Mention[];
}

interface Chunk {
  readonly joiner: 'none' | 'comma' | 'and' | 'but';
  readonly mentions: readonly Mention[];
}

/** The clauses of a stretch of mentions: parted at connectives, put together again where a part alone says no change. */
export function clausesOf(mentions: readonly Mention[]): Clause[] {
  const groups: Mention[][] = [];
  let pending: Mention[] = [];
  for (const chunk of chunksOf(mentions)) {
    const current = groups[groups.length - 1];
    const fate = fateOf(chunk, current, pending);
    if (fate === 'wait') pending = [...pending, ...chunk.mentions];
    else if (fate === 'join' && current !== undefined) current.push(...chunk.mentions);
    else {
      groups.push([...pending, ...chunk.mentions]);
      pending = [];
    }
  }
  if (pending.length > 0) {
    const last = groups[groups.length - 1];
    // `prices double and demand stays`: what is named behind a whole clause is none of it.
    if (last === undefined || (!isIncomplete(last) && saysQuantity(pending))) groups.push(pending);
    else last.push(...pending);
  }
  return inheriting(groups);
}

function saysQuantity(mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => !isName(mention) && says(mention, 'quantity') && !says(mention, 'kpi'));
}

function chunksOf(mentions: readonly Mention[]): Chunk[] {
  const chunks: { joiner: Chunk['joiner']; mentions: Mention[] }[] = [{ joiner: 'none', mentions: [] }];
  for (const [at, mention] of mentions.entries()) {
    const joiner = isWithClosure(mentions, at) ? 'but' : joinerOf(mention);
    const last = chunks[chunks.length - 1];
    if (joiner === undefined) last.mentions.push(mention);
    else if (last.mentions.length === 0) last.joiner = stronger(last.joiner, joiner);
    else chunks.push({ joiner, mentions: [] });
  }
  return chunks.filter((chunk) => chunk.mentions.length > 0);
}

/** `… rises 20% with L2 closed in May`: behind `with` stands a line that stops, which is a change of its own. */
function isWithClosure(mentions: readonly Mention[], at: number): boolean {
  if (isName(mentions[at]) || !says(mentions[at], 'prep', 'with')) return false;
  const behind = mentions.slice(at + 1);
  const end = behind.findIndex((mention) => joinerOf(mention) !== undefined);
  const part = end === -1 ? behind : behind.slice(0, end);
  const [line, verb] = part.filter((mention) => isName(mention) || !says(mention, 'filler') || says(mention, 'action'));
  const isLine = line?.entities.some(({ kind }) => kind === 'resource' || kind === 'site') === true;
  const stops = verb !== undefined && !isName(verb) && says(verb, 'action', 'stop');
  return isLine && stops && mentions.slice(0, at).some((mention) => isAmount(mention) || hasAction([mention]));
}

function joinerOf(mention: Mention): 'comma' | 'and' | 'but' | undefined {
  if (mention.entities.length > 0 || mention.amount || mention.time) return undefined;
  if (says(mention, 'but')) return 'but';
  // `plus` joins in French, but says `more` beside an amount or an adjective, which longer phrases hold.
  if (says(mention, 'and'))
    return says(mention, 'and', 'comma') ? 'comma' : says(mention, 'action') ? undefined : 'and';
  return undefined;
}

const ranks = ['none', 'comma', 'and', 'but'] as const;

function stronger(first: Chunk['joiner'], second: Chunk['joiner']): Chunk['joiner'] {
  return ranks.indexOf(first) > ranks.indexOf(second) ? first : second;
}

/** Whether a part begins a clause of its own, belongs to the one before, or waits for the one behind. */
function fateOf(
  { joiner, mentions }: Chunk,
  current: readonly Mention[] | undefined,
  pending: readonly Mention[],
): 'begin' | 'join' | 'wait' {
  const acts = hasAction(mentions) || mentions.some(isSigned);
  if (current === undefined) return acts || mentions.some(isAmount) ? 'begin' : 'wait';
  if (acts) return isIncomplete(current) && pending.length === 0 && joiner !== 'but' ? 'join' : 'begin';
  if (pending.length > 0) return mentions.some(isAmount) ? 'begin' : 'wait';
  if (mentions.some(isAmount) && current.some(isAmount)) return 'begin';
  if (mentions.some(isAmount)) return 'join';
  const hasTime = mentions.some(({ time }) => time !== undefined);
  if (hasTime && current.some(({ time }) => time !== undefined)) return 'begin';
  if (mentions.some(({ entities }) => entities.length > 0))
    return continues(current, mentions) ? 'join' : hasTime ? 'begin' : 'wait';
  return mentions.some((mention) => says(mention, 'quantity')) ? 'wait' : 'join';
}

const isAmount = ({ amount }: Mention): boolean => amount !== undefined;
const isSigned = ({ amount }: Mention): boolean => amount?.sign !== undefined;

/** Whether a stretch has a verb or an adjective of change; `is`, `at` and the like alone do not make one. */
export function hasAction(mentions: readonly Mention[]): boolean {
  return (
    mentions.some(
      (mention) =>
        saidOf(mention, 'action').some((what) => what !== 'set') && mention.entities.length === 0 && !mention.time,
    ) ||
    mentions.some((mention) => says(mention, 'cause')) ||
    mentions.some((mention) => says(mention, 'action', 'set') && !says(mention, 'prep') && !says(mention, 'filler'))
  );
}

/** A clause that has no change yet: subjects alone. */
function isIncomplete(mentions: readonly Mention[]): boolean {
  return !hasAction(mentions) && !mentions.some(isAmount);
}

/** Whether names go on where a clause ended: `in Germany` and then `France`. */
function continues(current: readonly Mention[], next: readonly Mention[]): boolean {
  const kinds = kindsOf(next.find(({ entities }) => entities.length > 0));
  const last = kindsOf(current.findLast(({ entities }) => entities.length > 0));
  return kinds.some((kind) => last.includes(kind));
}

function kindsOf(mention: Mention | undefined): readonly EntityKind[] {
  return [...new Set((mention?.entities ?? []).map(({ kind }: Entity) => kind))];
}

/** Takes up from the clause before what a clause leaves out: its verb, its quantity, its subject. */
function inheriting(groups: readonly (readonly Mention[])[]): Clause[] {
  const clauses: Clause[] = [];
  const fronted = groups[0]?.find((mention) => !isSmall(mention));
  for (const mentions of groups) {
    const before = clauses[clauses.length - 1];
    const taken = before === undefined ? [] : takenUp(mentions, [...before.inherited, ...before.mentions]);
    // `In April, A rises and B falls`: a time in front is said of all.
    const isTimed = [...mentions, ...taken].some(({ time }) => time !== undefined);
    const shared = before !== undefined && !isTimed && fronted?.time !== undefined ? [fronted] : [];
    clauses.push({ mentions, inherited: [...taken, ...shared] });
  }
  return clauses;
}

function takenUp(mentions: readonly Mention[], before: readonly Mention[]): Mention[] {
  const acts = hasAction(mentions) || mentions.some(isSigned);
  const names = mentions.filter(({ entities }) => entities.length > 0);
  const quantity = mentions.some((mention) => says(mention, 'quantity') && !says(mention, 'action'));
  if (names.length === 0 && isOfBefore(mentions))
    return before.filter(
      (mention) => isName(mention) || (!acts && says(mention, 'action') && !says(mention, 'filler')),
    );
  if (names.length === 0 && quantity) return carriedNames(mentions, before);
  const parallel = quantity ? [] : parallelQuantity(mentions, names, before);
  const startsWithVerb = acts && !subjectBeforeVerb(mentions);
  const isEllipsis = !acts || startsWithVerb;
  if (!isEllipsis || (quantity && names.length > 0))
    return [...parallel, ...(quantity ? [] : placedProducts(mentions, names, before))];
  const has = names.flatMap(({ entities }) => entities.map(({ kind }) => kind));
  return before.filter((mention) => {
    if (parallel.includes(mention)) return true;
    if (mention.entities.length > 0)
      return !quantity && mention.entities.every(({ kind }) => !rivals(kind).some((rival) => has.includes(rival)));
    if (mention.time) return !acts && !mentions.some(({ time }) => time);
    if (mention.amount) return !acts && !mentions.some(isAmount);
    if (says(mention, 'quantity') && !says(mention, 'action'))
      return (
        !quantity &&
        names.every(({ entities }) =>
          entities.every(({ kind }) => kind !== 'resource' && kind !== 'supplier' && kind !== 'site'),
        )
      );
    return !acts && says(mention, 'action') && !says(mention, 'filler');
  });
}

const ofLines = ['efficiency', 'yield', 'speed', 'changeover', 'setup', 'overtime', 'capacity', 'lot'];
const ofProducts = ['demand', 'price', 'safety', 'shelflife', 'unitcost', 'holding', 'shortage', 'stock'];

/** `changeovers on L2 …, and efficiency rises 2 points`: of the same lines, or of the same products, as what was said before. */
function carriedNames(mentions: readonly Mention[], before: readonly Mention[]): Mention[] {
  const said = mentions.flatMap((mention) => saidOf(mention, 'quantity'));
  const earlier = before.flatMap((mention) => (isName(mention) ? [] : saidOf(mention, 'quantity')));
  const isWhole = mentions.some((mention) => says(mention, 'scope', 'all') || says(mention, 'kind'));
  const isOf = (group: readonly string[]): boolean =>
    said.every((one) => group.includes(one)) && earlier.length > 0 && earlier.every((one) => group.includes(one));
  if (isWhole || said.some((one) => earlier.includes(one))) return [];
  const kinds = isOf(ofLines) ? ['resource', 'site'] : isOf(ofProducts) ? ['product', 'family'] : [];
  return before.filter(({ entities }) => entities.some(({ kind }) => kinds.includes(kind)));
}

/** `Germany needs 12% more lispro and Spain 8% less`: a place alone, with an amount, is about the products named before. */
function placedProducts(
  mentions: readonly Mention[],
  names: readonly Mention[],
  before: readonly Mention[],
): Mention[] {
  const isPlaced = names.length > 0 && names.every(({ entities }) => entities.every(({ kind }) => kind === 'location'));
  if (!isPlaced || !mentions.some(({ amount }) => amount !== undefined)) return [];
  return before.filter(({ entities }) => entities.some(({ kind }) => kind === 'product' || kind === 'family'));
}

/** `speed of L1 by 8% and of L2 by 4%`: names of a kind with an amount, and what it is the amount of was said of the name before. */
function parallelQuantity(
  mentions: readonly Mention[],
  names: readonly Mention[],
  before: readonly Mention[],
): Mention[] {
  const hasShare = mentions.some(({ amount }) => amount !== undefined && !timeUnits.includes(amount.unit));
  const kinds = new Set(names.flatMap(({ entities }) => entities.map(({ kind }) => kind)));
  const isAlike = before.some(({ entities }) => entities.some(({ kind }) => kinds.has(kind)));
  if (!hasShare || !isAlike) return [];
  return before.filter((mention) => !isName(mention) && says(mention, 'quantity') && !says(mention, 'action'));
}

/** `raises its prices and delivers late`, `and its lead time doubles`: what is said is of what was named before. */
function isOfBefore(mentions: readonly Mention[]): boolean {
  const first = mentions.find((mention) => !isSmall(mention) || says(mention, 'mark', 'possessive'));
  return first !== undefined && (says(first, 'quantity', 'delivery') || says(first, 'mark', 'possessive'));
}

/** Kinds of which a clause names one: a product of its own stands in the place of the family before. */
function rivals(kind: EntityKind): readonly EntityKind[] {
  const groups: readonly (readonly EntityKind[])[] = [
    ['product', 'family', 'component'],
    ['location'],
    ['resource', 'site'],
    ['supplier'],
    ['scenario'],
  ];
  return groups.find((group) => group.includes(kind)) ?? [kind];
}

function subjectBeforeVerb(mentions: readonly Mention[]): boolean {
  const verb = mentions.findIndex((mention) => hasAction([mention]) || isSigned(mention));
  return mentions
    .slice(0, verb)
    .some((mention) => mention.entities.length > 0 || (says(mention, 'quantity') && !says(mention, 'action')));
}
