import { BadInput } from '../complaint/complaint.js';
import { randomStream } from '../numeric/random.js';
import { applyOverrides } from '../scenario/apply.js';
import type { Override, Scenario } from '../scenario/scenario.js';
import { evaluate, evaluateInTurn, type Outcome, type Setting } from './evaluate.js';
import { exactPlayers, type Shapley, sampledShapley, shapley } from './shapley.js';
import { inLists, networksAtOnce, sideBySide } from './side-by-side.js';

/** Overrides that only make sense together (a new product, its routing and its demand) stand as one cause. */
export interface Cause {
  readonly words: string;
  readonly overrides: readonly Override[];
}

/** What each cause did to each KPI, against the plan without any of them. */
export interface Attribution {
  readonly scenario: string;
  readonly causes: readonly Cause[];
  readonly byKpi: ReadonlyMap<string, Shapley>;
}

/** What is planned already: without any override, and with all of them. */
export interface KnownOutcomes {
  readonly none?: Pick<Outcome, 'measures' | 'plan'>;
  readonly all?: Pick<Outcome, 'measures'>;
}

const sampledOrders = 24;
/** So many neighbouring subsets are planned in turn. */
const inTurn = 4;

/**
 * Shares the change of every KPI between a scenario without its overrides and with them among the overrides: exact Shapley values while
 * there are at most ten causes, sampled with their errors beyond. Forecasts of histories that do not differ are shared.
 */
export async function attribute(
  setting: Setting,
  scenario: Scenario,
  seed: number,
  kpis: readonly string[],
  known: KnownOutcomes = {},
): Promise<Attribution> {
  const causes = causesOf(setting, scenario);
  const exact = causes.length <= exactPlayers;
  const none = known.none ?? (await evaluate(setting, withCauses(scenario, causes, [])));
  const outcomes = new Map([[keyOf(causes.map(() => false)), none.measures]]);
  if (known.all) outcomes.set(keyOf(causes.map(() => true)), known.all.measures);
  const asked = (exact ? allSubsets(causes.length) : drawnSubsets(causes.length, seed)).filter(
    (subset) => !outcomes.has(keyOf(subset)),
  );
  const atOnce = networksAtOnce(none.plan.network);
  const lists = inLists(asked, Math.min(atOnce, inTurn));
  await sideBySide(
    lists,
    async (list) => {
      const played = list.map((subset) => withCauses(scenario, causes, subset));
      const found = await evaluateInTurn(setting, played);
      for (const [place, subset] of list.entries()) outcomes.set(keyOf(subset), found[place].measures);
    },
    Math.max(1, atOnce / inTurn),
  );
  const worth = (kpi: string) => (subset: readonly boolean[]) => outcomes.get(keyOf(subset))?.get(kpi) ?? NaN;
  const byKpi = kpis.map(
    (kpi) => [kpi, exact ? exactly(causes.length, worth(kpi)) : sampled(causes.length, seed, worth(kpi))] as const,
  );
  return { scenario: scenario.name, causes, byKpi: new Map(byKpi) };
}

/** The scenario with some of its causes alone. */
function withCauses(scenario: Scenario, causes: readonly Cause[], subset: readonly boolean[]): Scenario {
  const chosen = new Set(causes.flatMap((cause, index) => (subset[index] ? cause.overrides : [])));
  return { ...scenario, overrides: scenario.overrides.filter((override) => chosen.has(override)), expectations: [] };
}

const keyOf = (subset: readonly boolean[]): string => subset.map(Number).join('');
const asList = (players: number, mask: number): boolean[] =>
  Array.from({ length: players }, (_, player) => (mask & (1 << player)) !== 0);

/** Every subset, each with one player more or less than the one before. Source: Gray, Pulse code communication (1953). */
function allSubsets(players: number): readonly (readonly boolean[])[] {
  return Array.from({ length: 2 ** players }, (_, place) => asList(players, place ^ (place >> 1)));
}

function exactly(players: number, worth: (subset: readonly boolean[]) => number): Shapley {
  return shapley(players, (mask) => worth(asList(players, mask)));
}

function sampled(players: number, seed: number, worth: (subset: readonly boolean[]) => number): Shapley {
  return sampledShapley(players, worth, sampledOrders, randomStream(seed, 'attribute'));
}

/** The subsets that sampling with this seed will ask for: it is played once with no worths to find them. */
function drawnSubsets(players: number, seed: number): readonly (readonly boolean[])[] {
  const asked = new Map<string, readonly boolean[]>();
  sampled(players, seed, (subset) => {
    asked.set(keyOf(subset), [...subset]);
    return 0;
  });
  return [...asked.values()];
}

/** Each override is a cause, but one that cannot be applied without those before it belongs to them. */
function causesOf(setting: Setting, scenario: Scenario): readonly Cause[] {
  const causes: Override[][] = [];
  for (const override of scenario.overrides) {
    const before = causes.findLastIndex((cause) => cause.some(({ verb }) => verb === 'insert'));
    if (before === -1 || standsAlone(setting, scenario, override)) causes.push([override]);
    else causes[before].push(override);
  }
  return causes.map((overrides) => ({ words: wordsOf(overrides), overrides }));
}

function standsAlone({ dataset, calendar }: Setting, scenario: Scenario, override: Override): boolean {
  try {
    const alone = { ...scenario, overrides: [{ ...override, optional: true }] };
    const past = applyOverrides(dataset, alone, 'history', calendar);
    applyOverrides(past.dataset, alone, 'plan', calendar, past.changes);
    // What is put in for something that is not there yet changes nothing that can be measured.
    return (
      override.verb === 'insert' ||
      override.table === 'demand' ||
      past.changes.length > 0 ||
      applyOverrides(dataset, { ...alone, overrides: [override] }, 'plan', calendar).changes.length > 0
    );
  } catch (error) {
    if (error instanceof BadInput) return false;
    throw error;
  }
}

function wordsOf(overrides: readonly Override[]): string {
  return overrides.length === 1 ? overrides[0].words : `${overrides[0].words} and ${overrides.length - 1} more`;
}
