import { type RandomStream, randomStream } from '../../numeric/random.js';
import { Tour } from './tour.js';

/** How hard to search. Work is counted in kicks, never in seconds, so that equal inputs give equal orders everywhere. */
export interface SearchEffort {
  readonly seed: number;
  readonly kicks: number;
}

/**
 * A short cycle through all nodes of an asymmetric matrix (size × size, finite): starts at nearest neighbours, exchanges of
 * segments to a local optimum, then an iterated local search whose kicks exchange two short segments, restarted from the
 * next start where a share of the work has gone by. Not proven.
 * Source of the scheme: Johnson and McGeoch, Experimental analysis of heuristics for the asymmetric TSP (2002).
 */
export function shortTour(size: number, matrix: Float64Array, { seed, kicks }: SearchEffort): Int32Array {
  const near = nearestFirst(size, matrix, Math.min(size - 1, 12));
  const random = randomStream(seed, 'sequence', size);
  const starts = bestStarts(size, matrix, near);
  const rounds = starts.length;
  let best: Round = { order: starts[0], hours: Infinity };
  const share = Math.floor(kicks / (rounds + 1));
  for (let round = 0; round < rounds; round++) {
    const found = iterate(new Tour(size, matrix, near), starts[round], share, random, matrix);
    if (found.hours < best.hours - 1e-9) best = found;
  }
  const last = iterate(new Tour(size, matrix, near), best.order, share, random, matrix);
  return last.hours < best.hours - 1e-9 ? last.order : best.order;
}

interface Round {
  readonly order: Int32Array;
  readonly hours: number;
}

/**
 * The iterated local search from one start. A worse order is accepted where it is worse by little, and ever less as the work
 * goes by: pure descent sticks where the matrix has many equal entries.
 */
function iterate(tour: Tour, start: Int32Array, kicks: number, random: RandomStream, matrix: Float64Array): Round {
  const size = start.length;
  tour.load(start, lengthOf(size, matrix, start));
  tour.wakeAll();
  tour.improve();
  const current = tour.order.slice();
  let currentHours = tour.hours;
  const best = tour.order.slice();
  let bestHours = currentHours;
  const longest = Math.max(1, Math.min(15, Math.floor((size - 2) / 3)));
  const tolerance = currentHours / size;
  for (let kick = 0; kick < kicks; kick++) {
    tour.kick(random.integer(size), 1 + random.integer(longest), 1 + random.integer(longest));
    tour.improve();
    const allowed = -tolerance * (1 - kick / kicks) * Math.log(1 - random.uniform());
    if (tour.hours > currentHours + allowed) {
      tour.load(current, currentHours);
      continue;
    }
    current.set(tour.order);
    currentHours = tour.hours;
    if (currentHours < bestHours - 1e-9) {
      best.set(current);
      bestHours = currentHours;
    }
  }
  return { order: best, hours: lengthOf(size, matrix, best) };
}

/** Row by row, the nodes that are nearest to go to. */
function nearestFirst(size: number, matrix: Float64Array, neighbours: number): Int32Array {
  const near = new Int32Array(size * neighbours);
  for (let node = 0; node < size; node++) {
    const others = Array.from({ length: size }, (_, other) => other).filter((other) => other !== node);
    others.sort((one, two) => matrix[node * size + one] - matrix[node * size + two] || one - two);
    near.set(others.slice(0, neighbours), node * neighbours);
  }
  return near;
}

/** The shortest few of the cycles that begin at each node and go on to the nearest, after their own local search. */
function bestStarts(size: number, matrix: Float64Array, near: Int32Array): Int32Array[] {
  const step = Math.max(1, Math.floor(size / 40));
  const found: Round[] = [];
  const tour = new Tour(size, matrix, near);
  for (let node = 0; node < size; node += step) {
    const order = nearestNeighbour(size, matrix, node);
    tour.load(order, lengthOf(size, matrix, order));
    tour.wakeAll();
    tour.improve();
    found.push({ order: tour.order.slice(), hours: tour.hours });
  }
  found.sort((one, two) => one.hours - two.hours);
  return found.slice(0, size > 200 ? 1 : 4).map(({ order }) => order);
}

function nearestNeighbour(size: number, matrix: Float64Array, start: number): Int32Array {
  const order = new Int32Array(size);
  const visited = new Uint8Array(size);
  order[0] = start;
  visited[start] = 1;
  for (let place = 1; place < size; place++) {
    const from = order[place - 1] * size;
    let nearest = -1;
    for (let node = 0; node < size; node++) {
      if (!visited[node] && (nearest < 0 || matrix[from + node] < matrix[from + nearest])) nearest = node;
    }
    order[place] = nearest;
    visited[nearest] = 1;
  }
  return order;
}

function lengthOf(size: number, matrix: Float64Array, order: Int32Array): number {
  let length = matrix[order[size - 1] * size + order[0]];
  for (let place = 1; place < size; place++) length += matrix[order[place - 1] * size + order[place]];
  return length;
}
