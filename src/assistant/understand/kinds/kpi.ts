import { type Mention, says } from '../mention.js';
import { saysChange } from '../world.js';
import { type KindReader, kpisIn, leftOver, namesOf, useWords } from './asked.js';

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
      words: [(say) => say.words.kpisOf(kpis.join(', '), shown.join(', '))],
      unread: leftOver(asked),
    };
  },
};

function isStrong(mention: Mention): boolean {
  return !says(mention, 'filler') && !says(mention, 'prep') && !says(mention, 'kpi') && !says(mention, 'quantity');
}
