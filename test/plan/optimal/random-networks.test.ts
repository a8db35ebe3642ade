import { existsSync } from 'node:fs';
import { join } from 'node:path';
import loadGlpk from 'glpk.js/node';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/plan/compile.js';
import { costsOf } from '../../../src/plan/costs.js';
import { heuristicPlan, unconstrainedPlan } from '../../../src/plan/heuristic/heuristic-plan.js';
import type { Network } from '../../../src/plan/network.js';
import { formulate } from '../../../src/plan/optimal/formulation.js';
import type { LinearProgramme } from '../../../src/plan/optimal/model-builder.js';
import { optimalPlan } from '../../../src/plan/optimal/optimal-plan.js';
import { OptimalPlanner } from '../../../src/plan/optimal/optimal-planner.js';
import { loadSolver } from '../../../src/plan/optimal/solver.js';
import type { Plan } from '../../../src/plan/plan.js';
import { openProject } from '../../../src/project/open.js';
import { brokenInvariants } from '../broken-invariants.js';
import { datasetOf, weekly, weeks } from '../dataset-of.js';
import { randomNetwork } from '../random-network.js';
import { oneBucketCost } from './one-bucket-programme.js';

const solver = await loadSolver();
const glpk = await loadGlpk();
const seeds = (count: number, first = 0): number[] => Array.from({ length: count }, (_, index) => first + index);
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
const ledger = (plan: Plan): number => sum(Object.values(costsOf(plan)).map((part) => sum(part as Float64Array)));

/** A share of a cost that is the solver's tolerance. */
const slack = (cost: number): number => 1e-6 * Math.max(1, Math.abs(cost));

const names = Array.from({ length: 10 }, (_, product) => `P${product}`);
const wave = (product: number): number[] =>
  Array.from({ length: 20 }, (_, bucket) => 25 + ((7 * product + 5 * bucket) % 30));

describe('plans of random networks', () => {
  it('keep the laws of every plan, and cost what the ledger says', () => {
    const wrong = seeds(1000).flatMap((seed) => {
      const network = randomNetwork(seed, { buckets: 1 + (seed % 12) });
      const { plan, cost } = optimalPlan(solver, network);
      const differs = Math.abs(ledger(plan) - cost) > slack(cost);
      const broken = [plan, heuristicPlan(network), withoutLimits(unconstrainedPlan(network))].flatMap(
        brokenInvariants,
      );
      return differs ? [`${seed}: ${cost}, by the ledger ${ledger(plan)}`] : broken.map((words) => `${seed}: ${words}`);
    });
    expect(wrong).toEqual([]);
  });

  it('keep them where rows of suppliers and lanes take turns, and cost as much where those say the same', () => {
    const wrong = seeds(300).flatMap((seed) => {
      const options = { buckets: 1 + (seed % 12) };
      const turns = randomNetwork(seed, { ...options, dated: 'otherwise' });
      const broken = [optimalPlan(solver, turns).plan, heuristicPlan(turns)].flatMap(brokenInvariants);
      const [whole, alike] = [{}, { dated: 'alike' } as const].map(
        (how) => optimalPlan(solver, randomNetwork(seed, { ...options, ...how })).cost,
      );
      // Ties are broken at a ten-thousandth of a shortage cost, which the ledger does not count.
      const differs = Math.abs(whole - alike) > 5e-4 * whole + slack(whole);
      return [...broken.map((words) => `${seed}: ${words}`), ...(differs ? [`${seed}: ${alike}, not ${whole}`] : [])];
    });
    expect(wrong).toEqual([]);
  });

  it('keep them with set-ups, lots and smallest orders too, and are never worse than the plan by rules', () => {
    const wrong = seeds(60).flatMap((seed) => {
      const network = randomNetwork(seed, {
        buckets: 1 + (seed % 4),
        discrete: true,
        safety: false,
        perishable: false,
      });
      const found = optimalPlan(solver, network, { gap: 0.01 });
      const rules = ledger(heuristicPlan(network));
      const worse = found.cost > rules * 1.0001 + slack(rules);
      const broken = brokenInvariants(found.plan).map((words) => `${seed}: ${words}`);
      const proven = found.gap <= 0.0101 ? [] : [`${seed}: gap ${found.gap}`];
      return [...(worse ? [`${seed}: ${found.cost}, by rules ${rules}`] : []), ...broken, ...proven];
    });
    expect(wrong).toEqual([]);
  });

  it('keep them too where the search ends after slope scaling, and are never worse than the plan by rules', () => {
    const asked = Array.from({ length: 10 }, (_, product) => weekly(`P${product}`, wave(product))).join('\n');
    const network = compile(
      datasetOf({
        demand: `date,product,quantity,kind\n${asked}`,
        products: `product,holding_cost,shortage_cost\n${names.map((name) => `${name},60,30`).join('\n')}`,
        routings: `product,resource,units_per_hour,setup_hours,setup_cost\n${names
          .map((name, index) => `${name},L${index % 2},1,15,300`)
          .join('\n')}`,
        capacity: 'resource,hours\nL0,260\nL1,260',
      }),
      weeks(20),
    ).network;
    const quick = optimalPlan(solver, network, { improve: false });
    expect(brokenInvariants(quick.plan)).toEqual([]);
    expect(quick.cost).toBeLessThan(ledger(heuristicPlan(network)));
    expect(Math.abs(ledger(quick.plan) - quick.cost)).toBeLessThan(slack(quick.cost));
    expect(quick.bound).toBeLessThan(quick.cost);
  });

  it('are never worse than the plan by rules', () => {
    const wrong = seeds(200).flatMap((seed) => {
      const network = randomNetwork(seed, { perishable: false, safety: false });
      const [cost, rules] = [optimalPlan(solver, network).cost, ledger(heuristicPlan(network))];
      // Ties are broken by preference at a ten-thousandth of a shortage cost, which the ledger does not count.
      return cost > rules * 1.0005 + slack(rules) ? [`${seed}: ${cost}, by rules ${rules}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('never cost more where a constraint is relaxed, planned from the first basis', () => {
    const relaxations: readonly ((network: Network) => Network)[] = [
      (network) => ({ ...network, hours: network.hours.map((hours) => 1.2 * hours) }),
      (network) => ({ ...network, overtime: network.overtime.map((hours) => hours + 5) }),
      ({ purchase, ...network }) => ({
        ...network,
        purchase: { ...purchase, groupCapacity: purchase.groupCapacity.map((units) => units + 10) },
      }),
      ({ lane, ...network }) => ({
        ...network,
        lane: { ...lane, groupCapacity: lane.groupCapacity.map((units) => 2 * units) },
      }),
      ({ operation, ...network }) => ({
        ...network,
        operation: { ...operation, hoursPerUnit: operation.hoursPerUnit.map((hours) => 0.9 * hours) },
      }),
    ];
    const wrong = seeds(60, 500).flatMap((seed) => {
      const network = randomNetwork(seed, { buckets: 6 });
      const planner = new OptimalPlanner(solver);
      const before = planner.plan(network).objective;
      const after = relaxations.map((relax) => planner.plan(relax(network)).objective);
      planner.dispose();
      return after.flatMap((cost, index) =>
        cost > before + slack(before) ? [`${seed}: relaxation ${index} costs ${cost}, before ${before}`] : [],
      );
    });
    expect(wrong).toEqual([]);
  });

  it('cost what another solver says of the same programme', () => {
    for (const seed of seeds(25, 2000)) {
      const network = randomNetwork(seed, { buckets: 5 });
      const { programme, scale } = formulate(network);
      const { objective } = optimalPlan(solver, network);
      expect(Math.abs(byGlpk(programme, scale) - objective)).toBeLessThan(slack(objective) * 10);
    }
  });

  it('cost, in one bucket, what a programme written by hand says', () => {
    for (const seed of seeds(150, 3000)) {
      const network = randomNetwork(seed, { buckets: 1, perishable: false, safety: false });
      const { cost } = optimalPlan(solver, network);
      const least = oneBucketCost(glpk, network);
      expect(cost).toBeGreaterThan(least - slack(least));
      expect(cost).toBeLessThan(least * 1.0005 + slack(least));
    }
  });
});

/** A plan as one of a network in which nothing is limited, as it was made. */
function withoutLimits(plan: Plan): Plan {
  const { network } = plan;
  const unlimited = (values: Float64Array): Float64Array => values.map(() => Infinity);
  const lane = { ...network.lane, groupCapacity: unlimited(network.lane.groupCapacity) };
  const purchase = { ...network.purchase, groupCapacity: unlimited(network.purchase.groupCapacity) };
  return { ...plan, network: { ...network, hours: unlimited(network.hours), lane, purchase } };
}

/** The programme as GLPK solves it; its messages say nothing. */
function byGlpk(programme: LinearProgramme, scale: number): number {
  const name = (column: number): string => `c${column}`;
  const entries: { name: string; coef: number }[][] = Array.from({ length: programme.rows }, () => []);
  for (let column = 0; column < programme.columns; column++) {
    for (let place = programme.starts[column]; place < programme.starts[column + 1]; place++) {
      entries[programme.indices[place]].push({ name: name(column), coef: programme.values[place] });
    }
  }
  const limits = (lower: number, upper: number) => {
    const [low, high] = [Number.isFinite(lower), Number.isFinite(upper)];
    const type =
      low && high
        ? lower === upper
          ? glpk.GLP_FX
          : glpk.GLP_DB
        : low
          ? glpk.GLP_LO
          : high
            ? glpk.GLP_UP
            : glpk.GLP_FR;
    return { type, lb: low ? lower : 0, ub: high ? upper : 0 };
  };
  const columns = Array.from({ length: programme.columns }, (_, column) => column);
  const { result } = glpk.solve(
    {
      name: 'plan',
      objective: {
        direction: glpk.GLP_MIN,
        name: 'cost',
        vars: columns.map((column) => ({
          name: name(column),
          coef: (programme.cost[column] + programme.secondary[column]) / scale,
        })),
      },
      subjectTo: entries.flatMap((vars, row) =>
        vars.length === 0
          ? []
          : [{ name: `r${row}`, vars, bnds: limits(programme.rowLower[row], programme.rowUpper[row]) }],
      ),
      bounds: columns.map((column) => ({
        name: name(column),
        ...limits(programme.lower[column], programme.upper[column]),
      })),
    },
    { msglev: glpk.GLP_MSG_OFF },
  );
  return result.z * scale;
}

// Projects of the size of a plant lie beside the repository, or where WHATIF_DATA says; without them these tests are skipped.
const instances = join(process.env.WHATIF_DATA ?? '../shared/data', 'instances');

describe.skipIf(!existsSync(instances))('optimalPlan on published instances', () => {
  it.each([
    ['lp-50x8x52', '112192.18'],
    ['lp-200x20x52', '456286.10'],
  ])('%s costs %s', async (name, cost) => {
    const { dataset, calendar } = await openProject(join(instances, name), { set: [] }, []);
    const found = optimalPlan(solver, compile(dataset, calendar).network);
    expect(found.cost.toFixed(2)).toBe(cost);
    expect(ledger(found.plan).toFixed(2)).toBe(cost);
    expect(brokenInvariants(found.plan)).toEqual([]);
  });
});
