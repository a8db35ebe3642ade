import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { medicinesDemand, medicinesFiles } from '../fixtures/medicines.js';
import { figuresOf } from '../fixtures/statistics.js';
import { weeklyFiles } from '../fixtures/weekly.js';
import { randomStream } from '../src/numeric/random.js';

const figures = JSON.parse(readFileSync('fixtures/medicines-figures.json', 'utf8'));
const data = `${process.env.WHATIF_DATA ?? '../shared/data'}/pbs_scripts.csv.gz`;

describe('the examples', () => {
  it('are, byte for byte, what the generator writes', () => {
    for (const [folder, files] of [
      ['fixtures/medicines/data', medicinesFiles(randomStream, figures)],
      ['fixtures/weekly/data', weeklyFiles(randomStream)],
    ] as const)
      for (const [name, text] of files) expect(readFileSync(`${folder}/${name}`, 'utf8'), name).toBe(text);
    expect(readdirSync('fixtures/medicines/data').sort()).toEqual(
      [...medicinesFiles(randomStream, figures).keys()].sort(),
    );
  });

  it('are small enough to read', () => {
    const bytes = ['fixtures/medicines', 'fixtures/weekly'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.includes('.'))
        .map((name) => readFileSync(`${folder}/${name}`).length),
    );
    expect(bytes.reduce((sum, length) => sum + length, 0)).toBeLessThan(1_000_000);
  });
});

describe('the demand of the example medicines', () => {
  const drawn = figuresOf(medicinesDemand(randomStream, figures));
  const like: Record<string, string> = { Concessional: 'North', General: 'South' };

  it('has at least 40 groups in 2 places over at least 8 years', () => {
    const demand = medicinesDemand(randomStream, figures);
    expect(new Set(demand.map(({ group }) => group)).size).toBeGreaterThanOrEqual(40);
    expect(new Set(demand.map(({ place }) => place)).size).toBe(2);
    expect(demand[0]?.values.length).toBeGreaterThanOrEqual(96);
  });

  it.each(Object.keys(figures.level_log10))('has the levels of %s', (place) => {
    expectClose(drawn.level_log10[like[place] ?? ''], figures.level_log10[place], 0.35);
  });

  it.each(Object.keys(figures.season.profile))('has the profile of the year of %s', (place) => {
    expectClose(drawn.season.profile[like[place] ?? ''], figures.season.profile[place], 0.06);
  });

  it('has the growth measured, and its change', () => {
    expectClose(drawn.growth, figures.growth, 0.04);
    expectClose(drawn.bend, figures.bend, 0.06);
  });

  it('has the remainders and outliers measured', () => {
    // The largest remainders are those of the smallest series, which rounding to whole units makes larger still.
    expectClose(drawn.remainder.spread.slice(0, -1), figures.remainder.spread.slice(0, -1), 0.015);
    expect(drawn.outliers.per_month).toBeCloseTo(figures.outliers.per_month, 2);
    expectClose(drawn.outliers.size.slice(0, -1), figures.outliers.size.slice(0, -1), 1.2);
  });

  it('has the correlations measured, between series of one place, of one group, and of neither', () => {
    for (const name of ['same_place', 'same_group', 'neither'] as const)
      expect(Math.abs(drawn.correlation[name] - figures.correlation[name]), name).toBeLessThan(0.05);
    for (const name of ['level', 'growth'] as const)
      expect(Math.abs(drawn.correlation[name] - figures.correlation[name]), name).toBeLessThan(0.15);
  });

  it('has as many series that begin late, end early or have gaps', () => {
    for (const name of ['starts_late', 'ends_early', 'has_gaps'] as const)
      expect(Math.abs(drawn.life[name] - figures.life[name]), name).toBeLessThan(0.02);
  });

  it.skipIf(!existsSync(data))('holds no year of any real series', () => {
    const real = new Set(yearsOf(realSeries()));
    const made = yearsOf(medicinesDemand(randomStream, figures).map(({ values }) => [...values]));
    expect(real.size).toBeGreaterThan(10_000);
    expect(made.filter((hash) => real.has(hash))).toEqual([]);
  });
});

function expectClose(drawn: readonly number[], measured: readonly number[], tolerance: number): void {
  measured.forEach((value, index) => {
    expect(Math.abs((drawn[index] ?? NaN) - value), `${drawn} for ${measured}`).toBeLessThanOrEqual(tolerance);
  });
}

/** Twelve months in a row, from each month on, as hashes; years that are nearly empty say nothing. */
function yearsOf(series: readonly (readonly number[])[]): string[] {
  return series.flatMap((values) =>
    values
      .map((_, from) => values.slice(from, from + 12))
      .filter((year) => year.length === 12 && new Set(year).size > 6)
      .map((year) => createHash('sha256').update(year.join()).digest('hex')),
  );
}

/** Prescriptions of the real file by group and concession, of each type and of both together, in the order of the months. */
function realSeries(): number[][] {
  const series = new Map<string, number[]>();
  const rows = gunzipSync(readFileSync(data)).toString('utf8').trim().split('\n').slice(1);
  const months = [...new Set(rows.map((row) => row.slice(0, 7)))].sort();
  for (const row of rows) {
    // The description may hold commas in quotes; scripts stand last but one.
    const cells = row.split(',');
    const month = months.indexOf(row.slice(0, 7));
    for (const key of [`${cells[1]} ${cells[2]} ${cells[3]}`, `${cells[1]} ${cells[3]}`]) {
      const values = series.get(key) ?? new Array<number>(months.length).fill(0);
      values[month] = (values[month] ?? 0) + Number(cells.at(-2));
      series.set(key, values);
    }
  }
  return [...series.values()];
}
