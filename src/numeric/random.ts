/** A seeded stream of random numbers; equal seeds and keys give equal streams on every machine. */
export interface RandomStream {
  /** Uniform in [0, 1), with 53 random bits. */
  readonly uniform: () => number;
  /** Standard normal. */
  readonly normal: () => number;
  /** A whole number in [0, below). */
  readonly integer: (below: number) => number;
}

/**
 * The stream of a seed and any number of keys (a run's number, a series' name). Streams of different keys are independent for
 * all practical purposes, so that work may be split in any way and draw the same numbers.
 * Generator: sfc32 of Chris Doty-Humphrey's PractRand, seeded through FNV-1a and the finaliser of MurmurHash3.
 */
export function randomStream(seed: number, ...keys: readonly (string | number)[]): RandomStream {
  const hash = hashed([seed, ...keys].join('\u0000'));
  let first = finalised(hash);
  let second = finalised(hash ^ 0x9e3779b9);
  let third = finalised(hash ^ 0x85ebca6b);
  let counter = 1;

  function next(): number {
    const sum = (first + second + counter) | 0;
    counter = (counter + 1) | 0;
    first = second ^ (second >>> 9);
    second = (third + (third << 3)) | 0;
    third = (third << 21) | (third >>> 11);
    third = (third + sum) | 0;
    return sum >>> 0;
  }

  const uniform = (): number => ((next() >>> 5) * 67108864 + (next() >>> 6)) / 9007199254740992;
  const integer = (below: number): number => Math.floor(uniform() * below);

  // Marsaglia's polar method gives two normals at a time; the second waits here.
  let waiting = NaN;
  function normal(): number {
    if (!Number.isNaN(waiting)) {
      const kept = waiting;
      waiting = NaN;
      return kept;
    }
    let horizontal = 0;
    let vertical = 0;
    let square = 0;
    do {
      horizontal = 2 * uniform() - 1;
      vertical = 2 * uniform() - 1;
      square = horizontal * horizontal + vertical * vertical;
    } while (square >= 1 || square === 0);
    const scale = Math.sqrt((-2 * Math.log(square)) / square);
    waiting = vertical * scale;
    return horizontal * scale;
  }

  // The first numbers of a freshly seeded sfc32 still show the seed.
  for (let round = 0; round < 15; round++) next();
  return { uniform, normal, integer };
}

function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

function finalised(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 0;
}
