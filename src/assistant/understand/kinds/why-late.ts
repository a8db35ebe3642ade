import type { Unclear } from '../changes/changed.js';
import { duringText, planSpan } from '../figures/span.js';
import { isGoods, isName, isWord, type Mention, says } from '../mentions/mention.js';
import {
  type Answerable,
  type Asked,
  answered,
  asks,
  type KindReader,
  kpisIn,
  namesOf,
  useWords,
  worldFor,
} from './asked.js';
import { explained } from './explain.js';
import { countsKpi } from './kpi.js';
import { openDemand } from './open-demand.js';

export const whyKind: KindReader = {
  kind: 'why_late',
  isAsked: (asked) => (asks(asked, 'why') && !countsKpi(asked)) || explainsLateness(asked),
  read: (asked) => {
    useWords(
      asked,
      'ask:why',
      'ask:which',
      'ask:late',
      'mark:lateness',
      'mark:supplied',
      'scope:all',
      'mark:serving',
      'ask:short',
      'action',
      'compare:reach',
      'quantity:stock',
      'quantity:delivery',
      'kpi:backlog',
      'kpi:stockouts',
      'ask:explain',
      'ask:busy',
      'outcome',
    );
    if (asks(asked, 'short')) useWords(asked, 'scope:all', 'quantity:demand');
    // `why are the Spanish orders late`
    if (asks(asked, 'late')) useWords(asked, 'quantity:demand', 'sells');
    if (isNotDelivered(asked))
      useWords(asked, 'not', 'mark:denying', 'mark:timely', 'scope:all', 'quantity:demand', 'sells');
    // `my Spanish customer complains: what holds up his flu vaccine?`
    useWords(asked, 'mark:timely', 'kind:customer', 'kind:location', 'mark:one-customer', 'mark:possessive');
    useNone(asked);
    // `why is the plan so expensive?`
    if (kpisIn(asked.main).includes('cost.total')) useWords(asked, 'ask:plan');
    const [product, ...others] = namesOf(asked, 'product');
    const [kpi] = product === undefined ? kpisIn(asked.main, asked.used) : [];
    if (kpi !== undefined) return explained(asked, kpi);
    const families = product === undefined ? namesOf(asked, 'family') : [];
    const [location] = namesOf(asked, 'location');
    const date = dateOf(asked);
    if (typeof date === 'object') return { ...unanswered, unread: [date] };
    const world = worldFor(asked);
    const what = product ?? (families.length === 1 ? families[0] : undefined);
    const named = [what, location, date].filter((part) => part !== undefined).join('@');
    const command = { name: 'plan', arguments: [world.name, '--why', named] };
    const plain = answered(asked, 'why_late', world, command, [(say) => say.words.whyLate(named)]);
    const reading = { ...plain, unread: [...plain.unread, ...openDemand(asked, world)] };
    if (what !== undefined && others.length === 0) return reading;
    const family = reading.unread.map(({ text }) => text);
    const products = asked.vocabulary.entities.filter(({ kind }) => kind === 'product').map(({ value }) => value);
    const isNone = product === undefined && families.length === 0;
    return {
      ...reading,
      unread: [
        {
          text: family[0] ?? asked.title,
          problem: ({ problem }) => (isNone ? problem.noProduct : problem.manyProducts),
          choices: (product === undefined ? (isNone ? products : families) : [product, ...others]).slice(0, 3),
        },
      ],
    };
  },
};

const unanswered: Answerable = {
  kind: 'why_late',
  command: { name: 'plan', arguments: [] },
  drafts: [],
  words: [],
  unread: [],
};

/** `hospitals in the South have no Azitrel, why?`: goods that someone has none of. */
function useNone({ main, used }: Asked): void {
  main.forEach((mention, at) => {
    const next = main.slice(at + 1).find((one) => isName(one) || !says(one, 'mark', 'article'));
    const isNone = says(mention, 'mark', 'none-of') || says(mention, 'mark', 'avoiding');
    if (isWord(mention) && isNone && next !== undefined && isGoods(next)) used.add(mention);
  });
}

/** When it is asked, as `2026-03` or `2026-06..2026-08`. A time as long as the plan is none; of two times it is asked back which. */
function dateOf({ main, vocabulary, used }: Asked): string | Unclear | undefined {
  const plan = planSpan(vocabulary.calendar);
  const isWhole = ({ time }: Mention): boolean => time !== undefined && time.from <= plan.from && time.to >= plan.to;
  for (const one of main) if (isWhole(one)) used.add(one);
  const [mention, ...others] = main.filter((one) => one.time !== undefined && !isWhole(one));
  if (mention?.time === undefined) return undefined;
  used.add(mention);
  if (others.length > 0) return { text: mention.text, problem: (say) => say.problem.manyDates, choices: [] };
  return duringText(mention.time);
}

/** `explain the VAC-100 delay`: what is explained is late. */
function explainsLateness(asked: Asked): boolean {
  const { main } = asked;
  const isLate = main.some(
    (mention) =>
      !isName(mention) &&
      (says(mention, 'mark', 'lateness') ||
        says(mention, 'ask', 'late') ||
        says(mention, 'ask', 'short') ||
        says(mention, 'kpi', 'backlog')),
  );
  const isProduct = main.some(({ entities }) => entities.some(({ kind }) => kind === 'product' || kind === 'family'));
  return (
    (asks(asked, 'explain') || asks(asked, 'busy')) &&
    isLate &&
    isProduct &&
    !main.some(({ amount }) => amount !== undefined)
  );
}

/** `not delivered on time`, `cannot ship all`: denied is that it comes, and not that it is late. */
function isNotDelivered({ main }: Asked): boolean {
  const isLate = main.some(
    (mention) =>
      !isName(mention) &&
      (says(mention, 'ask', 'late') || says(mention, 'ask', 'short')) &&
      !says(mention, 'mark', 'timely') &&
      !/\b(?:pas|not?|can.?t|cannot|peut|won.?t)\b/i.test(mention.text),
  );
  const isDelivery = main.some(
    (mention) => !isName(mention) && (says(mention, 'quantity', 'delivery') || says(mention, 'mark', 'timely')),
  );
  return isDelivery && !isLate;
}
