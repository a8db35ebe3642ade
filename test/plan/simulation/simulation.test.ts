import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/plan/compile.js';
import { heuristicPlan } from '../../../src/plan/heuristic/heuristic-plan.js';
import type { Plan } from '../../../src/plan/plan.js';
import { drawEvents, type Event } from '../../../src/plan/simulation/events.js';
import { type Hazard, hazardsOf } from '../../../src/plan/simulation/hazards.js';
import { Simulation } from '../../../src/plan/simulation/simulation.js';
import { brokenBalances } from '../broken-invariants.js';
import { datasetOf, weekly, weeks } from '../dataset-of.js';
import { randomNetwork } from '../random-network.js';

const asExpected = (): void => {};
const seeds = fc.integer({ min: 1, max: 1_000_000 });

/** The quantities of a plan, as they are now. */
const copied = ({ made, moved, bought, shipped, closing, backlog, lost, expired }: Plan): number[][] =>
  [made, moved, bought, shipped, closing, backlog, lost, expired].map((cells) => [...cells]);

function hazard(kind: Hazard['kind'], hits: number[], severity = 1): Hazard {
  return { kind, target: 'it', cause: 'test', perDay: 1 / 30, days: 20, severity, hits: Int32Array.from(hits) };
}

/** One line of 100 hours at 10 units an hour, with a component bought two weeks ahead; 800 units a week are asked for. */
const network = compile(
  datasetOf({
    demand: `date,product,quantity,kind\n${weekly('A', [800, 800, 800, 800, 800, 800])}`,
    products: 'product,unit_cost\nA,4\nC,1',
    routings: 'product,resource,units_per_hour\nA,L1,10',
    capacity: 'resource,hours\nL1,100',
    bom: 'product,component,quantity\nA,C,1',
    suppliers: 'component,supplier,lead_time_days,price\nC,Acme,14,1',
    inventory: 'product,quantity\nC,1600',
  }),
  weeks(6),
).network;

describe('Simulation', () => {
  it('is the plan by rules when all goes as planned and nothing is planned anew', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = randomNetwork(seed, { discrete: true, perishable: true, safety: true });
        const simulation = new Simulation(random, 0);
        simulation.reality.clear();
        const rules = copied(heuristicPlan(random));
        // What is under way is added up in another order.
        copied(simulation.run([], asExpected)).forEach((cells, kind) => {
          expect(cells.every((units, cell) => Math.abs(units - rules[kind][cell]) < 1e-9)).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the balances of stock, demand and hours whatever goes wrong, and plays a future alike a second time', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 3 }), (seed, replanEvery) => {
        const random = randomNetwork(seed, { discrete: true, perishable: true, safety: true });
        const all = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
        const hazards = [
          hazard('resource', all(random.resources), 0.7),
          hazard('supplier', all(random.lane.count + random.purchase.count), 0.6),
          hazard('yield', all(random.operation.count), 0.3),
          hazard('demand', all(random.items), 0.5),
        ];
        const simulation = new Simulation(random, replanEvery);
        const play = (run: number): number[][] => {
          const events = drawEvents(hazards, random.buckets * 7, seed, run);
          simulation.reality.clear();
          simulation.reality.strike(events);
          simulation.reality.mishaps.slip.fill(run % 2);
          const plan = simulation.run(events, asExpected);
          expect(brokenBalances(plan)).toEqual([]);
          return copied(plan);
        };
        const first = play(1);
        play(2);
        expect(play(1)).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  it('loses what a closed line would have made, by hand', () => {
    // Closed for the whole second week: 800 short then, and 200 an hour-week of spare room catch up 200 a week behind it.
    const simulation = new Simulation(network, 1);
    const [line] = hazardsOf(
      datasetOf({ risks: 'kind,target,cause,events_per_year,duration_days\nresource,L1,fire,1,7' }),
      network,
    ).hazards;
    const event: Event = { hazard: line, from: 7, to: 14 };
    simulation.reality.clear();
    simulation.reality.strike([event]);
    const plan = simulation.run([event], asExpected);
    const item = network.productNames.indexOf('A');
    expect([...plan.backlog.subarray(item * 6, item * 6 + 6)]).toEqual([0, 800, 600, 400, 200, 0]);
  });

  it('holds up what a supplier owes until the event is over', () => {
    const simulation = new Simulation(network, 0);
    const [supplier] = hazardsOf(
      datasetOf({ risks: 'kind,target,cause,events_per_year,duration_days\nsupplier,Acme,strike,1,7' }),
      network,
    ).hazards;
    // From day 10 to day 30: what is due in the third and fourth week (days 14 to 28) comes in the fifth.
    const event: Event = { hazard: supplier, from: 10, to: 30 };
    simulation.reality.clear();
    simulation.reality.strike([event]);
    const plan = simulation.run([event], asExpected);
    const item = network.productNames.indexOf('C');
    const received = [...plan.received.subarray(item * 6, item * 6 + 6)];
    expect(received.slice(0, 4)).toEqual([0, 0, 0, 0]);
    expect(received[4]).toBeCloseTo(2400, 6);
  });

  it('comes late by whole buckets where deliveries slip', () => {
    const simulation = new Simulation(network, 0);
    simulation.reality.clear();
    simulation.reality.mishaps.slip[2] = 2;
    const plan = simulation.run([], asExpected);
    const item = network.productNames.indexOf('C');
    expect([...plan.received.subarray(item * 6, item * 6 + 6)]).toEqual([0, 0, 0, 800, 1600, 800]);
  });
});

describe('drawEvents', () => {
  it('strikes as often and as long as the table says, and alike whatever else is in it', () => {
    const one = { ...hazard('resource', [0]), perDay: 4 / 365.25, days: 12 };
    const other = { ...one, cause: 'another' };
    const events = Array.from({ length: 2000 }, (_, run) => drawEvents([one], 365.25, 7, run)).flat();
    const length = events.reduce((sum, { from, to }) => sum + to - from, 0) / events.length;
    // 8,000 events are expected: three standard deviations are 3.4% of either figure.
    expect(Math.abs(events.length / 8000 - 1)).toBeLessThan(0.034);
    expect(Math.abs(length / 12 - 1)).toBeLessThan(0.034);
    const beside = drawEvents([other, one], 365.25, 7, 3).filter(({ hazard: { cause } }) => cause === 'test');
    expect(beside).toEqual(drawEvents([one], 365.25, 7, 3));
  });
});

describe('hazardsOf', () => {
  it('names the risks that hit nothing', () => {
    const { hazards, notes } = hazardsOf(
      datasetOf({
        risks:
          'kind,target,cause,events_per_year,duration_days\nresource,L9,fire,1,7\nyield,A,bad batch,1,7\ndemand,*,boom,1,7',
      }),
      network,
    );
    expect(notes).toEqual(['The risk "fire" names the resource L9, which the plan does not have.']);
    expect(hazards.map(({ hits }) => [...hits])).toEqual([[0], [...Array(network.items).keys()]]);
  });
});
