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

/** Plans a scenario with levers pulled, each in so many steps, and says what that does to a target and what it costs. */
export class LeverTrials {
  private readonly setting: Setting;
  private readonly scenario: Scenario;
  private readonly base: Outcome;
  private readonly target: Expectation;
  readonly steps: number;

  constructor(setting: Setting, scenario: Scenario, base: Outcome, target: Expectation, steps: number) {
    this.setting = setting;
    this.scenario = scenario;
    this.base = base;
    this.target = target;
    this.steps = steps;
  }

  async at(levers: readonly Lever[], steps: readonly number[]): Promise<Omit<Tried, 'steps'>> {
    const amounts = levers.map((lever, index) => amountAt(lever, steps[index], this.steps));
    const overrides = levers.flatMap((lever, index) => (steps[index] > 0 ? lever.overridesAt(amounts[index]) : []));
    const outcome = await evaluate(this.setting, {
      ...this.scenario,
      overrides: [...this.scenario.overrides, ...overrides],
      expectations: [],
    });
    const own = levers.reduce((sum, lever, index) => sum + (steps[index] > 0 ? lever.costAt(amounts[index]) : 0), 0);
    const value = outcome.measures.get(this.target.kpi) ?? NaN;
    return { met: holds(this.target, value), value, cost: own + spent(outcome) - spent(this.base) };
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
function spent({ measures }: Outcome): number {
  return (measures.get('cost.total') ?? 0) - (measures.get('cost.shortage') ?? 0);
}
