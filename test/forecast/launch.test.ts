import { describe, expect, it } from 'vitest';
import { forecastGrowing, forecastLaunch } from '../../src/forecast/launch.js';

const curve = Float64Array.of(10, 20, 40, 60, 70, 70);

describe('forecastLaunch', () => {
  it('goes as its analogue went, at the scale that is expected', () => {
    const { mean } = forecastLaunch({ analogues: [curve], history: new Float64Array(0), scale: 0.5 }, 4);
    expect([...mean]).toEqual([5, 10, 20, 30]);
  });

  it('goes on from its age, and takes its own sales for the scale as they come', () => {
    const twice = curve.subarray(0, 3).map((value) => 2 * value);
    const { mean } = forecastLaunch({ analogues: [curve], history: twice, scale: 1 }, 2);
    // Three buckets of its own weigh as much as what was expected: √(1 · 2).
    expect(mean[0]).toBeCloseTo(60 * Math.SQRT2, 8);
    expect(mean[1]).toBeCloseTo(70 * Math.SQRT2, 8);
  });

  it('keeps the analogues’ last level beyond their age, and never gets surer', () => {
    const shrinking = curve.map((value) => 100 - value);
    const { mean, spread } = forecastLaunch(
      { analogues: [curve, shrinking], history: new Float64Array(0), scale: 1 },
      12,
    );
    expect(mean[11]).toBeCloseTo((200 / 3 + 100 / 3) / 2, 8);
    spread.forEach((value, ahead) => expect(value).toBeGreaterThanOrEqual(spread[ahead - 1] ?? 0));
  });

  it('without an analogue there is nothing to go by', () => {
    expect([...forecastLaunch({ analogues: [], history: curve, scale: 1 }, 2).mean]).toEqual([0, 0]);
  });
});

describe('forecastGrowing', () => {
  const level = Float64Array.of(100, 100, 100, 100, 100, 100);

  it('grows in equal steps to its share of the level, and stays there', () => {
    const { mean } = forecastGrowing({ levels: [level], history: new Float64Array(0), scale: 0.5, growth: 4 }, 6);
    expect([...mean]).toEqual([12.5, 25, 37.5, 50, 50, 50]);
  });

  it('goes on from its own age, and takes its own sales for the scale as they come', () => {
    const history = Float64Array.of(50, 100, 150);
    const { mean } = forecastGrowing({ levels: [level], history, scale: 1, growth: 4 }, 2);
    // It sold twice what was expected, and three buckets of its own weigh as much as the expectation.
    expect(mean[0]).toBeCloseTo(100 * Math.SQRT2, 8);
  });

  it('is the less sure the further its analogues lie apart', () => {
    const width = (other: number) =>
      forecastGrowing(
        { levels: [level, level.map((value) => value * other)], history: new Float64Array(0), scale: 1, growth: 1 },
        1,
      ).spread[0];
    expect(width(9)).toBeGreaterThan(2 * width(1.5));
  });
});
