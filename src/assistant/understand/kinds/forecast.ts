import type { Saying } from '../../phrases/saying.js';
import type { QuestionKind } from '../../reading.js';
import { isName, type Mention, says } from '../mention.js';
import { saysChange, worldOf } from '../world.js';
import { type Answerable, type Asked, answered, asks, type KindReader, namesOf, useWords, worldFor } from './asked.js';

export const accuracyKind: KindReader = {
  kind: 'accuracy',
  isAsked: (asked) => asks(asked, 'measure') || (asks(asked, 'accuracy') && asks(asked, 'forecast')),
  read: forecasting(
    'accuracy',
    ['--backtest'],
    (series) => (say) => say.words.accuracy(series),
    'ask:accuracy',
    'ask:forecast',
    'ask:seek',
  ),
};

export const forecastKind: KindReader = {
  kind: 'forecast',
  isAsked: (asked) =>
    (asks(asked, 'forecast') && !asks(asked, 'short')) ||
    (asked.main.some((mention) => says(mention, 'quantity', 'demand')) &&
      !saysChange(
        asked.main.filter(
          (mention) => !says(mention, 'filler') && !says(mention, 'prep') && !says(mention, 'quantity'),
        ),
      ) &&
      asked.main.some((mention) => says(mention, 'mark', 'asking'))),
  read: forecasting('forecast', [], (series) => (say) => say.words.forecast(series), 'ask:forecast'),
};

function forecasting(
  kind: QuestionKind,
  flags: readonly string[],
  words: (series: readonly string[]) => Saying,
  ...senses: readonly string[]
): KindReader['read'] {
  return (asked) => {
    useWords(asked, ...senses, 'quantity:demand', 'ask:which', 'kind:product', 'scope:all', 'ask:explain', 'outcome');
    useWords(asked, 'mark:counting', 'ask:measure');
    const series = seriesOf(asked);
    const both = kind === 'accuracy' ? asksTwice(asked) : undefined;
    if (both !== undefined) return { ...refusedTwice(asked, both), kind };
    const isEmpty = asked.condition.length === 0;
    const world = isEmpty ? worldOf([], asked.vocabulary, asked.title) : worldFor(asked);
    const reading = answered(
      asked,
      kind,
      world,
      { name: 'forecast', arguments: [...flags, ...series.flatMap((one) => ['--series', one])] },
      [words(series)],
    );
    return isEmpty
      ? reading
      : {
          ...reading,
          unread: [
            {
              text: asked.title,
              problem: (say) => say.problem.forecastOfChange,
              choices: [],
            },
          ],
        };
  };
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

/** `forecast X and tell me how accurate it is`: two questions, the word that begins the second. */
function asksTwice({ main }: Asked): Mention | undefined {
  const first = main.findIndex(
    (mention) => !isName(mention) && says(mention, 'ask', 'forecast') && !says(mention, 'ask', 'measure'),
  );
  const and = main.findIndex((mention, index) => index > first && !isName(mention) && says(mention, 'and'));
  if (first === -1 || and === -1) return undefined;
  return main.slice(and).find((mention) => says(mention, 'ask', 'measure') || says(mention, 'ask', 'accuracy'));
}

function refusedTwice(asked: Asked, { text }: Mention): Omit<Answerable, 'kind'> {
  return {
    command: { name: 'forecast', arguments: [] },
    drafts: [],
    words: [],
    unread: [{ text, problem: (say) => say.problem.secondQuestion, choices: [asked.title.split(text)[0].trim()] }],
  };
}
