import { describe, expect, it } from 'vitest';
import { drawEvents } from '../fixtures/world/events.js';
import { runWorld } from '../fixtures/world/run.js';
import { truthOf } from '../fixtures/world/truth.js';
import { makeWorld } from '../fixtures/world.js';
import { randomStream } from '../src/numeric/random.js';
import { tableDeclarations } from '../src/tables/declarations/index.js';

const stream = (...keys: readonly (string | number)[]) => randomStream(3, 'world', ...keys);
const made = makeWorld(randomStream, { seed: 3, years: 3 });

describe('the world with known truth', () => {
  it('is the same for the same seed and another for another', () => {
    const again = makeWorld(randomStream, { seed: 3, years: 3 });
    const other = makeWorld(randomStream, { seed: 4, years: 3 });
    expect([...again.filesAt(120)]).toEqual([...made.filesAt(120)]);
    expect(other.filesAt(120).get('demand.csv')).not.toBe(made.filesAt(120).get('demand.csv'));
  });

  it('has no stock-out where nothing goes wrong', () => {
    const quiet = runWorld(stream, [], made.weeks);
    expect(truthOf(stream, [], quiet)).toEqual([]);
  });

  it('names for each stock-out an event that began before it and without which it would be smaller', () => {
    const events = drawEvents(stream, made.weeks);
    const truth = made.truth();
    expect(truth.length).toBeGreaterThan(20);
    expect(new Set(truth.map(({ event }) => event?.kind)).size).toBeGreaterThanOrEqual(4);
    for (const { event, from, share, alike } of truth.filter(({ event }) => event)) {
      expect(events).toContainEqual(event);
      expect(alike).toContain(event?.kind);
      expect(event?.from).toBeLessThanOrEqual(from);
      expect(share).toBeGreaterThan(0);
    }
  });

  it('shows the company nothing of the weeks to come', () => {
    const today = made.dateOf(100);
    const files = made.filesAt(100);
    const datesOf = (name: string, column: number): string[] =>
      (files.get(name) ?? '')
        .trim()
        .split('\n')
        .slice(1)
        .map((row) => row.split(',')[column] ?? '');
    for (const [name, column] of [
      ['demand.csv', 0],
      ['deliveries.csv', 1],
      ['deliveries.csv', 2],
      ['disruptions.csv', 0],
      ['closures.csv', 1],
    ] as const)
      expect(
        datesOf(name, column).filter((date) => date >= today),
        name,
      ).toEqual([]);
    expect(datesOf('receipts.csv', 2).filter((date) => date < today)).toEqual([]);
  });

  it('writes tables that are declared, and columns that are declared where a table takes no others', () => {
    for (const [file, text] of made.filesAt(100)) {
      const declaration = tableDeclarations.find(({ name }) => `${name}.csv` === file);
      expect(declaration, file).toBeDefined();
      if (declaration?.further) continue;
      const known = declaration?.columns.map(({ name }) => name);
      for (const column of text.slice(0, text.indexOf('\n')).split(',')) expect(known, file).toContain(column);
    }
  });

  it('keeps units: what was made, sold and is left of a product adds up', () => {
    const { world } = made;
    const total = (values: ArrayLike<number>): number => Array.from(values).reduce((sum, value) => sum + value, 0);
    world.demand.forEach((markets, product) => {
      const shipped = markets.map((asked, market) => total(asked) - (world.unmet[product]?.[market]?.at(-1) ?? 0));
      const arrived = total(
        world.batches
          .filter((batch) => batch.product === product && batch.week + 1 < world.weeks)
          .map(({ good }) => good),
      );
      const left = (world.stock[product] ?? []).map((stock) => stock.at(-1) ?? 0);
      const opening = total(shipped) + total(left) - arrived;
      // Four weeks of usual demand to begin with.
      expect(opening).toBeGreaterThan(0);
      expect(opening).toBeLessThan(6 * (total(markets.map((asked) => total(asked))) / world.weeks));
    });
  });
});
