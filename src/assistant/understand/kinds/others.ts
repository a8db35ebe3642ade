import type { QuestionKind, ReadCommand } from '../../reading.js';
import { entitiesOf, isName, type Mention, says } from '../mention.js';
import { saysChange, worldOf } from '../world.js';
import {
  type Answerable,
  type Asked,
  answered,
  asks,
  dateOf,
  type KindReader,
  kpisIn,
  leftOver,
  namesOf,
  useWords,
  worldFor,
} from './asked.js';
import { targetOf } from './target.js';

/** Where what is asked says a change itself (`simulate 20% more demand`), it is what is supposed. */
function supposing(asked: Asked): Asked {
  const rest = asked.main.filter((mention) => !asked.used.has(mention));
  if (
    asked.condition.length > 0 ||
    !saysChange(rest.filter((mention) => !says(mention, 'filler') && !says(mention, 'prep')))
  )
    return asked;
  return { ...asked, main: asked.main.filter((mention) => asked.used.has(mention)), condition: rest };
}

export const simulateKind: KindReader = {
  kind: 'simulate',
  isAsked: (asked) => asks(asked, 'risk'),
  read: (asked) => {
    useWords(asked, 'ask:risk', 'ask:seek', 'scope:all');
    const runsOut = asks(asked, 'short') || asked.main.some((mention) => says(mention, 'kpi', 'stockouts'));
    if (runsOut) useWords(asked, 'ask:short', 'quantity:stock', 'kpi:stockouts', 'kind:product', 'ask:which');
    const target = runsOut ? undefined : targetOf(asked);
    const kpis = target
      ? [target.kpi]
      : runsOut
        ? []
        : kpisIn(
            asked.main.filter((mention) => !isName(mention) && says(mention, 'kpi')),
            asked.used,
          );
    if (target) useWords(asked, 'action');
    const world = worldFor(supposing(asked));
    const options = [...kpis.flatMap((kpi) => ['--kpi', kpi]), ...(runsOut ? ['--stockouts'] : [])];
    if (target === undefined)
      return answered(supposing(asked), 'simulate', world, { name: 'simulate', arguments: [world.name, ...options] }, [
        'over many futures',
      ]);
    const base = world.draft ?? {
      name: 'asked',
      scenario: asked.title,
      ...(world.name === 'baseline' ? {} : { extends: [world.name] }),
      overrides: [],
    };
    const draft = { ...base, expect: [target.expectation] };
    const command = { name: 'simulate', arguments: [draft.name, ...options] };
    return answered(asked, 'simulate', { ...world, name: draft.name, draft }, command, [
      `the probability that ${target.expectation} holds, over many futures`,
    ]);
  },
};

export const whyKind: KindReader = {
  kind: 'why_late',
  isAsked: (asked) => asks(asked, 'why'),
  read: (asked) => {
    useWords(
      asked,
      'ask:why',
      'ask:late',
      'ask:short',
      'action',
      'quantity:stock',
      'quantity:delivery',
      'ask:explain',
      'outcome',
    );
    const [product, ...others] = namesOf(asked, 'product');
    const [kpi] = product === undefined ? kpisIn(asked.main, asked.used) : [];
    if (kpi !== undefined) return explained(asked, kpi);
    const [location] = namesOf(asked, 'location');
    const date = dateOf(asked);
    const world = worldFor(asked);
    const named = [product, location, date].filter((part) => part !== undefined).join('@');
    const command = { name: 'plan', arguments: [world.name, '--why', named] };
    const reading = answered(asked, 'why_late', world, command, [`why ${named} is late`]);
    if (product !== undefined && others.length === 0) return reading;
    const family = reading.unread.map(({ text }) => text);
    const products = asked.vocabulary.entities.filter(({ kind }) => kind === 'product').map(({ value }) => value);
    const problem =
      product === undefined ? 'does not say which product.' : 'names more than one product: ask for one of them.';
    return {
      ...reading,
      unread: [
        {
          text: family[0] ?? asked.title,
          problem,
          choices: (product === undefined ? products : [product, ...others]).slice(0, 3),
        },
      ],
    };
  },
};

function explained(asked: Asked, kpi: string): Answerable {
  const world = worldFor(asked);
  const scenario = world.name === 'baseline' ? [] : ['--scenario', world.name];
  return answered(asked, 'explain', world, { name: 'explain', arguments: [kpi, ...scenario] }, [
    `what ${kpi} is made of`,
  ]);
}

/** The series that a question names: products and families, at a location where it names one. */
function seriesOf(asked: Asked): readonly string[] {
  const products = namesOf(asked, 'product');
  const families = namesOf(asked, 'family');
  const members = asked.vocabulary.entities
    .filter(({ kind, group }) => kind === 'product' && families.includes(group ?? ''))
    .map(({ value }) => value);
  const locations = namesOf(asked, 'location');
  const named = [...products, ...(products.length > 0 ? [] : members)];
  if (named.length === 0) return locations.map((location) => `*@${location}`);
  return named.flatMap((product) =>
    locations.length === 0 ? [product] : locations.map((location) => `${product}@${location}`),
  );
}

function forecasting(
  kind: QuestionKind,
  flags: readonly string[],
  words: string,
  ...senses: readonly string[]
): KindReader['read'] {
  return (asked) => {
    useWords(asked, ...senses, 'quantity:demand', 'ask:which', 'kind:product', 'scope:all', 'ask:explain', 'outcome');
    for (const mention of asked.main) if (/^(?:how (?:much|many)|combien)/i.test(mention.text)) asked.used.add(mention);
    const series = seriesOf(asked);
    const isEmpty = asked.condition.length === 0;
    const world = isEmpty ? worldOf([], asked.vocabulary, asked.title) : worldFor(asked);
    const reading = answered(
      asked,
      kind,
      world,
      { name: 'forecast', arguments: [...flags, ...series.flatMap((one) => ['--series', one])] },
      [`${words}${series.length > 0 ? ` of ${series.join(', ')}` : ''}`],
    );
    return isEmpty
      ? reading
      : {
          ...reading,
          unread: [
            {
              text: asked.title,
              problem: 'asks for a forecast of a changed project: forecasts are of the data as it stands.',
              choices: [],
            },
          ],
        };
  };
}

export const accuracyKind: KindReader = {
  kind: 'accuracy',
  isAsked: (asked) =>
    asks(asked, 'accuracy') &&
    (asks(asked, 'forecast') || asked.main.some((mention) => /accura|backtest|mase|smape|wape/i.test(mention.text))),
  read: forecasting(
    'accuracy',
    ['--backtest'],
    'how accurate forecasts were on the past',
    'ask:accuracy',
    'ask:forecast',
    'ask:seek',
  ),
};

export const forecastKind: KindReader = {
  kind: 'forecast',
  isAsked: (asked) =>
    asks(asked, 'forecast') ||
    (asked.main.some((mention) => says(mention, 'quantity', 'demand')) &&
      !saysChange(
        asked.main.filter(
          (mention) => !says(mention, 'filler') && !says(mention, 'prep') && !says(mention, 'quantity'),
        ),
      ) &&
      asked.main.some((mention) => /^(?:what|how|quelle|combien)/i.test(mention.text))),
  read: forecasting('forecast', [], 'the forecast', 'ask:forecast'),
};

export const shortKind: KindReader = {
  kind: 'runs_short',
  isAsked: (asked) => asks(asked, 'short') || (asks(asked, 'late') && asks(asked, 'which')),
  read: (asked) => {
    useWords(
      asked,
      'ask:short',
      'ask:late',
      'ask:which',
      'kind:product',
      'quantity:stock',
      'kpi:stockouts',
      'action',
      'ordinal',
      'scope:all',
      'quantity:delivery',
    );
    const world = worldFor(asked);
    return answered(asked, 'runs_short', world, { name: 'plan', arguments: [world.name, '--short'] }, [
      'what runs short, when and by how much',
    ]);
  },
};

export const sequenceKind: KindReader = {
  kind: 'sequence',
  isAsked: (asked) => asks(asked, 'sequence'),
  read: (asked) => {
    useWords(
      asked,
      'ask:sequence',
      'kind:product',
      'quantity:production',
      'ask:which',
      'stop',
      'action:raise',
      'quantity:changeover',
      'action',
      'quantity:demand',
    );
    const start = [...asked.main, ...asked.condition].some((mention) => says(mention, 'stop', 'set up for'));
    const setting = asked.condition.filter(
      (mention) => !says(mention, 'stop') && entitiesOf(mention, 'product').length === 0,
    );
    const [resource, ...others] = namesOf(asked, 'resource');
    const [from] = start ? namesOf({ ...asked, main: [...asked.main, ...asked.condition] }, 'product') : [];
    const world = worldFor(start ? { ...asked, condition: setting } : asked);
    const options = [
      ...(from === undefined ? [] : ['--from', from]),
      ...(world.name === 'baseline' ? [] : ['--scenario', world.name]),
    ];
    const reading = answered(asked, 'sequence', world, { name: 'sequence', arguments: [resource ?? '', ...options] }, [
      `the best order of products on ${resource}`,
    ]);
    if (resource !== undefined && others.length === 0) return reading;
    const lines = asked.vocabulary.entities.filter(({ kind }) => kind === 'resource').map(({ value }) => value);
    return {
      ...reading,
      unread: [...reading.unread, { text: asked.title, problem: 'does not say on which line.', choices: lines }],
    };
  },
};

const plain =
  (kind: QuestionKind, command: ReadCommand, words: string, ...senses: readonly string[]): KindReader['read'] =>
  (asked) => {
    useWords(asked, ...senses);
    const world = worldFor(asked);
    const wants = command.arguments.map((argument) => (argument === scenarioPlace ? world.name : argument));
    return answered(asked, kind, world, { ...command, arguments: wants }, [words]);
  };

/** Stands for the scenario in the arguments of a command. */
const scenarioPlace = '{scenario}';

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
      'the load of every resource',
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
    !saysChange(asked.main.filter((mention) => !says(mention, 'filler') && !says(mention, 'prep'))),
  read: plain(
    'plan',
    { name: 'plan', arguments: [scenarioPlace] },
    'the plan',
    'ask:plan',
    'ask:which',
    'quantity:production',
  ),
};

export const explainKind: KindReader = {
  kind: 'explain',
  isAsked: (asked) => asks(asked, 'explain') && kpisIn(asked.main).length > 0,
  read: (asked) => {
    useWords(asked, 'ask:explain', 'ask:which');
    const [kpi] = kpisIn(asked.main, asked.used);
    return explained(asked, kpi);
  },
};

export const recommendKind: KindReader = {
  kind: 'recommend',
  isAsked: (asked) => asks(asked, 'recommend'),
  read: (asked) => {
    useWords(asked, 'ask:recommend', 'action', 'ask:seek', 'ask:which', 'scope:all');
    const target = targetOf(asked);
    const world = worldFor(asked);
    const scenario = world.name === 'baseline' ? [] : [world.name];
    const until = target === undefined ? [] : ['--until', target.expectation];
    const reading = answered(asked, 'recommend', world, { name: 'recommend', arguments: [...scenario, ...until] }, [
      `the levers that reach ${target?.expectation ?? 'a target'}`,
    ]);
    if (target !== undefined) return reading;
    return {
      ...reading,
      unread: [
        {
          text: asked.title,
          problem: 'names no target: a KPI and a value.',
          choices: ['… so that the fill rate is above 97%'],
        },
      ],
    };
  },
};

export const sensitivityKind: KindReader = {
  kind: 'sensitivity',
  isAsked: (asked) => asks(asked, 'sensitivity'),
  read: (asked) => {
    useWords(asked, 'ask:sensitivity', 'kind:parameter', 'ask:which', 'action', 'ask:explain');
    const kpis = kpisIn(asked.main, asked.used);
    const world = worldFor(asked);
    const scenario = world.name === 'baseline' ? [] : [world.name];
    return answered(
      asked,
      'sensitivity',
      world,
      { name: 'sensitivity', arguments: [...scenario, ...kpis.flatMap((kpi) => ['--kpi', kpi])] },
      ['what matters most'],
    );
  },
};

export const surviveKind: KindReader = {
  kind: 'survive',
  isAsked: (asked) => asks(asked, 'survive'),
  read: (asked) => {
    useWords(asked, 'ask:survive', 'ask:seek', 'action', 'quantity:delivery', 'quantity:time', 'ask:which');
    const nodes = [
      ...namesOf(asked, 'supplier'),
      ...namesOf(asked, 'resource'),
      ...namesOf(asked, 'site'),
      ...namesOf(asked, 'location'),
    ];
    const lost = asked.condition
      .flatMap((mention) =>
        mention.entities.filter(({ kind }) => ['supplier', 'resource', 'site', 'location'].includes(kind)),
      )
      .map(({ value }) => value);
    const all = [...new Set([...nodes, ...lost])];
    const world = worldOf([], asked.vocabulary, asked.title);
    const condition = asked.condition.filter(
      (mention) => mention.entities.length === 0 && !says(mention, 'action') && !says(mention, 'quantity'),
    );
    return answered(
      { ...asked, main: [...asked.main, ...condition] },
      'survive',
      world,
      { name: 'survive', arguments: all.flatMap((node) => ['--node', node]) },
      [`how long the plan survives without ${all.join(', ') || 'each node'}`],
    );
  },
};

export const risksKind: KindReader = {
  kind: 'risks',
  isAsked: (asked) => asks(asked, 'risks') && kpisIn(asked.main).length === 0,
  read: plain('risks', { name: 'risks', arguments: [] }, 'early warnings', 'ask:risks', 'ask:risk', 'ask:which'),
};

export const tablesKind: KindReader = {
  kind: 'tables',
  isAsked: (asked) => asks(asked, 'tables'),
  read: plain('tables', { name: 'tables', arguments: [] }, 'the tables', 'ask:tables', 'ask:which', 'ask:check'),
};

export const checkKind: KindReader = {
  kind: 'check',
  isAsked: (asked) =>
    asks(asked, 'check') &&
    !saysChange(asked.main.filter((mention) => !says(mention, 'filler') && !says(mention, 'prep'))),
  read: plain(
    'check',
    { name: 'check', arguments: [] },
    'whether all inputs are in order',
    'ask:check',
    'kind:scenario',
    'scope:all',
  ),
};

/** A KPI alone: its value in the scenario named, or in the plan as it stands. */
export const kpiKind: KindReader = {
  kind: 'kpi',
  isAsked: (asked) =>
    kpisIn(asked.main).length > 0 && asked.condition.length === 0 && !saysChange(asked.main.filter(isStrong)),
  read: (asked) => {
    useWords(asked, 'ask:which', 'ask:seek', 'ask:explain', 'ask:plan', 'kind:scenario', 'outcome');
    const kpis = kpisIn(asked.main, asked.used);
    const names = namesOf(asked, 'scenario');
    const shown = names.length > 0 ? names : ['baseline'];
    return {
      kind: 'kpi',
      command: { name: 'compare', arguments: [...shown, ...kpis.flatMap((kpi) => ['--kpi', kpi])] },
      drafts: [],
      words: [`${kpis.join(', ')} of ${shown.join(', ')}`],
      unread: leftOver(asked),
    };
  },
};

function isStrong(mention: Mention): boolean {
  return !says(mention, 'filler') && !says(mention, 'prep') && !says(mention, 'kpi') && !says(mention, 'quantity');
}
