import { sobolPoints } from '../numeric/sobol.js';
import { sideBySide } from './side-by-side.js';

/** How much of a measure's variance is due to each input. */
export interface SensitivityIndices {
  /** The share that goes when the input is known, alone. */
  readonly first: Float64Array;
  /** The share that stays when all but the input are known: its own and that of all its interactions. */
  readonly total: Float64Array;
  /** Standard errors of both, over the points. */
  readonly firstError: Float64Array;
  readonly totalError: Float64Array;
  readonly mean: number;
  readonly variance: number;
  /** How often the measure was taken: points × (inputs + 2). */
  readonly runs: number;
}

/**
 * Sobol indices of a measure of `inputs` independent inputs, each handed over as a number in (0, 1) to be turned into a value by
 * its quantile function. Points are Sobol's; a power of two of them is best.
 * Source: Saltelli et al., Variance based sensitivity analysis of model output (2010), estimators (b) and (f) of its table 2.
 */
export async function sensitivityIndices(
  inputs: number,
  points: number,
  measureAt: (point: Float64Array) => Promise<number>,
): Promise<SensitivityIndices> {
  const both = sobolPoints(points, 2 * inputs);
  const row = (point: number, offset: number): Float64Array =>
    both.slice(point * 2 * inputs + offset, point * 2 * inputs + offset + inputs);
  const asked = Array.from({ length: points }, (_, point) => pointsAround(row(point, 0), row(point, inputs)));
  const measured = await sideBySide(asked.flat(), measureAt);
  const column = (place: number): Float64Array =>
    Float64Array.from({ length: points }, (_, point) => measured[point * (inputs + 2) + place]);
  const [atFirst, atSecond] = [column(0), column(1)];
  const crossings = Array.from({ length: inputs }, (_, input) => column(2 + input));
  const { mean, variance } = moments([atFirst, atSecond]);
  // Each point's own part in the estimate; the mean of the parts is the index, and their spread its error.
  const parts = crossings.map((crossed) => ({
    first: crossed.map((measured, point) => (atSecond[point] - mean) * (measured - atFirst[point])),
    total: crossed.map((measured, point) => (atFirst[point] - measured) ** 2 / 2),
  }));
  const share = (values: Float64Array): number => (variance > 0 ? moments([values]).mean / variance : 0);
  const error = (values: Float64Array): number =>
    variance > 0 ? Math.sqrt(moments([values]).variance / points) / variance : 0;
  return {
    first: Float64Array.from(parts, ({ first }) => share(first)),
    total: Float64Array.from(parts, ({ total }) => share(total)),
    firstError: Float64Array.from(parts, ({ first }) => error(first)),
    totalError: Float64Array.from(parts, ({ total }) => error(total)),
    mean,
    variance,
    runs: points * (inputs + 2),
  };
}

/** Two points, and the first with each of its coordinates taken from the second. */
function pointsAround(one: Float64Array, other: Float64Array): readonly Float64Array[] {
  const crossed = Array.from(one, (_, input) => one.with(input, other[input]));
  return [one, other, ...crossed];
}

function moments(samples: readonly Float64Array[]): { mean: number; variance: number } {
  let count = 0;
  let mean = 0;
  let squares = 0;
  for (const sample of samples)
    for (const value of sample) {
      count++;
      const step = value - mean;
      mean += step / count;
      squares += step * (value - mean);
    }
  return { mean, variance: squares / count };
}
