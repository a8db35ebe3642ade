import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampledShapley, shapley } from '../../src/analysis/shapley.js';
import { randomStream } from '../../src/numeric/random.js';

const game = (players: number): fc.Arbitrary<number[]> =>
  fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2 ** players, maxLength: 2 ** players });
const anyGame = fc.integer({ min: 1, max: 6 }).chain((players) => game(players).map((worths) => ({ players, worths })));
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

describe('shapley', () => {
  it('shares the glove game as Shapley does: one left glove, two right ones', () => {
    // Player 0 has the left glove; a pair is worth 1. Known value: 2/3, 1/6, 1/6.
    const worth = (subset: number): number => ((subset & 1) !== 0 && (subset & 6) !== 0 ? 1 : 0);
    const { shares } = shapley(3, worth);
    expect([...shares].map((share) => share.toFixed(12))).toEqual([
      '0.666666666667',
      '0.166666666667',
      '0.166666666667',
    ]);
  });

  it('splits what two do together evenly: hand-worked', () => {
    const worths = [100, 130, 90, 140];
    const { shares, interactions } = shapley(2, (subset) => worths[subset]);
    // First: half of (130 - 100) and half of (140 - 90); second: half of (90 - 100) and half of (140 - 130).
    expect([...shares]).toEqual([40, 0]);
    expect(interactions).toEqual([{ first: 0, second: 1, amount: 20 }]);
  });

  it('adds up to the change, to 1e-9 of its size', () => {
    fc.assert(
      fc.property(anyGame, ({ players, worths }) => {
        const change = worths[worths.length - 1] - worths[0];
        const size = Math.max(1, ...worths.map(Math.abs));
        expect(Math.abs(sum(shapley(players, (subset) => worths[subset]).shares) - change)).toBeLessThanOrEqual(
          1e-9 * size,
        );
      }),
    );
  });

  it('gives nothing to a player who changes nothing', () => {
    fc.assert(
      fc.property(anyGame, ({ players, worths }) => {
        const { shares } = shapley(players + 1, (subset) => worths[subset & (2 ** players - 1)]);
        expect(Math.abs(shares[players])).toBeLessThanOrEqual(1e-9 * Math.max(1, ...worths.map(Math.abs)));
      }),
    );
  });

  it('does not mind how the players are numbered', () => {
    fc.assert(
      fc.property(game(3), (worths) => {
        const turned = (subset: number): number => ((subset & 1) << 2) | ((subset & 2) >> 1) | ((subset & 4) >> 1);
        const straight = shapley(3, (subset) => worths[turned(subset)]).shares;
        const renumbered = shapley(3, (subset) => worths[subset]).shares;
        [2, 0, 1].forEach((to, from) => expect(straight[from]).toBeCloseTo(renumbered[to], 5));
      }),
    );
  });
});

describe('sampledShapley', () => {
  it('is within four standard errors of the exact value, and adds up', () => {
    const worths = Float64Array.from({ length: 64 }, (_, subset) => Math.sin(subset) * 100 + subset);
    const exact = shapley(6, (subset) => worths[subset]);
    const asMask = (plays: readonly boolean[]): number =>
      plays.reduce((mask, on, player) => mask | (on ? 1 << player : 0), 0);
    const sampled = sampledShapley(6, (plays) => worths[asMask(plays)], 400, randomStream(1));
    sampled.shares.forEach((share, player) =>
      expect(Math.abs(share - exact.shares[player])).toBeLessThan(4 * sampled.errors[player] + 1e-9),
    );
    expect(sum(sampled.shares)).toBeCloseTo(worths[63] - worths[0], 9);
  });
});
