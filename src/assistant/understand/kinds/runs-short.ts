import { answered, asks, type KindReader, useWords, worldFor } from './asked.js';

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
      (say) => say.words.runsShort,
    ]);
  },
};
