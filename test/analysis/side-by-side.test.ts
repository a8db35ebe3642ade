import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../src/analysis/side-by-side.js';

const later = (turns: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, turns));

describe('sideBySide', () => {
  it('gives results in the order of the items, whichever is done first', async () => {
    const items = Array.from({ length: 30 }, (_, index) => index);
    const results = await sideBySide(items, async (item) => {
      await later((item * 7) % 5);
      return item * 2;
    });
    expect(results).toEqual(items.map((item) => item * 2));
  });

  it('ends the first before any other begins, and has only some under way', async () => {
    const log: string[] = [];
    let under = 0;
    let most = 0;
    await sideBySide(
      Array.from({ length: 40 }, (_, index) => index),
      async (item) => {
        log.push(`begin ${item}`);
        most = Math.max(most, ++under);
        await later(1);
        under--;
        log.push(`end ${item}`);
      },
    );
    expect(log.slice(0, 3)).toEqual(['begin 0', 'end 0', 'begin 1']);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThan(10);
  });

  it('does nothing for nothing, and throws what an action throws', async () => {
    expect(await sideBySide([], async () => 1)).toEqual([]);
    await expect(
      sideBySide([1, 2, 3], async (item) => {
        if (item === 2) throw new Error('two');
      }),
    ).rejects.toThrow('two');
  });
});
