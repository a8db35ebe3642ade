import type { Draft } from '../../draft.js';
import type { Said } from '../../phrases/saying.js';
import type { QuestionKind, ReadCommand } from '../../reading.js';
import type { Vocabulary } from '../../vocabulary.js';
import type { Unclear } from '../changes/changed.js';
import { withTimeAsked } from '../clauses/stopped-then.js';
import { planSpan } from '../figures/span.js';
import { entitiesOf, isName, isSmall, isWord, type Mention, saidOf, says } from '../mentions/mention.js';
import { type World, worldOf } from '../scenarios/world.js';

/** A question parted into what is asked and what is supposed (`if …`). What is used is noted: the rest is asked back. */
export interface Asked {
  readonly main: readonly Mention[];
  readonly condition: readonly Mention[];
  readonly vocabulary: Vocabulary;
  readonly title: string;
  readonly used: Set<Mention>;
}

/** What a kind of question makes of it. */
export interface Answerable {
  readonly kind: QuestionKind;
  readonly command: ReadCommand;
  readonly drafts: readonly Draft[];
  readonly words: readonly Said[];
  readonly unread: readonly Unclear[];
}

/** A kind of question: how it is known, and how it is read. */
export interface KindReader {
  readonly kind: QuestionKind;
  readonly isAsked: (asked: Asked) => boolean;
  readonly read: (asked: Asked) => Answerable;
}

/** All that is told as what is asked, and nothing supposed. */
export function asOneQuestion(asked: Asked): Asked {
  return { ...asked, main: [...asked.main, ...asked.condition], condition: [] };
}

/** Whether what is asked has a word of this kind of question. */
export function asks({ main }: Asked, ...what: readonly string[]): boolean {
  return main.some((mention) => !isName(mention) && what.some((one) => says(mention, 'ask', one)));
}

/** Notes mentions of what is asked that say any of these as used. */
export function useWords(asked: Asked, ...senses: readonly string[]): void {
  for (const mention of asked.main)
    if (
      !isName(mention) &&
      mention.time === undefined &&
      senses.some((sense) => says(mention, sense.split(':')[0], sense.split(':')[1]))
    )
      asked.used.add(mention);
}

/** The names of a kind in what is asked. */
export function namesOf(
  asked: Asked,
  kind: 'product' | 'family' | 'location' | 'site' | 'resource' | 'supplier' | 'component' | 'scenario' | 'parameter',
): readonly string[] {
  const values: string[] = [];
  for (const mention of asked.main) {
    const found = entitiesOf(mention, kind);
    if (found.length === 0 || asked.used.has(mention)) continue;
    asked.used.add(mention);
    for (const { value } of found) if (!values.includes(value)) values.push(value);
  }
  if (kind === 'product' && values.length > 0) useFamilies(asked, values);
  return values;
}

/** `vaccine against hepatitis`: the family of a product that is named says no more. */
function useFamilies({ main, vocabulary, used }: Asked, products: readonly string[]): void {
  const groups = vocabulary.entities.flatMap(({ kind, value, group }) =>
    kind === 'product' && products.includes(value) ? [group] : [],
  );
  for (const mention of main)
    if (mention.entities.some(({ kind, value }) => kind === 'family' && groups.includes(value))) used.add(mention);
}

/** The scenario that the question is about: what is supposed, and scenarios named in what is asked. */
export function worldFor(asked: Asked): World {
  const named = asked.main.filter((mention) => !asked.used.has(mention) && entitiesOf(mention, 'scenario').length > 0);
  for (const mention of named) asked.used.add(mention);
  useWords(asked, 'kind:scenario');
  const denied = named.filter((mention) => isDenied(asked.main, mention));
  const set = named.length > 0 ? settingWorld(asked, named[0]) : undefined;
  if (set !== undefined) return set;
  const condition = withTimeAsked(asked.main, asked.condition);
  const world = worldOf([...named, ...condition], asked.vocabulary, asked.title);
  return { ...world, unread: [...world.unread, ...denied.map(notUnderstood)] };
}

/** `what runs short without overtime`: a scenario that is left out is none to be played. */
function isDenied(main: readonly Mention[], mention: Mention): boolean {
  const before = main[main.indexOf(mention) - 1];
  return before !== undefined && !isName(before) && says(before, 'action', 'unless');
}

/** `… in surge at 30%`, `of launch with a peak of 2000`: a scenario that is asked about, with what is said of it. */
function settingWorld(asked: Asked, named: Mention): World | undefined {
  const behind = asked.main.slice(asked.main.indexOf(named) + 1).filter((mention) => !asked.used.has(mention));
  if (!behind.some(({ amount }) => amount !== undefined)) return undefined;
  const world = worldOf([named, ...behind, ...asked.condition], asked.vocabulary, asked.title);
  if (world.unread.length > 0 || world.draft === undefined) return undefined;
  for (const mention of behind) asked.used.add(mention);
  return world;
}

/** Words for the plan as a whole, which is what KPIs are of; at its end only the backlog is counted. */
export function useHorizon(asked: Asked, kpis: readonly string[]): void {
  const { from, to } = planSpan(asked.vocabulary.calendar);
  for (const mention of asked.main) {
    const { time } = mention;
    const isEver = time !== undefined && time.from <= from && time.to >= to;
    const isWhole =
      says(mention, 'mark', 'whole-plan') ||
      (isYear(asked) && says(mention, 'mark', 'of-the-year')) ||
      (isHalfYear(asked) && says(mention, 'mark', 'of-the-half'));
    const isEnd =
      says(mention, 'mark', 'plan-end') && (kpis.every((kpi) => kpi === 'backlog') || isOfBacklog(asked.main, mention));
    const isLast =
      says(mention, 'mark', 'final') && isYear(asked) && isUpTo(asked.main[asked.main.indexOf(mention) - 1]);
    if (isEver || (!isName(mention) && (isWhole || isEnd || isLast))) asked.used.add(mention);
  }
}

/** `the backlog at the end of the plan and shortage costs`: right behind the backlog. */
function isOfBacklog(main: readonly Mention[], end: Mention): boolean {
  const before = main.slice(0, main.indexOf(end)).findLast((mention) => isName(mention) || !isSmall(mention));
  return before !== undefined && (kpisIn([before]).includes('backlog') || saidOf(before, 'mark').includes('lateness'));
}

/** `d'ici la`, `before`: what stands before a time up to which something is asked. */
function isUpTo(before: Mention | undefined): boolean {
  return before !== undefined && !isName(before) && (says(before, 'mark', 'latest') || says(before, 'prep', 'before'));
}

/** Whether the plan is as long as a year. */
export function isYear({ vocabulary }: Asked): boolean {
  const { from, to } = planSpan(vocabulary.calendar);
  return to - from > longYear;
}

/** Whether the plan is as long as half a year, and ends in its middle: the half-year is all of it. */
function isHalfYear({ vocabulary }: Asked): boolean {
  const { from, to } = planSpan(vocabulary.calendar);
  const weeks = (to - from) / (7 * 24);
  return weeks >= shortHalf && weeks <= longHalf;
}

/** Half a year in weeks, a week more or less. */
const [shortHalf, longHalf] = [25, 27];

/** Hours of 51 weeks: as long as a plan has to be for the year to be all of it. */
const longYear = 51 * 7 * 24;

/** Words quantities share with KPIs: in what is asked, `overtime` is the KPI. */
const measured: Readonly<Record<string, string>> = {
  overtime: 'overtime',
  changeover: 'changeover_hours',
  stock: 'inventory.units',
  cost: 'cost.total',
  transport: 'cost.transport',
  unitcost: 'cost.production',
  holding: 'cost.holding',
  shortage: 'cost.shortage',
  purchase: 'cost.purchase',
  overtimecost: 'cost.overtime',
};

/** The KPIs named among some mentions, in their order. */
export function kpisIn(mentions: readonly Mention[], used?: Set<Mention>): readonly string[] {
  const names: string[] = [];
  for (const mention of mentions) {
    const name = kpiOf(mention);
    if (name === undefined) continue;
    used?.add(mention);
    if (!names.includes(name)) names.push(name);
  }
  return names;
}

/** Whether it is a word, and no name, for a KPI. */
export function isKpiWord(mention: Mention): boolean {
  return isWord(mention) && kpisIn([mention]).length > 0;
}

function kpiOf(mention: Mention): string | undefined {
  const named = entitiesOf(mention, 'kpi')[0]?.value;
  if (named !== undefined || isName(mention)) return named;
  const [quantity] = saidOf(mention, 'quantity');
  return saidOf(mention, 'kpi')[0] ?? (quantity === undefined ? undefined : measured[quantity]);
}

/** `what does it bring in revenue`: a KPI behind `in` is the one that is asked for, and no other that the question would say alone. */
export function withoutGeneral(mentions: readonly Mention[]): readonly Mention[] {
  const isPlain = (mention: Mention): boolean =>
    !isName(mention) && (says(mention, 'kpi') || (says(mention, 'quantity') && kpisIn([mention]).length > 0));
  const isNamed = mentions.some((mention, at) => {
    const before = mentions[at - 1];
    return isPlain(mention) && before !== undefined && !isName(before) && says(before, 'prep', 'in');
  });
  return isNamed ? mentions.filter((mention) => !(isPlain(mention) && says(mention, 'ask', 'kpi'))) : mentions;
}

/** What is left over of what is asked: words that carry meaning and took no part. */
export function leftOver({ main, used }: Asked): Unclear[] {
  return main.filter((mention) => !used.has(mention) && !isSmall(mention)).map(notUnderstood);
}

export function notUnderstood({ text }: Pick<Mention, 'text'>): Unclear {
  return { text, problem: (say) => say.problem.notUnderstood, choices: [] };
}

/** A question that a command answers on the scenario that it speaks of. */
export function answered(
  asked: Asked,
  kind: QuestionKind,
  world: World,
  command: ReadCommand,
  words: readonly Said[] = [],
): Answerable {
  return {
    kind,
    command,
    drafts: world.draft ? [world.draft] : [],
    words: [...words, ...world.words],
    unread: [...world.unread, ...leftOver(asked)],
  };
}
