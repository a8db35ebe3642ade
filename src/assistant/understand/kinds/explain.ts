import { entitiesOf, isName, type Mention, says, wordSays } from '../mentions/mention.js';
import { type Answerable, type Asked, answered, asks, type KindReader, kpisIn, useWords, worldFor } from './asked.js';
import { isParted } from './grouping.js';
import { countsKpi } from './kpi.js';

export const explainKind: KindReader = {
  kind: 'explain',
  isAsked: (asked) =>
    asks(asked, 'explain') &&
    !isParted(asked) &&
    kpisIn(asked.main).length > 0 &&
    !isCostOfScenario(asked) &&
    !countsKpi(asked) &&
    !asked.main.some(
      (mention) =>
        mention.amount !== undefined ||
        (!isName(mention) && (says(mention, 'action', 'unless') || says(mention, 'outcome', 'closing'))) ||
        // `what does total cost come to`: how high it is, not what it is made of.
        wordSays(mention, 'mark', 'amounting'),
    ),
  read: (asked) => {
    useWords(asked, 'ask:explain', 'ask:which');
    return explained(asked, measuredIn(asked));
  },
};

/** The KPI that is named first; `what does the launch cost in overtime`: that in which it costs. One more is left over. */
function measuredIn({ main, used }: Asked): string {
  const [first, ...others] = main.filter((mention) => kpisIn([mention]).length > 0);
  const isIn = (mention: Mention): boolean => {
    const before = main[main.indexOf(mention) - 1];
    return before !== undefined && !isName(before) && says(before, 'prep', 'in');
  };
  const inward = says(first, 'quantity', 'cost') ? others.find(isIn) : undefined;
  const kpi = kpisIn([inward ?? first])[0];
  for (const mention of main) if (mention === first || kpisIn([mention]).includes(kpi)) used.add(mention);
  return kpi;
}

/** `what does the breakdown scenario cost`: a verb, which asks how much. */
function isCostOfScenario({ main }: Asked): boolean {
  const [scenario, cost] = main.slice(-2);
  const isOpened = main.some((mention) => !isName(mention) && says(mention, 'mark', 'asking'));
  return (
    isOpened &&
    main.length > 2 &&
    entitiesOf(scenario, 'scenario').length > 0 &&
    !isName(cost) &&
    says(cost, 'quantity', 'cost') &&
    cost.length === 1
  );
}

/** A KPI, explained in the scenario that the question speaks of. */
export function explained(asked: Asked, kpi: string): Answerable {
  const world = worldFor(asked);
  const scenario = world.name === 'baseline' ? [] : ['--scenario', world.name];
  return answered(asked, 'explain', world, { name: 'explain', arguments: [kpi, ...scenario] }, [
    (say) => say.words.madeOf(kpi),
  ]);
}
