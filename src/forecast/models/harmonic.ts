import { GrowingRegression, type Orthogonal } from '../../numeric/growing-regression.js';
import { less, zeros } from '../../numeric/vector.js';
import type { Model } from '../model.js';
import { type Adjustment, fitAdjusted } from './adjusted.js';
import { dynamicTheta } from './dynamic-theta.js';

/**
 * Takes the seasons out as sums of sine waves, as many as the AICc allows (none where there is no season), lets the dynamic Theta model forecast the
 * rest, and puts the waves back. It suits long seasons of which little history is held.
 */
export const harmonic: Model = {
  name: 'harmonic',
  summary: 'seasons as sums of sine waves chosen by the AICc, the rest by dynamic_theta',
  source: 'Hyndman and Athanasopoulos, Forecasting: Principles and Practice (3rd ed.), section 10.5',
  shifts: true,
  needs: (season) => Math.max(2 * season, dynamicTheta.needs(1)),
  fit: (series) => fitAdjusted(series, adjust, dynamicTheta),
};

/** A season with one turn of the cosine and the sine, by place in the season: waves read them faster than they compute them. */
interface Cycle {
  readonly season: number;
  readonly turns: readonly [Float64Array, Float64Array];
}

/** So many turns a season of the cosine (phase 0) or the sine (phase 1). */
interface Wave {
  readonly cycle: Cycle;
  readonly count: number;
  readonly phase: 0 | 1;
}

const mostPerSeason = 10;
// So many waves in a row that do not lower the AICc end the search for more.
const patience = 3;
// The smoothing and the variance.
const othersEstimated = 2;

/**
 * Waves are fitted by generalised least squares as if the rest were simple exponential smoothing's process: differences with
 * a moving average. The smoothing is estimated before and after a first fit of the waves.
 */
function adjust(values: Float64Array, seasons: readonly number[]): Adjustment {
  const held = seasons.filter((season) => season > 1 && 2 * season <= values.length).map(cycleOf);
  const first = fitWaves(values, held, bestSmoothing(values));
  const fitted = first.waves.length === 0 ? first : fitWaves(values, held, bestSmoothing(first.adjusted));
  const { waves, effects, adjusted, unexplained } = fitted;
  return {
    adjusted,
    ahead: (horizon) => sumOfWaves(waves, effects, values.length, horizon),
    unexplained,
    parameters: { waves: waves.length },
  };
}

function sumOfWaves(waves: readonly Wave[], effects: Float64Array, from: number, count: number): Float64Array {
  const sum = zeros(count);
  for (let place = 0; place < waves.length; place++) addWave(waves[place], effects[place], from, sum);
  return sum;
}

const knownCycles = new Map<number, Cycle>();

function cycleOf(season: number): Cycle {
  const known = knownCycles.get(season) ?? turned(season);
  knownCycles.set(season, known);
  return known;
}

function turned(season: number): Cycle {
  const angles = Float64Array.from({ length: season }, (_, place) => (2 * Math.PI * place) / season);
  return { season, turns: [angles.map(Math.cos), angles.map(Math.sin)] };
}

/** Adds so much of a wave to buckets of which the first is the bucket `from` of the history. */
function addWave({ cycle, count, phase }: Wave, effect: number, from: number, sum: Float64Array): void {
  const { season, turns } = cycle;
  const turn = turns[phase];
  let place = (from * count) % season;
  for (let bucket = 0; bucket < sum.length; bucket++) {
    sum[bucket] += effect * turn[place];
    place += count;
    if (place >= season) place -= season;
  }
}

interface FittedWaves {
  readonly waves: readonly Wave[];
  readonly effects: Float64Array;
  readonly adjusted: Float64Array;
  readonly unexplained: number;
}

/** Adds the waves of each season in turn, slowest first, and keeps as many as give the least AICc. */
function fitWaves(values: Float64Array, cycles: readonly Cycle[], smoothing: number): FittedWaves {
  const regression = new GrowingRegression(whitened(values, smoothing));
  const waves: Wave[] = [];
  const most = Math.floor(values.length / 4);
  for (const [order, cycle] of cycles.entries()) {
    // Waves of the first season are the same for every history of this length: they are made orthogonal once.
    const known = order === 0 ? knownWaves(cycle.season, values.length, smoothing) : [];
    let taken = 0;
    let best = { aicc: regression.aicc(othersEstimated), columns: regression.size };
    const last = Math.min(mostPerSeason, cycle.season / 2);
    let idle = 0;
    for (let count = 1; count <= last && idle < patience && regression.size + 2 <= most; count++) {
      for (const phase of 2 * count === cycle.season ? ([0] as const) : ([0, 1] as const)) {
        const wave = { cycle, count, phase };
        if (known.length === taken) known.push(regression.orthogonal(whitenedWave(wave, values.length, smoothing)));
        const column = known[taken++];
        if (column === undefined) continue;
        regression.take(column);
        waves.push(wave);
      }
      const aicc = regression.aicc(othersEstimated);
      idle = aicc < best.aicc ? 0 : idle + 1;
      if (idle === 0) best = { aicc, columns: regression.size };
    }
    waves.length = best.columns;
    regression.shrink(best.columns);
  }
  const effects = regression.effects();
  const adjusted = less(values, sumOfWaves(waves, effects, 0, values.length));
  return { waves, effects, adjusted, unexplained: regression.unexplained() };
}

type KnownWaves = (Orthogonal | undefined)[];

/** So many buckets of lists are held at most, some 32 MB; histories of one data set have few lengths. */
const mostKnown = 200_000;
const knownLists = new Map<string, KnownWaves>();

/** The waves of a season in the order in which they are tried, as far as they were made; undefined stands for one that adds nothing. */
function knownWaves(season: number, length: number, smoothing: number): KnownWaves {
  const key = `${season} ${length} ${smoothing}`;
  let known = knownLists.get(key);
  if (known === undefined) {
    if (knownLists.size * length >= mostKnown) knownLists.clear();
    known = [];
    knownLists.set(key, known);
  }
  return known;
}

/** A wave of a history so long as smoothing's process sees it, in memory of its own: it is kept for histories to come. */
function whitenedWave(wave: Wave, length: number, smoothing: number): Float64Array {
  const column = zeros(length);
  addWave(wave, 1, 0, column);
  return whitened(column, smoothing).slice();
}

/** One-step errors of simple exponential smoothing from the second value on: what its process makes of independent errors. */
function whitened(values: Float64Array, smoothing: number): Float64Array {
  const errors = zeros(values.length - 1);
  let error = 0;
  for (let bucket = 0; bucket < errors.length; bucket++) {
    error = values[bucket + 1] - values[bucket] + (1 - smoothing) * error;
    errors[bucket] = error;
  }
  return errors;
}

function squaredErrors(values: Float64Array, smoothing: number): number {
  let squares = 0;
  let error = 0;
  for (let bucket = 1; bucket < values.length; bucket++) {
    error = values[bucket] - values[bucket - 1] + (1 - smoothing) * error;
    squares += error * error;
  }
  return squares;
}

/** The smoothing of the least squared one-step errors, on a grid: the waves hardly feel its second digit. */
function bestSmoothing(values: Float64Array): number {
  let best = { cost: Infinity, smoothing: 1 };
  for (let twentieth = 1; twentieth <= 20; twentieth++) {
    const smoothing = twentieth / 20;
    const cost = squaredErrors(values, smoothing);
    if (cost < best.cost) best = { cost, smoothing };
  }
  return best.smoothing;
}
