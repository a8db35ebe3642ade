import { normalQuantile } from '../numeric/normal.js';

/** A parameter that is not known for certain. */
export type Distribution =
  | { readonly kind: 'uniform'; readonly min: number; readonly max: number }
  | { readonly kind: 'triangular'; readonly min: number; readonly mode: number; readonly max: number }
  | { readonly kind: 'normal'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'lognormal'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'choice'; readonly values: readonly number[] };

/** How each kind is written: `{triangular: [0.1, 0.2, 0.4]}`. Mean and sd of a lognormal are those of its values. */
export const distributionForms: Readonly<Record<Distribution['kind'], string>> = {
  uniform: '[least, most]',
  triangular: '[least, likeliest, most]',
  normal: '[mean, sd]',
  lognormal: '[mean, sd], of the values themselves',
  choice: '[one, another, …], all equally likely',
};

/** The distribution of a kind with these numbers, or why there is none. */
export function distributionOf(
  kind: Distribution['kind'],
  numbers: readonly number[],
): Distribution | { readonly problem: string } {
  const [first, second, third] = numbers;
  const wrong = { problem: `needs ${kind}: ${distributionForms[kind]}.` };
  switch (kind) {
    case 'uniform':
      return numbers.length === 2 && first <= second ? { kind, min: first, max: second } : wrong;
    case 'triangular':
      return numbers.length === 3 && first <= second && second <= third
        ? { kind, min: first, mode: second, max: third }
        : wrong;
    case 'normal':
      return numbers.length === 2 && second >= 0 ? { kind, mean: first, sd: second } : wrong;
    case 'lognormal':
      return numbers.length === 2 && first > 0 && second >= 0 ? { kind, mean: first, sd: second } : wrong;
    case 'choice':
      return numbers.length > 0 ? { kind, values: numbers } : wrong;
  }
}

/** The value below which a share of the draws lies; with a uniform share, a draw. */
export function quantileOf(distribution: Distribution, share: number): number {
  switch (distribution.kind) {
    case 'uniform':
      return distribution.min + share * (distribution.max - distribution.min);
    case 'triangular':
      return triangularQuantile(distribution, share);
    case 'normal':
      return distribution.mean + distribution.sd * normalQuantile(share);
    case 'lognormal': {
      const variance = Math.log(1 + (distribution.sd / distribution.mean) ** 2);
      return distribution.mean * Math.exp(Math.sqrt(variance) * normalQuantile(share) - variance / 2);
    }
    case 'choice':
      return distribution.values[
        Math.min(distribution.values.length - 1, Math.floor(share * distribution.values.length))
      ];
  }
}

function triangularQuantile({ min, mode, max }: Distribution & { kind: 'triangular' }, share: number): number {
  const width = max - min;
  if (width === 0) return min;
  return share < (mode - min) / width
    ? min + Math.sqrt(share * width * (mode - min))
    : max - Math.sqrt((1 - share) * width * (max - mode));
}

/** The value that stands for the distribution where nothing is drawn: its mean. */
export function meanOf(distribution: Distribution): number {
  switch (distribution.kind) {
    case 'uniform':
      return (distribution.min + distribution.max) / 2;
    case 'triangular':
      return (distribution.min + distribution.mode + distribution.max) / 3;
    case 'choice':
      return distribution.values.reduce((sum, value) => sum + value, 0) / distribution.values.length;
    default:
      return distribution.mean;
  }
}
