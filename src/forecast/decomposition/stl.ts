import { type Loess, loess, loessAt, type Points } from '../../numeric/loess.js';
import { copied, less, zeros } from '../../numeric/vector.js';

/** A series as a sum: values = trend + seasonal + remainder. */
export interface Decomposition {
  readonly trend: Float64Array;
  readonly seasonal: Float64Array;
  readonly remainder: Float64Array;
}

export interface StlOptions {
  /** Neighbouring seasons that the seasonal pattern is smoothed over; `periodic` keeps one pattern throughout. */
  readonly seasonalWindow: number | 'periodic';
  /** Whether outliers are weighed down (15 rounds of robustness weights). */
  readonly robust?: boolean;
}

/**
 * The seasonal-trend decomposition by local regression of a series without gaps, of at least two seasons.
 * Source: Cleveland, Cleveland, McRae and Terpenning (1990), STL: A Seasonal-Trend Decomposition Procedure Based on Loess,
 * Journal of Official Statistics 6, 3-73; spans and jumps as R's stl sets them.
 */
export function stl(values: Float64Array, season: number, options: StlOptions): Decomposition {
  const work = new Work(values, season, options);
  const rounds = options.robust ? 1 : 2;
  for (let round = 0; round < rounds; round++) work.improve(undefined);
  for (let round = 0; options.robust && round < 15; round++) work.improve(robustnessWeights(values, work.fitted()));
  if (options.seasonalWindow === 'periodic') averageCycles(work.seasonal, season);
  const { trend, seasonal } = work;
  return { trend, seasonal, remainder: less(less(values, trend), seasonal) };
}

/** The arrays of one decomposition, improved round by round. */
class Work {
  readonly trend: Float64Array;
  readonly seasonal: Float64Array;
  private readonly values: Float64Array;
  private readonly season: number;
  private readonly smoothings: { readonly cycle: Loess; readonly trend: Loess; readonly low: Loess };
  private readonly detrended: Float64Array;
  private readonly cycles: Float64Array;
  private readonly averages: readonly [Float64Array, Float64Array];

  constructor(values: Float64Array, season: number, { seasonalWindow }: StlOptions) {
    const periodic = seasonalWindow === 'periodic';
    const cycleWindow = periodic ? 10 * values.length + 1 : seasonalWindow;
    const trendWindow = nextOdd(Math.ceil((1.5 * season) / (1 - 1.5 / cycleWindow)));
    this.values = values;
    this.season = season;
    this.smoothings = {
      cycle: { window: cycleWindow, degree: 0, jump: Math.ceil(cycleWindow / 10) },
      trend: { window: trendWindow, degree: 1, jump: Math.ceil(trendWindow / 10) },
      low: { window: nextOdd(season), degree: 1, jump: Math.ceil(nextOdd(season) / 10) },
    };
    this.trend = zeros(values.length);
    this.seasonal = zeros(values.length);
    this.detrended = zeros(values.length);
    this.cycles = zeros(values.length + 2 * season);
    this.averages = [zeros(values.length + season + 1), zeros(values.length + 2)];
  }

  fitted(): Float64Array {
    return this.trend.map((level, bucket) => level + this.seasonal[bucket]);
  }

  /** The paper's inner loop: smooth each cycle's sub-series, take the low frequencies out of them, then smooth the rest to a trend. */
  improve(robustness: Float64Array | undefined): void {
    // The inner loop runs twice without weights; with them once a round, as R's defaults do.
    const { values, trend, seasonal, detrended, cycles, season, smoothings } = this;
    const count = values.length;
    for (let bucket = 0; bucket < count; bucket++) detrended[bucket] = values[bucket] - trend[bucket];
    smoothCycles(detrended, season, smoothings.cycle, cycles, robustness);
    const [first, second] = this.averages;
    movingAverage(cycles, cycles.length, season, first);
    movingAverage(first, count + season + 1, season, second);
    movingAverage(second, count + 2, 3, first);
    loess(first, { from: 0, stride: 1, count }, smoothings.low, detrended, 0);
    for (let bucket = 0; bucket < count; bucket++) {
      seasonal[bucket] = cycles[season + bucket] - detrended[bucket];
      detrended[bucket] = values[bucket] - seasonal[bucket];
    }
    loess(detrended, { from: 0, stride: 1, count }, smoothings.trend, trend, 0, robustness);
  }
}

function nextOdd(value: number): number {
  return value % 2 === 0 ? value + 1 : value;
}

/** Smooths the sub-series of each place in the season, one season further at both ends, into an array longer by two seasons. */
function smoothCycles(
  values: Float64Array,
  season: number,
  smoothing: Loess,
  into: Float64Array,
  robustness: Float64Array | undefined,
): void {
  const longest = Math.ceil(values.length / season);
  const smoothed = zeros(longest + 2);
  for (let place = 0; place < season; place++) {
    const points: Points = { from: place, stride: season, count: Math.floor((values.length - 1 - place) / season) + 1 };
    const { count } = points;
    loess(values, points, smoothing, smoothed, 1, robustness);
    const reach = Math.min(smoothing.window, count);
    const before = loessAt(values, points, smoothing, -1, 0, reach - 1, robustness);
    const after = loessAt(values, points, smoothing, count, count - reach, count - 1, robustness);
    smoothed[0] = Number.isNaN(before) ? smoothed[1] : before;
    smoothed[count + 1] = Number.isNaN(after) ? smoothed[count] : after;
    for (let cycle = 0; cycle < count + 2; cycle++) into[cycle * season + place] = smoothed[cycle];
  }
}

function movingAverage(values: Float64Array, count: number, window: number, into: Float64Array): void {
  let sum = 0;
  for (let bucket = 0; bucket < window; bucket++) sum += values[bucket];
  into[0] = sum / window;
  for (let bucket = window; bucket < count; bucket++) {
    sum += values[bucket] - values[bucket - window];
    into[bucket - window + 1] = sum / window;
  }
}

/** Bisquare weights of the residuals on the scale of six times their median size. */
function robustnessWeights(values: Float64Array, fitted: Float64Array): Float64Array {
  const sizes = values.map((value, bucket) => Math.abs(value - fitted[bucket]));
  const sorted = copied(sizes).sort();
  const middle = sorted.length >> 1;
  const scale = 3 * (sorted[middle] + sorted[sorted.length - middle - 1]);
  return sizes.map((size) => {
    if (size <= 0.001 * scale) return 1;
    if (size > 0.999 * scale) return 0;
    const rest = 1 - (size / scale) ** 2;
    return rest * rest;
  });
}

function averageCycles(seasonal: Float64Array, season: number): void {
  for (let place = 0; place < season; place++) {
    let sum = 0;
    let count = 0;
    for (let bucket = place; bucket < seasonal.length; bucket += season, count++) sum += seasonal[bucket];
    for (let bucket = place; bucket < seasonal.length; bucket += season) seasonal[bucket] = sum / count;
  }
}
