import type { Lever } from './lever.js';
import { amountAt, type LeverTrials } from './lever-trials.js';
import { leastOf, type Tried } from './recommend.js';
import { sideBySide } from './side-by-side.js';

/** One lever that helps: how much of it, and what it then does. */
export interface Suggestion extends Omit<Tried, 'steps'> {
  readonly lever: Lever;
  readonly amount: number;
}

/** So many of the levers that go furthest are looked at step by step. */
const lookedAt = 3;

/**
 * The single levers that answer a missed target best: those that reach it, each with as little as it takes and the cheapest first;
 * where none reaches it, those that go furthest.
 */
export async function suggest(
  levers: readonly Lever[],
  trials: LeverTrials,
  most: number,
): Promise<readonly Suggestion[]> {
  const helping = (await trials.furthest(levers)).filter((one) => trials.helps(one) > 0).slice(0, lookedAt);
  const found = await sideBySide(helping, async ({ lever, ...allTheWay }): Promise<Suggestion> => {
    const { steps, ...tried } = await leastOf(0, trials.steps, [0], async (at) => ({
      steps: at,
      ...(at[0] === trials.steps ? allTheWay : await trials.at([lever], at)),
    }));
    return { lever, amount: amountAt(lever, steps[0], trials.steps), ...tried };
  });
  const reaching = found.filter(({ met }) => met).sort((one, other) => one.cost - other.cost);
  return (reaching.length > 0 ? reaching : found).slice(0, most);
}
