import { describe, expect, it } from 'vitest';
import { instantOf, isoText } from '../../src/calendar/bucket.js';
import { randomStream } from '../../src/numeric/random.js';
import { backtestDelays } from '../../src/risk/delay/backtest-delays.js';
import { delayDefaults, expectDelays } from '../../src/risk/deliveries.js';
import { deliveries } from '../../src/tables/declarations/deliveries.js';
import { readTable } from '../../src/tables/read-table.js';
import type { Table } from '../../src/tables/table.js';

const asOf = instantOf(2026, 0, 5);
const suppliers = ['Alba', 'Brum', 'Cora', 'Dune', 'Ems', 'Fulda', 'Gera', 'Hase', 'Inn', 'Jade', 'Kocher', 'Lahn'];

interface Line {
  readonly promised: number;
  readonly delivered: number;
  readonly supplier: string;
  readonly quantity: number;
}

/** Four years of a line a day and half a year still open: Alba and Brum are late half of the time, by two weeks on average. */
function lines(seed: number): Line[] {
  const stream = randomStream(seed, 'deliveries');
  return Array.from({ length: 1640 }, (_, day): Line => {
    const supplier = suppliers[stream.integer(suppliers.length)]!;
    const isLate = stream.uniform() < (supplier === 'Alba' || supplier === 'Brum' ? 0.5 : 0.04);
    const delay = isLate ? 1 + Math.floor(-14 * Math.log(1 - stream.uniform())) : -stream.integer(3);
    const promised = asOf + (day - 1460) * 24;
    return { promised, delivered: promised + delay * 24, supplier, quantity: 1 + stream.integer(500) };
  });
}

/** As known on the day; without it, as it turned out. */
function tableOf(written: readonly Line[], knownOn = Infinity): Table {
  const rows = written.map(({ promised, delivered, supplier, quantity }, index) => {
    const came = delivered < knownOn ? isoText(delivered) : '';
    return `L${index},${isoText(promised)},${came},${supplier},${quantity}`;
  });
  const text = ['line,promised,delivered,supplier,quantity', ...rows].join('\n');
  return readTable(deliveries, Buffer.from(text), 'deliveries.csv', { decimal: '.', mapping: {} }).table!;
}

const question = { ...delayDefaults, asOf };

describe('expectDelays', () => {
  const found = expectDelays(tableOf(lines(1), asOf), question);
  const supplierOf = (row: number): string => lines(1)[row]!.supplier;

  it('answers for every open delivery, the likeliest to be late first', () => {
    const open = lines(1).filter(({ delivered }) => delivered >= asOf);
    expect(found.open).toHaveLength(open.length);
    found.open.slice(1).forEach(({ probability }, index) => {
      expect(probability).toBeLessThanOrEqual(found.open[index]!.probability);
    });
  });

  it('finds the two late suppliers, by trees that proved themselves on later years', () => {
    const notYetDue = found.open.filter(({ overdueDays }) => overdueDays <= 0);
    const riskiest = notYetDue.slice(0, 20).map(({ row }) => supplierOf(row));
    expect(riskiest.filter((supplier) => supplier === 'Alba' || supplier === 'Brum').length).toBeGreaterThanOrEqual(18);
    expect(found.skill).toBeGreaterThan(0.7);
    const [driver] = notYetDue[0]!.drivers(1);
    expect(driver?.feature).toBe('supplier');
    expect(driver?.effect).toBeGreaterThan(0);
  });

  it('is calibrated: about half of what the late suppliers owe is expected late', () => {
    const theirs = found.open.filter(
      ({ row, overdueDays }) => overdueDays <= 0 && ['Alba', 'Brum'].includes(supplierOf(row)),
    );
    const mean = theirs.reduce((sum, { probability }) => sum + probability, 0) / theirs.length;
    expect(mean).toBeGreaterThan(0.35);
    expect(mean).toBeLessThan(0.65);
  });

  it('gives a distribution that agrees with the probability, and quantiles in order', () => {
    for (const { distribution, probability, quantiles, expectedDays } of found.open) {
      expect(distribution.probability.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      const above = distribution.probability.filter((_, at) => distribution.days[at]! > 0);
      expect(above.reduce((sum, share) => sum + share, 0)).toBeCloseTo(probability, 9);
      expect([...quantiles].sort((one, other) => one - other)).toEqual(quantiles);
      expect(expectedDays).toBeGreaterThanOrEqual(distribution.days[0]!);
    }
  });

  it('knows that an overdue delivery is late, and by how much at least', () => {
    const overdue = found.open.filter(({ overdueDays }) => overdueDays > 0);
    expect(overdue.length).toBeGreaterThan(0);
    for (const { probability, quantiles, overdueDays } of overdue) {
      expect(probability).toBeCloseTo(1, 9);
      expect(quantiles[0]).toBeGreaterThan(overdueDays);
    }
  });

  it('does not look ahead: what is delivered on the day or later changes nothing', () => {
    const asItTurnedOut = expectDelays(tableOf(lines(1)), question);
    const known = (list: typeof found) =>
      list.open.map(({ row, probability, quantiles }) => [row, probability, quantiles]);
    expect(known(asItTurnedOut)).toEqual(known(found));
  });

  it('says which columns it does not learn from', () => {
    expect(found.notes.join(' ')).toMatch(/column line of deliveries is not learnt from: it differs in every row/);
  });

  it('gives the base rate where hardly anything was ever late', () => {
    const punctual = lines(2)
      .slice(0, 300)
      .map((line) => ({ ...line, delivered: line.promised }));
    const { open, notes } = expectDelays(tableOf(punctual, asOf - 1300 * 24), { ...question, asOf: asOf - 1300 * 24 });
    expect(new Set(open.filter(({ overdueDays }) => overdueDays <= 0).map(({ probability }) => probability)).size).toBe(
      1,
    );
    expect(notes[0]).toMatch(/too few to learn from/);
  });
});

describe('backtestDelays', () => {
  it('measures every learner on what came after, and the chosen one beats the base rate', () => {
    const from = asOf - 365 * 24;
    const backtest = backtestDelays(tableOf(lines(3), asOf), { asOf: from, until: asOf, lateDays: 0, noticeDays: 30 });
    expect(backtest.deliveries).toBe(365);
    const chosen = backtest.learners.filter(({ chosen: isChosen }) => isChosen);
    expect(chosen).toHaveLength(1);
    expect(chosen[0]!.measured.get('auc')).toBeGreaterThan(0.7);
    const baseRate = backtest.learners.find(({ learner }) => learner === 'base_rate')!;
    expect(baseRate.measured.get('auc')).toBe(0.5);
    expect(baseRate.measured.get('recall_at_30')).toBeCloseTo(0.3, 2);
    expect(backtest.definitions.join('\n')).toContain('Rows are never shuffled');
  });
});
