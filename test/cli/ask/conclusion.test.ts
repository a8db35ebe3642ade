import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/assistant/reading.js';
import { changeSentence } from '../../../src/cli/ask/change-sentence.js';
import { conclusionOf } from '../../../src/cli/ask/conclusion.js';
import { phrases } from '../../../src/cli/phrases/index.js';
import type { Row } from '../../../src/report/result.js';

function concluded(
  command: string,
  rows: readonly Row[],
  { language = 'en', expect: expected }: { language?: 'en' | 'fr'; expect?: string } = {},
): readonly string[] {
  const [name, ...flags] = command.split(' ');
  const reading: Reading = {
    question: '',
    language,
    kind: 'compare',
    drafts: expected === undefined ? [] : [{ name: 'asked', scenario: '', overrides: [], expect: [expected] }],
    command: { name, arguments: flags },
    words: [],
    unread: [],
  };
  return conclusionOf(reading, phrases[language])({ columns: [], rows, notes: [] });
}

const compared = (kpi: string, scenario: string, value: number, baseline: number, unit = 'money'): Row => ({
  kpi,
  unit,
  scenario,
  value,
  baseline,
});

describe('conclusionOf', () => {
  it('says how one scenario differs from the baseline', () => {
    const rows = [compared('fill_rate', 'surge', 0.931, 0.959, 'share'), compared('overtime', 'surge', 200, 100)];
    expect(concluded('compare surge --kpi fill_rate', rows)).toEqual([
      'fill_rate falls from 95.9% to 93.1% (-2.8 pts).',
    ]);
  });

  it('ranks several with the baseline among them, by what is better of the KPI', () => {
    const rows = [compared('margin', 'a', 90, 100), compared('margin', 'b', 120, 100)];
    const costs = rows.map((row) => ({ ...row, kpi: 'cost.total' }));
    expect(concluded('compare a b --kpi margin', rows)).toEqual(['margin, best first: b 120, baseline 100, a 90.']);
    expect(concluded('compare a b --kpi cost.total', costs, { language: 'fr' })).toEqual([
      'cost.total, du meilleur au moins bon : a 90, baseline 100, b 120.',
    ]);
  });

  it('says what is alike, counts what it does not name, and says nothing of what is not known', () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].map((name, place) => compared('margin', name, 100 + place, 100));
    const alike = rows.map((row) => ({ ...row, value: 100 }));
    const unknown = rows.map((row) => ({ ...row, value: NaN, baseline: NaN }));
    expect(concluded('compare --kpi margin', rows)).toEqual([
      'margin, best first: e 104, d 103, c 102, b 101 and 2 more.',
    ]);
    expect(concluded('compare --kpi margin', alike)).toEqual(['margin is 100 in each of them.']);
    expect(concluded('compare --kpi margin', unknown)).toEqual([]);
    expect(concluded('compare a --by product', rows)).toEqual([]);
  });

  it('says in how many futures an expectation holds and fails, and the middle nine tenths', () => {
    const row = {
      scenario: 'asked',
      kpi: 'fill_rate',
      unit: 'share',
      mean: 0.9,
      'q0.05': 0.8,
      'q0.95': 0.97,
      probability: 0.75,
      runs: 1000,
    };
    expect(concluded('simulate asked --kpi fill_rate', [row], { expect: 'fill_rate >= 85%' })).toEqual([
      'fill_rate >= 85% holds in 75.0% of 1,000 futures and fails in 25.0%; with more futures it would hold in 72.2% to 77.6% (95% confidence); fill_rate is 90.0% on average, in nine of ten futures from 80.0% to 97.0%.',
    ]);
    expect(concluded('simulate asked --kpi fill_rate', [row])).toEqual([
      'fill_rate is 90.0% on average, in nine of ten futures from 80.0% to 97.0%.',
    ]);
  });

  it('names the items that run out most probably, once each', () => {
    const row = (product: string, date: string, share: number): Row => ({
      product,
      location: 'DE',
      date,
      probability_ever: share,
    });
    const rows = [row('A', '2026-01-05', 0.2), row('A', '2026-01-12', 0.2), row('B', '2026-01-05', 0.5)];
    expect(concluded('simulate baseline --stockouts', rows)).toEqual([
      'Runs out at some time: B at DE in 50.0% of the futures, A at DE in 20.0% of the futures.',
    ]);
  });

  it('names the first item that runs short and the worst', () => {
    const rows = [
      { product: 'A', location: '', from: '2026-01-05', worst: 10, worst_in: '2026-01-05' },
      { product: 'B', location: 'DE', from: '2026-02-02', worst: 1234.4, worst_in: '2026-02-09' },
    ];
    expect(concluded('plan baseline --short', rows)).toEqual([
      '2 items run short; the first is A, from 2026-01-05; the worst B at DE, 1,234 units late or lost in 2026-02-09.',
    ]);
    expect(concluded('plan baseline --short', [])).toEqual([]);
  });

  it('adds forecasts up, and errors by what they are held against', () => {
    const rows = [
      { product: 'A', location: 'DE', date: '2026-01-05', mean: 10 },
      { product: 'A', location: 'DE', date: '2026-01-12', mean: 11 },
      { product: 'B', location: 'DE', date: '2026-01-05', mean: 30 },
    ];
    expect(concluded('forecast --series A', rows.slice(0, 2))).toEqual([
      'A at DE: 21 units in all from 2026-01-05 to 2026-01-12.',
    ]);
    expect(concluded('forecast', rows)).toEqual([
      '2 series, 51 units in all from 2026-01-05 to 2026-01-12; most of B at DE, 30.',
    ]);
    const errors = [
      { model: 'auto', chosen: true, wape: 10 },
      { model: 'auto', chosen: true, wape: 20 },
      { model: 'seasonal_naive', chosen: false, wape: 30 },
    ];
    expect(concluded('forecast --backtest', errors)).toEqual([
      'Forecasts were off by 15.0% of the demand on average; to repeat the last season would have been off by 30.0%.',
    ]);
  });
});

describe('changeSentence', () => {
  it('says by how much where before and after look alike, and that nothing moves where nothing does', () => {
    const changes = [
      { kpi: 'margin', unit: 'money', value: 21_316_437, baseline: 21_320_000 },
      { kpi: 'fill_rate', unit: 'share', value: 0.995, baseline: 0.995 },
    ];
    expect(changeSentence(changes, ['margin', 'fill_rate'], phrases.en)).toBe(
      'margin falls by 3,563, to 21.32M; fill_rate stays at 99.5%.',
    );
    expect(changeSentence(changes, ['margin'], phrases.fr)).toBe('margin baisse de 3 563, à 21,32 M.');
  });

  it('says that what is rounded apart hardly moves, as its change is shown as none', () => {
    const changes = [{ kpi: 'fill_rate', unit: 'share', value: 0.99645, baseline: 0.99655 }];
    expect(changeSentence(changes, ['fill_rate'], phrases.en)).toBe(
      'fill_rate hardly moves, from 99.7% to 99.6% as rounded.',
    );
    expect(changeSentence(changes, ['fill_rate'], phrases.fr)).toBe(
      'fill_rate ne bouge guère, de 99,7 % à 99,6 % en arrondi.',
    );
  });
});
