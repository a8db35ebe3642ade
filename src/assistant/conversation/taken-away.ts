import { type Draft, draftFrom, type WrittenAmount, type WrittenOverride } from '../draft.js';
import { type Lever, leverOfColumn, levers } from '../understand/changes/lever.js';
import {
  entitiesOf,
  isName,
  isSmall,
  isWord,
  type Mention,
  saidOf,
  says,
  wordSays,
} from '../understand/mentions/mention.js';
import type { Entity, Vocabulary } from '../vocabulary.js';
import { holdsAny, restBefore, restBehind, restWithin, saysOnly } from './opening.js';
import { withParents } from './parameter-instead.js';
import { exceptRows, heldBy } from './rows-chosen.js';
import type { FollowUp } from './said.js';
import type { FollowUpWords } from './words/follow-up-words.js';

/** What of a scenario is meant, by its place among the changes, by what it changes and by whose it is. */
export interface Meant {
  readonly place: number | 'last' | undefined;
  /** Tables and columns, as levers have them; empty where none is said. */
  readonly levers: readonly Pick<Lever, 'table' | 'column'>[];
  readonly entities: readonly Entity[];
  /** What it is of, said in general: `of the ingredient`, `for the product`. */
  readonly kinds: readonly string[];
  readonly scenarios: readonly string[];
}

/** `leave out L2`, `without the overtime`, `only the outage`: what is named, taken away or kept alone. */
export function withoutNamed(draft: Draft, said: FollowUp): Draft | undefined {
  const { text, words, language, vocabulary } = said;
  const named = takenOut(text, words);
  const without = named && namedIn(named, words);
  const alone = restBehind(text, words.keeping);
  const always = without === undefined ? undefined : withoutTime(draft, said.recognise(without, language).mentions);
  if (always !== undefined) return always;
  for (const recognise of [said.recognise, said.recognisePlain]) {
    const meant = (part: string): readonly [readonly Mention[], boolean] => [
      recognise(part, language).mentions,
      holdsAny(part, words.last),
    ];
    const left = without === undefined ? undefined : takenAway(draft, ...meant(without), vocabulary);
    const kept = left ?? (alone === undefined ? undefined : keptAlone(draft, ...meant(alone), vocabulary));
    if (kept !== undefined) return kept;
    // `we keep Clotrisan`, where a family is sold no more: all but that.
    const going = restBehind(text, words.goingOn);
    const [last] = draft.overrides.slice(-1);
    const isStopped = last !== undefined && last.multiply === 0;
    const but = going !== undefined && isStopped ? meantBy(recognise(going, language).mentions, false) : undefined;
    const rest = but && exceptFrom({ ...draft, overrides: [last] }, but, vocabulary);
    if (rest !== undefined) return { ...draft, overrides: [...draft.overrides.slice(0, -1), ...rest.overrides] };
  }
  return undefined;
}

/** `oublie les dates`: the one change that holds for a time, over the whole plan. Undefined where several do, or more is said. */
function withoutTime(draft: Draft, mentions: readonly Mention[]): Draft | undefined {
  const isPeriod = (one: Mention): boolean => wordSays(one, 'mark', 'period');
  const isPlain = mentions.every((one) => isPeriod(one) || (isWord(one) && (isSmall(one) || isLimit(one))));
  const timed = draft.overrides.filter(({ during }) => during !== undefined);
  if (timed.length !== 1 || !mentions.some(isPeriod) || !isPlain) return undefined;
  const overrides = draft.overrides.map((override) => {
    const { during: _during, ...always } = override;
    return override === timed[0] ? always : override;
  });
  return { ...draft, overrides };
}

const isLimit = (mention: Mention): boolean => says(mention, 'mark', 'cap-noun') || says(mention, 'mark', 'ground');

/** What is named, without `the … bit`, `la partie …`, `the new …` around it. */
export function namedIn(named: string, { parts }: FollowUpWords): string {
  const inFront = restBehind(named, parts.before) ?? named;
  return restBefore(inFront, parts.behind) ?? inFront;
}

/** What `take … out of it`, `without …` are said around or in front of. */
export function takenOut(
  text: string,
  { leavingAround, leaving, notOnly, lifting, limits }: FollowUpWords,
): string | undefined {
  const limit = restBehind(text, lifting);
  if (limit !== undefined && saysOnly(limit, limits)) return limit;
  // `not only INS-100, all the insulin`
  if (restBehind(text, notOnly) !== undefined) return undefined;
  return restWithin(text, leavingAround) ?? restBehind(text, leaving);
}

/**
 * `without L3`, `forget the overtime`, of what is named and nothing else: what stands holds it or not, and it is no new change, as a line that is
 * done without would be.
 */
export function isWithoutName(said: FollowUp): boolean {
  const { text, words, language, recognise } = said;
  if (isLetGo(said)) return true;
  const named = restWithin(text, words.leavingAround) ?? restBehind(text, words.without);
  const mentions = named === undefined ? [] : recognise(named, language).mentions;
  // `take the N2 breakdown out of it`
  const isStop = (mention: Mention): boolean => says(mention, 'action', 'stop') || says(mention, 'cause');
  const isNameAlone = (mention: Mention): boolean =>
    isName(mention) ||
    (mention.amount === undefined && mention.time === undefined && (isSmall(mention) || isStop(mention)));
  return mentions.some(isName) && mentions.every(isNameAlone);
}

/** `forget the overtime`, `sans les heures sup`: what is changed, as something that was told before; `no overtime at all` is a change by itself. */
function isLetGo({ text, words, language, recognisePlain }: FollowUp): boolean {
  const named = restBehind(text, words.lettingGo);
  const mentions = named === undefined ? [] : recognisePlain(named, language).mentions;
  const isLever = (one: Mention): boolean => !isName(one) && one.amount === undefined && leversSaid(one).length > 0;
  return mentions.some(isLever) && mentions.every((one) => isName(one) || isLever(one) || isPlainName(one));
}

/**
 * `leave out L2`, `without the overtime`, `drop the second one`, `now without the surge`: the scenario without what is named. Of a change for
 * several, the one that is named is left out of its rows. Undefined where the scenario holds nothing of the kind, or nothing would be left.
 */
function takenAway(
  draft: Draft,
  mentions: readonly Mention[],
  isLast: boolean,
  vocabulary: Vocabulary,
): Draft | undefined {
  const meant = meantBy(mentions, isLast);
  if (meant === undefined) return undefined;
  const parents = draft.extends ?? [];
  const left = parents.filter((name) => !meant.scenarios.includes(name));
  if (left.length < parents.length) return withOverrides(withParents(draft, left, vocabulary), draft.overrides);
  if (meant.scenarios.length > 0) return undefined;
  const parent = parentOf(draft, meant, vocabulary);
  if (parent !== undefined) {
    const others = parents.filter((name) => name !== parent);
    return withOverrides(withParents(draft, others, vocabulary), draft.overrides);
  }
  const isNamed = draft.overrides.map((override, at) => matches(override, at, meant, draft, vocabulary));
  const isOfKinds = draft.overrides.map((override, at) => isNamed[at] && isOfKind(override, meant));
  const isMeant = isOfKinds.some(Boolean) ? isOfKinds : isNamed;
  // `drop the price rise`, of goods that are sold and of some that are bought: which of the two was not said.
  const of = new Set(draft.overrides.flatMap(({ table, column }, at) => (isMeant[at] ? [`${table}.${column}`] : [])));
  if (of.size > 1 && meant.levers.length > 0 && meant.entities.length === 0) return undefined;
  if (isMeant.some(Boolean)) {
    const rest = draft.overrides.flatMap((override, at) => (isMeant[at] ? partsLeft(override, meant) : [override]));
    return withOverrides(draft, rest);
  }
  return exceptFrom(draft, meant, vocabulary);
}

/** `drop the changeovers`, of `overtime` and `faster-changeovers` together: the one of several scenarios that changes what is named, where nothing else does. */
function parentOf(draft: Draft, meant: Meant, vocabulary: Vocabulary): string | undefined {
  const { extends: parents = [], overrides } = draft;
  const isOf = (override: WrittenOverride, at: number): boolean => matches(override, at, meant, draft, vocabulary);
  if (meant.place !== undefined || meant.levers.length === 0 || parents.length < 2 || overrides.some(isOf))
    return undefined;
  const changing = parents.filter((parent) => {
    const known = vocabulary.scenarios.find(({ name }) => name === parent);
    return known !== undefined && draftFrom(known.name, known.text).overrides.some(isOf);
  });
  return changing.length === 1 ? changing[0] : undefined;
}

/** Whether what is named is all that a scenario holds. */
export function isAllMeant(draft: Draft, mentions: readonly Mention[], vocabulary: Vocabulary): boolean {
  const meant = meantBy(mentions, false);
  const { overrides } = draft;
  return (
    meant !== undefined &&
    meant.scenarios.length === 0 &&
    overrides.length > 0 &&
    overrides.every((override, at) => matches(override, at, meant, draft, vocabulary))
  );
}

/** `only the outage`, `keep the closure`: of several changes those alone that are named by what they change or by their place. */
function keptAlone(
  draft: Draft,
  mentions: readonly Mention[],
  isLast: boolean,
  vocabulary: Vocabulary,
): Draft | undefined {
  const meant = meantBy(mentions, isLast);
  const isExact =
    meant?.entities.length === 1 && draft.overrides.some((override) => isOnlyOf(override, meant.entities[0]));
  if (meant === undefined || (meant.levers.length === 0 && meant.place === undefined && !isExact)) return undefined;
  const rest = draft.overrides.filter((override, at) => matches(override, at, meant, draft, vocabulary));
  return rest.length > 0 && rest.length < draft.overrides.length ? withOverrides(draft, rest) : undefined;
}

export function withOverrides(draft: Draft, overrides: readonly WrittenOverride[]): Draft | undefined {
  const { extends: parents = [], ...others } = draft;
  if (overrides.length === 0 && parents.length === 0) return undefined;
  return { ...others, ...(parents.length > 0 ? { extends: parents } : {}), overrides };
}

/** Undefined where it says anything else: an amount, a time, a word that is not known. */
export function meantBy(mentions: readonly Mention[], isLast: boolean): Meant | undefined {
  const said = mentions.filter((mention) => isName(mention) || !isPlainName(mention));
  const isOther = (mention: Mention): boolean =>
    !isName(mention) &&
    (mention.amount !== undefined ||
      mention.time !== undefined ||
      (!says(mention, 'ordinal') && leversSaid(mention).length === 0));
  if (said.some(isOther)) return undefined;
  const entities = said.flatMap((mention) => mention.entities);
  const meant: Meant = {
    place: isLast ? 'last' : said.flatMap((mention) => saidOf(mention, 'ordinal').map(Number))[0],
    levers: said.flatMap((mention) => (isName(mention) ? [] : leversSaid(mention))),
    entities: entities.filter(({ kind }) => kind !== 'scenario' && kind !== 'kpi'),
    kinds: mentions.flatMap((mention) => (isName(mention) ? [] : saidOf(mention, 'kind'))),
    scenarios: said.flatMap((mention) => entitiesOf(mention, 'scenario').map(({ value }) => value)),
  };
  const isNothing =
    meant.place === undefined && meant.levers.length + meant.entities.length + meant.scenarios.length === 0;
  return isNothing ? undefined : meant;
}

/** Articles, `the one`, `change`, and which way it goes: the fall of VAC-200. */
export function isPlainName(mention: Mention): boolean {
  if (mention.amount !== undefined || mention.time !== undefined || says(mention, 'ordinal')) return false;
  if (leversSaid(mention).length > 0) return false;
  const isWay = ['raise', 'lower', 'set'].some((what) => says(mention, 'action', what));
  return (
    isWay || ['filler', 'prep', 'and', 'pointing', 'mark', 'kind', 'follow', 'scope'].some((is) => says(mention, is))
  );
}

/** What a word says that is changed: `overtime`, `the closure`, `the extra shift`. */
export function leversSaid(mention: Mention): readonly Pick<Lever, 'table' | 'column'>[] {
  const isStop = says(mention, 'action', 'stop') || says(mention, 'cause');
  const isShift = says(mention, 'unit', 'shift');
  // `that limit`, `ce plafond`: how much may be bought or moved.
  const quantities = [...saidOf(mention, 'quantity'), ...(says(mention, 'mark', 'cap-noun') ? ['cap'] : [])];
  const named = levers.filter(({ name, table }) =>
    quantities.some(
      (what) => what === name || alike[what]?.includes(name) || (what === 'receipt' && table === 'receipts'),
    ),
  );
  return [...named, ...(isStop ? [{ table: 'closures' }] : []), ...(isShift ? [{ table: 'capacity' }] : [])];
}

const alike: Readonly<Record<string, readonly string[]>> = {
  capacity: ['capacity', 'supplier_capacity', 'lane_capacity'],
  stock: ['stock', 'safety'],
  cap: ['supplier_capacity', 'lane_capacity'],
  leadtime: ['supplier_leadtime', 'production_leadtime', 'lane_leadtime'],
  delivery: ['supplier_leadtime', 'receipt'],
  price: ['price', 'dated_price', 'purchase'],
  cost: ['purchase', 'transport', 'labour', 'overtimecost', 'holding'],
};

export function matches(
  override: WrittenOverride,
  at: number,
  meant: Meant,
  draft: Draft,
  vocabulary: Vocabulary,
): boolean {
  const { overrides } = draft;
  if (meant.place !== undefined) return at === (meant.place === 'last' ? overrides.length : meant.place) - 1;
  const isOfLever =
    meant.levers.length === 0 ||
    meant.levers.some(
      ({ table, column }) => table === override.table && (table === 'closures' || column === override.column),
    );
  const values = valuesOf(override);
  const isOfEntity =
    meant.entities.length === 0 ||
    meant.entities.some(
      (entity) =>
        values.includes(entity.value) ||
        isOfSite(override, entity, vocabulary) ||
        isOfFamily(override, entity, vocabulary),
    );
  return isOfLever && isOfEntity;
}

/** Whether a change is of the kind of things that is spoken of. */
function isOfKind({ table, where = {} }: WrittenOverride, { kinds }: Meant): boolean {
  const isOf: Readonly<Record<string, boolean>> = {
    component: table === 'suppliers' || where.component !== undefined,
    supplier: table === 'suppliers',
    product: where.product !== undefined || where.family !== undefined,
    resource: where.resource !== undefined,
    lane: table === 'lanes',
  };
  return kinds.some((kind) => isOf[kind]);
}

/** Whether a change is of what is named and of nothing else of its kind. */
function isOnlyOf({ where = {} }: WrittenOverride, { kind, value }: Entity): boolean {
  return where[kind] === value;
}

/** Lines of a site that is named, where a change names the lines. */
function isOfSite({ where, insert }: WrittenOverride, { kind, value }: Entity, { entities }: Vocabulary): boolean {
  const lines = [
    where?.resource ?? [],
    insert === undefined ? [] : [insert].flat().map(({ resource }) => resource),
  ].flat(2);
  return (
    kind === 'site' &&
    lines.length > 0 &&
    lines.every((line) => entities.some((one) => one.value === line && one.group === value))
  );
}

/** Products of a family that is named, and none of another. */
function isOfFamily({ where }: WrittenOverride, { kind, value }: Entity, { entities }: Vocabulary): boolean {
  const products = [where?.product ?? []].flat();
  const isMember = (product: WrittenAmount): boolean =>
    entities.some((one) => one.kind === 'product' && one.value === product && one.group === value);
  return kind === 'family' && products.length > 0 && products.every(isMember);
}

function valuesOf({ where = {}, insert }: WrittenOverride): readonly WrittenAmount[] {
  const rows = insert === undefined ? [] : [insert].flat();
  return [...Object.values(where).flat(), ...rows.flatMap((row) => Object.values(row))];
}

/** A change for several without those that are named; nothing of one that is theirs alone, or is named by what it changes. */
function partsLeft(override: WrittenOverride, { entities, place }: Meant): readonly WrittenOverride[] {
  const { where } = override;
  if (where === undefined || place !== undefined) return [];
  for (const [column, values] of Object.entries(where)) {
    const all = [values].flat();
    const left = all.filter((value) => !entities.some((entity) => entity.value === value));
    if (left.length > 0 && left.length < all.length)
      return [{ ...override, where: { ...where, [column]: left.length === 1 ? left[0] : left } }];
  }
  return [];
}

/** Whether all rows that a change holds for are of what is named. */
function isOfNothingElse(
  override: WrittenOverride,
  lever: Lever,
  entities: readonly Entity[],
  vocabulary: Vocabulary,
): boolean {
  const column = lever.where[entities[0].kind];
  const isChosen = column === undefined || override.where?.[column] !== undefined || override.insert !== undefined;
  const held = isChosen ? [] : heldBy(override, column, vocabulary);
  return held.length > 0 && held.every((value) => entities.some((entity) => entity.value === value));
}

/** `not VAC-100` of a change of vaccines, `hors Espagne` of one everywhere: the last change that holds of more than what is named. */
function exceptFrom(draft: Draft, { entities, levers: said, place }: Meant, vocabulary: Vocabulary): Draft | undefined {
  if (said.length > 0 || place !== undefined || entities.length === 0) return undefined;
  for (let at = draft.overrides.length - 1; at >= 0; at--) {
    const override = draft.overrides[at];
    const lever = leverOfColumn(override);
    // `take the pens out`, of a supplier of nothing else: its change is gone.
    const isAll = lever !== undefined && isOfNothingElse(override, lever, entities, vocabulary);
    if (isAll) return withOverrides(draft, draft.overrides.toSpliced(at, 1));
    const narrowed = lever && exceptRows(override, lever, entities, vocabulary);
    if (narrowed !== undefined) return { ...draft, overrides: draft.overrides.with(at, narrowed) };
  }
  return undefined;
}

/** The last change without those that are named, of which alone it must not be. */
export function withoutMeant(draft: Draft, mentions: readonly Mention[], vocabulary: Vocabulary): Draft | undefined {
  const meant = meantBy(mentions, false);
  if (meant === undefined || meant.entities.length === 0) return undefined;
  const [last] = draft.overrides.slice(-1);
  const [narrowed, ...others] = last === undefined ? [] : partsLeft(last, meant);
  if (narrowed !== undefined && others.length === 0) return { ...draft, overrides: [narrowed] };
  return exceptFrom(draft, meant, vocabulary);
}

/** What a change is of: its names, and when. */
export function nameOf({ table, where = {}, insert, during }: WrittenOverride): string {
  const [row] = insert === undefined ? [] : [insert].flat();
  const names = [...Object.values(where).flat(), ...(row?.resource === undefined ? [] : [row.resource])];
  return [...(names.length > 0 ? names : [table]), ...(during === undefined ? [] : [during])].join(', ');
}
