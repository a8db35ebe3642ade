import type { Unclear } from '../changes/changed.js';
import { entitiesOf, isMarked, type Mention, wordSays } from '../mentions/mention.js';
import { type Answerable, type Asked, asks, type KindReader, leftOver, useWords } from './asked.js';
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
  const isNamed = said.some(
    (mention) => entitiesOf(mention, 'scenario').length > 0 || entitiesOf(mention, 'parameter').length > 0,
  );
  return !isNamed && ends.length === 2 && said.some(({ time }) => time !== undefined);
}

/** `try vaccine demand at +5, 10 and 15 percent`: values that are to be tried, with a verb that says so. */
function isVaried({ main, condition }: Asked): boolean {
  const said = [...condition, ...main];
  const isSteps = condition.some((mention) => wordSays(mention, 'ask', 'steps'));
  return (isSteps || isMarked(said, 'varying')) && isQuantified(said) && gridOf(said) !== undefined;
}

function read(asked: Asked): Answerable {
  const said = [...asked.condition, ...asked.main];
  const grid = isQuantified(said) ? gridOf(said) : undefined;
  const ofChange = grid && sweepOfChange(asked, grid);
  return ofChange ?? ofParameter(asked);
}

/** A quantity that moves, or hours, which are those of a line; beside a scenario they may be its own, as those of `overtime`. */
function isQuantified(said: readonly Mention[]): boolean {
  const isNamed = said.some((mention) => entitiesOf(mention, 'scenario').length > 0);
  return said.some((mention) => wordSays(mention, 'quantity') || (!isNamed && mention.amount?.unit === 'hour'));
}

/** A parameter that the project names. */
function ofParameter(asked: Asked): Answerable {
  useWords(asked, 'ask:steps', 'action', 'prep', 'ask:compare');
  const named = asked.main.find(
    (mention) => entitiesOf(mention, 'scenario').length > 0 || entitiesOf(mention, 'parameter').length > 0,
  );
  const scenario = named && entitiesOf(named, 'scenario')[0]?.value;
  const parameters = asked.vocabulary.scenarios.find(({ name }) => name === scenario)?.parameters ?? [];
  const parameter =
    (named && entitiesOf(named, 'parameter')[0]?.value) ?? (parameters.length === 1 ? parameters[0] : undefined);
  const ends = asked.main.filter(({ amount }) => amount !== undefined).flatMap(endsOf);
  for (const mention of [named, ...asked.main.filter(({ amount }) => amount !== undefined)])
    if (mention) asked.used.add(mention);
  const [from, to, step] = ends;
  const values = `${parameter}=${from}:${to}:${step}`;
  const command = { name: 'sweep', arguments: [...(scenario === undefined ? [] : [scenario]), '--sweep', values] };
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

function endsOf({ amount }: Mention): readonly number[] {
  if (amount === undefined) return [];
  const scale = amount.unit === 'percent' ? 100 : 1;
  return [amount.value, ...(amount.upTo === undefined ? [] : [amount.upTo])].map((value) => value / scale);
}
