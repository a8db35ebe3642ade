import { sideBySide } from './side-by-side.js';

/** What is found at one setting of all levers: each stands on a step from 0 (not pulled) to its last. */
export interface Tried {
  readonly steps: readonly number[];
  /** Whether the target is reached. */
  readonly met: boolean;
  readonly value: number;
  readonly cost: number;
}

export interface Recommendation {
  /** The cheapest setting that reaches the target; undefined where none that was tried does. */
  readonly best: Tried | undefined;
  /** Each lever alone at its last step, in the order of the levers. */
  readonly singles: readonly Tried[];
  /** Each lever alone at the first step that reaches the target; undefined where it does not, or where none is needed. */
  readonly alone: readonly (Tried | undefined)[];
  /** All at their last step: as far as the levers go. */
  readonly all: Tried;
  readonly plans: number;
  /** Whether every combination was tried, so that there is no cheaper one on these steps. */
  readonly exhaustive: boolean;
}

/**
 * The cheapest combination of levers that reaches a target. Every combination is tried where there are no more than `budget`; otherwise each lever
 * alone, and from all of them pulled the dearest are let go as far as the target allows, and then traded against each other, until nothing
 * is cheaper or the budget is spent. Where the target is reached as it is, no combination is searched for.
 */
export async function recommend(
  lastSteps: readonly number[],
  evaluate: (steps: readonly number[]) => Promise<Omit<Tried, 'steps'>>,
  budget: number,
): Promise<Recommendation> {
  const known = new Map<string, Promise<Tried>>();
  const at = (steps: readonly number[]): Promise<Tried> => {
    const key = steps.join(' ');
    const tried = known.get(key) ?? evaluate(steps).then((found) => ({ steps, ...found }));
    known.set(key, tried);
    return tried;
  };
  const none = lastSteps.map(() => 0);
  const unpulled = await at(none);
  const singles = await sideBySide([...lastSteps.entries()], ([lever, last]) => at(none.with(lever, last)));
  const all = await at(lastSteps);
  const alone = await sideBySide([...singles.entries()], async ([lever, single]) =>
    single.met && !unpulled.met ? await leastOf(lever, lastSteps[lever], none, at) : undefined,
  );
  const combinations = lastSteps.reduce((product, last) => product * (last + 1), 1);
  const exhaustive = combinations <= budget;
  if (exhaustive) await sideBySide([...everySetting(lastSteps)], at);
  else if (all.met && !unpulled.met) await search(all, lastSteps, at, () => known.size < budget);
  const met = (await Promise.all(known.values())).filter((tried) => tried.met);
  const best =
    met.length === 0 ? undefined : met.reduce((cheapest, tried) => (isBetter(tried, cheapest) ? tried : cheapest));
  return { best, singles, alone, all, plans: known.size, exhaustive };
}

/** Cheaper, or as cheap with less pulled. */
function isBetter(one: Tried, other: Tried): boolean {
  const pulled = ({ steps }: Tried): number => steps.reduce((sum, step) => sum + step, 0);
  return one.cost < other.cost - 1e-9 || (one.cost <= other.cost + 1e-9 && pulled(one) < pulled(other));
}

function* everySetting(lastSteps: readonly number[]): Iterable<readonly number[]> {
  const steps = lastSteps.map(() => 0);
  while (true) {
    yield [...steps];
    let lever = 0;
    while (lever < steps.length && steps[lever] === lastSteps[lever]) steps[lever++] = 0;
    if (lever === steps.length) return;
    steps[lever]++;
  }
}

/**
 * The first step of a lever that reaches the target, the other levers as they are, by halving: more of a lever is taken to do no harm. Where
 * the last step does not reach it, none is taken to, and the last it is.
 */
export async function leastOf(
  lever: number,
  last: number,
  others: readonly number[],
  at: (steps: readonly number[]) => Promise<Tried>,
): Promise<Tried> {
  let [low, high] = [0, last];
  let found = await at(others.with(lever, last));
  while (found.met && high - low > 1) {
    const middle = (low + high) >> 1;
    const tried = await at(others.with(lever, middle));
    if (tried.met) [high, found] = [middle, tried];
    else low = middle;
  }
  return found;
}

async function search(
  all: Tried,
  lastSteps: readonly number[],
  at: (steps: readonly number[]) => Promise<Tried>,
  mayGoOn: () => boolean,
): Promise<void> {
  let current = all;
  for (let improved = true; improved && mayGoOn(); ) {
    improved = false;
    for (const steps of neighbours(current.steps, lastSteps)) {
      if (!mayGoOn()) return;
      const tried = await at(steps);
      if (!tried.met || !isBetter(tried, current)) continue;
      current = tried;
      improved = true;
      break;
    }
  }
}

/** A lever let go altogether, a lever one step down, and one step of a lever for one of another; the boldest first. */
function* neighbours(steps: readonly number[], lastSteps: readonly number[]): Iterable<readonly number[]> {
  const pulled = [...steps.keys()].filter((lever) => steps[lever] > 0);
  for (const lever of pulled) if (steps[lever] > 1) yield steps.with(lever, 0);
  for (const lever of pulled) yield steps.with(lever, steps[lever] - 1);
  for (const lever of pulled)
    for (const other of steps.keys())
      if (other !== lever && steps[other] < lastSteps[other])
        yield steps.with(lever, steps[lever] - 1).with(other, steps[other] + 1);
}
