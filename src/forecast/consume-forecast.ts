/** How far an order may reach for forecast of other buckets, the earlier ones first. */
export interface ConsumptionWindow {
  readonly backward: number;
  readonly forward: number;
}

/**
 * What is left of a forecast once firm orders have consumed it: each order takes from its own bucket, then from earlier ones, the
 * nearest first, then from later ones. Demand is the orders and what is left. Arrays of equal length; nothing is changed.
 */
export function consumeForecast(
  forecast: Float64Array,
  orders: Float64Array,
  { backward, forward }: ConsumptionWindow,
): Float64Array {
  const left = forecast.slice();
  for (let bucket = 0; bucket < orders.length; bucket++) {
    let open = orders[bucket];
    for (const place of reachable(bucket, backward, forward, left.length)) {
      const taken = Math.min(open, Math.max(0, left[place]));
      left[place] -= taken;
      open -= taken;
    }
  }
  return left;
}

function reachable(bucket: number, backward: number, forward: number, length: number): number[] {
  const earlier = Array.from({ length: backward }, (_, step) => bucket - 1 - step);
  const later = Array.from({ length: forward }, (_, step) => bucket + 1 + step);
  return [bucket, ...earlier, ...later].filter((place) => place >= 0 && place < length);
}
