import type { ReadCommand } from '../../reading.js';
import type { Unclear } from '../changes/changed.js';
import {
  entitiesOf,
  isMarked,
  isName,
  isScenario,
  isSmall,
  isWord,
  type Mention,
  saidOf,
  says,
  wordSays,
} from '../mentions/mention.js';
import {
  type Answerable,
  type Asked,
  asks,
  asOneQuestion,
  type KindReader,
  kpisIn,
  leftOver,
  useWords,
} from './asked.js';
import { noSweep, sweepOfChange } from './sweep-change.js';
import { type Grid, gridOf, listOf, rangeOf } from './sweep-grid.js';

/** A parameter of a scenario, or a change, over a range or a list of values: `surge from 0 to 40% in steps of 10%`. */
export const sweepKind: KindReader = {
  kind: 'sweep',
  isAsked: (asked) => (asks(asked, 'steps') && !isRamp(asked)) || isVaried(asked) || valuesOf(asked) !== undefined,
  read,
};

/** `L2 restarts in steps: from 40% to 100% of its hours between 6 April and 3 May`: a time, two ends, and no parameter. */
function isRamp({ main, condition }: Asked): boolean {
  const said = [...condition, ...main];
  const ends = said.filter(({ amount }) => amount !== undefined).flatMap(endsOf);
  const isNamed = said.some(isOfScenario);
  return !isNamed && ends.length === 2 && said.some(({ time }) => time !== undefined);
}

/** `try vaccine demand at +5, 10 and 15 percent`: values that are to be tried, with a verb that says so. */
function isVaried({ main, condition }: Asked): boolean {
  const said = [...condition, ...main];
  const isSteps = condition.some((mention) => wordSays(mention, 'ask', 'steps'));
  const isQuantity = (isSteps || isMarked(said, 'varying')) && isQuantified(said) && gridOf(said) !== undefined;
  // `run surge from 0 to 30% in steps of 5, what happens to the margin?`
  return isQuantity || (isSteps && said.some(isOfScenario));
}

/** Whether a mention may name a scenario or a parameter of one. */
const isOfScenario = (mention: Mention): boolean =>
  entitiesOf(mention, 'scenario').length > 0 || entitiesOf(mention, 'parameter').length > 0;

/**
 * `winter-surge for a surge of 10, 20 and 30 percent`: values right behind a scenario or one of its parameters, and no other change; each of them is
 * played. Between two of them without a step is neither.
 */
function valuesOf({ main, condition }: Asked): Grid | undefined {
  const said = [...condition, ...main];
  const grid = said.some(isOfScenario) ? listOf(said, 2) : undefined;
  if (grid === undefined || grid.isSigned) return undefined;
  const before = said.slice(0, said.indexOf(grid.mentions[0]));
  if (before.some((mention) => wordSays(mention, 'prep', 'between'))) return undefined;
  const named = before.findLast((mention) => !isSmall(mention));
  // `a peak of 2500 and 20% switching`: each is of another parameter.
  const next = said[said.indexOf(grid.mentions[grid.mentions.length - 1]) + 1];
  const isEnd =
    next === undefined ||
    (isWord(next) && ['and', 'but', 'ask', 'outcome', 'unit', 'runs'].some((is) => says(next, is)));
  if (!isEnd) return undefined;
  const isOther = (mention: Mention): boolean =>
    (isName(mention) && !isOfScenario(mention)) ||
    mention.time !== undefined ||
    (isWord(mention) && ['if', 'not', 'or'].some((is) => says(mention, is)));
  return named !== undefined && (isOfScenario(named) || says(named, 'parameter')) && !said.some(isOther)
    ? grid
    : undefined;
}

function read(asked: Asked): Answerable {
  const said = [...asked.condition, ...asked.main];
  const grid = isQuantified(said) ? gridOf(said) : undefined;
  const ofChange = grid && sweepOfChange(asked, grid);
  return ofChange ?? ofParameter(asOneQuestion(asked), valuesOf(asked));
}

/** A quantity that moves, or hours, which are those of a line; beside a scenario they may be its own, as those of `overtime`. */
function isQuantified(said: readonly Mention[]): boolean {
  const isNamed = said.some((mention) => entitiesOf(mention, 'scenario').length > 0);
  return said.some((mention) => wordSays(mention, 'quantity') || (!isNamed && mention.amount?.unit === 'hour'));
}

/** A parameter that the project names. */
function ofParameter(asked: Asked, grid: Grid | undefined): Answerable {
  useWords(
    asked,
    'ask:steps',
    'action',
    'prep',
    'ask:compare',
    'outcome',
    'mark:each',
    'mark:each-order',
    'ask:which',
    'mark:without-verb',
    'runs',
  );
  if (asked.main.some((mention) => says(mention, 'parameter'))) useWords(asked, 'parameter', 'unit:units');
  const named = asked.main.find(isScenario);
  // `vary overtime`: where a scenario is called as what is measured, that is what varies.
  if (named !== undefined && !says(named, 'quantity')) useWords(asked, 'mark:varying');
  const scenario = named && entitiesOf(named, 'scenario')[0]?.value;
  const parameters = asked.vocabulary.scenarios.find(({ name }) => name === scenario)?.parameters ?? [];
  // `launch with a peak of 1000 to 3000`: of a scenario that has several, the one that is named.
  const own = asked.main.find(
    (mention) =>
      mention !== named && parametersOf(mention).some((name) => named === undefined || parameters.includes(name)),
  );
  const said = own ?? named;
  const parameter =
    (said && parametersOf(said).find((name) => named === undefined || parameters.includes(name))) ??
    (parameters.length === 1 ? parameters[0] : undefined);
  const ends = endsIn(asked.main);
  const shown = kpisIn(asked.main, asked.used).flatMap((kpi) => ['--kpi', kpi]);
  for (const mention of asked.main)
    if (mention === own || mention.amount !== undefined || isOfScenario(mention)) asked.used.add(mention);
  const [from, to, step] = ends;
  const list = grid?.values.map((value) => (grid.amount.unit === 'percent' ? value / 100 : value));
  const values = `${parameter}=${list?.join(',') ?? `${from}:${to}:${step}`}`;
  const command: ReadCommand = {
    name: 'sweep',
    arguments: [...(scenario === undefined ? [] : [scenario]), '--sweep', values, ...shown],
  };
  const isWhole = parameter !== undefined && (list !== undefined || (ends.length === 3 && asks(asked, 'steps')));
  const unread: readonly Unclear[] = isWhole ? [] : [noSweep(asked)];
  return {
    kind: 'sweep',
    command,
    drafts: [],
    words: [
      (say) =>
        list === undefined
          ? say.words.swept(`${parameter}`, from, to, step)
          : say.words.sweptOver(`${parameter}`, list),
    ],
    unread: [...unread, ...leftOver(asked)],
  };
}

/** The parameters that a mention names, or a word stands for: `a peak of`. */
function parametersOf(mention: Mention): readonly string[] {
  const named = entitiesOf(mention, 'parameter').map(({ value }) => value);
  return named.length > 0 || isName(mention) ? named : saidOf(mention, 'parameter').filter((name) => name !== 'more');
}

/** Both ends and the step, `from 0 to 40% in steps of 10`: a step that says no unit is counted as the ends are. */
function endsIn(main: readonly Mention[]): readonly number[] {
  const grid = rangeOf(main);
  if (grid?.step === undefined) return main.filter(({ amount }) => amount !== undefined).flatMap(endsOf);
  const scale = grid.amount.unit === 'percent' ? 100 : 1;
  return [...grid.values, grid.step].map((value) => value / scale);
}

function endsOf({ amount }: Mention): readonly number[] {
  if (amount === undefined) return [];
  const scale = amount.unit === 'percent' ? 100 : 1;
  return [amount.value, ...(amount.upTo === undefined ? [] : [amount.upTo])].map((value) => value / scale);
}
