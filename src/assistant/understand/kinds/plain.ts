import type { QuestionKind, ReadCommand } from '../../reading.js';
import { entitiesOf, says } from '../mentions/mention.js';
import { saysChange } from '../scenarios/world.js';
import { answered, asks, type KindReader, kpisIn, namesOf, useWords, worldFor } from './asked.js';

/** Stands for the scenario in the arguments of a command. */
const scenarioPlace = '{scenario}';

type PlainWords = 'load' | 'plan' | 'warnings' | 'tables' | 'check';

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
    asks(asked, 'busy') ||
    (asked.main.some((mention) => says(mention, 'kpi', 'utilisation')) &&
      asked.main.some((mention) => says(mention, 'kind', 'resource') || entitiesOf(mention, 'resource').length > 0)),
  read: (asked) => {
    namesOf(asked, 'resource');
    return plain(
      'resources',
      { name: 'plan', arguments: [scenarioPlace, '--by', 'resource'] },
      'load',
      'ask:busy',
      'kind:resource',
      'ask:which',
      'scope:all',
      'kpi:utilisation',
      'ask:seek',
      'quantity:capacity',
      'ask:plan',
    )(asked);
  },
};

export const planKind: KindReader = {
  kind: 'plan',
  isAsked: (asked) =>
    asks(asked, 'plan') &&
    !asked.main.some((mention) => says(mention, 'outcome')) &&
    !saysChange(asked.main.filter((mention) => !says(mention, 'filler') && !says(mention, 'prep'))),
  read: plain(
    'plan',
    { name: 'plan', arguments: [scenarioPlace] },
    'plan',
    'ask:plan',
    'ask:which',
    'quantity:production',
  ),
};

export const risksKind: KindReader = {
  kind: 'risks',
  isAsked: (asked) => asks(asked, 'risks') && kpisIn(asked.main).length === 0,
  read: plain('risks', { name: 'risks', arguments: [] }, 'warnings', 'ask:risks', 'ask:risk', 'ask:which'),
};

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
