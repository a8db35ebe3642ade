import type { Network } from '../../plan/network.js';
import type { Solver } from '../../plan/optimal/solver.js';
import type { Dataset } from '../../tables/table.js';
import { type LostNode, nodesOf } from './lost-node.js';
import { plannedSurvival } from './planned-survival.js';
import { type Recovery, recoveryOf } from './recovery.js';
import { type Buffer, type Loss, SurvivalSolver } from './survival-solver.js';

export interface Survival {
  readonly node: LostNode;
  /** Days; NaN where nothing says. */
  readonly recovery: Recovery | { readonly days: number; readonly source: 'flag' };
  /** Days for which everything is served: by the linear programme, and by the plan by rules with its lead times. Infinity: for ever. */
  readonly survives: number;
  readonly planned: number;
  /** Days by which recovery comes too late; 0 where it does not, NaN where recovery is not known. */
  readonly gap: number;
  /** What is lost until recovery, by item in units and in money; its share of the largest of all nodes. Nothing where recovery is not known. */
  readonly loss: Loss | undefined;
  readonly exposure: number;
  /** The cheapest stock that closes the gap; undefined where there is none. */
  readonly buffer: Buffer | undefined;
}

export interface Survivals {
  /** The most exposed first; then those that survive the shortest. */
  readonly nodes: readonly Survival[];
  /** What a lost unit of each item is counted at. */
  readonly worth: Float64Array;
  /** What it costs to keep a unit of each item for a year. */
  readonly keeping: Float64Array;
  readonly notes: readonly string[];
}

export interface SurviveQuestion {
  readonly network: Network;
  readonly dataset: Dataset;
  /** The nodes that are asked for; all where left out. */
  readonly isAsked?: (node: LostNode) => boolean;
  /** Days that every node takes to recover, whatever the tables say. */
  readonly recoveryDays?: number;
  /** Whether the plan by rules is asked as well; it takes most of the time. */
  readonly isPlanned?: boolean;
  readonly done?: (share: number) => void;
}

/** What becomes of the network when a node is lost, for every node that is asked for. */
export function survive(solver: Solver, question: SurviveQuestion): Survivals {
  const { network, isAsked } = question;
  const survival = new SurvivalSolver(solver, network);
  try {
    const all = nodesOf(network).map((node) => lossOf(survival, node, question));
    const most = all.reduce((largest, { loss }) => Math.max(largest, loss?.money ?? 0), 0);
    const asked = all.filter(({ node }) => isAsked === undefined || isAsked(node));
    const planned = plannedDays(asked, question);
    const nodes = asked
      .map((one, place) => ({ ...one, planned: planned[place], exposure: exposureOf(one, most) }))
      .sort(mostExposedFirst);
    return { nodes, worth: survival.loss, keeping: survival.keeping, notes: notesOf(network, survival) };
  } finally {
    survival.dispose();
  }
}

type Lost = Omit<Survival, 'planned' | 'exposure'>;

function lossOf(survival: SurvivalSolver, node: LostNode, { dataset, network, recoveryDays }: SurviveQuestion): Lost {
  const recovery: Survival['recovery'] =
    recoveryDays === undefined ? recoveryOf(dataset, network, node) : { days: recoveryDays, source: 'flag' };
  const survives = survival.timeToSurvive(node);
  const { days } = recovery;
  if (Number.isNaN(days)) return { node, recovery, survives, gap: NaN, loss: undefined, buffer: undefined };
  // A shade of a day is what the solver's tolerances leave.
  const gap = days - survives > 1e-6 ? days - survives : 0;
  const loss = gap > 0 ? survival.lossWithin(node, days) : survival.noLoss();
  const buffer = gap > 0 ? survival.cheapestBuffer(node, days) : undefined;
  return { node, recovery, survives, gap, loss, buffer };
}

function plannedDays(nodes: readonly Lost[], { network, isPlanned = true, done }: SurviveQuestion): readonly number[] {
  if (!isPlanned || nodes.length === 0) return nodes.map(() => NaN);
  const planned = plannedSurvival(network);
  return nodes.map(({ node }, place) => {
    done?.(place / nodes.length);
    return planned(node);
  });
}

function exposureOf({ loss }: Lost, most: number): number {
  if (loss === undefined) return NaN;
  return most > 0 ? loss.money / most : 0;
}

function mostExposedFirst(one: Survival, other: Survival): number {
  const money = (of: Survival): number => of.loss?.money ?? -1;
  const order = (first: number, second: number): number => (first === second ? 0 : first - second);
  return order(money(other), money(one)) || order(one.survives, other.survives) || order(one.planned, other.planned);
}

function notesOf({ items, productNames, item }: Network, { served, beyond }: SurvivalSolver): string[] {
  const short = Array.from({ length: items }, (_, index) => index).filter((index) => beyond[index] > 0);
  if (short.length === 0) return [];
  const total = (rates: Float64Array): number => rates.reduce((sum, rate) => sum + rate, 0);
  const share = (100 * total(beyond)) / (total(beyond) + total(served));
  const names = [...new Set(short.map((index) => productNames[item.product[index]]))];
  const shown = names.length > 4 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : names.join(', ');
  return [
    `${share.toFixed(1)}% of demand is beyond what the whole network can serve for good (${shown}) and is not counted as lost.`,
  ];
}
