import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean } from '../../src/complaint/near-match.js';

describe('didYouMean', () => {
  it.each([
    ['INS-10O', ['INS-100', 'INS-200'], 'INS-100'],
    ['quantiy', ['date', 'product', 'quantity'], 'quantity'],
    ['ins-100', ['INS-200', 'INS-100'], 'INS-100'],
    ['mutliply', ['multiply', 'remove'], 'multiply'],
    ['ramp', ['set', 'add', 'remove'], undefined],
    ['x', ['y', 'z'], undefined],
    ['', ['a'], undefined],
  ])('for %j among %j: %j', (word, candidates, expected) => {
    expect(didYouMean(word, candidates)).toBe(
      expected === undefined ? undefined : `Did you mean ${JSON.stringify(expected)}?`,
    );
  });

  it('finds a word of five letters or more that has one letter too few, too many or wrong', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 5, maxLength: 12 });
    fc.assert(
      fc.property(letters, fc.nat({ max: 4 }), fc.constantFrom('', 'x', 'xy'), (word, at, typed) => {
        const mistyped = word.slice(0, at) + typed + word.slice(at + 1);
        expect(didYouMean(mistyped, ['zzzzzzzzzzzzzzz', word])).toBe(`Did you mean ${JSON.stringify(word)}?`);
      }),
    );
  });
});
