import { describe, expect, it } from 'vitest';
import { inLists, networksAtOnce, sideBySide } from '../../src/analysis/side-by-side.js';

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

  it('has only so many under way', async () => {
    let under = 0;
    let most = 0;
    const action = async (): Promise<void> => {
      most = Math.max(most, ++under);
      await later(1);
      under--;
    };
    await sideBySide(new Array<undefined>(40).fill(undefined), action, 3);
    expect(most).toBe(3);
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

describe('networksAtOnce', () => {
  it('is one for a network that fills the memory, and some for small ones', () => {
    expect(networksAtOnce({ items: 200_000, buckets: 26 })).toBe(1);
    expect(networksAtOnce({ items: 100, buckets: 26 })).toBe(8);
  });
});

describe('inLists', () => {
  it('gives every item once, in order, in lists no longer than asked', () => {
    const items = Array.from({ length: 23 }, (_, index) => index);
    for (const length of [1, 4, 23, 100]) {
      const lists = inLists(items, length);
      expect(lists.flat()).toEqual(items);
      expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(length);
    }
    expect(inLists([], 4)).toEqual([]);
  });
});
