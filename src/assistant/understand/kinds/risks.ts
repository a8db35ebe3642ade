import { isName, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import { type Asked, answered, asks, type KindReader, kpisIn, useWords, worldFor } from './asked.js';

/**
 * `what are our three biggest risks?`, `rank our risks by what they cost`, `which supplier would hurt us most if it failed?`: what may go
 * wrong, the worst of it first.
 */
export const risksKind: KindReader = {
  kind: 'risks',
  isAsked: (asked) =>
    (asks(asked, 'risks') && areOfShortage(kpisIn(asked.main))) ||
    isRanked(asked) ||
    asksWhoHurts(asked) ||
    asksWorstRisk(asked),
  read: (said) => {
    const asked = asksWhoHurts(said) ? { ...said, condition: [] } : said;
    useWords(
      asked,
      'ask:risks',
      'ask:risk',
      'ask:which',
      'mark:listing',
      'mark:top',
      'mark:hurting-most',
      'mark:risk-noun',
    );
    useWords(
      asked,
      'mark:known',
      'scope:all',
      'ask:plan',
      'ask:better',
      'kind:product',
      'mark:largest',
      'mark:whole-plan',
    );
    for (const mention of asked.main) if (kpisIn([mention]).length > 0) asked.used.add(mention);
    if (isRanked(asked)) useWords(asked, 'quantity:cost', 'mark:grouping', 'ask:better', 'action:raise');
    if (asksWhoHurts(said)) useWords(asked, 'kind');
    // `of all our risks (breakdowns, customs, late lots), which weigh most on the fill rate?`
    if (asksWorstRisk(asked)) useWords(asked, 'cause', 'action:stop', 'ask:late', 'mark:batch', 'compare:reach');
    for (const [at, mention] of asked.main.entries()) if (isCountOfRisks(asked.main, at)) asked.used.add(mention);
    return answered(asked, 'risks', worldFor(asked), { name: 'risks', arguments: [] }, [(say) => say.words.warnings]);
  },
};

const isRisks = (mention: Mention): boolean =>
  isWord(mention) && (says(mention, 'ask', 'risks') || says(mention, 'mark', 'risk-noun'));

/** What runs short is what the risks are ranked by, and what it costs. */
const ranking = ['fill_rate', 'otif', 'stockouts', 'cost.total'];

const areOfShortage = (kpis: readonly string[]): boolean => kpis.every((kpi) => ranking.includes(kpi));

/** `which of our risks hurts most?`, `parmi les pannes recensées, laquelle fait le plus de dégâts ?`: the worst of what may happen, of nothing that is named. */
export function asksWorstRisk({ main, condition }: Asked): boolean {
  const isSaid = (is: string, what: string): boolean => main.some((one) => wordSays(one, is, what));
  const isPlain = (one: Mention): boolean =>
    !isName(one) && one.amount === undefined && one.time === undefined && !says(one, 'not') && !says(one, 'or');
  return (
    isSaid('mark', 'hurting-most') &&
    (isSaid('mark', 'risk-noun') || isSaid('ask', 'risks')) &&
    condition.length === 0 &&
    main.every(isPlain) &&
    areOfShortage(kpisIn(main))
  );
}

/** Risks in an order, if any that of what they cost, which is theirs. */
function isRanked({ main, condition }: Asked): boolean {
  const isListing = main.some((one) => isWord(one) && ['listing', 'top'].some((what) => says(one, 'mark', what)));
  const isMost = main.some((one) => wordSays(one, 'ask', 'risks')) && saysMost(main);
  return (
    main.some(isRisks) &&
    (isListing || isMost) &&
    condition.length === 0 &&
    !main.some((one) => isName(one) || one.time !== undefined) &&
    kpisIn(main).every((kpi) => kpi === 'cost.total')
  );
}

/** `cost us most`, `nous coûtent le plus`. */
function saysMost(main: readonly Mention[]): boolean {
  if (main.some((one) => wordSays(one, 'ask', 'better') && says(one, 'kpi', 'cost.total'))) return true;
  const cost = main.findIndex((one) => wordSays(one, 'quantity', 'cost'));
  const behind = cost === -1 ? [] : main.slice(cost + 1);
  return behind.some((one) => isWord(one) && (says(one, 'ask', 'better') || says(one, 'action', 'raise')));
}

/** Which supplier or line, and at most that it fails. */
function asksWhoHurts(asked: Asked): boolean {
  const { main, condition } = asked;
  const saysOf = (is: string, what: string): boolean => main.some((one) => wordSays(one, is, what));
  return (
    saysOf('mark', 'hurting-most') &&
    ['supplier', 'resource', 'site'].some((kind) => saysOf('kind', kind)) &&
    asks(asked, 'which') &&
    condition.every(isWord)
  );
}

/** The `three` of `our three biggest risks`. */
function isCountOfRisks(main: readonly Mention[], at: number): boolean {
  const { amount } = main[at];
  const next = main.slice(at + 1).find((one) => !isWord(one) || !(says(one, 'degree') || says(one, 'mark', 'top')));
  return amount?.unit === 'none' && amount.per === undefined && next !== undefined && isRisks(next);
}
