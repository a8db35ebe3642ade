import { type Distribution, distributionForms, distributionOf } from './distribution.js';
import type { Compile, Expression } from './expression.js';
import type { Written } from './written.js';

/** A parameter as written: a number, an expression over other parameters, or a distribution. */
export type ParameterValue =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'expression'; readonly expression: Expression; readonly written: Written }
  | { readonly kind: 'distribution'; readonly distribution: Distribution };

export function readParameter(written: Written, compile: Compile): ParameterValue | undefined {
  if (written.isMap) return readDistribution(written);
  const text = written.text();
  if (text === undefined) return undefined;
  const value = readPlain(text);
  if (!Number.isNaN(value)) return { kind: 'number', value };
  const expression = compile(text);
  if ('evaluate' in expression) return { kind: 'expression', expression, written };
  written.complain(expression.problem, expression.remedy);
  return undefined;
}

function readDistribution(written: Written): ParameterValue | undefined {
  const kinds = Object.keys(distributionForms) as Distribution['kind'][];
  const [[kind, numbers] = [], ...others] = written.entries(kinds);
  if (written.isBlank) written.complain('holds nothing.', `Write one of ${kinds.join(', ')}, or a number.`);
  if (kind === undefined || numbers === undefined) return undefined;
  if (others.length > 0) written.complain('names more than one distribution.', 'Keep one of them.');
  const values = numbers.items().map((item) => readPlain(item.text() ?? ''));
  const distribution = values.some(Number.isNaN)
    ? { problem: 'holds something that is no number.' }
    : distributionOf(kind as Distribution['kind'], values);
  if ('kind' in distribution) return { kind: 'distribution', distribution };
  numbers.complain(distribution.problem, 'Numbers and percentages may stand there, in that order.');
  return undefined;
}

/** A number or a percentage; NaN for anything else. */
export function readPlain(text: string): number {
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*(%?)$/.exec(text.trim());
  return match ? Number(match[1]) / (match[2] ? 100 : 1) : NaN;
}

const mostSteps = 10_000;

/**
 * Values of a grid: one value, several with commas between, or `from:to:step`. Steps are counted and rounded to the decimals written,
 * so that 0:0.3:0.1 ends with 0.3. A text is the reason why there are none.
 */
export function readSteps(text: string): number[] | string {
  if (!text.includes(':')) {
    const values = text.split(',').map(readPlain);
    return values.some(Number.isNaN) ? 'is no number.' : values;
  }
  const parts = text.split(':');
  const [from, to, step] = parts.map(readPlain);
  if (parts.length !== 3 || [from, to, step].some(Number.isNaN)) return 'is no range.';
  const count = Math.floor((to - from) / step + 1e-9) + 1;
  if (!(count >= 1) || count > mostSteps)
    return step === 0 ? 'has a step of zero.' : `has ${count > mostSteps ? 'too many' : 'no'} steps.`;
  const decimals = Math.max(...parts.map(decimalsOf));
  return Array.from({ length: count }, (_, index) => Number((from + index * step).toFixed(decimals)));
}

function decimalsOf(text: string): number {
  const [, fraction = '', exponent = '0'] =
    /\.?(\d*)(?:[eE]([+-]?\d+))?%?$/.exec(text.includes('.') ? text.slice(text.indexOf('.')) : '.') ?? [];
  return Math.min(15, Math.max(0, fraction.length - Number(exponent) + (text.includes('%') ? 2 : 0)));
}
