import type { QuestionKind, ReadCommand } from '../../reading.js';
import { entitiesOf, isName, isSmall, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import { saysChange } from '../scenarios/world.js';
import { type Asked, answered, asks, type KindReader, namesOf, useWords, worldFor } from './asked.js';
import { bucketsTold, groupingOf, useBuckets } from './grouping.js';
import { countsKpi } from './kpi.js';
import { periodIn } from './part.js';

/** Stands for the scenario in the arguments of a command. */
const scenarioPlace = '{scenario}';

type PlainWords = 'load' | 'plan' | 'tables' | 'check';

const plain =
  (kind: QuestionKind, command: ReadCommand, words: PlainWords, ...senses: readonly string[]): KindReader['read'] =>
  (asked) => {
    useWords(asked, ...senses);
    const world = worldFor(asked);
    const wants = command.arguments.map((argument) => (argument === scenarioPlace ? world.name : argument));
    return answered(asked, kind, world, { ...command, arguments: wants }, [(say) => say.words[words]]);
  };

export const busyKind: KindReader = {
  kind: 'resources',
  isAsked: (asked) =>
    (asks(asked, 'busy') && !isBounded(asked)) ||
    isHoursByLine(asked) ||
    (asked.main.some((mention) => says(mention, 'kpi', 'utilisation')) &&
      asked.main.some((mention) => says(mention, 'kind', 'resource') || entitiesOf(mention, 'resource').length > 0)),
  read: (asked) => {
    namesOf(asked, 'resource');
    const period = periodIn(asked);
    const buckets = useBuckets(asked);
    const reading = plain(
      'resources',
      { name: 'plan', arguments: [scenarioPlace, '--by', 'resource', ...period] },
      'load',
      'ask:busy',
      'kind:resource',
      'ask:which',
      'scope:all',
      'kpi:utilisation',
      'ask:seek',
      'quantity:capacity',
      'ask:plan',
      'mark:by-bucket',
      'mark:when',
      ...(asked.main.every(({ amount }) => amount === undefined) ? ['mark:period'] : []),
      ...(isHoursByLine(asked) ? ['mark:grouping', 'mark:each', 'prep:under'] : []),
    )(asked);
    return { ...reading, words: [...reading.words, ...buckets] };
  },
};

/** `hours per line, week by week, under surge`: the hours of each line, and no change of them. */
function isHoursByLine({ main }: Asked): boolean {
  const isOf = main.some((hours, at) => {
    const [per, line] = main.slice(at + 1).filter((one) => !wordSays(one, 'mark', 'article'));
    const isPer = wordSays(per, 'mark', 'grouping') || wordSays(per, 'mark', 'each');
    return wordSays(hours, 'mark', 'hours') && isPer && wordSays(line, 'kind', 'resource');
  });
  const isChange = (mention: Mention): boolean =>
    mention.amount !== undefined ||
    (isWord(mention) && says(mention, 'action') && !says(mention, 'filler') && !says(mention, 'mark', 'by-bucket'));
  return isOf && !main.some(isChange);
}

export const planKind: KindReader = {
  kind: 'plan',
  isAsked: (asked) =>
    isUnchanged(asked) ||
    (asks(asked, 'plan') &&
      !countsKpi(asked) &&
      !asked.main.some((mention) => says(mention, 'outcome')) &&
      !saysChange(asked.main.filter((mention) => !says(mention, 'filler') && !says(mention, 'prep')))),
  read: (asked) => {
    const by = groupingOf(asked);
    const told = bucketsTold(asked);
    const period = asks(asked, 'plan') ? periodIn(asked) : [];
    const reading = plain(
      'plan',
      { name: 'plan', arguments: [scenarioPlace, ...(by === undefined ? [] : ['--by', by]), ...period] },
      'plan',
      'ask:plan',
      'ask:which',
      'quantity:production',
      'mark:unchanged',
    )(isUnchanged(asked) ? { ...asked, condition: [] } : asked);
    return { ...reading, words: [...reading.words, ...told] };
  },
};

/** `does line load exceed 95%`: utilisation and its bound, which holds or does not. */
function isBounded({ main }: Asked): boolean {
  const isLoad = main.some((mention) => wordSays(mention, 'ask', 'busy') && says(mention, 'kpi', 'utilisation'));
  return isLoad && main.some(({ amount }) => amount?.unit === 'percent');
}

/** `what happens if we do nothing?`: the plan as it stands, and nothing else. */
function isUnchanged({ main, condition }: Asked): boolean {
  const said = [...main, ...condition];
  const isNothing = (mention: Mention): boolean => !isName(mention) && says(mention, 'mark', 'unchanged');
  return said.every((mention) => isSmall(mention) || isNothing(mention)) && said.some(isNothing);
}

export const tablesKind: KindReader = {
  kind: 'tables',
  isAsked: (asked) => asks(asked, 'tables'),
  read: plain('tables', { name: 'tables', arguments: [] }, 'tables', 'ask:tables', 'ask:which', 'ask:check'),
};

export const checkKind: KindReader = {
  kind: 'check',
  isAsked: (asked) =>
    asks(asked, 'check') &&
    !saysChange(asked.main.filter((mention) => !says(mention, 'filler') && !says(mention, 'prep'))),
  read: plain('check', { name: 'check', arguments: [] }, 'check', 'ask:check', 'kind:scenario', 'scope:all'),
};
