import { normalQuantile } from '../../numeric/normal.js';
import type { Forecast } from '../model.js';
import { type Distribution, drawPaths, type Support, supported } from './distribution.js';

/** Normal errors around the mean, kept within the support. */
export function normalErrors({ mean, spread }: Forecast, support: Support): Distribution {
  const within = mean.map((value) => (support.nonNegative && value < 0 ? 0 : value));
  const at = (share: number, ahead: number): number =>
    supported(mean[ahead] + (spread[ahead] > 0 ? normalQuantile(share) * spread[ahead] : 0), support);
  return {
    mean: within,
    quantile: (share) => mean.map((_, ahead) => at(share, ahead)),
    paths: (count, stream) =>
      drawPaths(
        (share, ahead) => at(clipped(share), ahead),
        spread.map((sd) => sd * sd),
        count,
        stream,
      ),
  };
}

function clipped(share: number): number {
  return Math.max(1e-9, Math.min(1 - 1e-9, share));
}
