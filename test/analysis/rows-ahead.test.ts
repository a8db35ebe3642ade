import { describe, expect, it } from 'vitest';
import { withCovariates } from '../../src/analysis/demand-covariates.js';
import { demandHistory } from '../../src/analysis/demand-history.js';
import { demandForecaster } from '../../src/analysis/forecast-demand.js';
import { withRowsAhead } from '../../src/analysis/rows-ahead.js';
import { bucketKind, instantOf, isoText } from '../../src/calendar/bucket.js';
import type { Series } from '../../src/forecast/model.js';
import { applyOverrides } from '../../src/scenario/apply.js';
import { baseline, type Override } from '../../src/scenario/scenario.js';
import { labels, numbers, type Table } from '../../src/tables/table.js';
import { datasetOf } from '../plan/dataset-of.js';

const start = bucketKind('month').ordinalOf(instantOf(2026, 0, 1));
const calendar = { bucket: 'month' as const, start, horizon: 2 };
const settings = { models: 'auto' as const, quantiles: [0.5], season: undefined, gaps: 'auto' as const };
const dataset = datasetOf({
  demand: `date,product,quantity,kind,price,promotion
    2025-09,A,10,actual,5,0
    2025-10,A,20,actual,5,1
    2025-12,A,10,actual,6,0
    2026-02,A,,forecast,,1
    2025-12,B,30,actual,7,0
    2026-01,B,99,forecast,8,1`,
});
const tableOf = (of: typeof dataset): Table => of.get('demand') as Table;
const shown = (table: Table, from: number) =>
  Array.from({ length: table.rows - from }, (_, index) => from + index).map((row) =>
    [
      isoText(numbers(table, 'date')[row]),
      labels(table, 'product').labels[labels(table, 'product').codes[row]],
      ...['quantity', 'price', 'promotion'].map((name) => numbers(table, name)[row]),
    ].join(' '),
  );

describe('withRowsAhead', () => {
  it('lays a row for every bucket that is to be forecast, and fills what nobody tells as it usually was', () => {
    const ahead = withRowsAhead(dataset, calendar);
    expect(shown(tableOf(ahead.dataset), 3)).toEqual([
      '2026-02-01 A NaN 6 1',
      '2025-12-01 B 30 7 0',
      '2026-01-01 B 99 8 1',
      '2026-01-01 A NaN 6 0',
    ]);
    expect(ahead.notes).toEqual([
      'demand.csv: price is not known in 2 buckets ahead: it stays as it was last. Rows of kind forecast with a blank quantity tell it.',
      'demand.csv: promotion is not known in 1 bucket ahead: its median is taken. Rows of kind forecast with a blank quantity tell it.',
    ]);
  });

  it('leaves demand without covariates alone', () => {
    const plain = datasetOf({ demand: 'date,product,quantity\n2025-12,A,1' });
    expect(withRowsAhead(plain, calendar).dataset).toBe(plain);
  });
});

describe('withCovariates', () => {
  it('gives each series what goes along with it, past and ahead; what never moved is left out', () => {
    const demand = tableOf(withRowsAhead(dataset, calendar).dataset);
    const { series } = withCovariates(demandHistory(demand, 'month', start), demand, calendar);
    const [a, b] = series;
    expect(a.covariates?.names).toEqual(['price', 'promotion']);
    // November has no row: its price is October's, its promotion the median.
    expect(a.covariates?.past.map((column) => [...column])).toEqual([
      [5, 5, 5, 6],
      [0, 1, 0, 0],
    ]);
    expect(a.covariates?.future.map((column) => [...column])).toEqual([
      [6, 6],
      [0, 1],
    ]);
    expect(b.covariates).toBeUndefined();
  });
});

describe('demandForecaster with covariates', () => {
  const asked: Series[] = [];
  const forecaster = demandForecaster(calendar, settings, async (series, horizon) => {
    asked.push(...series);
    return series.map(() => ({
      model: 'told',
      mean: new Float64Array(horizon).fill(7),
      quantiles: [],
      choice: {} as never,
      findings: [],
      errors: undefined as never,
    }));
  });
  const override = (during: Override['during']): Override => ({
    table: 'demand',
    column: 'promotion',
    where: new Map([['product', { kind: 'any', values: ['A'] }]]),
    during,
    verb: 'set',
    argument: { kind: 'number', value: 2 },
    optional: false,
    place: { file: 'it.yaml' },
    scenario: 'it',
    words: 'demand.promotion 2',
  });
  const learnt = async (overrides: Override[]) => {
    const scenario = { ...baseline, overrides };
    const history = applyOverrides(withRowsAhead(dataset, calendar).dataset, scenario, 'history', calendar);
    asked.length = 0;
    const forecast = await forecaster(history.dataset);
    const plan = applyOverrides(forecast.dataset, scenario, 'plan', calendar, history.changes);
    return { history, plan, promotion: asked[0]?.covariates, rows: shown(tableOf(plan.dataset), 3) };
  };

  it('the forecast stands in the rows ahead, with their covariates; the file’s own stays', async () => {
    const { rows } = await learnt([]);
    expect(rows).toEqual(['2025-12-01 B 30 7 0', '2026-01-01 B 99 8 1', '2026-01-01 A 7 6 0', '2026-02-01 A 7 6 1']);
  });

  it('an override on a covariate ahead reaches the forecast once, and the past only where it says so', async () => {
    const { promotion, rows, plan, history } = await learnt([override(undefined)]);
    expect(promotion?.past[1]).toEqual(Float64Array.of(0, 1, 0, 0));
    expect(promotion?.future[1]).toEqual(Float64Array.of(2, 2));
    expect(rows.slice(2)).toEqual(['2026-01-01 A 7 6 2', '2026-02-01 A 7 6 2']);
    expect([history.changes.length, plan.changes.length]).toEqual([1, 0]);
    const period = { written: 'December', from: instantOf(2025, 11, 1), to: instantOf(2026, 0, 1) };
    const past = await learnt([override(period)]);
    // The median, which stands for November, moves with December.
    expect(past.promotion?.past[1]).toEqual(Float64Array.of(0, 1, 1, 2));
    expect(past.promotion?.future[1]).toEqual(Float64Array.of(0, 1));
  });
});
