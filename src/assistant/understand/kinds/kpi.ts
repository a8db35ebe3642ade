import { entitiesOf, isName, type Mention, says } from '../mention.js';
import { saysChange } from '../world.js';
import { asks, type KindReader, kpisIn, leftOver, namesOf, useWords, worldFor } from './asked.js';

/** A KPI alone: its value in the scenario named, or in the plan as it stands. */
export const kpiKind: KindReader = {
  kind: 'kpi',
  isAsked: (asked) =>
    kpisIn(asked.main).length > 0 &&
    !asked.main.some((mention) => !isName(mention) && says(mention, 'action', 'unless')) &&
    asked.condition.length === 0 &&
    !saysChange(asked.main.filter(isStrong)),
  read: (asked) => {
    useWords(asked, 'ask:which', 'ask:seek', 'ask:explain', 'ask:plan', 'kind:scenario', 'outcome');
    const kpis = kpisIn(asked.main, asked.used);
    const named = asked.main.filter((mention) => entitiesOf(mention, 'scenario').length > 0);
    const isTogether = asks(asked, 'together');
    useWords(asked, 'ask:together');
    const world = named.length === 1 || isTogether ? worldFor(asked) : undefined;
    const names = world === undefined ? namesOf(asked, 'scenario') : [world.name];
    const shown = names.length > 0 ? names : ['baseline'];
    return {
      kind: 'kpi',
      command: { name: 'compare', arguments: [...shown, ...kpis.flatMap((kpi) => ['--kpi', kpi])] },
      drafts: world?.draft ? [world.draft] : [],
      words: [(say) => say.words.kpisOf(kpis.join(', '), shown.join(', ')), ...(world?.draft ? world.words : [])],
      unread: [...(world?.unread ?? []), ...leftOver(asked)],
    };
  },
};

function isStrong(mention: Mention): boolean {
  return !says(mention, 'filler') && !says(mention, 'prep') && !says(mention, 'kpi') && !says(mention, 'quantity');
}
