import { describe, expect, it } from 'vitest';
import { demandHistory } from '../../src/analysis/demand-history.js';
import { demandForecaster } from '../../src/analysis/forecast-demand.js';
import { bucketKind, instantOf } from '../../src/calendar/bucket.js';
import type { Series } from '../../src/forecast/model.js';
import type { PlainForecast } from '../../src/forecast/plain-forecast.js';
import { labels, numbers, type Table } from '../../src/tables/table.js';
import { datasetOf } from '../plan/dataset-of.js';

const start = bucketKind('month').ordinalOf(instantOf(2026, 0, 1));
const rows = (text: string): Table =>
  datasetOf({ demand: `date,product,location,quantity,kind\n${text}` }).get('demand') as Table;

describe('demandHistory', () => {
  it('makes regular series, sorted, rows of one bucket added up, from the first row to the end of the whole history', () => {
    const table = rows(
      '2025-10,B,DE,1,actual\n2025-12,B,DE,2,actual\n2025-12,B,DE,3,actual\n2025-11,A,FR,7,actual\n2025-11,A,,8,actual',
    );
    const { series, end } = demandHistory(table, 'month', start);
    expect(series.map(({ product, location, values }) => [product, location, [...values]])).toEqual([
      ['A', '', [8, NaN]],
      ['A', 'FR', [7, NaN]],
      ['B', 'DE', [1, NaN, 5]],
    ]);
    expect(end).toBe(start);
  });

  it('sees nothing from the start on, no orders and no forecasts', () => {
    const table = rows('2025-12,A,,1,actual\n2026-01,A,,2,actual\n2025-12,A,,3,order\n2025-11,A,,4,forecast');
    expect(demandHistory(table, 'month', start).series.map(({ values }) => [...values])).toEqual([[1]]);
  });
});

describe('demandForecaster', () => {
  const calendar = { bucket: 'month' as const, start, horizon: 2 };
  const settings = { models: 'auto' as const, quantiles: [0.5], season: undefined, gaps: 'auto' as const };
  const text =
    'date,product,location,quantity,kind\n2025-10,A,DE,4,actual\n2025-11,A,DE,6,actual\n2025-11,B,DE,5,actual\n2026-01,B,DE,9,forecast\n';

  function counted(): { asked: string[]; forecaster: ReturnType<typeof demandForecaster> } {
    const asked: string[] = [];
    const constant = async (series: readonly Series[], horizon: number): Promise<PlainForecast[]> =>
      series.map(({ key, values }) => {
        asked.push(`${key.product} ${horizon}`);
        return {
          model: 'last',
          mean: new Float64Array(horizon).fill(values[values.length - 1]),
          quantiles: [],
          choice: {} as never,
          findings: [],
          errors: undefined as never,
        };
      });
    return { asked, forecaster: demandForecaster(calendar, settings, constant) };
  }

  it('puts forecasts beside what the file expects itself, and bridges the buckets until the plan starts', async () => {
    const { asked, forecaster } = counted();
    const { dataset, notes } = await forecaster(datasetOf({ demand: text }));
    const demand = dataset.get('demand') as Table;
    const product = labels(demand, 'product');
    const ahead = Array.from({ length: demand.rows - 4 }, (_, index) => index + 4).map(
      (row) => `${product.labels[product.codes[row]]} ${numbers(demand, 'quantity')[row]}`,
    );
    expect(asked).toEqual(['A 3']);
    expect(ahead).toEqual(['A 6', 'A 6']);
    expect(notes).toEqual(["The history ends 1 bucket before the plan's start; forecasts bridge them."]);
  });

  it('fits no series again whose history is the same', async () => {
    const { asked, forecaster } = counted();
    await forecaster(datasetOf({ demand: text }));
    await forecaster(datasetOf({ demand: text }));
    await forecaster(datasetOf({ demand: text.replace('A,DE,6', 'A,DE,7') }));
    expect(asked).toEqual(['A 3', 'A 3']);
  });
});
