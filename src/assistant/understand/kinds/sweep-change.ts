import type { Draft, WrittenOverride } from '../../draft.js';
import { type Said, textOf } from '../../phrases/saying.js';
import type { Unclear } from '../changes/changed.js';
import { isJoiner, isName, isSmall, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import { draftName, type World, worldOf } from '../scenarios/world.js';
import { type Answerable, type Asked, kpisIn } from './asked.js';
import type { Grid } from './sweep-grid.js';

/** How the values are meant: what something becomes, or how much more or less of it. */
type Meant = 'level' | 'change';

/** What a draft holds as its value moves: overrides of which some have a number that grows with it. */
interface Swept {
  readonly world: World;
  readonly overrides: readonly WrittenOverride[];
  readonly parameter: string;
  /** What the parameter is where the question says a value. */
  readonly at: (value: number) => number;
}

/**
 * A change that is played at each of several values, `vary Rheinsynth's lead time from 28 to 56 days in steps of 7`: it is read as a change
 * by one of them, twice, and the number by which the two differ becomes the parameter that is swept.
 */
export function sweepOfChange(asked: Asked, grid: Grid): Answerable | undefined {
  const { told, kpis } = partsOf(asked, grid);
  const swept = sweptBy(asked, told, grid);
  if (swept === undefined) return undefined;
  const { world, overrides, parameter, at } = swept;
  const [from, to] = grid.values.map(at);
  const most = at(Math.max(...grid.values.map(Math.abs)));
  const step = grid.step === undefined ? undefined : rounded(at(grid.values[0] + grid.step) - from);
  const values = step === undefined ? grid.values.map(at).join(',') : `${from}:${to}:${step}`;
  const draft: Draft = {
    name: draftName,
    scenario: asked.title,
    ...(world.draft ?? {}),
    params: { ...world.draft?.params, [parameter]: from },
    overrides,
  };
  const said: Said = (say) =>
    step === undefined
      ? say.words.sweptOver(parameter, grid.values.map(at))
      : say.words.swept(parameter, from, to, step);
  return {
    kind: 'sweep',
    command: {
      name: 'sweep',
      arguments: [draftName, '--sweep', `${parameter}=${values}`, ...kpis.flatMap((kpi) => ['--kpi', kpi])],
    },
    drafts: [draft],
    words: [
      said,
      ...world.words.map(
        (word): Said =>
          (say) =>
            `${parameter} = ${most}: ${textOf(word, say)}`,
      ),
    ],
    unread: world.unread,
  };
}

/** What is told as a change, without the words that ask for it at several values, and the KPIs that are to be shown. */
function partsOf({ main, condition }: Asked, grid: Grid): { told: readonly Mention[]; kpis: readonly string[] } {
  const isShown = (mention: Mention): boolean => wordSays(mention, 'kpi') && !says(mention, 'quantity');
  const last = Math.max(...grid.mentions.map((mention) => main.indexOf(mention)));
  const joiner = main.findIndex((mention, at) => at > last && isJoiner(mention));
  const asking = condition.length > 0 && last === -1 ? main : joiner === -1 ? [] : main.slice(joiner);
  const rest = [...condition, ...(asking === main ? [] : joiner === -1 ? main : main.slice(0, joiner))];
  const kpis = kpisIn([...asking, ...rest.filter(isShown)]);
  const isAsking = (mention: Mention): boolean =>
    isWord(mention) && (isAskingSteps(mention) || isShown(mention) || says(mention, 'ask', 'kpi'));
  const others = asking.filter((mention) => !isSmall(mention) && !isShowing(mention) && kpisIn([mention]).length === 0);
  return { told: [...rest.filter((mention) => !isAsking(mention)), ...others], kpis };
}

const isShowing = (mention: Mention): boolean =>
  isWord(mention) && ['outcome', 'runs', 'ask', 'scope'].some((is) => says(mention, is));

/** `vary`, `in steps of`, `for each`. */
const isAskingSteps = (mention: Mention): boolean =>
  says(mention, 'mark', 'varying') || says(mention, 'ask', 'steps') || says(mention, 'ask', 'compare');

/** The change at any value: a level where one is said, a share of what is there where the values are signed or begin at nothing. */
function sweptBy(asked: Asked, told: readonly Mention[], grid: Grid): Swept | undefined {
  const isMoved = told.some(
    (mention) =>
      !isName(mention) && !mention.amount && !mention.time && movesItself.some((what) => says(mention, 'action', what)),
  );
  if (grid.isSigned || isMoved) return sweptAs(asked, told, grid, isMoved ? undefined : 'change');
  const level = sweptAs(asked, told, grid, 'level');
  const isShare = grid.amount.unit === 'percent';
  if (level !== undefined && (!isShare || level.overrides.some(({ set }) => set !== undefined))) return level;
  const isOfAll = grid.values.some((value) => value >= 100) && grid.values.every((value) => value >= 40);
  if (isOfAll) return level;
  return grid.values.includes(0) ? sweptAs(asked, told, grid, 'change') : undefined;
}

/** Verbs that say which way an amount goes. */
const movesItself = ['raise', 'lower', 'delay', 'dearer', 'cheaper', 'faster', 'slower', 'hasten', 'lose', 'gain'];

function sweptAs(
  { vocabulary, title }: Asked,
  told: readonly Mention[],
  grid: Grid,
  meant: Meant | undefined,
): Swept | undefined {
  const most = Math.max(...grid.values.map(Math.abs));
  const [one, other] = [most, most / 2].map((value) => worldOf(withValue(told, grid, value, meant), vocabulary, title));
  if (one.unread.length > 0 || other.unread.length > 0) return undefined;
  const [first, second] = [one, other].map(({ draft }) => draft?.overrides ?? []);
  if (first.length !== second.length) return undefined;
  const pairs = first.map((override, at) => [override, second[at]] as const);
  const moved = pairs.filter(([a, b]) => JSON.stringify(a) !== JSON.stringify(b));
  const lines = moved.map(([a, b]) => lineOf(a, b, most));
  const [line] = lines;
  if (line === undefined || lines.some((each) => JSON.stringify(each) !== JSON.stringify(line))) return undefined;
  const isFactor = line.verb === 'multiply';
  const parameter = isFactor ? 'change' : 'amount';
  return {
    world: one,
    overrides: pairs.map(([a, b]) =>
      JSON.stringify(a) === JSON.stringify(b) ? a : { ...a, [line.verb]: isFactor ? `1 + ${parameter}` : parameter },
    ),
    parameter,
    at: (value) => rounded(line.atZero + line.slope * value - (isFactor ? 1 : 0)),
  };
}

interface Line {
  readonly verb: 'multiply' | 'add' | 'set';
  readonly atZero: number;
  readonly slope: number;
}

/** How the number of an override grows with the value said, from what it is at the most and at half of it. */
function lineOf(one: WrittenOverride, other: WrittenOverride, most: number): Line | undefined {
  const verb = (['multiply', 'add', 'set'] as const).find((name) => one[name] !== undefined);
  const [high, half] = verb === undefined ? [] : [one[verb], other[verb]];
  if (verb === undefined || typeof high !== 'number' || typeof half !== 'number') return undefined;
  return { verb, atZero: rounded(2 * half - high), slope: (2 * (high - half)) / most };
}

/** A question with one value in the place of all: `to 56 days`, `+20%`, or the bare amount beside a verb that says which way. */
function withValue(
  told: readonly Mention[],
  { mentions, amount, step }: Grid,
  value: number,
  meant: Meant | undefined,
): readonly Mention[] {
  const ends = step === undefined ? mentions : mentions.slice(0, -1);
  const { upTo: _upTo, sign: _sign, ...counted } = amount;
  const [first] = ends;
  const places = ends.map((mention) => told.indexOf(mention));
  const [start, end] = [Math.min(...places), Math.max(...places)];
  const single: Mention = {
    ...first,
    amount: { ...counted, value, ...(meant === 'change' ? { sign: 1 as const } : {}) },
  };
  const put = meant === 'level' ? [{ ...first, amount: undefined, senses: becoming }, single] : [single];
  const isLeft = (mention: Mention, at: number): boolean =>
    !mentions.includes(mention) && !(at > start && at < end && !mention.amount?.isRate) && !isOpening(told, at, start);
  return [
    ...told.slice(0, start).filter(isLeft),
    ...put,
    ...told.slice(start).filter((mention, at) => isLeft(mention, at + start)),
  ];
}

/** `from`, `at`, `between` right before the first value. */
function isOpening(told: readonly Mention[], at: number, start: number): boolean {
  return told.slice(at, start).length > 0 && told.slice(at, start).every((mention) => wordSays(mention, 'prep'));
}

const becoming = [
  { is: 'prep', what: 'to' },
  { is: 'action', what: 'set' },
];

function rounded(value: number): number {
  return Number(value.toFixed(6));
}

/** Values of which it is not told whether they are levels or changes, or that no change is said of. */
export function noSweep({ title }: Pick<Asked, 'title'>): Unclear {
  return { text: title, problem: (say) => say.problem.noSweep, choices: [(say) => say.choice.sweep] };
}
