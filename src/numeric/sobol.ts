/**
 * Points of Sobol's sequence in the unit cube, Gray-code order, without the first point (the origin). Quasi-random points fill
 * the cube more evenly than random ones, so that means over them come nearer for the same number of runs.
 * Source: Sobol (1967), with the direction numbers of Joe and Kuo, Constructing Sobol sequences with better two-dimensional
 * projections (2008), for the first 21 dimensions.
 */
export function sobolPoints(count: number, dimensions: number): Float64Array {
  if (dimensions > sobolDimensions)
    throw new RangeError(`Sobol points are known to ${sobolDimensions} dimensions, not ${dimensions}.`);
  const directions = Array.from({ length: dimensions }, (_, dimension) => directionNumbers(dimension));
  const points = new Float64Array(count * dimensions);
  const state = new Uint32Array(dimensions);
  for (let point = 0; point < count; point++) {
    const changed = trailingOnes(point);
    for (let dimension = 0; dimension < dimensions; dimension++) {
      state[dimension] ^= directions[dimension][changed];
      points[point * dimensions + dimension] = state[dimension] / 2 ** bits;
    }
  }
  return points;
}

const bits = 32;

/** Per dimension from the second on: the polynomial's degree, its coefficients as bits, and the first direction numbers. */
const joeAndKuo: readonly (readonly [degree: number, coefficients: number, first: readonly number[]])[] = [
  [1, 0, [1]],
  [2, 1, [1, 3]],
  [3, 1, [1, 3, 1]],
  [3, 2, [1, 1, 1]],
  [4, 1, [1, 1, 3, 3]],
  [4, 4, [1, 3, 5, 13]],
  [5, 2, [1, 1, 5, 5, 17]],
  [5, 4, [1, 1, 5, 5, 5]],
  [5, 7, [1, 1, 7, 11, 19]],
  [5, 11, [1, 1, 5, 1, 1]],
  [5, 13, [1, 1, 1, 3, 11]],
  [5, 14, [1, 3, 5, 5, 31]],
  [6, 1, [1, 3, 3, 9, 7, 49]],
  [6, 13, [1, 1, 1, 15, 21, 21]],
  [6, 16, [1, 3, 1, 13, 27, 49]],
  [6, 19, [1, 1, 1, 15, 7, 5]],
  [6, 22, [1, 3, 1, 15, 13, 25]],
  [6, 25, [1, 1, 5, 5, 19, 61]],
  [7, 1, [1, 3, 7, 11, 23, 15, 103]],
  [7, 4, [1, 3, 7, 13, 13, 15, 69]],
];

export const sobolDimensions = joeAndKuo.length + 1;

function directionNumbers(dimension: number): Uint32Array {
  const numbers = new Uint32Array(bits);
  if (dimension === 0) {
    for (let bit = 0; bit < bits; bit++) numbers[bit] = 2 ** (bits - 1 - bit);
    return numbers;
  }
  const [degree, coefficients, first] = joeAndKuo[dimension - 1];
  for (let bit = 0; bit < bits; bit++) {
    if (bit < degree) {
      numbers[bit] = first[bit] * 2 ** (bits - 1 - bit);
      continue;
    }
    numbers[bit] = numbers[bit - degree] ^ (numbers[bit - degree] >>> degree);
    for (let term = 1; term < degree; term++)
      if ((coefficients >>> (degree - 1 - term)) & 1) numbers[bit] ^= numbers[bit - term];
  }
  return numbers;
}

function trailingOnes(value: number): number {
  let count = 0;
  while ((value >>> count) & 1) count++;
  return count;
}
