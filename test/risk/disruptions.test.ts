import { describe, expect, it } from 'vitest';
import { instantOf, isoText } from '../../src/calendar/bucket.js';
import { randomStream } from '../../src/numeric/random.js';
import { backtestCauses } from '../../src/risk/cause/backtest-causes.js';
import { explainDisruptions } from '../../src/risk/disruptions.js';
import { disruptions } from '../../src/tables/declarations/disruptions.js';
import { readTable } from '../../src/tables/read-table.js';
import type { Table } from '../../src/tables/table.js';

const start = instantOf(2026, 0, 1);
const sites = ['Ulm', 'Jena', 'Hof', 'Aue'];
const usual = ['breakdown', 'late supply', 'quality', 'breakdown'];

/** Two reports a day: each site has its usual cause in three of four cases; sterile products at Jena have quality problems. */
function reports(count: number, blankFrom = Infinity): Table {
  const stream = randomStream(5, 'disruptions');
  const rows = Array.from({ length: count }, (_, index) => {
    const site = stream.integer(sites.length);
    const form = stream.integer(3) === 0 ? 'sterile' : 'tablet';
    const expected = site === 1 && form === 'sterile' ? 'quality' : usual[site]!;
    const cause = stream.uniform() < 0.75 ? expected : ['breakdown', 'late supply', 'quality'][stream.integer(3)]!;
    const reported = start + Math.floor(index / 2) * 24;
    return `${index},${isoText(reported)},${index >= blankFrom ? '' : cause},${sites[site]},${form}`;
  });
  const text = ['number,reported,cause,site,form', ...rows].join('\n');
  return readTable(disruptions, Buffer.from(text), 'disruptions.csv', { decimal: '.', mapping: {} }).table!;
}

const asOf = start + 200 * 24;

describe('explainDisruptions', () => {
  const found = explainDisruptions(reports(420, 400), asOf);

  it('gives every cause of each blank report a probability, the likeliest first', () => {
    expect(found.disruptions.map(({ row }) => row)).toEqual(Array.from({ length: 20 }, (_, index) => 400 + index));
    for (const { causes } of found.disruptions) {
      expect(causes.map(({ cause }) => cause).sort()).toEqual(['breakdown', 'late supply', 'quality']);
      expect(causes.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9);
      expect(causes[0]!.probability).toBeGreaterThanOrEqual(causes[1]!.probability);
    }
  });

  it('counts as evidence the past reports that look alike', () => {
    const table = reports(420, 400);
    const site = table.columns.get('site')!;
    const cause = table.columns.get('cause')!;
    if (site instanceof Float64Array || cause instanceof Float64Array) throw new Error('Both columns are text.');
    for (const { row, causes } of found.disruptions) {
      const [likeliest] = causes;
      for (const { shared, reports: alike, agreeing } of likeliest!.evidence) {
        if (shared.length > 1 || shared[0]!.column !== 'site') continue;
        const same = [...site.codes.keys()].filter((other) => other < 400 && site.codes[other] === site.codes[row]);
        expect(alike).toBe(same.length);
        expect(agreeing).toBe(same.filter((other) => cause.labels[cause.codes[other]!] === likeliest!.cause).length);
      }
    }
  });

  it('says so where no cause was ever stated', () => {
    expect(explainDisruptions(reports(20, 0), asOf).notes).toEqual(['No disruption has a cause to learn from.']);
  });
});

describe('backtestCauses', () => {
  it('finds site and form, and is near the 83% that this world allows', () => {
    const backtest = backtestCauses(reports(1000), { asOf: start + 300 * 24, until: start + 500 * 24 });
    expect(backtest.reports).toBe(400);
    const chosen = backtest.learners.find(({ chosen: isChosen }) => isChosen)!;
    expect(chosen.learner).not.toBe('base_rate');
    expect(chosen.measured.get('top_1')).toBeGreaterThan(0.77);
    const baseRate = backtest.learners.find(({ learner }) => learner === 'base_rate')!;
    expect(baseRate.measured.get('balanced_accuracy')).toBeCloseTo(1 / 3, 9);
  });

  it('does not look ahead: later causes change nothing of what was said before them', () => {
    const until = start + 160 * 24;
    const asked = { asOf: start + 150 * 24, until };
    // Of the reports that are judged, those of the second table are the same; it ends with them.
    const short = backtestCauses(reports(320), asked);
    const long = backtestCauses(reports(1000), asked);
    expect(long.learners.map(({ measured }) => [...measured])).toEqual(
      short.learners.map(({ measured }) => [...measured]),
    );
  });
});
