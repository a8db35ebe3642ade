import type { Said } from '../../phrases/saying.js';
import { isOfProducts } from '../clauses/products-behind.js';
import {
  isGoods,
  isJoiner,
  isMarket,
  isMoreOrLess,
  isName,
  isSmall,
  isWord,
  type Mention,
  says,
  sharesKind,
  wordSays,
} from '../mentions/mention.js';
import { allShownIn } from './all-shown.js';
import { type Asked, answered, asks, type KindReader, useWords, worldFor } from './asked.js';
import { openDemand } from './open-demand.js';
import { partIn, usePlan } from './part.js';
import { asksWhoFeels } from './who-feels.js';

export const shortKind: KindReader = {
  kind: 'runs_short',
  isAsked: (asked) =>
    asksOfProducts(asked) ||
    asksHowItGoes(asked) ||
    asksWhatIsLeft(asked) ||
    asksFirstOf(asked) ||
    (asked.condition.length > 0 && asksWhoFeels(asked.main)) ||
    asksWhichFail(asked) ||
    (asks(asked, 'short') && !isOfKpi(asked) && !isCounted(asked) && !isTurnedLost(asked)) ||
    (asks(asked, 'late') && (asks(asked, 'which') || asksWhetherLate(asked))),
  read: (asked) => {
    useWords(
      asked,
      'ask:short',
      'mark:by-bucket',
      'mark:counting',
      'unit:units',
      'ask:risk',
      'ask:late',
      'ask:which',
      'kind:product',
      'quantity:stock',
      'kpi:stockouts',
      'action:set',
      'action:lower',
      'action:lose',
      'ordinal',
      'scope:all',
      'quantity:delivery',
      'quantity:supply',
      'quantity:demand',
      'kind:location',
      'mark:serving',
      'mark:making',
      'mark:timely',
      'ask:duration',
      'mark:largest',
      'mark:soonest',
      'outcome',
      'sells',
      'compare:reach',
      'mark:whether',
      'mark:planned',
      'ask:forecast',
      'mark:when',
      'part:start',
      'mark:top',
      'mark:focus',
      'mark:faring',
      'mark:felt',
      'ask:explain',
      'mark:whole-plan',
      ...(asksWhetherLate(asked) ? ['action:delay'] : []),
      ...(asksWhichFail(asked) ? ['mark:failing'] : []),
    );
    useBeside(asked);
    if (asksFirstOf(asked)) useWords(asked, 'kpi:first_stockout', 'mark:period');
    if (asked.condition.length === 0) useWords(asked, 'mark:left-over');
    useOr(asked);
    const all = worstIn(asked);
    usePlan(asked);
    const { options, words } = partIn(asked);
    const world = worldFor(asked);
    const reading = answered(
      asked,
      'runs_short',
      world,
      { name: 'plan', arguments: [world.name, '--short', ...options] },
      [(say) => say.words.runsShort(words), ...all],
    );
    return { ...reading, unread: [...reading.unread, ...openDemand(asked, world)] };
  },
};

/** `is VAC-200 late in France?`, `les vaccins sont-ils en retard ?`: whether goods are, by nothing that is told, and no delay that is supposed. */
function asksWhetherLate({ main }: Asked): boolean {
  const isTurned = main.some((mention, at) => {
    const isOpening = at === 0 && ['turned', 'be'].some((what) => wordSays(mention, 'mark', what));
    return isOpening || (wordSays(mention, 'mark', 'be') && wordSays(main[at + 1], 'mark', 'pronoun'));
  });
  const isPlain = main.every(
    (mention) =>
      isGoods(mention) ||
      isMarket(mention) ||
      mention.time !== undefined ||
      (isWord(mention) && (isSmall(mention) || says(mention, 'ask', 'late'))),
  );
  return isTurned && isPlain && main.some(isGoods);
}

/** `which items fail when …`, `quels produits lâchent`: goods that fail run short, and nothing else is asked. */
function asksWhichFail({ main }: Asked): boolean {
  const isFailing = (mention: Mention): boolean => wordSays(mention, 'mark', 'failing');
  const isProduct = (mention: Mention): boolean => wordSays(mention, 'kind', 'product');
  const isPlain = (mention: Mention): boolean => isWord(mention) && (isSmall(mention) || says(mention, 'ask', 'which'));
  return (
    main.some((mention) => wordSays(mention, 'ask', 'which')) &&
    main.some(isProduct) &&
    main.some(isFailing) &&
    main.every((mention) => isProduct(mention) || isFailing(mention) || isPlain(mention))
  );
}

/** `when does the first stock-out hit us, and on which product?`: what is short says both. */
function asksFirstOf({ main }: Asked): boolean {
  const isWhich = main.some((mention, at) => {
    const before = main[at - 1];
    const isOf = isWord(mention) && ['product', 'location'].some((kind) => says(mention, 'kind', kind));
    // `and in which market`
    const isAsked = before !== undefined && isWord(before) && (says(before, 'ask', 'which') || isAnd(main[at - 2]));
    return isOf && isAsked;
  });
  return isWhich && main.some((mention) => wordSays(mention, 'kpi', 'first_stockout'));
}

const isAnd = (mention: Mention | undefined): boolean => mention !== undefined && isJoiner(mention);

/** `are we going to be out of Glarvia or Lispera`: of goods or places, each is shown. */
function useOr({ main, used }: Asked): void {
  main.forEach((mention, at) => {
    const before = main.slice(0, at).findLast((one) => isName(one) || !isSmall(one));
    const next = main.slice(at + 1).find((one) => isName(one) || !isSmall(one));
    const isBetween = before !== undefined && next !== undefined && sharesKind(before, next);
    if (wordSays(mention, 'or') && isBetween) used.add(mention);
  });
}

/** `the five worst shortages of the year`, `les dix plus fortes pénuries`: all are shown, which is said. */
function worstIn(asked: Asked): readonly Said[] {
  const { main, used } = asked;
  const isShort = (mention: Mention | undefined): boolean =>
    mention !== undefined && isWord(mention) && (says(mention, 'ask', 'short') || says(mention, 'kpi', 'stockouts'));
  const worst = main.filter(
    (mention, at) => isWord(mention) && isMost(mention) && main.slice(at + 1, at + 3).some(isShort),
  );
  for (const mention of worst) used.add(mention);
  return worst.length === 0 ? [] : allShownIn(asked);
}

const isMost = (mention: Mention): boolean =>
  isMoreOrLess(mention) ||
  ['judged', 'better'].some((what) => says(mention, 'ask', what)) ||
  ['largest', 'top'].some((what) => says(mention, 'mark', what));

/** `in which weeks is it short`, `without running out`: what the table of what is short tells as well, and what is denied of it. */
function useBeside({ main, used }: Asked): void {
  const isUnit = (mention: Mention): boolean =>
    isWord(mention) && ['week', 'month', 'day'].some((unit) => says(mention, 'unit', unit));
  main.forEach((mention, at) => {
    const next = main[at + 1];
    const isWithout = wordSays(mention, 'mark', 'none-of') && next !== undefined && says(next, 'ask', 'short');
    if (isUnit(mention) || isWithout) used.add(mention);
  });
}

/**
 * `which products are at risk of running short in April`, `sur quels produits risque-t-on la rupture au T2`: the plan of a time that is told says
 * which they are; of the whole plan (`quels produits risquent de manquer`) it is asked how probable it is.
 */
export function asksWhichShort({ main }: Asked): boolean {
  const isWhich = main.some(
    (mention, at) => !isName(mention) && says(mention, 'ask', 'which') && isProducts(main[at + 1]),
  );
  const isMeasured = main.some(
    (mention) =>
      mention.amount !== undefined ||
      (!isName(mention) && ['better', 'seek', 'runs', 'accuracy'].some((what) => says(mention, 'ask', what))),
  );
  const isTimed = main.some(({ time }) => time !== undefined);
  // `quels produits ont un risque de rupture`: how big the risk of each is.
  const isOfEach = main.some(
    (mention, at) =>
      at > 0 && !isName(mention) && says(mention, 'ask', 'risk') && says(main[at - 1], 'mark', 'article'),
  );
  return (
    isWhich &&
    isTimed &&
    !isOfEach &&
    !isMeasured &&
    main.some((mention) => !isName(mention) && says(mention, 'ask', 'short'))
  );
}

const isProducts = (mention: Mention | undefined): boolean =>
  mention !== undefined && !isName(mention) && says(mention, 'kind', 'product');

/** `L1 closed in May, what effect on the vaccines?`: what is short of them tells. */
function asksOfProducts({ main, condition }: Asked): boolean {
  return condition.length > 0 && isOfProducts(main);
}

/** `how bad is it for Azitrel`, `comment vont les vaccins en mai`: how it goes for products and markets, and nothing else. */
function asksHowItGoes({ main, condition }: Asked): boolean {
  const isOf = ({ entities }: Mention): boolean =>
    entities.some(({ kind }) => ['product', 'family', 'location'].includes(kind));
  const isFaring = (mention: Mention): boolean => wordSays(mention, 'mark', 'faring');
  return (
    condition.length === 0 &&
    main.some(isFaring) &&
    main.some(isOf) &&
    main.every(
      (mention) =>
        isOf(mention) ||
        isFaring(mention) ||
        isSmall(mention) ||
        mention.time !== undefined ||
        wordSays(mention, 'ask', 'explain'),
    )
  );
}

/** `what's left?`, `que reste-t-il ?`: of nothing that is named, what is short still. */
function asksWhatIsLeft({ main }: Asked): boolean {
  const isLeft = (mention: Mention): boolean => wordSays(mention, 'mark', 'whats-left');
  return (
    main.some(isLeft) && main.every((mention) => isLeft(mention) || (isSmall(mention) && !says(mention, 'prep', 'to')))
  );
}

/** `VAC-100 we cannot deliver is lost`: what becomes of what is short. */
function isTurnedLost({ main }: Asked): boolean {
  const isMark = (mention: Mention, what: string): boolean => !isName(mention) && says(mention, 'mark', what);
  return main.some((mention) => isMark(mention, 'unmet')) && main.some((mention) => isMark(mention, 'turned-lost'));
}

/** `how many stockouts`: their number is the KPI. */
function isCounted({ main }: Asked): boolean {
  return main.some((mention, at) => {
    const before = main[at - 1];
    return (
      before !== undefined && !isName(before) && says(before, 'mark', 'counting') && says(mention, 'kpi', 'stockouts')
    );
  });
}

/** `how badly does the fill rate suffer`: no product, but a KPI does. */
function isOfKpi({ main }: Asked): boolean {
  return (
    main.some(
      (mention) =>
        says(mention, 'outcome') || (!isName(mention) && says(mention, 'ask', 'short') && says(mention, 'filler')),
    ) && main.some((mention) => says(mention, 'kpi') && !says(mention, 'ask'))
  );
}
