import { didYouMean } from '../complaint/near-match.js';
import { readPlain } from './read-parameter.js';
import type { Expectation } from './scenario.js';
import type { Written } from './written.js';

const form = /^([a-z_][\w.]*)\s*(<=|>=|==|=|<|>)\s*(\S.*)$/;

/** An expectation's parts: `fill_rate >= 97%`; a text is the reason why it is none. */
export function parseExpectation(
  text: string,
  kpis: readonly string[],
): Omit<Expectation, 'place'> | { problem: string; remedy: string } {
  const match = form.exec(text.trim());
  if (match === null)
    return { problem: 'is no expectation.', remedy: 'Write a KPI, a comparison and a number: fill_rate >= 97%.' };
  const [, kpi, comparison, number] = match;
  const target = readPlain(number);
  if (!kpis.includes(kpi))
    return {
      problem: `is about ${kpi}, which is no KPI.`,
      remedy: didYouMean(kpi, kpis) ?? 'whatif compare lists them.',
    };
  if (Number.isNaN(target))
    return { problem: `compares with ${number}, which is no number.`, remedy: 'Write a number or a percentage.' };
  return {
    written: text.trim(),
    kpi,
    comparison: comparison === '==' ? '=' : (comparison as Expectation['comparison']),
    target,
  };
}

export function readExpectation(written: Written, kpis: readonly string[]): Expectation | undefined {
  const text = written.text();
  const parsed = text === undefined ? undefined : parseExpectation(text, kpis);
  if (parsed === undefined || 'kpi' in parsed) return parsed && { ...parsed, place: written.place };
  written.complain(parsed.problem, parsed.remedy);
  return undefined;
}
