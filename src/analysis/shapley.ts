import type { RandomStream } from '../numeric/random.js';

/** What each player adds to a game, over all orders in which they may come. */
export interface Shapley {
  readonly shares: Float64Array;
  /** Standard error of each share; zero where all orders were counted. */
  readonly errors: Float64Array;
  /** For two players each, what they do together beyond what they do apart; none where orders were sampled. */
  readonly interactions: readonly Interaction[];
  readonly exact: boolean;
}

export interface Interaction {
  readonly first: number;
  readonly second: number;
  readonly amount: number;
}

/** Up to so many players, all subsets are played. */
export const exactPlayers = 10;

/**
 * Shapley values: `worth` gives the worth of a subset of players as a bit mask (player 0 is bit 0). Shares add up to the worth of
 * all less that of none.
 * Source: Shapley, A Value for n-Person Games (1953); interactions: Grabisch and Roubens, An axiomatic approach to the concept
 * of interaction among players in cooperative games (1999).
 */
export function shapley(players: number, worth: (subset: number) => number): Shapley {
  const subsets = 2 ** players;
  const worths = new Float64Array(subsets);
  for (let subset = 0; subset < subsets; subset++) worths[subset] = worth(subset);
  const shares = Float64Array.from({ length: players }, (_, player) => share(worths, players, player));
  return {
    shares: closed(shares, worths[subsets - 1] - worths[0]),
    errors: new Float64Array(players),
    interactions: pairs(worths, players),
    exact: true,
  };
}

function share(worths: Float64Array, players: number, player: number): number {
  const bit = 1 << player;
  let sum = 0;
  for (let subset = 0; subset < worths.length; subset++) {
    if (subset & bit) continue;
    sum += (worths[subset | bit] - worths[subset]) * weight(players, bitCount(subset));
  }
  return sum;
}

/** The share of all orders in which exactly this many given players come before another: s! (n − s − 1)! / n!. */
function weight(players: number, before: number): number {
  let ways = 1 / players;
  for (let step = 1; step <= before; step++) ways *= step / (players - step);
  return ways;
}

function pairs(worths: Float64Array, players: number): Interaction[] {
  const found: Interaction[] = [];
  for (let first = 0; first < players; first++)
    for (let second = first + 1; second < players; second++)
      found.push({ first, second, amount: interaction(worths, players, 1 << first, 1 << second) });
  return found;
}

function interaction(worths: Float64Array, players: number, first: number, second: number): number {
  let sum = 0;
  for (let subset = 0; subset < worths.length; subset++) {
    if (subset & (first | second)) continue;
    const together =
      worths[subset | first | second] - worths[subset | first] - worths[subset | second] + worths[subset];
    sum += together * weight(players - 1, bitCount(subset));
  }
  return sum;
}

/**
 * The same estimated from so many random orders and their reverses, for more players than all subsets can be played with.
 * `worth` is asked with a list that says of each player whether he plays.
 * Source: Castro, Gómez and Tejada, Polynomial calculation of the Shapley value based on sampling (2009).
 */
export function sampledShapley(
  players: number,
  worth: (plays: readonly boolean[]) => number,
  orders: number,
  stream: RandomStream,
): Shapley {
  const sums = new Float64Array(players);
  const squares = new Float64Array(players);
  const none = worth(new Array(players).fill(false));
  const all = worth(new Array(players).fill(true));
  for (let round = 0; round < orders; round++) {
    const order = shuffled(players, stream);
    const gains = new Float64Array(players);
    for (const path of [order, order.toReversed()]) addGains(path, worth, none, all, gains);
    for (let player = 0; player < players; player++) {
      const gain = gains[player] / 2;
      sums[player] += gain;
      squares[player] += gain * gain;
    }
  }
  const shares = sums.map((sum) => sum / orders);
  const errors = squares.map((square, player) =>
    orders < 2 ? NaN : Math.sqrt(Math.max(0, square / orders - shares[player] ** 2) / (orders - 1)),
  );
  return { shares: closed(shares, all - none), errors, interactions: [], exact: false };
}

function addGains(
  order: readonly number[],
  worth: (plays: readonly boolean[]) => number,
  none: number,
  all: number,
  gains: Float64Array,
): void {
  const plays = new Array<boolean>(order.length).fill(false);
  let before = none;
  order.forEach((player, place) => {
    plays[player] = true;
    const after = place === order.length - 1 ? all : worth(plays);
    gains[player] += after - before;
    before = after;
  });
}

function shuffled(count: number, stream: RandomStream): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last--) {
    const other = stream.integer(last + 1);
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}

/** Rounding leaves the sum of the shares a hair beside the whole: the largest share takes the difference. */
function closed(shares: Float64Array, whole: number): Float64Array {
  if (shares.length === 0 || !Number.isFinite(whole)) return shares;
  const largest = shares.reduce((best, value, player) => (Math.abs(value) > Math.abs(shares[best]) ? player : best), 0);
  shares[largest] += whole - shares.reduce((sum, value) => sum + value, 0);
  return shares;
}

function bitCount(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count++;
  return count;
}
