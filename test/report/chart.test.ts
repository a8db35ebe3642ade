import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { bar, heatCell, sparkline, twoSidedBar } from '../../src/report/chart.js';

describe('sparkline', () => {
  it('shows the least and the largest value at the ends of its scale, and gaps', () => {
    expect(sparkline([0, 1, 2, NaN, 7])).toBe('▁▂▃ █');
    expect(sparkline([5, 5, 5])).toBe('▁▁▁');
    expect(sparkline([50, 100], 0, 100)).toBe('▅█');
    expect(sparkline([])).toBe('');
  });
});

describe('bar', () => {
  it('is never wider than it may be and grows with the value', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (one, other) => {
          const [short, long] = [Math.min(one, other), Math.max(one, other)].map((value) => bar(value, 100, 20));
          expect(stringWidth(long)).toBeLessThanOrEqual(20);
          expect(short.length).toBeLessThanOrEqual(long.length);
        },
      ),
    );
    expect(bar(50, 100, 4)).toBe('██');
    expect(bar(1, 16, 2)).toBe('▏');
  });

  it('has two sides in a tornado', () => {
    expect(twoSidedBar(5, 10, 10, 8)).toBe('  ██│████');
  });
});

describe('heatCell', () => {
  it('marks what is above what there is', () => {
    expect(heatCell(1.2)).toEqual({ text: '120', tone: 'bad' });
    expect(heatCell(1)).toEqual({ text: '100', tone: 'strong' });
    expect(heatCell(NaN)).toEqual({ text: '·', tone: 'quiet' });
  });
});
