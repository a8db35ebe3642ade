/** Delays in days, in rising order, with the probability of each; the probabilities add up to one. */
export interface DelayDistribution {
  readonly days: Float64Array;
  readonly probability: Float64Array;
}

/** Past delays, in rising order, and how much each speaks for the delivery in question. */
export interface DelayExperience {
  readonly days: Float64Array;
  readonly weight: Float64Array;
}

/**
 * The past delays with their weights brought to the given probabilities of `> cuts[0] days`, `> cuts[1] days` and so on
 * (cuts rising, probabilities falling). A band that has a probability and no past delay is taken as the cut below it.
 */
export function distributionWith(
  { days, weight }: DelayExperience,
  cuts: readonly number[],
  above: readonly number[],
): DelayDistribution {
  const held = new Float64Array(cuts.length + 1);
  const bands = bandsOf(days, cuts);
  for (let at = 0; at < days.length; at++) held[bands[at]!] += weight[at]!;
  const wanted = held.map((_, band) => (above[band - 1] ?? 1) - (above[band] ?? 0));
  const probability = weight.map((share, at) =>
    held[bands[at]!]! > 0 ? (share / held[bands[at]!]!) * wanted[bands[at]!]! : 0,
  );
  return withEmptyBands({ days, probability }, cuts, held, wanted);
}

/** In which band each of the rising delays lies: 0 up to the first cut, 1 up to the second, and so on. */
function bandsOf(days: Float64Array, cuts: readonly number[]): Uint8Array {
  const bands = new Uint8Array(days.length);
  let band = 0;
  for (let at = 0; at < days.length; at++) {
    while (band < cuts.length && days[at]! > cuts[band]!) band++;
    bands[at] = band;
  }
  return bands;
}

function withEmptyBands(
  distribution: DelayDistribution,
  cuts: readonly number[],
  held: Float64Array,
  wanted: Float64Array,
): DelayDistribution {
  const added = [...held.keys()].filter((band) => held[band] === 0);
  if (added.length === 0) return distribution;
  const { days, probability } = distribution;
  const points = [
    ...Array.from(days, (delay, at) => ({ delay, share: probability[at]! })),
    ...added.map((band) => ({ delay: band === 0 ? cuts[0]! : cuts[band - 1]! + 1, share: wanted[band]! })),
  ].sort((one, other) => one.delay - other.delay);
  return {
    days: Float64Array.from(points, ({ delay }) => delay),
    probability: Float64Array.from(points, ({ share }) => share),
  };
}

/** What is left of the distribution once the delivery is known to be more than `overdueDays` late; undefined if nothing is. */
export function givenOverdue(
  { days, probability }: DelayDistribution,
  overdueDays: number,
): DelayDistribution | undefined {
  const left = probability.reduce((sum, share, at) => (days[at]! > overdueDays ? sum + share : sum), 0);
  if (!(left > 0)) return undefined;
  return { days, probability: probability.map((share, at) => (days[at]! > overdueDays ? share / left : 0)) };
}

export function meanDelay({ days, probability }: DelayDistribution): number {
  return days.reduce((sum, delay, at) => sum + delay * probability[at]!, 0);
}

export function probabilityAbove({ days, probability }: DelayDistribution, lateDays: number): number {
  const sum = probability.reduce((above, share, at) => (days[at]! > lateDays ? above + share : above), 0);
  return Math.min(1, sum);
}

/** The least delay that is not exceeded with the given probability. */
export function delayQuantile({ days, probability }: DelayDistribution, level: number): number {
  let reached = 0;
  for (let at = 0; at < days.length; at++) {
    reached += probability[at]!;
    // Sums of many shares fall short of one by rounding.
    if (reached >= level - 1e-12) return days[at]!;
  }
  return days.at(-1) ?? NaN;
}
