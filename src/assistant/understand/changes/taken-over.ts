import { isWord, type Mention, says } from '../mentions/mention.js';
import type { Refused } from './changed.js';
import { amountsOf, isTime, type Parts, use } from './parts.js';

/** `L1 takes over with 12 more hours of overtime`: what the line that steps in works, with no line behind the verb. */
function isWithOvertime(parts: Parts): boolean {
  const verb = parts.mentions.findIndex((mention) => isWord(mention) && says(mention, 'action', 'shift'));
  const isLine = ({ entities }: Mention): boolean => entities.some(({ kind }) => kind === 'resource');
  const isHours = amountsOf(parts).some(({ amount }) => ['hour', 'none'].includes(amount.unit));
  return parts.quantities.includes('overtime') && isHours && !parts.mentions.slice(verb + 1).some(isLine);
}

/** `L3 takes over half of L2`: a plan moves work from line to line by itself, as far as routings allow, so that a line may lose hours or stop. */
export function takenOver({ actions, kinds, mentions, ...parts }: Parts): Refused | undefined {
  if (!actions.has('shift') || !kinds.has('resource')) return undefined;
  const all = { actions, kinds, mentions, ...parts };
  if (isWithOvertime(all)) {
    use(all, 'action', 'shift');
    return undefined;
  }
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
