import type { Entity, EntityKind } from '../vocabulary.js';
import { isTime, timeUnits } from './amount.js';
import { saysMadeAlso } from './made-also.js';
import { isName, isSmall, type Mention, saidOf, says } from './mention.js';
import { sharedFrom, withGoodsBehind } from './shared-time.js';

/** A stretch of a question that says one change: who, what, how much, when. Mentions of an earlier clause stand in where it leaves some out. */
export interface Clause {
  readonly mentions: readonly Mention[];
  /** Mentions of the clause before that this one takes up: `INS-100 rises 10% in Germany and 5% in France`. */
  readonly inherited: readonly Mention[];
  /** What the clause before was about, taken up or not. */
  readonly earlier?: readonly Mention[];
}

/** Mentions between two connectives, with the one before them. */
export interface Chunk {
  readonly joiner: 'none' | 'comma' | 'and' | 'but' | 'while';
  readonly mentions: readonly Mention[];
}

/** The clauses of a stretch of mentions: parted at connectives, put together again where a part alone says no change. */
export function clausesOf(mentions: readonly Mention[]): Clause[] {
  const groups: { joiner: Chunk['joiner']; mentions: Mention[] }[] = [];
  let pending: Mention[] = [];
  for (const chunk of chunksOf(mentions)) {
    const current = groups[groups.length - 1]?.mentions;
    const fate = fateOf(chunk, current, pending);
    if (fate === 'wait') pending = [...pending, ...chunk.mentions];
    else if (fate === 'join' && current !== undefined) current.push(...chunk.mentions);
    else {
      groups.push({ joiner: chunk.joiner, mentions: [...pending, ...chunk.mentions] });
      pending = [];
    }
  }
  if (pending.length > 0) {
    const last = groups[groups.length - 1];
    // `prices double and demand stays`: what is named behind a whole clause is none of it.
    if (last === undefined || (!isIncomplete(last.mentions) && saysQuantity(pending)))
      groups.push({ joiner: 'none', mentions: pending });
    else last.mentions.push(...pending);
  }
  return withGoodsBehind(inheriting(groups));
}

function saysQuantity(mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => !isName(mention) && says(mention, 'quantity') && !says(mention, 'kpi'));
}

function chunksOf(mentions: readonly Mention[]): Chunk[] {
  const chunks: { joiner: Chunk['joiner']; mentions: Mention[] }[] = [{ joiner: 'none', mentions: [] }];
  mentions.forEach((mention, index) => {
    const joiner = joinerOf(mention) ?? (opensClause(mentions, index) ? 'but' : undefined);
    const last = chunks[chunks.length - 1];
    if (joiner === undefined) last.mentions.push(mention);
    else if (last.mentions.length === 0) last.joiner = stronger(last.joiner, joiner);
    else chunks.push({ joiner, mentions: [] });
  });
  return chunks.filter((chunk) => chunk.mentions.length > 0);
}

/** `demand up 10% in May with L2 down in week 20`: with a name behind it, and something that happens to it. */
function opensClause(mentions: readonly Mention[], index: number): boolean {
  if (isName(mentions[index]) || !says(mentions[index], 'prep', 'with')) return false;
  const behind = mentions.slice(index + 1);
  const end = behind.findIndex((mention) => joinerOf(mention) !== undefined);
  const own = end === -1 ? behind : behind.slice(0, end);
  const first = own.find((mention) => isName(mention) || !isSmall(mention));
  const before = mentions.slice(0, index);
  return (
    first !== undefined &&
    isName(first) &&
    hasAction(own) &&
    (hasAction(before) || before.some(isSigned)) &&
    before.some((mention) => isName(mention) || says(mention, 'quantity'))
  );
}

function joinerOf(mention: Mention): Chunk['joiner'] | undefined {
  if (mention.entities.length > 0 || mention.amount || mention.time) return undefined;
  if (says(mention, 'but')) return says(mention, 'mark', 'while') ? 'while' : 'but';
  // `plus` joins in French, but says `more` beside an amount or an adjective, which longer phrases hold.
  if (says(mention, 'and'))
    return says(mention, 'and', 'comma') ? 'comma' : says(mention, 'action') ? undefined : 'and';
  return undefined;
}

const ranks = ['none', 'comma', 'and', 'but', 'while'] as const;

const isApart = (joiner: Chunk['joiner']): boolean => joiner === 'but' || joiner === 'while';

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
  if (
    current !== undefined &&
    pending.length === 0 &&
    joiner === 'comma' &&
    isCauseAlone(mentions) &&
    isOfLines(current)
  )
    return 'join';
  // What a line makes as well is told with its yield.
  if (current !== undefined && !acts && saysMadeAlso(current) && !mentions.some(isName)) return 'join';
  if (current === undefined) return acts || mentions.some(isAmount) ? 'begin' : 'wait';
  if (acts && isRampEnds(mentions) && saysGradual(current)) return 'join';
  if (acts) return isIncomplete(current) && pending.length === 0 && !isApart(joiner) ? 'join' : 'begin';
  if (pending.length > 0) return mentions.some(isAmount) ? 'begin' : 'wait';
  if (mentions.some(isAmount))
    return current.some(isAmount) || (isWhole(current) && isOfItsOwn(mentions)) ? 'begin' : 'join';
  const hasTime = mentions.some(({ time }) => time !== undefined);
  if (hasTime && current.some(({ time }) => time !== undefined)) return 'begin';
  if (mentions.some(({ entities }) => entities.length > 0))
    return !isApart(joiner) && !says(mentions[0], 'mark', 'giving') && continues(current, mentions)
      ? 'join'
      : hasTime
        ? 'begin'
        : 'wait';
  if (saysHoursOf(mentions) && current.some(({ amount }) => amount?.unit === 'hour') && !saysQuantity(current))
    return 'join';
  return mentions.some((mention) => says(mention, 'quantity')) ? 'wait' : 'join';
}

/** `…, in regular hours`: what hours that were said are. */
function saysHoursOf(mentions: readonly Mention[]): boolean {
  const [first, ...others] = mentions;
  const isHours = (mention: Mention): boolean =>
    says(mention, 'quantity', 'overtime') || says(mention, 'quantity', 'capacity');
  return says(first, 'prep', 'in') && others.some(isHours) && others.every((one) => isHours(one) || isSmall(one));
}

/** `We lose L1 for ten days from 9 March, breakdown`: why, and nothing else. */
function isCauseAlone(mentions: readonly Mention[]): boolean {
  return mentions.some(isStopping) && mentions.every((mention) => isStopping(mention) || isSmall(mention));
}

function isOfLines(mentions: readonly Mention[]): boolean {
  return mentions.some(({ entities }) => entities.some(({ kind }) => ofPlaces.includes(kind)));
}

/** `a gradual rise of INS-300, from 0 to +25%`: amounts alone behind what comes little by little. */
function isRampEnds(mentions: readonly Mention[]): boolean {
  return !mentions.some(isName) && !hasAction(mentions) && !mentions.some((mention) => says(mention, 'quantity'));
}

function saysGradual(mentions: readonly Mention[]): boolean {
  return !mentions.some(isAmount) && mentions.some((mention) => says(mention, 'action', 'gradual'));
}

/** A clause that says by how much without an amount: it doubles, or stops. */
function isWhole(mentions: readonly Mention[]): boolean {
  return mentions.some(
    (mention) =>
      !isName(mention) &&
      saidOf(mention, 'action').some((what) => what.startsWith('multiply:') || what === 'stop' || what === 'halfway'),
  );
}

/** `S3 gets 60 hours of overtime`: a name, and an amount of it that is not how long something lasts. */
function isOfItsOwn(mentions: readonly Mention[]): boolean {
  const isCount = mentions.some(({ amount }) => amount !== undefined && !isTime(amount) && !amount.isRate);
  return isCount && mentions.some(isName);
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

/** Takes up from the clause before what a clause leaves out: its verb, its quantity, its subject; and from the front of its sentence. */
function inheriting(groups: readonly Chunk[]): Clause[] {
  const clauses: Clause[] = [];
  groups.forEach(({ mentions }, index) => {
    const before = clauses[clauses.length - 1];
    const earlier = before === undefined ? [] : [...before.inherited, ...before.mentions];
    const taken = before === undefined ? [] : takenUp(mentions, earlier);
    const shared = sharedFrom(groups, index, earlier, [...mentions, ...taken]);
    clauses.push({
      mentions,
      inherited: [...taken, ...shared],
      earlier: earlier.some(isStopping) ? [] : earlier.filter(isName),
    });
  });
  return clauses;
}

function takenUp(mentions: readonly Mention[], all: readonly Mention[]): Mention[] {
  const isTimeless = mentions.some(isRated);
  const before = isTimeless ? all.filter((mention) => !saysTimeTaken(mention)) : all;
  const acts = hasAction(mentions) || mentions.some(isSigned);
  const names = mentions.filter(({ entities }) => entities.length > 0);
  const quantity = mentions.some(
    (mention) => says(mention, 'quantity') && (!says(mention, 'action') || says(mention, 'quantity', 'scrap')),
  );
  if (names.length === 0 && (isOfBefore(mentions) || hasPronoun(mentions) || isSuppliersTime(mentions, before)))
    return before.filter(
      (mention) => isName(mention) || (!acts && says(mention, 'action') && !says(mention, 'filler')),
    );
  if (names.length === 0 && quantity) return carriedNames(mentions, before);
  const parallel = quantity ? [] : parallelQuantity(mentions, names, before);
  const startsWithVerb = acts && !subjectBeforeVerb(mentions);
  const isEllipsis = !acts || startsWithVerb;
  if (!isEllipsis || (quantity && names.length > 0))
    return [
      ...parallel,
      ...(quantity ? routedProducts(mentions, names, before) : placedProducts(mentions, names, before)),
      ...(quantity && isOfVolumes(mentions, before) ? placedProducts(mentions, names, before) : []),
    ];
  const has = names.flatMap(({ entities }) => entities.map(({ kind }) => kind));
  const isElsewhere = acts && isOfOtherKind(has, before);
  const isGoods = acts && isOfGoods(has) && before.some((mention) => says(mention, 'action', 'stop'));
  return before.filter((mention) => {
    if (parallel.includes(mention)) return true;
    if (mention.entities.length > 0)
      return (
        !isElsewhere &&
        !quantity &&
        !(isGoods && mention.entities.some(({ kind }) => kind === 'resource' || kind === 'site')) &&
        mention.entities.every(({ kind }) => !rivals(kind).some((rival) => has.includes(rival)))
      );
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
const ofSuppliers = ['leadtime', 'delivery', 'price', 'purchase', 'capacity', 'minorder'];
const ofProducts = ['demand', 'price', 'safety', 'shelflife', 'unitcost', 'holding', 'shortage', 'stock'];

/** `changeovers on L2 …, and efficiency rises 2 points`: of the same lines, or of the same products, as what was said before. */
function carriedNames(mentions: readonly Mention[], before: readonly Mention[]): Mention[] {
  const said = mentions.flatMap((mention) => saidOf(mention, 'quantity'));
  const earlier = before.flatMap((mention) => (isName(mention) ? [] : saidOf(mention, 'quantity')));
  const isWhole = mentions.some((mention) => says(mention, 'scope', 'all') || says(mention, 'kind'));
  const isOf = (group: readonly string[]): boolean =>
    said.every((one) => group.includes(one)) && earlier.length > 0 && earlier.every((one) => group.includes(one));
  if (isWhole || said.some((one) => earlier.includes(one))) return [];
  if (said.length > 0 && said.every((one) => one === 'cost') && earlier.includes('transport'))
    return before.filter((mention) => isName(mention) || says(mention, 'quantity', 'transport'));
  if (isOf(ofSuppliers) && before.some(({ entities }) => entities.some(({ kind }) => kind === 'supplier')))
    return before.filter(({ entities }) => entities.some(({ kind }) => kind === 'supplier' || kind === 'component'));
  // `L3 at 100 hours, overtime at 0`: hours of a line, with no word for them.
  const isHours =
    earlier.length === 0 && before.some(({ amount }) => amount?.unit === 'hour') && !before.some(isStopping);
  const isOfHours = (isHours || isRunning(before)) && said.every((one) => ofLines.includes(one));
  const kinds = isOf(ofRoutings)
    ? [...ofGoods, ...ofPlaces]
    : isOf(ofLines) || isOfHours
      ? ofPlaces
      : isOf(ofProducts) || isOfMade(said, earlier) || (isSold(before) && said.every((one) => ofProducts.includes(one)))
        ? ofGoods
        : [];
  return before.filter(({ entities }) => entities.some(({ kind }) => kinds.includes(kind)));
}

const ofGoods: readonly EntityKind[] = ['product', 'family'];
const ofPlaces: readonly EntityKind[] = ['resource', 'site'];

/** `yield of VAC-100 at 90% on L3 and shelf life of 180 days`: what only a product has, behind how it is made. */
function isOfMade(said: readonly string[], earlier: readonly string[]): boolean {
  const ofOne = ['safety', 'shelflife', 'unitcost', 'holding', 'shortage', 'priority', 'release'];
  return (
    earlier.length > 0 && earlier.every((one) => ofRoutings.includes(one)) && said.every((one) => ofOne.includes(one))
  );
}

/** `INS-100 rises by 10% and its safety stock …`: products alone, with no word for what of them changes. */
function isSold(before: readonly Mention[]): boolean {
  const kinds = before.flatMap(({ entities }) => entities.map(({ kind }) => kind));
  const isPlain = before.every((mention) => isName(mention) || (!says(mention, 'quantity') && !isStopping(mention)));
  return isPlain && kinds.some((kind) => ofGoods.includes(kind)) && !kinds.some((kind) => !soldBy.includes(kind));
}

/** `L3 is 10% slower and changeovers …`: lines alone, in the same way. */
function isRunning(before: readonly Mention[]): boolean {
  const kinds = before.flatMap(({ entities }) => entities.map(({ kind }) => kind));
  const isPlain = before.every((mention) => isName(mention) || (!says(mention, 'quantity') && !isStopping(mention)));
  return isPlain && kinds.length > 0 && kinds.every((kind) => ofPlaces.includes(kind));
}

const soldBy: readonly EntityKind[] = ['product', 'family', 'location', 'component'];

function isStopping(mention: Mention): boolean {
  return !isName(mention) && (says(mention, 'action', 'stop') || says(mention, 'cause'));
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

/** `prices of NEU-20 down 5% and volumes up 12% in the South`: how much is sold of what the price is of. */
function isOfVolumes(mentions: readonly Mention[], before: readonly Mention[]): boolean {
  const said = (all: readonly Mention[]): readonly string[] =>
    all.flatMap((mention) => (isName(mention) ? [] : saidOf(mention, 'quantity')));
  const isWhole = mentions.some((mention) => says(mention, 'scope', 'all') || says(mention, 'kind'));
  const isPriced = said(before).includes('price') || before.some(({ amount }) => amount?.unit === 'money');
  return !isWhole && said(mentions).every((one) => one === 'demand') && isPriced;
}

/** Lines and suppliers with a verb of their own, behind a clause that named none: `VAC-200 doubles and we lose L3`. */
function isOfOtherKind(has: readonly EntityKind[], before: readonly Mention[]): boolean {
  const apart: readonly EntityKind[] = ['resource', 'site', 'supplier'];
  const isApart = (kind: EntityKind): boolean => apart.includes(kind);
  return has.some(isApart) && !before.some(({ entities }) => entities.some(({ kind }) => isApart(kind)));
}

/** `close Northfield and raise INF-20 by 10%`: goods with a verb of their own are not those of a line that stops. */
function isOfGoods(has: readonly EntityKind[]): boolean {
  return has.some((kind) => kind === 'product' || kind === 'family') && !has.some((kind) => kind === 'resource');
}

const ofRoutings = ['yield', 'speed', 'setup', 'lot'];

/** `yield of Glarvia to 97% and speed to 6000 on S3`: of the products that were named, on the line that is. */
function routedProducts(
  mentions: readonly Mention[],
  names: readonly Mention[],
  before: readonly Mention[],
): Mention[] {
  const isRouted = (all: readonly Mention[]): boolean => {
    const said = all.flatMap((mention) => (isName(mention) ? [] : saidOf(mention, 'quantity')));
    return said.length > 0 && said.every((one) => ofRoutings.includes(one));
  };
  const isPlaced = names.every(({ entities }) => entities.every(({ kind }) => kind === 'resource' || kind === 'site'));
  if (!isPlaced || !isRouted(mentions) || !isRouted(before)) return [];
  const isLine = before.some(({ entities }) => entities.some(({ kind }) => kind === 'resource' || kind === 'site'));
  return isLine ? [] : before.filter(({ entities }) => entities.some(({ kind }) => kind === 'product'));
}

/** `Vitrum raises its price and needs a week longer to deliver`: a time to deliver, behind a clause about a supplier. */
function isSuppliersTime(mentions: readonly Mention[], before: readonly Mention[]): boolean {
  const isDelivery = mentions.some(
    (mention) => says(mention, 'quantity', 'delivery') || says(mention, 'quantity', 'leadtime'),
  );
  return isDelivery && before.some(({ entities }) => entities.some(({ kind }) => kind === 'supplier'));
}

/** `speed of L1 by 8% and of L2 by 4%`: names of a kind with an amount, and what it is the amount of was said of the name before. */
function parallelQuantity(
  mentions: readonly Mention[],
  names: readonly Mention[],
  before: readonly Mention[],
): Mention[] {
  const isShare = ({ amount }: Mention): boolean => amount !== undefined && !timeUnits.includes(amount.unit);
  const isHours = ({ amount }: Mention): boolean => amount?.unit === 'hour';
  const isCountedInHours = (mention: Mention): boolean => isHours(mention) || says(mention, 'quantity', 'overtime');
  const hasShare = mentions.some(isShare) || (mentions.some(isHours) && before.some(isCountedInHours));
  const kinds = new Set(names.flatMap(({ entities }) => entities.map(({ kind }) => kind)));
  const isAlike = before.some(({ entities }) => entities.some(({ kind }) => kinds.has(kind)));
  const isOwn = mentions.some((mention) => ownWays.some((what) => says(mention, 'action', what)));
  // `Helixar augmente le sien de 10 %`
  if (mentions.some((mention) => !isName(mention) && says(mention, 'mark', 'own-one')))
    return before.filter((mention) => !isName(mention) && says(mention, 'quantity') && !says(mention, 'action'));
  if (!hasShare || !isAlike || isOwn) return [];
  return before.filter((mention) => !isName(mention) && says(mention, 'quantity') && !says(mention, 'action'));
}

/** `3000 a month`: goods, and no time that something takes. */
function isRated({ amount }: Mention): boolean {
  return amount !== undefined && ['none', 'units'].includes(amount.unit) && amount.per !== undefined;
}

function saysTimeTaken(mention: Mention): boolean {
  return !isName(mention) && ['leadtime', 'delivery'].some((what) => says(mention, 'quantity', what));
}

/** Verbs that say what they are about: speed, price, time. */
const ownWays = ['faster', 'slower', 'dearer', 'cheaper', 'stop', 'delay', 'hasten'];

/** `raises its prices and delivers late`, `and its lead time doubles`: what is said is of what was named before. */
function isOfBefore(mentions: readonly Mention[]): boolean {
  const first = mentions.find((mention) => !isSmall(mention) || says(mention, 'mark', 'possessive'));
  return first !== undefined && (says(first, 'quantity', 'delivery') || says(first, 'mark', 'possessive'));
}

/** `and it stays at 530 hours`, `on lui donne 12 heures`, `all its changeovers are cut in half`: of what was named before. */
function hasPronoun(mentions: readonly Mention[]): boolean {
  return mentions.some(
    (mention) => !isName(mention) && (says(mention, 'mark', 'pronoun') || says(mention, 'mark', 'possessive')),
  );
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
