const goldenShare = (3 - Math.sqrt(5)) / 2;

export interface Least {
  readonly at: number;
  readonly value: number;
}

/**
 * The least of a function of one number between `low` and `high`: a grid of `parts` finds the valley, parabolas and golden sections
 * its floor, to within `tolerance`. Source: Brent, Algorithms for Minimization Without Derivatives (1973), chapter 5.
 * Nothing is allocated on the way: a swap by a list of several would make one in every round.
 */
export function minimiseBetween(
  height: (at: number) => number,
  low: number,
  high: number,
  { parts = 8, tolerance = 1e-6 }: { readonly parts?: number; readonly tolerance?: number } = {},
): Least {
  const width = (high - low) / parts;
  let best = low;
  let least = height(low);
  for (let part = 1; part <= parts; part++) {
    const at = part === parts ? high : low + part * width;
    const value = height(at);
    if (value < least) {
      least = value;
      best = at;
    }
  }
  const found = descend(height, Math.max(low, best - width), Math.min(high, best + width), tolerance);
  return found.value < least ? found : { at: best, value: least };
}

function descend(height: (at: number) => number, low: number, high: number, tolerance: number): Least {
  let best = low + goldenShare * (high - low);
  let second = best;
  let third = best;
  let bestValue = height(best);
  let secondValue = bestValue;
  let thirdValue = bestValue;
  let step = 0;
  let before = 0;
  for (let round = 0; round < 60; round++) {
    const middle = (low + high) / 2;
    if (Math.abs(best - middle) <= 2 * tolerance - (high - low) / 2) break;
    const parabola = parabolicStep(best, second, third, bestValue, secondValue, thirdValue);
    const fits = best + parabola > low && best + parabola < high;
    if (fits && Math.abs(parabola) < Math.abs(before) / 2) {
      before = step;
      step = parabola;
    } else {
      before = best < middle ? high - best : low - best;
      step = goldenShare * before;
    }
    const at = best + (Math.abs(step) >= tolerance ? step : Math.sign(step || 1) * tolerance);
    const value = height(at);
    if (value <= bestValue) {
      if (at < best) high = best;
      else low = best;
      third = second;
      thirdValue = secondValue;
      second = best;
      secondValue = bestValue;
      best = at;
      bestValue = value;
      continue;
    }
    if (at < best) low = at;
    else high = at;
    if (value <= secondValue || second === best) {
      third = second;
      thirdValue = secondValue;
      second = at;
      secondValue = value;
    } else if (value <= thirdValue || third === best || third === second) {
      third = at;
      thirdValue = value;
    }
  }
  return { at: best, value: bestValue };
}

/** From the best point to the floor of the parabola through three points; NaN where they make none. */
function parabolicStep(best: number, second: number, third: number, f: number, g: number, h: number): number {
  const left = (best - second) * (f - h);
  const right = (best - third) * (f - g);
  const above = (best - third) * right - (best - second) * left;
  const below = 2 * (right - left);
  return below === 0 ? NaN : -above / below;
}
