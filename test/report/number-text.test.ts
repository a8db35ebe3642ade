import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeText, numberText } from '../../src/report/number-text.js';

describe('numberText', () => {
  it.each([
    [0.97312, 'share', '97.3%'],
    [0, '', '0'],
    [1234567.891, '', '1.23M'],
    [-1234567.891, '', '-1.23M'],
    [123_456.7, '', '123,457'],
    [1_234_567_890, '', '1,235M'],
    [12.3456, '', '12.35'],
    [0.012345, '', '0.012'],
    [-0.00001, '', '0.0000'],
    [NaN, '', '–'],
    [null, '', '–'],
    [Infinity, '', '∞'],
    [999.95, '', '1,000.0'],
  ])('shows %d %s as %s', (value, unit, text) => {
    expect(numberText(value, unit)).toBe(text);
  });

  it('is within half a unit of its last digit', () => {
    fc.assert(
      fc.property(fc.double({ min: -9e5, max: 9e5, noNaN: true }), (value) => {
        const text = numberText(value).replaceAll(',', '');
        const decimals = text.split('.')[1]?.length ?? 0;
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals * (1 + 1e-6));
      }),
    );
  });
});

describe('changeText', () => {
  it.each([
    [0.0123, 'share', '+1.2 pts'],
    [-0.0123, 'share', '-1.2 pts'],
    [0.00001, 'share', '0'],
    [1500, '', '+1,500'],
    [NaN, '', '–'],
  ])('shows %d %s as %s', (value, unit, text) => {
    expect(changeText(value, unit)).toBe(text);
  });
});
