import type { Refused } from './changed.js';
import { amountsOf, isTime, type Parts } from './parts.js';

/** `L3 takes over half of L2`: a plan moves work from line to line by itself, as far as routings allow, so that a line may lose hours or stop. */
export function takenOver({ actions, kinds, mentions, ...parts }: Parts): Refused | undefined {
  if (!actions.has('shift') || !kinds.has('resource')) return undefined;
  const lines = mentions.flatMap(({ entities }) => entities.filter(({ kind }) => kind === 'resource'));
  const relieved = lines[lines.length - 1]?.value ?? '';
  const { value = 0.5, unit = 'fraction' } =
    amountsOf({ actions, kinds, mentions, ...parts }).find((mention) => !isTime(mention))?.amount ?? {};
  const share = unit === 'percent' ? value : Math.round(100 * value);
  return {
    problem: (say) => say.problem.movesWork,
    choices: [(say) => say.choice.losesHours(relieved, share), (say) => say.choice.stops(relieved)],
  };
}
