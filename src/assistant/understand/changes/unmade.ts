import type { Change, Refused } from './changed.js';
import { leverOf } from './lever.js';
import { amountsOf, type Parts, timesOf, use, useKinds } from './parts.js';
import { whereOf } from './where.js';

/** Goods that a line can no longer make: `Tramelin can no longer be made on S1`. Their routings on it are taken away, for the whole plan. */
export function unmadeOf(parts: Parts): Change | Refused | undefined {
  const { actions, kinds } = parts;
  const isGoods = kinds.has('product') || kinds.has('family');
  const isLine = kinds.has('resource') || kinds.has('site');
  if (!actions.has('unmade') || !isGoods || !isLine) return undefined;
  const lever = leverOf('speed');
  const [time] = timesOf(parts);
  if (time !== undefined)
    return {
      problem: (say) => say.problem.untimed(time.text, say.lever[lever.name], lever.table),
      choices: [(say) => say.choice.without(time.text)],
    };
  if (amountsOf(parts).length > 0) return undefined;
  const chosen = whereOf(parts, lever);
  if ('problem' in chosen) return { ...chosen, choices: [] };
  for (const sense of ['action', 'prep', 'scope']) use(parts, sense);
  use(parts, 'quantity', 'production');
  useKinds(parts, Object.keys(lever.where));
  return {
    overrides: [{ table: lever.table, where: chosen.where, remove: true }],
    words: (say) => say.words.notMade(chosen.words(say)),
  };
}
