import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapped } from '../../src/report/wrapped.js';

describe('wrapped', () => {
  it('breaks a sentence at its spaces and keeps its indent', () => {
    expect(wrapped('  one two three', 9)).toBe('  one two\n  three');
    expect(wrapped('a-word-that-is-too-long for it', 10)).toBe('a-word-that-is-too-long\nfor it');
  });

  it('loses no word, and no line with several words is too wide', () => {
    const sentences = fc.array(fc.stringMatching(/^[a-zé%]{1,12}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(sentences, fc.integer({ min: 5, max: 60 }), (words, width) => {
        const lines = wrapped(words.join(' '), width).split('\n');
        expect(lines.join(' ')).toBe(words.join(' '));
        expect(lines.every((line) => !line.includes(' ') || line.length <= width)).toBe(true);
      }),
    );
  });
});
