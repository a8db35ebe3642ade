import { describe, expect, it } from 'vitest';
import { parseExpectation } from '../../src/scenario/expectation.js';

const kpis = ['fill_rate', 'margin', 'cost.total'];
const target = (text: string): unknown => {
  const parsed = parseExpectation(text, kpis);
  return 'kpi' in parsed ? parsed.target : `${parsed.problem} ${parsed.remedy}`;
};

describe('the part of the plan that a KPI is of', () => {
  const kpiOf = (text: string): unknown => {
    const parsed = parseExpectation(text, kpis);
    return 'kpi' in parsed ? parsed.kpi : `${parsed.problem} ${parsed.remedy}`;
  };

  it.each([
    ['fill_rate[family=vaccine] >= 98%', 'fill_rate[family=vaccine]'],
    [
      'fill_rate[ product = INS-*|VAC-100,location=DE ]>=baseline - 1%',
      'fill_rate[product=INS-*|VAC-100, location=DE]',
    ],
    ['cost.total[family=vaccine] <= 1000', 'cost.total[family=vaccine]'],
  ])('%s', (text, expected) => {
    expect(kpiOf(text)).toBe(expected);
  });

  it.each(['[]', '[vaccine]', '[family=]', '[family=a, family=b]', '[=a]'])('fill_rate%s is refused', (part) => {
    expect(kpiOf(`fill_rate${part} >= 1`)).toBe(
      `is about fill_rate${part}, which names no part of a plan. Write fill_rate[family=vaccine].`,
    );
  });
});

describe('what a KPI is compared with', () => {
  it.each([
    ['fill_rate >= 97%', 0.97],
    ['fill_rate >= baseline', { factor: 1, add: 0, addShare: 0 }],
    ['fill_rate >= baseline - 2%', { factor: 1, add: 0, addShare: -0.02 }],
    ['margin >= baseline + 100000', { factor: 1, add: 100_000, addShare: 0 }],
    ['cost.total <= baseline * 1.05', { factor: 1.05, add: 0, addShare: 0 }],
    ['cost.total <= baseline*105% + 20', { factor: 1.05, add: 20, addShare: 0 }],
  ])('%s', (text, expected) => {
    expect(target(text)).toEqual(expected);
  });

  it.each([
    'margin >= basline - 2',
    'margin >= baseline - x',
    'margin >= baseline 2%',
    'margin >= baseline - 2% - 1',
    'margin >= baseline * 1.2.3',
    'margin >= baseline - 1..2',
    'margin >= 2 * baseline',
  ])('%s is refused, with the form that is meant', (text) => {
    expect(target(text)).toBe(
      `compares with ${text.slice(10)}, which is no number. Write a number, a percentage, or what the baseline has: baseline - 2%.`,
    );
  });
});
