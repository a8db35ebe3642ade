import type { Unclear } from '../changes/changed.js';
import { entitiesOf, isMarked, type Mention, wordSays } from '../mentions/mention.js';
import { type Answerable, type Asked, asks, asOneQuestion, type KindReader, kpisIn, leftOver, useWords } from './asked.js';
import { noSweep, sweepOfChange } from './sweep-change.js';
import { gridOf } from './sweep-grid.js';

/** A parameter of a scenario, or a change, over a range or a list of values: `surge from 0 to 40% in steps of 10%`. */
export const sweepKind: KindReader = {
  kind: 'sweep',
  isAsked: (asked) => (asks(asked, 'steps') && !isRamp(asked)) || isVaried(asked),
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

function read(asked: Asked): Answerable {
  const said = [...asked.condition, ...asked.main];
  const grid = isQuantified(said) ? gridOf(said) : undefined;
  const ofChange = grid && sweepOfChange(asked, grid);
  return ofChange ?? ofParameter(asOneQuestion(asked));
}

/** A quantity that moves, or hours, which are those of a line; beside a scenario they may be its own, as those of `overtime`. */
function isQuantified(said: readonly Mention[]): boolean {
  const isNamed = said.some((mention) => entitiesOf(mention, 'scenario').length > 0);
  return said.some((mention) => wordSays(mention, 'quantity') || (!isNamed && mention.amount?.unit === 'hour'));
}

/** A parameter that the project names. */
function ofParameter(asked: Asked): Answerable {
  useWords(asked, 'ask:steps', 'action', 'prep', 'ask:compare', 'outcome', 'mark:each', 'mark:each-order', 'ask:which');
  const named = asked.main.find(isOfScenario);
  const scenario = named && entitiesOf(named, 'scenario')[0]?.value;
  const parameters = asked.vocabulary.scenarios.find(({ name }) => name === scenario)?.parameters ?? [];
  const parameter =
    (named && entitiesOf(named, 'parameter')[0]?.value) ?? (parameters.length === 1 ? parameters[0] : undefined);
  const ends = withPlainStep(asked.main.filter(({ amount }) => amount !== undefined)).flatMap(endsOf);
  for (const mention of [named, ...asked.main.filter(({ amount }) => amount !== undefined)])
    if (mention) asked.used.add(mention);
  const [from, to, step] = ends;
  const values = `${parameter}=${from}:${to}:${step}`;
  const shown = kpisIn(asked.main, asked.used).flatMap((kpi) => ['--kpi', kpi]);
  const command = {
    name: 'sweep',
    arguments: [...(scenario === undefined ? [] : [scenario]), '--sweep', values, ...shown],
  };
  const isWhole = parameter !== undefined && ends.length === 3;
  const unread: readonly Unclear[] = isWhole ? [] : [noSweep(asked)];
  return {
    kind: 'sweep',
    command,
    drafts: [],
    words: [(say) => say.words.swept(`${parameter}`, from, to, step)],
    unread: [...unread, ...leftOver(asked)],
  };
}

/** `from 0 to 30% in steps of 5`: a step without a unit is counted as its ends are. */
function withPlainStep(amounts: readonly Mention[]): readonly Mention[] {
  const [first] = amounts;
  const isShare = first?.amount?.unit === 'percent' || amounts[1]?.amount?.unit === 'percent';
  return amounts.map((mention) =>
    isShare && mention.amount?.unit === 'none' ? { ...mention, amount: { ...mention.amount, unit: 'percent' } } : mention,
  );
}

function endsOf({ amount }: Mention): readonly number[] {
  if (amount === undefined) return [];
  const scale = amount.unit === 'percent' ? 100 : 1;
  return [amount.value, ...(amount.upTo === undefined ? [] : [amount.upTo])].map((value) => value / scale);
}
