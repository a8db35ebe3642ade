/**
 * The quantile of Student's t distribution with four degrees of freedom, in closed form.
 * Source: Shaw (2006), Journal of Computational Finance 9(4), equation 36.
 */
export function student4Quantile(share: number): number {
  if (share <= 0 || share >= 1) return share <= 0 ? -Infinity : Infinity;
  const root = Math.sqrt(4 * share * (1 - share));
  const size = 2 * Math.sqrt(Math.max(0, Math.cos(Math.acos(Math.min(1, root)) / 3) / root - 1));
  return share < 0.5 ? -size : size;
}
