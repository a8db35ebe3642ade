import { isName, says } from '../mention.js';
import { saysChange } from '../world.js';
import { type Asked, answered, asks, type KindReader, kpisIn, useWords, worldFor } from './asked.js';
import { targetOf } from './target.js';

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
        (say) => say.words.futures,
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
      (say) => say.words.probability(target.expectation),
    ]);
  },
};

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
