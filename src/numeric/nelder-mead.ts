import { copied, zeros } from './vector.js';
export interface SimplexSearch {
  /** Evaluations at most. */
  readonly most: number;
  /** The search ends where the simplex differs by less than this share of its least value. */
  readonly enough: number;
}

/**
 * The least of a function of several numbers, near `start`, by a simplex whose first edges have the lengths `edges`. The function may
 * answer Infinity for what is not allowed. `start` is overwritten by the place found; the least value is returned.
 * Nothing is allocated after the first lines. Source: Nelder and Mead (1965), The Computer Journal 7, 308-313.
 */
export function descendBySimplex(
  height: (point: Float64Array) => number,
  start: Float64Array,
  edges: Float64Array,
  { most, enough }: SimplexSearch,
): number {
  const size = start.length;
  const corners = Array.from({ length: size + 1 }, () => copied(start));
  const heights = zeros(size + 1);
  const centre = zeros(size);
  const tried = zeros(size);
  const further = zeros(size);
  for (let corner = 0; corner <= size; corner++) {
    if (corner > 0) corners[corner][corner - 1] += edges[corner - 1];
    heights[corner] = height(corners[corner]);
  }
  let evaluations = size + 1;

  while (evaluations < most) {
    sortCorners(corners, heights);
    const worst = size;
    if (Math.abs(heights[worst] - heights[0]) <= enough * Math.abs(heights[0])) break;
    centreOf(corners, centre);
    let value = reach(height, corners[worst], centre, -1, tried);
    evaluations++;
    if (value < heights[0]) {
      const beyond = reach(height, corners[worst], centre, -2, further);
      evaluations++;
      if (beyond < value) {
        value = beyond;
        tried.set(further);
      }
    } else if (!(value < heights[worst - 1])) {
      const towards = value < heights[worst] ? -0.5 : 0.5;
      const least = Math.min(value, heights[worst]);
      value = reach(height, corners[worst], centre, towards, tried);
      evaluations++;
      if (!(value < least)) {
        evaluations += shrink(height, corners, heights);
        continue;
      }
    }
    corners[worst].set(tried);
    heights[worst] = value;
  }
  sortCorners(corners, heights);
  start.set(corners[0]);
  return heights[0];
}

/** Insertion sort: all but the last are in order already. */
function sortCorners(corners: Float64Array[], heights: Float64Array): void {
  for (let corner = 1; corner < corners.length; corner++) {
    const value = heights[corner];
    const point = corners[corner];
    let place = corner;
    while (place > 0 && !(heights[place - 1] <= value)) {
      heights[place] = heights[place - 1];
      corners[place] = corners[place - 1];
      place--;
    }
    heights[place] = value;
    corners[place] = point;
  }
}

/** The centre of all corners but the worst. */
function centreOf(corners: readonly Float64Array[], centre: Float64Array): void {
  const size = centre.length;
  centre.fill(0);
  for (let corner = 0; corner < size; corner++) {
    for (let i = 0; i < size; i++) centre[i] += corners[corner][i] / size;
  }
}

/** The height at centre + factor × (corner − centre), which is written into `at`. */
function reach(
  height: (point: Float64Array) => number,
  corner: Float64Array,
  centre: Float64Array,
  factor: number,
  at: Float64Array,
): number {
  for (let i = 0; i < at.length; i++) at[i] = centre[i] + factor * (corner[i] - centre[i]);
  return height(at);
}

function shrink(height: (point: Float64Array) => number, corners: Float64Array[], heights: Float64Array): number {
  for (let corner = 1; corner < corners.length; corner++) {
    const point = corners[corner];
    for (let i = 0; i < point.length; i++) point[i] = (point[i] + corners[0][i]) / 2;
    heights[corner] = height(point);
  }
  return corners.length - 1;
}
