import fc from 'fast-check';

/** Values to call the phrases of a catalogue with: for each of its functions the arguments, by the same names. */
export type Samples<Catalogue> = {
  readonly [Name in keyof Catalogue as Catalogue[Name] extends string | readonly string[]
    ? never
    : Name]: Catalogue[Name] extends (...args: infer Arguments) => string ? Arguments : Samples<Catalogue[Name]>;
};

/** Names and figures that no phrase holds by itself. */
export interface Values {
  readonly names: readonly [string, string, string];
  readonly figures: readonly [number, number, number];
}

const name = fc.stringMatching(/^[a-z]{2,6}§[A-Z]{2}$/);
const figure = fc.integer({ min: 101, max: 99999 }).map((tenths) => tenths / 10);
export const values: fc.Arbitrary<Values> = fc.record({
  names: fc.uniqueArray(name, { minLength: 3, maxLength: 3 }) as unknown as fc.Arbitrary<Values['names']>,
  figures: fc.uniqueArray(figure, { minLength: 3, maxLength: 3 }) as unknown as fc.Arbitrary<Values['figures']>,
});

/** A phrase as it is said of a sample, and the values of the sample that are not in it. */
interface Spoken {
  readonly place: string;
  readonly text: string;
  readonly missing: readonly string[];
}

/** Every phrase of a catalogue, said of the samples. */
export function spoken(catalogue: object, samples: object, place = ''): Spoken[] {
  return Object.entries(catalogue).flatMap(([key, phrase]): Spoken[] => {
    const sample: unknown = samples[key as keyof typeof samples];
    const path = place === '' ? key : `${place}.${key}`;
    if (typeof phrase === 'string') return [{ place: path, text: phrase, missing: [] }];
    if (Array.isArray(phrase)) return [{ place: path, text: phrase.join('\n'), missing: [] }];
    if (typeof phrase !== 'function') return spoken(phrase, sample ?? {}, path);
    const text: string = phrase(...(sample as readonly unknown[]));
    return [{ place: path, text, missing: valuesIn(sample).filter((value) => !holds(text, value)) }];
  });
}

/** Names and figures among arguments: keys, as units and buckets are, and what is yes or no are none. */
function valuesIn(sample: unknown): string[] {
  if (typeof sample === 'number') return [String(Math.abs(sample))];
  if (typeof sample === 'string') return sample.includes('§') ? [sample] : [];
  return typeof sample === 'object' && sample !== null ? Object.values(sample).flatMap(valuesIn) : [];
}

/** A figure may stand with a decimal comma. */
function holds(text: string, value: string): boolean {
  return text.includes(value) || text.includes(value.replace('.', ','));
}
