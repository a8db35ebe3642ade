import { didYouMean } from '../complaint/near-match.js';
import { partName, readPart } from './part.js';
import { readPlain } from './read-parameter.js';
import type { Expectation, FromBaseline, StatedExpectation } from './scenario.js';
import type { Written } from './written.js';

const form = /^([a-z_][\w.]*)(\[[^\]]*\])?\s*(<=|>=|==|=|<|>)\s*(\S.*)$/;

const ofBaseline = /^baseline(?:\s*[*×x]\s*([\d.]+\s*%?))?(?:\s*([+-])\s*([\d.]+)\s*(%?))?$/;

/** An expectation's parts: `fill_rate >= 97%`, `fill_rate[family=vaccine] >= 98%`, `cost.total <= baseline * 1.05`, `margin >= baseline + 100000`; else why it is none. */
export function parseExpectation(
  text: string,
  kpis: readonly string[],
): Omit<StatedExpectation, 'place'> | { problem: string; remedy: string } {
  const match = form.exec(text.trim());
  if (match === null)
    return { problem: 'is no expectation.', remedy: 'Write a KPI, a comparison and a number: fill_rate >= 97%.' };
  const [, kpi, part = '', comparison, number] = match;
  const of = readPart(`${kpi}${part}`);
  const target = readFromBaseline(number) ?? readPlain(number);
  if (!kpis.includes(kpi))
    return {
      problem: `is about ${kpi}, which is no KPI.`,
      remedy: didYouMean(kpi, kpis) ?? 'whatif compare lists them.',
    };
  if (part !== '' && of === undefined)
    return {
      problem: `is about ${kpi}${part}, which names no part of a plan.`,
      remedy: 'Write fill_rate[family=vaccine].',
    };
  if (Number.isNaN(typeof target === 'number' ? target : target.factor + target.add + target.addShare))
    return {
      problem: `compares with ${number}, which is no number.`,
      remedy: 'Write a number, a percentage, or what the baseline has: baseline - 2%.',
    };
  return {
    written: text.trim(),
    kpi: of === undefined ? kpi : partName(of),
    comparison: comparison === '==' ? '=' : (comparison as Expectation['comparison']),
    target,
  };
}

function readFromBaseline(text: string): FromBaseline | undefined {
  const match = ofBaseline.exec(text.trim());
  if (match === null) return undefined;
  const [, factor = '1', sign, amount = '0', percent] = match;
  const add = (sign === '-' ? -1 : 1) * readPlain(amount);
  return { factor: readPlain(factor), ...(percent ? { add: 0, addShare: add / 100 } : { add, addShare: 0 }) };
}

export function readExpectation(written: Written, kpis: readonly string[]): StatedExpectation | undefined {
  const text = written.text();
  const parsed = text === undefined ? undefined : parseExpectation(text, kpis);
  if (parsed === undefined || 'kpi' in parsed) return parsed && { ...parsed, place: written.place };
  written.complain(parsed.problem, parsed.remedy);
  return undefined;
}
