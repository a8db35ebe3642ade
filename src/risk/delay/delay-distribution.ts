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
  const bands = cuts.length + 1;
  const bandOf = (delay: number): number => cuts.filter((cut) => delay > cut).length;
  const held = new Float64Array(bands);
  days.forEach((delay, at) => {
    held[bandOf(delay)] += weight[at]!;
  });
  const wanted = Float64Array.from({ length: bands }, (_, band) => (above[band - 1] ?? 1) - (above[band] ?? 0));
  const found = Array.from(days, (delay, at) => {
    const band = bandOf(delay);
    return { delay, probability: held[band]! > 0 ? (weight[at]! / held[band]!) * wanted[band]! : 0 };
  });
  for (let band = 0; band < bands; band++) {
    if (held[band] === 0) found.push({ delay: band === 0 ? cuts[0]! : cuts[band - 1]! + 1, probability: wanted[band]! });
  }
  return sorted(found);
}

/** What is left of the distribution once the delivery is known to be more than `overdueDays` late; undefined if nothing is. */
export function givenOverdue({ days, probability }: DelayDistribution, overdueDays: number): DelayDistribution | undefined {
  const left = probability.reduce((sum, share, at) => (days[at]! > overdueDays ? sum + share : sum), 0);
  if (!(left > 0)) return undefined;
  return { days, probability: probability.map((share, at) => (days[at]! > overdueDays ? share / left : 0)) };
}

export function meanDelay({ days, probability }: DelayDistribution): number {
  return days.reduce((sum, delay, at) => sum + delay * probability[at]!, 0);
}

export function probabilityAbove({ days, probability }: DelayDistribution, lateDays: number): number {
  return probability.reduce((sum, share, at) => (days[at]! > lateDays ? sum + share : sum), 0);
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

function sorted(found: { delay: number; probability: number }[]): DelayDistribution {
  const rising = found.sort((one, other) => one.delay - other.delay);
  return {
    days: Float64Array.from(rising, ({ delay }) => delay),
    probability: Float64Array.from(rising, ({ probability }) => probability),
  };
}
