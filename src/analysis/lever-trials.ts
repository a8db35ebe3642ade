import type { Expectation, Scenario } from '../scenario/scenario.js';
import { evaluate, type Outcome, type Setting } from './evaluate.js';
import type { Lever } from './lever.js';
import type { Tried } from './recommend.js';
import { holds } from './shortfalls.js';
import { networksAtOnce, sideBySide } from './side-by-side.js';

/** A lever pulled all the way, alone, and what that does. */
export interface PulledAlone extends Omit<Tried, 'steps'> {
  readonly lever: Lever;
}

interface Pulled {
  readonly lever: Lever;
  readonly amount: number;
}

/** Plans a scenario with levers pulled, each in so many steps, and says what that does to a target and what it costs. */
export class LeverTrials {
  private readonly setting: Setting;
  private readonly scenario: Scenario;
  private readonly base: Outcome;
  private readonly target: Expectation;
  readonly steps: number;
  /** The measures of what has been planned, by the levers that are pulled and how far. */
  private readonly known = new Map<string, Promise<Outcome['measures']>>();

  constructor(setting: Setting, scenario: Scenario, base: Outcome, target: Expectation, steps: number) {
    this.setting = setting;
    this.scenario = scenario;
    this.base = base;
    this.target = target;
    this.steps = steps;
  }

  async at(levers: readonly Lever[], steps: readonly number[]): Promise<Omit<Tried, 'steps'>> {
    const pulled = levers.flatMap((lever, index) =>
      steps[index] > 0 ? [{ lever, amount: amountAt(lever, steps[index], this.steps) }] : [],
    );
    const measures = await this.measuresWith(pulled);
    const own = pulled.reduce((sum, { lever, amount }) => sum + lever.costAt(amount), 0);
    const value = measures.get(this.target.kpi) ?? NaN;
    return { met: holds(this.target, value), value, cost: own + spent(measures) - spent(this.base.measures) };
  }

  private async measuresWith(pulled: readonly Pulled[]): Promise<Outcome['measures']> {
    if (pulled.length === 0) return this.base.measures;
    const key = pulled.map(({ lever, amount }) => `${lever.name} ${amount}`).join('\n');
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const overrides = pulled.flatMap(({ lever, amount }) => lever.overridesAt(amount));
    const planned = evaluate(this.setting, {
      ...this.scenario,
      overrides: [...this.scenario.overrides, ...overrides],
      expectations: [],
    }).then(({ measures }) => measures);
    this.known.set(key, planned);
    return planned;
  }

  /** Every lever pulled all the way, alone: those that move the KPI towards the target first, the furthest first. */
  async furthest(levers: readonly Lever[], done: (share: number) => void = () => {}): Promise<readonly PulledAlone[]> {
    let finished = 0;
    const tried = await sideBySide(
      levers,
      async (lever) => {
        const found = await this.at([lever], [this.steps]);
        done(++finished / levers.length);
        return { lever, ...found };
      },
      networksAtOnce(this.base.plan.network),
    );
    return tried.toSorted((one, other) => this.helps(other) - this.helps(one));
  }

  /** How far a lever moves the KPI towards the target; less than 0 where it moves it away. */
  helps({ value }: PulledAlone): number {
    const upwards = this.target.comparison.startsWith('>') ? 1 : -1;
    return upwards * (value - (this.base.measures.get(this.target.kpi) ?? NaN)) || 0;
  }
}

/** How much of a lever is pulled at one of its steps. */
export function amountAt({ to }: Lever, step: number, steps: number): number {
  return (to * step) / steps;
}

/** What a plan costs in money that is paid: all of its costs but those of being short. */
function spent(measures: Outcome['measures']): number {
  return (measures.get('cost.total') ?? 0) - (measures.get('cost.shortage') ?? 0);
}
