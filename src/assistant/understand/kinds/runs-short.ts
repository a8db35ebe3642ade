import { says } from '../mentions/mention.js';
import { type Asked, answered, asks, type KindReader, useWords, worldFor } from './asked.js';
import { partIn, usePlan } from './part.js';

export const shortKind: KindReader = {
  kind: 'runs_short',
  isAsked: (asked) => (asks(asked, 'short') && !isOfKpi(asked)) || (asks(asked, 'late') && asks(asked, 'which')),
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
    usePlan(asked);
    const { options, words } = partIn(asked);
    const world = worldFor(asked);
    return answered(asked, 'runs_short', world, { name: 'plan', arguments: [world.name, '--short', ...options] }, [
      (say) => say.words.runsShort(words),
    ]);
  },
};

/** `how badly does the fill rate suffer`: no product, but a KPI does. */
function isOfKpi({ main }: Asked): boolean {
  return (
    main.some((mention) => says(mention, 'outcome')) &&
    main.some((mention) => says(mention, 'kpi') && !says(mention, 'ask'))
  );
}
